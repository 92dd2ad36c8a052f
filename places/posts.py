"""Posts of the administration and the names people write for them: loaded once, from data/posts.toml."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

from places.districts import is_place
from places.model import Courtesy, Level, Post, Title
from places.tables import read_table
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
        "অতি": "অতিরিক্ত",
        "এক্সইএন": "নির্বাহী প্রকৌশলী",
        "এক্সেন": "নির্বাহী প্রকৌশলী",
        "এক্সিয়েন": "নির্বাহী প্রকৌশলী",
        "xen": "executive engineer",
        "এসএই": "উপসহকারী প্রকৌশলী",
        "ডিডি": "উপপরিচালক",
        "এডি": "সহকারী পরিচালক",
        "ম্যানেজার": "ব্যবস্থাপক",
        "মহাব্যবস্থাপক": "জেনারেল ব্যবস্থাপক",
        "জিএম": "জেনারেল ব্যবস্থাপক",
        "ডিজিএম": "উপ জেনারেল ব্যবস্থাপক",
        "উপমহাব্যবস্থাপক": "উপ জেনারেল ব্যবস্থাপক",
        "এজিএম": "সহকারী জেনারেল ব্যবস্থাপক",
        "dd": "deputy director",
        "ad": "assistant director",
        "gm": "general manager",
        "dgm": "deputy general manager",
        "upazilla": "upazila",
        "upozila": "upazila",
        "upozilla": "upazila",
        "thana": "upazila",
        "zila": "district",
        "zilla": "district",
        "department": "",
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
_THANA, _UPAZILA = sound_key("থানা"), sound_key("উপজেলা")
_GENITIVES = tuple(map(sound_key, ("এর", "র", "ের", "য়ের")))
_JOINERS = ("ও", "এবং", "and")
_MOST_PLACE_WORDS = 3


def post_key(text: str) -> str:
    """The key under which two wordings of one post are equal: as heard, synonyms made one, particles left out."""
    words = (_SAME_WORD.get(word, word) for word in sound_key(text).split())
    return " ".join(filter(None, words))


def _records() -> Iterator[dict[str, Any]]:
    yield from tomllib.loads(read_table("posts.toml"))["post"]


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


@cache
def _by_joined_name() -> MappingProxyType[str, Post]:
    """The same without spaces ("প্রাণি সম্পদ", "ইউ এন ও"); not the names that would then mean two posts."""
    table: dict[str, Post | None] = {}
    for post in posts():
        for name in names_of(post):
            for joined in {post_key(name).replace(" ", ""), sound_key(name).replace(" ", "")}:
                table[joined] = post if table.get(joined, post) == post else None
    return MappingProxyType({key: post for key, post in table.items() if post is not None})


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


def _of_today(key: str) -> Iterator[str]:
    """`key`, and with উপজেলা for থানা, as the upazilas were called until 1999 ("থানা শিক্ষা অফিসার")."""
    yield key
    if key.startswith(f"{_THANA} "):
        yield f"{_UPAZILA} {key.removeprefix(_THANA).strip()}"


def _as_head(keys: Iterable[str]) -> Iterator[str]:
    """Each key, and where it names an office ("জেলা শিক্ষা অফিস", "জেলা প্রশাসকের কার্যালয়") the post of its head."""
    for key in keys:
        yield key
        words = key.split()
        if len(words) < 2 or words[-1] not in _OFFICE_WORDS:
            continue
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
    for table, spaces in ((_by_name(), True), (_by_joined_name(), False)):
        for less_place in _without_places(sound_key(text).split()):
            for key in _as_head(_of_today(post_key(less_place))):
                found = table.get(key if spaces else key.replace(" ", ""))
                if found is not None:
                    return found
            if not spaces and (heard := less_place.replace(" ", "")) in table:
                return table[heard]
    return None
