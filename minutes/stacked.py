"""A table pasted with every cell on a line of its own, put together again."""

import re
from collections.abc import Callable, Iterator, Sequence

from minutes.chars import fold
from minutes.clauses import orders
from minutes.deadlines import is_limit
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.grammar.joining import Piece
from minutes.grammar.marks import DITTO
from minutes.headings import roles_of
from minutes.known import Known
from minutes.labels import ends_meeting
from minutes.numbers import leading_number, plain_number
from minutes.pieces import classify
from minutes.tables import is_bare_number

_FEWEST_COLUMNS = 3
_MOST_LINES_OF_A_ROW = 40
_LONGEST_HEADING = 40
_AGAIN = 1.0  # what a further row in one costs: it must fit clearly better
_NO_HEADING = re.compile(r"[0-9০-৯:।]|ঃ$")
_DITTO = frozenset(map(fold, DITTO))
_OFFICES = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.INSTITUTION, Piece.COMPANY, Piece.PLACED, Piece.ORGED)
)


def unstack(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every stacked table among its paragraphs as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        columns = _heading(blocks, at)
        if not columns:
            done.append(blocks[at])
            at += 1
            continue
        end = next((to for to in range(at, len(blocks)) if not _is_cell(blocks[to])), len(blocks))
        lines = [block.text for block in blocks[at:end] if isinstance(block, Paragraph)]
        rows = [cells for row in _rows(lines[len(columns) :], columns) for cells in _row(row, columns, known)]
        if len(rows) > 0:
            heading = tuple(Cell(text=line) for line in lines[: len(columns)])
            done.append(Table(rows=(heading, *rows), place=getattr(blocks[at], "place", "")))
        else:
            done.extend(blocks[at:end])
        at = end
    return tuple(done)


def _heading(blocks: Sequence[Block], at: int) -> list[Role]:
    """The columns named by the paragraphs from `at` on, one on each line; [] for no heading."""
    columns: list[Role] = []
    for block in blocks[at : at + 8]:
        if (
            not isinstance(block, Paragraph)
            or len(block.text) > _LONGEST_HEADING
            or _NO_HEADING.search(block.text)
        ):
            break
        roles = roles_of(block.text)
        if len(roles) != 1 or next(iter(roles)) in columns:
            break
        columns.extend(roles)
    return columns if len(columns) >= _FEWEST_COLUMNS and Role.DECISION in columns else []


def _is_cell(block: Block) -> bool:
    return isinstance(block, Paragraph) and not ends_meeting(block.text)


def _rows(lines: Sequence[str], columns: Sequence[Role]) -> list[list[str]]:
    """The lines of each row: one begins where the number of the first column goes on by one."""
    rows: list[list[str]] = []
    count = 0
    for line in lines:
        number = leading_number(f"{line}।" if columns[0] is Role.SERIAL else line)[0]
        plain = plain_number(number) if number else ""
        if plain.isdigit() and int(plain) == count + 1 and (columns[0] is not Role.SERIAL or len(line) < 6):
            count += 1
            rows.append([])
        if rows and len(rows[-1]) < _MOST_LINES_OF_A_ROW:
            rows[-1].append(line)
    return rows


def _row(lines: Sequence[str], columns: Sequence[Role], known: Known) -> Iterator[tuple[Cell, ...]]:
    """The lines of a row put into columns, in order, each where it fits best.

    Where the first cells are merged over several decisions, the lines come back to the decisions' column: a row more.
    """
    if len(lines) == len(columns):
        yield tuple(Cell(text=line) for line in lines)
        return
    cells: list[list[str]] = [[] for _ in columns]
    for line, (column, again) in zip(lines, _places(lines, columns, known), strict=True):
        if again:
            yield tuple(Cell(text="\n".join(cell)) for cell in cells)
            cells = [[] for _ in columns]
        cells[column].append(line)
    yield tuple(Cell(text="\n".join(cell)) for cell in cells)


def _places(lines: Sequence[str], columns: Sequence[Role], known: Known) -> list[tuple[int, bool]]:
    """For each line its column, and whether a further row begins with it: the way with the best sum of fits."""
    decision = columns.index(Role.DECISION)
    fits = [[_FITS.get(role, _fits_text)(line, known) for role in columns] for line in lines]
    best: list[
        list[tuple[float, int]]
    ] = []  # for line and column: the best sum, and the column of the line before
    for at, scores in enumerate(fits):
        row: list[tuple[float, int]] = []
        for column, score in enumerate(scores):
            if at == 0:
                row.append((score if column == 0 else score - 10 * column, 0))
                continue
            reach = range(len(columns)) if column == decision and _begins(lines[at]) else range(column + 1)
            before = max(reach, key=lambda one: (best[at - 1][one][0] - _AGAIN * (one > column), one))
            row.append((best[at - 1][before][0] + score - _AGAIN * (before > column), before))
        best.append(row)
    column = max(range(len(columns)), key=lambda one: best[-1][one][0])
    places: list[tuple[int, bool]] = []
    for at in range(len(lines) - 1, -1, -1):
        before = best[at][column][1]
        places.append((column, at > 0 and before > column))
        column = before
    return places[::-1]


def _begins(line: str) -> bool:
    """Whether a line may be the decision of a further row: numbered, and an order."""
    return orders(line) and leading_number(line)[0] is not None


def _fits_decision(line: str, known: Known) -> float:
    return 2.0 * orders(line) + 1.0 * ("." in (leading_number(line)[0] or ""))


def _fits_office(line: str, known: Known) -> float:
    if fold(line.strip()) in _DITTO:
        return 2.0
    return 2.0 if not orders(line) and classify(fold(line).split(",")[0], known) in _OFFICES else 0.0


def _fits_serial(line: str, known: Known) -> float:
    return 2.0 if is_bare_number(line) else -2.0


def _fits_deadline(line: str, known: Known) -> float:
    if is_limit(line):
        return 3.0
    return 1.0 if len(line) < 12 and not line[:1].isdigit() else -1.0


def _fits_text(line: str, known: Known) -> float:
    return 0.5 if not orders(line) else 0.0


_FITS: dict[Role, Callable[[str, Known], float]] = {
    Role.DECISION: _fits_decision,
    Role.IMPLEMENTER: _fits_office,
    Role.SERIAL: _fits_serial,
    Role.DEADLINE: _fits_deadline,
}
