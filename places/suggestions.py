"""Which known posts a misspelt or unfinished name may mean: to suggest, never to settle."""

from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from places.districts import is_place
from places.model import Post
from places.posts import names_of, post_key, posts
from places.text import sound_key

_MOST, _SHORTLIST = 8, 24
_LEAST, _LOOK_ALONE = 65.0, 8.0
_LIKE_WORDS = 60.0  # from which on a word is another one misspelt
# Words every office has: what is alike in these only is not alike.
_COMMON = frozenset(
    word
    for phrase in (
        "অফিসার কার্যালয় দপ্তর অফিস অধিদপ্তর বিভাগ শাখা প্রধান প্রকৌশলী নির্বাহী উপপরিচালক সহকারী পরিচালক ব্যবস্থাপক সভাপতি চেয়ারম্যান জেলা উপজেলা",
        "officer office department engineer executive director deputy assistant manager district upazila chairman president",
    )
    for word in post_key(phrase).split()
)
_LEVELS = frozenset(map(sound_key, ("জেলা", "উপজেলা", "বিভাগীয়", "ইউনিয়ন", "district", "upazila", "union")))


@cache
def _names() -> tuple[tuple[str, ...], tuple[str, ...], tuple[Post, ...]]:
    """All wordings, by key, the same without spaces, and whose they are."""
    keys: list[str] = []
    owners: list[Post] = []
    for post in posts():
        for key in dict.fromkeys(map(post_key, names_of(post))):
            keys.append(key)
            owners.append(post)
    return tuple(keys), tuple(key.replace(" ", "") for key in keys), tuple(owners)


@lru_cache(maxsize=1024)
def find_posts(raw: str) -> tuple[tuple[Post, float], ...]:
    """(post, 0–100) of the posts whose names are like `raw`, places in it disregarded; the likeliest first, at most eight."""
    key = post_key(" ".join(word for word in sound_key(raw).split() if not is_place(word))) or post_key(raw)
    if not key:
        return ()
    keys, joined, owners = _names()
    short = {
        at for _, _, at in process.extract(key.replace(" ", ""), joined, scorer=fuzz.ratio, limit=_SHORTLIST)
    }
    short |= {at for _, _, at in process.extract(key, keys, scorer=fuzz.token_set_ratio, limit=_SHORTLIST)}
    best: dict[str, tuple[Post, float]] = {}
    for at in sorted(short):
        score = _score(key, keys[at])
        if score >= max(_LEAST, best.get(owners[at].key, (None, 0.0))[1]):
            best[owners[at].key] = (owners[at], score)
    return tuple(sorted(best.values(), key=lambda one: -one[1])[:_MOST])


def _score(key: str, name: str) -> float:
    """Half how alike they look without spaces, half how much of what tells them apart both have.

    Words run together have no parts to compare; then the look alone counts, a little less.
    """
    whole = fuzz.ratio(key.replace(" ", ""), name.replace(" ", ""))
    words, others = key.split(), name.split()
    score = max(0.5 * whole + 0.5 * _shared(words, others), whole - _LOOK_ALONE)
    levels, other_levels = _LEVELS & set(words), _LEVELS & set(others)
    return score - 8.0 if levels and other_levels and levels != other_levels else score


def _shared(words: list[str], others: list[str]) -> float:
    """0–100: of the weight of both names' words, what the other has too, misspelt or not."""
    shared = whole = 0.0
    for these, against in ((words, others), (others, words)):
        for word in these:
            weight = 0.3 if word in _COMMON else 1.0
            best = max(fuzz.ratio(word, other) for other in against)
            whole += weight
            shared += weight * best / 100 if best >= _LIKE_WORDS else 0.0
    return 100.0 * shared / whole
