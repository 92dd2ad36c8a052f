"""Divisions, districts and upazilas: loaded once, from the tables in data/."""

import csv
import re
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType

from rapidfuzz import fuzz

from places.model import District, Upazila
from places.tables import read_table
from places.text import match_key, sound_key

_SUGGESTIONS = 6
_SIMILAR_ENOUGH = 65.0
# Names shorter than this are compared letter by letter: মদন, পবা, লামা sound like too many words.
_LONG_ENOUGH_FOR_SOUND = 5

# Words that say what kind of place it is and are no part of its name.
_KINDS = (
    "উপজেলা",
    "জেলা",
    "বিভাগ",
    "থানা",
    "মহানগর",
    "পৌরসভা",
    "upazila",
    "upazilla",
    "district",
    "zila",
    "division",
)
_SADAR = ("সদর", "sadar")
_JOINERS = ("ও", "এবং", "and")
_LATIN_SOUNDS = (
    ("oo", "u"),
    ("ou", "u"),
    ("ee", "i"),
    ("ph", "f"),
    ("sh", "s"),
    ("y", "i"),
    ("o", "a"),
    ("z", "j"),
    ("q", "k"),
)
_TWICE = re.compile(r"([a-z])\1")  # Kurigramm, Jashore/Jessore


def _rows(name: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(read_table(name).splitlines())


def _other_names(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(filter(None, row["other_names"].split("|")))


@cache
def districts() -> tuple[District, ...]:
    """All 64 districts with their upazilas, by division, then by English name; the sadar upazila first."""
    upazilas: dict[str, list[Upazila]] = {}
    for row in _rows("upazilas.csv"):
        upazila = Upazila(code=row["code"], bn=row["bn"], en=row["en"])
        upazilas.setdefault(row["district"], []).append(upazila)
    return tuple(
        District(
            code=row["code"],
            bn=row["bn"],
            en=row["en"],
            division_bn=row["division_bn"],
            division_en=row["division_en"],
            upazilas=tuple(upazilas[row["code"]]),
        )
        for row in _rows("districts.csv")
    )


@cache
def _by_code() -> MappingProxyType[str, District]:
    return MappingProxyType({district.code: district for district in districts()})


def district(code: str) -> District:
    """The district of that code; KeyError for a code that no district has."""
    return _by_code()[code]


@cache
def _district_names() -> tuple[tuple[str, District], ...]:
    names: list[tuple[str, District]] = []
    for row in _rows("districts.csv"):
        found = district(row["code"])
        names += [(sound_key(name), found) for name in (row["bn"], row["en"], *_other_names(row))]
    return tuple(names)


@cache
def _districts_of_upazila() -> MappingProxyType[str, tuple[District, ...]]:
    table: dict[str, tuple[District, ...]] = {}
    for row in _rows("upazilas.csv"):
        for name in (row["bn"], row["en"], *_other_names(row)):
            key, found = sound_key(name), district(row["district"])
            if found not in table.get(key, ()):
                table[key] = (*table.get(key, ()), found)
    return MappingProxyType(table)


def _without_kind(key: str) -> str:
    """`key` without জেলা, উপজেলা … at either end; the bare kind itself stays."""
    words = key.split()
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
    while len(words) > 1 and words[0] in _KINDS:
        words.pop(0)
    return " ".join(words)


def find_districts(text: str) -> tuple[District, ...]:
    """Districts a person may have meant by `text` (Bangla or English, misspelt, unfinished), best first, at most six.

    An upazila's name brings the districts that have one of that name.
    """
    wanted = sound_key(_without_kind(match_key(text)))
    if not wanted:
        return ()
    best: dict[str, float] = {}
    for name, found in _district_names():
        score = 100.0 if name == wanted else fuzz.ratio(wanted, name) * 0.95
        if len(wanted) > 1 and name.startswith(wanted):
            score = max(score, 90.0 + len(wanted) / len(name))
        best[found.code] = max(score, best.get(found.code, 0.0))
    for found in _districts_of_upazila().get(wanted, ()):
        best[found.code] = max(best[found.code], 95.0)
    ranked = sorted(best.items(), key=lambda item: -item[1])
    if ranked[0][1] >= 95.0:
        ranked = [item for item in ranked if item[1] >= 85.0]
    return tuple(district(code) for code, score in ranked[:_SUGGESTIONS] if score >= _SIMILAR_ENOUGH)


@cache
def _place_names() -> tuple[frozenset[str], frozenset[str]]:
    """All names of places: as match keys, and the longer ones by sound."""
    names: list[str] = []
    for row in _rows("districts.csv"):
        names += [row["bn"], row["en"], row["division_bn"], row["division_en"], *_other_names(row)]
        names += [f"{row['bn']} {_SADAR[0]}", f"{row['en']} {_SADAR[1]}"]
    for row in _rows("upazilas.csv"):
        names += [row["bn"], row["en"], *_other_names(row)]
    exact = frozenset(map(match_key, (*names, *_SADAR)))
    heard = (_heard(name) for name in names)
    return exact, frozenset(name for name in heard if len(name) >= _LONG_ENOUGH_FOR_SOUND)


def _heard(name: str) -> str:
    """A name by its sound; of one in Latin letters those made equal that differ from writer to writer ("Pathorghata")."""
    sound = sound_key(name)
    if not sound.isascii():
        return sound
    for written, meant in _LATIN_SOUNDS:
        sound = sound.replace(written, meant)
    return _TWICE.sub(r"\1", sound)


def _is_one_place(key: str) -> bool:
    exact, heard = _place_names()
    if key in exact or _heard(key) in heard:
        return True
    bare = _without_kind(key)
    return bare != key and (bare in exact or _heard(bare) in heard)


def is_place(text: str) -> bool:
    """Whether `text` is nothing but a place: a division, district or upazila, or several ("দামুড়হুদা ও জীবননগর").

    Old names, common misspellings, "সদর", "মাগুরা সদর", "শ্রীপুর উপজেলা", "Magura District" count; a village does not.
    """
    key = match_key(text)
    if not key or key in _KINDS:
        return False
    if _is_one_place(key):
        return True
    for mark in (",", ";", "/"):
        if mark in text:
            parts = [part for part in text.split(mark) if part.strip()]
            return len(parts) > 1 and all(is_place(part) for part in parts)
    words = key.split()
    for at, word in enumerate(words[1:-1], start=1):
        if word in _JOINERS:
            return is_place(" ".join(words[:at])) and is_place(" ".join(words[at + 1 :]))
    return False
