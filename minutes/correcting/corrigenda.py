"""A corrigendum (সংশোধনী): which decisions it changes, and how they read now."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from locales.digits import to_bangla
from minutes.chars import any_of, fold, folded_pattern, is_bangla, squeeze
from minutes.correcting.directives import directives
from minutes.correcting.struck import strikes_alone
from minutes.correcting.substitution import substitution, substitutions
from minutes.decided.inline import own_labels
from minutes.document import Block, Paragraph, Table
from minutes.grammar.passages import CORRECTED_NUMBER, NEW_WORDING, OLD_WORDING
from minutes.known import Known
from minutes.model import Decision
from minutes.offices.mentions import examine
from minutes.words import deadlines
from minutes.words.clauses import orders

_OLD, _NEW, _NUMBER = map(any_of, (OLD_WORDING, NEW_WORDING, CORRECTED_NUMBER))
# A sentence below the table that a copy as text has drawn into the last cell.
_REST = re.compile(
    folded_pattern(
        r"\s(?:[0-9০-৯]{1,2}[।.)] ?)?(?:(?:উক্ত|এ|এর) )?(?:কার্যবিবরণীর )?অন্যান্য (?:অংশ|সিদ্ধান্ত|বিষয়)[^।\n]{0,60}অপরিবর্তিত"
    )
)
_IMPLEMENTER = re.compile(folded_pattern(r"^(?:বাস্তবায়ন\S{0,8}|দায়িত্ব\S{0,4}|action by)\s?[:ঃ–—-]\s?"))


def corrected(blocks: Sequence[Block], known: Known, *, meeting: date | None) -> tuple[Decision, ...]:
    """The corrected decisions: number and the words that count from now on.

    Where only words are replaced (“ক” এর স্থলে “খ”), the text is the sentence that says so (minutes.substitution puts
    them into the decision); where only who implements it is, the text is "".
    """
    decisions = [
        one for block in blocks if isinstance(block, Table) for one in _in_table(block, known, meeting)
    ]
    if not decisions:
        lines = [part for block in blocks if isinstance(block, Paragraph) for part in block.text.split("\n")]
        decisions = [
            _decision(one.number or "", one.words, known, meeting, item=one.item, struck=one.struck)
            for one in directives(lines)
        ]
    return tuple(decisions)


def _in_table(table: Table, known: Known, meeting: date | None) -> Iterator[Decision]:
    for at, row in enumerate(table.rows[:3]):
        heading = [fold(squeeze(cell.text)) for cell in row]
        new = [at for at, text in enumerate(heading) if _NEW.search(text) and not _OLD.search(text)]
        number = [at for at, text in enumerate(heading) if _NUMBER.search(text) and at not in new]
        if new:
            column = number[0] if number else 0
            old = next((at for at, text in enumerate(heading) if _OLD.search(text) and at != column), None)
            for cells in table.rows[at + 1 :]:
                if max(new[-1], column, old or 0) < len(cells) and cells[new[-1]].text.strip():
                    rest = _REST.search(fold(cells[new[-1]].text))
                    now = cells[new[-1]].text[: rest.start() if rest else None]
                    words = _counting(cells[old].text if old is not None else "", now)
                    yield _decision(cells[column].text, words, known, meeting)
            return


def _counting(old: str, new: str) -> str:
    """What the cells of old and new words say: the decision's words, or which words of it are replaced."""
    if not old.strip() or orders(new) or strikes_alone(new) or _IMPLEMENTER.match(fold(new)):
        return new
    said = substitution(squeeze(old), squeeze(new))
    return said if substitutions(said) else new


def _decision(
    printed: str,
    words: str,
    known: Known,
    meeting: date | None,
    *,
    item: str | None = None,
    struck: bool = False,
) -> Decision:
    number = re.sub(r"\s?(?:নং|নম্বর|no\.?)\s?|[।.\s]+$", "", squeeze(printed)).strip()
    if struck or strikes_alone(words):
        return Decision(
            agenda_no=item or re.split(r"[.(]", number)[0] or None,
            agenda_title="",
            discussion="",
            number=number or None,
            text=squeeze(words),
            implementer_raw="",
            offices=(),
            struck=True,
        )
    replaced = substitutions(words)
    alone = _IMPLEMENTER.match(fold(words)) if not replaced else None
    own = own_labels(squeeze(words)) if alone is None else None
    if own and replaced and substitutions(own.text) != replaced:
        own = None  # the labels stand in the words that are replaced
    text = own.text if own else squeeze(words) if replaced else ""
    implementer = own.implementer if own else words[alone.end() :].strip() if alone else ""
    limit = deadlines.in_text(text, meeting) if text and not replaced else None
    return Decision(
        agenda_no=item or re.split(r"[.(]", number)[0] or None,
        agenda_title="",
        discussion="",
        number=(to_bangla(number) if is_bangla(words) else number) or None,
        text=text,
        implementer_raw=implementer,
        offices=examine(implementer, known=known).names,
        offices_in_text=tuple(name for one in replaced for name in examine(one.new, known=known).names),
        deadline=limit.phrase if limit else None,
        deadline_date=limit.day if limit else None,
        deadline_proposed=deadlines.reckoned(limit, meeting).reckoned if limit else None,
    )
