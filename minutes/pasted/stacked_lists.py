"""Lists of people, and of last meeting's decisions with what became of them, pasted a cell a line: as tables again."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from locales.digits import to_ascii
from minutes.attendance.lists import heading as heads_people
from minutes.attendance.tables import column_of
from minutes.chars import fold
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.list_cells import old_cells, people_cells, remarks
from minutes.pasted.stacked_heads import ROW_NUMBER, with_plain_number
from minutes.tabled.recalled import heads_last_meeting
from minutes.words.headings import label_of, roles_of, says_progress
from minutes.words.labels import ends_meeting

_MOST_COLUMNS, _LONGEST_HEADING = 8, 40
_FEWEST_ROWS = 2
_MOST_WRAPPED = 2  # lines more than columns that a row may have
_NO_HEADING = re.compile(r"[0-9০-৯।]|[:ঃ]$")
_OLD = frozenset(
    (
        Role.SERIAL, Role.NUMBER, Role.AGENDA, Role.PREVIOUS, Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE, Role.PROGRESS,
        Role.REMARKS,
    )
)  # fmt: skip
_COUNTS = (frozenset((Role.SERIAL,)), frozenset((Role.NUMBER,)))
_BEGIN_ANEW = (Role.SERIAL, Role.AGENDA, Role.DISCUSSION, Role.DECISION)  # labels and headings behind a list
# What a list of people without a heading may hold, each with the words that say so.
_PEOPLE = {
    "serial": "ক্রমিক",
    "name": "নাম",
    "post": "পদবি",
    "role": "কমিটিতে পদ",
    "sign": "স্বাক্ষর",
    "remark": "মন্তব্য",
}
_ORDERS = (("name", "post", "role", "sign", "remark"), ("post", "name", "role", "sign", "remark"))
_LEAST = -1.5  # how well a row must fit its columns, on an average
_LEAST_OF_LAST = -2.5  # and the lines of the last one, which nothing ends


@dataclass(frozen=True, kw_only=True)
class _Columns:
    """The columns of a list: their words, how a row's lines are put into those behind the number, whether rows are counted."""

    words: tuple[str, ...]
    cells: Callable[[Sequence[str]], tuple[tuple[str, ...], float]]
    counted: bool
    strict: bool = False  # a row whose lines are as many as the columns has one in each

    @property
    def width(self) -> int:
        """How many cells a row has behind its number."""
        return len(self.words) - self.counted

    def row(self, lines: Sequence[str]) -> tuple[tuple[str, ...], float]:
        """The cells of a row, and how well they fit."""
        return (tuple(lines), 0.0) if self.strict and len(lines) == self.width else self.cells(lines)


@dataclass(frozen=True, kw_only=True)
class _Found:
    table: Table
    end: int  # the block behind it


def with_lists(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every such list among the paragraphs as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        found = _list(blocks, at, known)
        done.append(found.table if found else blocks[at])
        at = found.end if found else at + 1
    return tuple(done)


def _list(blocks: Sequence[Block], at: int, known: Known) -> _Found | None:
    """The list whose first heading, or whose first row's number, is the block `at`."""
    text = _text(blocks, at)
    if not text or len(text) > _LONGEST_HEADING:
        return None
    above = _text(blocks, at - 1) if at else ""
    if _number(text) == 1 and heads_people(above) is not None:
        return _unheaded(blocks, at, known)
    words = _headings(blocks, at, column_of)
    if columns := _of_people(words, known):
        return _below(blocks, at, columns)
    words = _headings(blocks, at, roles_of)
    columns = _of_old_ones(words, above, known)
    return _below(blocks, at, columns) if columns else None


def _text(blocks: Sequence[Block], at: int) -> str:
    """A paragraph of one line; "" for another block."""
    block = blocks[at] if 0 <= at < len(blocks) else None
    return block.text if isinstance(block, Paragraph) and "\n" not in block.text else ""


def _headings(blocks: Sequence[Block], at: int, means: Callable[[str], object]) -> tuple[str, ...]:
    """The lines from `at` on that head columns: short ones that mean something, up to the first row."""
    words: list[str] = []
    while len(words) <= _MOST_COLUMNS:
        text = with_plain_number(_text(blocks, at + len(words)))
        if not text or len(text) > _LONGEST_HEADING or _NO_HEADING.search(text) or not means(text):
            break
        if words and roles_of(text) == {Role.SERIAL}:
            return ()  # the heading begins with the column of the numbers
        words.append(text)
    return tuple(words)


def _of_people(words: Sequence[str], known: Known) -> _Columns | None:
    """The columns of a list of people; None for other headings."""
    if not words or heads_people(words[0]) is not None:
        return None
    kinds = [column_of(word) for word in words]
    named = [kind for kind in kinds if kind in ("name", "both")]
    if len(named) != 1 or len(kinds) < 2 or kinds.count("serial") > 1 or "serial" in kinds[1:]:
        return None
    counted = kinds[0] == "serial"
    own = kinds[counted:]
    if "both" not in own and not {"post", "office", "role"} & {*own}:
        return None
    return _Columns(words=tuple(words), cells=lambda lines: people_cells(lines, own, known), counted=counted)


def _of_old_ones(words: Sequence[str], above: str, known: Known) -> _Columns | None:
    """The columns of the last meeting's decisions and what became of them; None for other headings."""
    roles = [roles_of(word) for word in words]
    flat = [role for one in roles for role in one]
    if len(words) < 2 or len(set(flat)) != len(words) or not _OLD.issuperset(flat):
        return None
    old, new = Role.PREVIOUS in flat, Role.DECISION in flat
    told = Role.PROGRESS in flat or any(map(says_progress, words))
    if old == new or not told or not (old or heads_last_meeting(above)):
        return None
    counted = roles[0] in _COUNTS
    if not counted and (len(words) > 2 or not heads_last_meeting(above)):
        return None
    own = tuple(
        frozenset((Role.PROGRESS,)) if says_progress(word) else one
        for word, one in zip(words[counted:], roles[counted:], strict=True)
    )
    return _Columns(
        words=tuple(words), cells=lambda lines: old_cells(lines, own, known), counted=counted, strict=True
    )


def _below(blocks: Sequence[Block], at: int, columns: _Columns) -> _Found | None:
    """The list below the columns' headings at `at`."""
    first = at + len(columns.words)
    rows = list(
        _counted(blocks, first, columns.width) if columns.counted else _in_turn(blocks, first, columns)
    )
    return _table(blocks, at, rows, columns)


def _unheaded(blocks: Sequence[Block], at: int, known: Known) -> _Found | None:
    """The list of people whose first row's number stands at `at`, below nothing but the line that announces it."""
    rows = list(_counted(blocks, at, len(_PEOPLE)))
    ways = (_table(blocks, at, rows, _ordered(order, known)) for order in _ORDERS)
    return next(filter(None, ways), None)


def _ordered(order: Sequence[str], known: Known) -> _Columns:
    """The columns of a list of people in that order, behind the number."""
    words = (_PEOPLE["serial"], *(_PEOPLE[kind] for kind in order))
    return _Columns(words=words, cells=lambda lines: people_cells(lines, order, known), counted=True)


@dataclass(frozen=True, kw_only=True)
class _Row:
    number: str
    lines: tuple[str, ...]
    end: int


def _counted(blocks: Sequence[Block], at: int, width: int) -> Iterator[_Row]:
    """The rows whose numbers stand in lines of their own and count on from 1; the last one has as many lines as it might."""
    count = 1
    while _number(_text(blocks, at)) == count:
        most = width + _MOST_WRAPPED
        lines = [_text(blocks, one) for one in range(at + 1, min(len(blocks), at + 2 + most))]
        to = next((one for one, line in enumerate(lines) if not line or _number(line) == count + 1), None)
        lasts = to is None or _number(lines[to]) != count + 1
        if lasts:
            lines = lines[: most if to is None else to]
            ends = next((one for one, line in enumerate(lines) if _is_no_cell(line)), len(lines))
            to = min(ends, width)
        if not to:
            return
        yield _Row(number=_text(blocks, at), lines=tuple(lines[:to]), end=at + 1 + to)
        if lasts:
            return
        at += 1 + to
        count += 1


def _in_turn(blocks: Sequence[Block], at: int, columns: _Columns) -> Iterator[_Row]:
    """The rows of a list that counts none: as many lines as there are columns, again and again."""
    while True:
        lines = [_text(blocks, one) for one in range(at, at + columns.width)]
        if not all(lines) or any(map(_is_no_cell, lines)) or columns.row(lines)[1] < _LEAST_OF_LAST:
            return
        at += columns.width
        yield _Row(number="", lines=tuple(lines), end=at)


def _table(blocks: Sequence[Block], at: int, rows: list[_Row], columns: _Columns) -> _Found | None:
    """The rows in their columns; None where they do not fit them."""
    if len(rows) < _FEWEST_ROWS:
        return None
    *before, last = rows
    made = [columns.row(row.lines) for row in before]
    most = max(len(row.lines) for row in before)
    most += sum(
        remarks(fold(line)) for line in last.lines[most : most + 1]
    )  # only of the last one is something said
    ways = [(count, *columns.row(last.lines[:count])) for count in range(1, min(most, len(last.lines)) + 1)]
    fitting = [way for way in ways if way[2] >= _LEAST_OF_LAST]
    if not fitting or sum(fit for _, fit in made) < _LEAST * len(made):
        return None
    taken, cells, _ = max(fitting)
    heading = tuple(Cell(text=word) for word in columns.words)
    numbers = [(row.number,) if columns.counted else () for row in rows]
    table = Table(
        rows=(
            heading,
            *(
                tuple(Cell(text=text) for text in (*number, *own))
                for number, own in zip(numbers, [*(cells for cells, _ in made), cells], strict=True)
            ),
        ),
        place=getattr(blocks[at], "place", ""),
    )
    return _Found(table=table, end=last.end - len(last.lines) + taken)


def _number(text: str) -> int:
    """The number that a line is and nothing else; 0 for another line."""
    return int(to_ascii(re.sub(r"\D", "", text))) if ROW_NUMBER.match(text) else 0


def _is_no_cell(line: str) -> bool:
    """Whether a line stands below a list: a heading, a label, the end of the meeting."""
    if remarks(fold(line)):
        return False
    return bool(
        ends_meeting(line)
        or label_of(line) in _BEGIN_ANEW
        or heads_people(line) is not None
        or heads_last_meeting(line)
        or line.rstrip().endswith((":", "ঃ"))
    )
