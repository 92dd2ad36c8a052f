"""A small made-up committee: one factory a view, each with overrides."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from committee.amending import (
    Amended,
    AmendedTask,
    Amendment,
    AmendmentNotice,
    Difference,
    Earlier,
    Kind,
    Limit,
    Why,
)
from committee.delivery import DeliveryState, Undelivered, Waiting
from committee.draft_views import (
    AlreadyRegistered,
    Doubt,
    DraftDecision,
    DraftLeft,
    DraftPage,
    Preview,
    Registered,
)
from committee.invitation_views import InvitationMade, InvitationRefused, InvitationWelcome, Joined
from committee.report_views import (
    AttentionItem,
    DeliveryTrouble,
    Digest,
    Figures,
    OfficeFigures,
    OfficeProgress,
    ProgressReport,
    ReportRow,
)
from committee.review import DecisionCard, HeaderCard, HeaderLines, MentionLine, Remaining
from committee.values import Capacity, Light, MeetingState, Nature, Role, Status
from committee.views import (
    Assignment,
    Directing,
    MeetingView,
    OfficeLine,
    OfficeTasks,
    Recorded,
    Reminder,
    ReminderSection,
    TaskCard,
    TaskLine,
    Understood,
)
from places.model import Courtesy

DHAKA = timezone(timedelta(hours=6))
COMMITTEE = "জেলা আইসিটি কমিটি, নদীপুর"
OFFICE = "জেলা শিক্ষা অফিসার, নদীপুর"
SECRETARY = "জেলা আইসিটি অফিসার, নদীপুর"
CHAIR = "জেলা প্রশাসক, নদীপুর"
TEXT = "জেলার সকল মাধ্যমিক বিদ্যালয়ের ডিজিটাল ল্যাব পরিদর্শন করে অচল কম্পিউটারের তালিকা প্রস্তুত করতে হবে"
HELD = date(2026, 6, 9)
NEXT = date(2026, 7, 7)


def meeting(**changes: Any) -> MeetingView:
    given: dict[str, Any] = {
        "committee_id": 3,
        "committee": COMMITTEE,
        "on": NEXT,
        "at": time(11, 0),
        "venue": "জেলা প্রশাসকের সম্মেলন কক্ষ",
        "state": MeetingState.FIXED,
        "days": 7,
        "rule": "w1.1",
    }
    return MeetingView(**{**given, **changes})


def line(**changes: Any) -> TaskLine:
    given: dict[str, Any] = {
        "id": 21,
        "number": "২.১",
        "agenda_no": "২",
        "text": TEXT,
        "nature": Nature.ONE_OFF,
        "status": Status.IN_PROGRESS,
        "percent": 60,
        "age": 1,
        "due": None,
        "office": OFFICE,
    }
    return TaskLine(**{**given, **changes})


def lines() -> tuple[TaskLine, ...]:
    """Four tasks as an office has them: one-off and standing, old and new, one without a number."""
    standing = {"nature": Nature.STANDING, "percent": None}
    return (
        line(age=4),
        line(
            id=22,
            number="৩.২",
            agenda_no="৩",
            text="উপজেলা ডিজিটাল সেন্টারের উদ্যোক্তাদের মাসিক আয়ের তথ্য পোর্টালে হালনাগাদ রাখতে হবে",
            status=Status.COMPLIED,
            **standing,
        ),
        line(
            id=23,
            number="৩.৩",
            agenda_no="৩",
            text="সকল দপ্তরের ওয়েবসাইট নিয়মিত হালনাগাদ করতে হবে",
            status=Status.NO_INFORMATION,
            **standing,
        ),
        line(
            id=24,
            number="",
            agenda_no="৫",
            text="ইন্টারনেট সংযোগের বকেয়া বিল পরিশোধ করতে হবে",
            status=Status.NO_INFORMATION,
            percent=None,
            due=date(2026, 6, 30),
        ),
    )


def card(**changes: Any) -> TaskCard:
    given: dict[str, Any] = {
        "id": 21,
        "version": 5,
        "committee": COMMITTEE,
        "number": "২.১",
        "agenda_no": "২",
        "text": TEXT + "।",
        "nature": Nature.ONE_OFF,
        "office": OFFICE,
        "offices": (OFFICE, "উপজেলা মাধ্যমিক শিক্ষা অফিসার, সোনাতলা"),
        "taken_on": HELD,
        "age": 4,
        "due": date(2026, 6, 30),
        "deadline_raw": "৩০ জুন ২০২৬",
        "directive": "আগামী সভার আগে তালিকা চূড়ান্ত করতে হবে",
        "status": Status.IN_PROGRESS,
        "percent": 60,
        "done_count": None,
        "total_count": None,
        "note": "২৪টি ল্যাব পরিদর্শন করা হয়েছে",
        "updated_on": date(2026, 6, 21),
        "evidence": 2,
        "resting": False,
        "closed": False,
    }
    return TaskCard(**{**given, **changes})


def fresh_card(**changes: Any) -> TaskCard:
    """A task about which nothing has been said yet; no line that may be left out is there."""
    given: dict[str, Any] = {
        "age": 1,
        "due": None,
        "deadline_raw": None,
        "directive": None,
        "status": Status.NO_INFORMATION,
        "percent": None,
        "note": None,
        "updated_on": None,
        "evidence": 0,
    }
    return card(**{**given, **changes})


def recorded(**changes: Any) -> Recorded:
    return Recorded(**{"card": card(), "left": 2, "next_id": 22, **changes})


def understood(**changes: Any) -> Understood:
    given: dict[str, Any] = {
        "card": fresh_card(),
        "text": "৪০টির মধ্যে ২৪টি হয়েছে",
        "status": Status.IN_PROGRESS,
        "percent": 60,
        "done_count": 24,
        "total_count": 40,
    }
    return Understood(**{**given, **changes})


def section(**changes: Any) -> ReminderSection:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "offices": (OFFICE,),
        "courtesy": Courtesy.SUBORDINATE,
        "step": 1,
        "meeting": meeting(),
        "reply_by": date(2026, 7, 5),
        "directed": True,
        "tasks": lines(),
    }
    return ReminderSection(**{**given, **changes})


def reminder(kind: str = "reminder", *, today: date | None = None, **changes: Any) -> Reminder:
    return Reminder(kind=kind, sections=(section(**changes),), today=today)


def assignment(**changes: Any) -> Assignment:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "office": OFFICE,
        "courtesy": Courtesy.EQUAL,
        "minutes_date": HELD,
        "draft": True,
        "meeting": meeting(state=MeetingState.TENTATIVE, days=18),
        "reply_by": date(2026, 7, 5),
        "directed": False,
        "tasks": lines(),
        "carried": 2,
    }
    return Assignment(**{**given, **changes})


def office_line(**changes: Any) -> OfficeLine:
    given: dict[str, Any] = {
        "id": 7,
        "name": OFFICE,
        "courtesy": Courtesy.EQUAL,
        "tasks": 4,
        "owing": 3,
        "reach": "connected",
        "phone": "০১৭০০-০০০০০০",
        "people": ("দপ্তর প্রধান", "ফোকাল পয়েন্ট"),
    }
    return OfficeLine(**{**given, **changes})


def office_lines() -> tuple[OfficeLine, ...]:
    """Connected, not joined, blocked, without a number."""
    return (
        office_line(),
        office_line(id=8, name="উপজেলা শিক্ষা অফিসার, সোনাতলা", reach="not_joined", owing=2, people=()),
        office_line(id=9, name="ব্যবস্থাপক, নদীপুর টেলিকম লিমিটেড", reach="blocked", owing=1),
        office_line(
            id=10, name="উপজেলা কৃষি অফিসার, চরপাড়া", reach="not_joined", phone=None, owing=1, tasks=1, people=()
        ),
    )


def preview(**changes: Any) -> Preview:
    given: dict[str, Any] = {
        "draft_id": 5,
        "committee": COMMITTEE,
        "printed_committee": "জেলা আইসিটি কমিটির জুন মাসের সভা",
        "meeting_date": HELD,
        "memo_no": "৫৬.০৪.০০০০.০০০.০৬.০০১.২৬.৯",
        "memo_date": date(2026, 6, 18),
        "signed": True,
        "items": 9,
        "decisions": 14,
        "standing": 5,
        "formal": 2,
        "tasks": 21,
        "offices": 12,
        "carried": 6,
        "accepted": 2,
        "problems": (
            ("৪.৩", "number_gap", "৪.৩", None),
            ("", "memo_no_missing", "", None),
            ("", "something new", "দাগ ১২", None),
        ),
        "left": Remaining(questions=3, readings=4),
    }
    return Preview(**{**given, **changes})


def doubt(**changes: Any) -> Doubt:
    given: dict[str, Any] = {
        "draft_id": 5,
        "key": "u0a1b2c3d",
        "kind": "unknown",
        "index": 0,
        "left": Remaining(questions=3),
        "numbers": ("২.১", "৩.২"),
        "raw": "জেলা শিক্ষা অফিসার (মাধ্যমিক)",
        "candidates": (office_line(), office_line(id=11, name="জেলা প্রাথমিক শিক্ষা অফিসার, নদীপুর")),
    }
    return Doubt(**{**given, **changes})


def drafts_left() -> list[DraftLeft]:
    """Of the meeting, of another committee's, without a day, and a change."""
    return [
        draft_left(),
        draft_left(
            draft_id=6, meeting_date=date(2024, 1, 24), printed_committee="জেলা পরিবেশ ও বন উন্নয়ন কমিটি"
        ),
        draft_left(draft_id=7, meeting_date=None, decisions=1),
        draft_left(draft_id=8, amends=True),
    ]


def draft_left(**changes: Any) -> DraftLeft:
    given: dict[str, Any] = {
        "draft_id": 5,
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "since": date(2026, 6, 16),
        "decisions": 8,
    }
    return DraftLeft(**{**given, **changes})


def amendment(**changes: Any) -> Amendment:
    changed = Difference(
        key="v7",
        kind=Kind.CHANGED,
        index=3,
        number="৩.৩",
        agenda_no="৩",
        text=TEXT,
        limit=Limit(phrase="৩০ জুন", day=date(2026, 6, 30)),
        number_before="৩.২",
        text_before=TEXT.replace("অচল কম্পিউটারের", "কম্পিউটারের").replace("প্রস্তুত", "হালনাগাদ"),
        limit_before=Limit(phrase="১৫ দিনের মধ্যে", day=None),
        offices_added=("জেলা প্রাথমিক শিক্ষা অফিসার, নদীপুর",),
        offices_gone=("উপজেলা শিক্ষা অফিসার, সোনাতলা",),
    )
    added = Difference(
        key="n4",
        kind=Kind.ADDED,
        index=4,
        number="৩.৪",
        agenda_no="৩",
        text="ল্যাবের চাবি প্রধান শিক্ষকের নিকট রাখতে হবে।",
        limit=Limit(),
        offices=(OFFICE,),
        unclear=("জনাব করিম",),
    )
    removed = Difference(
        key="v9",
        kind=Kind.REMOVED,
        index=None,
        number="৪.১",
        agenda_no="৪",
        text="সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।",
        limit=Limit(phrase="প্রতি মাসে"),
        offices=(OFFICE,),
        taken=False,
    )
    given: dict[str, Any] = {
        "draft_id": 5,
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "why": Why.SIGNED,
        "memo_no": "৫৬.০৪.০০০০.০০০.০৬.০০১.২৬.৯",
        "memo_date": date(2026, 6, 18),
        "registered_on": date(2026, 6, 14),
        "differences": (changed, added, removed),
        "total": 3,
        "taken": 3,
    }
    return Amendment(**{**given, **changes})


def words_missing() -> tuple[Difference, ...]:
    """The decisions of a corrigendum whose words are not in the registered ones."""
    changed, added, _ = amendment().differences
    return tuple(replace(one, missing=(("১৫ দিন", "৩০ দিন"),)) for one in (changed, added))


def amended(**changes: Any) -> Amended:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "why": Why.CORRIGENDUM,
        "changed": 2,
        "added": 1,
        "removed": 1,
        "notified": 3,
    }
    return Amended(**{**given, **changes})


def earlier() -> tuple[Earlier, ...]:
    return (
        Earlier(
            on=date(2026, 6, 25), why=Why.CORRIGENDUM, limit=Limit(day=date(2026, 6, 20)), offices=(OFFICE,)
        ),
        Earlier(on=date(2026, 6, 18), why=Why.SIGNED, number="৩.২", text="ল্যাবের তালিকা হালনাগাদ করতে হবে।"),
    )


def notice(**changes: Any) -> AmendmentNotice:
    changed, added, removed = amendment().differences
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "why": Why.SIGNED,
        "memo_no": "৫৬.০৪.০০০০.০০০.০৬.০০১.২৬.৯",
        "memo_date": date(2026, 6, 18),
        "offices": (OFFICE,),
        "courtesy": Courtesy.SUBORDINATE,
        "tasks": (
            AmendedTask(
                reported=True,
                kind="changed",
                task_id=21,
                number=changed.number,
                agenda_no="৩",
                text=changed.text,
                limit=changed.limit,
                number_before=changed.number_before,
                text_before=changed.text_before,
                limit_before=changed.limit_before,
                offices_added=changed.offices_added,
                offices_gone=changed.offices_gone,
            ),
            AmendedTask(
                kind="new",
                task_id=22,
                number="৩.৪",
                agenda_no="৩",
                text=added.text,
                limit=Limit(day=date(2026, 7, 1)),
            ),
            AmendedTask(
                kind="gone", task_id=None, number="৪.১", agenda_no="৪", text=removed.text, limit=Limit()
            ),
        ),
    }
    return AmendmentNotice(**{**given, **changes})


def header_lines(**changes: Any) -> HeaderLines:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "meeting_number": "১৪তম",
        "meeting_date": HELD,
        "meeting_date_raw": "৯ জুন ২০২৬",
        "memo_no": "৫৬.০৪.০০০০.০০০.০৬.০০১.২৬.৯",
        "memo_date": date(2026, 6, 18),
        "chair": "জনাব সেলিনা রহমান",
        "chair_post": "জেলা প্রশাসক, নদীপুর",
    }
    return HeaderLines(**{**given, **changes})


def header_card(**changes: Any) -> HeaderCard:
    given: dict[str, Any] = {"draft_id": 5, "lines": header_lines(), "meeting_date": HELD, "signed": True}
    return HeaderCard(**{**given, **changes})


def decision_card(**changes: Any) -> DecisionCard:
    upazilas = tuple(f"উপজেলা নির্বাহী অফিসার, {place}" for place in ("সোনাতলা", "চরপাড়া", "নদীপুর সদর"))
    given: dict[str, Any] = {
        "draft_id": 5,
        "index": 3,
        "place": 2,
        "total": 14,
        "number": "২.১",
        "agenda_no": "২",
        "title": "ল্যাব পরিদর্শন",
        "text": TEXT,
        "nature": Nature.ONE_OFF,
        "raw": "উপজেলা নির্বাহী অফিসার (সকল)/ জেলা শিক্ষা অফিসার/ জনাব করিম",
        "mentions": (
            MentionLine(key="m0a1b2c3d", text="উপজেলা নির্বাহী অফিসার (সকল)", state="offices", offices=upazilas),
            MentionLine(key="m1a1b2c3d", text=OFFICE, state="offices", offices=(OFFICE,)),
            MentionLine(key="m2a1b2c3d", text="জনাব করিম", state="unknown"),
            MentionLine(key="m3a1b2c3d", text="স্ব স্ব দপ্তর প্রধান", state="group"),
            MentionLine(key="m4a1b2c3d", text="মাননীয় সংসদ সদস্য", state="adviser"),
            MentionLine(key="m5a1b2c3d", text="সংশ্লিষ্ট সকলে", state="dropped"),
            MentionLine(key="m6a1b2c3d", text="জেঃ শিঃ অঃ", state="offices", offices=(OFFICE,)),
        ),
        "reporting": (*upazilas, OFFICE),
        "cooperating": ("উপজেলা শিক্ষা অফিসার, সোনাতলা",),
        "unclear": ("জনাব করিম",),
        "due": date(2026, 6, 30),
        "deadline_raw": "৩০ জুন",
        "proposed": None,
        "before": 2,
        "after": 4,
    }
    return DecisionCard(**{**given, **changes})


def draft_page(**changes: Any) -> DraftPage:
    first = DraftDecision(
        index=0,
        number="২.১",
        agenda_no="২",
        title="ল্যাব পরিদর্শন",
        text=TEXT,
        nature=Nature.ONE_OFF,
        reporting=(OFFICE,),
        cooperating=("উপজেলা শিক্ষা অফিসার, সোনাতলা",),
        unclear=("স্ব স্ব দপ্তর প্রধান",),
        due=date(2026, 6, 30),
        deadline_raw="৩০ জুন",
    )
    second = DraftDecision(
        index=1,
        number="",
        agenda_no="৩",
        title="বিবিধ",
        text="সভায় উপস্থিত সকলকে ধন্যবাদ জানানো হয়",
        nature=Nature.FORMAL,
        reporting=(),
        cooperating=(),
        unclear=(),
        due=None,
        deadline_raw="অনতিবিলম্বে",
    )
    given: dict[str, Any] = {
        "draft_id": 5,
        "committee": COMMITTEE,
        "page": 0,
        "pages": 2,
        "decisions": (first, second),
    }
    return DraftPage(**{**given, **changes})


def registered(**changes: Any) -> Registered:
    given: dict[str, Any] = {
        "committee_id": 3,
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "decisions": 14,
        "tasks": 21,
        "offices": 12,
        "notified": 9,
        "unreached": office_lines()[1:],
        "carried": 6,
        "closed": 4,
        "next_meeting": meeting(days=18, state=MeetingState.TENTATIVE),
        "draft": True,
    }
    return Registered(**{**given, **changes})


def already(**changes: Any) -> AlreadyRegistered:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "meeting_date": HELD,
        "registered_on": date(2026, 6, 11),
        "decisions": 14,
    }
    return AlreadyRegistered(**{**given, **changes})


def invitation(**changes: Any) -> InvitationMade:
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "role": Role.OFFICER,
        "office": OFFICE,
        "link": "https://t.me/tagid_bot?start=Zm9vYmFyYmF6cXV4MTIzNDU2",
        "expires_on": date(2026, 6, 25),
    }
    return InvitationMade(**{**given, **changes})


def welcome(role: Role = Role.OFFICER, **changes: Any) -> InvitationWelcome:
    given: dict[str, Any] = {
        "invitation_id": 31,
        "committee": COMMITTEE,
        "role": role,
        "office": OFFICE if role is Role.OFFICER else None,
        "secretary_post": SECRETARY,
    }
    return InvitationWelcome(**{**given, **changes})


def refused(**changes: Any) -> InvitationRefused:
    given: dict[str, Any] = {
        "invitation_id": 31,
        "why": "expired",
        "on": date(2026, 6, 25),
        "secretary_post": SECRETARY,
        "secretary_phone": "০১৭০০-০০০০০১",
    }
    return InvitationRefused(**{**given, **changes})


def joined(role: Role = Role.OFFICER, **changes: Any) -> Joined:
    officer = role is Role.OFFICER
    given: dict[str, Any] = {
        "committee": COMMITTEE,
        "role": role,
        "office": OFFICE if officer else None,
        "capacity": Capacity.FOCAL if officer else None,
        "open_tasks": 4 if officer else 0,
        "person": "A. Rahman",
    }
    return Joined(**{**given, **changes})


def figures(**changes: Any) -> Figures:
    given: dict[str, Any] = {
        "one_off": 9,
        "done": 4,
        "to_verify": 2,
        "moving": 2,
        "problem": 1,
        "not_started": 0,
        "no_information": 2,
        "standing": 5,
        "complied": 3,
        "partly": 1,
        "standing_silent": 1,
        "silent_offices": (OFFICE, "উপজেলা শিক্ষা অফিসার, সোনাতলা"),
        "unreached_offices": ("উপজেলা কৃষি অফিসার, চরপাড়া",),
    }
    return Figures(**{**given, **changes})


def office_tasks(**changes: Any) -> OfficeTasks:
    """What who looks on is shown of an office."""
    given = {"office_id": 1, "office": OFFICE, "committee_id": 3, "committee": COMMITTEE, "directs": True}
    return OfficeTasks(**{**given, "lines": lines(), **changes})


def directing(**changes: Any) -> Directing:
    """Words of the chair about one task."""
    one = card(mine=False, viewer=Role.CHAIR)
    given = {"question_id": 12, "text": "দ্রুত শেষ করুন", "committees": (COMMITTEE,), "card": one}
    return Directing(**{**given, "lines": lines()[:1], **changes})


def directing_several() -> Directing:
    """Words of the chair about a decision of two offices."""
    first = lines()[0]
    both = (first, replace(first, id=31, office="উপজেলা শিক্ষা অফিসার, সোনাতলা"))
    return directing(lines=both, committees=(COMMITTEE, COMMITTEE), card=None)


def by_office() -> tuple[OfficeFigures, ...]:
    return (
        OfficeFigures(
            office_id=1,
            office=OFFICE,
            total=4,
            green=3,
            yellow=1,
            red=0,
            grey=0,
            silent=False,
            reached=True,
        ),
        OfficeFigures(
            office_id=2,
            office="উপজেলা শিক্ষা অফিসার, সোনাতলা",
            total=3,
            green=0,
            yellow=1,
            red=2,
            grey=0,
            silent=True,
            reached=True,
        ),
        OfficeFigures(
            office_id=3,
            office="উপজেলা কৃষি অফিসার, চরপাড়া",
            total=1,
            green=0,
            yellow=0,
            red=1,
            grey=0,
            silent=True,
            reached=False,
        ),
    )


def row(*statuses: Status) -> ReportRow:
    """A decision of a report whose offices' tasks stand so."""
    return ReportRow(
        agenda_no="২",
        agenda_title="ডিজিটাল ল্যাব",
        number="২.১",
        text=TEXT,
        nature=Nature.ONE_OFF,
        implementers=(OFFICE,),
        cooperating=(),
        progress=tuple(OfficeProgress(office=OFFICE, status=status) for status in statuses),
        taken_on=HELD,
        age=1,
        due=None,
        light=Light.YELLOW,
    )


def report(**changes: Any) -> ProgressReport:
    given: dict[str, Any] = {
        "committee_id": 3,
        "committee": COMMITTEE,
        "district": "নদীপুর",
        "chair_post": CHAIR,
        "secretary_post": SECRETARY,
        "meeting_date": HELD,
        "meeting_number": "৬ষ্ঠ",
        "as_of": datetime(2026, 7, 6, 16, 30, tzinfo=DHAKA),
        "next_meeting": meeting(),
        "rows": (row(Status.REPORTED_DONE, Status.NO_INFORMATION), row(Status.REPORTED_DONE)),
        "figures": figures(),
        "by_office": by_office(),
    }
    return ProgressReport(**{**given, **changes})


def attention() -> tuple[AttentionItem, ...]:
    return (
        AttentionItem(task=line(status=Status.PROBLEM, age=4), reason="বরাদ্দ নেই", asks=None),
        AttentionItem(
            task=lines()[3], reason="বিল যাচাই শেষ হয়নি", asks=Status.MORE_TIME, until=date(2026, 7, 31)
        ),
        AttentionItem(
            task=line(id=25, number="৭.২", status=Status.NO_INFORMATION, percent=None, age=3),
            reason=None,
            asks=None,
        ),
        AttentionItem(
            task=line(
                id=26, number="৭.৩", status=Status.MORE_INFORMATION, percent=None, due=date(2026, 6, 30)
            ),
            reason="কাজ শেষ",
            asks=None,
            overdue=True,
        ),
        AttentionItem(
            task=line(id=27, number="৭.৪", status=Status.NO_INFORMATION, percent=None, due=date(2026, 6, 30)),
            reason=None,
            asks=None,
            unreached=True,
            overdue=True,
            others=8,
        ),
    )


def digest(**changes: Any) -> Digest:
    given: dict[str, Any] = {
        "committee_id": 3,
        "committee": COMMITTEE,
        "meeting": meeting(days=1),
        "figures": figures(),
        "previous_done": 3,
        "attention": attention(),
        "by_office": by_office(),
    }
    return Digest(**{**given, **changes})


def trouble(**changes: Any) -> DeliveryTrouble:
    given: dict[str, Any] = {
        "total": 12,
        "sent": 9,
        "failed": 2,
        "uncertain": 1,
        "failures": (
            ("ব্যবস্থাপক, নদীপুর টেলিকম লিমিটেড", "blocked"),
            ("উপজেলা কৃষি অফিসার, চরপাড়া", "not_found"),
            ("উপজেলা শিক্ষা অফিসার, সোনাতলা", "uncertain"),
        ),
    }
    return DeliveryTrouble(**{**given, **changes})


def delivery(**changes: Any) -> DeliveryState:
    failures = trouble().failures
    given: dict[str, Any] = {
        "committee_id": 3,
        "committee": COMMITTEE,
        "since": date(2026, 6, 8),
        "waiting": 2,
        "sent": 41,
        "uncertain": 1,
        "dead": 2,
        "by_hand": 1,
        "undelivered": tuple(
            Undelivered(
                id=n,
                addressee=who,
                kind=kind,
                why=why,
                on=date(2026, 6, 28),
                office_id=n if kind != "directive" else None,
            )
            for n, ((who, why), kind) in enumerate(
                zip(failures, ("reminder", "assignment", "directive"), strict=True), 71
            )
        ),
        "unreachable": 2,
        "queue": (
            Waiting(
                id=81,
                addressee=OFFICE,
                kind="reminder",
                at=datetime(2026, 6, 30, 10, tzinfo=DHAKA),
                office_id=5,
            ),
            Waiting(
                id=82, addressee=CHAIR, kind="eve_digest", at=datetime(2026, 7, 6, 15, tzinfo=DHAKA), tries=12
            ),
        ),
    }
    return DeliveryState(**{**given, **changes})
