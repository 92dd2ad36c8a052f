"""The head and foot of a document: which meeting, when and where, who took the chair, memo number and distribution."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from minutes.chairs import Chair, chair_in_sentence, read_chair, signed_name
from minutes.chars import alternatives, any_of, fold, folded_pattern, squeeze
from minutes.dates import Found, find_dates, first_date
from minutes.distribution import read_distribution
from minutes.grammar.header import DRAFT, HOUR, LABELS, ORDINAL_SITTING, SIGNED
from minutes.items import Doubt
from minutes.known import Known
from minutes.titles import committee_in_body, committee_in_titles

_FIELDS = {fold(label): field for field, labels in LABELS for label in labels}
_LABEL = alternatives(_FIELDS)
_LABELLED = re.compile(
    rf"(?:^|(?<=[\s,।(]))(?P<label>{_LABEL})\s?(?P<colon>\.?\s?:-?|ঃ-?\s?:?|\t[\s:ঃ]*|[-–—]+)\s*"
)
_BARE_LABEL = re.compile(rf"^(?P<label>{_LABEL})\s+(?=\S)")
_HOUR = re.compile(folded_pattern(HOUR))
_ORDINAL = re.compile(folded_pattern(ORDINAL_SITTING))
_SIGNED = any_of(SIGNED)
_DRAFT = any_of(DRAFT)
_HELD = re.compile(folded_pattern(r"অনুষ্ঠিত|সভার কার্যবিবরণী|সভা আহ্বান|সভা আহবান|minutes|held"))
_SENTENCE_END = re.compile(r"[।!?]\s*$")
_MEMO_END = re.compile(r"\s{2,}|\t|[,;।](?=\s|$)|\s(?=তারি|dated|date)")
_MEMO_START = re.compile(r"^(?:[\s.:ঃ–-]|নং|নম্বর|no\.?(?=\s))+", re.IGNORECASE)
# "নং-০৫.৪৪.…": the file system's form tells a memo number without its label.
_MEMO_BARE = re.compile(r"নং\s?[.:ঃ–-]*\s?(?=[0-9০-৯]{2}\.[0-9০-৯]{2}\.[0-9০-৯]{4})")
_LONGEST_LINE = 140
_LONGEST_MEMO = 80
_LINES_AFTER_MEMO = 4
_SENTENCE = 260


@dataclass(frozen=True, kw_only=True)
class Header:
    """What head and foot say; None where they say nothing."""

    committee: str | None = None
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


@dataclass(frozen=True, kw_only=True)
class _Field:
    """A labelled value: its field, its label as folded, its words, and the line it stands in."""

    name: str
    label: str
    value: str
    line: int


def read_header(head: Sequence[str], tail: Sequence[str], body: Sequence[str], known: Known) -> Header:
    """The header in the lines before (`head`) and after (`tail`) the decisions; `body` is what else may name the committee."""
    head = _with_their_labels(head)
    lines = [*head, *tail]
    fields = list(_fields(head))
    memo_no, memo_date, memo_lines, memo_doubts = _memo(head, tail)
    meeting, meeting_doubts = _meeting(head, fields, memo_lines)
    distribution, start = read_distribution(lines, known)
    signed = any(_SIGNED.search(fold(line)) for line in tail) or bool(memo_no and memo_date and tail)
    draft = any(_DRAFT.search(fold(line)) for line in head[:6] if len(line) < _LONGEST_LINE)
    return Header(
        committee=committee_in_titles(head) or committee_in_body([*lines[:start], *body]),
        meeting_number=next((found[1] for line in head if (found := _ORDINAL.search(line))), None),
        chair=_with_name(_chair(head, fields, known), tail, known),
        meeting=meeting,
        time=_time(fields, meeting),
        venue=_first(fields, "venue"),
        memo_no=memo_no,
        memo_date=memo_date,
        signed=signed and not draft,
        distribution=distribution,
        doubts=(*memo_doubts, *meeting_doubts),
    )


def _with_their_labels(lines: Sequence[str]) -> list[str]:
    """The lines with a label that stands alone joined to its value below ("সভাপতি", ":", "জনাব …")."""
    joined: list[str] = []
    for line in lines:
        alone = bool(joined) and fold(joined[-1].rstrip(" :ঃ\t")) in _FIELDS
        if alone and len(line) < _LONGEST_LINE:
            joined[-1] = f"{joined[-1].rstrip(' :ঃ')}: {line.lstrip(' :ঃ')}"
        elif line[:1] in ":ঃ" and joined and line.strip(" :ঃ"):
            joined.append(line.lstrip(" :ঃ"))
        else:
            joined.append(line)
    return joined


def _fields(lines: Sequence[str]) -> Iterator[_Field]:
    """All labelled values, several in a line if there are; a label may miss its colon at the start of a short line."""
    for at, line in enumerate(lines):
        folded = fold(line)
        marks = [found for found in _LABELLED.finditer(folded) if _is_label(found)]
        for found, following in zip(marks, [*marks[1:], None], strict=False):
            end = following.start() if following else len(line)
            yield _Field(
                name=_FIELDS[found["label"]],
                label=found["label"],
                value=line[found.end() : end].strip(" \t,।;"),
                line=at,
            )
        bare = _BARE_LABEL.match(folded) if not marks else None
        if bare and len(line) < _LONGEST_LINE and not _SENTENCE_END.search(line):
            yield _Field(
                name=_FIELDS[bare["label"]],
                label=bare["label"],
                value=line[bare.end() :].strip(" \t"),
                line=at,
            )


def _is_label(found: re.Match[str]) -> bool:
    """A hyphen makes a label of a word at the start of a line only ("তারিখ - …"); a colon anywhere."""
    return found.start() == 0 or found["colon"][0] in ":ঃ.\t"


def _first(fields: Sequence[_Field], name: str) -> str | None:
    return next((squeeze(one.value) for one in fields if one.name == name and one.value), None)


def _chair(head: Sequence[str], fields: Sequence[_Field], known: Known) -> Chair:
    taken = {one.line for one in fields}
    for one in fields:
        if one.name == "chair":
            below = []
            for at in range(one.line + 1, min(one.line + 4, len(head))):
                if at in taken or len(head[at]) > _LONGEST_LINE:
                    break
                below.append(head[at])
            chair = read_chair(one.value, below, known)
            if chair.name or chair.post:
                return chair
    return chair_in_sentence(head, known)


def _with_name(chair: Chair, tail: Sequence[str], known: Known) -> Chair:
    if chair.name or not chair.post:
        return chair
    return Chair(name=signed_name(chair.post, tail, known), post=chair.post)


def _time(fields: Sequence[_Field], meeting: Found | None) -> str | None:
    for one in fields:
        if one.name == "time" and one.value:
            return squeeze(one.value)
    for one in fields:
        hour = _HOUR.search(fold(one.value)) if one.name in ("date_time", "meeting_date", "date") else None
        if hour:
            return squeeze(one.value[hour.start() : hour.end()])
    return None


def _meeting(
    head: Sequence[str], fields: Sequence[_Field], memo_lines: set[int]
) -> tuple[Found | None, list[Doubt]]:
    """The day of the meeting: labelled, or the day on which a sentence says it was or will be held."""
    for names in (("meeting_date", "date_time"), ("date",)):
        for one in fields:
            if one.name in names and (one.name != "date" or one.line not in memo_lines):
                found = find_dates(one.value)
                if found:
                    return _preferred(found, "header")
    for at, line in enumerate(head):
        if at in memo_lines:
            continue
        for dated in find_dates(line):
            around = fold(line[max(0, dated.start - 40) : dated.end + _SENTENCE])
            if _HELD.search(around) and not dated.bangla:
                return dated, []
    return None, [Doubt(where="header", code="meeting_date_missing", what="")]


def _preferred(found: list[Found], where: str) -> tuple[Found, list[Doubt]]:
    """The Gregorian of several dates of one day, and what does not agree."""
    chosen = next((one for one in found if not one.bangla), found[0])
    other = next((one for one in found if one.bangla is not chosen.bangla), None)
    doubts = []
    if other is not None and abs((other.day - chosen.day).days) > 1:
        doubts.append(Doubt(where=where, code="calendars_disagree", what=f"{other.raw} / {chosen.raw}"))
    if chosen.weekday_wrong:
        doubts.append(Doubt(where=where, code="weekday_disagrees", what=chosen.raw))
    return chosen, doubts


def _memo(head: Sequence[str], tail: Sequence[str]) -> tuple[str | None, date | None, set[int], list[Doubt]]:
    """Memo number and date, the lines of the head they fill, and what does not agree in them."""
    memo_no, day, doubts = None, None, list[Doubt]()
    head_lines: set[int] = set()
    for lines, in_head in ((head, True), (tail, False)):
        for at, line in enumerate(lines):
            number = _memo_number(line)
            if number is None:
                continue
            found, used = _memo_dates(lines, at)
            if in_head:
                head_lines.update(used)
            if memo_no is None and number:
                memo_no = number
            if day is None and found:
                chosen, more = _preferred(found, "memo")
                day = chosen.day
                doubts.extend(more)
    return memo_no, day, head_lines, doubts


def _memo_number(line: str) -> str | None:
    """The memo number in a line that begins with its label; "" where the place was left blank; None for another line."""
    folded = fold(line)
    found = _LABELLED.match(folded) or _BARE_LABEL.match(folded)
    if found is None or _FIELDS[found["label"]] != "memo" or len(line) > 2 * _LONGEST_LINE:
        found = _MEMO_BARE.match(folded)
    if found is None:
        return None
    value = _MEMO_START.sub("", line[found.end() :])
    label = next((mark for mark in _LABELLED.finditer(fold(value)) if _FIELDS[mark["label"]] != "memo"), None)
    value = value[: label.start()] if label else value
    dates = find_dates(value)
    value = value[: dates[0].start] if dates and dates[0].start else value
    value = _MEMO_END.split(value.strip(), maxsplit=1)[0].strip(" ,।;:")
    return value if re.search("[0-9০-৯]", value) and len(value) <= _LONGEST_MEMO else ""


def _memo_dates(lines: Sequence[str], at: int) -> tuple[list[Found], set[int]]:
    """The dates in the memo's line, else in the short lines below it (one calendar often stands over the other)."""
    found = find_dates(lines[at])
    used = {at}
    for below in range(at + 1, min(at + _LINES_AFTER_MEMO, len(lines))):
        dates = find_dates(lines[below])
        labels = list(_LABELLED.finditer(fold(lines[below])))
        if (
            not dates
            or len(lines[below]) > _LONGEST_LINE
            or any(_FIELDS[mark["label"]] != "date" for mark in labels)
        ):
            break
        if any(not one.bangla for one in found):
            break
        found.extend(dates)
        used.add(below)
    if not found and at and re.match(r"তারিখ|date|তাং", fold(lines[at - 1])):
        one = first_date(lines[at - 1])
        if one is not None:
            return [one], {at - 1, at}
    return found, used
