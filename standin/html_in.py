"""Texts in parse_mode HTML, read into plain text and entities.

What is accepted, and the words of every refusal, follow parse_html in td/telegram/MessageEntity.cpp of
https://github.com/tdlib/td and https://core.telegram.org/bots/api#html-style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from standin.entities import Entity, sort_entities
from standin.refusals import ApiError

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
_SPACES = " \t\r\n\0\v"
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]+));?")


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
        return ApiError(400, f"Bad Request: can't parse entities: {text}")

    def _bytes(self, pos: int) -> int:
        return len(self.text[:pos].encode())

    def _character(self) -> str:
        """The character meant by an &entity; at pos, or the & itself; pos stands behind it afterwards."""
        match = _REFERENCE.match(self.text, self.pos)
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


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """The plain text and the entities of a text in parse_mode HTML; raises ApiError in Telegram's words."""
    return _Parser(text).parse()
