"""Lists of who attended, line by line."""

import re
from collections.abc import Iterator, Sequence

from minutes.attendance.entries import ABSENT_WORDS, EDGES, POSTS, SEAT_WORDS, SIGNATURE, entry
from minutes.chars import any_of, fold, folded_pattern
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.grammar.people import COLUMNS, ELSEWHERE, LISTS
from minutes.known import Known
from minutes.labels import find_label
from minutes.model import Attendee, Presence
from minutes.numbers import leading_number
from minutes.pieces import classify

HEADS = {Presence.PRESENT: "উপস্থিত", Presence.ABSENT: "অনুপস্থিত", Presence.REPRESENTATIVE: "প্রতিনিধিগণ:"}
_LISTS = tuple((any_of((pattern,)), Presence(presence)) for pattern, presence in LISTS)
_ELSEWHERE = any_of(ELSEWHERE)
_HEADINGS = tuple(fold(word) for _, words in COLUMNS for word in words)
_LABELLED = re.compile(folded_pattern(r"^[^:ঃ]{2,40}[:ঃ]"))
_BARE = re.compile(r"[\s0-9০-৯().।:ঃ-]*")
_SENTENCE = re.compile(r"[।?!]\s*$")
_LONGEST, _LONGEST_HEADING, _LONGEST_NOISE = 160, 170, 40


def in_lines(lines: Sequence[str], known: Known) -> Iterator[Attendee]:
    """Everybody listed below the headings among `lines`, in order."""
    presence: Presence | None = None
    last: Attendee | None = None
    numbers: bool | None = None  # whether this list's lines are numbered
    behind_number = False  # the line before was a number alone
    stacked = False  # its cells came one a line, numbers and remarks too
    for line in lines:
        bare = presence is not None and bool(_BARE.fullmatch(line))
        stacked = stacked or bare
        remark = _remark(fold(line).strip(EDGES)) if stacked else None
        begun = None if remark else heading(line)
        if begun is not None:
            if last is not None:
                yield last
            presence, stacked, numbers, last = begun, False, None, None
            yield from (entry(one, presence, known) for one in _inline(line))
            continue
        if presence is None:
            continue
        if stacked and last is not None and not last.post and classify(line.split(",")[0], known) in POSTS:
            last = Attendee(name=last.name, post=line.strip(EDGES), presence=last.presence)
            continue
        if _is_noise(line):
            behind_number = bare
            last = _with_remark(last, line)
            continue
        words = _listed(line, known) or (line if behind_number and len(line) < _LONGEST // 2 else None)
        numbered = leading_number(line)[0] is not None
        if words is None or (numbers is not None and numbered != numbers and "," not in words):
            presence = numbers = None
            continue
        numbers, behind_number = numbered, False
        if last is not None:
            yield last
        last = entry(words, presence, known)
    if last is not None:
        yield last


def heading(line: str) -> Presence | None:
    """What the people listed below a line are; None where it begins no list."""
    # A sentence may end with the announcement ("… উপস্থিত সদস্যগণের নাম নিম্নে দেওয়া হলোঃ").
    announced = line.rstrip().endswith((":", "ঃ", ":-"))
    folded = fold(line[-_LONGEST_HEADING:] if announced else line[:_LONGEST_HEADING])
    if len(line) > _LONGEST_HEADING and not announced and not _LABELLED.match(folded):
        return None
    if _ELSEWHERE.search(folded) or (_SENTENCE.search(line) and ":" not in line and "ঃ" not in line):
        return None
    if leading_number(line)[0] and (len(line) > 60 or re.search(r"[,—–]", line)):
        return None
    return next((presence for pattern, presence in _LISTS if pattern.search(folded)), None)


def _inline(line: str) -> list[str]:
    """The people named behind a heading's colon in the same line."""
    _, colon, rest = line.partition(":") if ":" in line else line.partition("ঃ")
    parts = re.split(r";|(?<=[^0-9০-৯])(?=[(]?[0-9০-৯]{1,2}[।.)]\s)", rest) if colon else []
    people = [leading_number(part.strip())[1].strip(EDGES) for part in parts]
    return [one for one in people if len(one) > 6 and len(people) > 1]


def _is_noise(line: str) -> bool:
    """A line of a list pasted cell by cell that names nobody: a number, a column's heading, a seat, a remark."""
    text = fold(line).strip(EDGES)
    if _BARE.fullmatch(text) or text in SEAT_WORDS:
        return True
    if len(text) > _LONGEST_NOISE or "," in text or leading_number(line)[0] or line[:1] in BULLETS:
        return False
    return (
        any(word in text for word in _HEADINGS)
        or _remark(text) is not None
        or bool(SIGNATURE.fullmatch(text))
    )


def _remark(text: str) -> Presence | None:
    if len(text) < 30 and ABSENT_WORDS.search(text):
        return Presence.ABSENT
    return Presence.REPRESENTATIVE if len(text) < 20 and text == fold("প্রতিনিধি") else None


def _with_remark(last: Attendee | None, line: str) -> Attendee | None:
    presence = _remark(fold(line).strip(EDGES))
    if last is None or presence is None:
        return last
    return Attendee(name=last.name, post=last.post, presence=presence)


def _listed(line: str, known: Known) -> str | None:
    """The words of a line that names somebody: numbered, bulleted or beginning with a person; None for another line."""
    if len(line) > _LONGEST:
        return None
    number, rest = leading_number(line.lstrip(BULLETS + " -–*"))
    if _SENTENCE.search(rest) and len(rest.split()) > 9:
        return None
    first = re.split(r"[,\t–—]", rest)[0].strip()
    if number is None and line[:1] not in BULLETS + "-–*":
        label = find_label(line)
        person = classify(first, known) is Piece.PERSON
        return rest if person and (label is None or not label.rest) else None
    if find_label(rest) is not None and ":" in rest:
        return None
    return rest
