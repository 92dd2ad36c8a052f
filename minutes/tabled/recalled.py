"""Decisions of earlier meetings that minutes recall, with their progress: history, never new decisions."""

import re
from collections.abc import Iterator, Sequence

from minutes.chars import fold, folded_pattern, squeeze
from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.model import OldDecision
from minutes.numbering.division import divide
from minutes.numbering.marks import split
from minutes.tabled.columns import Columns, is_bare_number
from minutes.words.headings import roles_of, says_progress, speaks_of_last_meeting
from minutes.words.labels import Line, find_label
from minutes.words.numbers import leading_number

_PARTED = re.compile(r"\s?(?:[-–—]|(?<=\S):)\s(?=\S)")
_UNCLOSED = re.compile(
    r"(?P<number>[0-9০-৯]{1,3}[./-][0-9০-৯]{1,2})\s(?=[^\s0-9০-৯])"
)  # "• 217/1 লিফটের সার্ভিসিং — …"
_SHORTEST, _SHORTEST_PROGRESS, _LONGEST = 8, 3, 400
_LONGEST_HEADING = 90
_CELLS_OF_ONE = 3  # its number, its words, what became of it
_OLD_ONES = re.compile(folded_pattern(r"সিদ্ধান্ত|সিদ্বান্ত|decision"))
_DECISION_LABEL = re.compile(
    r"^(?:গৃহীত\s)?(?:সিদ্ধান্ত|সিদ্বান্ত|decision)\S{0,6}\s?(?::-?|ঃ-?|[-–—])\s?", re.IGNORECASE
)
_PROGRESS_LABEL = re.compile(
    r"\(?(?:বাস্তবায়ন(?:ের)?\s|সর্বশেষ\s|হালনাগাদ\s)?(?:অগ্রগতি|progress)\s?(?::-?|ঃ-?|[-–—])\s?", re.IGNORECASE
)
_WHAT_BECAME = re.compile(
    folded_pattern(
        r"অগ্রগতি|বাস্তবায়ন|কত\s?(?:দূর|দুর|টুকু)|(?:কী|কি)\s(?:হলো|হল|হইল|অবস্থা)|অবস্থা|ফলো\s?-?আপ|আপডেট"
        r"|progress|implementation|\bstatus\b|follow[- ]?up|\bupdates?\b|action taken"
    )
)
# "… the decisions of the 36th meeting", where today's is another one.
_OF_A_MEETING = re.compile(
    folded_pattern(
        r"decisions? (?:taken )?(?:of|in|at) (?:the )?[0-9]{1,3}(?:st|nd|rd|th) (?:[a-z]{1,14} ){0,2}meeting"
        r"|[0-9০-৯]{1,3}\s?(?:তম|ম|য়|র্থ|ষ্ঠ)\s(?:[^\s।]{1,14}\s){0,2}সভার\s(?:গৃহীত\s)?সিদ্ধান্ত"
    )
)


def recalled_in(table: Table, columns: Columns) -> Iterator[OldDecision]:
    """The earlier decisions in the rows of `table`, in order, each with the progress beside it."""
    at = columns.at(Role.PREVIOUS)
    if at is None:
        at = columns.at(Role.DECISION)
    progress_at, number_at = columns.at(Role.PROGRESS), columns.at(Role.SERIAL)
    number_at = columns.at(Role.NUMBER) if number_at is None else number_at
    if progress_at is None and _tells_progress(columns):
        progress_at = columns.at(Role.IMPLEMENTER)
    if at is None:
        return
    for row in table.rows[columns.first :]:
        if at >= len(row) or row[at].continued or not re.search(r"[^\W\d_]", row[at].text):
            continue
        if all(cell.continued == "left" for cell in row[1:]) and len(row) > 1:
            continue
        yield from _of_row(row, at, progress_at, number_at)


def unheaded(table: Table, above: Sequence[str]) -> tuple[OldDecision, ...]:
    """The earlier decisions in rows without a heading, below lines that say what they are: "36.04 ⇥ a bus ⇥ purchased"."""
    told = [line for line in above if _is_of_another_meeting(line) and _WHAT_BECAME.search(fold(line))]
    rows = [[cell.text.strip() for cell in row] for row in table.rows]
    if not told or not all(len(row) == _CELLS_OF_ONE and all(row) and is_bare_number(row[0]) for row in rows):
        return ()
    return tuple(
        OldDecision(number=squeeze(number).strip("।.()[] "), text=squeeze(text), progress=squeeze(progress))
        for number, text, progress in rows
    )


def _is_of_another_meeting(line: str) -> bool:
    return speaks_of_last_meeting(line) or _OF_A_MEETING.search(fold(line)) is not None


def recalled_among(lines: Sequence[Line]) -> tuple[list[Line], list[OldDecision]]:
    """`lines` without those that list earlier decisions below a heading that says so, and what those list.

    "বিগত সভার সিদ্ধান্তের অগ্রগতি তুলে ধরেনঃ" · "১) উঠান বৈঠক করতে হবে - ১২টি করা হয়েছে।" – or all of it in one line, or the
    progress behind a label of its own.
    """
    kept: list[Line] = []
    found: list[OldDecision] = []
    heading = ""  # the last line that announced such a list, while its lines follow
    at = 0
    while at < len(lines):
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        old, count = (
            _old(lines[at].text, following, dashes=bool(_WHAT_BECAME.search(fold(heading))))
            if heading
            else (None, 0)
        )
        if old is not None:
            found.append(old)
            at += count
            continue
        inline = _inline(lines[at].text)
        found += inline
        if not inline:
            kept.append(lines[at])
        if not (heading and at and lines[at - 1].text == heading and _leads_over(lines[at].text)):
            heading = lines[at].text if not inline and _announces(lines[at].text) else ""
        at += 1
    return kept, found


def _old(line: str, following: str, *, dashes: bool) -> tuple[OldDecision | None, int]:
    """The earlier decision in a line, perhaps with its progress in the next, and how many lines that took.

    `dashes`: a dash may part the two; else only a label does.
    """
    number, words = leading_number(line.lstrip(BULLETS + " "))
    unclosed = _UNCLOSED.match(words) if number is None else None
    if unclosed:
        number, words = unclosed["number"], words[unclosed.end() :]
    words = _DECISION_LABEL.sub("", words)
    labelled = _PROGRESS_LABEL.split(words, maxsplit=1)
    if len(labelled) > 1 and labelled[0].strip() and labelled[1].strip():
        text = squeeze(labelled[0]).rstrip(" –—-")  # the dash led over to the label
        return OldDecision(number=number, text=text, progress=squeeze(labelled[1])), 1
    progress = _PROGRESS_LABEL.match(following)
    if progress and number and following[progress.end() :].strip():
        return OldDecision(
            number=number, text=squeeze(words), progress=squeeze(following[progress.end() :])
        ), 2
    parted = _parted(words) if dashes and (number or line[:1] in BULLETS) else None
    if parted is None:
        return None, 0
    return OldDecision(number=number, text=squeeze(parted[0]), progress=squeeze(parted[1])), 1


def _inline(line: str) -> list[OldDecision]:
    """The earlier decisions of a line that is heading and list in one, or []."""
    head, colon, rest = line.partition(":" if ":" in line[:_LONGEST_HEADING] else "ঃ")
    if not colon or len(head) > _LONGEST_HEADING or not _announces(f"{head}:"):
        return []
    parts = split(rest.lstrip("- ")).parts
    old = [_old(f"{part.number}। {part.text}", "", dashes=True)[0] for part in parts if part.number]
    return [one for one in old if one is not None] if len(old) > 1 and all(old) else []


def _parted(words: str) -> tuple[str, str] | None:
    """A decision and what became of it, parted by a dash or colon; None for a line that is none."""
    for mark in _PARTED.finditer(words[: 2 * _LONGEST], _SHORTEST):
        text, progress = words[: mark.start()], words[mark.end() :]
        if len(text) <= _LONGEST and _SHORTEST_PROGRESS <= len(progress) <= _LONGEST:
            return text, progress
    return None


def _announces(text: str) -> bool:
    """Whether a line heads a list of earlier decisions and what became of them."""
    if not _is_of_another_meeting(text):
        return False
    if text.rstrip().endswith((":", "ঃ", ":-")) and _WHAT_BECAME.search(fold(text)):
        return True
    short = len(text) <= _LONGEST_HEADING and not text.rstrip().endswith("।")
    return short and bool(_OLD_ONES.search(fold(text)))


def _leads_over(text: str) -> bool:
    """Whether a line below such a heading only says that the list follows ("The Registrar placed the following report:"); what
    is labelled or numbered begins something else."""
    if leading_number(text)[0] or find_label(text) is not None:
        return False
    return len(text) <= _LONGEST_HEADING and text.rstrip().endswith((":", "ঃ", ":-"))


def _tells_progress(columns: Columns) -> bool:
    """Whether the column বাস্তবায়ন beside earlier decisions says what became of them, not who is to act."""
    at = columns.at(Role.IMPLEMENTER)
    return at is not None and at < len(columns.heading) and says_progress(columns.heading[at])


def _of_row(
    row: Sequence[Cell], at: int, progress_at: int | None, number_at: int | None
) -> Iterator[OldDecision]:
    progress = _text(row, progress_at)
    serial = _text(row, number_at)
    parts = split(row[at].text, leading_number(serial + "।")[0] if is_bare_number(serial) else None).parts
    numbers = [part.number for part in parts]
    counted = {one.number: one.text for one in split(progress).parts} if len(parts) > 1 else {}
    divided = divide(progress, numbers) if progress and len(parts) > 1 else None
    for index, part in enumerate(parts):
        own = divided.parts.get(index, "") if divided else progress
        if set(counted) == set(numbers):
            own = counted[part.number]
        number = part.number or (
            squeeze(serial).strip("।.()[] ") if is_bare_number(serial) and len(parts) == 1 else None
        )
        yield OldDecision(number=number, text=part.text, progress=squeeze(own))


def _text(row: Sequence[Cell], at: int | None) -> str:
    return row[at].text if at is not None and at < len(row) and row[at].continued != "left" else ""


def heads_last_meeting(heading: str) -> bool:
    """Whether a line heads the decisions of the meeting before, or what became of them."""
    roles = roles_of(heading) or frozenset()
    return speaks_of_last_meeting(heading) and bool(
        roles & {Role.PREVIOUS, Role.PROGRESS, Role.DECISION, Role.IMPLEMENTER}
    )
