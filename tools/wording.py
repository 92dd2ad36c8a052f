"""What a translation must have in common with its message, and what Bangla text may not contain."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# Where Latin digits stand for themselves: addresses, commands, and names such as A4 or UTF-8.
_NAMES = re.compile(r"https?://\S+|/[a-z_]+\b|[A-Za-z][A-Za-z0-9_.-]*\d+")
_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
# Words that are written in Latin letters in Bangla too.
_SAME_IN_BANGLA = {
    "word",
    "pdf",
    "excel",
    "docx",
    "html",
    "txt",
    "md",
    "whatsapp",
    "sms",
    "telegram",
    "tagid",
}
# What may follow a placeholder without a hyphen: counting words and the endings of ordinals and dates.
_AFTER_PLACEHOLDER = ("টি", "টা", "জন", "ম", "য়", "র্থ", "ষ্ঠ", "তম", "শে", "ই", "লা", "রা", "ঠা")
_ENDING = re.compile(r"\}([\u0980-\u09FF]+)")
_ENTRY = re.compile(
    r'^(?:msgctxt (?P<context>"[^\n]*"(?:\n"[^\n]*")*)\n)?msgid (?P<id>"[^\n]*"(?:\n"[^\n]*")*)', re.M
)


def disagreements(ids: Sequence[str], text: str) -> Iterator[str]:
    """How `text` differs in its moving parts from every one of the message's forms `ids`."""
    try:
        fields = placeholders(text)
    except ValueError as error:
        yield f"its braces are wrong: {error}"
        return
    if all(fields != placeholders(message) for message in ids):
        wanted = ", ".join(sorted(placeholders(ids[-1]))) or "none"
        yield f"placeholders are {', '.join(sorted(fields)) or 'none'} instead of {wanted}"
    if all(_tags(text) != _tags(message) for message in ids):
        yield f"its tags are {' '.join(_tags(text).elements()) or 'missing'}"
    elif not _nested(text):
        yield "its tags are not closed in order"
    if _edges(text) != _edges(ids[0]):
        yield "spaces or line breaks at its ends differ"
    if not unicodedata.is_normalized("NFC", text):
        yield "is not NFC"


def bangla(message: str, text: str) -> Iterator[str]:
    """What a reader of Bangla should not see in `text`."""
    words = _PLACEHOLDER.sub(" ", _TAG.sub(" ", text))
    if re.search("[0-9]", _NAMES.sub(" ", words)):
        yield "has Latin digits"
    if re.search('["«»]', words):
        yield "has quotes other than “ ”"
    if "!" in words:
        yield "has an exclamation mark"
    if text == message and {word.lower() for word in _LATIN_WORD.findall(words)} - _SAME_IN_BANGLA:
        yield "is the English text"
    for ending in _ENDING.findall(_TAG.sub("", text)):
        if not ending.startswith(_AFTER_PLACEHOLDER):
            yield f"“{ending}” after a placeholder needs a hyphen or a space"


def doubles(po: Path) -> Iterator[str]:
    """Messages that stand in the file more than once; its readers would take one and drop the other."""
    if not po.exists():
        return
    entries = Counter(
        ((found["context"] or "").replace('"\n"', ""), found["id"].replace('"\n"', "").removeprefix('""'))
        for found in _ENTRY.finditer(po.read_text("utf-8"))
    )
    for (_, message), times in entries.items():
        if times > 1:
            yield f"{message} stands there {times} times"


def placeholders(text: str) -> set[str]:
    """The names in braces, as str.format understands them; ValueError if it does not."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _tags(text: str) -> Counter[str]:
    return Counter(_TAG.findall(text))


def _nested(text: str) -> bool:
    open_tags: list[str] = []
    for tag in _TAG.findall(text):
        name = tag.strip("</>").split()[0]
        if not tag.startswith("</"):
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return False
    return not open_tags


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
