"""Where the rows of a lost table begin: at the numbers of their first column, which rise by one."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from locales.digits import to_ascii, to_bangla
from minutes.chars import fold, folded_pattern, last_word
from minutes.grammar.calendar import MONTHS
from minutes.grammar.marks import REFERENCES
from minutes.late import late
from minutes.words.numbers import is_unit

_NUMBER = re.compile(
    r"(?:(?<=^)|(?<=\s))(?P<open>[(\[]?)(?P<number>[0-9০-৯]{1,3})(?P<close>\s?[)\]।:|]|\.(?![0-9০-৯])|\s?[-–—](?=\s))?(?=\s|$)",
    re.MULTILINE,
)
_DOTTED = re.compile(
    r"(?:(?<=^)|(?<=\s))(?P<number>[0-9০-৯]{1,2}\.[0-9০-৯]{1,2})\s?[।.)]?(?=\s)", re.MULTILINE
)
_DOTTED_FIRST = re.compile(r"\s{0,3}(?P<number>(?P<own>[0-9০-৯]{1,2})\.[0০]?[1১])\s?[।.)]?(?=\s)")
_LABELLED = re.compile(
    folded_pattern(
        r"(?:^|(?<=\s))(?:আলোচ্য\s?(?:সূচি|সূচী|বিষয়)|আলোচনার\sবিষয়|এজেন্ডা|প্রস্তাব|ক্রমিক|agenda(?:\sitem)?|item)\s?(?:no\.?|নং|নম্বর)?"
        r"\s?[-–—:ঃ]?\s?(?P<number>[0-9০-৯]{1,2})\s?[।.):ঃ|–—-]?(?=\s)"
    ),
    re.MULTILINE,
)
_ORDER = re.compile(
    "বেন|বে(?![\u0980-\u09ff])|হয়(?![\u0980-\u09ff])|হল|হইল|সিদ্ধান্ত\\s?[:ঃ]|shall|will|must|should|to be"
    "|(?:is|are|was|were) (?:confirmed|approved|adopted|accepted|agreed|recommended)"
    "|(?:Decision|Resolution|Action (?:point|item))s?\\s?:"
)
_EMPTY_CELL = re.compile(r"(?<![0-9০-৯])\s[-–—]$")
_TOLD = re.compile(rf"{_ORDER.pattern}|[।|]|(?:করা|হওয়া|দেওয়া)(?=\\s)")
_NAME = re.compile(
    r"\s[A-Z][a-z]"
)  # English rows whose orders are imperatives: "… DGM (Tech) 20/09/2024 2 Collection …"
_NUMERIC = re.compile(
    r"\s{0,9}[0-9০-৯]{1,9}(?![0-9০-৯]|টি|টা|নং|জন|ম|য়|র্থ|ষ্ঠ|তম|[a-z])"
)  # "2 2nd year", "২ ৩টি সড়ক", "২ ২য় বিভাগ লীগ": a row
# "৩ ১৫ মে ২০২৫ তারিখে …", "৪ ২০২৪-২৫ অর্থবছরে …": rows that begin with a day or a year.
_DATED = late(
    rf"\s(?:(?:[0-9০-৯]{{1,2}}\s(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)})\sমাস\S{{0,3}})(?=\s)|(?:19|20|১৯|২০)[0-9০-৯]{{2}}(?:[-–/][0-9০-৯]{{2,4}})?\s(?:সাল|সন|অর্থ|শিক্ষা|খ্রি))"
)
# "৩ আগস্ট ২০২৫", "১৫ জুলাইয়ের মধ্যে": a limit; not "৩ এপ্রিল মাসে …".
_DAY = late(
    rf"\s(?:{'|'.join(MONTHS)})(?:\S{{0,4}}\s(?:মধ্যে|তারিখ)|,?\s(?:(?:19|20|১৯|২০)[0-9০-৯]{{2}}|তারিখ))",
    re.IGNORECASE,
)
# Behind one of these a number is a label's: "সিদ্ধান্ত ১: …".
_LABELS = (
    "সিদ্ধান্ত",
    "সুপারিশ",
    "আলোচ্যসূচি",
    "আলোচ্যসূচী",
    "এজেন্ডা",
    "প্রস্তাব",
    "decision",
    "resolution",
    "agenda",
    "item",
)
_REFERENCES = frozenset(map(fold, (*REFERENCES, *_LABELS)))
# What speaks for a number as a row's, and what against it.
_AT_LINE, _BEHIND_ORDER, _CLOSED = 4.0, 2.0, 0.5
_UNIT, _REFERENCE, _NO_ORDER, _BEFORE_NAME = -4.0, -4.0, -1.0, 2.5
_LEAST = {True: 3.0, False: 1.5}  # where rows begin lines, and where they do not
_MOST_TRIED = 200  # places looked at for the next number
_MOST_ROWS = 400
_MOST_MISSING = 3
_PADDED, _TWO_DIGITS = re.compile("[0০][0-9০-৯]"), 10
_FEWEST_ROWS = 2  # of a table that does not begin with 1


@dataclass(frozen=True, kw_only=True)
class Start:
    """A row's number as printed, where it begins and where what follows it begins."""

    number: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class _Place:
    values: tuple[int, ...]
    start: Start
    fit: float
    sign: str  # the signs before and behind it: "()", ")"; "" for none
    behind_dash: bool  # an empty cell's, with which the row before ended


def row_starts(text: str, *, bare: bool, told: bool = False) -> list[Start]:
    """The numbers with which the rows in `text` begin, one after the other; [] for none.

    From 1 on, or from a later one where they begin lines.
    `bare`: they need no closing mark, for they stood in a column of their own.
    `told`: a row needs no order, for it says what was done; that a sentence or cell ended is enough.
    """
    places = [place for place in _places(text) if bare or place.sign.strip("([")]
    orders = [found.start() for found in (_TOLD if told else _ORDER).finditer(text)]
    firsts = [at for at, place in enumerate(places[:_MOST_TRIED]) if 1 in place.values]
    # Of two that begin lines the earlier one, whatever closes them: "০১ …", and in the row "১) …".
    first = max(firsts, key=lambda one: (min(places[one].fit, _AT_LINE), -one), default=None)
    if first is None or places[first].fit < _AT_LINE:
        later = _from_a_later_one(places, orders)
        if first is None or later:
            return later
    lined = places[first].fit >= _AT_LINE and "\n" in text[places[first].start.end :]
    chain = _chain(places, first, orders, lined=lined)
    if lined and len(chain) == 1:  # the rows stand in one line, and something else below it
        return _chain(places, first, orders, lined=False)
    return chain


def dotted_starts(text: str) -> list[Start]:
    """The same where rows count below their paragraph's number, from the beginning of `text` on: "৪.১ … ৪.২ …"; else []."""
    first = _DOTTED_FIRST.match(text)
    if first is None:
        return []
    orders = [found.start() for found in _ORDER.finditer(text)]
    starts = [Start(number=first["number"], start=first.start("number"), end=first.end())]
    for found in _DOTTED.finditer(text, first.end()):
        own, _, place = found["number"].rpartition(".")
        goes_on = own == first["own"] and to_ascii(place).lstrip("0") == str(len(starts) + 1)
        at = bisect_right(orders, starts[-1].end)
        if goes_on and at < len(orders) and orders[at] < found.start():
            starts.append(Start(number=found["number"], start=found.start("number"), end=found.end()))
    return starts if len(starts) >= _FEWEST_ROWS else []


def labelled_starts(text: str) -> list[Start]:
    """The same where each row's number stands behind the word for an item, from the beginning of `text` on: "আলোচ্যসূচি-১: …"."""
    starts: list[Start] = []
    for found in _LABELLED.finditer(fold(text)):
        first = not starts and not text[: found.start()].strip()
        if (starts or first) and to_ascii(found["number"]).lstrip("0") == str(len(starts) + 1):
            starts.append(
                Start(number=text[slice(*found.span("number"))], start=found.start(), end=found.end())
            )
    return starts if len(starts) >= _FEWEST_ROWS else []


def _from_a_later_one(places: Sequence[_Place], orders: Sequence[int]) -> list[Start]:
    """The rows of a table that does not begin with 1, as its second page: numbers before lines that go on one by one."""
    first = next((at for at, place in enumerate(places[:_MOST_TRIED]) if place.fit >= _AT_LINE), None)
    chain = _chain(places, first, orders, lined=True) if first is not None else []
    return chain if len(chain) >= _FEWEST_ROWS else []


def _chain(places: Sequence[_Place], at: int, orders: Sequence[int], *, lined: bool) -> list[Start]:
    """The rows from the place `at` on. `lined`: each begins a line."""
    chain = [places[at].start]
    last = 1 if 1 in places[at].values else places[at].values[0]
    padded = _PADDED.match(places[at].start.number) is not None
    while len(chain) < _MOST_ROWS:
        following = [
            index
            for index in range(at + 1, min(len(places), at + 1 + _MOST_TRIED))
            if _follows(places[index], last, lined=lined)
            and _begins_row(places[index], chain[-1].end, orders) >= _LEAST[lined]
        ]
        if padded and last + 1 < _TWO_DIGITS:  # "০১" counts on with "০২"
            following = [
                index for index in following if _PADDED.match(places[index].start.number)
            ] or following
        if not following:
            break
        # A list inside a row, "১) … ২) …", counts with another sign than the rows, "১। … ২। …".
        alike = (index for index in following if places[index].sign == places[at].sign)
        at = next(alike, following[0])
        last = last + 1 if last + 1 in places[at].values else places[at].values[0]
        chain.append(_meant(places[at], last))
    return chain


def _places(text: str) -> list[_Place]:
    places = []
    for found in _NUMBER.finditer(text):
        value = int(to_ascii(found["number"]))
        before = text[max(0, found.start() - 40) : found.start()].rstrip(" ")
        fit = 0.0
        if not before or before.endswith("\n"):
            fit += _AT_LINE
        elif last_word(fold(before)).strip("(,;-–") in _REFERENCES:
            fit += _REFERENCE
        if found["close"]:
            fit += _CLOSED
        elif _counts(text, found):
            fit += _UNIT
        elif _NAME.match(text, found.end()):
            fit += _BEFORE_NAME
        values = (value, 4) if found["number"] in ("8", "৮") else (value,)
        start = Start(number=found["number"], start=found.start(), end=found.end())
        places.append(
            _Place(
                values=values,
                start=start,
                fit=fit,
                sign=found["open"] + (found["close"] or "").strip(),
                behind_dash=bool(_EMPTY_CELL.search(before)),
            )
        )
    return places


def is_of_year(text: str, end: int) -> bool:
    """Whether a number that ends there is a day, by the year or the word behind its month; "৩ এপ্রিল মাসে …" may be a row."""
    return bool(_DAY.match(text, end))


def _counts(text: str, number: re.Match[str]) -> bool:
    """Whether a number counts or measures something, goes on as another one ("০২ ৩২০ মে.টন …" is a row), or is a day."""
    end = number.end()
    if is_of_year(text, end):
        return True
    goes_on = _NUMERIC.match(text, end) and not _PADDED.match(number["number"])
    return (is_unit(text, end) or bool(goes_on)) and not begins_with_date(text, end)


def begins_with_date(text: str, end: int) -> bool:
    """Whether what stands behind a number is a day, a month or a year with which its row begins."""
    return bool(_DATED.match(text, end))


def _follows(place: _Place, last: int, *, lined: bool) -> bool:
    """Whether a number may be the next row's: one more; at the start of a line a few may be missing."""
    if last + 1 in place.values:
        return True
    return lined and place.fit >= _AT_LINE and last < place.values[0] <= last + _MOST_MISSING


def _meant(place: _Place, value: int) -> Start:
    """The row's number, with the ৪ put right that was read as 8."""
    return place.start if place.values[0] == value else replace(place.start, number=to_bangla(str(value)))


def _begins_row(place: _Place, last: int, orders: Sequence[int]) -> float:
    """How well a place begins a row: it should stand behind an order given since the row before it began, at `last`."""
    at = bisect_right(orders, last)
    ordered = at < len(orders) and orders[at] < place.start.start
    return place.fit + (_BEHIND_ORDER if ordered or place.behind_dash else _NO_ORDER)
