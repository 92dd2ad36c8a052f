"""Cells of several lines in a table out of a spreadsheet: each stands in quotation marks, which tell where it ends."""

import re
from collections.abc import Callable, Sequence

_QUOTED = re.compile(r'(?<!\S)"(?P<words>[^"\n]{2,3000})"(?!\S)')
_LONG = 60  # letters: what is quoted for another reason is shorter
_MIXED = 10.0
_DIGIT = re.compile(r"[0-9০-৯]")


def quoted_cells(text: str) -> list[tuple[int, int]]:
    """Where cells in quotation marks begin and end; [] where none is as long as one of several lines."""
    found = [quoted.span() for quoted in _QUOTED.finditer(text)] if '"' in text else []
    return found if any(end - start > _LONG for start, end in found) else []


def without_their_numbers(text: str) -> str:
    """`text`, as long as before, without the digits in such cells: none of them counts the rows."""
    for start, end in quoted_cells(text):
        text = f"{text[:start]}{_DIGIT.sub('·', text[start:end])}{text[end:]}"
    return text


def whole_quotes(
    pieces: Sequence[str], fit: Callable[[int, int, int], float]
) -> Callable[[int, int, int], float]:
    """`fit`, where nothing fits that holds such a cell and more."""
    quoted = [at for at, piece in enumerate(pieces) if piece[:1] == '"' and _QUOTED.fullmatch(piece)]

    def fit_of(column: int, start: int, end: int) -> float:
        mixed = end - start > 1 and any(start <= at < end for at in quoted)
        return fit(column, start, end) - (_MIXED if mixed else 0.0)

    return fit_of if quoted else fit


def unquoted(cell: str) -> str:
    """A cell without the marks around it."""
    found = _QUOTED.fullmatch(cell)
    return found["words"] if found else cell
