"""What a reader of the head cannot be certain of, or misses there."""

import re

from minutes.chars import fold
from minutes.header import Header
from minutes.items import Doubt
from minutes.model import Kind

# Doubts about what no reminder and no report needs.
LEAST = frozenset(("time_missing", "venue_missing", "venue_unsure"))
_MOST_WORDS_OF_A_NAME = 7
_LONGEST_VENUE = 90
_NOT_IN_A_NAME = re.compile(r"[0-9০-৯:।]|তারিখ|সভা|অনুশ্ঠিত")


def header_doubts(header: Header, kind: Kind) -> tuple[Doubt, ...]:
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
    found += [_doubt(code, what) for code, what in _strange(header) if code not in told]
    return tuple(found)


def _strange(header: Header) -> list[tuple[str, str]]:
    """(code, words) of values that do not look like what they should be."""
    name, venue = header.chair.name or "", header.venue or ""
    strange = []
    if len(name.split()) > _MOST_WORDS_OF_A_NAME or _NOT_IN_A_NAME.search(fold(name)):
        strange.append(("chair_unsure", name))
    if len(venue) > _LONGEST_VENUE or "।" in venue:
        strange.append(("venue_unsure", venue))
    if header.committee and not header.committee_sure:
        strange.append(("committee_unsure", header.committee))
    return strange


def _doubt(code: str, what: str = "") -> Doubt:
    return Doubt(where="header", code=code, what=what)
