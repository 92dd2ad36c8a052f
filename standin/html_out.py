"""Texts with their entities as HTML for the chat page."""

from __future__ import annotations

import html
import re

from standin.entities import Entity, covered, sort_entities

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
    """A text with its entities as HTML that is safe to show: everything escaped, links http(s) or tg only, tags always
    well nested, even where entities cross."""
    units = text.encode("utf-16-le")
    tags = [(e["offset"], e["offset"] + e["length"], *_html_tags(e, text)) for e in sort_entities(entities)]
    tags = [tag for tag in tags if tag[2] and tag[0] < tag[1]]
    places = sorted({0, len(units) // 2} | {place for tag in tags for place in tag[:2]})
    parts: list[str] = []
    open_tags: list[tuple[int, int, str, str]] = []
    for place, next_place in zip(places, [*places[1:], places[-1]], strict=True):
        keep = next((at for at, tag in enumerate(open_tags) if tag[1] <= place), len(open_tags))
        parts += [tag[3] for tag in reversed(open_tags[keep:])]
        reopened = [tag for tag in open_tags[keep:] if tag[1] > place]
        begun = [tag for tag in tags if tag[0] == place]
        parts += [tag[2] for tag in reopened + begun]
        open_tags[keep:] = reopened + begun
        parts.append(html.escape(units[place * 2 : next_place * 2].decode("utf-16-le", "replace")))
    return "".join(parts)


def _html_tags(entity: Entity, text: str) -> tuple[str, str]:
    kind = entity["type"]
    words = covered(text, entity["offset"], entity["length"])
    if kind in _OPEN:
        return f"<{_OPEN[kind]}>", f"</{_OPEN[kind]}>"
    if kind == "spoiler":
        return '<span class="spoiler" tabindex="0">', "</span>"
    if kind == "bot_command":
        return f'<a class="command" href="#" data-command="{html.escape(words)}">', "</a>"
    if kind in ("url", "text_link"):
        url = entity.get("url") or (words if "://" in words else "http://" + words)
        if not re.match(r"(?i)(https?|tg)://", url):
            return "", ""
        return f'<a href="{html.escape(url)}" rel="noopener noreferrer" target="_blank">', "</a>"
    if kind == "text_mention":
        return '<span class="mention">', "</span>"
    return "", ""
