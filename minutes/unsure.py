"""What was read with little confidence, and what of a scan a person always looks at: its numbers and dates."""

from collections.abc import Iterable, Iterator, Sequence

from minutes.chars import squeeze
from minutes.document import Block, Document, Paragraph
from minutes.header import Header
from minutes.items import Doubt
from minutes.model import Decision

_MOST_WORDS = 8
_ENOUGH = 24  # letters by which a decision is known in its cell
_SCAN = "scan"


def unsure_doubts(document: Document, header: Header, decisions: Sequence[Decision]) -> tuple[Doubt, ...]:
    """One doubt for each decision with unsure words and one for the head; of a scan, its numbers and dates too."""
    return (*_of_words(document.blocks, header, decisions), *_of_a_scan(document, header, decisions))


def _of_words(blocks: Iterable[Block], header: Header, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    read = [(squeeze(text), words) for text, words in _unsure(blocks) if words]
    if not read:
        return
    head = [
        text
        for text in (header.committee, header.chair.name, header.chair.post, header.memo_no, header.venue)
        if text
    ]
    in_head = [word for _, words in read for word in words if any(word in text for text in head)]
    if in_head:
        yield Doubt(where="header", code="read_unsure", what=_listed(in_head))
    for decision in decisions:
        own = (decision.text, decision.implementer_raw, decision.deadline or "")
        cells = (words for text, words in read if any(_stands_in(part, text) for part in own if part))
        words = [word for found in cells for word in found if any(word in part for part in own)]
        if words:
            yield Doubt(where=_where(decision), code="read_unsure", what=_listed(words))


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
    numbers = [_where(decision) for decision in decisions if decision.number or decision.agenda_no]
    if numbers:
        yield Doubt(where="numbers", code="scan_numbers", what=", ".join(numbers))
    if header.meeting:
        yield Doubt(where="header", code="scan_date", what=header.meeting.raw)
    if header.memo_no:
        yield Doubt(where="memo", code="scan_memo", what=header.memo_no)
    for decision in decisions:
        if decision.deadline_date and decision.deadline:
            yield Doubt(where=_where(decision), code="scan_date", what=decision.deadline)


def _where(decision: Decision) -> str:
    return decision.number or decision.agenda_no or "file"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(list(dict.fromkeys(words))[:_MOST_WORDS])
