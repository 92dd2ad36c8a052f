"""A table whose cells are parted by arrows or another mark in each line: "সিদ্ধান্ত → কে করবেন → কবে", its rows below."""

import re
from collections.abc import Sequence

from minutes.chars import fold
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import arrange
from minutes.pasted.cells import ends_as_decision
from minutes.words.column_words import ColumnWords
from minutes.words.headings import roles_of
from minutes.words.labels import ends_meeting, find_label
from minutes.words.numbers import leading_number

_SPACED = ("-->", "==>", "->", "=>", ">>", "::", "//", ">", "–", "—", "-", "/", "*", "·")
_GLUED = ("→", "⇒", "➔", "➜", "➡", "»", ";", "#", "~")  # marks that need no space around them
_MARK = re.compile(rf"[{''.join(_GLUED)}\s](?:(?<=\S)|(?:{'|'.join(map(re.escape, _SPACED))})\s)")
_DECISION = re.compile("সিদ|সিন|সুপারিশ|করনিয়|decision|resolution|action")
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
_LONGEST_HEADING = 120
_MOST_ROWS = 200
_LEAST_MARGIN = 0.6  # below which a row's borders are said to be guessed


def part(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every such table as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        heading = _heading(block.text) if isinstance(block, Paragraph) else None
        rows, end = _rows(blocks, at + 1, *heading, known) if heading else ([], at)
        if len(rows) < _FEWEST_ROWS or heading is None:
            done.append(block)
            at += 1
            continue
        words = tuple(Cell(text=word) for word in heading[1].words)
        done.append(Table(rows=(words, *rows), place=getattr(block, "place", "")))
        at = end
    return tuple(done)


def _heading(text: str) -> tuple[str, ColumnWords] | None:
    """The mark between the columns that a line names, and these; None for another line."""
    found = _MARK.search(text) if len(text) <= _LONGEST_HEADING else None
    if found is None or not _DECISION.search(fold(text)):
        return None
    mark = found[0] if found[0].strip() in "-–—/*>" else found[0].strip()
    words = tuple(word.strip() for word in text.split(mark))
    roles = tuple(map(roles_of, words))
    flat = [role for one in roles for role in one]
    said = (find_label(word) for word in words)
    if (
        len(words) < _FEWEST_COLUMNS
        or any(label is not None and label.rest for label in said)  # "সিদ্ধান্ত ২: … — দায়িত্ব: মিতা — সময়: …"
        or not all(roles)
        or len(flat) != len(set(flat))
        or Role.DECISION not in flat
    ):
        return None
    return mark, ColumnWords(roles=roles, words=words, start=0, end=len(text), barred=False, closed=False)


def _rows(
    blocks: Sequence[Block], start: int, mark: str, columns: ColumnWords, known: Known
) -> tuple[list[tuple[Cell, ...]], int]:
    """The rows from block `start` on, and the block behind them: a line without the mark goes on with the row above it
    where that lacks cells, a line without a number where rows have one."""
    lines: list[list[str]] = []
    at = start
    for block in blocks[start : start + _MOST_ROWS]:
        if not isinstance(block, Paragraph) or (
            ends_meeting(block.text) and not ends_as_decision(block.text)
        ):
            break
        cells = [cell.strip() for cell in block.text.split(mark)]
        numbered = bool(lines) and _number(lines[0][0]) and not _number(cells[0])
        if len(cells) > 1 and not numbered:
            lines.append(cells)
        elif (
            lines
            and len(lines[-1]) < len(columns.roles)
            and (len(cells) > 1 or not ends_as_decision(lines[-1][-1]))
        ):
            lines[-1][-1] += f" {cells[0]}"
            lines[-1] += cells[1:]
        else:
            break
        at += 1
    return [_row(cells, mark, columns, known) for cells in lines], at


def _number(text: str) -> bool:
    return leading_number(text)[0] is not None or text.strip(" ।.)").isdigit()


def _row(cells: Sequence[str], mark: str, columns: ColumnWords, known: Known) -> tuple[Cell, ...]:
    """A row's cells; where there are more or fewer than columns, each where it fits best."""
    if len(cells) == len(columns.roles):
        return tuple(Cell(text=cell) for cell in cells)
    found = arrange(cells, columns.roles, known, f" {mark.strip()} ")
    doubt = "cells_guessed" if len(cells) > len(columns.roles) and found.margin < _LEAST_MARGIN else ""
    return tuple(Cell(text=cell, doubt=doubt) for cell in found.cells)
