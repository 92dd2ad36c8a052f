"""Characters: one form for every way of typing the same Bangla words."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from minutes.late import late

BANGLA = "\u0980-\u09ff"
_SHORT = 400  # letters; folded texts of that length are kept for a while
_DROPPED = "\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINES = "\u0085\u000b\u000c\u001c\u001d\u001e"
# What fonts of signs (Symbol, Wingdings) draw as bullets, where a file has their letters by number, as PDFs do.
_BULLETS = "\uf02d\uf06c\uf06e\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc"
_CONTROLS = [*range(9), *range(14, 28), 31, *range(127, 133), *range(134, 160)]
_TABLE: dict[int, str | None] = (
    dict.fromkeys(map(ord, _DROPPED))
    | dict.fromkeys(map(ord, _SPACES), " ")
    | dict.fromkeys(map(ord, _LINES), "\n")
    | dict.fromkeys(map(ord, _BULLETS), "•")
    | dict.fromkeys(_CONTROLS)
    | {ord("৷"): "।", ord("\r"): "\n", 0x2029: "\n"}
)
_PLAIN = re.compile(rf"[^\t\n -~{BANGLA}\u0964]|[\u09df\u09dc\u09dd\u09f7]")
# What NFC changes in a text that is otherwise plain; asking `unicodedata` takes ten times as long.
_COMPOSED = re.compile("\u09c7[\u09be\u09d7]|\u09cd\u09bc|\u09fe")
# ZWJ and ZWNJ change a word only beside a hasanta (র‍্যাব, উদ্‌যাপন); elsewhere they are typing waste.
_IDLE_JOINER = re.compile("(?<!\u09cd)[\u200c\u200d](?!\u09cd)")
_BLANKS = re.compile(r"[ \t\u2028](?:(?<=[\t\u2028])|(?=[ \t\u2028]))[ \t\u2028]*")  # all but a single space

# One character for one: offsets in a folded text are offsets in the text.
# স্হ is how many type স্থ; হ্থ is how a camera may read it.
_FOLDED = (
    ("—", "–"),
    ("স্হ", "স্থ"),
    ("হ্থ", "স্থ"),
    ("ী", "ি"),
    ("ূ", "ু"),
    ("ঈ", "ই"),
    ("ঊ", "উ"),
    ("ণ", "ন"),
    ("ষ", "শ"),
    ("ঙ", "ং"),
    # Slips of clerks in the words by which minutes are known: সিদ্বান্ত, সিন্ধান্ত, সভাপতিত্তে, অনুষ্টিত.
    ("সিদ্বান্ত", "সিদ্ধান্ত"),
    ("সিন্ধান্ত", "সিদ্ধান্ত"),
    ("সিদ্দান্ত", "সিদ্ধান্ত"),
    ("সভাপতিত্ত", "সভাপতিত্ব"),
    ("অনুশ্টিত", "অনুশ্ঠিত"),
)
_BEGINS = r"(?![\s\u0981-\u0983\u09bc\u09be-\u09cd])"
_ESCAPED = re.compile(r"\\.")
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))
_DEVANAGARI = str.maketrans("०१२३४५६७८९", "০১২৩৪৫৬৭৮৯")


def clean(text: str) -> str:
    """`text` in NFC with plain spaces and \\n, without what has no width or meaning; "\\u2028" (a break in a cell) stays."""
    text = text.replace("\r\n", "\n")
    if _PLAIN.search(text) or _COMPOSED.search(text):
        text = unicodedata.normalize("NFC", text.translate(_TABLE)).translate(_DEVANAGARI)
        text = _IDLE_JOINER.sub("", text)
    return text.replace("\r", "\n")


def squeeze(text: str) -> str:
    """`text` as one line, every run of white space one space."""
    return " ".join(text.split())


def first_word(text: str) -> str:
    """The first word of `text`; "" where there is none."""
    return next(iter(text.split()), "")


def last_word(text: str) -> str:
    """The last word of `text`; "" where there is none."""
    return next(reversed(text.split()), "")


def tidy(text: str) -> str:
    """`text` with single spaces, its line breaks kept but none empty."""
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


_LONGEST_WORD = 40
_BANGLA_LETTER = re.compile("[\u0985-\u09b9]")
_LATIN_LETTER = re.compile("[A-Za-z]")


def fold(text: str) -> str:
    """`text` with the letters offices mix up made one (ি/ী, ন/ণ, শ/ষ …) in lower case; as long as `text`."""
    return _fold_short(text) if len(text) <= _SHORT else _fold(text)


@lru_cache(maxsize=4096)
def _fold_short(text: str) -> str:
    """The same for a line or cell, about which many rules ask."""
    return _fold(text)


def _fold(text: str) -> str:
    folded = folded_pattern(text)
    lowered = folded.lower()
    return lowered if len(lowered) == len(folded) else folded


def folded_pattern(pattern: str) -> str:
    """A regular expression for folded texts: its letters folded, its escapes (\\S …) left alone."""
    for letter, like in _FOLDED:  # several times faster than str.translate on Bangla
        pattern = pattern.replace(letter, like)
    return pattern


def alternatives(words: Iterable[str]) -> str:
    """The folded `words` as one alternative of a regular expression, the longest first."""
    return "|".join(sorted((re.escape(fold(word)) for word in words), key=len, reverse=True))


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One expression for all `patterns`, to be searched for in folded texts."""
    words = tuple(patterns)
    return late(lambda: _joined(map(folded_pattern, words)))


def any_of_words(patterns: Iterable[str]) -> re.Pattern[str]:
    """The same of `patterns` that begin with a word: signs and spaces, half of a text, are passed over without trying each."""
    words = tuple(patterns)
    return late(lambda: f"{_BEGINS}(?:{_joined(map(folded_pattern, words))})")


def _joined(patterns: Iterable[str]) -> str:
    """One alternative of `patterns`, in their order; those in a row that a text begins with are tried there together."""
    parts: list[str] = []
    for at_start, run in groupby(patterns, key=lambda one: one.startswith("^") and not _is_several(one)):
        several = list(run)
        parts += [f"^(?:{'|'.join(one[1:] for one in several)})"] if at_start else several
    return "|".join(parts)


def _is_several(pattern: str) -> bool:
    """Whether a bar stands outside of all brackets: what is before it is only the first of several patterns."""
    depth, in_class = 0, False
    for sign in _ESCAPED.sub("", pattern):
        if in_class or sign == "[":
            in_class = sign != "]"
        elif sign == "|" and not depth:
            return True
        else:
            depth += (sign == "(") - (sign == ")")
    return False


def key(text: str) -> str:
    """The key under which two ways of typing the same words are equal; not for offsets."""
    return squeeze(fold(text).translate(_JOINERS).replace("ঃ", " ").replace(":", " "))


def whole_words(text: str, start: int, end: int) -> str:
    """`text` from `start` to `end`, widened to the words that these cut; a word without end stays cut."""
    before, behind = text.rfind(" ", 0, start + 1), text.find(" ", end)
    if start > 0 and start - before <= _LONGEST_WORD:
        start = before + 1
    if end < len(text):
        behind = len(text) if behind < 0 else behind
        end = behind if behind - end <= _LONGEST_WORD else end
    return text[start:end].strip()


def is_bangla(text: str) -> bool:
    """Whether `text` is written in Bangla: at least half of its letters are."""
    if _LATIN_LETTER.search(text) is None:
        return _BANGLA_LETTER.search(text) is not None
    bangla = len(_BANGLA_LETTER.findall(text))
    return bangla > 0 and bangla >= len(_LATIN_LETTER.findall(text))
