"""A table pasted with every cell on lines of its own and nothing that counts its rows: where each row begins is told by
what fits below its heading. Of all ways to cut the lines into rows, and these into cells, the one that fits best is taken.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import Arranged, arrange
from minutes.pasted.cells import ends_as_decision, fit_of
from minutes.words.clauses import records
from minutes.words.column_words import ColumnWords
from minutes.words.shapes import looks_like_office

_MOST_LINES = 160
_MOST_LINES_OF_A_ROW = 14
_FEWEST_ROWS = 2
_MOST_RUNS = 2  # of lines that order something: one may be what was talked of
_MOST_LINES_OF_A_CELL = {Role.AGENDA: 3, Role.DEADLINE: 3, Role.IMPLEMENTER: 8, Role.DISCUSSION: 8}
_UNFIT = -20.0
_MOST_LINES_BELOW = 8  # that may stand behind the last row without belonging to it
_WORTH_OF_A_LINE = 0.3  # which such a line must spoil, to be left out
_HEADLESS = -6.0  # a row without a subject, though nobody was named for the one before it
_NOBODY = -4.0  # the same where no column holds subjects
_UNREADABLE = -1000.0
_HEADS = frozenset((Role.AGENDA, Role.DISCUSSION))
_NO_SENTENCE, _FURTHER_LINE, _OFFICE = 0.7, 0.4, 1.5  # what makes a cell odd
_ENDS = ("।", ";", ":", "ঃ", ".")


@dataclass(frozen=True, kw_only=True)
class Cut:
    """The rows that lines make, how well all of it fits, and how many of the lines that took."""

    rows: tuple[Arranged, ...]
    fit: float
    taken: int


@dataclass(frozen=True, kw_only=True)
class _Way:
    fit: float
    ends: tuple[int, ...]
    named: bool  # somebody is named in its last row


def cut_rows(lines: Sequence[str], columns: ColumnWords, known: Known) -> Cut | None:
    """The rows of `lines`, which stand below `columns`; None where they make fewer than two that fit."""
    if not lines or len(lines) > _MOST_LINES or columns.at(Role.DECISION) is None:
        return None
    row = _row_of(lines, columns, known)
    ordering = [ends_as_decision(line) for line in lines]
    ways = [_Way(fit=0.0, ends=(), named=True)]
    for end in range(1, len(lines) + 1):
        ways.append(
            max(
                (
                    _and_row(ways[start], end, row(start, end), columns)
                    for start in range(max(0, end - _MOST_LINES_OF_A_ROW), end)
                    if _may_be_row(ordering, start, end)
                ),
                key=lambda way: way.fit,
                default=_Way(fit=_UNREADABLE * end, ends=(), named=True),
            )
        )
    least = max(1, len(lines) - _MOST_LINES_BELOW)
    taken = max(range(least, len(lines) + 1), key=lambda end: ways[end].fit + _WORTH_OF_A_LINE * end)
    ends = ways[taken].ends
    if len(ends) < _FEWEST_ROWS or ways[taken].fit <= 0:
        return None
    starts = (0, *ends[:-1])
    rows = [row(start, end) for start, end in zip(starts, ends, strict=True)]
    for at in range(len(rows) - 1):
        margin = _margin(row, starts[at], ends[at], ends[at + 1])
        for one in (at, at + 1):
            rows[one] = replace(rows[one], margin=min(rows[one].margin, margin))
    return Cut(rows=tuple(rows), fit=ways[taken].fit, taken=taken)


def _row_of(lines: Sequence[str], columns: ColumnWords, known: Known) -> Callable[[int, int], Arranged]:
    """What arranges the lines from one to another as a row, each such row once."""

    @cache
    def fit(column: int, start: int, end: int) -> float:
        if end - start > _longest(columns.roles[column]):
            return _UNFIT
        text = "\n".join(lines[start:end])
        return fit_of(columns.roles[column], text, known) - _oddness(columns.roles[column], text)

    @cache
    def row(start: int, end: int) -> Arranged:
        def within(column: int, first: int, last: int) -> float:
            return fit(column, start + first, start + last) if first < last else fit(column, 0, 0)

        return arrange(lines[start:end], columns.roles, known, "\n", fit=within)

    return row


@cache
def _longest(roles: frozenset[Role]) -> int:
    """How many lines a cell with these roles has at the most."""
    return max(
        (most for role, most in _MOST_LINES_OF_A_CELL.items() if role in roles), default=_MOST_LINES_OF_A_ROW
    )


def _may_be_row(ordering: Sequence[bool], start: int, end: int) -> bool:
    """Whether lines may be one row, by which of them order something: some do, and they stand beside each other, or nearly."""
    runs = sum(ordering[at] and (at == start or not ordering[at - 1]) for at in range(start, end))
    return 0 < runs <= _MOST_RUNS


def _oddness(roles: frozenset[Role], text: str) -> float:
    """What speaks against lines as one cell: an office in a subject or a talk, a line of a decision that is no sentence."""
    lines = text.split("\n")
    if Role.DECISION in roles:
        return _NO_SENTENCE * sum(not (ends_as_decision(line) or line.endswith(_ENDS)) for line in lines[:-1])
    if roles & {Role.AGENDA, Role.DISCUSSION}:
        return _FURTHER_LINE * (len(lines) - 1) + _OFFICE * sum(map(looks_like_office, lines))
    return 0.0


def _and_row(before: _Way, end: int, row: Arranged, columns: ColumnWords) -> _Way:
    """The way so far with another row that ends at `end`."""
    who = columns.at(Role.IMPLEMENTER)
    decision = columns.at(Role.DECISION) or 0
    headed = any(columns.roles[at] & _HEADS for at in range(decision))
    headless = not any(row.cells[:decision])
    fit = before.fit + row.fit
    if headless and (not before.named or (who is not None and who < decision)):
        fit += _HEADLESS if headed else _NOBODY
    if not row.cells[decision] or (headed and headless and not before.ends):
        fit += _UNREADABLE
    named = who is None or bool(row.cells[who]) or (not headed and records(row.cells[decision]))
    return _Way(fit=fit, ends=(*before.ends, end), named=named)


def _margin(row: Callable[[int, int], Arranged], start: int, cut: int, end: int) -> float:
    """By how much two rows fit better than if they were cut a line earlier or later."""
    here = row(start, cut).fit + row(cut, end).fit
    others = [at for at in (cut - 1, cut + 1) if start < at < end]
    return min((here - row(start, at).fit - row(at, end).fit for at in others), default=here)
