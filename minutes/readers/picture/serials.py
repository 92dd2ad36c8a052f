"""A table's column of numbers: short cells, which the engine reads best when it expects nothing but numbers."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from minutes.readers.boxes import Filled
from minutes.readers.picture.mending import ALIKE

DIGITS = "০১২৩৪৫৬৭৮৯।.()"
_LONGEST = 5  # letters of a cell with a number in it ("(১০)।")
_COMMA = re.compile("[০-৯]{1,3},$")
_STROKE = re.compile("(?<=[০-৯])[1lI]$")  # a danda
_LATIN = re.compile("[1-79](?!$)|^[1-79]$")  # but for the danda at a number's end
_DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")


def with_serials(cells: Sequence[Filled], read: Callable[[Filled], str | None]) -> list[Filled]:
    """The table's cells, its column of serial numbers read again by `read` where no number was read.

    `read` reads a cell for digits only; None where nothing is written in it. Where most of the numbers count up (or a
    third of the cells, and no number contradicts), those that do not are put right; what was read otherwise at first is unsure.
    """
    column = _serial_column(cells, read)
    first = _as_read([cell.text for cell in column])
    second = [
        value if value is not None else number_in(read(cell) or "")
        for cell, value in zip(column, first, strict=True)
    ]
    votes = Counter(value - at for at, value in enumerate(second) if value is not None)
    start, count = votes.most_common(1)[0] if votes else (0, 0)
    if count < 2 or count * (2 if len(votes) > 1 else 3) < len(column):
        return list(cells)
    cells = _stopped(cells, column)
    column = _serial_column(cells, read)
    due = {
        id(cell): start + at for at, cell in enumerate(column) if first[at] != start + at and start + at > 0
    }
    stopped = Counter(cell.text[-1:] in "।.)" for cell, value in zip(column, first, strict=True) if value)
    ending = "।" if stopped[True] > stopped[False] else ""
    texts = [cell.text for cell in column]
    return [
        _written(cell, printed(due[id(cell)], texts) + ending)
        if id(cell) in due and _is_inked(cell, read)
        else cell
        for cell in cells
    ]


def _as_read(texts: Sequence[str]) -> list[int | None]:
    """The numbers in the cells; a Latin digit among Bangla ones is none."""
    bangla = any("০" <= sign <= "৯" for text in texts for sign in text)
    return [None if bangla and _LATIN.search(text) else number_in(text) for text in texts]


def _stopped(cells: Sequence[Filled], column: Sequence[Filled]) -> list[Filled]:
    """The cells with the comma behind a number as the stop that stands behind the others."""
    stops = Counter(cell.text[-1:] for cell in column if cell.text[-1:] in ("।", ".", ")"))
    stop = stops.most_common(1)[0][0] if stops else ""
    commas = {id(cell) for cell in column if _COMMA.match(cell.text)}
    return [replace(cell, text=cell.text[:-1] + stop) if id(cell) in commas else cell for cell in cells]


def _serial_column(cells: Sequence[Filled], read: Callable[[Filled], str | None]) -> list[Filled]:
    """The first column's cells below its heading, if they are narrow and short; else nothing."""
    left = min(cell.box.left for cell in cells)
    width = max(cell.box.right for cell in cells) - left
    first = sorted((c for c in cells if c.box.left - left < 0.01 * width), key=lambda cell: cell.box.top)
    if len(first) > 1 and number_in(first[0].text) is None:
        lone = (
            len(first[0].text) <= 1 and number_in(read(first[0]) or "") is not None
        )  # what a number is taken for
        first = first if lone else first[1:]
    short = all(len(cell.text) <= _LONGEST and cell.box.right - cell.box.left < 0.2 * width for cell in first)
    return first if short else []


def _is_inked(cell: Filled, read: Callable[[Filled], str | None]) -> bool:
    return bool(cell.text) or read(cell) is not None


def number_in(text: str) -> int | None:
    """The number in a cell that holds nothing else."""
    bare = _STROKE.sub("", text).translate(ALIKE).strip(" ()।.|,:-")
    return int(bare) if bare.isdecimal() and len(bare) < 4 else None


def printed(number: int, like: Sequence[str] = ()) -> str:
    """The number as it stands in a table beside numbers `like` these: "০৪" where they are "০১", "০৩"."""
    single = [text.lstrip("(") for text in like if (number_in(text) or 10) < 10]
    padded = 2 * sum(text.startswith(("০", "0")) for text in single) > len(single)
    return f"{number:0{1 + padded}}".translate(_DIGITS)


def _written(cell: Filled, text: str) -> Filled:
    return replace(cell, text=text, unsure=(text,))
