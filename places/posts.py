"""Posts of the administration and the names people write for them: loaded once, from data/posts.toml."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from places.districts import is_place
from places.model import Courtesy, Level, Post, Title
from places.text import sound_key

# Two words for one thing, as heard (places.text.sound_key).
_SAME_WORD = {
    sound_key(written): sound_key(meant)
    for written, meant in {
        "কর্মকর্তা": "অফিসার",
        "অফিছার": "অফিসার",
        "সহ": "সহকারী",
        "সহকারি": "সহকারী",
        "ভারপ্রাপ্ত": "",
        "পোগ্রামার": "প্রোগ্রামার",
        "প্রগ্রামার": "প্রোগ্রামার",
        "প্রৌকশলী": "প্রকৌশলী",
        "ইঞ্জিনিয়ার": "প্রকৌশলী",
        "উন্নায়ন": "উন্নয়ন",
        "মৎস": "মৎস্য",
        "মাধ্যামিক": "মাধ্যমিক",
        "ডেপুটি": "উপ",
        "লি": "লিমিটেড",
        "ltd": "limited",
        "asst": "assistant",
        # Words that do not tell one post from another.
        "ও": "",
        "এবং": "",
        "এন্ড": "",
        "অ্যান্ড": "",
        "এ্যান্ড": "",
        "and": "",
        "&": "",
        "the": "",
        "of": "",
        "জনাব": "",
        "মহোদয়": "",
        "মাননীয়": "",
        "সম্মানিত": "",
        "সকল": "",
        "সংশ্লিষ্ট": "",
    }.items()
}
_OFFICE_WORDS = tuple(map(sound_key, ("কার্যালয়", "দপ্তর", "অফিস", "office")))
_OFFICER = sound_key("অফিসার")
_GENITIVES = tuple(map(sound_key, ("এর", "র", "ের", "য়ের")))
_JOINERS = ("ও", "এবং", "and")
_MOST_PLACE_WORDS = 3


def post_key(text: str) -> str:
    """The key under which two wordings of one post are equal: as heard, synonyms made one, particles left out."""
    words = (_SAME_WORD.get(word, word) for word in sound_key(text).split())
    return " ".join(filter(None, words))


def _records() -> Iterator[dict[str, Any]]:
    text = resources.files("places").joinpath("data", "posts.toml").read_text(encoding="utf-8")
    yield from tomllib.loads(text)["post"]


def _title(entry: str | Mapping[str, Any]) -> Title:
    return Title(text=entry) if isinstance(entry, str) else Title(**entry)


@cache
def _all() -> tuple[tuple[Post, frozenset[Level]], ...]:
    return tuple(
        (
            Post(
                key=record["key"],
                level=Level(record["level"]),
                courtesy=Courtesy(record["courtesy"]),
                titles=tuple(map(_title, record["titles"])),
                aliases=tuple(record.get("aliases", ())),
            ),
            frozenset(map(Level, record.get("usual", ()))),
        )
        for record in _records()
    )


@cache
def posts() -> tuple[Post, ...]:
    """All posts known, in the order of the table."""
    return tuple(post for post, _ in _all())


@cache
def usual_posts(level: Level) -> tuple[Post, ...]:
    """The posts a new committee of that level (district, upazila, division) starts with."""
    return tuple(post for post, usual in _all() if level in usual)


def names_of(post: Post) -> Iterable[str]:
    """Every wording of a post: its titles of all times, then its aliases."""
    return (*(title.text for title in post.titles), *post.aliases)


@cache
def _by_name() -> MappingProxyType[str, Post]:
    table: dict[str, Post] = {}
    for post in posts():
        for name in names_of(post):
            table.setdefault(post_key(name), post)
    return MappingProxyType(table)


def _without_places(words: list[str]) -> Iterator[str]:
    """The words, then what is left when the places at the end are taken off, then those at the beginning."""
    if not words:
        return
    yield " ".join(words)
    if words[-1].isdecimal() or words[-1] in _JOINERS:  # a constituency's number; the ও of two places
        yield from _without_places(words[:-1])
    sizes = range(1, min(_MOST_PLACE_WORDS, len(words) - 1) + 1)
    for size in sizes:
        if is_place(" ".join(words[-size:])):
            yield from _without_places(words[:-size])
    for size in sizes:
        if is_place(" ".join(words[:size])):
            yield " ".join(words[size:])


def _as_head(key: str) -> Iterator[str]:
    """`key`, and where it names an office ("জেলা শিক্ষা অফিস", "জেলা প্রশাসকের কার্যালয়") the post of its head."""
    yield key
    words = key.split()
    if len(words) < 2 or words[-1] not in _OFFICE_WORDS:
        return
    owner = " ".join(words[:-1])
    yield f"{owner} {_OFFICER}"
    yield owner
    for ending in _GENITIVES:
        if owner.endswith(ending):
            yield owner.removesuffix(ending).strip()


@lru_cache(maxsize=4096)
def find_post(text: str) -> Post | None:
    """The post that `text` names exactly: a title of any time or an alias, a place beside it disregarded; else None.

    "সহঃ প্রোগ্রামার (সকল), মাগুরা", "জেলা শিক্ষা অফিস", "UNO", "উপ-পরিচালক (পরিবার পরিকল্পনা)" are found;
    a name that could mean several posts ("উপপরিচালক") or is misspelt beyond sound is not.
    """
    table = _by_name()
    for less_place in _without_places(sound_key(text).split()):
        for key in _as_head(post_key(less_place)):
            if key in table:
                return table[key]
    return None
