"""Lines of a row whose columns were copied line by line across the page, put back into their columns.

On the first line of the row every column has its first line, on the second its second, until a column is at its end: so
how many lines each column has tells where every line belongs. Of all such ways the one that fits best is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes.chars import squeeze
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import Arranged
from minutes.pasted.cells import KEY_ROLES, fit_of

_MOST_WAYS = 3000
_UNDONE = -1.5  # a column's text that fits less is not at its end yet


def unweave(lines: Sequence[str], columns: Sequence[frozenset[Role]], known: Known) -> Arranged | None:
    """The lines in their columns, or None where no way fits at all."""
    weaver = _Weaver(lines, columns, known)
    ways = sorted(weaver.ways(), key=lambda way: -way.fit)
    if not ways:
        return None
    best = ways[0]
    keys = [at for at, roles in enumerate(columns) if roles & KEY_ROLES]
    other = next((way for way in ways if any(way.cells[at] != best.cells[at] for at in keys)), None)
    least = min(fit_of(columns[at], squeeze(best.cells[at]), known) for at in keys)
    return Arranged(
        cells=best.cells, fit=best.fit, margin=best.fit - other.fit if other else best.fit, least=least
    )


@dataclass(frozen=True, kw_only=True)
class _Way:
    cells: tuple[str, ...]
    fit: float


class _Weaver:
    """Tries the ways, dropping a column only where what it has so far may be all of it."""

    def __init__(self, lines: Sequence[str], columns: Sequence[frozenset[Role]], known: Known) -> None:
        self._lines = lines
        self._columns = columns
        self._known = known
        self._tried = 0
        self._fits: dict[tuple[int, str], float] = {}

    def ways(self) -> Iterator[_Way]:
        """Every way that may be."""
        width = len(self._columns)
        yield from self._from(0, tuple(range(width)), tuple(() for _ in range(width)))

    def _from(self, at: int, active: tuple[int, ...], cells: tuple[tuple[str, ...], ...]) -> Iterator[_Way]:
        self._tried += 1
        if self._tried > _MOST_WAYS:
            return
        if at == len(self._lines):
            texts = tuple("\n".join(cell) for cell in cells)
            yield _Way(cells=texts, fit=sum(self._fit(column, cell) for column, cell in enumerate(cells)))
            return
        for going in self._going_on(active, cells):
            if at + len(going) > len(self._lines):
                continue
            more = list(cells)
            for offset, column in enumerate(going):
                more[column] = (*more[column], self._lines[at + offset])
            yield from self._from(at + len(going), going, tuple(more))

    def _going_on(
        self, active: tuple[int, ...], cells: tuple[tuple[str, ...], ...]
    ) -> Iterator[tuple[int, ...]]:
        """Which of the columns may have another line: all, or all but some that are at their end."""
        ended = [column for column in active if self._fit(column, cells[column]) > _UNDONE]
        for chosen in range(2 ** len(ended)):
            dropped = {column for at, column in enumerate(ended) if chosen >> at & 1}
            going = tuple(column for column in active if column not in dropped)
            if going:
                yield going

    def _fit(self, column: int, cell: tuple[str, ...]) -> float:
        text = " ".join(cell)
        if (column, text) not in self._fits:
            self._fits[column, text] = fit_of(self._columns[column], text, self._known)
        return self._fits[column, text]
