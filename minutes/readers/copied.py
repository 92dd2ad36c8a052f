"""Rows of a table as a browser copies it: a tab behind a cell, but only an empty line behind one that has paragraphs.

"১. বাজেট⇥আলোচনা⇥" and in the lines below "১.১ …", "১.২ …", "হিসাবরক্ষণ কর্মকর্তা", each with an empty line before it, are
four cells. A cell that hangs down from the row above leaves nothing at all.
"""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.words.clauses import orders
from minutes.words.deadlines import is_limit
from minutes.words.headings import roles_of
from minutes.words.labels import ends_meeting
from minutes.words.numbers import goes_on, opening_number, plain_number
from minutes.words.shapes import looks_like_office

_FEWEST_COLUMNS, _FEWEST_HEADINGS = 3, 2
_LONGEST_HEADING = 60
_LONGEST_TAIL = 60  # a last cell's further lines are names of offices, not sentences
_MOST_LINES = 600
_MOST_OF_A_ROW = 80  # lines
_MOST_PIECES = 9  # of a row, beyond which it is not told how they make cells
_WHO_AND_WHEN = [frozenset((Role.IMPLEMENTER,)), frozenset((Role.DEADLINE,))]
_FIRST = frozenset(("1", "ক", "a"))
_AFTER = re.compile(
    r"\s{0,20}(?:স্মারক|পরিশেষে|বিতরণ|অনুলিপি|সদয় অবগতি|স্বাক্ষর|সভায় আর|আর কোন|memo)", re.IGNORECASE
)
_EMPTY = re.compile(r"\n[ \t]*\n\s*")

Row = list[Cell]
Roles = Sequence[frozenset[Role]]


def copied_rows(lines: Sequence[str], at: int) -> tuple[list[Row], int]:
    """The rows of such a table whose heading is line `at`, and the line behind it; ([], at) where it is none."""
    heading, first = _heading(lines, at)
    if len(heading) < _FEWEST_COLUMNS or any(len(cell) > _LONGEST_HEADING for cell in heading):
        return [], at
    roles = [roles_of(cell) for cell in heading]
    if sum(map(bool, roles)) < _FEWEST_HEADINGS or not any(Role.DECISION in some for some in roles):
        return [], at
    starts, end = _starts(lines, first, len(heading))
    end = _end_of_row(lines, starts[-1], end, roles) if starts else end
    places = [*starts, end]
    if not starts or any(stop - start > _MOST_OF_A_ROW for start, stop in pairwise(places)):
        return [], at
    rows: list[Row] = [[Cell(text=cell.strip()) for cell in heading]]
    for start, stop in pairwise(places):
        rows.extend(_rows("\n".join(lines[start:stop]), rows[-1], roles))
    hanging = len(rows) > len(starts) + 1
    return (rows, end) if hanging or _is_copied(lines[starts[0] : end], len(heading)) else ([], at)


def _heading(lines: Sequence[str], at: int) -> tuple[list[str], int]:
    """The headings of the columns, and the line behind them: the last may go on below, or have several below it."""
    heading = lines[at].split("\t")
    below = lines[at + 1].split("\t") if at + 1 < len(lines) else []
    short = all(0 < len(cell.strip()) <= _LONGEST_HEADING / 2 for cell in below)
    if 1 < len(below) < len(heading) and short and not _opens(lines[at + 1]):
        return [*heading[:-1], f"{heading[-1]}\n{below[0]}", *below[1:]], at + 2
    return heading, at + 1


def _opens(line: str) -> str | None:
    """The number in a line's first cell with which a row may begin: nothing else stands there, or further cells follow."""
    cell = line.split("\t")[0].strip()
    number, rest = opening_number(cell)
    if number is None and cell.isdigit():
        number, rest = cell, ""
    return number if number and ("\t" in line or not rest.strip()) else None


def _starts(lines: Sequence[str], at: int, width: int) -> tuple[list[int], int]:
    """The lines with which numbered rows begin, one after the other, and the line behind the table."""
    starts: list[int] = []
    last = ""
    for number, line in enumerate(lines[at : at + _MOST_LINES], start=at):
        if not starts and not line.strip():
            continue
        found = _opens(line)
        if found and starts and (line.lstrip()[0] in "([") != (lines[starts[0]].lstrip()[0] in "(["):
            found = None  # a decision's in a row that is numbered otherwise
        if found and (goes_on(last, found) if starts else plain_number(found) in _FIRST):
            starts.append(number)
            last = found
        elif not starts or _AFTER.match(line) or ends_meeting(line) or _heads_another(line, width):
            return starts, number
    return starts, min(len(lines), at + _MOST_LINES)


def _end_of_row(lines: Sequence[str], start: int, end: int, roles: Roles) -> int:
    """The line behind the last row: when it is full, only the names of further offices follow, and rows below it."""
    end = min(end, start + _MOST_OF_A_ROW)
    for at in range(start + 1, end):
        before = lines[start:at]
        if not lines[at].strip() or _filled("\n".join(before)) < len(roles):
            continue
        below = _begins_below([list(before)], lines[at], lines[at + 1 :], roles)
        if not below and (not lines[at - 1].strip() or len(lines[at]) > _LONGEST_TAIL):
            end = at
            break
    while not lines[end - 1].strip():
        end -= 1
    return end


def _filled(text: str) -> int:
    """How many cells there are at the least in the text of a row: numbered paragraphs that go on stand in one."""
    parts = [_EMPTY.split(part.strip(" \n")) for part in text.split("\t")]
    within = sum(_goes_on(before, after) for pieces in parts for before, after in pairwise(pieces))
    return sum(map(len, parts)) - within


def _goes_on(before: str, after: str) -> bool:
    """Whether a paragraph's number follows the number of the one before it."""
    first, second = opening_number(before.split("\n")[-1])[0], opening_number(after)[0]
    return bool(first and second and goes_on(first, second))


def _heads_another(line: str, width: int) -> bool:
    """Whether a line is the heading of the next table, or has more cells than this one has columns."""
    cells = line.split("\t")
    headed = sum(bool(roles_of(cell)) for cell in cells if len(cell) <= _LONGEST_HEADING)
    return len(cells) > width or (len(cells) >= _FEWEST_COLUMNS and headed >= _FEWEST_HEADINGS)


def _is_copied(lines: Sequence[str], width: int) -> bool:
    """Whether among the rows are marks of this way of copying: a tab at the end of an unfinished row, or empty lines."""
    for line, following in pairwise(lines):
        if following.strip() and line.endswith("\t") and line.count("\t") < width - 1:
            return True
        if not following.strip() and line.strip():
            return True
    return any(line.count("\t") < width - 1 and line.strip("\t").count("\t") for line in lines)


def _rows(text: str, above: Row, roles: Roles) -> list[Row]:
    """A numbered row, and those below it whose first cells hang down from it; `above`: the row before it."""
    rows: list[Row] = []
    for part in _apart(text.split("\n"), roles):
        cells = _cells("\n".join(part), roles)
        if rows:
            rows.append(_below(rows[-1], cells, roles))
        else:
            rows.append(_beside(above, cells, roles))
    return rows


def _beside(above: Row, cells: Sequence[str], roles: Roles) -> Row:
    """A numbered row's cells, and what hangs down among them from the row above where they are one too few."""
    row = [Cell(text=cell) for cell in cells]
    if len(row) != len(roles) - 1 or len(above) != len(roles):
        return row
    decision = next(at for at, some in enumerate(roles) if Role.DECISION in some)
    earlier = (
        0 < decision < len(row)
        and _last_number(row[decision - 1].text)
        and not _last_number(row[decision].text)
    )
    if earlier and decision > 1 and _last_number(above[decision].text):
        row.insert(decision - 1, Cell(text=above[decision - 1].text, continued="above"))
    elif list(roles[-2:]) == _WHO_AND_WHEN and is_limit(cells[-1]):
        row.insert(-1, Cell(text=above[-2].text, continued="above"))
    return row


def _apart(lines: Sequence[str], roles: Roles) -> list[list[str]]:
    """The lines of the row and of each further one: that goes on with the number of a decision when the row is full."""
    parts: list[list[str]] = [[]]
    for at, line in enumerate(lines):
        if at and _begins_below(parts, line, lines[at + 1 :], roles):
            parts.append([])
        parts[-1].append(line)
    return parts


def _begins_below(parts: list[list[str]], line: str, following: Sequence[str], roles: Roles) -> bool:
    number = opening_number(line)[0]
    ends = "\t" in line or line.rstrip().endswith("।") or (following and not following[0].strip())
    if number is None or not ends:
        return False
    cells = _cells("\n".join(parts[0]), roles)
    if len(cells) < len(roles):
        return False
    further = _cells("\n".join(parts[-1]), roles) if len(parts) > 1 else []
    follows = any(goes_on(_last_number(cell), number) for cell in (*cells[1:-1], *further))
    return follows and not goes_on(_last_number(cells[-1]), number)


def _below(above: Row, cells: Sequence[str], roles: Roles) -> Row:
    """A row that begins below the cell whose last number its own goes on from; what is missing hangs down."""
    width = len(roles)
    number = opening_number(cells[0])[0] or ""
    column = next(
        (at for at in range(len(above) - 1, 0, -1) if goes_on(_last_number(above[at].text), number)),
        max(0, width - len(cells) - 1),
    )
    row = [Cell(text=cell.text, continued="above") for cell in above[:width]]
    row += [Cell(text="")] * (width - len(row))
    for text in cells:
        skipped = list(roles[column : column + 2]) == _WHO_AND_WHEN and len(cells) > 1 and is_limit(text)
        column += skipped and text == cells[-1]
        if column < width:
            row[column] = Cell(text=text)
        column += 1
    return row


def _last_number(text: str) -> str:
    """The number with which the last numbered line of a cell begins, or ""."""
    marks = [mark for line in text.split("\n") if (mark := opening_number(line)[0])]
    return marks[-1] if marks else ""


def _cells(text: str, roles: Roles) -> list[str]:
    """The cells in a row's text: what tabs part, and, where these are too few, what empty lines part."""
    parts = [[piece.strip() for piece in _EMPTY.split(part.strip(" \n"))] for part in text.split("\t")]
    bounds = [(at, place) for at, pieces in enumerate(parts) for place in range(1, len(pieces))]
    missing = len(roles) - len(parts)
    if not 0 < missing < len(bounds) <= _MOST_PIECES:
        return _cut(parts, bounds if missing > 0 else ())
    ways = combinations(bounds, missing)
    return max((_cut(parts, way) for way in ways), key=lambda cells: _likely(cells, roles))


def _cut(parts: Sequence[Sequence[str]], bounds: Sequence[tuple[int, int]]) -> list[str]:
    """The cells where pieces of the parts are cut at these bounds only."""
    cells: list[str] = []
    for at, pieces in enumerate(parts):
        cells.append(pieces[0])
        for place, piece in enumerate(pieces[1:], start=1):
            if (at, place) in bounds:
                cells.append(piece)
            else:
                cells[-1] = f"{cells[-1]}\n{piece}".strip()
    return cells


def _likely(cells: Sequence[str], roles: Roles) -> tuple[int, int]:
    """How likely a row has these cells: numbered decisions in one, limits and names of offices where they belong."""
    score = -3 * sum(_goes_on(before, after) for before, after in pairwise(cells))
    for cell, some in zip(cells, roles, strict=False):
        first = cell.split("\n")[0]
        if Role.DECISION in some:
            score += 2 * bool(opening_number(first)[0]) + bool(orders(cell))
        elif Role.DEADLINE in some and is_limit(first):
            score += 1
        elif Role.IMPLEMENTER in some:
            score += looks_like_office(first) - bool(orders(cell))
    return score, -len(cells[-1])
