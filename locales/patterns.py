"""What the readers of dates and times share: a text made ready, and patterns for its words."""

import re
import unicodedata
from collections.abc import Iterable

from locales.digits import to_ascii

BANGLA = "\u0980-\u09ff"
_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))


def plain(text: str) -> str:
    """`text` as the tables are written: NFC, ASCII digits, lower case, single spaces."""
    text = unicodedata.normalize("NFC", to_ascii(text)).translate(_ZERO_WIDTH).casefold()
    return " ".join(text.replace("\u2013", "-").replace("\u2212", "-").split())


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first."""
    return "|".join(re.escape(plain(word)) for word in sorted(words, key=len, reverse=True))


def word(pattern: str) -> str:
    """`pattern` standing as a word of its own, in either script."""
    return rf"(?<![a-z0-9{BANGLA}])(?:{pattern})(?![a-z0-9{BANGLA}])"
