"""Pages saved in a single file (MHTML: by a browser on a phone, by Word), and mails: the page in them."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from minutes.errors import Unreadable

if TYPE_CHECKING:
    from email.message import Message

_LOOKED_AT = 4096
_HEAD = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*+){1,100}+")
_PAGES_HEAD = re.compile(rb"<head[^>]{0,200}>", re.IGNORECASE)
_TELLS = re.compile(rb"^(?:mime-version|content-type):", re.IGNORECASE | re.MULTILINE)


def is_mime(data: bytes) -> bool:
    """Whether a file begins with the head of a mail, as pages saved in a single file do."""
    found = _HEAD.match(data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf\r\n"))
    return bool(found and len(set(map(bytes.lower, _TELLS.findall(found[0])))) > 1)


def page_in(data: bytes) -> tuple[bytes, bool]:
    """The first page in such a file, or else its first text, and whether it is a page; Unreadable without either."""
    from email import message_from_bytes

    try:
        parts = [
            part
            for part in message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n")).walk()
            if not part.is_multipart()
        ]
    except RecursionError as error:
        raise Unreadable("damaged", "MIME") from error
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind:
                return _in_utf8(part, *_styles(parts, kind)), kind == "text/html"
    raise Unreadable("unknown_format", "a mail without text")


def _styles(parts: Sequence["Message"], kind: str) -> list["Message"]:
    """The style sheets of a page, which browsers put into parts of their own: they tell what is hidden."""
    return [part for part in parts if kind == "text/html" and part.get_content_type() == "text/css"]


def _in_utf8(part: "Message", *styles: "Message") -> bytes:
    sheets = b"".join(b"<style>%b</style>" % _text(style) for style in styles)
    page = _text(part)
    head = _PAGES_HEAD.search(page) if sheets else None
    return page[: head.end()] + sheets + page[head.end() :] if head else page


def _text(part: "Message") -> bytes:
    written = part.get_payload(decode=True)
    content = written if isinstance(written, bytes) else b""
    try:
        return content.decode(part.get_content_charset() or "utf-8").encode()
    except (LookupError, UnicodeDecodeError):
        return content
