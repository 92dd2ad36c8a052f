"""Columns of a table that has no heading, guessed from what stands in them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.grammar.joining import Piece
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.tabled.columns import LONGEST_HEADING, Columns, is_bare_number
from minutes.words.clauses import orders
from minutes.words.deadlines import in_column
from minutes.words.headings import roles_of
from minutes.words.numbers import leading_number

_ENOUGH, _FOR_SURE = 0.6, 0.8
_MOST_ROWS = 40
_OFFICES = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.OPEN_GROUP, Piece.PLACED, Piece.ORGED, Piece.INSTITUTION)
)


def guess_columns(table: Table, known: Known) -> Columns | None:
    """Decisions are where orders are given, implementers to their right (or left) where offices stand; None otherwise."""
    width = max(len(row) for row in table.rows)
    columns = [[row[at].text for row in table.rows[:_MOST_ROWS] if at < len(row)] for at in range(width)]
    ordering = [_share(column, orders) for column in columns]
    naming = [_share(column, lambda text: _is_offices(text, known)) for column in columns]
    decision = max(range(width), key=lambda at: ordering[at])
    implementer = max(range(width), key=lambda at: naming[at] if at != decision else -1.0)
    if ordering[decision] < _ENOUGH or naming[implementer] < _ENOUGH or implementer == decision:
        return None
    roles: list[frozenset[Role]] = []
    for at, column in enumerate(columns):
        role = _role(at, column, decision, implementer)
        roles.append(frozenset((role,)) if role and frozenset((role,)) not in roles else frozenset())
    return Columns(roles=tuple(roles), first=int(_is_heading(table.rows[0])))


def with_implementers(table: Table, columns: Columns, known: Known) -> Columns:
    """`columns`, one whose heading says nothing taken for the implementers' where they have none and it names offices."""
    if columns.has(Role.IMPLEMENTER) or not columns.has(Role.DECISION):
        return columns
    rows = table.rows[columns.first : columns.first + _MOST_ROWS]
    unknown = [at for at, roles in enumerate(columns.roles) if not roles]
    for at in unknown:
        cells = [row[at].text for row in rows if at < len(row) and not row[at].continued]
        if _share(cells, lambda text: _is_offices(text, known)) >= _FOR_SURE:
            roles = (*columns.roles[:at], frozenset((Role.IMPLEMENTER,)), *columns.roles[at + 1 :])
            return replace(columns, roles=roles)
    return columns


def _is_heading(row: Sequence[Cell]) -> bool:
    """Whether a row is short words of which most head columns, though none says where the decisions are."""
    texts = [cell.text for cell in row if cell.text and not cell.continued]
    short = all(len(text) <= LONGEST_HEADING and not orders(text) for text in texts)
    return short and 2 * sum(bool(roles_of(text)) for text in texts) > len(texts) > 1


def _role(at: int, column: list[str], decision: int, implementer: int) -> Role | None:
    if at == decision:
        return Role.DECISION
    if at == implementer:
        return Role.IMPLEMENTER
    if _share(column, is_bare_number) >= _ENOUGH:
        return Role.SERIAL
    if (
        _share(column, lambda text: in_column(text, None) is not None and len(text) < 40) >= _ENOUGH
        and at > decision
    ):
        return Role.DEADLINE
    if at > decision:
        return None
    long = sum(len(text) for text in column) > 60 * len(column)
    return Role.DISCUSSION if long else Role.AGENDA


def _is_offices(text: str, known: Known) -> bool:
    first = (leading_number(text)[1] or text).split("\n")[0].split(",")[0].split("/")[0].split(";")[0]
    return len(text) < 400 and not orders(text) and classify(first, known) in _OFFICES


def _share(column: list[str], test: Callable[[str], bool]) -> float:
    filled = [text for text in column if text]
    return sum(map(bool, map(test, filled))) / len(filled) if filled else 0.0
