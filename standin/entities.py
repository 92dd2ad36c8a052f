"""The entities of a text: their order, what Telegram finds by itself, how a text is cleaned and trimmed.

Follows td/telegram/MessageEntity.cpp of https://github.com/tdlib/td (T below). Offsets count UTF-16 units.
"""

from __future__ import annotations

import re
from typing import Any

Entity = dict[str, Any]

# Which entity stands outside when two cover the same text: T, get_type_priority.
PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
SPLITTABLE = {"bold", "italic", "underline", "strikethrough", "spoiler"}


def utf16_length(text: str) -> int:
    """How long a text is for Telegram."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def covered(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    return text.encode("utf-16-le")[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def sort_entities(entities: list[Entity]) -> list[Entity]:
    """In Telegram's order: by place, the longer first, the outer kind first."""
    return sorted(entities, key=lambda e: (e["offset"], -int(e["length"]), PRIORITY.get(str(e["type"]), 50)))


# What Telegram finds in a text by itself: T, match_bot_commands, match_mentions, match_hashtags, match_urls,
# match_email_addresses. Addresses without a protocol are found here for a few endings only.
_FOUND = (
    (
        "url",
        re.compile(
            r"(?i)(?<![\w@./])(?:(?:https?|tg)://[^\s<>\"]+|(?:[a-z0-9-]+\.)+(?:com|org|net|info|me|io|bd)\b(?:/[^\s<>\"]*)?)"
        ),
    ),
    ("email", re.compile(r"(?i)(?<![\w.@])[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}\b")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>@])")),
    ("mention", re.compile(r"(?<!\w)@[a-zA-Z0-9_]{2,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])[\w\u200c]{1,256}(?![\w#])")),
)


def find_entities(text: str) -> list[Entity]:
    """What Telegram itself marks in a plain text: addresses, commands, mentions, hashtags."""
    found: list[tuple[int, int, str]] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            start, end = match.span()
            if kind == "url":
                end = start + len(match[0].rstrip(".,:;!?'\")…।"))
            if all(end <= other_start or other_end <= start for other_start, other_end, _ in found):
                found.append((start, end, kind))
    return [
        {"type": kind, "offset": utf16_length(text[:start]), "length": utf16_length(text[start:end])}
        for start, end, kind in sorted(found)
    ]


def finish(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Clean and trim a text as Telegram does, and add what it finds by itself."""
    text, entities = _clean(text, entities)
    left = len(text) - len(text.lstrip(" \n"))
    if entities:
        left = min(left, int(entities[0]["offset"]))
    text = text[left:].rstrip(" \n")
    end = utf16_length(text)
    kept = []
    for entity in entities:
        offset = entity["offset"] - left
        length = min(entity["length"], end - offset)
        if length > 0 and covered(text, offset, length).strip(" \n"):  # T remove_invalid_entities
            kept.append(entity | {"offset": offset, "length": length})
    kept = _keep_code_plain(kept)
    solid = [entity for entity in kept if entity["type"] not in SPLITTABLE and "quote" not in entity["type"]]
    for new in find_entities(text):
        if not any(_meet(new, old) for old in solid):
            kept.append(new)
    return text, sort_entities(kept)


def _meet(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"]
    )


def _keep_code_plain(entities: list[Entity]) -> list[Entity]:
    """Code and pre hold no other entity: what would cover them is cut (T, split_entities)."""
    plain = [entity for entity in entities if entity["type"] in ("code", "pre")]
    result = []
    for entity in entities:
        pieces = [entity]
        if entity["type"] in SPLITTABLE:
            for hole in plain:
                pieces = [piece for whole in pieces for piece in _cut(whole, hole)]
        result.extend(pieces)
    return result


def _cut(entity: Entity, hole: Entity) -> list[Entity]:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    hole_start, hole_end = hole["offset"], hole["offset"] + hole["length"]
    pieces = ((start, min(end, hole_start)), (max(start, hole_end), end))
    if end <= hole_start or hole_end <= start:
        return [entity]
    return [entity | {"offset": a, "length": b - a} for a, b in pieces if b > a]


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Drop carriage returns, make other control characters spaces (T, clean_input_string)."""
    if "\r" in text:
        gone = [utf16_length(text[:at]) for at, letter in enumerate(text) if letter == "\r"]

        def moved(offset: int) -> int:
            return offset - sum(1 for at in gone if at < offset)

        entities = [
            e
            | {"offset": moved(e["offset"]), "length": moved(e["offset"] + e["length"]) - moved(e["offset"])}
            for e in entities
        ]
        text = text.replace("\r", "")
    return re.sub(r"[\x00-\x09\x0b\x0c\x0e-\x1f]", " ", text), entities
