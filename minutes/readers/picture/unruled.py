"""Tables without ruling lines: where the room between the words of a heading goes on, it parts columns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from minutes.grammar.columns import Role
from minutes.readers.picture.light import Mask
from minutes.readers.picture.lines import Strip, pieces_of, runs
from minutes.words.headings import label_of

_APART = 0.8  # of a line's height: wider room than between two words
_TWO_APART = 2.2  # the same where it parts only two columns
_GUTTER = 0.6  # of a line's height: how much of the room must stay white all the way down
_SPACE = 0.15  # of a line's height: how much of it the heading's own words leave
_FILLED = 0.75  # of a heading's width: how much of it is words at most
_FAR = 4.5  # of a line's height: lines so far apart belong to different things
_STOREYS = 3  # lines of a heading at most
_FEW = 4  # lines from which room that all of them leave is no accident
_LONGEST = 40  # letters of a column's heading
# A number, or a label with its value; in "ক্রঃ নং", which is read in many ways, ঃ looks like both.
_NO_HEADING = re.compile(r"^(?![কতভ]্র).{0,40}[0-9০-৯]|[:ঃ]\s{1,9}(?!নং)")
_ONE_SIGN = re.compile(r"[^০-৯\s]{1,2}")  # what "ক্রঃ" above serial numbers is often taken for
_Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Columns:
    """A heading and the lines below it, parted in columns: the edges of these, from the left, and three heights."""

    edges: tuple[int, ...]
    top: int  # of the heading
    start: int  # of the first row
    end: int  # of the last line

    def moved(self, down: int) -> "Columns":
        """The same with its heights told from elsewhere."""
        return replace(self, top=self.top + down, start=self.start + down, end=self.end + down)

    def strips(self, top: int, bottom: int) -> list[Strip]:
        """Each column from `top` to `bottom`."""
        return [Strip(left=left, top=top, right=right, bottom=bottom) for left, right in pairwise(self.edges)]


def columns_below(part: Mask, strips: Sequence[Strip], at: int, height: int) -> list[Columns]:
    """The tables of which line `at` may begin the heading: with a heading of three lines, of two, of one.

    Whether its words are a heading only who reads them can tell.
    """
    found = []
    for storeys in range(_STOREYS, 0, -1):
        group = strips[at : at + storeys]
        if len(group) < storeys or any(b.top - a.bottom > height for a, b in pairwise(group)):
            continue
        heading = _pieces(part, group, height)
        if heading and (table := _table(part, heading, strips[at + storeys :], height)):
            found.append(table)
    return found


def is_heading(texts: Iterable[str]) -> bool:
    """Whether these words head columns; no more of them are asked for than it takes."""
    read = list[str]()
    for text in texts:
        serial = not read and _ONE_SIGN.fullmatch(text)
        if len(text) > _LONGEST or (_NO_HEADING.search(text) and not serial) or (not text and "" in read):
            return False
        read.append(text)
    roles = [role for text in read if (role := label_of(text))]
    return len(roles) > 1 and 2 * len(roles) >= len(read) and (len(set(roles)) > 1 or Role.PERSON in roles)


def _pieces(part: Mask, group: Sequence[Strip], height: int) -> list[Strip]:
    """The words over each column; none where the lines are too full to be a heading."""
    whole = Strip(
        left=min(one.left for one in group),
        top=group[0].top,
        right=max(one.right for one in group),
        bottom=group[-1].bottom,
    )
    pieces = pieces_of(part, whole, _APART * height)
    if len(pieces) == 2 and pieces[1].left - pieces[0].right < _TWO_APART * height:
        return []
    return pieces if len(pieces) > 1 and sum(p.width for p in pieces) < _FILLED * whole.width else []


def _table(part: Mask, heading: Sequence[Strip], strips: Sequence[Strip], height: int) -> Columns | None:
    """The columns below a heading; None where the room between its words does not go on for two lines."""
    rooms = [(before.right, after.left) for before, after in pairwise(heading)]
    used = np.zeros(part.shape[1], dtype=bool)
    end = start = heading[0].bottom
    count = 0
    for strip in strips:
        with_it = used | part[strip.top : strip.bottom].any(axis=0)
        narrow = any(b - a < _GUTTER * height for a, b in (_widest(with_it, room) for room in rooms))
        if narrow or strip.top - end > _FAR * height:
            break
        used, end = with_it, strip.bottom
        count += 1
    if count < 2:
        return None
    words = np.asarray(part[heading[0].top : start].any(axis=0))
    gutters = [_widest(used, room) for room in rooms]
    if count >= _FEW:
        gutters = _with_bands(gutters, used, words, height)
    inked = np.nonzero(used | words)[0]
    left, right = max(0, int(inked[0]) - height // 2), min(part.shape[1], int(inked[-1]) + height // 2)
    return Columns(
        edges=(left, *((a + b) // 2 for a, b in gutters), right), top=heading[0].top, start=start, end=end
    )


def _widest(used: Mask, room: _Span) -> _Span:
    """The widest white stretch of some room."""
    free = [(room[0] + a, room[0] + b) for a, b in runs(~used[room[0] : room[1]])]
    return max(free, key=lambda span: span[1] - span[0], default=(room[0], room[0]))


def _with_bands(gutters: Sequence[_Span], used: Mask, words: Mask, height: int) -> list[_Span]:
    """The gutters and all other room that the lines below leave, if the heading has words on either side of it."""
    found = list(gutters)
    inked = np.nonzero(used)[0]
    for band in ((a, b) for a, b in runs(~used) if a > inked[0] and b < inked[-1]):
        if band[1] - band[0] < _GUTTER * height or any(a < band[1] and band[0] < b for a, b in found):
            continue
        left, right = _widest(words, band)
        before = max((b for _, b in found if b <= left), default=0)
        after = min((a for a, _ in found if a >= right), default=len(words))
        if right - left >= _SPACE * height and words[before:left].any() and words[right:after].any():
            found = sorted([*found, (left, right)])
    return found
