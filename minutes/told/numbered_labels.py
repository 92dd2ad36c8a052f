"""Labels of decisions with the decision's own number before them: "1.1 সিদ্ধান্ত: …", "1.2 সিদ্ধান্ত: …" below "1. কবরস্থানের প্রাচীর"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.words.labels import Line, find_label, label_number
from minutes.words.numbers import leading_number

_TWO_PARTS = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}")
_FEWEST = 3


def numbers_behind_labels(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, those numbers behind their labels; only where nothing but such labels has a number of two
    parts: else it may be that of a paragraph ("১.১ আলোচনা: …", "১.২ সিদ্ধান্ত: …")."""
    numbered = [(at, *leading_number(line.text)) for at, (_, line) in enumerate(lines)]
    counted = [(at, number, rest) for at, number, rest in numbered if number and _TWO_PARTS.fullmatch(number)]
    if len(counted) < _FEWEST or not all(_is_bare_label(rest) for _, _, rest in counted):
        return list(lines)
    done = list(lines)
    for at, number, rest in counted:
        label = find_label(rest)
        place, line = lines[at]
        if label is not None:
            done[at] = place, replace(line, text=f"{label.words.strip()} {number}: {label.rest}")
    return done


def _is_bare_label(text: str) -> bool:
    label = find_label(text)
    return (
        label is not None
        and label.role is Role.DECISION
        and bool(label.rest)
        and not label_number(label.words)
    )
