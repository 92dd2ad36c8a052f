"""Rows of a lost table whose cells are labelled, too: "১. পাম্প: … সিদ্ধান্ত: … দায়িত্ব: … সময়: …" below the columns' words."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from minutes.grammar.columns import Role
from minutes.told.inner_labels import labels_in

_TELLING = frozenset((Role.DECISION, Role.IMPLEMENTER))


class Span(NamedTuple):
    """Words of a row, and the columns from the first to behind the last that they fill."""

    words: str
    first: int
    end: int


def by_labels(text: str, columns: Sequence[frozenset[Role]]) -> list[Span]:
    """The row in `text` cut at its labels, each of which heads a column; [] where they do not stand in the columns' order."""
    found: list[tuple[int, int, int]] = []  # where a label begins and ends, and its column
    for start, end, role in labels_in(text):
        column = next((at for at, roles in enumerate(columns) if role in roles), None)
        if column is not None and not (found and found[-1][2] >= column):
            found.append((start, end, column))
        elif column is not None:
            return []
    if not {role for _, _, column in found for role in columns[column]} >= _TELLING:
        return []
    begun = [Span(words=text[: found[0][0]], first=0, end=found[0][2])] if found[0][2] else []
    if not found[0][2] and text[: found[0][0]].strip(" |"):
        return []
    ends = [*found[1:], (len(text), len(text), len(columns))]
    spans = [
        Span(words=text[end:other], first=column, end=following)
        for (_, end, column), (other, _, following) in pairwise([*found, ends[-1]])
    ]
    return [span._replace(words=span.words.strip(" |")) for span in (*begun, *spans)]
