"""Tables set with spaces: a heading, and below each of its words the lines of that column's cells."""

import re
from itertools import pairwise

WIDE = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
_LONGEST_HEADING = 40
_LOOKED_AT = 40  # rows without one whose cell has a second line
_ASTRAY = 2  # letters by which a cell may begin beside its column


def aligned(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """The rows of a table whose cells have several lines, and the line behind it; ([], at) where line `at` heads none."""
    heading = pieces(lines[at])
    if len(heading) < _FEWEST_COLUMNS or any(len(text) > _LONGEST_HEADING for _, text in heading):
        return [], at
    columns = [start for start, _ in heading]
    rows = [[text for _, text in heading]]
    end, goes_on = at + 1, False
    for number, line in enumerate(lines[at + 1 :], start=at + 1):
        if not line.strip():
            continue
        cells = _cells(line, columns)
        if cells is None or (not cells[0] and len(rows) == 1):
            break
        if cells[0]:
            if not goes_on and len(rows) > _LOOKED_AT:
                return [], at  # or every line would be tried as the heading of all that stand below it
            rows.append(cells)
        else:
            rows[-1] = [" ".join(filter(None, pair)) for pair in zip(rows[-1], cells, strict=True)]
            goes_on = True
        end = number + 1
    return (rows, end) if goes_on and len(rows) > _FEWEST_ROWS else ([], at)


def pieces(line: str) -> list[tuple[int, str]]:
    """What wide spaces part in a line, each piece with the place where it begins."""
    text = line.rstrip()
    start = len(text) - len(text.lstrip())
    cuts = [
        (start, start),
        *((one.start(), one.end()) for one in WIDE.finditer(text)),
        (len(text), len(text)),
    ]
    return [(one[1], text[one[1] : other[0]]) for one, other in pairwise(cuts) if text[one[1] : other[0]]]


def _cells(line: str, columns: list[int]) -> list[str] | None:
    """The line's pieces, each below the column that it begins at; None where one begins at none."""
    cells = [""] * len(columns)
    for start, text in pieces(line):
        column = next((at for at, place in enumerate(columns) if abs(place - start) <= _ASTRAY), None)
        if column is None or cells[column]:
            return None
        cells[column] = text
    return cells
