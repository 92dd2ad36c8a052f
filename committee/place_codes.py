"""A place as minutes print it → its code, seen from the committee's district."""

from functools import lru_cache

from rapidfuzz import fuzz

from places import district, districts
from places.model import District
from places.text import sound_key

_KINDS = frozenset(
    map(sound_key, ("উপজেলা", "জেলা", "থানা", "পৌরসভা", "বিভাগ", "মহানগর", "upazila", "district", "division"))
)
_NEARLY = 85.0


@lru_cache(maxsize=128)
def _places_of(home: str) -> dict[str, str]:
    """Names in a district, as heard → codes: its division's (""), its own and its upazilas'; the nearest wins."""
    here: District = district(home)
    names = {here.division_bn: "", here.division_en: "", here.bn: here.code, here.en: here.code}
    for upazila in here.upazilas:
        names |= {upazila.bn: upazila.code, upazila.en: upazila.code}
        if upazila.code.endswith(".sadar"):
            names |= {f"{here.bn} সদর": upazila.code, "সদর": upazila.code, "sadar": upazila.code}
    return {sound_key(name): code for name, code in names.items()}


@lru_cache(maxsize=1)
def _everywhere() -> frozenset[str]:
    """The names of all districts and upazilas, as heard."""
    names = [name for here in districts() for name in (here.bn, here.en)]
    names += [name for here in districts() for upazila in here.upazilas for name in (upazila.bn, upazila.en)]
    return frozenset(map(sound_key, names))


def place_code(place: str, home: str) -> str | None:
    """The code of a place in the district `home`; "" for its division; None for a place elsewhere.

    A name spelt almost like one here counts as that, unless it is the right name of another place.
    """
    known = _places_of(home)
    heard = sound_key(place)
    bare = " ".join(word for word in heard.split() if word not in _KINDS)
    for name in (heard, bare):
        if name in known:
            return known[name]
    if bare in _everywhere():
        return None
    near = {code for name, code in known.items() if fuzz.ratio(name, bare) >= _NEARLY}
    return near.pop() if len(near) == 1 else None
