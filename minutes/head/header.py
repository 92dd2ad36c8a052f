"""The head and foot of a document: which meeting, when and where, who took the chair, memo number and distribution."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from minutes.attendance.distribution import read_distribution
from minutes.chars import any_of, fold, folded_pattern, squeeze
from minutes.grammar.header import HELD
from minutes.grammar.hours import CLOCK_ALONE
from minutes.head.chairs import UNDERSIGNED, Chair, chair_in_sentence, read_chair, signed_chair
from minutes.head.meeting_numbers import WAS_HELD, number_of
from minutes.head.memo import parted, preferred, read_memo
from minutes.head.seated_chairs import seated_chair, with_listed_post, with_signed_post
from minutes.head.signatures import is_signed
from minutes.head.sittings import HOUR_OF_DAY, Sitting, sittings_in
from minutes.head.titles import committee_in_body, committee_in_titles
from minutes.head.venues import read_venue, tells_only_the_sitting
from minutes.items import Doubt
from minutes.known import Known
from minutes.words.dates import Found, find_dates
from minutes.words.fields import (
    LONGEST_LINE,
    Field,
    ended,
    fields_of,
    first,
    statements,
    with_their_labels,
    without_mail_heads,
)

_CLOCK = re.compile(CLOCK_ALONE)
_HELD = any_of(HELD)
_CLOSED = re.compile(
    folded_pattern(r"সভার? .{0,30}(?:সমাপ্ত|সমাপ্তি|শেষ) |meeting (?:was )?(?:closed|ended|concluded)")
)
# "সভাপতি উপস্থিত সকলকে …": the chair speaks; no name follows.
_SPEAKS = re.compile(
    folded_pattern(r"(?:উপস্থিত|সকল|সবাই|মহোদয়\s(?!জনাব)|সাহেব|জানান|বলেন|সভা|আলোচ|স্বাগত|ধন্যবাদ|কর্তৃক)")
)
_TODAY = re.compile(folded_pattern(r"(?:^|\s)(?:আজ|অদ্য|অদ্যকার)(?=\s)|\btoday\b"))
_OF_THE_MEMO = frozenset(("memo", "date"))
_SENTENCE, _LONGEST_HOUR = 260, 40
_BESIDE = 2  # lines


@dataclass(frozen=True, kw_only=True)
class Header:
    """What head and foot say; None where they say nothing."""

    committee: str | None = None
    committee_sure: bool = True  # False: not from a title or the sentence of the meeting
    meeting_number: str | None = None
    chair: Chair = field(default_factory=Chair)
    meeting: Found | None = None
    time: str | None = None
    venue: str | None = None
    memo_no: str | None = None
    memo_date: date | None = None
    signed: bool = False
    distribution: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def read_header(
    head: Sequence[str],
    tail: Sequence[str],
    body: Sequence[str],
    known: Known,
    people: Sequence[str] = (),
) -> Header:
    """The header in the lines before (`head`) and after (`tail`) the decisions.

    `body` is what else may name the committee, `people` the rows of lists of those who attended.
    """
    printed = without_mail_heads([*head, *tail])  # who gets the mail is not who gets the minutes
    distribution, start = read_distribution(printed, known)
    head, tail = statements(head), statements(tail)
    if not tail:
        head, tail = _parted(head)
    people = [*head, *people]
    head = with_their_labels(parted(head))
    fields = list(fields_of(head))
    committee, sure = committee_in_titles(head, first(fields, "committee"))
    sittings = list(sittings_in(head))
    memo = read_memo(head, with_their_labels(parted(tail), only=_OF_THE_MEMO))
    meeting, doubts = _meeting(head, fields, sittings, memo.lines)
    if memo.number and memo.day is None:
        memo = replace(memo, day=_day_of_the_letter(fields))
    chair, chair_doubts = _chair(head, tail, fields, sittings, known)
    if chair == Chair():
        chair, below = seated_chair(people, tail, known)
        chair_doubts = [] if below or not chair.name else [_chair_unsure(chair)]
    chair = Chair(name=ended(chair.name), post=ended(chair.post))
    chair = with_signed_post(with_listed_post(chair, people, known), tail, known)
    venue, venue_doubts = read_venue(head, fields, sittings)
    number, number_doubts = number_of(head, fields, sittings)
    signed, signed_doubts = is_signed(head, tail, memo)
    return Header(
        committee=committee or committee_in_body([*printed[:start], *body]),
        committee_sure=sure and committee is not None,
        meeting_number=number,
        chair=chair,
        meeting=meeting,
        time=ended(_time(head, fields, sittings)),
        venue=ended(venue),
        memo_no=memo.number,
        memo_date=memo.day,
        signed=signed,
        distribution=distribution,
        doubts=(*memo.doubts, *doubts, *chair_doubts, *venue_doubts, *number_doubts, *signed_doubts),
    )


def _day_of_the_letter(fields: Sequence[Field]) -> date | None:
    """The day behind a bare "তারিখ", where the meeting's own has a label that says so."""
    own = any(
        one.name in ("meeting_date", "date_time", "everything") and find_dates(one.value) for one in fields
    )
    days = [found[0].day for one in fields if one.name == "date" and (found := find_dates(one.value))]
    return days[0] if own and len(days) == 1 else None


def _parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """Head and foot of a document in which no decisions were found: the foot begins where the meeting closes."""
    closing = next((at for at, line in enumerate(lines) if _CLOSED.search(fold(line))), len(lines))
    return lines[:closing], lines[closing:]


def _chair(
    head: Sequence[str],
    tail: Sequence[str],
    fields: Sequence[Field],
    sittings: Sequence[Sitting],
    known: Known,
) -> tuple[Chair, list[Doubt]]:
    chair = _labelled_chair(head, fields, known)
    if chair is None:
        chair = chair_in_sentence(sittings, head, known)
    if chair.name:
        return chair, []
    undersigned = bool(chair.post and UNDERSIGNED.search(fold(chair.post)))
    chair = Chair() if undersigned else chair
    signed = signed_chair(chair.post, tail, known, anyone=undersigned)
    if signed.name:
        return signed, [] if chair.post or undersigned else [_chair_unsure(signed)]
    return chair, []


def _chair_unsure(chair: Chair) -> Doubt:
    return Doubt(where="header", code="chair_unsure", what=chair.name or "")


def _labelled_chair(head: Sequence[str], fields: Sequence[Field], known: Known) -> Chair | None:
    posts = {one.line: one.value for one in fields if one.name == "chair_post"}
    taken = {one.line for one in fields}
    found: list[Chair] = []
    for one in fields:
        if one.name != "chair" or _SPEAKS.match(fold(one.value)):
            continue
        below = [posts[one.line]] if one.line in posts else []
        for at in range(one.line + 1, min(one.line + 4, len(head))):
            if at in posts:
                below.append(posts[at])
            elif at in taken or len(head[at]) > LONGEST_LINE:
                break
            else:
                below.append(head[at])
        chair = read_chair(one.value, below, known)
        if chair.name or chair.post:
            found.append(chair)
    name = next((one for one in found if one.name), None)
    post = next((one for one in found if one.post), None)
    if name is None or name.post or post is None:
        return name or post
    return replace(name, post=post.post)  # each behind a label of its own


def _time(head: Sequence[str], fields: Sequence[Field], sittings: Sequence[Sitting]) -> str | None:
    for one in fields:
        if one.name == "time" and _tells_hour(one.value):
            return squeeze(one.value)
    for one in fields:
        if one.name not in ("date_time", "everything", "meeting_date", "date"):
            continue
        rest = _after_dates(one.value)
        hour = HOUR_OF_DAY.search(fold(rest)) or (_CLOCK.match(rest) if one.name == "date_time" else None)
        if hour:
            return squeeze(rest[hour.start() : hour.end()])
    said = next((one.time for one in sittings if one.time), None)
    return said or next(_behind_a_day(head), None)


def _behind_a_day(head: Sequence[str]) -> Iterator[str]:
    """The hour right behind a date in a line that no label heads ("09/20/2006 7PM-9PM")."""
    for line in head:
        for dated in find_dates(line)[:1]:
            hour = HOUR_OF_DAY.match(fold(rest := line[dated.end :].strip(" ,;:()।-")))
            if hour:
                yield squeeze(rest[: hour.end()])


def _tells_hour(value: str) -> bool:
    """Whether a value labelled as time is an hour of the day, not a limit of work or a span of months."""
    short = len(value) <= _LONGEST_HOUR and bool(re.search("[0-9০-৯]", value)) and not find_dates(value)
    return short or bool(HOUR_OF_DAY.match(fold(value)))


def _after_dates(value: str) -> str:
    dates = find_dates(value)
    return value[dates[-1].end :].strip(" ,;:()।-") if dates else value


def _meeting(
    head: Sequence[str], fields: Sequence[Field], sittings: Sequence[Sitting], memo_lines: frozenset[int]
) -> tuple[Found | None, list[Doubt]]:
    """The day of the meeting: labelled, or the day on which a sentence says it was or will be held."""
    said = next((one.day for one in sittings if one.day and one.line not in memo_lines), None)
    fields = _beside_others_first(fields)
    for names in (("meeting_date", "date_time", "everything"), ("date",), ("venue",)):
        for one in fields:
            if one.name in names and (one.name != "date" or one.line not in memo_lines):
                found = find_dates(one.value)
                if found:
                    chosen, doubts = preferred(found, "header")
                    two = doubts or _two_days(chosen, sittings)
                    # A bare "তারিখ" may be that of the letter.
                    return (said if two and not doubts and one.name == "date" and said else chosen), two
    if said is not None:
        return said, []
    for at, line in enumerate(head):
        for dated in find_dates(line) if at not in memo_lines else ():
            if _HELD.search(fold(line[max(0, dated.start - 40) : dated.end + _SENTENCE])):
                return dated, []
    for at, line in enumerate(head):
        for dated in find_dates(line) if at not in memo_lines else ():
            if HOUR_OF_DAY.search(fold(line[dated.end : dated.end + _LONGEST_HOUR])):
                return dated, [] if tells_only_the_sitting(line) else [_day_unsure(dated.raw)]
    if any(_TODAY.search(fold(one.text)) for one in sittings):
        alone = [
            dated
            for at, line in enumerate(head)
            for dated in find_dates(line)[:1]
            if at not in memo_lines and dated.raw == line.strip(" ,()।")
        ]
        if len({one.day for one in alone}) == 1:
            return alone[0], []
    return None, [Doubt(where="header", code="meeting_date_missing", what="")]


def _beside_others_first(fields: Sequence[Field]) -> list[Field]:
    """The fields, a date beside the hour, the place or the chair before one that stands alone (a portal's day, a letter's)."""
    others = [one.line for one in fields if one.name in ("time", "venue", "chair")]
    return sorted(fields, key=lambda one: not any(abs(one.line - line) <= _BESIDE for line in others))


def _two_days(labelled: Found, sittings: Sequence[Sitting]) -> list[Doubt]:
    """A label and the sentence "… সভা অনুষ্ঠিত হয়" that give different days."""
    said = next((one.day for one in sittings if one.day and WAS_HELD.search(fold(one.text))), None)
    if said is None or said.day == labelled.day or (said.bangla != labelled.bangla and _near(said, labelled)):
        return []
    return [_day_unsure(f"{labelled.raw} / {said.raw}")]


def _day_unsure(what: str) -> Doubt:
    return Doubt(where="header", code="meeting_date_unsure", what=what)


def _near(one: Found, other: Found) -> bool:
    """Days of two calendars that are one apart are one day to who reckoned by the old rule."""
    return abs((one.day - other.day).days) <= 1
