"""The ink of a page → its lines, sorted into the boxes that ruling lines make."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from minutes.readers.boxes import Box, Rule, boxes_between
from minutes.readers.pdf.doubles import without_doubles
from minutes.readers.pdf.ink import Ink, Run
from minutes.readers.pdf.lines import Line, cut, fonts_without_spaces, into_lines
from minutes.readers.pdf.spelling import traits_of

_NEAR = 3.0  # points between rules that meet, or that are one rule drawn twice
_NOWHERE = Box(left=0.0, top=0.0, right=-1.0, bottom=-1.0)
_LONG = 4  # times the letters' size; a shorter run goes through no wall
_SPACE = 0.6  # of the letters' size: no more parts two words of a line
_LOOKS = 0.3  # of the letters' size: how high above the pen a letter's middle is


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's tables as boxes (y growing downward), the lines in each box, and those outside (y growing upward).

    `levels`: the heights of level rules, upward too.
    """

    width: float
    height: float
    tables: tuple[tuple[Box, ...], ...]
    outside: tuple[Line, ...]
    levels: tuple[float, ...]
    _inside: dict[int, list[Line]]

    def inside(self, box: Box) -> Sequence[Line]:
        """The lines in a box of this sheet's."""
        return self._inside.get(id(box), ())

    def boxes(self) -> Iterator[tuple[Box, Sequence[Line]]]:
        """Every box with its lines."""
        for table in self.tables:
            for box in table:
                yield box, self.inside(box)

    def with_lines(self, change: Callable[[Line], Line]) -> "Sheet":
        """The sheet with every line changed."""
        inside = {key: [change(line) for line in lines] for key, lines in self._inside.items()}
        return replace(self, outside=tuple(map(change, self.outside)), _inside=inside)

    def with_overflow(self, more: Mapping[int, Sequence[Line]], outside: Sequence[Line]) -> "Sheet":
        """The sheet with `more` lines at the end of its boxes (by identity), and only these `outside`."""
        inside = {key: [*lines, *more.get(key, ())] for key, lines in self._inside.items()}
        return replace(self, outside=tuple(outside), _inside=inside)

    def with_rows(
        self, tables: tuple[tuple[Box, ...], ...], more: Mapping[int, list[Line]], outside: Sequence[Line]
    ) -> "Sheet":
        """The sheet with these tables, `more` lines in boxes that are new (by identity), and only these `outside`."""
        return replace(self, tables=tables, outside=tuple(outside), _inside={**self._inside, **more})


def read_sheet(ink: Ink, *, trusted: bool) -> Sheet:
    """The lines of a page, each in its place. `trusted`: the program that made the file is known to tell its letters."""
    tables = boxes_between(_joined(ink.level), _joined(ink.upright), _NEAR)
    runs = without_doubles(ink.runs)
    unspaced, traits = fonts_without_spaces(runs), traits_of(runs, ink.fonts, trusted=trusted)
    inside, outside = _sorted(runs, tables, ink.height)
    return Sheet(
        width=ink.width,
        height=ink.height,
        tables=tables,
        outside=tuple(into_lines(outside, unspaced, traits)),
        levels=tuple(ink.height - rule.at for rule in ink.level),
        _inside={key: into_lines(some, unspaced, traits) for key, some in inside.items()},
    )


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """The rules, those made one that lie on one line and touch (browsers draw a border for every cell)."""
    joined: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at), rule.start)):
        last = joined[-1] if joined else None
        if last and abs(rule.at - last.at) <= 1 and last.start - _NEAR <= rule.start <= last.end + _NEAR:
            joined[-1] = Rule(at=last.at, start=last.start, end=max(last.end, rule.end))
        else:
            joined.append(rule)
    return joined


def _sorted(
    runs: Sequence[Run], tables: Sequence[Sequence[Box]], height: float
) -> tuple[dict[int, list[Run]], list[Run]]:
    """The runs in each box, and those in none; of tables inside each other the inner one counts."""
    boxes = [box for table in sorted(tables, key=_area) for box in table]
    nested = any(
        _holds(box, other[0].left + 1, other[0].top + 1)
        for table in tables
        for other in tables
        if other is not table
        for box in table
    )
    inside: dict[int, list[Run]] = {}
    outside: list[Run] = []
    furthest = max((box.right for box in boxes), default=0.0)
    last, place = _NOWHERE, outside  # most runs stand in the box of the run before
    before: Run | None = None
    for whole in runs:
        long = len(whole.glyphs) > 1 and whole.right - whole.left >= _LONG * whole.size
        for run in _within_walls(whole, boxes, height) if long else (whole,):
            x, y = (run.left + run.right) / 2, height - run.base - _LOOKS * run.size
            if nested or not (last.left <= x <= last.right and last.top <= y <= last.bottom):
                if run.left < furthest < x:
                    x = run.left + 1.0  # it begins before the last wall, and runs over it
                found = next((box for box in boxes if _holds(box, x, y)), _NOWHERE)
                if found is not _NOWHERE or last is _NOWHERE or not _runs_on(before, run):
                    last = found
                place = outside if last is _NOWHERE else inside.setdefault(id(last), [])
            place.append(run)
            before = run
    return inside, outside


def _runs_on(before: Run | None, run: Run) -> bool:
    """Whether a run goes on where the one before it ended: words too long for the last column run over its wall."""
    return (
        before is not None
        and run.base == before.base
        and -run.size < run.left - before.right < _SPACE * run.size
    )


def _area(table: Sequence[Box]) -> float:
    across = max(box.right for box in table) - min(box.left for box in table)
    return across * (max(box.bottom for box in table) - min(box.top for box in table))


def _holds(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom


def _within_walls(run: Run, boxes: Sequence[Box], height: float) -> list[Run]:
    """The run, in pieces where it goes through the wall of a box."""
    y = height - run.base - _LOOKS * run.size
    walls = {
        x
        for box in boxes
        if box.top <= y <= box.bottom
        for x in (box.left, box.right)
        if run.left + _NEAR < x < run.right - _NEAR
    }
    return cut(run, sorted(walls)) if walls else [run]
