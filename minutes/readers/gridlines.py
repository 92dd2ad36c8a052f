"""The lines of a table's grid, where somebody dragged the borders of a few cells a little aside.

Word notes every border of every row as a line of one grid, in pages too. Such a border leaves a column of a hair's breadth that
no cell is alone in: the lines on both sides of it are one.
"""

from collections.abc import Collection, Mapping, Sequence

_MOST_COLUMNS = 120


def joined_lines(
    widths: Sequence[float], rows: Sequence[Collection[int]], farthest: float
) -> Mapping[int, int]:
    """The lines by number, those that are one by the first of them; {} where nothing is known of them.

    `widths`: of the columns between them, 0 for unknown; `rows`: the lines at which each row's cells begin and end;
    `farthest`: how far a border may stand aside.
    """
    if not 2 < len(widths) <= _MOST_COLUMNS or any(max(row, default=0) > len(widths) for row in rows):
        return {}
    lines = {line: line for line in range(len(widths) + 1)}
    for at in sorted(range(len(widths)), key=lambda one: widths[one]):
        left, right = lines[at], lines[at + 1]
        if 0 < widths[at] <= farthest and not any(
            {left, right} <= {lines[one] for one in row} for row in rows
        ):
            lines = {line: left if joined == right else joined for line, joined in lines.items()}
    return lines


def columns_between(lines: Mapping[int, int], start: int, end: int) -> int:
    """How many columns lie between two lines."""
    return len({lines.get(line, line) for line in range(start, end + 1)}) - 1
