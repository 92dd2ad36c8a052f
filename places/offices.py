"""What kind of office a name names, and which known offices a doubtful name may mean."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from places.districts import is_place
from places.model import Courtesy
from places.posts import find_post, post_key
from places.text import match_key, sound_key

_EXACT, _SAME_POST, _LEAST = 100.0, 98.0, 55.0
_MOST_SUGGESTIONS = 5
# Words as like as this are one word misspelt.
_SAME_ENOUGH = 78.0
# Of different levels (জেলা শিক্ষা অফিসার, উপজেলা শিক্ষা অফিসার), or with another department: never above this.
_DIFFERENT_LEVEL = 70.0

_LEVELS = frozenset(
    map(sound_key, ("জেলা", "উপজেলা", "বিভাগীয়", "ইউনিয়ন", "থানা", "district", "upazila", "union"))
)
_WEIGHTS = {
    sound_key(word): weight
    for words, weight in (
        (("অফিসার", "কার্যালয়", "দপ্তর", "অফিস", "অধিদপ্তর", "বিভাগ", "শাখা", "প্রধান", "officer", "office"), 0.3),
        (("নির্বাহী", "সহকারী", "উপপরিচালক", "পরিচালক", "ব্যবস্থাপক", "প্রকৌশলী", "অতিরিক্ত", "উপসহকারী"), 0.8),
    )
    for word in words
}

# Grammar for offices that are no known post; the first row with a word (or phrase) in the name decides.
_COURTESY_WORDS: tuple[tuple[Courtesy, tuple[str, ...]], ...] = (
    (Courtesy.SUBORDINATE, ("ইউপি সচিব", "পরিষদ সচিব", "পৌরসভা সচিব", "একান্ত সচিব", "সহকারী সচিব")),
    (
        Courtesy.SUPERIOR,
        (
            *(
                "সচিব",
                "উপসচিব",
                "যুগ্মসচিব",
                "যুগ্ম সচিব",
                "মহাপরিচালক",
                "মহা পরিচালক",
                "মহাপরিদর্শক",
                "ডিআইজি",
                "আইজিপি",
            ),
            *("বিভাগীয় কমিশনার", "পুলিশ কমিশনার", "জেলা প্রশাসক", "পুলিশ সুপার", "জজ", "বিচারক", "বিচারপতি", "মন্ত্রী"),
            *("প্রতিমন্ত্রী", "উপদেষ্টা", "উপাচার্য", "অধিনায়ক", "প্রধান প্রকৌশলী", "তত্ত্বাবধায়ক প্রকৌশলী", "জুডিসিয়াল"),
            *("জেলা ম্যাজিস্ট্রেট", "secretary", "director general", "minister", "commissioner", "judge"),
        ),
    ),
    (
        Courtesy.REPRESENTATIVE,
        (
            *("সংসদ সদস্য", "এমপি", "মেয়র", "চেয়ারম্যান", "ভাইস চেয়ারম্যান", "কাউন্সিলর", "মাননীয়", "প্যানেল মেয়র"),
            *("member of parliament", "mayor", "chairman", "councillor"),
        ),
    ),
    (
        Courtesy.PRIVATE,
        (
            *(
                "লি",
                "লিমিটেড",
                "কোম্পানি",
                "কোং",
                "ব্যাংক",
                "প্রাইভেট",
                "প্রা",
                "এন্টারপ্রাইজ",
                "ট্রেডার্স",
                "ঠিকাদার",
                "ঠিকাদারী",
            ),
            *(
                "এনজিও",
                "ক্লাব",
                "চেম্বার",
                "আইএসপি",
                "ইন্টারনেট",
                "ক্যাবলস",
                "কেবলস",
                "ক্যাবল",
                "কমিউনিকেশন",
                "কমিউনিকেশনস",
            ),
            *(
                "কমিনিকেশন",
                "টেলিকম",
                "নেটওয়ার্ক",
                "নেটওয়ার্কস",
                "সফটওয়্যার",
                "টেকনোলজিস",
                "টেকনোলজি",
                "ইন্ডাস্ট্রিজ",
                "গ্রুপ",
            ),
            *("গ্রামীণফোন", "রবি", "বাংলালিংক", "ফাইবার", "সামিট", "মালিক সমিতি", "বণিক সমিতি", "সমিতি", "হাসপাতাল লি"),
            *(
                "ltd",
                "limited",
                "company",
                "bank",
                "pvt",
                "inc",
                "enterprise",
                "ngo",
                "telecom",
                "networks",
                "club",
            ),
        ),
    ),
)


@lru_cache(maxsize=1)
def _courtesy_table() -> tuple[tuple[Courtesy, tuple[str, ...]], ...]:
    return tuple(
        (courtesy, tuple(f" {sound_key(word)} " for word in words)) for courtesy, words in _COURTESY_WORDS
    )


def courtesy_of(text: str) -> Courtesy:
    """How an office of that name is addressed: a known post's class, else by the words in it, else subordinate."""
    post = find_post(text)
    if post is not None:
        return post.courtesy
    padded = f" {sound_key(text)} "
    for courtesy, words in _courtesy_table():
        if any(word in padded for word in words):
            return courtesy
    return Courtesy.SUBORDINATE


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """(levels, the words that tell it from others, places) of a name."""
    words = post_key(name).split()
    levels = frozenset(word for word in words if word in _LEVELS)
    places = frozenset(word for word in words if word not in _LEVELS and is_place(word))
    return levels, tuple(word for word in words if word not in levels and word not in places), places


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """0–100: how much of the weight of both names lies in words that the other has too (misspelt or not)."""
    if not one or not other:
        return 0.0
    shared = whole = 0.0
    for words, against in ((one, other), (other, one)):
        for word in words:
            weight = _WEIGHTS.get(word, 1.0)
            best = max(fuzz.ratio(word, candidate) for candidate in against)
            whole += weight
            shared += weight * best / 100 if best >= _SAME_ENOUGH else 0.0
    return 100.0 * shared / whole


def _score(raw: str, name: str) -> float:
    if match_key(raw) == match_key(name):
        return _EXACT
    levels, words, places = _parts(raw)
    other_levels, other_words, other_places = _parts(name)
    # "মাগুরা" beside one name only says where, not that they differ; two different places do.
    elsewhere = bool(places and other_places) and not (places <= other_places or other_places <= places)
    post, other_post = find_post(raw), find_post(name)
    if post is not None and other_post is not None:
        if post == other_post:
            return _LEAST if elsewhere else _SAME_POST + (places == other_places)
        return min(_likeness(words, other_words), _DIFFERENT_LEVEL) - 10
    score = _likeness(words, other_words)
    if levels != other_levels:
        # One of them says no level: likely an omission; both say one: two offices.
        score = (
            min(score * 0.95, 94.0) if not levels or not other_levels else min(score * 0.75, _DIFFERENT_LEVEL)
        )
    return min(score, 95.0) * (0.8 if elsewhere else 1.0)


def find_offices(raw: str, names: Sequence[str]) -> list[tuple[str, float]]:
    """Which of `names` the printed `raw` may mean: (name, 0–100), best first, at most five; to suggest, not to settle.

    100 is the same name, 98 and 99 another wording of the same post in a place that does not contradict;
    95 and less is likeness only, and a person must confirm it.
    """
    scored = [(name, round(_score(raw, name), 1)) for name in names]
    likely = sorted((item for item in scored if item[1] >= _LEAST), key=lambda item: -item[1])
    return likely[:_MOST_SUGGESTIONS]
