"""A table that lost its cells: column words in a line, rows as running text, put together again."""

import re
from collections.abc import Iterator, Sequence

from minutes.cells import Arranged, arrange, ends_as_decision, is_offices
from minutes.chars import BANGLA, fold, squeeze
from minutes.column_words import ColumnWords, column_words_of, find_column_words
from minutes.deadlines import is_limit
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.labels import ends_meeting
from minutes.relined import relined
from minutes.serials import Start, row_starts

_CLOSER = re.compile(
    r"(?:(?<=^)|(?<=\s))(?:পরিশেষে|সবশেষে|সভায়|আর|অতঃপর|স্মারক|অনুলিপি|বিতরণ|সদয়|স্বাক্ষরিত|স্বাঃ|সভাপতি|তিনি|there|memo|copy|distribution)(?=[\s:ঃ/-])",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE = re.compile(r"[^।\n]{0,240}[।\n]?")
_MARK = re.compile(
    rf"(?:(?<=^)|(?<=\s))(?:[0-9০-৯]{{1,2}}\.[0-9০-৯]{{1,2}}(?:\.[0-9০-৯]{{1,2}})?\s?[।.)]?|[(\[]?(?:[ক-ঢ]|[a-h]|[ivx]{{1,4}})[)\].।]|[(\[][0-9০-৯]{{1,2}}[)\]]|[•●▪➢])(?=\s|[{BANGLA}])",
    re.MULTILINE,
)
_WORD = re.compile(r"\S+")
_LABEL = re.compile(r"সিদ্ধান্ত\S{0,6}[:ঃ]|decision[:]", re.IGNORECASE)
_LIMIT_WORD = re.compile(
    "[(]?[0-9০-৯]|আগামি|পরবর্তি|চলতি|প্রতি|চলমান|নিয়মিত|অব্যাহত"
    "|সার্বক্ষনিক|দ্রুত|জরুরি|অবিলম্বে|[-–—]{1,9}$|within|by|ongoing|next"
)
_MOST_TITLE_WORDS = 10
_MOST_PIECES = 60
_LEAST_MARGIN = 0.6  # below that a row's borders are said to be guessed
_LEAST_ROWS = 1
_PLAIN = {Role.SERIAL: "ক্রমিক নং"}


def unflatten(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every flattened table among its paragraphs as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        found = _lost_table(blocks, at, known) if isinstance(block, Paragraph) else None
        if found is None:
            done.append(block)
            at += 1
            continue
        made, at = found
        done.extend(made)
    return tuple(done)


def _lost_table(blocks: Sequence[Block], at: int, known: Known) -> tuple[list[Block], int] | None:
    """The table whose column words stand in the paragraph at `at`, what is around it in its paragraphs, and where it ends."""
    block = blocks[at]
    assert isinstance(block, Paragraph)
    whole = column_words_of(block.text)
    for columns in [whole] if whole else find_column_words(block.text):
        text, end = _below(blocks, at, block.text[columns.end :])
        close = _closing(text)
        starts = row_starts(text[:close])
        amid = whole is None
        if not starts or (amid and text[: starts[0].start].strip(" :ঃ।|-\n")):
            continue
        rows = list(_rows(text[:close], starts, columns, known))
        if len(rows) < _LEAST_ROWS:
            continue
        before = block.text[: columns.start].strip()
        heading = tuple(
            Cell(text=words if Role.SERIAL not in roles or len(roles) > 1 else _PLAIN[Role.SERIAL])
            for words, roles in zip(columns.words, columns.roles, strict=True)
        )
        above, below = (
            [Paragraph(text=line, place=block.place) for line in relined(words)]
            for words in (before, text[close:])
        )
        return [*above, Table(rows=(heading, *rows), place=block.place), *below], end
    return None


def _below(blocks: Sequence[Block], at: int, rest: str) -> tuple[str, int]:
    """The words behind the heading up to the line that closes the meeting, and the block behind them."""
    lines = [rest.lstrip(" :ঃ।|")] if rest.strip(" :ঃ।|") else []
    end = at + 1
    for block in blocks[at + 1 :]:
        if not isinstance(block, Paragraph) or _closes(block.text) or column_words_of(block.text):
            break
        lines.append(block.text)
        end += 1
    return "\n".join(lines), end


def _closes(line: str) -> bool:
    return ends_meeting(line) and not ends_as_decision(line)


def _closing(text: str) -> int:
    """Where in `text` the words begin that close the meeting; its end where there are none."""
    for found in _CLOSER.finditer(text):
        sentence = _SENTENCE.match(text, found.start())
        if sentence and _closes(sentence[0].strip()):
            return found.start()
    return len(text)


def _rows(
    text: str, starts: Sequence[Start], columns: ColumnWords, known: Known
) -> Iterator[tuple[Cell, ...]]:
    ends = [start.start for start in starts[1:]] + [len(text)]
    for start, end in zip(starts, ends, strict=True):
        yield from _row(start.number, squeeze(text[start.end : end].lstrip(" ।.)|:-")), columns, known)


def _row(number: str, text: str, columns: ColumnWords, known: Known) -> Iterator[tuple[Cell, ...]]:
    """The cells of a row: where decisions each have their offices behind them, a row for each of these."""
    serial = columns.at(Role.SERIAL)
    rest = columns.roles if serial is None or len(columns.roles[serial]) > 1 else columns.roles[serial + 1 :]
    own = (number,) if len(rest) < len(columns.roles) else ()
    decision = next(at for at, roles in enumerate(rest) if Role.DECISION in roles)
    for at, part in enumerate(_parts(text, known)):
        under = len(own) + decision if at else 0
        found = arrange(_pieces(part), rest[decision:] if at else rest, known, " ")
        doubt = _doubt(found)
        cells = found.cells if own or at else (f"{number}। {found.cells[0]}", *found.cells[1:])
        yield (
            *(Cell(text="", continued="above") for _ in range(under)),
            *(Cell(text=one) for one in (own if not at else ())),
            *(Cell(text=one.strip(), doubt=doubt) for one in cells),
        )


def _doubt(found: Arranged) -> str:
    return "cells_guessed" if found.margin < _LEAST_MARGIN else ""


def _parts(text: str, known: Known) -> list[str]:
    """The text cut before the marks of decisions that stand behind the offices of another decision."""
    parts: list[str] = []
    start = 0
    for mark in _MARK.finditer(text):
        before = text[start : mark.start()].strip()
        if not before or ends_as_decision(before):
            continue
        tail = re.split(r"(?<=[।;])\s*", before)[-1]
        if ends_as_decision(before[: len(before) - len(tail)].rstrip(" ;")) and _is_tail(tail, known):
            parts.append(before)
            start = mark.start()
    return [*parts, text[start:].strip()]


def _is_tail(text: str, known: Known) -> bool:
    words = text.split()
    return any(
        is_offices(" ".join(words[:end]), known) and (end == len(words) or is_limit(" ".join(words[end:])))
        for end in range(len(words), max(0, len(words) - 6), -1)
    )


def _pieces(text: str) -> list[str]:
    """The text cut wherever a cell may end."""
    words = list(_WORD.finditer(text))
    marks = {found.start() for found in _MARK.finditer(text)}
    first_end = next((at for at, word in enumerate(words) if word[0].endswith(("।", "?"))), len(words))
    cuts = {0}
    for at, word in enumerate(words[1:], start=1):
        before = words[at - 1][0]
        if (
            word.start() in marks
            or before.endswith(("।", "?", ":", "ঃ", "|"))
            or _LABEL.match(word[0])
            or (at <= _MOST_TITLE_WORDS and at <= first_end)
            or _LIMIT_WORD.match(fold(word[0]))
            or ends_as_decision(" ".join(one[0] for one in words[max(0, at - 3) : at]))
        ):
            cuts.add(at)
    if len(cuts) > _MOST_PIECES:
        cuts = set(sorted(cuts)[: _MOST_PIECES // 2] + sorted(cuts)[-_MOST_PIECES // 2 :])
    ordered = sorted(cuts)
    return (
        [
            text[words[start].start() : words[end - 1].end()]
            for start, end in zip(ordered, [*ordered[1:], len(words)], strict=True)
        ]
        if words
        else [""]
    )
