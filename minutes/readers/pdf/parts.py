"""A page → its parts in order: paragraphs, and tables with the text in each of their boxes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.chars import clean, tidy
from minutes.document import Paragraph
from minutes.readers.boxes import Box, Filled
from minutes.readers.markup import bars_as_dandas
from minutes.readers.pages import Part, is_of_the_paper
from minutes.readers.pdf.columns import Column, Grid, into_blocks
from minutes.readers.pdf.doubts import doubtful
from minutes.readers.pdf.habits import Habits, habits_of, is_wrapped
from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.paragraphs import into_paragraphs, offices_apart, text_of
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.torn_tables import Ruled
from minutes.words.shapes import looks_like_office

_RA_YA = re.compile("(?<![\u0980-\u09ff\u200d])\u09b0\u09cd\u09af")
_MARGIN = 0.13  # of a page's width: the widest margin, where only short lines in the middle tell of it
_WIDE_MARGIN = 0.2  # the same where several lines begin at it
_SAME, _SEVERAL = 2.0, 4  # points; lines
_ROOMY = 4.2  # of the letters' size: room for another line below the pen
_USUAL = 11.0
_INDENT = 6.0  # of the letters' size: how far in a paragraph may begin
_TYPESETTERS = ("typst", "tex")
_PADDING = 12.0  # points; the most room between a table's rule and its words


@dataclass(frozen=True, slots=True)
class Margins:
    """From where to where lines may go."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph: its first line, its text, and the words of it that are doubted."""

    line: Line
    text: str
    unsure: tuple[str, ...]


def habits_of_all(sheets: Iterable[Sheet], maker: str) -> Habits:
    """How the file with these pages is written; `maker` is the program that it says it was made by."""
    typeset = any(name in maker.lower() for name in _TYPESETTERS)
    return habits_of((place for sheet in sheets for place in _places(sheet)), typeset=typeset)


def _places(sheet: Sheet) -> Iterator[tuple[Sequence[Line], float, float]]:
    for box, lines in sheet.boxes():
        margins = _inside(box, lines)
        yield lines, margins.left, margins.right
    margins = _of_page(sheet)
    yield sheet.outside, margins.left, margins.right


def parts_of(sheet: Sheet, place: str, habits: Habits) -> list[Part]:
    """The parts of a page from the top to the bottom; `place` names the page."""
    return _Setter(sheet, place, habits).parts()


def _inside(box: Box, lines: Sequence[Line]) -> Margins:
    """A box's margins: as wide at the right as at the left."""
    padding = min(_PADDING, max(0.0, min((line.left for line in lines), default=box.left) - box.left))
    return Margins(box.left + padding, box.right - padding)


def _of_page(sheet: Sheet) -> Margins:
    """A page's margins: as wide at the right as at the left, unless a line of the text goes further."""
    lines = [line for line in sheet.outside if not is_of_the_paper(line.text)]
    left = min((line.left for line in lines), default=0.0)
    told = sum(line.left - left < _SAME for line in lines) >= _SEVERAL
    usual = sheet.width - min(left, (_WIDE_MARGIN if told else _MARGIN) * sheet.width)
    whole = (line.right for line in lines if line.left - left < _INDENT * line.size and not line.is_parted)
    return Margins(left, max([usual, *whole]))


def _written(text: str) -> str:
    """`text` in one form for every way of writing it; র্য at a word's beginning is র‍্য, whose joiner was not drawn."""
    return _RA_YA.sub("\u09b0\u200d\u09cd\u09af", tidy(bars_as_dandas(clean(text))))


class _Setter:
    """Gathers the parts of a page with their heights, and puts them in order."""

    def __init__(self, sheet: Sheet, place: str, habits: Habits) -> None:
        self._sheet = sheet
        self._place = place
        self._habits = habits
        self._found: list[tuple[float, Part]] = []
        self._tables = 0
        self._reached = 0.0  # the height of what was last found outside of ruled tables

    def parts(self) -> list[Part]:
        """Everything on the page."""
        for boxes in self._sheet.tables:
            filled = tuple(self._filled(box, self._sheet.inside(box)) for box in boxes)
            self._add_table(boxes[0].top, filled)
        tops = [top for top, _ in self._found]
        margins = _of_page(self._sheet)
        pending: list[Line] = []
        for block in into_blocks(self._sheet.outside, self._sheet.levels):
            if isinstance(block, Line):
                if pending and any(self._top(pending[-1]) < top < self._top(block) for top in tops):
                    self._add_paragraphs(pending, margins)
                    pending = []
                pending.append(block)
                continue
            self._add_paragraphs(pending, margins)
            pending = []
            if isinstance(block, Grid):
                self._add_grid(block)
            else:
                self._add_column(block, margins)
        self._add_paragraphs(pending, margins)
        return [part for _, part in sorted(self._found, key=lambda one: one[0])]

    def _top(self, line: Line) -> float:
        return self._sheet.height - line.base

    def _groups(self, lines: Sequence[Line], margins: Margins) -> list[list[Line]]:
        """`lines` in groups, a paragraph each."""
        return into_paragraphs(lines, margins.left, margins.right, self._habits)

    def _told(self, groups: Sequence[Sequence[Line]]) -> list[Told]:
        """The paragraphs that these groups of lines make."""
        told = []
        for group in groups:
            text = _written(text_of(group, self._habits))
            if text:
                doubted = [_written(word.text) for line in group for word in line.words if word.doubted]
                told.append(Told(group[0], text, tuple(dict.fromkeys((*doubted, *doubtful(text))))))
        return told

    def _filled(self, box: Box, lines: Sequence[Line], margins: Margins | None = None) -> Filled:
        margins = margins or _inside(box, lines)
        told = self._told(offices_apart(self._groups(lines, margins)))
        last = lines[-1] if lines else None
        below = box.bottom - self._top(last) if last else box.bottom - box.top
        return Filled(
            box=box,
            text="\n".join(one.text for one in told),
            unsure=tuple(word for one in told for word in one.unsure),
            roomy=below > _ROOMY * (last.size if last else _USUAL),
            first=lines[0].words[0].right - lines[0].words[0].left if lines else 0.0,
            behind=margins.right - last.right if last else None,
            wrapped=is_wrapped(last, margins.left, margins.right, self._habits) if last else None,
        )

    def _add_table(self, top: float, cells: tuple[Filled, ...]) -> None:
        if any(cell.text for cell in cells):
            self._tables += 1
            self._found.append((top, Ruled(cells=cells, place=f"{self._place}, table {self._tables}")))

    def _add_paragraphs(self, lines: Sequence[Line], margins: Margins, floor: float = 0.0) -> None:
        for told in self._told(self._groups(lines, margins)):
            top = max(self._top(told.line), floor)
            place = f"{self._place}, {round(top)} points down"
            self._reached = top
            self._found.append((top, Paragraph(text=told.text, place=place, unsure=told.unsure)))

    def _add_column(self, column: Column, margins: Margins) -> None:
        """A text beside another: all of it after what stands before it, which its height alone does not tell."""
        left = min(line.left for line in column.lines)
        self._add_paragraphs(column.lines, Margins(left, min(margins.right, column.right)), self._reached)

    def _wall_of_values(self, cells: Sequence[Sequence[Line]], furthest: float) -> float:
        """How far the values of a head may go: as far as the furthest if another goes so far, else as any line.

        A post below a name stands in a line of its own, however far the name goes.
        """
        full = sum(furthest - line.right < line.size for cell in cells for line in cell)
        posts = any(looks_like_office(line.text.removesuffix(" ও")) for cell in cells for line in cell[1:])
        return furthest if full > 1 and not posts else max(line.right for line in self._sheet.outside)

    def _add_grid(self, grid: Grid) -> None:
        """A table without rules, as if it had them."""
        rows = [[line for cell in row for line in cell] for row in grid.rows]
        tops = [min(self._top(line) - line.size for line in row) for row in rows]
        bottom = max(self._top(line) + line.size for line in rows[-1])
        walls = [
            max((line.right for row in grid.rows for line in row[at]), default=edge)
            for at, edge in enumerate(grid.edges[1:])
        ]
        if grid.is_head:
            walls[-1] = self._wall_of_values([row[-1] for row in grid.rows], walls[-1])
        cells = []
        for row, (top, end) in zip(grid.rows, pairwise([*tops, bottom]), strict=True):
            for lines, (left, right), wall in zip(row, pairwise(grid.edges), walls, strict=True):
                box = Box(left=left, top=top, right=right, bottom=end)
                margins = Margins(min((line.left for line in lines), default=left), wall)
                cells.append(self._filled(box, lines, margins))
        self._reached = tops[0]
        self._add_table(tops[0], tuple(cells))
