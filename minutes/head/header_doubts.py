"""What a reader of the head cannot be certain of, or misses there."""

import re

from minutes.chars import alternatives, any_of, fold
from minutes.grammar.header import (
    HONOURS_OF_SCHOLARS,
    NOT_IN_COMMITTEES,
    NOT_IN_MEMOS,
    NOT_IN_NAMES,
    NOT_IN_POSTS,
)
from minutes.grammar.hours import CLOCK_ALONE
from minutes.grammar.joining import Piece
from minutes.grammar.offices import SURE_TITLES
from minutes.grammar.venues import NOT_IN_VENUES
from minutes.head.header import Header
from minutes.head.sittings import HOUR_OF_DAY
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Kind
from minutes.offices.pieces import classify
from minutes.words.vocabulary import bare, ends_in_post

# Doubts about what no reminder and no report needs.
LEAST = frozenset(("time_missing", "venue_missing", "venue_unsure", "time_unsure"))
_MOST_WORDS_OF_A_NAME = 7
_CLOCK = re.compile(CLOCK_ALONE)
# How long a value may be, and what it may not hold.
_NAME, _POST, _VENUE, _COMMITTEE, _MEMO = (
    (longest, any_of(words))
    for longest, words in (
        (70, NOT_IN_NAMES),
        (110, NOT_IN_POSTS),
        (90, NOT_IN_VENUES),
        (110, NOT_IN_COMMITTEES),
        (60, NOT_IN_MEMOS),
    )
)
_LONGEST_HOUR = 50
_BEGINS_WITH_A_PERSON = re.compile(
    rf"(?:{alternatives(map(fold, (*SURE_TITLES, *HONOURS_OF_SCHOLARS)))})[\s,]"
)
_NO_POSTS = frozenset((Piece.UNKNOWN, Piece.PERSON, Piece.PLACE, Piece.INSTITUTION, Piece.QUALIFIER))
_PROJECT = re.compile('^["“‘][^"”’]{1,160}["”’]')
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def header_doubts(header: Header, kind: Kind, known: Known) -> tuple[Doubt, ...]:
    """What is missing, strange or does not agree in the head of minutes; of other documents only what does not agree."""
    found = list(header.doubts)
    if kind is not Kind.MINUTES:
        return tuple(doubt for doubt in found if doubt.code in ("calendars_disagree", "weekday_disagrees"))
    missing = (
        ("committee_missing", header.committee),
        ("chair_missing", header.chair.name or header.chair.post),
        ("time_missing", header.time),
        ("venue_missing", header.venue),
        ("memo_no_missing", header.memo_no or not header.signed),
        ("memo_date_missing", header.memo_date or not header.memo_no),
    )
    found += [_doubt(code) for code, value in missing if not value]
    if header.meeting and header.memo_date and header.memo_date < header.meeting.day:
        found.append(_doubt("meeting_after_memo", header.meeting.raw))
    told = {doubt.code for doubt in found}
    found += [_doubt(code, what) for code, what in _strange(header, known) if code not in told]
    return tuple(found)


def _strange(header: Header, known: Known) -> list[tuple[str, str]]:
    """(code, words) of values that do not look like what they should be."""
    name = header.chair.name or ""
    strange = [
        (code, value)
        for code, value, (longest, words) in (
            ("chair_unsure", name, _NAME),
            ("chair_unsure", header.chair.post or "", _POST),
            ("venue_unsure", header.venue or "", _VENUE),
            ("committee_unsure", header.committee or "", _COMMITTEE),
            ("memo_no_unsure", header.memo_no or "", _MEMO),
        )
        if value and (_length(value) > longest or words.search(fold(value)) or not _is_closed(value))
    ]
    if header.chair.post and (not name or not _is_post(header.chair.post, known)):
        strange.append(("chair_unsure", header.chair.post))
    if len(name.split()) > _MOST_WORDS_OF_A_NAME:
        strange.append(("chair_unsure", name))
    if header.committee and not header.committee_sure:
        strange.append(("committee_unsure", header.committee))
    if header.time and not _is_hour(header.time):
        strange.append(("time_unsure", header.time))
    return list(dict(strange).items())


def _length(value: str) -> int:
    """How many letters a value has, the name of a project that it begins with apart."""
    return len(_PROJECT.sub("", value))


def _is_post(printed: str, known: Known) -> bool:
    """Whether words begin with a post, and neither with a person nor with what a name ends with ("পিপিএম")."""
    if _BEGINS_WITH_A_PERSON.match(fold(printed)) or printed[-1] in "-–:;":
        return False
    first = printed.split(",")[0]
    return classify(first, known) not in _NO_POSTS or ends_in_post(bare(first).split())


def _is_closed(value: str) -> bool:
    """Whether every bracket and quotation mark that opens in `value` closes there."""
    return all(value.count(opening) == value.count(closing) for opening, closing in _PAIRS)


def _is_hour(value: str) -> bool:
    said = HOUR_OF_DAY.search(fold(value)) or _CLOCK.match(value)
    return bool(said) and len(value) <= _LONGEST_HOUR


def _doubt(code: str, what: str = "") -> Doubt:
    return Doubt(where="header", code=code, what=what)
