"""A document → Minutes: header, decisions, and what was doubtful."""

import re

from minutes.chars import any_of, fold, has_bangla
from minutes.decisions import build
from minutes.document import Document
from minutes.grammar.passages import MINUTES_TITLES, NOTICE_SENTENCES, NOTICE_TITLES, REPORTS, WORKING_PAPERS
from minutes.header import Header, read_header
from minutes.items import Doubt, Layout
from minutes.known import standard
from minutes.layout import lay_out
from minutes.model import Kind, Minutes, Problem

_MINUTES, _NOTICE, _PAPER, _REPORT = map(any_of, (MINUTES_TITLES, NOTICE_TITLES, WORKING_PAPERS, REPORTS))
_INVITING = any_of(NOTICE_SENTENCES)
_BIJOY = re.compile(r"wm.?×vš|ev[¯¯]Íev|mfvcwZ|Dc‡Rjv|†Rjv cÖkvmK|Kvh©weeiYx")
_TITLE_LINES = 14
_LONGEST_TITLE = 200


def understand(document: Document) -> Minutes:
    """What `document` says. It never fails: a document that is no minutes comes back with its kind and reason."""
    if not document.blocks:
        return Minutes(kind=Kind.EMPTY, reason="empty")
    known = standard()
    layout = lay_out(document, known)
    body = [text for item in layout.items for text in (item.discussion, item.decision)]
    header = read_header(layout.head, layout.tail, body, known)
    bangla = any(map(has_bangla, (*layout.head, *body)))
    day = header.meeting.day if header.meeting else None
    decisions, doubts = build(
        layout.items, known, meeting=day, bangla=bangla, named=layout.implementers_named
    )
    kind, reason = _kind(layout)
    if kind is not Kind.MINUTES:
        decisions, doubts = (), ()
    file_doubts = (Doubt(where="file", code=code, what="") for code in document.problems)
    all_doubts = (*file_doubts, *_header_doubts(header, kind), *layout.doubts, *doubts)
    return Minutes(
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
        distribution=header.distribution,
        problems=tuple(Problem(where=one.where, code=one.code, what=one.what) for one in all_doubts),
    )


def _kind(layout: Layout) -> tuple[Kind, str]:
    """What the document is: its title's word counts, then whether there are decisions."""
    lines = [fold(line) for line in (*layout.head, *layout.tail)]
    titles = [line for line in lines[:_TITLE_LINES] if len(line) < _LONGEST_TITLE]
    minutes = any(map(_MINUTES.search, titles))
    notice = any(map(_NOTICE.search, titles)) or (not minutes and any(map(_INVITING.search, lines)))
    if layout.items and not (notice and not minutes):
        return Kind.MINUTES, ""
    if notice and (not minutes or any(map(_INVITING.search, lines))):
        return Kind.NOTICE, "notice"
    if any(map(_PAPER.search, titles)):
        return Kind.OTHER, "working_paper"
    if any(map(_REPORT.search, titles)) or layout.previous:
        return Kind.OTHER, "progress_report"
    if any(map(_BIJOY.search, lines)) or any(map(_BIJOY.search, layout.head)):
        return Kind.OTHER, "old_encoding"
    return Kind.OTHER, "no_decisions"


def _header_doubts(header: Header, kind: Kind) -> tuple[Doubt, ...]:
    doubts = list(header.doubts)
    if kind is Kind.MINUTES:
        missing = (
            ("committee_missing", header.committee),
            ("chair_missing", header.chair.name or header.chair.post),
        )
        doubts += [Doubt(where="header", code=code, what="") for code, value in missing if not value]
        if header.signed and not header.memo_no:
            doubts.append(Doubt(where="header", code="memo_no_missing", what=""))
    if header.meeting and header.memo_date and header.memo_date < header.meeting.day and kind is Kind.MINUTES:
        doubts.append(Doubt(where="header", code="meeting_after_memo", what=header.meeting.raw))
    return tuple(doubts)
