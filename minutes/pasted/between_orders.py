"""A table in running text with nothing that counts its rows: they are told by their decisions, which end in an order.

Between two orders stand the end of one row and the beginning of the next: its offices and limit, then title, talk and
decision. Of all ways to say which orders end a decision, and to put the words between them into the columns, the one
that fits best is taken.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.known import Known
from minutes.pasted.arranging import Arranged, arrange, fits
from minutes.pasted.cells import ends_as_decision, ends_sentence, foretells, is_offices
from minutes.pasted.narrow_cells import fitting, joined
from minutes.pasted.talks import with_talks
from minutes.words.clauses import is_dash
from minutes.words.column_words import ColumnWords
from minutes.words.deadlines import is_limit
from minutes.words.numbers import leading_number, plain_number

_WORD, _LINE = re.compile(r"\S+"), re.compile(r"[^\n]+")
_STOPS = (";", ":", "ঃ")
_MOST_ORDERS, _MOST_LETTERS = 120, 20_000
_MOST_WITHIN = 3  # orders from one decision's end to the next's, this one counted
_MOST_FREE_WORDS = 36  # behind an order, between which a cell may end anywhere
_MOST_PIECES = 150  # between two orders: a talk of a hundred sentences is no row's
_WORDS_OF_AN_ORDER, _WORDS_OF_AN_ENGLISH_ORDER = 3, 40  # "করতে হবে।", "shall be sent to the district office."
_WORDS_FORETOLD = 5  # "যা দিয়ে ১৮ দিন চলবে।"
_FEWEST_ROWS = 2
_FIRST_MARKS = frozenset(("1", "ক", "a", "i"))
_NOBODY = -4.0  # a row that names nobody
_LEFT = -0.1  # a word behind the last row that belongs to no cell
_MOST_LEFT = -2.5
_UNFIT = -1000.0


@dataclass(frozen=True, kw_only=True)
class Rows:
    """The rows, and where in the text they end."""

    rows: tuple[Arranged, ...]
    end: int


@dataclass(frozen=True, kw_only=True)
class _Way:
    fit: float
    ends: tuple[int, ...]  # words before which decisions end


def rows_between(text: str, columns: ColumnWords, known: Known, *, lined: bool = False) -> Rows | None:
    """The rows in `text`, which begins behind the heading; None where it makes fewer than two that name somebody.

    Something must stand left of the decisions: without that, headings are soon found in a sentence.
    `lined`: cells begin and end with its lines, as in narrow columns.
    """
    decision = columns.at(Role.DECISION)
    if not decision or columns.at(Role.IMPLEMENTER) is None or len(text) > _MOST_LETTERS:
        return None
    words = list((_LINE if lined else _WORD).finditer(text))
    plain = [word[0] for word in words]
    orders = [at for at in range(1, len(words) + 1) if _ends_order(plain, at)]
    if not _FEWEST_ROWS <= len(orders) <= _MOST_ORDERS:
        return None
    columns = with_talks(columns, text, len(orders))
    gaps = _Gaps(text, words, columns.roles, decision, known, lined=lined)
    ends = _best_ends(orders, gaps)
    spans = list(zip((0, *ends), ends, strict=False))
    if len(ends) < _FEWEST_ROWS or any(gaps.is_too_much(*span) for span in spans):
        return None
    found = [gaps.between(start, end) for start, end in spans]
    last, end = gaps.behind(ends[-1])
    behind = len(columns.roles) - decision - 1
    rows = [
        _joined(found[0].cells if not at else one.cells[behind:], following.cells[:behind], one, following)
        for at, (one, following) in enumerate(zip(found, [*found[1:], last], strict=True))
    ]
    who = columns.at(Role.IMPLEMENTER) or 0
    named = sum(is_offices(joined(row.cells[who].split("\n")), known) for row in rows)
    return Rows(rows=tuple(rows), end=end) if 3 * named >= 2 * len(rows) else None


class _Gaps:
    """Puts the words between two orders into the columns."""

    def __init__(
        self,
        text: str,
        words: Sequence[re.Match[str]],
        roles: tuple[frozenset[Role], ...],
        decision: int,
        known: Known,
        *,
        lined: bool,
    ) -> None:
        self._text = text
        self._words = words
        self._before = roles[: decision + 1]
        self._behind = roles[decision + 1 :]
        self._known = known
        self._lined, self._joiner = lined, "\n" if lined else " "
        who = next(at for at, one in enumerate(roles) if Role.IMPLEMENTER in one)
        self._who = (who - decision - 1) % len(roles)  # behind a first row
        self._pieces = cache(self._cut)
        self.between = cache(self._between)

    def _between(self, start: int, end: int) -> Arranged:
        """The words from one to another, of which the last ends a decision."""
        columns = self._before if not start else (*self._behind, *self._before)
        pieces = self._pieces(start, end)
        fit = fitting(pieces, columns, self._known) if self._lined else None
        return arrange(pieces, columns, self._known, self._joiner, fit)

    def is_too_much(self, start: int, end: int) -> bool:
        """Whether more stands there than a row can hold."""
        return len(self._pieces(start, end)) > _MOST_PIECES

    def worth(self, start: int, end: int) -> float:
        """How well the words from one to another fit; another sentence of the same decision, and no more, is no row."""
        if self.is_too_much(start, end) or (start and self._goes_on(start)):
            return _UNFIT
        found = self.between(start, end)
        if start and not any(found.cells[:-1]):
            return _UNFIT
        return found.fit + (_NOBODY if start and not found.cells[self._who] else 0.0)

    def _goes_on(self, start: int) -> bool:
        """Whether a later order of the same decision begins there: "(খ) …"."""
        words = " ".join(word[0] for word in self._words[start : start + 2])
        if words[:1] in BULLETS and not is_dash(words[:1]):
            return True
        number = leading_number(words)[0]
        if number is None or (words[0].isdecimal() and is_limit(words)):
            return False
        return plain_number(number).rpartition(".")[2] not in _FIRST_MARKS

    def behind(self, start: int) -> tuple[Arranged, int]:
        """The words behind the last decision, and where in the text what belongs to its row ends."""
        end = min(len(self._words), start + _MOST_FREE_WORDS)
        pieces = [word[0] for word in self._words[start:end]]

        fits_in = (fitting if self._lined else _fits)(pieces, self._behind, self._known)

        @cache
        def fit(column: int, first: int, last: int) -> float:
            if column == len(self._behind):
                return max(_MOST_LEFT, _LEFT * (last - first))
            return fits_in(column, first, last)

        found = arrange(pieces, (*self._behind, frozenset()), self._known, self._joiner, fit=fit)
        taken = sum(len(cell.split(self._joiner)) for cell in found.cells[:-1] if cell)
        return found, self._words[start + taken - 1].end()

    def _cut(self, start: int, end: int) -> list[str]:
        """The words cut wherever a cell may end: anywhere behind an order, elsewhere where a sentence does."""
        words = [word[0] for word in self._words[start:end]]
        cuts = [
            at
            for at in range(1, len(words))
            if self._lined
            or at <= _MOST_FREE_WORDS
            or ends_sentence(words[at - 1])
            or words[at - 1].endswith(_STOPS)
            or _ends_order(words, at)
        ]
        return [
            self._joiner.join(words[one:to]) for one, to in zip((0, *cuts), (*cuts, len(words)), strict=True)
        ]


def _fits(
    pieces: Sequence[str], columns: Sequence[frozenset[Role]], known: Known
) -> Callable[[int, int, int], float]:
    return fits(pieces, columns, known, " ")


def _ends_order(words: Sequence[str], at: int) -> bool:
    """Whether an order ends before word `at`: in English only where its sentence does, "shall be inspected and …" goes on."""
    if not words[at - 1][0].isascii():
        if foretells(" ".join(words[max(0, at - _WORDS_FORETOLD) : at])):
            return False
        return ends_as_decision(" ".join(words[max(0, at - _WORDS_OF_AN_ORDER) : at]))
    if not ends_sentence(words[at - 1]):
        return False
    start = max(0, at - _WORDS_OF_AN_ENGLISH_ORDER)
    begins = next((to for to in range(at - 1, start, -1) if ends_sentence(words[to - 1])), start)
    return ends_as_decision(" ".join(words[begins:at]))


def _best_ends(orders: Sequence[int], gaps: _Gaps) -> tuple[int, ...]:
    """The words before which decisions end, among those that end an order."""
    ways: list[_Way] = []
    for at, end in enumerate(orders):
        tried = [
            _Way(fit=ways[before].fit + gaps.worth(orders[before], end), ends=(*ways[before].ends, end))
            for before in range(max(0, at - _MOST_WITHIN), at)
        ]
        if at < _MOST_WITHIN:
            tried.append(_Way(fit=gaps.worth(0, end), ends=(end,)))
        ways.append(max(tried, key=lambda way: way.fit))
    return ways[-1].ends


def _joined(head: Sequence[str], tail: Sequence[str], before: Arranged, behind: Arranged) -> Arranged:
    """A row of the cells found on both sides of its order."""
    return Arranged(
        cells=(*head, *tail),
        fit=before.fit + behind.fit,
        margin=min(before.margin, behind.margin),
        least=min(before.least, behind.least),
    )
