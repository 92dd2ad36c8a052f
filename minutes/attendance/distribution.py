"""Who gets the minutes: the list below বিতরণ, অনুলিপি, Copy to."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from locales.digits import to_ascii
from minutes.attendance.entries import list_number
from minutes.attendance.lists import heading
from minutes.attendance.lists_in_columns import one_below_the_other
from minutes.attendance.signers import without_signer
from minutes.chars import any_of, fold, folded_pattern, squeeze
from minutes.grammar.header import ACTION_OR_INFO, DISTRIBUTION, NO_RECEIVER, PAPERS, PURPOSES
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.known import Known
from minutes.offices.mentions import split
from minutes.offices.pieces import classify
from minutes.words.numbers import leading_number, opening_number, place_in_list
from minutes.words.shapes import is_person

_HEADING, _NO_RECEIVER, _ACTION_OR_INFO = map(any_of, (DISTRIBUTION, NO_RECEIVER, ACTION_OR_INFO))
_PURPOSE, _PAPER = any_of(PURPOSES), any_of(PAPERS)
_OFFICES = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED, Piece.GROUP, Piece.INSTITUTION, Piece.OPEN_GROUP)
)
# A letter's words over the minutes.
_MINUTES_BELOW = re.compile(folded_pattern(r"কার্য\s?বিবরণী.{0,80}\s(?:নিম্নে|নিচে|নীচে|নিম্নরূপ)"))
_LISTING = re.compile(folded_pattern(r"[:ঃ]|তালিকা"))
_LONGEST, _SHORTEST = 220, 2
_MOST_UNNUMBERED = 12
_FARTHEST_JUMP = 2  # a number may be lost in a list
_COLON = re.compile(r":-?|ঃ-?|(?<=\S)[-–—]\s")
_NUMBERED = re.compile(r"(?:^|(?<=[\s।;,.:ঃ–—-]))[(]?[0-9০-৯]{1,2}[।.)]\s*(?=\S)")
_BARE_NUMBER = re.compile(r"\(?[0-9০-৯]{1,2}\s?[।.)]?")
_BULLETS = BULLETS + "-–*"


def read_distribution(lines: Sequence[str], known: Known) -> tuple[tuple[str, ...], int]:
    """The receivers in all lists of distribution, without their numbers, and the line in which the first list begins.

    A list goes on while its numbers do; where it has none, while its lines name offices.
    """
    start = next((at for at, line in enumerate(lines) if any(map(_is_heading, line.split("\n")))), None)
    if start is None:
        return (), len(lines)
    receivers: list[str] = []
    below: list[str] = []
    for line, after in pairwise([*"\n".join(lines[start:]).split("\n"), ""]):
        if _lists_people(line, after):
            break  # who attended, listed at the very end
        if _is_heading(line):
            receivers += _listed(below, known, before=len(receivers))
            receivers += _inline(line, known)
            below = []
        else:
            below.append(line)
    receivers += _listed(below, known, before=len(receivers))
    last = [without_signer(receivers[-1])] if receivers else []
    return (*receivers[:-1], *last), start


def _lists_people(line: str, after: str) -> bool:
    """Whether a line heads a list of people: it ends as one or names it a list, or a person stands in the line `after`."""
    number, rest = list_number(line)
    if heading(line) is None or (number and not is_person(list_number(after)[1])) or _is_heading(line):
        return False
    return bool(_LISTING.search(fold(rest))) or is_person(list_number(after)[1])


def _is_heading(line: str) -> bool:
    return (
        (len(line) < _LONGEST or ";" in line or len(_NUMBERED.findall(line)) > 1)
        and not leading_number(line)[0]
        and bool(_HEADING.search(fold(line)))
        and not _MINUTES_BELOW.search(fold(line))
    )


def _listed(lines: Sequence[str], known: Known, *, before: int) -> list[str]:
    """The receivers in the lines below a heading, in the order of their numbers; `before` it, so many were listed."""
    found: list[tuple[int, str]] = []
    last = ("", 0)  # kind and place of the number before; no kind as long as no number was met
    in_rows = False  # the numbers run down the columns of a table
    away = False  # something else stood below the heading: from there on only numbers tell receivers
    sorted_out = any(_ACTION_OR_INFO.match(fold(line)) for line in lines)
    lines = _bulleted_to_the_copy(lines)
    for line, beside in _cells(_one_each(_with_numbers(one_below_the_other(lines)))):
        number, rest = opening_number(line.lstrip(_BULLETS + " "))
        place = place_in_list(number) if number else None
        if place is not None and (not found or last[0]):
            kind, value = place
            in_rows = in_rows or beside
            begins = not found and value == before + 1
            goes_on = kind == last[0] or not found
            if not (in_rows or begins or (goes_on and 0 <= value - last[1] <= _FARTHEST_JUMP)):
                break
            last = place
        elif (sorted_out and _is_short(line)) or (found and _ACTION_OR_INFO.match(fold(line))):
            rest = line
        elif (last[0] or away or not _is_receiver(line, known)) and line[:1] not in _BULLETS:
            if found:
                found += _last_one(line, found, known)
                break
            away = away or not _NO_RECEIVER.search(fold(line))
            continue
        name = _name(rest)
        if _SHORTEST < len(name) <= _LONGEST and not _NO_RECEIVER.search(fold(name)):
            found.append((last[1], name))
    return [name for _, name in sorted(found, key=lambda one: one[0])]


def _bulleted_to_the_copy(lines: Sequence[str]) -> Sequence[str]:
    """Lines without numbers, a bullet before each down to the copy for the office itself: all of these are receivers.

    "সদর দপ্তর ৫৫ পদাতিক ডিভিশন", "সকল সদস্য, পরিচালনা পর্ষদ", "অফিস কপি".
    """
    last = next(
        (at for at, line in enumerate(lines[:_MOST_UNNUMBERED]) if _PAPER.search(fold(line.rstrip(" ।.")))), 0
    )
    above = lines[: last + 1]
    plain = last and all(
        line.strip() and _is_short(line) and not leading_number(line)[0] and "\t" not in line
        for line in above
    )
    return [*(f"{_BULLETS[0]} {line}" for line in above), *lines[last + 1 :]] if plain else lines


def _last_one(line: str, found: Sequence[tuple[int, str]], known: Known) -> list[tuple[int, str]]:
    """The line right behind a numbered list where it is a receiver whose number was forgotten, as "অফিস কপি।" often is."""
    name = _name(line)
    office = "," in name and _is_receiver(name, known)
    if len(found) < 2 or not (office or _PAPER.search(fold(name))) or len(name) > _LONGEST // 2:
        return []
    return [(found[-1][0], name)]


def _cells(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The lines, a row of a table as its numbered cells; and whether the line is a cell of several beside each other."""
    for line in lines:
        parts: list[list[str]] = []
        for cell in filter(None, map(str.strip, line.split("\t"))):
            if parts and len(parts[-1]) == 1 and _is_number(parts[-1][0]):
                parts[-1][0] += f" {cell}"
            elif parts and leading_number(cell)[0] is None:
                parts[-1].append(cell)
            else:
                parts.append([cell])
        yield from ((", ".join(part), len(parts) > 1) for part in parts)


def _one_each(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those apart that go on counting in one: "৩। অফিসার (সকল) ৪। অফিস কপি"."""
    for line in lines:
        starts: list[int] = []
        last = 0
        for mark in _NUMBERED.finditer(line):
            value = int(to_ascii(re.sub(r"\D", "", mark[0])))
            behind = line[mark.start() - 1 : mark.start()]
            if (not starts and not behind) or (starts and value == last + 1 and behind in (" ", "\t", "।")):
                starts.append(mark.start())
                last = value
        yield from (
            line[start:end].strip() for start, end in pairwise([0, *starts[1:], len(line)]) if line[start:end]
        )


def _with_numbers(lines: Sequence[str]) -> Iterator[str]:
    """The lines, a number that stands in a line of its own before what it numbers."""
    number = ""
    for line in lines:
        if _BARE_NUMBER.fullmatch(line.strip()):
            number = line.strip(" ()।.") + "। "
            continue
        yield number + line
        number = ""


def _is_number(cell: str) -> bool:
    return cell.strip("()।. ").isdigit() or leading_number(cell)[1] == ""


def _inline(line: str, known: Known) -> list[str]:
    """The receivers in a heading's own line: "অনুলিপি: পুলিশ সুপার, ভোলা; সিভিল সার্জন, ভোলা।" """
    heading = _HEADING.search(fold(line))
    colon = _COLON.search(line, heading.start() if heading else 0)
    first = _NUMBERED.search(line, heading.end() if heading else 0)
    ends = (
        *((colon.end(),) if colon else ()),
        *((first.start(),) if first else ()),
    )  # "… কার্যার্থে (১) … (মোঃ …)"
    behind = min(ends, default=len(line))
    rest = line[behind:].strip()
    marks = list(_NUMBERED.finditer(rest))
    if len(marks) > 1 or (marks and not marks[0].start()):
        parts: Sequence[str] = [part for part in _NUMBERED.split(rest[marks[0].start() :]) if part]
    elif ";" in rest or " / " in rest:
        parts = re.split(r";|\s/\s", rest)
    else:
        rest = _name(rest)
        parts = _parted(rest, known) if _is_receiver(rest, known) else ()
    return [name for name in map(_name, parts) if len(name) > _SHORTEST]


def _parted(text: str, known: Known) -> list[str]:
    """The receivers in a list with nothing but commas; what begins with no post belongs to the one before."""
    parts: list[str] = []
    for part in split(text, known=known):
        kind = classify(part.split(",")[0], known)
        if parts and (kind not in _OFFICES or kind is Piece.INSTITUTION) and not _PAPER.search(fold(part)):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts if len(parts) > 1 else [text]


def _name(text: str) -> str:
    """A receiver without what stands around his name; a dotted line that stands for a name stays."""
    folded = fold(text)
    for purpose in reversed(list(_PURPOSE.finditer(folded))):
        if not purpose.start() or purpose.end() == len(text):
            text = text[purpose.end() :] if not purpose.start() else text[: purpose.start()]
    name = squeeze(text).strip(" ।;,")
    return name if name.endswith("..") else name.rstrip(" .।;,").lstrip(".")


def _is_short(line: str) -> bool:
    """Whether a line without a number may name a unit that no list knows ("CMH Saidpur"): no person, no sentence."""
    return len(line) < _LONGEST // 2 and not line.rstrip().endswith((".", ":", "।")) and not is_person(line)


def _is_receiver(text: str, known: Known) -> bool:
    """Whether a line without a number names an office, or where a copy is kept."""
    if len(text) > _LONGEST // 2 or text.rstrip().endswith(":") or text.startswith("("):
        return False
    return classify(text.split(",")[0], known) in _OFFICES or bool(_PAPER.search(fold(text.rstrip(" ।."))))
