"""Rows parted by tabs, as a word processor pastes them: a cell's own line breaks look like new lines."""

import re

from locales.digits import to_ascii
from minutes.grammar.columns import Role
from minutes.told.topics import item_head
from minutes.words.labels import ends_meeting, find_label

# "২।" or "(২)" begins a row; "২.১।" is a decision inside one.
_SERIAL = re.compile(r"^\s*[(\[]?([0-9০-৯]{1,3})\s*(?:[।)\]:ঃ|–—-]|\.(?![0-9০-৯])|$)")
# Lines that stand below a table and never in its cells.
_AFTER_TABLES = re.compile(
    r"^\s*(?:স্মারক|পরিশেষে|বিতরণ|অনুলিপি|সদয় অবগতি|স্বাক্ষর|সভায় আর|আর কোন|তারিখ|memo)", re.IGNORECASE
)
_MEMO = re.compile(r"^\s*(?:স্মারক|memo)", re.IGNORECASE)
_OF_PROSE = (Role.AGENDA, Role.DISCUSSION, Role.DECISION)
_LONGEST_TAIL = 60  # a last cell's further lines are names of offices, not sentences
_FEWEST_OF_A_RUN, _LONG_CELL = 3, 120  # cells and letters of a line in which several rows ran together
_MOST_OF_A_ROW = 9  # cells
_LOOK_AHEAD = 12  # lines within which a row must go on


def tab_rows(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """The rows of the table that begins at line `at`, as wide as its first line, and the line after it."""
    rows = [lines[at].split("\t")]
    width = len(rows[0])
    at += 1
    while (end := _next_row(lines, at, width)) is not None:
        loose, parts = lines[at:end], lines[end].split("\t")
        blank = any(not line.strip() for line in loose)
        complete = len(rows[-1]) >= width
        if loose and (len(rows) == 1 or (complete and (blank or any(map(_goes_on_in_prose, loose))))):
            break
        _add(rows, loose, parts, width)
        at = end + 1
    if len(rows) > 1 and len(rows[-1]) >= width > 2:
        at = _take_tail(rows[-1], lines, at)
    return rows, at


def runs_on(rows: list[list[str]]) -> bool:
    """Whether tabs or bars part no columns, but what ran together in a line or is labelled cell by cell ("… সিদ্ধান্ত: …")."""
    labelled = sum(any(map(_is_labelled_order, row)) for row in rows)
    cells = rows[0] if len(rows) == 1 else []
    several = len(cells) > _FEWEST_OF_A_RUN and max(map(len, cells)) > _LONG_CELL
    return several or len(cells) > _MOST_OF_A_ROW or 2 * labelled > len(rows)


def _is_labelled_order(cell: str) -> bool:
    label = find_label(cell)
    return label is not None and label.role is Role.DECISION and bool(label.rest) and "\n" not in cell


def _next_row(lines: list[str], at: int, width: int) -> int | None:
    """The next line with a tab, when it is near and nothing before it ends a table."""
    for index in range(at, min(at + _LOOK_AHEAD, len(lines))):
        line = lines[index]
        tabbed = "\t" in line.strip() or (line.strip() and line.count("\t") >= width - 1)
        if (_MEMO if tabbed else _AFTER_TABLES).match(line) or line.count("\t") >= width:
            return None
        if tabbed:
            return index
    return None


def _add(rows: list[list[str]], loose: list[str], parts: list[str], width: int) -> None:
    """Put the `loose` lines and the cells `parts` where they belong: into the row above, or a new one."""
    row = rows[-1]
    number = _serial(row[0])
    begins = next(
        (at for at, line in enumerate([*loose, parts[0]]) if number and _serial(line) == number + 1), None
    )
    fits = len(row) + len(parts) - 1 <= width and len(rows) > 1
    if begins is None and fits:
        row[-1] = "\n".join([row[-1], *loose, parts[0]])
        row.extend(parts[1:])
        return
    if begins is None:
        begins = len(loose) if len(parts) >= width else 0
    row[-1] = "\n".join([row[-1], *loose[:begins]])
    rows.append(["\n".join([*loose[begins:], parts[0]]), *parts[1:]])


def _take_tail(row: list[str], lines: list[str], at: int) -> int:
    """Add the last cell's further lines to the last row; the line after them."""
    for line in lines[at : at + _LOOK_AHEAD]:
        if (
            not line.strip()
            or "\t" in line
            or len(line) > _LONGEST_TAIL
            or _SERIAL.match(line)
            or _AFTER_TABLES.match(line)
            or _goes_on_in_prose(line)
        ):
            break
        row[-1] = f"{row[-1]}\n{line}"
        at += 1
    return at


def _goes_on_in_prose(line: str) -> bool:
    """Whether a line below a complete row belongs to the text below the table: an item, a label of decisions, the closing."""
    label = find_label(line)
    return (
        item_head(line) is not None or (label is not None and label.role in _OF_PROSE) or ends_meeting(line)
    )


def _serial(text: str) -> int:
    found = _SERIAL.match(text)
    return int(to_ascii(found[1])) if found else 0
