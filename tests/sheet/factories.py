"""A made-up draft, its table as a file, and what a table that came back would change."""

from dataclasses import replace
from datetime import date
from typing import Any

from committee.values import Nature
from minutes.edits import Edits, apply_edits, numbered
from minutes.model import Decision, Kind, Minutes
from minutes.sheet.comparing import compare
from minutes.sheet.difference import Difference
from minutes.sheet.reading import read_sheet
from minutes.sheet.values import DraftSheet, Note, Numbered, ReturnedSheet, row_of
from places.text import match_key
from reports.sheet import build

EDUCATION, ICT = "জেলা শিক্ষা অফিসার", "জেলা আইসিটি অফিসার, নদীপুর"
HELD = date(2026, 1, 27)
KEY = "f" * 64


def decision(number: str, text: str, **more: Any) -> Decision:
    given: dict[str, Any] = {
        "agenda_no": number.partition(".")[0],
        "agenda_title": "ডিজিটাল ল্যাব",
        "discussion": "",
        "number": number,
        "text": text,
        "implementer_raw": EDUCATION,
        "offices": (EDUCATION,),
    }
    return Decision(**{**given, **more})


DECISIONS = (
    decision("১", "কার্যবিবরণী দৃঢ়ীকরণ করা হলো।", nature=Nature.FORMAL, offices=(), agenda_title="কার্যবিবরণী"),
    decision("২.১", "সকল পোর্টাল নিয়মিত হালনাগাদ করতে হবে।", nature=Nature.STANDING, offices=(ICT, EDUCATION)),
    decision("২.২", "অচল ল্যাপটপ মেরামত করতে হবে।", deadline="আগামী সভার পূর্বে"),
    decision("২.৩", "ল্যাব পরিদর্শন করতে হবে।", deadline="৩০ এপ্রিল ২০২৬", deadline_date=date(2026, 4, 30)),
    decision("৩.১", "প্রশিক্ষণের তালিকা পাঠাতে হবে।", agenda_title="প্রশিক্ষণ"),
)


def minutes(*decisions: Decision, **more: Any) -> Minutes:
    given: dict[str, Any] = {
        "kind": Kind.MINUTES,
        "committee": "জেলা আইসিটি কমিটি",
        "meeting_date": HELD,
        "chair": "জনাব সেলিনা রহমান",
        "decisions": decisions or DECISIONS,
    }
    return Minutes(**{**given, **more})


def draft(made: Minutes | None = None, edits: Edits | None = None, **more: Any) -> DraftSheet:
    """The draft as it stands with these edits."""
    read, edits = made or minutes(), edits or Edits()
    now = apply_edits(read, edits)
    every = numbered(read, replace(edits, dropped=()))
    given: dict[str, Any] = {
        "draft_id": 7,
        "committee_id": 3,
        "key": KEY,
        "committee": "জেলা আইসিটি কমিটি, নদীপুর",
        "meeting_date": HELD,
        "rows": tuple(
            Numbered(index=index, row=row_of(one, dropped=index in edits.dropped)) for index, one in every
        ),
        "head": {
            "meeting_number": now.meeting_number,
            "meeting_date": now.meeting_date,
            "meeting_time_raw": now.meeting_time_raw,
            "venue": now.venue,
            "chair": now.chair,
            "chair_post": now.chair_post,
            "memo_no": now.memo_no,
            "memo_date": now.memo_date,
            "signed": now.signed,
        },
        "offices": (EDUCATION, ICT, "পুলিশ সুপার, নদীপুর"),
    }
    return DraftSheet(**{**given, **more})


def file_of(sheet: DraftSheet | None = None, notes: tuple[Note, ...] = (), lang: str = "bn") -> bytes:
    """The table as it is sent."""
    return build(sheet or draft(), notes, lang)


def returned(content: bytes) -> ReturnedSheet:
    """What is read when it comes back."""
    sheet = read_sheet(content, "table.xlsx")
    assert sheet is not None
    return sheet


def difference(
    content: bytes, now: DraftSheet | None = None, accepted: tuple[ReturnedSheet, ...] = ()
) -> Difference:
    """What a table would change in the draft."""
    now = now or draft()
    keys = {match_key(name) for name in now.offices}
    return compare(returned(content), now, lambda words: match_key(words) in keys, accepted)
