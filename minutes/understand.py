"""A document → Minutes: header, decisions, and what was doubtful."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from minutes.attendance import read_attendance
from minutes.chars import is_bangla
from minutes.decided.counted_through import with_slashes_closed
from minutes.decided.decisions import build
from minutes.decided.full_stops import with_full_stops
from minutes.document import Document, Paragraph, Table, lines_of
from minutes.doubting.leftovers import leftovers
from minutes.doubting.second_look import second_look
from minutes.doubting.together import with_the_paper
from minutes.doubting.unsure import unsure_doubts
from minutes.head.chairs import Chair
from minutes.head.header import read_header
from minutes.head.header_doubts import LEAST, header_doubts
from minutes.head.signatures import is_signature, signs_alone
from minutes.items import Doubt
from minutes.kinds import judge
from minutes.known import standard
from minutes.layout import lay_out
from minutes.model import Kind, Minutes, Problem
from minutes.offices.slashed_places import slashed_places
from minutes.told.item_names import named_as_items
from minutes.told.numbers_behind import with_numbers_in_front
from minutes.told.subject_marks import under_their_subjects
from minutes.words.shapes import untitled

_LINES_OF_A_HEAD = 40


def understand(document: Document, *, insist: bool = False) -> Minutes:
    """What `document` says. It never fails: a document that is no minutes comes back with its kind and reason.

    `insist`: a person says it is minutes; then whatever decisions it has are taken, its title notwithstanding.
    """
    if not document.blocks:
        return Minutes(kind=Kind.EMPTY, reason="empty")
    known = standard()
    document = with_numbers_in_front(with_slashes_closed(named_as_items(document)))
    layout = lay_out(document, known, insist=insist)
    body = [text for item in layout.items for text in (item.discussion, item.decision)]
    tail = (*layout.tail, *_signatures(layout.people))
    people = [
        ", ".join(cell.text.replace("\n", ", ") for cell in row if cell.text and not cell.continued)
        for table in layout.people
        for row in table.rows
    ]
    header = read_header(layout.head, tail, body, known, people)
    if header.meeting is None and header.chair == Chair():
        lines = list(islice(_lines(document), _LINES_OF_A_HEAD))
        once_more = read_header(lines, tail, body, known, people)
        if once_more.meeting is not None or once_more.chair != Chair():
            # The head was taken for something else; the receivers, which the foot names, are not counted twice.
            header = replace(once_more, distribution=header.distribution or once_more.distribution)
    attendance = read_attendance(layout.people, layout.head, layout.tail, known)
    people_named = {untitled(one.name): one.post for one in attendance if one.name}
    known = known.with_people({name: post for name, post in people_named.items() if name})
    known = known.with_places(slashed_places(_lines(document)))
    known = known.with_listed((*(one.post for one in attendance if one.post), *header.distribution))
    bangla = is_bangla("".join(body) or "".join(layout.head))
    day = header.meeting.day if header.meeting else None
    decisions, doubts = build(
        under_their_subjects(_lines(document), layout.items),
        known,
        meeting=day,
        bangla=bangla,
        named=layout.implementers_named,
    )
    if document.format == "scan":
        decisions = with_full_stops(decisions)
    kind, reason = (
        (Kind.MINUTES, "") if insist and decisions else judge(layout, header, decisions, _lines(document))
    )
    layout_doubts = layout.doubts
    if kind is not Kind.MINUTES:
        decisions, doubts, layout_doubts = (), (), ()
    if reason == "corrigendum":
        from minutes.correcting.corrigenda import corrected  # few documents need it

        decisions = corrected(document.blocks, known, meeting=day)
    file_doubts = (Doubt(where="file", code=code, what="") for code in document.problems)
    left = leftovers(document.left, decisions) if kind is Kind.MINUTES else ()
    unsure = unsure_doubts(document, header, decisions) if kind is Kind.MINUTES else ()
    minutes = Minutes(
        kind=kind,
        reason=reason,
        committee=header.committee,
        meeting_number=header.meeting_number,
        chair=header.chair.name,
        chair_post=header.chair.post,
        meeting_date=day,
        meeting_date_raw=header.meeting.raw if header.meeting else None,
        meeting_time_raw=header.time,
        venue=header.venue,
        memo_no=header.memo_no,
        memo_date=header.memo_date,
        signed=header.signed,
        decisions=decisions,
        attendance=attendance,
        distribution=header.distribution,
        history=layout.recalled,
    )
    found = [*file_doubts, *left, *unsure, *header_doubts(header, kind, known), *layout_doubts, *doubts]
    if kind is Kind.MINUTES:
        told = {(doubt.code, doubt.what) for doubt in found}
        found += [
            again for again in second_look(document, minutes, known) if (again.code, again.what) not in told
        ]
        found = with_the_paper(document, decisions, known, found)
    all_doubts = sorted(found, key=lambda doubt: doubt.code in LEAST)  # what matters least comes last
    return replace(
        minutes,
        problems=tuple(Problem(where=one.where, code=one.code, what=one.what) for one in all_doubts),
    )


def _signatures(tables: Iterable[Table]) -> Iterator[str]:
    """The lines of cells in which somebody signs above a name: at the foot, two often sign beside each other."""
    for row in (row for table in tables for row in table.rows):
        beside = len(row) > 1 and all(signs_alone(cell.text) for cell in row)
        for cell in (cell for cell in row if not cell.continued):
            mark, _, name = cell.text.partition("\n")
            if beside or (name and is_signature(mark)):
                yield from (mark, *filter(None, name.split("\n")))


def _lines(document: Document) -> Iterator[str]:
    """All words of the document, line by line."""
    for block in document.blocks:
        yield from (block.text,) if isinstance(block, Paragraph) else lines_of(block)
