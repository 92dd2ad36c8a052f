"""Rows of a lost table whose cells are labelled, too: "১. পাম্প: … সিদ্ধান্ত: … দায়িত্ব: … সময়: …" below the columns' words."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import arrange
from minutes.told.inner_labels import COLONS, DASHES, before_next_order, labels_in
from minutes.words.clauses import orders

_FIRST_OF_ROW = re.compile(r"(?<!\S)[0-9০-৯]{1,3}\.[0০]?[1১][।.)]?\s")
_SIGNS = (COLONS, f"{COLONS}{DASHES}")  # dashes, too, only where they find more: "সিদ্ধান্ত: … সময়- ৭ দিন"
_BESIDE = (Role.IMPLEMENTER, Role.DEADLINE)
Columns = Sequence[frozenset[Role]]


class Span(NamedTuple):
    """Words of a row, and the columns from the first to behind the last that they fill."""

    words: str
    first: int
    end: int


def cells_by_labels(
    text: str, columns: Columns, known: Known, *, pieces: Callable[[str], Sequence[str]], joiner: str
) -> list[tuple[str, ...]]:
    """The cells of the row in `text`, and those of each further order in it from the decision on, as labels part them; else [].

    `pieces`, put together again by `joiner`: wherever a cell may end that no label begins.
    """
    decision = next((at for at, roles in enumerate(columns) if Role.DECISION in roles), 0)
    rows = max((_rows(text, columns, decision, signs) for signs in _SIGNS), key=_labelled)
    return [
        tuple(
            cell
            for one in spans
            for cell in (
                (one.words,)
                if one.end - one.first == 1
                else arrange(
                    pieces(one.words),
                    (columns[decision:] if at else columns)[one.first : one.end],
                    known,
                    joiner,
                ).cells
            )
        )
        for at, spans in enumerate(rows)
    ]


def _rows(text: str, columns: Columns, decision: int, signs: str) -> list[list[Span]]:
    """The spans of the row in `text` and of each further order in it, as labels with these signs part them; else []."""
    parts = _orders_apart(text, signs)
    rows = [_spans(part, columns[decision:] if at else columns, signs) for at, part in enumerate(parts)]
    return rows if all(rows) else []


def _labelled(rows: Sequence[Sequence[Span]]) -> int:
    return sum(map(len, rows))


def _orders_apart(text: str, signs: str) -> list[str]:
    """`text` cut before the mark of an order that stands behind the offices or the limit of another one."""
    parts, begin = list[str](), 0
    labels = list(labels_in(text, signs))
    decided = next((start for start, _, role in labels if role is Role.DECISION), 0)
    for (start, _, role), (stop, _, _) in pairwise([*labels, (len(text), 0, None)]):
        value = before_next_order(text[start:stop]) if role in _BESIDE and start >= decided else ()
        if len(value) > 1:
            cut = stop - len(value[1])
            parts.append(text[begin:cut].strip())
            begin = cut
    return [*parts, text[begin:].strip()]


def _spans(text: str, columns: Columns, signs: str) -> list[Span]:
    """The row in `text` cut at its labels, each of which heads a column; [] where they do not stand in the columns' order."""
    found: list[tuple[int, int, int]] = []  # where a label begins and ends, and its column
    labels = [
        (start, end, at)
        for start, end, role in labels_in(text, signs)
        for at, roles in enumerate(columns)
        if roles == {role}  # in "বিষয় ও আলোচনা" a label parts nothing
    ]
    for at, label in enumerate(labels):
        # "ডি-নথি বাস্তবায়ন: … সিদ্ধান্ত: … বাস্তবায়ন: ওসি": the first one is a title's
        if found and found[-1][2] > label[2] and any(one[2] == found[-1][2] for one in labels[at:]):
            found.pop()
        if found and found[-1][2] >= label[2]:
            return []
        found.append(label)
    labelled = {role for _, _, column in found for role in columns[column]}
    if not labelled & {Role.DECISION, Role.IMPLEMENTER}:
        return []
    begun = _before_labels(text[: found[0][0]], columns[: found[0][2]]) if found[0][2] else []
    before = "" if found[0][2] else text[: found[0][0]].strip(" |")
    if before and not _is_title(columns[0]):
        return []
    ends = [*found[1:], (len(text), len(text), len(columns))]
    spans = [
        Span(words=text[end:other], first=column, end=following)
        for (_, end, column), (other, _, following) in pairwise([*found, ends[-1]])
    ]
    if before:  # "১. ডি-নথি। আলোচনা: …" where titles have no column: theirs is that of the talk
        spans[0] = spans[0]._replace(words=f"{before}\n{spans[0].words.strip()}")
    return [span._replace(words=span.words.strip(" |\n")) for span in (*begun, *spans)]


def _is_title(roles: frozenset[Role]) -> bool:
    """Whether words before a column's label may be the title of its item."""
    return bool(roles & {Role.DISCUSSION, Role.AGENDA})


def _before_labels(words: str, columns: Columns) -> list[Span]:
    """What stands before a row's first label: the columns before the decision's end where its first number stands ("৩.১")."""
    decision = next((at for at, roles in enumerate(columns) if roles == {Role.DECISION}), 0)
    marks = _FIRST_OF_ROW.finditer(words) if decision else ()
    own = next((one for one in marks if orders(words[one.end() :].partition("।")[0])), None)
    if own is None:
        return [Span(words=words, first=0, end=len(columns))]
    return [
        Span(words=words[: own.start()], first=0, end=decision),
        Span(words=words[own.start() :], first=decision, end=len(columns)),
    ]
