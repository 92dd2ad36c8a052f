"""Formatted text: HTML to Telegram's entities and back, with offsets counted in UTF-16 units.

What is accepted, and the words of every refusal, follow parse_html and fix_formatted_text in
td/telegram/MessageEntity.cpp of https://github.com/tdlib/td (T) and
https://core.telegram.org/bots/api#html-style.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from standin.errors import ApiError, bad_request

Entity = dict[str, Any]

# The tags and what they become (https://core.telegram.org/bots/api#html-style).
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
# Only these four names are known: "All numerical HTML entities are supported", named: &lt; &gt; &amp; &quot;.
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
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
_SPACES = " \t\r\n\0\v"


def utf16_length(text: str) -> int:
    """How long a text is for Telegram."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int
    start: int  # where its text begins, in characters of the result


class _Parser:
    """Reads one text in parse_mode HTML."""

    def __init__(self, text: str) -> None:
        self.text = text + "\0"  # a mark to stop at, as the real parser has one
        self.end = len(text)
        self.pos = 0
        self.out: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while self.pos < self.end:
            letter = self.text[self.pos]
            if letter == "<":
                if self.text[self.pos + 1] == "/":
                    self._end_tag()
                else:
                    self._start_tag()
                continue
            if letter == "&":
                letter = self._character()
            else:
                self.pos += 1
            self.out.append(letter)
            self.offset += 2 if letter > "\uffff" else 1
        if self.open:
            raise self._error(f"Can't find end tag corresponding to start tag {self.open[-1].tag}")
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.out), sort_entities(self.entities)

    def _error(self, text: str) -> ApiError:
        return bad_request(f"can't parse entities: {text}")

    def _bytes(self, pos: int) -> int:
        return len(self.text[:pos].encode())

    def _character(self) -> str:
        """The character meant by an &entity; at pos, or the & itself; pos stands behind it afterwards."""
        match = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]+));?").match(self.text, self.pos)
        if match is None:
            self.pos += 1
            return "&"
        if match[3] is not None:
            letter = NAMED.get(match[3])
        else:
            code = int(match[1] or "0", 16) if match[1] is not None else int(match[2] or "0")
            usable = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF and len(match[0].rstrip(";")) < 10
            letter = chr(code) if usable else None
        if letter is None:
            self.pos += 1
            return "&"
        self.pos = match.end()
        return letter

    def _skip_spaces(self) -> None:
        while self.pos < self.end and self.text[self.pos] in _SPACES:
            self.pos += 1

    def _skip_until(self, stops: str) -> str:
        start = self.pos
        while self.text[self.pos] not in stops:
            self.pos += 1
        return self.text[start : self.pos]

    def _start_tag(self) -> None:
        begin = self._bytes(self.pos)
        self.pos += 1
        tag = self._skip_until(_SPACES + ">").lower()
        if self.pos >= self.end:
            raise self._error(f"Unclosed start tag at byte offset {begin}")
        if tag not in TAGS:
            raise self._error(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while self.text[self.pos] != ">":
            self._skip_spaces()
            if self.text[self.pos] == ">":
                break
            name = self._skip_until(_SPACES + "=" + (">" if tag == "blockquote" else ""))
            value = self._attribute_value(tag, name, begin)
            argument = _argument(tag, name, value) or argument
        if tag == "span" and argument != "spoiler":
            raise self._error(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.pos += 1
        self.open.append(_Open(tag, argument, self.offset, len(self.out)))

    def _attribute_value(self, tag: str, name: str, begin: int) -> str:
        if not name:
            raise self._error(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip_spaces()
        if self.text[self.pos] != "=":
            if tag == "blockquote" and name == "expandable":
                return ""
            raise self._error(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {begin}'
            )
        self.pos += 1
        self._skip_spaces()
        if self.pos >= self.end:
            raise self._error(f'Unclosed start tag "{tag}" at byte offset {begin}')
        quote = self.text[self.pos]
        if quote not in "'\"":
            start = self.pos
            while (self.text[self.pos].isascii() and self.text[self.pos].isalnum()) or self.text[
                self.pos
            ] in ".-":
                self.pos += 1
            value = self.text[start : self.pos].lower()
            if self.text[self.pos] not in _SPACES + ">":
                raise self._error(f"Unexpected end of name token at byte offset {self._bytes(start)}")
        else:
            value = self._quoted(quote)
        if self.pos >= self.end:
            raise self._error(f"Unclosed start tag at byte offset {begin}")
        return value

    def _quoted(self, quote: str) -> str:
        self.pos += 1
        letters = []
        while self.pos < self.end and self.text[self.pos] != quote:
            if self.text[self.pos] == "&":
                letters.append(self._character())
            else:
                letters.append(self.text[self.pos])
                self.pos += 1
        if self.pos < self.end:
            self.pos += 1
        return "".join(letters)

    def _end_tag(self) -> None:
        begin = self._bytes(self.pos)
        if not self.open:
            raise self._error(f"Unexpected end tag at byte offset {begin}")
        self.pos += 2
        name = self._skip_until(_SPACES + ">").lower()
        self._skip_spaces()
        if self.text[self.pos] != ">":
            raise self._error(f"Unclosed end tag at byte offset {begin}")
        opened = self.open[-1]
        if name and name != opened.tag:
            raise self._error(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{name}>"'
            )
        self.pos += 1
        self.open.pop()
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        """Make the entity of a closed tag that has text in it."""
        entity: Entity = {
            "type": TAGS[opened.tag],
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        last = self.entities[-1] if self.entities else {}
        same_text = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        if opened.tag == "a":
            link = _link_entity(opened.argument or "".join(self.out[opened.start :]))
            if link is None:
                return
            entity |= link
        elif opened.tag == "pre" and same_text and last.get("type") == "code" and last.get("language"):
            last["type"] = "pre"
            return
        elif opened.tag == "code" and same_text and last.get("type") == "pre" and opened.argument:
            last["language"] = opened.argument
            return
        elif opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit() or not int(opened.argument):
                raise self._error("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        self.entities.append(entity)


def _argument(tag: str, name: str, value: str) -> str:
    """What an attribute says, if it is one that counts in this tag."""
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value.removeprefix("language-")
        case ("span", "class") if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case ("blockquote", "expandable"):
            return "1"
    return ""


def _link_entity(url: str) -> Entity | None:
    """What <a> becomes: a mention of a person, a link, or nothing where the address is none."""
    if user := re.fullmatch(r"tg:(?://)?user\?id=(\d+)", url, re.IGNORECASE):
        return {"type": "text_mention", "user": {"id": int(user[1])}}
    url = url.strip()
    if re.match(r"(?i)(https?|tg|ton|tonsite)://[^\s/]", url):
        return {"url": url if "/" in url.split("://", 1)[1] else url + "/"}
    if re.match(r"[^\s:/]+\.[^\s:/]{2,}", url):  # T, LinkManager::check_link: no protocol means http
        return {"url": "http://" + (url if "/" in url else url + "/")}
    return None


def sort_entities(entities: list[Entity]) -> list[Entity]:
    """In Telegram's order: by place, the longer first, the outer kind first."""
    return sorted(entities, key=lambda e: (e["offset"], -int(e["length"]), PRIORITY.get(str(e["type"]), 50)))


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """The plain text and the entities of a text in parse_mode HTML; raises ApiError in Telegram's words."""
    return _Parser(text).parse()


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
    end = utf16_length(text.rstrip()) - left
    text = text.rstrip()[left:]
    kept = []
    for entity in entities:
        offset = entity["offset"] - left
        length = min(entity["length"], end - offset)
        if length > 0:
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


_OPEN = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def to_html(text: str, entities: list[Entity]) -> str:
    """A text with its entities as HTML that is safe to show: everything escaped, links http(s) or tg only."""
    units = text.encode("utf-16-le")
    marks: list[tuple[int, int, str]] = []  # (place, order, tag); what closes comes before what opens
    for depth, entity in enumerate(sort_entities(entities)):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        covered = units[start * 2 : end * 2].decode("utf-16-le", "replace")
        opening, closing = _html_tags(entity, covered)
        if opening and end > start:
            marks.append((start, depth, opening))
            marks.append((end, -1 - depth, closing))
    marks.sort(key=lambda mark: (mark[0], mark[1]))
    parts: list[str] = []
    at = 0
    for place, _, tag in marks:
        parts.append(html.escape(units[at * 2 : place * 2].decode("utf-16-le", "replace")))
        parts.append(tag)
        at = place
    parts.append(html.escape(units[at * 2 :].decode("utf-16-le", "replace")))
    return "".join(parts)


def _html_tags(entity: Entity, covered: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind in _OPEN:
        return f"<{_OPEN[kind]}>", f"</{_OPEN[kind]}>"
    if kind == "spoiler":
        return '<span class="spoiler" tabindex="0">', "</span>"
    if kind == "bot_command":
        return f'<a class="command" href="#" data-command="{html.escape(covered)}">', "</a>"
    if kind in ("url", "text_link"):
        url = entity.get("url") or (covered if "://" in covered else "http://" + covered)
        if not re.match(r"(?i)(https?|tg)://", url):
            return "", ""
        return f'<a href="{html.escape(url)}" rel="noopener noreferrer" target="_blank">', "</a>"
    if kind == "text_mention":
        return '<span class="mention">', "</span>"
    return "", ""
