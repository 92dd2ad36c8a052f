"""What was read with little confidence, and what of a scan a person always looks at: its numbers and dates."""

import re
from collections.abc import Iterable, Iterator, Sequence

from minutes.chars import squeeze
from minutes.document import Block, Document, Paragraph
from minutes.head.header import Header
from minutes.items import Doubt
from minutes.model import Decision
from minutes.places import places

_MOST_WORDS = 8
_ENOUGH = 24  # letters by which a decision is known in its cell
_SCAN = "scan"
_LETTER = re.compile(r"[^\W_]|[\u0980-\u0983\u09bc-\u09cd\u09d7]")


def unsure_doubts(document: Document, header: Header, decisions: Sequence[Decision]) -> tuple[Doubt, ...]:
    """One doubt for each decision with unsure words and one for the head; of a scan, its numbers and dates too."""
    return (*_of_words(document, header, decisions), *_of_a_scan(document, header, decisions))


def _of_words(document: Document, header: Header, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    # A scan's memo number and dates are told by themselves.
    read = [(squeeze(text), words) for text, words in _unsure(document.blocks) if words]
    if not read:
        return
    head = (header.committee, header.chair.name, header.chair.post, header.venue, header.time)
    in_head = list(_words_of(filter(None, head), read))
    if in_head:
        yield Doubt(where="header", code="read_unsure", what=_listed(in_head))
    for place, decision in zip(places(decisions), decisions, strict=True):
        dated = decision.deadline if document.format == _SCAN and decision.deadline_date else None
        own = (decision.text, decision.implementer_raw, "" if dated else decision.deadline or "")
        words = [word for word in _words_of(filter(None, own), read) if word not in (dated or "")]
        if words:
            yield Doubt(where=place, code="read_unsure", what=_listed(words))


def _words_of(parts: Iterable[str], read: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[str]:
    """The unsure words of the cells and lines that `parts` come from, those of them that stand in the parts."""
    for part in parts:
        for text, words in read:
            if _stands_in(part, text):
                yield from (word for word in words if _has(part, word))


def _has(part: str, word: str) -> bool:
    """Whether `word` stands in `part` as a word of its own."""
    if not any(letter.isalnum() for letter in word):
        return False
    at = part.find(word)
    while at >= 0:
        around = part[at - 1 : at] + part[at + len(word) : at + len(word) + 1]
        if not _LETTER.search(around):
            return True
        at = part.find(word, at + 1)
    return False


def _unsure(blocks: Iterable[Block]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text, block.unsure
            continue
        for row in block.rows:
            for cell in row:
                yield cell.text, () if cell.continued else cell.unsure
                yield from _unsure(cell.tables)


def _stands_in(part: str, text: str) -> bool:
    """Whether a decision's words (or a list of offices) come from a cell or line with this text."""
    part = squeeze(part)
    return part[:_ENOUGH] in text or part[-_ENOUGH:] in text or (len(text) > _ENOUGH and text in part)


def _of_a_scan(document: Document, header: Header, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    if document.format != _SCAN or not decisions:
        return
    named = places(decisions)
    numbers = [place for place, one in zip(named, decisions, strict=True) if one.number or one.agenda_no]
    if numbers:
        yield Doubt(where="numbers", code="scan_numbers", what=", ".join(numbers))
    if header.meeting:
        yield Doubt(where="header", code="scan_date", what=header.meeting.raw)
    if told := ", ".join(filter(None, (header.meeting_number, header.time))):
        yield Doubt(where="header", code="scan_meeting", what=told)
    if header.memo_no:
        yield Doubt(where="memo", code="scan_memo", what=header.memo_no)
    for place, decision in zip(named, decisions, strict=True):
        if decision.deadline_date and decision.deadline:
            yield Doubt(where=place, code="scan_date", what=decision.deadline)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(list(dict.fromkeys(words))[:_MOST_WORDS])
