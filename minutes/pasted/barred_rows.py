"""Rows of a lost table between whose cells bars were kept: nothing has to be guessed of them."""

import re

from minutes.words.column_words import ColumnWords

_BAR = re.compile(r"\s[।|]\s")  # between cells, where bars were kept or read as dandas
_CELL_BAR = re.compile(r"(?:(?<=\s)|^)\|(?=\s|$)")  # one at a word is a danda's


def barred_cells(text: str, columns: ColumnWords, decision: int) -> list[list[str]]:
    """The cells of a row, and of those below it that go on with its item; [] where bars part them unlike the columns.

    `decision`: the column of decisions, with which a row begins whose item spans it from above.
    """
    width = len(columns.own)
    parts = _BAR.split(text)
    if len(parts) == width > 1:
        return [parts]
    parts = [part.strip() for part in _CELL_BAR.split(text)]
    if parts and not parts[-1] and (columns.closed or len(parts) % width == 1):
        del parts[-1]  # the bar behind a row's last cell
    if not columns.barred or width < 2 or len(parts) < width:
        return []
    below = width if len(parts) % width == 0 else width - decision
    if (len(parts) - width) % below:
        return []
    return [parts[:width], *(parts[at : at + below] for at in range(width, len(parts), below))]
