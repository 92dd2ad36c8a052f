"""From a typed word, in whatever script and spelling, to the one form the tables are written in.

Three steps: letters that sound alike are made one; the variants in data/spellings.toml (Banglish, dialect, typing errors)
become their word; the endings of nouns are taken off. A verb with its negation in one word (হয়নি) comes out as two.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from places.text import sound_key

_LATIN_SOUNDS = (
    (re.compile(r"c+h*ch+|cch|ssh"), "x"),  # dicchi (is giving) is not dichi (has given)
    (re.compile(r"sh|ch|c"), "s"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"bh|v"), "b"),
    (re.compile(r"(?<=[dtkgjp])h"), ""),
    (re.compile(r"z"), "j"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"oo"), "u"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_LATIN = re.compile(r"[a-z]+")
_NEGATED = re.compile(r"(.+?)(?:নি|নাই)")
_JOINED_NO = re.compile(r"(.{2,})(?:না|na)")
# What the reader of amounts leaves in the text for what it has read: #part, #days …
MARK = "#"
NO, THERE_IS_NO = "না", "নেই"


def load_table(name: str) -> dict[str, Any]:
    """A table of replies/data."""
    text = resources.files("replies").joinpath("data", name).read_text(encoding="utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """One lower-case word by its sound: equal keys mean the same word (শেষ, শেস; hoyche, hoice)."""
    if word.startswith(MARK):
        return word
    if _LATIN.fullmatch(word):
        for pattern, sound in _LATIN_SOUNDS:
            word = pattern.sub(sound, word)
        return word
    folded = sound_key(word).replace(" ", "")
    return folded.removesuffix("ো") or folded


@dataclass(frozen=True, kw_only=True)
class _Lexicon:
    variants: dict[str, tuple[str, ...]]
    verb_forms: tuple[tuple[re.Pattern[str], str], ...]
    verbs_before_no: frozenset[str]
    endings: tuple[str, ...]
    verbs: frozenset[str]

    def form_of_verb(self, folded: str) -> str | None:
        """The word that `folded` is a form of by the patterns."""
        return next((meant for pattern, meant in self.verb_forms if pattern.fullmatch(folded)), None)

    def verb(self, folded: str) -> str | None:
        """The verb that `folded` is, by table or pattern; None for other words."""
        (meant, *more) = self.variants.get(folded, (self.form_of_verb(folded) or "",))
        return meant if meant in self.verbs and not more else None


@cache
def _lexicon() -> _Lexicon:
    table = load_table("spellings.toml")
    variants: dict[str, tuple[str, ...]] = {}
    for meant, typed in table["words"].items():
        words = tuple(map(fold, meant.split()))
        for variant in (*typed.split(), *((meant,) if len(words) == 1 else ())):
            variants.setdefault(fold(variant), words)
    return _Lexicon(
        variants=variants,
        verb_forms=tuple(
            (re.compile("|".join(forms)), fold(meant)) for meant, forms in table["verb_forms"].items()
        ),
        verbs_before_no=frozenset(map(fold, table["grammar"]["verbs_before_no"].split())),
        verbs=frozenset(map(fold, table["grammar"]["verbs"].split())),
        endings=tuple(sorted(map(fold, table["grammar"]["noun_endings"].split()), key=len, reverse=True)),
    )


@lru_cache(maxsize=16384)
def plain_words(word: str, nouns: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """`word` (lower case) as the tables know it, mostly one word; `nouns` are those known with all their endings."""
    folded, lexicon = fold(word), _lexicon()
    if folded in lexicon.variants:
        return lexicon.variants[folded]
    if folded in nouns:
        return (folded,)
    if form := lexicon.form_of_verb(folded):
        return (form,)
    negated = _NEGATED.fullmatch(folded)
    if negated and negated[1] in lexicon.verbs_before_no:
        return (*lexicon.variants.get(negated[1], (negated[1],)), NO)
    joined = _JOINED_NO.fullmatch(folded)
    if joined and (verb := lexicon.verb(joined[1])):
        return (verb, NO)
    for ending in lexicon.endings:
        stem = folded.removesuffix(ending)
        if stem != folded and stem in nouns:
            return (stem,)
    return (folded,)


def join_negations(words: list[str]) -> list[str]:
    """হয় নাই is হয়নি in two words, while বরাদ্দ নাই says that there is none: নাই after a verb becomes না."""
    verbs = _lexicon().verbs_before_no
    return [
        NO if word == THERE_IS_NO and at and words[at - 1] in verbs else word for at, word in enumerate(words)
    ]
