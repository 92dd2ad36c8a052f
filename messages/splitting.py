"""A text longer than one message → its parts, cut where a reader would pause, each valid HTML by itself."""

import re

from messages.text import TEXT_LIMIT, units

_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
# Where to cut, the best first; what is matched stays with the part before it.
_PAUSES = (re.compile(r"\n\n+"), re.compile(r"\n"), re.compile(r"[।.;?] "), re.compile(r" "))
_UNBREAKABLE = re.compile(r"<[^>]*>|&\w+;|.[\u0981-\u0983\u09bc-\u09cd\u200c\u200d]*", re.DOTALL)
FULLEST = 0.5  # of the room: a pause before that is too early to cut at


def split(html: str, limit: int = TEXT_LIMIT) -> tuple[str, ...]:
    """The parts of `html`, each of at most `limit` units, tags included; one that fits is its only part."""
    parts: list[str] = []
    rest = html
    while units(rest) > limit:
        end = _end(rest, limit)
        head, open_tags = rest[:end].rstrip(), _open(rest[:end])
        parts.append(head + "".join(f"</{_name(tag)}>" for tag in reversed(open_tags)))
        rest = "".join(open_tags) + rest[end:].lstrip()
    return (*parts, rest) if rest.strip() or not parts else tuple(parts)


def _end(html: str, limit: int) -> int:
    """Where to cut: as far as the room goes (closing tags are room too), at the best pause in its second half."""
    end = room = 0
    stack: list[str] = []
    for piece in _UNBREAKABLE.finditer(html):
        tag = _TAG.fullmatch(piece[0])
        if tag and not tag[1]:
            stack.append(tag[2])
        elif tag and stack:
            stack.pop()
        room += units(piece[0])
        if room + sum(len(name) + 3 for name in stack) > limit:
            break
        end = piece.end()
    for pause in _PAUSES:
        found = [it for it in pause.finditer(html, int(end * FULLEST), end) if _outside(html, it.start())]
        if found:
            return found[-1].end()
    return max(end, 1)


def _outside(html: str, at: int) -> bool:
    """Whether a place is not inside a tag."""
    return html.rfind("<", 0, at) <= html.rfind(">", 0, at)


def _open(html: str) -> list[str]:
    """The tags that are open at the end of `html`, as they were written."""
    stack: list[str] = []
    for found in _TAG.finditer(html):
        if not found[1]:
            stack.append(found[0])
        elif stack:
            stack.pop()
    return stack


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    return found[2] if found else ""
