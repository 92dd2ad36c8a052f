"""Putting a message together: catalogue text and people's words → Telegram HTML that fits into one message.

Catalogue texts are trusted HTML; everything else that is a plain `str` is escaped and shortened on its way in, so
that no function of this package needs to think of `<` or of an office with a name of a thousand letters.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence

from locales.translator import N_ as N_
from locales.translator import Translator
from places.together import together

TEXT_LIMIT = 4096  # UTF-16 units, Bot API: sendMessage.text
CAPTION_LIMIT = 1024  # UTF-16 units, Bot API: sendDocument.caption
NAME = 160  # room for a name of an office, a committee, a post
LINE = 90  # room for a decision in a list
WORDS = 700  # room for what a person wrote
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_GAP = re.compile(r"\n\s*\n")
# Signs that turn the direction of what follows them: in a name they would turn the rest of our sentence.
_TURNING = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_IN_QUOTES = re.compile(r"“\{(\w+)\}”")
_JOINERS = "\u09cd\u200c\u200d"  # a cut after these would leave half a letter


class Html(str):
    """Text that is Telegram HTML already."""

    __slots__ = ()


def units(text: str) -> int:
    """The length Telegram counts: UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(words: str, limit: int, size: Callable[[str], int] = units) -> str:
    """`words`, or its beginning with “…” where its `size` is over `limit`; cut between words where possible."""
    if size(words) <= limit:
        return words
    room, end = limit - 1, 0
    while (room := room - size(words[end])) >= 0:
        end += 1
    cut = words[:end]
    at_space = cut.rfind(" ")
    if at_space > end * 2 // 3 and not words[end].isspace():
        cut = cut[:at_space]
    elif unicodedata.category(words[end])[0] == "M" or cut[-1:] in _JOINERS:
        cut = _without_last_letter(cut)
    return cut.rstrip(" \n\t,;:–-·(“") + "…"


def _without_last_letter(text: str) -> str:
    """`text` less its last letter with the signs that belong to it."""
    end = len(text)
    while end and (unicodedata.category(text[end - 1])[0] == "M" or text[end - 1] in _JOINERS):
        end -= 1
    return text[: max(end - 1, 0)]


def _escaped_units(text: str) -> int:
    return sum(len(_ESCAPES.get(c, c)) + (c > "\uffff") for c in text)


def unturned(words: str) -> str:
    """The words without signs that turn the direction of what follows them."""
    return words.translate(_TURNING)


def escape(words: str, limit: int = NAME) -> Html:
    """A person's words as HTML of at most `limit` units, line breaks kept but no heaps of them."""
    tidy = _GAP.sub("\n\n", unturned(words).strip())
    return Html("".join(_ESCAPES.get(c, c) for c in shorten(tidy, limit, _escaped_units)))


def one_line(words: str, limit: int = LINE) -> Html:
    """A person's words on one line, as HTML of at most `limit` units."""
    return escape(" ".join(words.split()), limit)


def put(t: Translator, text: str, **values: object) -> Html:
    """The catalogue's `text` with its places filled: words escaped (Html as it is), numbers and dates localised."""
    shown = {
        name: escape(v) if isinstance(v, str) and not isinstance(v, Html) else v for name, v in values.items()
    }
    for name in _IN_QUOTES.findall(text):
        shown[name] = _quoted_within(shown[name])
    return Html(t.fill(text, **shown))


def _quoted_within(words: object) -> object:
    """Words that will stand in quotation marks: their own become single ones."""
    return words.replace("“", "‘").replace("”", "’") if isinstance(words, str) else words


def plain(t: Translator, text: str, **values: object) -> str:
    """As `put`, without HTML: for button labels and toasts."""
    return t.fill(text, **values)


def bold(html: str) -> Html:
    """`html`, bold."""
    return Html(f"<b>{html}</b>")


def lines(*parts: str | None) -> Html:
    """The parts that are there, each on its own line."""
    return Html("\n".join(part for part in parts if part))


def paragraphs(*parts: str | None) -> Html:
    """The parts that are there, an empty line between them."""
    return Html("\n\n".join(part for part in parts if part))


def sentences(*parts: str | None) -> Html:
    """The sentences that are there, one after another."""
    return Html(" ".join(part for part in parts if part))


def dotted(*parts: str | None) -> Html:
    """The parts that are there, on one line with “ · ” between."""
    return Html(" · ".join(part for part in parts if part))


def listing(t: Translator, items: Sequence[str], room: int) -> Html:
    """As many `items` as `room` units hold, a line each; what is left out is counted in a last line."""
    kept: list[str] = []
    room -= 40  # for that last line
    for item in items:
        room -= units(item) + 1
        if room < 0:
            break
        kept.append(item)
    left_out = len(items) - len(kept)
    return lines(*kept, put(t, t.gettext("… and {n} more"), n=left_out) if left_out else None)


def names(t: Translator, values: Sequence[str], room: int = 600) -> Html:
    """Names in one sentence within `room` units, those of one post together; what is left out is counted. A name may have
    a comma of its own."""
    values = [value for value in values if value.strip()]
    shown = [one_line(value, NAME) for value in values]
    most = next((n for n in range(len(shown), 0, -1) if units(_named(shown[:n])) <= room - 30), 0)
    kept = [_named(shown[:most])] if most else []
    if most < len(values):
        kept.append(put(t, t.gettext("and {n} more"), n=len(values) - most))
    return Html(_joined(kept))


def _named(shown: Sequence[str]) -> str:
    return _joined(together(shown))


def _joined(parts: Sequence[str]) -> str:
    return ("; " if any("," in part for part in parts) else ", ").join(parts)
