"""What is said about a draft's table, in the made-up committee of the other cases."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from committee.values import Nature
from locales.translator import Translator
from messages import minutes
from messages.text import escape, lines
from minutes.model import Decision
from minutes.sheet.difference import Difference, FieldChange, HeadChange, Kind, RowChange
from minutes.sheet.values import DoubtAt, DraftSheet, Trouble
from tests.messages import factories as f

SHEET = DraftSheet(
    draft_id=5,
    committee_id=3,
    key="",
    committee=f.COMMITTEE,
    meeting_date=f.HELD,
    rows=(),
    head={},
)
TROUBLES = (
    Trouble(place=12, field="nature", code="nature", words="জরুরি"),
    Trouble(place=13, field="day", code="day", words="৩১/০২/২০২৬"),
    Trouble(place=14, field="drop", code="yes_no", words="হয়তো"),
    Trouble(place=15, field="number", code="number_is_day"),
    Trouble(place=16, field="text", code="formula"),
    Trouble(place=17, field="offices", code="too_long"),
    Trouble(place=18, field="text", code="text_missing"),
    Trouble(place=19, field="text", code="no_text"),
    Trouble(place=0, field="deadline", code="column_missing"),
    Trouble(place=0, field="memo_date", code="day", words="গতকাল"),
)


def added() -> RowChange:
    """A decision that the table adds."""
    decision = Decision(
        agenda_no="২",
        agenda_title="ডিজিটাল ল্যাব",
        discussion="",
        number="২.৪",
        text="সকল ল্যাবের তালিকা প্রস্তুত করতে হবে।",
        implementer_raw=f.OFFICE,
        offices=(f.OFFICE,),
        deadline="৩০ জুন ২০২৬",
        deadline_date=date(2026, 6, 30),
    )
    return RowChange(
        kind=Kind.ADDED, index=None, number="২.৪", text=decision.text, decision=decision, after=3
    )


def changed(*fields: FieldChange, **more: Any) -> RowChange:
    given: dict[str, Any] = {
        "kind": Kind.CHANGED,
        "index": 1,
        "number": "২.১",
        "text": f.TEXT,
        "fields": fields,
    }
    return RowChange(**{**given, **more})


def reworded(**more: Any) -> FieldChange:
    new = f.TEXT.replace("মাধ্যমিক", "মাধ্যমিক ও উচ্চ মাধ্যমিক")
    return FieldChange(field="text", old={"text": f.TEXT}, new={"text": new}, **more)


def difference(**changes: Any) -> Difference:
    """Something of every kind."""
    fields = (
        FieldChange(field="number", old={"number": "২.১"}, new={"number": "২.৫"}),
        reworded(),
        FieldChange(
            field="offices",
            old={"offices": (f.OFFICE, "পুলিশ সুপার, নদীপুর")},
            new={"offices": (f.OFFICE, "সিভিল সার্জন, নদীপুর")},
        ),
        FieldChange(
            field="limit",
            old={"deadline": "আগামী সভার পূর্বে", "deadline_date": None},
            new={"deadline": "১৫ জুলাইয়ের মধ্যে", "deadline_date": date(2026, 7, 15)},
        ),
        FieldChange(field="nature", old={"nature": Nature.ONE_OFF}, new={"nature": Nature.STANDING}),
    )
    given: dict[str, Any] = {
        "draft_id": 5,
        "committee": f.COMMITTEE,
        "meeting_date": f.HELD,
        "head": (
            HeadChange(field="memo_no", old={"memo_no": None}, new={"memo_no": "০৫.৪৪.৭২০০.০০১"}),
            HeadChange(field="signed", old={"signed": False}, new={"signed": True}),
            HeadChange(
                field="meeting_date", old={"meeting_date": f.HELD}, new={"meeting_date": date(2026, 6, 10)}
            ),
        ),
        "rows": (
            changed(*fields),
            RowChange(kind=Kind.DROPPED, index=2, number="২.২", text=f.TEXT),
            RowChange(kind=Kind.TAKEN_BACK, index=4, number="৩.১", text=f.TEXT),
            added(),
        ),
        "seen": ("p1234abcd", "p1234abce"),
        "troubles": TROUBLES,
    }
    return Difference(**{**given, **changes})


def conflicts() -> Difference:
    """Changes that meet others made in the chat."""
    dropped = RowChange(kind=Kind.DROPPED, index=2, number="২.২", text=f.TEXT, meanwhile=True)
    return difference(rows=(changed(reworded(meanwhile=True)), dropped), head=(), seen=(), troubles=())


def long_difference() -> Difference:
    """More than stands in one message."""
    other = "এই সিদ্ধান্তটি সম্পূর্ণ নতুন করে লেখা হয়েছে। " * 8
    whole = FieldChange(field="text", old={"text": f.TEXT * 4}, new={"text": other})
    rows = tuple(changed(whole, index=n, number=f"২.{n}") for n in range(1, 20))
    return difference(rows=rows, head=(), seen=(), troubles=())


def notes(t: Translator) -> str:
    """The notes beside the rows, line by line."""
    doubts = [
        f.doubt(),
        f.doubt(raw="", key="who"),
        f.doubt(kind="group", raw="স্ব স্ব দপ্তর প্রধান"),
        f.doubt(kind="continuation", old=f.lines()[0]),
        f.doubt(kind="due", raw="১৫ দিনের মধ্যে", proposed=date(2026, 6, 24)),
        f.doubt(kind="problem", code="number_gap", raw="২.৩", offers=("add", "number")),
        f.doubt(kind="problem", code="chair_missing", raw="", offers=("chair",)),
        f.doubt(kind="date", raw=""),
    ]
    sheet = replace(SHEET, doubts=tuple(DoubtAt(doubt=one, indexes=(0,)) for one in doubts))
    return lines(*(escape(note.text, 500) for note in minutes.sheet_notes(t, sheet)))


def sheet_cases() -> Mapping[str, Callable[[Translator], Any]]:
    """All of them."""
    refused = ("other_committee", "registered", "dropped", "unknown", "no_draft")
    unread = ("macros", "damaged", "too_big", "sheet_without_headings", "other_sheet", "too_much_memory")
    return {
        "sheet_caption": lambda t: minutes.sheet_caption(t, SHEET),
        "sheet_notes": notes,
        "sheet_failed": minutes.sheet_failed,
        "difference": lambda t: minutes.difference(t, difference(), 8),
        "difference, meets the chat's": lambda t: minutes.difference(t, conflicts(), 8),
        "difference, changed since it was shown": lambda t: minutes.difference(
            t, difference(rows=(added(),), head=(), seen=(), troubles=()), 8, changed=True
        ),
        "difference, without the hidden sheet": lambda t: minutes.difference(
            t, difference(rows=(added(),), head=(), seen=(), troubles=(), without_origin=True), 8
        ),
        "difference, second page": lambda t: minutes.difference(t, long_difference(), 8, 1),
        "difference, nothing": lambda t: minutes.difference(
            t, difference(rows=(), head=(), seen=(), troubles=()), 8
        ),
        "difference, nothing but troubles": lambda t: minutes.difference(
            t, difference(rows=(), head=(), seen=(), troubles=TROUBLES[:2]), 8
        ),
        "sheet_accepted": minutes.sheet_accepted,
        "sheet_dropped": lambda t: minutes.sheet_dropped(t, 5),
        **{f"sheet_refused, {code}": partial(minutes.sheet_refused, code=code) for code in refused},
        **{f"sheet_unreadable, {code}": partial(minutes.sheet_unreadable, code=code) for code in unread},
    }
