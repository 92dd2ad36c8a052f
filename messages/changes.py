"""Old and new beside each other: what went is struck through, what came is bold."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from messages.text import Html, bold, escape, one_line, units

_MOST_WORDS = 400  # compared word by word; longer texts are shown one after the other
_AROUND = 4  # words that are shown before and after a change
_ALIKE = 0.4  # below this nothing is gained by showing the two as one
_ARROW = " → "


def struck(html: str) -> Html:
    """`html`, struck through."""
    return Html(f"<s>{html}</s>")


def reworded(old: str, new: str, limit: int) -> Html:
    """Two wordings as one text of at most some `limit` units: only what changed, with the words around it."""
    one, other = old.split(), new.split()
    if not one or not other or len(one) + len(other) > 2 * _MOST_WORDS:
        return replaced(old, new, limit)
    match = SequenceMatcher(None, one, other, autojunk=False)
    if match.ratio() < _ALIKE:
        return replaced(old, new, limit)
    return _within(_pieces(match, one, other), limit)


def replaced(old: str, new: str, limit: int) -> Html:
    """Two values, one after the other; a dash for an empty one."""
    was, now = one_line(old, limit // 2), one_line(new, limit // 2)
    return Html(f"{struck(was) if was else '–'}{_ARROW}{bold(now) if now else '–'}")


def exchanged(old: Sequence[str], new: Sequence[str], limit: int) -> Html:
    """Names that went and names that came; where only their order is new, all of them."""
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    if not gone and not come:
        return replaced("; ".join(old), "; ".join(new), limit)
    kept = [struck(one_line(name, 120)) for name in gone] + [bold(one_line(name, 120)) for name in come]
    return _within(iter(kept), limit, between="; ")


def _pieces(match: SequenceMatcher[str], one: Sequence[str], other: Sequence[str]) -> Iterator[Html]:
    changes = match.get_opcodes()
    for at, (kind, start, end, first, last) in enumerate(changes):
        if kind == "equal":
            yield _kept(one[start:end], begins=at == 0, ends=at == len(changes) - 1)
            continue
        if end > start:
            yield struck(escape(" ".join(one[start:end]), 400))
        if last > first:
            yield bold(escape(" ".join(other[first:last]), 400))


def _kept(words: Sequence[str], *, begins: bool, ends: bool) -> Html:
    """Words that stay, but for those far from any change."""
    before = 0 if begins else _AROUND
    after = 0 if ends else _AROUND
    if len(words) <= before + after + 2:
        return escape(" ".join(words), 400)
    shown = [*words[:before], "…", *words[len(words) - after :]]
    return escape(" ".join(shown), 400)


def _within(pieces: Iterator[Html], limit: int, between: str = " ") -> Html:
    """As many of the pieces as there is room for."""
    kept: list[str] = []
    for piece in pieces:
        limit -= units(piece) + len(between)
        if limit < 0 and kept:
            kept.append("…")
            break
        kept.append(piece)
    return Html(between.join(kept))
