"""A table pasted with every cell on lines of its own, or copied line by line across its columns, put together again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from locales.digits import to_ascii
from minutes.cells import arrange, ends_as_decision, is_offices
from minutes.column_major import by_columns
from minutes.column_words import ColumnWords, column_words_of
from minutes.deadlines import is_limit
from minutes.document import Block, Cell, Paragraph, Table
from minutes.flat_rows import cells_of, rows_of, section_below, sections
from minutes.grammar.columns import Role
from minutes.headings import roles_of
from minutes.interleaved import unweave
from minutes.known import Known
from minutes.labels import ends_meeting
from minutes.numbers import leading_number
from minutes.serials import row_starts

_FEWEST_COLUMNS = 3
_MOST_LINES_OF_HEADING = 10
_MOST_LINES_OF_A_ROW = 40
_MOST_CUTS = 60
_MOST_LINES_BELOW = 8  # that may stand behind the last row without belonging to it
_WORTH_OF_A_LINE = 0.3  # which such a line must spoil, to be left out
_CLEARLY = 2.0  # by how much the lines must fit better across the columns than down them
_LONGEST_HEADING = 40
_ROW_NUMBER = re.compile(r"^[(\[]?[0-9০-৯]{1,2}\s?[।.)\]]?$")
_CHAIR, _FEWEST_OF_A_NAME = "সভাপতি", 2
_DIGITS = re.compile("[0-9০-৯]")
_PARTS = re.compile("[,:ঃ।;()]")
_FIRST_ROW = re.compile(r"^[(\[]?[0০]?[1১]\s?[।.)\]]?$")
_FEWEST_ROWS = 2
_SERIAL_HEADING = "ক্রমিক নং"
_TITLE = frozenset((Role.AGENDA,))
_NO_HEADING = re.compile(r"[0-9০-৯:।]|ঃ$")
_GOES_ON = re.compile(r"(?:/|,|\s(?:ও|এবং|and))$")  # a heading broken over two lines


@dataclass(frozen=True, kw_only=True)
class _Row:
    number: str
    lines: tuple[str, ...]
    section: str = ""  # the line below it that heads the next rows


def unstack(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every stacked table among its paragraphs as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        columns, count = _heading(blocks, at)
        found = _table(blocks, at, columns, count, known) if columns else None
        if found is None:
            done.append(blocks[at])
            at += 1
            continue
        made, at = found
        done += made
    return tuple(done)


def _heading(blocks: Sequence[Block], at: int) -> tuple[ColumnWords | None, int]:
    """The columns named by the paragraphs from `at` on, one on each line or broken over two, and how many lines that are."""
    lines, taken = _heading_lines(blocks[at : at + _MOST_LINES_OF_HEADING])
    named = frozenset().union(*map(roles_of, lines))
    if len(named) < _FEWEST_COLUMNS or Role.DECISION not in named:
        return None, 0
    for count in range(len(lines), 1, -1):
        roles = tuple(roles_of(line) for line in lines[:count])
        flat = [role for one in roles for role in one]
        if count >= _FEWEST_COLUMNS and len(flat) == len(set(flat)) and Role.DECISION in flat:
            return ColumnWords(roles=roles, words=tuple(lines[:count]), start=0, end=0), sum(taken[:count])
        joined = column_words_of(" ".join(lines[:count]))
        if joined is not None and len(joined.roles) >= _FEWEST_COLUMNS and Role.DECISION in flat:
            return joined, sum(taken[:count])
    return None, 0


def _counts_rows(heading: str) -> bool:
    """Whether it heads the column in which rows are counted ("ক্রঃ")."""
    return roles_of(heading) == {Role.SERIAL} and not _DIGITS.search(heading)


def _heading_lines(blocks: Sequence[Block]) -> tuple[list[str], list[int]]:
    """The headings that the first paragraphs are, each with how many lines it takes: "বাস্তবায়নকারী সংস্থা/", "কর্মকর্তা"."""
    lines: list[str] = []
    taken: list[int] = []
    for block in blocks:
        text = block.text if isinstance(block, Paragraph) else ""
        if lines and text and len(text) <= _LONGEST_HEADING and _GOES_ON.search(lines[-1]):
            joined = f"{lines[-1]} {text}"
            if not _NO_HEADING.search(joined) and roles_of(joined) == roles_of(lines[-1]):
                lines[-1], taken[-1] = joined, taken[-1] + 1
                continue
        counted = bool(lines) and roles_of(lines[0]) == {Role.SERIAL}  # no label behind a colon, then
        text = text.rstrip(" :ঃ") if counted or _counts_rows(text) else text
        if len(text) > _LONGEST_HEADING or _NO_HEADING.search(text) or not roles_of(text):
            break
        if lines and _counts_rows(text):
            return [], []  # the heading begins with the numbers' column, and this line stands above it
        lines.append(text)
        taken.append(1)
    return lines, taken


def _table(
    blocks: Sequence[Block], at: int, columns: ColumnWords, count: int, known: Known
) -> tuple[list[Block], int] | None:
    """The table below a heading of `count` lines with what is left of its last row's lines, and the block behind."""
    end = next((to for to in range(at + count, len(blocks)) if not _is_cell(blocks, to)), len(blocks))
    lines = [block.text for block in blocks[at + count : end] if isinstance(block, Paragraph)]
    columns = _with_its_numbers(columns, lines)
    lines = _without_counted_columns(lines, len(columns.roles))
    place = getattr(blocks[at], "place", "")
    heading = tuple(Cell(text=words) for words in columns.words)
    if (apart := by_columns(lines, columns, known)) is not None:
        cells, taken = apart
        left = (Paragraph(text=line, place=place) for line in lines[taken:])
        return [Table(rows=(heading, *cells), place=place), *left], end
    text = "\n".join(lines)
    starts = row_starts(text, bare=columns.counts_rows)
    alone = sum(text[start.end : start.end + 2].strip(" ।.)")[:1] in ("", "\n") for start in starts)
    if columns.counts_rows and 2 * alone < len(starts):
        flat = list(rows_of(text, columns, known, lined=True))
        return ([Table(rows=(heading, *flat), place=place)], end) if flat else None
    rows = _rows(text, columns)
    if not rows:
        return None
    heads = [block.text for block in blocks[:at] if isinstance(block, Paragraph)]
    rows[-1], below = _without_what_is_below(rows[-1], columns, known, heads)
    made = [cells for row in _arranged(rows, columns, known) for cells in row]
    return [
        Table(rows=(heading, *made), place=place),
        *(Paragraph(text=line, place=place) for line in below),
    ], end


def _with_its_numbers(columns: ColumnWords, lines: Sequence[str]) -> ColumnWords:
    """The columns with one for the numbers of rows, where these stand alone below a heading that has no word for them."""
    apart = bool(lines) and _FIRST_ROW.match(lines[0]) and columns.roles[0] in (_TITLE, {Role.DECISION})
    numbers = [line for line in lines if _ROW_NUMBER.match(line)]
    if not apart or len(numbers) < _FEWEST_ROWS:
        return columns
    return replace(
        columns, roles=(frozenset((Role.SERIAL,)), *columns.roles), words=(_SERIAL_HEADING, *columns.words)
    )


def _without_counted_columns(lines: list[str], width: int) -> list[str]:
    """The lines without the numbers of the columns below a heading ("(১)", "(২)", …), where row 1 follows them."""
    counts = [
        int(to_ascii(re.sub(r"\D", "", line))) for line in lines[: width + 1] if _ROW_NUMBER.match(line)
    ]
    return lines[width:] if counts == [*range(1, width + 1), 1] else lines


def _is_cell(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    if not isinstance(block, Paragraph):
        return False
    if ends_meeting(block.text) and not ends_as_decision(block.text):
        before = getattr(blocks[at - 1], "text", "") if at else ""
        return bool(_ROW_NUMBER.match(before))  # "উপস্থিতি" behind a row's number is its title
    return _heading(blocks, at)[0] is None


def _rows(text: str, columns: ColumnWords) -> list[_Row]:
    """The rows by their numbers; where there are none, by the number of columns, if that divides the lines."""
    starts = row_starts(text, bare=columns.counts_rows)
    rows: list[_Row] = []
    for start, end in zip(
        starts, [*(one.start for one in starts[1:]), len(text)][: len(starts)], strict=True
    ):
        row = text[start.end : end].lstrip(" ।.)|:")
        alone = row.startswith("\n")  # then a dash below it is a cell
        words, section = section_below(row.strip("\n"), columns)
        lines = [line for line in (words if alone else words.lstrip(" -")).split("\n") if line.strip()]
        rows.append(_Row(number=start.number, lines=tuple(lines), section=section))
    lines, width = text.split("\n"), len(columns.roles)
    if rows or len(lines) % width or columns.counts_rows:
        return rows
    return [_Row(number="", lines=tuple(lines[at : at + width])) for at in range(0, len(lines), width)]


def _without_what_is_below(
    row: _Row, columns: ColumnWords, known: Known, heads: Sequence[str]
) -> tuple[_Row, tuple[str, ...]]:
    """The last row without the lines behind the table that were taken for its own, and these. `heads`: the lines above it."""
    rest = columns.own
    signs = next(
        (at for at, line in enumerate(row.lines) if at and _signs(line, heads, known)), len(row.lines)
    )
    lines = row.lines[: min(signs, _MOST_LINES_OF_A_ROW)]
    least = max(1, len(lines) - _MOST_LINES_BELOW)
    kept = max(
        range(least, len(lines) + 1),
        key=lambda count: arrange(lines[:count], rest, known, "\n").fit + _WORTH_OF_A_LINE * count,
        default=len(lines),
    )
    return _Row(number=row.number, lines=lines[:kept], section=row.section), row.lines[kept:]


def _signs(line: str, heads: Sequence[str], known: Known) -> bool:
    """Whether a line is the name of the chair again, as it stands below the last row without any other mark."""
    name = line.strip(" ()।,")
    if len(name.split()) < _FEWEST_OF_A_NAME or is_offices(line, known):
        return False
    label = next((at for at, one in enumerate(heads) if one.startswith(_CHAIR)), None)
    said = (
        [part.strip() for one in heads[label : label + 2] for part in _PARTS.split(one)]
        if label is not None
        else []
    )
    return any(part.endswith(name) for part in said)


def _arranged(rows: Sequence[_Row], columns: ColumnWords, known: Known) -> Iterator[list[tuple[Cell, ...]]]:
    """The cells of every row: its lines down the columns, or across where all rows together fit clearly better so."""
    rest = columns.own
    down = [
        [
            arrange(_few(part), rest if not at else _later(rest), known, "\n")
            for at, part in enumerate(_parts(row.lines, known))
        ]
        for row in rows
    ]
    across = [unweave(row.lines[:_MOST_LINES_OF_A_ROW], rest, known) for row in rows]
    fit_down = sum(parts[0].fit for parts in down)
    fit_across = sum(one.fit if one else -10.0 for one in across)
    for row, parts, woven in zip(rows, down, across, strict=True):
        found = [woven] if fit_across > fit_down + _CLEARLY and woven else parts
        cells = [cells_of(row.number, one, columns, known) for one in found]
        yield [*cells, *sections(row.section, columns)]


def _later(rest: tuple[frozenset[Role], ...]) -> tuple[frozenset[Role], ...]:
    """The columns that a further row of an item has: from the decision on."""
    return rest[next(at for at, roles in enumerate(rest) if Role.DECISION in roles) :]


def _parts(lines: Sequence[str], known: Known) -> list[list[str]]:
    """The lines cut before a decision that stands behind the offices or the limit of another one."""
    parts: list[list[str]] = [[]]
    decided = False
    numbers: set[str] = (
        set()
    )  # of the row's decisions: before offices or limits they only say whose these are
    for line in lines:
        number = leading_number(line)[0]
        numbered = number is not None and number not in numbers and not is_limit(line)
        if decided and parts[-1] and (ends_as_decision(line) or numbered) and _is_tail(parts[-1][-1], known):
            parts.append([])
            decided = False
        parts[-1].append(line)
        if ends_as_decision(line):
            decided = True
            numbers |= {number} if number else set()
    return parts


def _few(lines: list[str]) -> list[str]:
    """The lines, those behind the first many as one: every cut between two of them is tried."""
    return lines if len(lines) <= _MOST_CUTS else [*lines[:_MOST_CUTS], "\n".join(lines[_MOST_CUTS:])]


def _is_tail(line: str, known: Known) -> bool:
    return not ends_as_decision(line) and (is_limit(line) or is_offices(line, known))
