"""Old glyphs in text that does not say its fonts: which lines and words are Bangla typed for Bijoy, and which English."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from minutes.grammar.words import BANGLA, ENGLISH, UNITS
from minutes.late import late
from minutes.readers.bijoy import to_unicode
from minutes.words.wordlist import all_words, is_known

# A vowel sign or half letter among Latin letters: no old text of any length is without.
_GLYPHS_AMONG_LETTERS = re.compile(
    "[†‡ˆ‰¯¤š›\x86\x87\x88\x89\uf086\uf087\uf088\uf089\uf0af\uf0a4][A-Za-z_`¯¤š›°-ÿ\uf041-\uf07a]"
    "|[A-Za-z_`\uf041-\uf07a][©¨ªÖ«œ¿¢\uf0a9\uf0a8\uf0aa\uf0d6]"
)
_LINES = re.compile(r"([\n\t]+)")
_TOKEN = re.compile(r"[^\s|]+\|*|\|+")
_CELL_TOKEN = re.compile(r"[^\s|]+")  # in a row of cells between bars
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w\S*|(?<![\w.-])(?:[\w-]{1,64}\.){1,6}(?:com|org|net|gov|bd|edu|info)\b\S*",
    re.IGNORECASE,
)
_EDGES = "()[]{}.,;:!?\"'/-–=+*%#@<>|“”‘’ÒÓÔÕ"
_BANGLA = re.compile("[\u0980-\u09ff]")
_BANGLA_LETTER = re.compile("[ক-হ]")
_LATIN = late(r"[A-Za-z_`&^~\x80-\uf0ff]")
_INNER_CAPITAL = re.compile("[a-z_`][A-Z]")
_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_CAPITALS = re.compile(r"[A-Z]{2,6}s?|[A-Z]{1,4}[0-9]{1,4}|[0-9]{1,4}[A-Z]{1,4}")
# A word cannot begin with a sign, nor have two vowel signs on one letter.
_ILL_FORMED = re.compile("(?:^|[ঀ-\u09ff]?[অ-ঔ])[িীুূৃেৈোৌৗ]|^[ািীুূৃেৈোৌংঃঁ্]|[া-ৌ][া-ৌ]|[ংঃঁ][া-ৌংঃ]|্$|[A-Za-z]")
_PARTS = re.compile("[-/.0-9০-৯]+")
_COLON_BEHIND_DIGIT = re.compile("(?<=[০-৯])ঃ$")  # "welq-1t" is "বিষয়-১ঃ"

_KNOWN = 6.0
_ENGLISH = -5.0
_SURE = 2.5  # from here on a word decides for itself, whatever the line is
_SHORT = 80  # a paste of a few words
_EVIDENCE = 2  # known words with glyphs that no other text has


def is_old(text: str) -> bool:
    """Whether there is Bangla typed for Bijoy in `text`."""
    if not _GLYPHS_AMONG_LETTERS.search(text):
        return False
    found = 0
    for token in _TOKEN.finditer(text):
        if _GLYPHS_AMONG_LETTERS.search(token[0]) and _weight(token[0]) >= _KNOWN:
            found += 1
            if found >= _EVIDENCE:
                return True
    return found > 0 and len(text) < _SHORT


class Converter:
    """Converts the parts of one text in their order; `left`: words that could not be converted as a whole."""

    def __init__(self) -> None:
        self.left: list[str] = []
        self._previous = 1.0  # a line without words is what the line before is

    def convert(self, text: str) -> str:
        """`text` with what is typed for Bijoy in Unicode, English words, addresses and Unicode's own letters as they are."""
        return "".join(map(self._line, _LINES.split(text)))

    def _line(self, line: str) -> str:
        token = _CELL_TOKEN if line.lstrip().startswith("|") else _TOKEN
        score = sum(_weight(found[0]) for found in token.finditer(line))
        self._previous = score or self._previous
        old = self._previous > 0
        return token.sub(lambda found: self._token(found[0], old, line[: found.start()]), line)

    def _token(self, token: str, line_is_old: bool, before: str) -> str:
        if _BANGLA.search(token) or not token.strip("|") or _ADDRESS.search(token):
            return token
        if token.strip(_EDGES).lower() in UNITS and before.rstrip()[-1:].isdigit():
            return token
        weight = _weight(token)
        if weight <= -_SURE or (weight < _SURE and not line_is_old):
            return token
        made, words = to_unicode(token)
        self.left.extend(words)
        return made


@lru_cache(maxsize=4096)
def _weight(token: str) -> float:
    """How much more likely `token` is old Bangla than English: the difference of the logarithms; 0 where it has no letters."""
    core = token.strip(_EDGES)
    if len(core) == 1 or not _LATIN.search(core) or _BANGLA.search(token):
        return 0.0  # a number, or the letter of a list
    if _ADDRESS.search(token):
        return -_SURE
    made, left = to_unicode(core)
    parts = [part for part in _PARTS.split(core) if part]
    english = all(
        part.lower() in ENGLISH
        for whole in parts
        for part in (_CAMEL.split(whole) if len(whole) > 4 else [whole])
    )
    words = [part for part in _PARTS.split(_COLON_BEHIND_DIGIT.sub("", made)) if part]
    if any(_ILL_FORMED.search(part) for part in words) or left:
        return _ENGLISH if core.isascii() else -1.0
    known = all(
        is_known(part) if len(part) > 2 else part in BANGLA or not _BANGLA_LETTER.search(part)
        for part in words
    )
    if english:
        return 1.0 if known else _ENGLISH
    if known:
        return _KNOWN
    weight = _likelihood(_bangla(), words) - _likelihood(_latin(), [part.lower() for part in parts])
    weight += 4.0 if _INNER_CAPITAL.search(core) else -3.0 if _CAPITALS.fullmatch(core) else 0.0
    return max(_ENGLISH, min(weight, _KNOWN - 1))


class _Letters:
    """How often one letter follows another in some words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._pairs: Counter[tuple[str, str]] = Counter()
        self._firsts: Counter[str] = Counter()
        for word in words:
            self._pairs.update(_pairs(word))
            self._firsts.update(first for first, _ in _pairs(word))
        self._letters = len(self._firsts) + 40

    def of(self, word: str) -> float:
        """The logarithm of how likely `word` is."""
        return sum(
            math.log((self._pairs[pair] + 0.2) / (self._firsts[pair[0]] + 0.2 * self._letters))
            for pair in _pairs(word)
        )


def _pairs(word: str) -> Iterator[tuple[str, str]]:
    return zip(f" {word}", f"{word} ", strict=True)


def _likelihood(letters: _Letters, words: Iterable[str]) -> float:
    return sum(map(letters.of, words))


@cache
def _bangla() -> _Letters:
    return _Letters(all_words())


@cache
def _latin() -> _Letters:
    return _Letters(ENGLISH)
