"""Texts with their entities as HTML for the chat page."""

from __future__ import annotations

import html
import re

from standin.entities import Entity, sort_entities

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
