"""Labels of decisions with the decision's own number before them: "1.1 সিদ্ধান্ত: …", "1.2 সিদ্ধান্ত: …" below "1. কবরস্থানের প্রাচীর"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.words.labels import Label, Line, find_label, label_number
from minutes.words.numbers import leading_number

_TWO_PARTS = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}")
_FEWEST = 3


def numbers_behind_labels(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, those numbers behind their labels; only where nothing but such labels has a number of two
    parts: else it may be that of a paragraph ("১.১ আলোচনা: …", "১.২ সিদ্ধান্ত: …")."""
    numbered = [(at, *leading_number(line.text)) for at, (_, line) in enumerate(lines)]
    counted = [
        (at, number, _bare_label(rest))
        for at, number, rest in numbered
        if number and _TWO_PARTS.fullmatch(number)
    ]
    if len(counted) < _FEWEST or not all(label for _, _, label in counted):
        return list(lines)
    done = list(lines)
    for at, number, label in counted:
        if label is not None:
            place, line = lines[at]
            done[at] = place, replace(line, text=f"{label.words.strip()} {number}: {label.rest}")
    return done


def _bare_label(text: str) -> Label | None:
    """The label of a decision, without a number of its own, that a line begins with; None where it begins with none."""
    label = find_label(text)
    numberless = label is not None and label.role is Role.DECISION and not label_number(label.words)
    return label if numberless and label is not None and label.rest else None
