"""A corrigendum (সংশোধনী): which decisions it changes, and how they read now."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from locales.digits import to_bangla
from minutes import deadlines
from minutes.chars import any_of, fold, folded_pattern, is_bangla, squeeze
from minutes.document import Block, Paragraph, Table
from minutes.grammar.passages import CORRECTED_NUMBER, CORRECTING, NEW_WORDING, OLD_WORDING
from minutes.inline import own_labels
from minutes.known import Known
from minutes.mentions import examine
from minutes.model import Decision

_OLD, _NEW, _NUMBER, _CORRECTING = map(any_of, (OLD_WORDING, NEW_WORDING, CORRECTED_NUMBER, CORRECTING))
_NAMED = re.compile(
    folded_pattern(
        r"(?:(?P<before>[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2}){0,3}(?:\s?\([ক-হ]\))?)\s?(?:নং|নম্বর)\s(?:\S{1,12}\s)?সিদ্ধান্ত"
        r"|সিদ্ধান্ত\s?(?:নং|নম্বর)\s?[:ঃ-]?\s?(?P<after>[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2}){0,3}(?:\s?\([ক-হ]\))?)"
        r"|decision (?:no\.? ?)?(?P<english>[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}))"
    )
)
_WHOLE = re.compile(r"[:ঃ]-?\s?[“\"‘']?(?P<text>[^“”\"]{10,}?)[”\"’']?\s?$")
_PART = any_of((r"স্থলে", r"পরিবর্তে", r"in place of", r"instead of"))
_IMPLEMENTER = re.compile(folded_pattern(r"^(?:বাস্তবায়ন\S{0,8}|দায়িত্ব\S{0,4}|action by)\s?[:ঃ-]\s?"))


def corrected(blocks: Sequence[Block], known: Known, *, meeting: date | None) -> tuple[Decision, ...]:
    """The corrected decisions: number and the words that count from now on.

    Where only words are replaced (“ক” এর স্থলে “খ”), the text is the sentence that says so; where only who implements it
    is, the text is "".
    """
    decisions = [
        one for block in blocks if isinstance(block, Table) for one in _in_table(block, known, meeting)
    ]
    if not decisions:
        lines = [part for block in blocks if isinstance(block, Paragraph) for part in block.text.split("\n")]
        decisions = list(_in_lines(lines, known, meeting))
    return tuple(decisions)


def _in_table(table: Table, known: Known, meeting: date | None) -> Iterator[Decision]:
    for at, row in enumerate(table.rows[:3]):
        heading = [fold(squeeze(cell.text)) for cell in row]
        new = [at for at, text in enumerate(heading) if _NEW.search(text) and not _OLD.search(text)]
        number = [at for at, text in enumerate(heading) if _NUMBER.search(text) and at not in new]
        if new:
            column = number[0] if number else 0
            for cells in table.rows[at + 1 :]:
                if max(new[-1], column) < len(cells) and cells[new[-1]].text.strip():
                    yield _decision(cells[column].text, cells[new[-1]].text, known, meeting)
            return


def _in_lines(lines: Sequence[str], known: Known, meeting: date | None) -> Iterator[Decision]:
    for at, line in enumerate(lines):
        named = _NAMED.search(fold(line))
        if named is None or not _CORRECTING.search(fold(line)):
            continue
        whole = None if _PART.search(fold(line)) else _WHOLE.search(line)
        below = lines[at + 1] if line.rstrip().endswith((":", "ঃ", ":-")) and at + 1 < len(lines) else ""
        number = named[named.lastgroup or 0]
        yield _decision(number, below.strip('“”" ') or (whole["text"] if whole else line), known, meeting)


def _decision(printed: str, words: str, known: Known, meeting: date | None) -> Decision:
    alone = _IMPLEMENTER.match(fold(words))
    own = own_labels(squeeze(words)) if alone is None else None
    text = own.text if own else ""
    implementer = own.implementer if own else words[alone.end() if alone else 0 :].strip()
    number = re.sub(r"\s?(?:নং|নম্বর|no\.?)\s?|[।.\s]+$", "", squeeze(printed)).strip()
    limit = deadlines.in_text(text, meeting) if text else None
    return Decision(
        agenda_no=re.split(r"[.(]", number)[0] or None,
        agenda_title="",
        discussion="",
        number=(to_bangla(number) if is_bangla(words) else number) or None,
        text=text,
        implementer_raw=implementer,
        offices=examine(implementer, known=known).names,
        deadline=limit.phrase if limit else None,
        deadline_date=limit.day if limit else None,
    )
