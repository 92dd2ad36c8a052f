"""Plain text and Markdown: tables by tabs, bars or wide spaces, everything else paragraphs."""

import re
from dataclasses import replace

from minutes.chars import clean, fold, tidy
from minutes.document import Block, Cell, Document, Paragraph, Table
from minutes.grammar.marks import BULLETS
from minutes.readers.aligned import aligned
from minutes.readers.chat import without_emoji
from minutes.readers.chat_runs import with_line_breaks
from minutes.readers.copied import copied_rows
from minutes.readers.counted_rows import BAR, SEPARATOR, TAB, counted_rows, heading_cells
from minutes.readers.flat_markdown import with_markdown_in_lines
from minutes.readers.markup import BREAK, PIPE, bars_as_dandas, without_markdown, without_tags
from minutes.readers.messages import without_covering, without_earlier, without_quoting, without_senders
from minutes.readers.pointed import without_pointers
from minutes.readers.quoted import unquoted
from minutes.readers.settle import converted, mended
from minutes.readers.tabs import runs_on, tab_rows
from minutes.readers.wrapped import unwrap
from minutes.words.fields import FIELDS

_WIDE = re.compile(r"(?<=\S) {3,}(?=\S)|(?<=\S)  (?=\S)")
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_GAPPED = re.compile(r"^\s*[(]?[0-9০-৯]{1,2}[।.)]\s(?:(?! {3})[^\t|])+ {3,}(?! )(?:(?! {3})[^\t|])+$")
_DECISION = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}[।.)]?\s(?=\D)")
_BULLETS = re.escape(BULLETS.replace("*", ""))  # a star may be bold type's
_NUMBER_BEHIND = re.compile(
    rf"^([ \t]*)[{_BULLETS}][ \t]*(?=[(]?[0-9০-৯]{{1,2}}[।.)]\s)", re.MULTILINE
)  # "• ১) …"
_SHORT = 40
_FEWEST_BARS = 3  # of a row whose last cell may be empty
_CELL_MARK = re.compile(r"^\s*\|\s*$|(?<=[^|])\s\|\s*$")
_FEWEST_CELLS = 3  # one below the other, under a heading
_FEWEST_MARKED, _MARKED = 8, 0.6


def read_plain(text: str, problems: tuple[str, ...] = ()) -> Document:
    """The Document in a pasted or saved text."""
    text, unconverted = converted(text)
    text, is_chat = without_senders(
        with_line_breaks(with_markdown_in_lines(without_earlier(without_quoting(without_tags(text)))))
    )
    text = "\n".join(without_pointers(without_covering(text.split("\n"))))
    text, broken = mended(clean(without_emoji(text, is_chat=is_chat)))
    text = _NUMBER_BEHIND.sub(r"\1", text)
    lines = _without_cell_marks(unquoted(text.split("\n")))
    lines = lines if is_chat else unwrap(lines)
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        at = _table(lines, at, blocks) or _paragraph(lines, at, blocks)
    return Document(blocks=tuple(blocks), format="text", problems=problems, left=(*unconverted, *broken))


def _without_cell_marks(lines: list[str]) -> list[str]:
    """The lines without the bar at their ends, where nearly every line has one: a table pasted cell by cell."""
    worded = [line for line in lines if line.strip()]
    marked = sum("|" in line and bool(_CELL_MARK.search(line)) for line in worded)
    if marked < _FEWEST_MARKED or marked < _MARKED * len(worded) or any(map(heading_cells, worded)):
        return lines
    return [_CELL_MARK.sub("", line) for line in lines]


def _table(lines: list[str], at: int, blocks: list[Block]) -> int:
    """Where the table that begins at line `at` ends, or 0; the table is added to `blocks`."""
    if _heads_cells(lines, at):
        return 0
    if "\t" in lines[at].strip() and not counted_rows(lines, at, TAB)[0]:
        copied, end = copied_rows(lines, at)
        if copied:
            made = tuple(
                tuple(replace(cell, text=_cell(bars_as_dandas(cell.text))) for cell in row) for row in copied
            )
            blocks.append(Table(rows=made, place=f"line {at + 1}"))
            return end
    for finder in (_counted, _piped, _tabbed, _lined_up, _spaced):
        rows, end = finder(lines, at)
        if rows:
            cells = tuple(tuple(Cell(text=_cell(text)) for text in row) for row in rows)
            blocks.append(Table(rows=cells, place=f"line {at + 1}"))
            return end
    return 0


def _paragraph(lines: list[str], at: int, blocks: list[Block]) -> int:
    line = _with_dash(lines, at)
    for part in heading_cells(line) if _heads_cells(lines, at) else line.split(BREAK):
        text = tidy(bars_as_dandas(_colon_for_bar(without_markdown(part))).replace(PIPE, "|"))
        if text:
            blocks.append(Paragraph(text=text, place=f"line {at + 1}"))
    return at + 1


def _with_dash(lines: list[str], at: int) -> str:
    """The line with a dash for the gap that parts name and post in a list of people: "১। মোঃ আবদুল হাই        অধ্যক্ষ"."""
    beside = (lines[other] for other in (at - 1, at + 1) if 0 <= other < len(lines))
    if _GAPPED.match(lines[at]) and any(map(_GAPPED.match, beside)):
        return _GAP.sub(" – ", lines[at])
    return lines[at]


def _heads_cells(lines: list[str], at: int) -> bool:
    """Whether line `at` is the heading of a table whose cells stand one below the other, parted by nothing else."""
    if TAB not in lines[at]:
        return False
    first = at + 1 + (at + 1 < len(lines) and not lines[at + 1].strip())
    below = lines[first : first + _FEWEST_CELLS]
    alone = bool(below) and not any(TAB in line or BAR in line or not line.strip() for line in below)
    return alone and bool(heading_cells(lines[at]))


def _colon_for_bar(line: str) -> str:
    """A line of a head whose label a bar parts from its value, with a colon there: "সভাপতি | জনাব …"."""
    label, bar, value = line.partition(" | ")
    return f"{label}: {value}" if bar and fold(label.strip()) in FIELDS else line


def _cell(text: str) -> str:
    return tidy(without_markdown(text.strip()).replace(PIPE, "|").replace(BREAK, "\n"))


def _counted(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """A table with bars or tabs whose cells have several lines."""
    for sign in (TAB, BAR):
        rows, end = counted_rows(lines, at, sign)
        if rows:
            return ([[bars_as_dandas(cell) for cell in row] for row in rows] if sign == TAB else rows), end
    return [], at


def _piped(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """A table with bars: Markdown's, or at least two lines with the same number of " | "."""
    if "|" not in lines[at]:
        return [], at
    bare = not lines[at].lstrip().startswith("|")
    if bare and not _bare_bars(lines, at):
        return [], at
    rows: list[list[str]] = []
    ruled = False
    while at < len(lines) and "|" in lines[at] and (bare or lines[at].lstrip().startswith("|")):
        if SEPARATOR.match(lines[at]):
            ruled = True
        else:
            rows.append(lines[at].replace("\\|", PIPE).strip().removeprefix("|").removesuffix("|").split("|"))
        at += 1
    is_table = len(rows) > 1 or ruled or (bool(rows) and len(rows[0]) > 1)
    return (rows, at) if rows and is_table and (ruled or not (bare and runs_on(rows))) else ([], at)


def _bare_bars(lines: list[str], at: int) -> bool:
    following = lines[at + 1] if at + 1 < len(lines) else ""
    bars, below = lines[at].count(" | "), following.rstrip()
    if SEPARATOR.match(below) and "|" in below:
        return True
    closed = lines[at].rstrip().endswith(" |") and below.endswith(" |")  # a bar behind every cell
    if closed and bars > 1:
        return _cells(below) == _cells(lines[at])
    last_is_empty = bars >= _FEWEST_BARS and below.endswith(" |")
    return bars > 1 and below.count(" | ") == bars - last_is_empty


def _cells(line: str) -> int:
    """How many cells a line with bars holds."""
    return line.rstrip().removesuffix("|").count("|")


def _tabbed(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """A table with tabs."""
    if "\t" not in lines[at].strip():
        return [], at
    rows, end = tab_rows(lines, at)
    if runs_on(rows):
        return [], at
    return [[bars_as_dandas(cell) for cell in row] for row in rows], end


def _lined_up(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """A table set with spaces whose cells have several lines."""
    rows, end = aligned(lines, at) if "  " in lines[at].strip() else ([], at)
    return [[bars_as_dandas(cell) for cell in row] for row in rows], end


def _spaced(lines: list[str], at: int) -> tuple[list[list[str]], int]:
    """A table set with wide spaces: a heading of short cells and lines of as many cells below it."""
    if "  " not in lines[at].strip():
        return [], at
    heading = _WIDE.split(lines[at].strip())
    if len(heading) < 3 or any(len(cell) > _SHORT for cell in heading):
        return [], at
    starts = _starts(lines[at])
    rows = [heading]
    at += 1
    while at < len(lines) and (row := _spaced_row(lines[at], starts)):
        rows.append([bars_as_dandas(cell) for cell in row])
        at += 1
    full = sum(all(row) or not row[0] for row in rows)
    return (rows, at) if len(rows) > 1 and full > len(rows) // 2 else ([], at)


def _starts(line: str) -> list[int]:
    """Where the pieces of a line that wide spaces part begin."""
    return [len(line) - len(line.lstrip()), *(found.end() for found in _WIDE.finditer(line.rstrip()))]


def _spaced_row(line: str, columns: list[int]) -> list[str]:
    """A line's cells below columns that begin at `columns`; [] for a line that is no row of them."""
    cells = _WIDE.split(line.strip())
    if len(cells) == len(columns):
        return cells
    if not 1 < len(cells) < len(columns):
        return []
    if _DECISION.match(
        cells[0]
    ):  # "২.২ …" and its offices below "২.১ …": the cells before them go on from above
        return [*[""] * (len(columns) - len(cells)), *cells]
    row = [""] * len(columns)
    last = -1
    for cell, start in zip(cells, _starts(line), strict=True):
        last = min(range(last + 1, len(columns)), key=lambda at: abs(columns[at] - start), default=last)
        if row[last]:
            return []
        row[last] = cell
    return row if row[0] else []
