"""Rows of a table that lost its cells: where each begins, and which of its words stood in which column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import BANGLA, fold, squeeze
from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.late import late
from minutes.offices.adjacent import parted
from minutes.pasted.arranging import Arranged, arrange, certain, fits
from minutes.pasted.barred_rows import barred_cells
from minutes.pasted.cells import ends_as_decision, ends_sentence, is_amount, is_offices
from minutes.pasted.labelled_rows import cells_by_labels
from minutes.pasted.quoted_cells import quoted_cells, unquoted, whole_quotes, without_their_numbers
from minutes.pasted.row_sections import (
    gives_order,
    is_section,
    section_behind,
    section_below,
    section_letters,
    sections,
)
from minutes.pasted.talks import with_talks
from minutes.words.column_words import ColumnWords
from minutes.words.deadlines import is_limit
from minutes.words.serials import Start, dotted_starts, labelled_starts, row_starts

_MARK = late(
    rf"(?:(?<=^)|(?<=\s))(?:[0-9০-৯]{{1,2}}\.[0-9০-৯]{{1,2}}(?:\.[0-9০-৯]{{1,2}})?\s?[।.):]?|[(\[]?(?:[ক-ঢ]|[a-h]|[ivx]{{1,4}})[)\].।]|[(\[][0-9০-৯]{{1,2}}[)\]]|[•●▪➢])(?=\s|[{BANGLA}])",
    re.MULTILINE,
)
_FIRST = re.compile(r"\s{0,3}[0০]?[1১]\s")
_WORD = re.compile(r"\S+")
_ENGLISH_END = re.compile(r"(?<=[a-z0-9)]\.)\s+(?=[A-Z])")
_LABEL = re.compile(r"সিদ্ধান্ত\S{0,6}[:ঃ]|decision[:]", re.IGNORECASE)
_LIMIT_WORD = re.compile(
    "[(]?[0-9০-৯]|আগামি|পরবর্তি|চলতি|প্রতি|চলমান|নিয়মিত|অব্যাহত"
    "|সার্বক্ষনিক|দ্রুত|জরুরি|অবিলম্বে|[-–—]{1,9}$|within|by|ongoing|next"
)
_HYPHEN = re.compile(r"(?<=[\u0980-\u09e3]-)\n(?=[\u0985-\u09b9])")  # of a word that a narrow column broke
_FEWEST = 2
_MOST_LINES_BELOW = 6  # that may stand behind the last row without belonging to it
_WORTH_OF_A_LINE = 0.3  # which such a line must spoil, to be left out
_MOST_TITLE_WORDS = 10
_MOST_TAIL_WORDS = 30
_MOST_OFFICE_WORDS = 16  # that stand between a talk and its order
_MOST_PIECES = 60
_LONGEST_ROW = 5_000  # letters
_LEAST_MARGIN = 0.6  # below that a row's borders are said to be guessed
_LEAST_FIT = 1.0  # and where a cell fits its column less
_EDGES = " ।.)|:-–—\n"


def rows_of(text: str, columns: ColumnWords, known: Known, *, lined: bool) -> Iterator[tuple[Cell, ...]]:
    """The rows in `text`, the words behind a heading. `lined`: it stood in a line of its own, so rows begin lines."""
    starts = _starts(text, columns)
    columns = with_talks(columns, text, len(starts)) if starts else columns
    opening = text[: starts[0].start].strip() if starts else ""
    letters = section_letters(opening)
    if starts and not (lined or letters or not opening.strip(_EDGES)):
        return
    ends = [*(start.start for start in starts[1:]), len(text)][: len(starts)]
    if lined or letters:
        yield from sections(opening, columns)
    for start, end in zip(starts, ends, strict=True):
        row = text[start.end : end].strip("\n")
        words, section = section_below(row, columns)
        if letters and not section and end < len(text):
            words, section, letters = section_behind(row, letters)
        yield from _row(start.number, squeeze(_HYPHEN.sub("", words.lstrip(_EDGES))), columns, known)
        yield from sections(section, columns)
    if not starts and lined and not columns.counts_rows:
        for line in _by_lines(text):
            yield from (
                sections(line, columns) if is_section(line) else _row("", squeeze(line), columns, known)
            )


def in_first_line(text: str, columns: ColumnWords) -> bool:
    """Whether the rows in `text` stand in its first line, so that what is below it is none of them."""
    starts = _starts(text, columns)
    return len(starts) > 1 and "\n" not in text[starts[0].start : starts[-1].end]


def end_of_rows(text: str, columns: ColumnWords, known: Known) -> int:
    """Where in `text`, rows in lines, the last row ends: lines that only spoil its cells stand below the table."""
    starts = _starts(text, columns)
    begin = starts[-1].end if starts else 0
    lines = text[begin:].split("\n")
    first = (
        1
        if starts
        else max((at + 1 for at, line in enumerate(lines) if gives_order(line)), default=len(lines))
    )
    last = min(len(lines), first + _MOST_LINES_BELOW)
    rest = columns.own

    def fit(count: int) -> float:
        words = squeeze(" ".join(lines[0 if starts else first - 1 : count]))
        return arrange(_pieces(words[:_LONGEST_ROW]), rest, known, " ").fit + _WORTH_OF_A_LINE * count

    kept = max(range(first, last + 1), key=fit) if last > first else last
    return begin + len("\n".join(lines[:kept])) if last < len(lines) or kept < last else len(text)


def _starts(text: str, columns: ColumnWords) -> list[Start]:
    if Role.DECISION in columns.roles[0]:
        found = row_starts(text, bare=True) if _FIRST.match(text) else []
        return found if len(found) > 1 else []  # rows whose numbers have no heading
    numbered = bool(columns.roles[0] & {Role.SERIAL, Role.AGENDA, Role.DISCUSSION, Role.NUMBER})
    told = columns.recalls or columns.barred
    text = without_their_numbers(text)
    if numbered and (labelled := labelled_starts(text)):
        return labelled
    plain = row_starts(text, bare=columns.counts_rows, told=told) if numbered else []
    dotted = dotted_starts(text) if columns.counts_rows and len(plain) < _FEWEST else []
    return dotted or plain


def _by_lines(text: str) -> Iterator[str]:
    """The rows of a table without numbers: each line with an order, with the lines before it that have none; headings."""
    row = ""
    for line in text.split("\n"):
        heads = is_section(line)
        if row and gives_order(row) and (heads or gives_order(line)):
            yield row
            row = ""
        if heads and not row:
            yield line
            continue
        row = f"{row} {line}".strip()
    if gives_order(row):
        yield row


def _row(number: str, text: str, columns: ColumnWords, known: Known) -> Iterator[tuple[Cell, ...]]:
    """The cells of a row: where decisions each have their offices behind them, a row for each of these."""
    rest = columns.own
    decision = next(at for at, roles in enumerate(rest) if roles & {Role.DECISION, Role.PREVIOUS})
    offices_first = any(Role.IMPLEMENTER in roles for roles in rest[:decision])
    if labelled := cells_by_labels(text, rest, known, pieces=_pieces, joiner=" "):
        yield from (cells_of(number, certain(cells), columns, known) for cells in labelled)
        return
    if barred := barred_cells(text, columns, decision):
        yield from (
            cells_of("" if at else number, certain(one), columns, known) for at, one in enumerate(barred)
        )
        return
    for at, part in enumerate(parts_of(text, known)):
        if len(part) > _LONGEST_ROW:
            yield _unread(number, part, columns)
            continue
        pieces, below = _pieces(part, offices_first=offices_first), rest[decision:] if at else rest
        fit = whole_quotes(pieces, fits([*map(unquoted, pieces)], below, known, " "))
        found = arrange(pieces, below, known, " ", fit)
        yield cells_of(number, found, columns, known)


def cells_of(
    number: str, found: Arranged, columns: ColumnWords, known: Known, *, apart: bool = True
) -> tuple[Cell, ...]:
    """A row's cells: its number where that has a column, what was `found`; before fewer cells, those above go on.

    `apart`: offices that stand beside each other with nothing between them are set apart.
    """
    doubt = "cells_guessed" if found.margin < _LEAST_MARGIN or found.least < _LEAST_FIT else ""
    cells = [Cell(text=unquoted(one.strip(" \n|")), doubt=doubt) for one in found.cells]
    if columns.counts_rows and len(cells) == len(columns.roles) - 1:
        cells = [Cell(text=number), *cells]
    elif number and len(cells) == len(columns.roles):
        cells[0] = replace(cells[0], text=f"{number}। {cells[0].text}")
    above = [Cell(text="", continued="above")] * (len(columns.roles) - len(cells))
    if not apart:
        return (*above, *cells)
    return tuple(
        _parted(cell, roles, known) for cell, roles in zip((*above, *cells), columns.roles, strict=True)
    )


def _unread(number: str, text: str, columns: ColumnWords) -> tuple[Cell, ...]:
    """A row too long to be one: all of its words where the decision would stand."""
    return tuple(
        Cell(
            text=text if Role.DECISION in roles else number if roles == {Role.SERIAL} else "",
            doubt="cells_guessed",
        )
        for roles in columns.roles
    )


def _parted(cell: Cell, roles: frozenset[Role], known: Known) -> Cell:
    """A cell of offices with each on a line of its own, where nothing parts them any more."""
    if Role.IMPLEMENTER not in roles or not cell.text:
        return cell
    return Cell(text=parted(cell.text, known=known), doubt=cell.doubt)


def parts_of(text: str, known: Known) -> list[str]:
    """The text cut before the marks of decisions that stand behind the offices of another decision."""
    parts: list[str] = []
    start = 0
    marks = list(_MARK.finditer(text))
    ends = [*(one.start() for one in marks[1:]), len(text)][: len(marks)]
    for mark, following in zip(marks, ends, strict=True):
        before = text[start : mark.start()].strip()
        if not before or (ends_as_decision(before) and not _ENGLISH_END.search(before)):
            continue
        if not gives_order(text[mark.end() : following]):
            continue
        if _is_tail(_behind_order(before), known):
            parts.append(before)
            start = mark.start()
    return [*parts, text[start:].strip()]


def _behind_order(text: str) -> str:
    """What stands behind the last sentence of `text`, where that is an order; "" where it is none."""
    english = list(_ENGLISH_END.finditer(text))
    end = english[-1].end() if english else 0
    tail = re.split(r"(?<=[।;])\s*", text)[-1] if not end or "।" in text else text[end:]
    return tail if ends_as_decision(text[: len(text) - len(tail)].rstrip(" ;")) else ""


def _is_tail(text: str, known: Known) -> bool:
    words = text.split()
    return any(
        is_offices(" ".join(words[:end]), known) and (end == len(words) or is_limit(" ".join(words[end:])))
        for end in range(len(words), max(0, len(words) - 6), -1)
    )


def _pieces(text: str, *, offices_first: bool = False) -> list[str]:
    """The text cut wherever a cell may end. `offices_first`: their column stands before the decisions'."""
    words = list(_WORD.finditer(text))
    if not words:
        return [""]
    marks = {
        found.start() for found in _MARK.finditer(text) if not is_amount(text, found.end())
    }  # "১.৮ লক্ষ টাকা"
    ended = [at for at in range(1, len(words)) if _ends_order(text, words, at)]
    tail = ended[-1] if ended else 0  # behind the last order: offices and limits, which may end at any word
    first = next((at for at, word in enumerate(words) if ends_sentence(word[0])), len(words))
    cuts = {0, *ended}
    if offices_first and ended:  # at any word of the sentence that ends in the first order
        begins = max((at for at in range(1, ended[0]) if ends_sentence(words[at - 1][0])), default=0)
        cuts.update(range(begins, min(ended[0], begins + _MOST_OFFICE_WORDS)))
    for at, word in enumerate(words[1:], start=1):
        if (
            word.start() in marks
            or (_ends_part(words[at - 1][0]) and words[at - 1].start() not in marks)
            or _LABEL.match(word[0])
            or (at <= _MOST_TITLE_WORDS and at <= first)
            or (at > tail and (len(words) - tail <= _MOST_TAIL_WORDS or _LIMIT_WORD.match(fold(word[0]))))
        ):
            cuts.add(at)
    for start, end in quoted_cells(text):
        cuts -= {at for at, word in enumerate(words) if start < word.start() < end}
        cuts |= {at for at, word in enumerate(words) if word.start() == start or words[at - 1].end() == end}
    if len(cuts) > _MOST_PIECES:
        cuts = {*sorted(cuts)[: _MOST_PIECES // 3], *sorted(cuts)[-_MOST_PIECES // 2 :]}
    ordered = sorted(cuts)
    return [
        text[words[start].start() : words[end - 1].end()]
        for start, end in zip(ordered, [*ordered[1:], len(words)], strict=True)
    ]


def _ends_part(word: str) -> bool:
    return ends_sentence(word) or word.endswith((":", "ঃ", "|"))


def _ends_order(text: str, words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether an order ends before word `at`: its verb, or the sentence; in English the sentence."""
    last, following = words[at - 1][0], words[at][0]
    if last[-1].isascii() and last[-1].isalpha() and following[0].islower():
        return False  # "were confirmed without amendment."
    if _ENGLISH_END.match(text, words[at - 1].end()):
        return ends_as_decision(text[: words[at - 1].end()])
    before = text[words[max(0, at - 3)].start() : words[at - 1].end()]
    return ends_as_decision(before)
