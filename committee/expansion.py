"""Implementers as printed → the offices that report and cooperate (DESIGN §3, mentions become tasks)."""

from collections.abc import Iterable
from functools import lru_cache

from committee.assignment import assign
from committee.mentions import Mention, Quantifier, group_key, parse
from committee.offices import (
    AnyOffice,
    Assignment,
    Expansion,
    Group,
    GroupKind,
    NewOffice,
    Office,
    OpenGroup,
    Outcome,
    Registry,
    Remembered,
)
from committee.place_codes import place_code
from committee.registered import at_post, by_name, home_of, of_the_seat, upazilas
from places import courtesy_of, find_offices, find_posts, is_place
from places.model import Courtesy, Level, Post
from places.text import match_key, sound_key

__all__ = [
    "AnyOffice",
    "Assignment",
    "Expansion",
    "Group",
    "GroupKind",
    "NewOffice",
    "Office",
    "OpenGroup",
    "Outcome",
    "Registry",
    "Remembered",
    "assign",
    "expand",
]


_MOST_CANDIDATES = 5


def expand(mention: str, registry: Registry) -> Expansion:
    """What a mention, as printed, means to this committee.

    In this order: who only advises; what the secretary once said; a registered name; “member-secretary”; a group; a
    known post in its place or places; else a question with suggestions.
    """
    parsed = parse(mention)
    if parsed.adviser:
        return Expansion(mention=mention, key=parsed.key, outcome=Outcome.ADVISER, adviser=parsed.name)
    if not parsed.key:
        return Expansion(mention=mention, key=parsed.key, outcome=Outcome.DROPPED)
    return (
        _remembered(parsed, mention, registry)
        or _registered(parsed, mention, registry)
        or _at_post(parsed, mention, registry)
        or _group(parsed, mention, registry)
        or _unknown(parsed, mention, registry)
    )


def _offices(parsed: Mention, mention: str, found: Iterable[AnyOffice]) -> Expansion:
    known = tuple(dict.fromkeys(found))
    return Expansion(
        mention=mention,
        key=parsed.key,
        outcome=Outcome.OFFICES,
        offices=tuple(office for office in known if isinstance(office, Office)),
        new=tuple(office for office in known if isinstance(office, NewOffice)),
        contact=parsed.contact,
    )


def _defined(group: Group, key: str, mention: str) -> Expansion:
    return Expansion(mention=mention, key=key, outcome=Outcome.GROUP, group=group, kind=_kind(parse(mention)))


def _remembered(parsed: Mention, mention: str, registry: Registry) -> Expansion | None:
    """What the secretary said this name means, if that is still there."""
    key = _as_remembered(parsed.key, registry) or _as_remembered(
        group_key(parsed, registry.district), registry
    )
    if key is None:
        return None
    said = registry.remembered[key]
    if said.answer == "drop":
        return Expansion(mention=mention, key=key, outcome=Outcome.DROPPED)
    group = next((group for group in registry.groups if group.id == said.group_id), None)
    if said.answer == "group" and group is not None:
        return _defined(group, key, mention)
    office = registry.office(said.office_id)
    return _offices(parsed, mention, (office,)) if said.answer == "office" and office else None


def _as_remembered(key: str, registry: Registry) -> str | None:
    """The key under which an answer was remembered: this one, or one that only spells or spaces it otherwise."""
    if key in registry.remembered:
        return key
    loose = _loose(key)
    return next((other for other in registry.remembered if _loose(other) == loose), None)


@lru_cache(maxsize=4096)
def _loose(key: str) -> str:
    return sound_key(key).replace(" ", "")


def _registered(parsed: Mention, mention: str, registry: Registry) -> Expansion | None:
    """An office of that very name; the secretary's own, where only his capacity is printed."""
    office = by_name(parsed.name, registry) if parsed.name and parsed.quantifier is None else None
    if office is None and parsed.secretary:
        office = registry.office(registry.own_office_id)
    return _offices(parsed, mention, (office,)) if office else None


def _at_post(parsed: Mention, mention: str, registry: Registry) -> Expansion | None:
    """A known post, where it is clear which offices of it are meant."""
    if parsed.post is None or parsed.post.level in (Level.UNION, Level.ANY):
        return None  # there are many of these, and the name must say which
    places = _seats(parsed.post, parsed, registry)
    if not places:
        return None
    return _offices(parsed, mention, (at_post(parsed.post, place, registry) for place in places))


def _seats(post: Post, parsed: Mention, registry: Registry) -> tuple[str, ...]:
    """The places (codes, "" for none) of the offices of a post that are meant; none where that is not clear."""
    home = home_of(registry)
    if registry.district is None:
        single = parsed.quantifier is None and not parsed.places
        return (home.place_of(post),) if single else ()
    codes = tuple(place_code(place, registry.district) for place in parsed.places)
    if post.level is Level.NATIONAL:
        # Where a national office stands says nothing: there is one.
        return ("",) if parsed.quantifier is None else ()
    if None in codes:
        return ()
    within = tuple(code for code in codes if code and "." in code)
    if within:
        # “কুলাউড়া, মৌলভীবাজার”: the district only says where the upazila is.
        return () if parsed.quantifier in (Quantifier.OWN, Quantifier.CONCERNED) else within
    if post.level is Level.UPAZILA:
        everywhere = upazilas(registry)
        return everywhere if parsed.quantifier is Quantifier.ALL or len(everywhere) == 1 else ()
    # One office in the district, however it is quantified (“সংশ্লিষ্ট জেলা শিক্ষা অফিসার”), but for all of a kind.
    return () if parsed.quantifier is Quantifier.ALL else (home.place_of(post),)


def _group(parsed: Mention, mention: str, registry: Registry) -> Expansion | None:
    """A group: quantified words, or a post that stands in several places of which none is named."""
    several = parsed.post is not None and parsed.post.level in (Level.UPAZILA, Level.UNION)
    if parsed.quantifier is None and not (several and _is_here(parsed, registry)):
        return None
    key = group_key(parsed, registry.district)
    defined = next((group for group in registry.groups if group.key == key), None)
    if defined is not None:
        return _defined(defined, key, mention)
    kind = _kind(parsed)
    members: tuple[AnyOffice, ...] = ()
    if kind is GroupKind.POST and parsed.post is not None:
        members = tuple(at_post(parsed.post, place, registry) for place in _among(parsed, registry))
    elif kind is GroupKind.OFFICES:
        members = tuple(
            office
            for office in of_the_seat(registry)
            if office.courtesy in (Courtesy.SUBORDINATE, Courtesy.EQUAL)
        )
    return Expansion(mention=mention, key=key, outcome=Outcome.GROUP, kind=kind, members=members)


def _is_here(parsed: Mention, registry: Registry) -> bool:
    """Whether the places named, if any, are the committee's own district and nothing else."""
    return all(
        registry.district and place_code(place, registry.district) == registry.district
        for place in parsed.places
    )


def _among(parsed: Mention, registry: Registry) -> tuple[str, ...]:
    """The upazilas a quantified post stands in: those named, else all."""
    codes = [place_code(place, registry.district) for place in parsed.places] if registry.district else []
    return tuple(code for code in codes if code and "." in code) or upazilas(registry)


def _kind(parsed: Mention) -> GroupKind:
    if parsed.post is not None:
        return GroupKind.POST if parsed.post.level is Level.UPAZILA else GroupKind.OTHER
    if parsed.schools:
        return GroupKind.SCHOOLS
    return GroupKind.OFFICES if parsed.heads_of_offices else GroupKind.OTHER


def _unknown(parsed: Mention, mention: str, registry: Registry) -> Expansion:
    """A question: what it may mean, and what would be registered if it is something new."""
    suggested = NewOffice(name=parsed.name, courtesy=courtesy_of(parsed.name), contact=parsed.contact)
    return Expansion(
        mention=mention,
        key=parsed.key,
        outcome=Outcome.UNKNOWN,
        candidates=_nearest(parsed, registry) if parsed.name else _of_person(parsed.contact, registry),
        suggested=suggested if parsed.name else None,
        contact=parsed.contact,
    )


def _of_person(name: str | None, registry: Registry) -> tuple[AnyOffice, ...]:
    """The offices beside which minutes named this person before."""
    key = match_key(name or "")
    return tuple(one for one in registry.offices if one.contact and match_key(one.contact) == key)


def _nearest(parsed: Mention, registry: Registry) -> tuple[AnyOffice, ...]:
    """Registered offices of a like name, and known posts at the committee's seat that are not registered yet."""
    by_their_name = {office.name: office for office in registry.offices}
    scores: dict[AnyOffice, float] = {
        by_their_name[name]: score for name, score in find_offices(parsed.name, list(by_their_name))
    }
    for post, score in find_posts(parsed.name):
        for place in _likely_places(post, parsed, registry):
            office = at_post(post, place, registry)
            scores[office] = max(score, scores.get(office, 0.0))
    ranked = sorted(scores, key=lambda office: -scores[office])
    return tuple(ranked[:_MOST_CANDIDATES])


def _likely_places(post: Post, parsed: Mention, registry: Registry) -> tuple[str, ...]:
    """Where an office of a post that a name is like would stand; nowhere if the name says it is elsewhere."""
    if post.level in (Level.UNION, Level.ANY, Level.NATIONAL):
        return ()
    home = home_of(registry)
    district = registry.district
    words = parsed.plain.split() if district else []
    named = [place_code(word, district or "") for word in words if is_place(word)]
    if None in named:
        return ()
    within = tuple(code for code in named if code and "." in code)
    if post.level is Level.UPAZILA and registry.level is Level.DISTRICT:
        return within
    return () if within and post.level is not Level.UPAZILA else (home.place_of(post),)
