"""A table pasted with every cell on lines of its own, or copied line by line across its columns, put together again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from locales.digits import to_ascii
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import Arranged, arrange, certain
from minutes.pasted.cells import ends_as_decision, is_offices
from minutes.pasted.column_major import by_columns
from minutes.pasted.flat_rows import cells_of, rows_of
from minutes.pasted.interleaved import unweave
from minutes.pasted.labelled_rows import cells_by_labels
from minutes.pasted.row_sections import section_below, sections
from minutes.pasted.stacked_heads import ROW_NUMBER, heading_of, with_its_numbers, without_counted_columns
from minutes.pasted.unnumbered import Cut, cut_rows
from minutes.words.clauses import is_dash
from minutes.words.column_words import ColumnWords
from minutes.words.deadlines import is_limit
from minutes.words.labels import ends_meeting, find_label
from minutes.words.numbers import leading_number
from minutes.words.serials import Start, row_starts

_MOST_LINES_OF_A_ROW = 40
_MOST_CUTS = 60
_MOST_LINES_BELOW = 8  # that may stand behind the last row without belonging to it
_WORTH_OF_A_LINE = 0.3  # which such a line must spoil, to be left out
_CLEARLY = 2.0  # by how much the lines must fit better across the columns than down them
_CHAIR, _FEWEST_OF_A_NAME = "সভাপতি", 2
_PARTS = re.compile(r"[,।;()]|[:ঃ](?=\s|$)")
_BEHIND_A_NAME = ",।;()-–"
_FEWEST_ROWS = 2
_MAY = re.compile(
    r"(?:যেতে|যাইতে)\sপারে\s?।?$"
)  # behind who is to act, one decision more, though it orders nothing


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
        columns, count = heading_of(blocks, at)
        found = _table(blocks, at, columns, count, known) if columns else None
        if found is None:
            done.append(blocks[at])
            at += 1
            continue
        made, at = found
        done += made
    return tuple(done)


def _table(
    blocks: Sequence[Block], at: int, columns: ColumnWords, count: int, known: Known
) -> tuple[list[Block], int] | None:
    """The table below a heading of `count` lines with what is left of its last row's lines, and the block behind."""
    end = next((to for to in range(at + count, len(blocks)) if not _is_cell(blocks, to)), len(blocks))
    lines = [block.text for block in blocks[at + count : end] if isinstance(block, Paragraph)]
    columns = with_its_numbers(columns, lines)
    lines = without_counted_columns(lines, len(columns.roles))
    place = getattr(blocks[at], "place", "")
    heading = tuple(Cell(text=words) for words in columns.words)
    if (apart := by_columns(lines, columns, known)) is not None:
        cells, taken = apart
        left = (Paragraph(text=line, place=place) for line in lines[taken:])
        return [Table(rows=(heading, *cells), place=place), *left], end
    text = "\n".join(lines)
    starts = row_starts(text, bare=columns.counts_rows)
    alone = sum(text[start.end : start.end + 2].strip(" ।.)")[:1] in ("", "\n") for start in starts)
    if columns.counts_rows and 2 * alone < len(starts) and not _alone(text):
        flat = list(rows_of(text, columns, known, lined=True))
        return ([Table(rows=(heading, *flat), place=place)], end) if flat else None
    rows = _rows(text, columns)
    heads = [block.text for block in blocks[:at] if isinstance(block, Paragraph)]
    unnumbered = None if columns.counts_rows else _without_numbers(lines, rows, columns, known, heads)
    if unnumbered is not None:
        own = [cells_of("", one, columns, known) for one in unnumbered.rows]
        left = (Paragraph(text=line, place=place) for line in lines[unnumbered.taken :])
        return [Table(rows=(heading, *own), place=place), *left], end
    if not rows:
        return None
    rows[-1], below = _without_what_is_below(rows[-1], columns, known, heads)
    made = [cells for row in _arranged(rows, columns, known) for cells in row]
    return [
        Table(rows=(heading, *made), place=place),
        *(Paragraph(text=line, place=place) for line in below),
    ], end


def _without_numbers(
    lines: Sequence[str], rows: Sequence[_Row], columns: ColumnWords, known: Known, heads: Sequence[str]
) -> Cut | None:
    """The rows that the lines make without any numbers, where that fits better than `rows`. `heads`: the lines above."""
    last = range(max(1, len(lines) - _MOST_LINES_BELOW), len(lines))
    signs = next((at for at in last if _signs(lines[at], heads, known)), len(lines))
    found = cut_rows(lines[:signs], columns, known)
    if found is None or len(lines) > sum(1 + len(row.lines) for row in rows) > 0:
        return found  # numbers that leave lines above them count something else
    of_rows = max(
        sum(arrange(_few(list(row.lines)), columns.own, known, "\n").fit for row in rows),
        sum(one.fit if (one := unweave(row.lines, columns.own, known)) else -10.0 for row in rows),
    )
    return found if found.fit > of_rows + _CLEARLY else None


def _is_cell(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    if not isinstance(block, Paragraph):
        return False
    if ends_meeting(block.text) and not ends_as_decision(block.text):
        before = getattr(blocks[at - 1], "text", "") if at else ""
        return bool(ROW_NUMBER.match(before))  # "উপস্থিতি" behind a row's number is its title
    return heading_of(blocks, at)[0] is None


def _rows(text: str, columns: ColumnWords) -> list[_Row]:
    """The rows by their numbers; where there are none, by the number of columns, if that divides the lines."""
    starts = _alone(text) if columns.counts_rows else []
    starts = starts or row_starts(text, bare=columns.counts_rows)
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


def _alone(text: str) -> list[Start]:
    """The rows' numbers where they stand in lines of their own and rise from 1 on: those of decisions are others then."""
    starts: list[Start] = []
    at = 0
    for line in text.split("\n"):
        if ROW_NUMBER.match(line) and int(to_ascii(re.sub(r"\D", "", line))) == len(starts) + 1:
            number = re.sub(r"\D", "", line)
            starts.append(Start(number=number, start=at, end=at + line.index(number) + len(number)))
        at += len(line) + 1
    return starts if len(starts) >= _FEWEST_ROWS and starts[0].start == 0 else []


def _without_what_is_below(
    row: _Row, columns: ColumnWords, known: Known, heads: Sequence[str]
) -> tuple[_Row, tuple[str, ...]]:
    """The last row without the lines behind the table that were taken for its own, and these. `heads`: the lines above it."""
    rest = columns.own
    signs = next(
        (at for at, line in enumerate(row.lines) if at and _signs(line, heads, known)), len(row.lines)
    )
    lines = row.lines[: min(signs, _MOST_LINES_OF_A_ROW)]
    labelled = max(
        (at + 1 for at, line in enumerate(lines) if (label := find_label(line)) and label.rest), default=1
    )
    least = max(labelled, len(lines) - _MOST_LINES_BELOW)
    kept = max(
        range(least, len(lines) + 1),
        key=lambda count: arrange(lines[:count], rest, known, "\n").fit + _WORTH_OF_A_LINE * count,
        default=len(lines),
    )
    return _Row(number=row.number, lines=lines[:kept], section=row.section), row.lines[kept:]


def _signs(line: str, heads: Sequence[str], known: Known) -> bool:
    """Whether a line is the name of the chair again, as it stands below the last row without any other mark."""
    name = line.strip(" ()।,")
    if len(name.split()) < _FEWEST_OF_A_NAME:
        return False
    label = next((at for at, one in enumerate(heads) if one.startswith(_CHAIR)), None)
    for said in heads[label : label + 2] if label is not None else ():
        before, found, behind = said.partition(name)
        if (
            found
            and behind.strip()[:1].strip(_BEHIND_A_NAME) == ""
            and before[-1:] in ("", " ", ":", "ঃ", "-")
        ):
            title = _PARTS.split(before.rstrip())[-1].split()
            if len(title) < _FEWEST_OF_A_NAME or not is_offices(line, known):
                return True
    return False


def _arranged(rows: Sequence[_Row], columns: ColumnWords, known: Known) -> Iterator[list[tuple[Cell, ...]]]:
    """The cells of every row: its lines down the columns, or across where all rows together fit clearly better so."""
    rest = columns.own
    each = _a_line_each(rows, rest, known)
    down = [
        [
            arrange(_few(part), rest if not at else _later(rest), known, "\n")
            for at, part in enumerate(_parts(row.lines, known))
        ]
        if each is None
        else [each[at_row]]
        for at_row, row in enumerate(rows)
    ]
    across = [unweave(row.lines[:_MOST_LINES_OF_A_ROW], rest, known) for row in rows]
    hanging = 2 * sum(len(parts) > 1 for parts in down) >= len(
        down
    )  # rows that hang below others go down the columns
    fit_down = sum(parts[0].fit for parts in down)
    fit_across = sum(one.fit if one else -10.0 for one in across)
    for row, parts, woven in zip(rows, down, across, strict=True):
        labelled = cells_by_labels("\n".join(row.lines), rest, known, pieces=str.splitlines, joiner="\n")
        if labelled:
            yield [cells_of(row.number, certain(cells), columns, known) for cells in labelled]
            continue
        found = [woven] if fit_across > fit_down + _CLEARLY and woven and not hanging else parts
        cells = [cells_of(row.number, one, columns, known) for one in found]
        yield [*cells, *sections(row.section, columns)]


def _a_line_each(
    rows: Sequence[_Row], rest: tuple[frozenset[Role], ...], known: Known
) -> list[Arranged] | None:
    """The cells of rows that all have as many lines as there are columns, one each; None where they have not."""
    if len(rows) < _FEWEST_ROWS or any(len(row.lines) != len(rest) for row in rows):
        return None
    decision = next(at for at, roles in enumerate(rest) if roles & {Role.DECISION, Role.PREVIOUS})
    if 3 * sum(ends_as_decision(row.lines[decision]) for row in rows) < 2 * len(rows):
        return None
    return [certain(row.lines) for row in rows]


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
        orders = numbered or ends_as_decision(line) or _MAY.search(line) is not None
        if decided and parts[-1] and orders and _is_tail(parts[-1][-1], known):
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
    """Whether a line is who carries a decision out or by when, be it an empty cell's dash."""
    return is_dash(line) or (not ends_as_decision(line) and (is_limit(line) or is_offices(line, known)))
