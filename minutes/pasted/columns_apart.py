"""A table whose columns were pasted whole, one below the other, each below its heading: its rows joined by their numbers."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from minutes.chars import fold, folded_pattern
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.pasted.cells import ends_as_decision
from minutes.pasted.column_major import rising
from minutes.words.headings import label_of, roles_of
from minutes.words.labels import announces_decisions, ends_meeting, is_decision
from minutes.words.numbers import leading_number, plain_number

_VALUED = re.compile(r"[0-9০-৯:]")  # a label with its value heads no column
# "… উপজেলা নির্বাহী অফিসার ও সভাপতি": the post of who signs as the chair.
_SIGNATURE = re.compile(folded_pattern(r"\s(?:ও|এবং)\s(?:সভাপতি|আহ্বায়ক)(?:,[^।]{0,80})?$"))
_SEAT = re.compile(folded_pattern(r"^(?:সভাপতি|আহ্বায়ক|সদস্য[-\s]সচিব)(?:,[^।]{0,80})?$"))
_AND = ("ও", "এবং")
_MOST_TABLES = 2
_LONGEST_HEADING = 60
_FEWEST_ROWS = 2
_MOST_ROWS = 400
_ROW_AND_LETTER = re.compile(r"^[0-9০-৯]{1,2}\s?[।.)]\s?(?=[(]?[ক-ঢa-h][)।.])")
_BY_LETTER = frozenset((Role.IMPLEMENTER, Role.DEADLINE))
_TELLING = frozenset((Role.SERIAL, Role.AGENDA))
_GUESSED = "cells_guessed"


@dataclass(frozen=True, kw_only=True)
class _Entry:
    """What one cell holds: the number before it (of the row, "২" of "২.১"), "" for none, and its lines."""

    row: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Column:
    roles: frozenset[Role]
    heading: str
    entries: tuple[_Entry, ...]


def join_columns(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks` with columns that stand below each other as one Table, in the place of the first."""
    heads = [at for at in range(len(blocks)) if _is_heading(blocks, at)]
    stops = [*(at for at in range(len(blocks)) if _stops(blocks[at])), len(blocks)] if len(heads) > 1 else []
    run = _run(blocks, heads, stops)
    if run is None:
        return tuple(blocks)
    end = _signature(blocks, run[-1] + 1, stops[bisect_right(stops, run[-1])])
    columns = [_column(blocks, at, to) for at, to in zip(run, [*run[1:], end], strict=True)]
    if _counts_otherwise(columns[0], columns[1:]):
        run, columns = run[1:], columns[1:]
    if any(_is_no_column(column) for column in columns):
        return tuple(blocks)
    rows = _by_number(columns) or _by_order(columns)
    if not rows:
        return tuple(blocks)
    heading = tuple(Cell(text=column.heading) for column in columns)
    place = getattr(blocks[run[0]], "place", "")
    return (*blocks[: run[0]], Table(rows=(heading, *rows), place=place), *blocks[end:])


def _is_heading(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    if not isinstance(block, Paragraph) or len(block.text) > _LONGEST_HEADING:
        return False
    text = block.text.rstrip(" :ঃ।-")
    return not _VALUED.search(text) and label_of(text) is not None and bool(roles_of(text))


def _roles(heading: Block) -> frozenset[Role]:
    return roles_of(getattr(heading, "text", "").rstrip(" :ঃ।-"))


def _run(blocks: Sequence[Block], heads: Sequence[int], stops: Sequence[int]) -> list[int] | None:
    """The headings of columns that belong together: each with lines below it, no role twice, decisions among them."""
    decisions = [at for at in heads if Role.DECISION in _roles(blocks[at])]
    if len(decisions) > _MOST_TABLES:
        return None  # a label for each item is no column
    for first in range(len(heads)):
        run: list[int] = []
        seen: set[Role] = set()
        for at in heads[first:]:
            roles = _roles(blocks[at])
            if not run and roles == {Role.DEADLINE}:
                break  # "সময়", "তারিখ" in a head
            if seen & roles or (run and stops[bisect_right(stops, run[-1])] < at):
                break
            if run and at == run[-1] + 1:
                run = []  # headings without anything between them are one stacked heading
                break
            run.append(at)
            seen |= roles
        if len(run) < 2 or Role.DECISION not in seen:
            continue
        if Role.IMPLEMENTER in seen or (seen & {Role.AGENDA, Role.SERIAL} and Role.DISCUSSION not in seen):
            return run  # a list of subjects above "আলোচনা ও সিদ্ধান্ত" is an agenda, no column
    return None


def _stops(block: Block) -> bool:
    """Whether no column goes on behind a block: a table, or the line that closes the meeting."""
    return not isinstance(block, Paragraph) or (ends_meeting(block.text) and not ends_as_decision(block.text))


def _signature(blocks: Sequence[Block], start: int, end: int) -> int:
    """Where below the numbered cells from `start` on the chair signs, with no line that ends the meeting before; else `end`."""
    texts = [getattr(block, "text", "") for block in blocks[start:end]]
    numbered = [at for at, text in enumerate(texts) if leading_number(text)[0] is not None]
    last = numbered[-1] if numbered else len(texts)
    for at in range(last + 1, len(texts)):
        if _SIGNATURE.search(fold(texts[at])):
            return start + at
        if _SEAT.match(fold(texts[at])):
            # Name, post, "ও" and "সভাপতি", each in a line of its own, or only name and "সভাপতি".
            above = at - 3 if texts[at - 1].strip() in _AND else at - 1
            return start + max(last + 1, above)
    return end


def _column(blocks: Sequence[Block], start: int, end: int) -> _Column:
    heading = getattr(blocks[start], "text", "").rstrip(" :ঃ।-")
    entries: list[_Entry] = []
    for block in blocks[start + 1 : end]:
        line = getattr(block, "text", "")
        number = leading_number(line)[0]
        plain = plain_number(number) if number else ""
        row = plain.split(".")[0].split("(")[0] if plain[:1].isdigit() else ""
        goes_on = bool(entries) and bool(entries[-1].row) and row in ("", entries[-1].row)
        if goes_on:
            entries[-1] = _Entry(row=entries[-1].row, lines=(*entries[-1].lines, line))
        else:
            entries.append(_Entry(row=row, lines=(line,)))
    return _Column(roles=roles_of(heading), heading=heading, entries=tuple(entries[:_MOST_ROWS]))


def _by_number(columns: Sequence[_Column]) -> list[tuple[Cell, ...]]:
    """The rows by the numbers before their cells; [] where decisions and another column have none in common."""
    numbers = [
        list(dict.fromkeys(entry.row for entry in column.entries))
        if all(one.row for one in column.entries)
        else []
        for column in columns
    ]
    decision = next(at for at, column in enumerate(columns) if Role.DECISION in column.roles)
    others = [one for at, one in enumerate(numbers) if at != decision and one]
    keys = numbers[decision]
    if len(keys) < _FEWEST_ROWS or not others or any(not set(keys) & set(one) for one in others):
        return []
    if not all(one or not column.entries for one, column in zip(numbers, columns, strict=True)):
        return []
    longest = max(others, key=lambda one: len(one))
    keys = longest if set(keys) <= set(longest) else keys
    odd = any(not set(one) <= set(keys) for one in others)
    told = any(column.roles & _TELLING for column in columns)
    doubt = _GUESSED if odd else ""
    return [tuple(_cell(column, key, doubt=doubt, told=told) for column in columns) for key in keys]


def _counts_otherwise(subjects: _Column, others: Sequence[_Column]) -> bool:
    """Whether the subjects above are fewer than the decisions, which count by themselves: an agenda, and no column of theirs."""
    if subjects.roles != {Role.AGENDA} or not all(one.row for one in subjects.entries):
        return False
    listed = {one.row for one in subjects.entries}
    counted = [{entry.row for entry in one.entries} for one in others]
    decided = next(
        (rows for one, rows in zip(others, counted, strict=True) if Role.DECISION in one.roles), set()
    )
    return len(others) > 1 and listed < decided and all(rows == decided for rows in counted)


def _is_no_column(column: _Column) -> bool:
    """Whether the lines are none of a table's: decisions that say so themselves ("সিদ্ধান্ত-১: …"), subjects and then talk."""
    if not column.entries:
        return False
    if Role.DECISION in column.roles:
        return all(is_decision(entry.lines[0]) for entry in column.entries)
    *others, last = column.entries
    talk = len(last.lines) > 1 and _is_talk(last.lines[-1]) and all(len(one.lines) < 2 for one in others)
    return column.roles == {Role.AGENDA} and talk and len(others) > 0


def _is_talk(line: str) -> bool:
    """Whether a line below a list of subjects is a sentence: "… আলোচনা হয়।", "… নিম্নলিখিত সিদ্ধান্ত গৃহীত হইল :"."""
    return line.endswith("।") or announces_decisions(line)


def _cell(column: _Column, key: str, *, doubt: str, told: bool) -> Cell:
    """A row's cell. `told`: another column tells the row's number, so that the decision need not."""
    lines = [line for entry in column.entries if entry.row == key for line in entry.lines]
    if Role.DECISION in column.roles and not told:
        return Cell(text="\n".join(lines), doubt=doubt)
    keeps = column.roles & _TELLING or len(lines) > 1
    if not keeps or (
        lines and plain_number(leading_number(lines[0])[0] or "") == key and Role.AGENDA not in column.roles
    ):
        lines = [_unnumbered(line) if _is(line, key) else line for line in lines]
    elif column.roles & _BY_LETTER and lines and (row := _ROW_AND_LETTER.match(lines[0])):
        lines[0] = lines[0][row.end() :]  # "২। (ক) ব্যবস্থাপক" beside the decisions (ক) and (খ)
    return Cell(text="\n".join(lines), doubt=doubt)


def _unnumbered(line: str) -> str:
    """A line without its number; "১। -" is a dash."""
    return leading_number(line)[1] or ("-" if line.rstrip().endswith(("-", "–", "—")) else "")


def _is(line: str, key: str) -> bool:
    return plain_number(leading_number(line)[0] or "") == key


def _by_order(columns: Sequence[_Column]) -> list[tuple[Cell, ...]]:
    """The rows by their order, where every column has as many lines; that they belong together is guessed."""
    counts = {len(column.entries) for column in columns}
    lines = [[line for entry in column.entries for line in entry.lines] for column in columns]
    if len(counts) != 1 or len({len(one) for one in lines}) != 1 or len(lines[0]) < _FEWEST_ROWS:
        return []
    decision = next(at for at, column in enumerate(columns) if Role.DECISION in column.roles)
    if 2 * sum(map(ends_as_decision, lines[decision])) < len(lines[decision]):
        return []
    # Numbers in a column of their own count the rows, and every column has as many cells.
    counted = any(
        column.roles == {Role.SERIAL} and rising(one) for column, one in zip(columns, lines, strict=True)
    )
    sure = counted and all(map(ends_as_decision, lines[decision]))
    doubt = "" if sure else _GUESSED
    return [tuple(Cell(text=text, doubt=doubt) for text in row) for row in zip(*lines, strict=True)]
