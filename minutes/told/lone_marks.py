"""Numbers and bullets that stand in lines of their own, as lists come out of a word processor: "(ক)" · "ড্রেন … করতে হবে।"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.words.labels import Line, find_label

_LONE = re.compile(
    r"[(\[]?(?:[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2}){0,2}|[ক-ঢ]|[a-h]|[ivx]{1,4})\s?[।.):ঃ\]]{1,2}"
    rf"|[{re.escape(BULLETS)}]"
)
_FEWEST = 2
_BY_WHOM = (Role.IMPLEMENTER, Role.DEADLINE)


def with_marks_joined(lines: Sequence[Line]) -> list[Line]:
    """`lines`, each mark that stands alone joined to the line below it; a dash below a label is its value."""
    lone = frozenset(at for at in range(len(lines) - 1) if _is_lone(lines, at))
    if len(lone) < _FEWEST:
        return list(lines)
    done: list[Line] = []
    for at, line in enumerate(lines):
        if at - 1 in lone:
            done[-1] = replace(line, text=f"{done[-1].text} {line.text}")
        else:
            done.append(line)
    return done


def _is_lone(lines: Sequence[Line], at: int) -> bool:
    if _LONE.fullmatch(lines[at].text) is None or _LONE.fullmatch(lines[at + 1].text) is not None:
        return False
    above = find_label(lines[at - 1].text) if at else None
    return above is None or bool(above.rest) or above.role not in _BY_WHOM
