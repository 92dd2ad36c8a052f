"""The memo number and its date, from the head or the foot of a document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar.header import MEMO_BLANKS
from minutes.items import Doubt
from minutes.words.dates import Found, find_dates, first_date
from minutes.words.fields import BARE_LABEL, FIELDS, LABELLED, LONGEST_LINE

_END = re.compile(r"\s{2,}|\t|[,;।](?=\s|$)|\s?(?=[তভ]ারি[খথধ]|তারি|[তভ]াং)|\s(?=dated|date)")
_START = re.compile(r"^(?:[\s.:ঃ–—-]|নং|নম্বর|no\.?(?=\s))+", re.IGNORECASE)
# "নং-০৫.৪৪.…", "নং- জেপ্রাদ/সিরাজ/২৪/৪০২": the form of a file number tells a memo number without its label.
_UNLABELLED = re.compile(
    r"(?:নং|নম্বর|no\.?)\s?[.:ঃ–—-]*\s?(?=[0-9০-৯]{2}\.[0-9০-৯]{2}\.[0-9০-৯]{4}|[^\s/,]{1,20}/[^\s,]{0,60}[0-9০-৯])"
)
_REFERRED = re.compile(r"(?:নং|নম্বর|সংখ্যক)\s(?:স্মারক|পত্র)|স্মারক(?:ের|মূলে|ে)\s")
_INSIDE = re.compile(
    r"\t(?=(?:memo|ref)\.?\s(?:no|number)\b)|(?:(?<=[^\sর,])\s|(?<=শাখা,)\s|\t)(?=স্মারক\s?(?:নং|নম্বর|সংখ্যা)\s?[.:ঃ–—-])|(?<=।)\s(?=(?:নং|নম্বর)\s?[.:ঃ–—-]+\s?[^\s/,]{1,20}/)"
)
_OWN_REFERENCE = re.compile(
    folded_pattern(
        r"^সূত্র(?:\s(?:নং|নম্বর))?\s?[:ঃ–—-]+\s?(?P<number>[^\s:,]{1,30}/[^\s,]{1,40}),?\s{1,9}(?:তারিখ|তাং)"
    )
)
# Below the decisions nobody refers to another paper: "সূত্র নং- ২৮.১৩.…", "সূত্র: যবাকৃব/পর্ষদ/৫১".
_OWN_IN_FOOT = re.compile(
    r"^(?:সূত্র|ডকেট|নথি|সংখ্যা|ইস্যু)(?:\s?(?:নং|নম্বর|সংখ্যা)?\s?[.:ঃ–—-]+\s?|\s(?:নং|নম্বর)\s)(?=[^\s:,]{0,40}[0-9০-৯][./-][^\s:,]{0,60}(?:\s|$)|[^\s:,]{1,30}/)"
)
_BLANK = re.compile(alternatives(MEMO_BLANKS) + r"|[.…_]{4,}|-{3,}")
_DATED = re.compile(r"(?:তারিখ|তাং|dated?)\s?[:ঃ.–—-]")
_LONGEST = 80
_LINES_AFTER = 4


@dataclass(frozen=True, kw_only=True)
class Memo:
    """What was found; `lines` of the head that it fills; `doubts` of the dates that do not agree."""

    number: str | None = None
    day: date | None = None
    lines: frozenset[int] = frozenset()
    in_tail: bool = False  # number and date both stand below the decisions
    doubts: tuple[Doubt, ...] = ()


def read_memo(head: Sequence[str], tail: Sequence[str]) -> Memo:
    """The memo number and date in the lines before and after the decisions; the first of each counts."""
    tail = [_OWN_IN_FOOT.sub("স্মারক নং: ", line) for line in tail]
    number, day, doubts = None, None, list[Doubt]()
    used_lines: set[int] = set()
    in_tail = False
    for lines, above in ((head, True), (tail, False)):
        for at, line in enumerate(lines):
            printed = memo_number(line)
            if printed is None:
                continue
            found, used = _dates(lines, at)
            if above:
                used_lines.update(used)
            whole = number is not None and printed.startswith(f"{number}.")  # above it only the file's number
            number = printed if whole else number or printed or None
            if found and (day is None):
                chosen, more = preferred(found, "memo")
                day = chosen.day
                doubts.extend(more)
            in_tail = in_tail or bool(not above and printed and found)
    if number is None:
        number, day, used_lines = _reference(head) or (None, day, used_lines)
    if number and day is None:
        day = _apart(tail)
        in_tail = in_tail or day is not None
    return Memo(number=number, day=day, lines=frozenset(used_lines), in_tail=in_tail, doubts=tuple(doubts))


def _reference(head: Sequence[str]) -> tuple[str, date, set[int]] | None:
    """Number, date and line of a reference of the paper's own ("সূত্র: শেআস/কানি/২০২৪/৪১ তারিখ: …"), which some offices print."""
    below_date = {at for at, line in enumerate(head[1:]) if _DATED.match(fold(line))}
    dated = {line for line in head if find_dates(line)} if below_date else set()
    for at, line in enumerate(head):
        below = head[at + 1] if at in below_date else None
        if below is not None and any(one not in (line, below) for one in dated):
            line = f"{line} {below}"  # the meeting's own date stands elsewhere
        found = _OWN_REFERENCE.match(fold(line))
        dates = find_dates(line) if found else []
        if found and dates:
            return line[found.start("number") : found.end("number")], preferred(dates, "memo")[0].day, {at}
    return None


def parted(lines: Sequence[str]) -> list[str]:
    """The lines of a foot with the memo's label at the start of a line: not behind the post of who signed."""
    found: list[str] = []
    for line in lines:
        label = _INSIDE.search(fold(line)) if len(line) < 2 * LONGEST_LINE else None
        cuts = label is not None and not _REFERRED.search(fold(line))
        found += [line[: label.start()], line[label.start() :].strip()] if label and cuts else [line]
    return found


def _apart(lines: Sequence[str]) -> date | None:
    """A date in a line of its own in the foot, apart from the number ("তাং- ১৩/০৩/২২ ইং" in another column)."""
    dated = [
        preferred(found, "memo")[0].day
        for line in lines
        if _DATED.match(fold(line)) and (found := find_dates(line))
    ]
    return dated[0] if len(dated) == 1 else None


def preferred(found: Sequence[Found], where: str) -> tuple[Found, list[Doubt]]:
    """The Gregorian of several dates of one day, and what does not agree."""
    chosen = next((one for one in found if not one.bangla), found[0])
    other = next((one for one in found if one.bangla is not chosen.bangla), None)
    doubts = []
    if other is not None and abs((other.day - chosen.day).days) > 1:
        doubts.append(Doubt(where=where, code="calendars_disagree", what=f"{other.raw} / {chosen.raw}"))
    if chosen.weekday_wrong:
        doubts.append(Doubt(where=where, code="weekday_disagrees", what=chosen.raw))
    return chosen, doubts


def memo_number(line: str) -> str | None:
    """The memo number in a line that begins with its label; "" where the place was left blank; None for another line."""
    folded = fold(line)
    found = LABELLED.match(folded) or BARE_LABEL.match(folded)
    if found is None or FIELDS[found["label"]] != "memo" or len(line) > 2 * LONGEST_LINE:
        found = _UNLABELLED.match(folded)
    if found is None or _REFERRED.search(folded):
        return None
    value = _START.sub("", line[found.end() :])
    label = next((mark for mark in LABELLED.finditer(fold(value)) if FIELDS[mark["label"]] != "memo"), None)
    value = value[: label.start()] if label else value
    dates = find_dates(value)
    value = value[: dates[0].start] if dates and dates[0].start else value
    value = _END.split(value.strip(), maxsplit=1)[0].strip(" ,।;:")
    complete = re.search("[0-9০-৯]", value) and len(value) <= _LONGEST and not _BLANK.search(fold(value))
    return value if complete else ""


def _dates(lines: Sequence[str], at: int) -> tuple[list[Found], set[int]]:
    """The dates in the memo's line, else in the short lines below it (one calendar often stands over the other)."""
    found = find_dates(lines[at])
    used = {at}
    for below in range(at + 1, min(at + _LINES_AFTER, len(lines))):
        if any(not one.bangla for one in found):
            break
        dates = find_dates(lines[below])
        labels = [FIELDS[mark["label"]] for mark in LABELLED.finditer(fold(lines[below]))]
        if len(lines[below]) > LONGEST_LINE or any(name != "date" for name in labels):
            break
        if not dates and not labels:
            break
        found.extend(dates)
        used.add(below)
    if not found and at and re.match(r"তারিখ|date|তাং", fold(lines[at - 1])):
        one = first_date(lines[at - 1])
        if one is not None:
            return [one], {at - 1, at}
    return found, used
