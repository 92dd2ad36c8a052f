"""Old and new beside each other: what went is struck through, what came is bold."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from messages.text import Html, bold, escape, one_line, units

_MOST_WORDS = 80  # compared word by word, between what is alike at both ends
_AROUND = 4  # words that are shown before and after a change
_ALIKE = 0.4  # below this nothing is gained by showing the two as one
_ARROW = " → "
Change = tuple[
    str, int, int, int, int
]  # as difflib tells it: kind, from and to in the old, from and to in the new


def struck(html: str) -> Html:
    """`html`, struck through."""
    return Html(f"<s>{html}</s>")


def reworded(old: str, new: str, limit: int) -> Html:
    """Two wordings as one text of at most some `limit` units: only what changed, with the words around it."""
    one, other = old.split(), new.split()
    before = _alike(one, other)
    after = _alike(one[before:][::-1], other[before:][::-1])
    changed = one[before : len(one) - after], other[before : len(other) - after]
    if max(map(len, changed)) > _MOST_WORDS:  # comparing takes time by the cube
        pieces: Sequence[Change] = [("replace", 0, len(changed[0]), 0, len(changed[1]))]
    else:
        pieces = SequenceMatcher(None, *changed, autojunk=False).get_opcodes()
    kept = before + after + sum(end - start for kind, start, end, _, _ in pieces if kind == "equal")
    if 2 * kept < _ALIKE * (len(one) + len(other)):
        return replaced(old, new, limit)
    shown = [_kept(one[:before], begins=True, ends=False), *_pieces(pieces, *changed)]
    shown.append(_kept(one[len(one) - after :], begins=False, ends=True))
    return _within((piece for piece in shown if piece), limit)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the two have in common at their beginning."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def replaced(old: str, new: str, limit: int) -> Html:
    """Two values, one after the other; a dash for an empty one."""
    was, now = one_line(old, limit // 2), one_line(new, limit // 2)
    return Html(f"{struck(was) if was else '–'}{_ARROW}{bold(now) if now else '–'}")


def exchanged(old: Sequence[str], new: Sequence[str], limit: int) -> Html:
    """Names that went and names that came, these with a plus where others stay beside them; where only their order is new,
    all of them."""
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    if not gone and not come:
        return replaced("; ".join(old), "; ".join(new), limit)
    plus = "+ " if len(gone) < len(old) else ""
    kept = [struck(one_line(name, 120)) for name in gone]
    kept += [Html(f"{plus}{bold(one_line(name, 120))}") for name in come]
    return _within(iter(kept), limit, between="; ")


def _pieces(changes: Sequence[Change], one: Sequence[str], other: Sequence[str]) -> Iterator[Html]:
    for kind, start, end, first, last in changes:
        if kind == "equal":
            yield _kept(one[start:end], begins=False, ends=False)
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
