"""Finding a committee's registered offices: by post and place, by name; and what a new one would be."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from committee.mentions import parse
from committee.offices import AnyOffice, NewOffice, Office, Registry
from committee.place_codes import place_code
from places import district, posts
from places.model import Level, Post
from places.posts import post_key
from places.text import match_key, sound_key

_AT_LARGE = (Level.NATIONAL, Level.DIVISION)


@dataclass(frozen=True, kw_only=True)
class _Home:
    """Where a committee is: what decides which place a bare post stands in."""

    level: Level
    district: str | None
    upazila: str | None

    def place_of(self, post: Post) -> str:
        """The place in which a bare post stands; "" where it hangs on none, or could be in several."""
        if post.level in _AT_LARGE:
            return ""
        if post.level in (Level.UPAZILA, Level.UNION):
            return self.upazila or ""
        return self.district or ""


def home_of(registry: Registry) -> _Home:
    return _Home(level=registry.level, district=registry.district, upazila=registry.upazila)


@dataclass(frozen=True, kw_only=True)
class _Index:
    posts: MappingProxyType[tuple[str, str], Office]
    names: MappingProxyType[str, Office]
    plain: MappingProxyType[str, Office | None]  # None where two offices share the plain name


@lru_cache(maxsize=64)
def _index(offices: tuple[Office, ...], home: _Home) -> _Index:
    by_post: dict[tuple[str, str], Office] = {}
    by_name: dict[str, Office] = {}
    by_plain: dict[str, Office | None] = {}
    for office in offices:
        by_name.setdefault(match_key(office.name), office)
        plain = plain_name(office.name, home.district)
        by_plain[plain] = None if plain in by_plain else office
        seat = _seat(office, home)
        if seat is not None:
            by_post.setdefault(seat, office)
    return _Index(
        posts=MappingProxyType(by_post), names=MappingProxyType(by_name), plain=MappingProxyType(by_plain)
    )


def _seat(office: Office, home: _Home) -> tuple[str, str] | None:
    """(post, place) of a registered office, from what is stored and else from its name.

    None without a known post, or for one of which there are many.
    """
    mention = parse(office.name)
    post = _posts().get(office.post or "") or mention.post
    if post is None or post.level is Level.ANY:
        return None
    if office.place is not None:
        return post.key, office.place
    codes = [place_code(place, home.district) for place in mention.places] if home.district else []
    if len(codes) > 1 or None in codes:
        return None
    place = next((code for code in codes if code), None)
    return post.key, home.place_of(post) if place is None else place


@lru_cache(maxsize=1)
def _posts() -> MappingProxyType[str, Post]:
    return MappingProxyType({post.key: post for post in posts()})


@lru_cache(maxsize=8192)
def plain_name(name: str, home: str | None) -> str:
    """A name's key without the committee's own district at its end: “গণপূর্ত বিভাগ, মাগুরা” is “গণপূর্ত বিভাগ” in Magura."""
    words = sound_key(name).split()
    if home is not None and len(words) > 1:
        own = sound_key(district(home).bn), sound_key(district(home).en)
        if words[-1] in own:
            words.pop()
    return post_key(" ".join(words))


def by_name(name: str, registry: Registry) -> Office | None:
    """The office of exactly that name, or of that name but for the own district's beside it."""
    index = _index(registry.offices, home_of(registry))
    return index.names.get(match_key(name)) or index.plain.get(plain_name(name, registry.district))


def at_post(post: Post, place: str, registry: Registry) -> AnyOffice:
    """The office of a post in a place (a code, or "" for none): registered, or as it would be."""
    home = home_of(registry)
    known = _index(registry.offices, home).posts.get((post.key, place))
    if known is not None:
        return known
    title = post.title(registry.on)
    own = registry.upazila if registry.level is Level.UPAZILA else registry.district
    name = title if place in ("", own) else f"{title}, {_place_name(place)}"
    return NewOffice(name=name, post=post.key, place=place or None, courtesy=post.courtesy)


def _place_name(code: str) -> str:
    here = district(code.partition(".")[0])
    return next((upazila.bn for upazila in here.upazilas if upazila.code == code), here.bn)


def of_posts(keys: Iterable[str], registry: Registry) -> tuple[AnyOffice, ...]:
    """The offices of these posts at the committee's own seat, registered or as they would be."""
    home = home_of(registry)
    return tuple(at_post(_posts()[key], home.place_of(_posts()[key]), registry) for key in keys)


def of_the_seat(registry: Registry) -> tuple[Office, ...]:
    """The registered offices of the committee's own level: not those of single upazilas below a district."""
    home = home_of(registry)
    below = () if registry.level is not Level.DISTRICT or home.district is None else _upazilas(home.district)
    seats = {office.id: _seat(office, home) for office in registry.offices}
    return tuple(o for o in registry.offices if (seat := seats[o.id]) is None or seat[1] not in below)


@lru_cache(maxsize=128)
def _upazilas(code: str) -> tuple[str, ...]:
    return tuple(upazila.code for upazila in district(code).upazilas)


def upazilas(registry: Registry) -> tuple[str, ...]:
    """The codes of the upazilas “(সকল)” speaks of: the district's, or the committee's own one."""
    if registry.upazila:
        return (registry.upazila,)
    return _upazilas(registry.district) if registry.district else ()
