"""The pieces of a row put into its columns where they fit best."""

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.cells import KEY_ROLES, fit_of, most_of

_NEVER = -20.0


@dataclass(frozen=True, kw_only=True)
class Arranged:
    """The text of each column, how well it all fits, by how much the next best way fits less, and the least of what
    decision, implementers and limit fit by themselves (an empty cell aside)."""

    cells: tuple[str, ...]
    fit: float
    margin: float
    least: float


def arrange(
    pieces: Sequence[str],
    columns: Sequence[frozenset[Role]],
    known: Known,
    joiner: str,
    fit: Callable[[int, int, int], float] | None = None,
) -> Arranged:
    """The pieces put into columns, in order, each column some pieces that stand beside each other, perhaps none.

    `fit`: how well the pieces from one to another fit into a column, where that is known already.
    """
    count = len(pieces)
    fit = fit or fits(pieces, columns, known, joiner)
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(_NEVER * count, 0)] * count]
    for column, roles in enumerate(columns):
        fits_of = partial(fit, column)
        ends = (
            range(count + 1) if column < len(columns) - 1 else (count,)
        )  # the last column takes all that is left
        row = [(_NEVER * count, 0)] * (count + 1)
        promising = sorted(range(count + 1), key=lambda start: (best[-1][start][0], start), reverse=True)
        for end in ends:
            row[end] = _best_start(best[-1], promising, end, fits_of, most_of(roles))
        best.append(row)
    cuts = [count]
    for row in best[:0:-1]:
        cuts.append(row[cuts[-1]][1])
    cuts.reverse()
    total = best[-1][count][0]
    others = []
    for at in range(1, len(columns)):
        if not _matters(columns[at - 1], columns[at]):
            continue
        for cut in range(cuts[at - 1], cuts[at + 1] + 1):
            if cut != cuts[at]:
                moved = [*cuts[:at], cut, *cuts[at + 1 :]]
                others.append(
                    sum(fit(column, moved[column], moved[column + 1]) for column in range(len(columns)))
                )
    cells = tuple(joiner.join(pieces[start:end]) for start, end in itertools.pairwise(cuts))
    least = min(
        (
            fit(at, cuts[at], cuts[at + 1])
            for at, roles in enumerate(columns)
            if cuts[at] < cuts[at + 1] and roles & KEY_ROLES
        ),
        default=0.0,
    )
    return Arranged(cells=cells, fit=total, margin=total - max(others, default=_NEVER), least=least)


def fits(
    pieces: Sequence[str], columns: Sequence[frozenset[Role]], known: Known, joiner: str
) -> Callable[[int, int, int], float]:
    """How well the pieces from one to another fit into a column, each asked once."""

    @cache
    def fit(column: int, start: int, end: int) -> float:
        return fit_of(columns[column], joiner.join(pieces[start:end]), known)

    return fit


def certain(cells: Sequence[str]) -> Arranged:
    """Cells that marks part from each other."""
    return Arranged(cells=tuple(cells), fit=0.0, margin=math.inf, least=math.inf)


def _best_start(
    before: Sequence[tuple[float, int]],
    promising: Sequence[int],
    end: int,
    fit: Callable[[int, int], float],
    most: float,
) -> tuple[float, int]:
    """How well all fits when a column ends at `end`, and where it then starts: the most promising starts are tried first."""
    found = (-math.inf, 0)
    for start in promising:
        if start > end:
            continue
        if before[start][0] + most < found[0]:
            break  # neither this one nor those behind it can be better
        found = max(found, (before[start][0] + fit(start, end), start))
    return found


def _matters(left: frozenset[Role], right: frozenset[Role]) -> bool:
    """Whether it matters where one column ends and the next begins: between a title and a talk it does not."""
    if Role.DISCUSSION in right and Role.AGENDA in left:
        return False
    return bool((left | right) & KEY_ROLES)
