"""Text that can be set: what has no glyph in the papers' fonts becomes something that has."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

# Never part of what somebody wrote: controls, direction overrides, tags, byte order marks, lone surrogates.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile("[ \t\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_EMPTY_LINES = re.compile(" ?\n[ \n]*")

# Joiners shape Bangla (র‍্যাব); anywhere else they only glue pictures together, as do these to pictures.
_LOOSE_JOINERS = re.compile("(?<![\u0900-\u0dff])[\u200c\u200d]+")
_VARIANTS = re.compile("[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")

# Signs people type for a meaning, in the signs a Bangla font has.
_MEANT = {
    "\u00a0": " ", "\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u2043": "•", "\u09f7": "।",
    "✓": "√", "✔": "√", "✅": "√", "☑": "√", "🗸": "√", "👍": "√", "👌": "√",
    "✗": "×", "✘": "×", "✕": "×", "✖": "×", "❌": "×", "❎": "×", "☒": "×", "🚫": "×",
    "➡": "→", "➔": "→", "➜": "→", "👉": "→", "⬅": "←", "⬆": "↑", "⬇": "↓", "➕": "+", "➖": "−", "➗": "÷",
    "⚠": "(!)", "❗": "!", "❕": "!", "❓": "?", "❔": "?", "‼": "!!", "⁉": "!?", "⏳": "…", "⌛": "…",
    "▪": "•", "▫": "•", "‣": "•", "🔹": "•", "🔸": "•", "🔵": "•", "📌": "•",
}  # fmt: skip
_LOST = "\ufffd"  # stands for a letter of a script no font here has, until it is written out as:
_UNREADABLE = "[?]"

# A longer word without a blank gets places where a narrow column may break it.
_LONGEST = 17
_BREAK_AFTER = re.compile(r"(?<=[^\s\d][/\\?&=_@,;:)\]।-])(?=[^\s/])|(?<=\w\.)(?=[^\W\d])")
_BREAK = "\u200b"
_VIRAMA = "\u09cd"

Shows = Callable[[Iterable[str]], frozenset[str]]  # which of these characters have a glyph


def cleaned(text: str) -> str:
    """`text` as it was meant to be read: NFC, no invisible characters, single blanks, `\\n` between lines."""
    text = _LINE_ENDS.sub("\n", text)
    text = _BLANKS.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", _EMPTY_LINES.sub("\n", text)).strip()


def settable(texts: Iterable[str], shows: Shows) -> dict[str, str]:
    """Each of `texts` as it is printed, with no character for which `shows` knows no glyph."""
    clean = {text: _LOOSE_JOINERS.sub("", _VARIANTS.sub("", cleaned(text))) for text in set(texts)}
    used = set().union(*clean.values()) - {"\n", " ", "\u200c", "\u200d"}
    missing = used - shows(used)
    if not missing:
        return clean
    instead = {character: _MEANT.get(character) or _plainer(character) for character in missing}
    wanted = set("".join(instead.values())) - {_LOST, " "}
    lacking = wanted - shows(wanted)
    for character, plain in instead.items():
        if lacking & set(plain):
            instead[character] = _LOST if character.isalnum() else ""
    return {text: _replaced(printed, instead) for text, printed in clean.items()}


def unpictured(text: str) -> str:
    """`text` with its pictures (✅, 👍 …) as plain signs or left out; for papers set in fonts we do not know."""
    return settable([text], _no_pictures)[text]


def _no_pictures(characters: Iterable[str]) -> frozenset[str]:
    return frozenset(one for one in characters if not _is_picture(one))


def _is_picture(character: str) -> bool:
    wide = unicodedata.east_asian_width(character) == "W"
    return unicodedata.category(character) == "So" and (wide or character in _MEANT or character > "\uffff")


def breakable(text: str) -> str:
    """`text` with places to break (U+200B) in words too long for a narrow column."""
    return " ".join(_opened(word) if len(word) > _LONGEST else word for word in text.split(" "))


def _plainer(character: str) -> str:
    """The same in simpler characters (①, Ａ, 𝟗 …); nothing for a decoration; a mark for a letter."""
    plain = unicodedata.normalize("NFKC", character)
    if plain != character:
        return plain
    return _LOST if character.isalnum() or character == _LOST else ""


def _replaced(text: str, instead: dict[str, str]) -> str:
    printed = "".join(instead.get(character, character) for character in text)
    printed = re.sub(f"{_LOST}+", _UNREADABLE, printed)
    printed = _BLANKS.sub(" ", printed).strip()
    return printed or (_UNREADABLE if text else "")


def _opened(word: str) -> str:
    return _BREAK.join(part for piece in _BREAK_AFTER.split(word) for part in _cut(piece))


def _cut(piece: str) -> Iterator[str]:
    """`piece` in parts of at most _LONGEST syllables, never between a letter and its signs."""
    start = syllables = 0
    for place in range(1, len(piece)):
        before, here = piece[place - 1], piece[place]
        if before in (_VIRAMA, "\u200d") or here in "\u200c\u200d" or unicodedata.combining(here):
            continue
        if unicodedata.category(here)[0] == "M":
            continue
        syllables += 1
        if syllables == _LONGEST:
            yield piece[start:place]
            start, syllables = place, 0
    yield piece[start:]
