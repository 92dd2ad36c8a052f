"""Every message there is, at least once: (module, name of the case) → how to make it. Goldens and laws go over them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from committee.amending import NothingToAmend, Why
from committee.draft_views import Doubt
from committee.letters import Signer
from committee.review import DECISION_EDITS, HEADER_EDITS, Confirmed, FieldAsked, Remaining
from committee.values import MeetingState, Nature, Role, Source, Status
from committee.views import Directed, RecordedForAll, WhichTask
from locales.digits import to_bangla
from locales.translator import Translator
from messages import errors, meeting, minutes, people, reminders, reports, setup, tasks
from messages.message import Message
from messages.minutes.files import _REASONS
from minutes.edits import DecisionChange
from places.model import Courtesy
from tests.messages import factories as f
from tests.messages.sheet_cases import sheet_cases
from tests.messages.time_cases import days_cases, schedule_cases
from tests.reports import factories as papers

Made = Message | str | list[tuple[str, str]]
Case = Callable[[Translator], Made]

_TENTATIVE = MeetingState.TENTATIVE
DIRECTIVE = "আগামী সভার আগে তালিকা চূড়ান্ত করুন"
_UNKNOWN_DATE = {"on": None, "at": None, "venue": None, "days": None, "rule": None}


LIMIT: DecisionChange = {"deadline": "৩০ জুনের মধ্যে", "deadline_date": date(2026, 6, 30)}


def _tasks() -> dict[str, Case]:
    card, fresh, lines = f.card(), f.fresh_card(), f.lines()
    standing = f.fresh_card(nature=Nature.STANDING)
    asks_time = f.card(status=Status.MORE_TIME, percent=None, resting=True, mine=False, viewer=Role.CHAIR)
    return {
        "task_card": lambda t: tasks.task_card(t, card),
        "task_card, its day is past": lambda t: tasks.task_card(t, f.card(late=True)),
        "task_card, nothing known yet": lambda t: tasks.task_card(t, fresh),
        "task_card, standing": lambda t: tasks.task_card(t, standing),
        "task_card, entering": lambda t: tasks.task_card(
            t, f.fresh_card(mine=False, viewer=Role.SECRETARY), Source.PHONE
        ),
        "task_card, counted": lambda t: tasks.task_card(t, f.card(done_count=24, total_count=40)),
        "task_card, no number": lambda t: tasks.task_card(
            t, f.fresh_card(number="", deadline_raw="অনতিবিলম্বে")
        ),
        "task_card, resting": lambda t: tasks.task_card(
            t, f.card(resting=True, status=Status.NOT_OURS, percent=None)
        ),
        "task_card, closed": lambda t: tasks.task_card(
            t, f.card(closed=True, status=Status.DONE, percent=100)
        ),
        "task_card, seen by the chair": lambda t: tasks.task_card(t, f.card(mine=False, viewer=Role.CHAIR)),
        "task_card, seen by the chair, something asked": lambda t: tasks.task_card(t, asks_time),
        "task_card, seen by the supervisor, done": lambda t: tasks.task_card(
            t, f.card(mine=False, viewer=Role.SUPERVISOR, status=Status.REPORTED_DONE, percent=None)
        ),
        "task_card, seen by the secretary, done": lambda t: tasks.task_card(
            t, f.card(mine=False, viewer=Role.SECRETARY, status=Status.REPORTED_DONE, percent=None)
        ),
        "task_card, corrected": lambda t: tasks.task_card(t, f.card(earlier=f.earlier())),
        "task_card, taken away": lambda t: tasks.task_card(
            t, f.card(closed=True, removed_on=date(2026, 6, 25), earlier=f.earlier()[:1])
        ),
        "task_card, seen by an observer": lambda t: tasks.task_card(
            t, f.card(mine=False, viewer=Role.OBSERVER)
        ),
        "recorded": lambda t: tasks.recorded(t, f.recorded()),
        "recorded, done, nothing left": lambda t: tasks.recorded(
            t,
            f.recorded(
                card=f.card(status=Status.REPORTED_DONE, percent=None, note=None), left=0, next_id=None
            ),
        ),
        "recorded, repeated": lambda t: tasks.recorded(t, f.recorded(repeated=True)),
        "recorded, a second bare in progress": lambda t: tasks.recorded(
            t, f.recorded(card=f.card(percent=None, note=None), asks_line=True)
        ),
        "recorded, from free words": lambda t: tasks.recorded(t, f.recorded(from_text=True)),
        "recorded, corrected": lambda t: tasks.recorded(
            t, f.recorded(old_status=Status.NOT_STARTED, old_note="বরাদ্দ পাওয়া যায়নি")
        ),
        "recorded, by phone": lambda t: tasks.recorded(t, f.recorded(source=Source.PHONE)),
        "recorded, by phone, nothing left": lambda t: tasks.recorded(
            t, f.recorded(source=Source.LETTER, left=0, next_id=None)
        ),
        "understood": lambda t: tasks.understood(t, f.understood(), 12),
        "understood, more time": lambda t: tasks.understood(
            t,
            f.understood(
                text="৩১ জুলাই পর্যন্ত সময় লাগবে",
                status=Status.MORE_TIME,
                percent=None,
                done_count=None,
                total_count=None,
                until=date(2026, 7, 31),
            ),
            12,
        ),
        "understood, no status": lambda t: tasks.understood(
            t,
            f.understood(
                text="ব্যবস্থা নেওয়া হয়েছে", status=None, percent=None, done_count=None, total_count=None
            ),
            12,
        ),
        "which_task": lambda t: tasks.which_task(t, WhichTask(question_id=12, lines=lines), "প্রায় শেষ"),
        "which_task, may be meant for all": lambda t: tasks.which_task(
            t, WhichTask(question_id=12, lines=lines, of_all=True), "সব শেষ"
        ),
        "recorded_for_all": lambda t: tasks.recorded_for_all(
            t, RecordedForAll(cards=(f.card(), f.card(id=8, number="৩.২")), text="সব শেষ", left=0)
        ),
        "which_task, another's number": lambda t: tasks.which_task(
            t, WhichTask(question_id=12, lines=lines, foreign="৯.৯", enters=True), "৯.৯ শেষ"
        ),
        "my_tasks, with a directive": lambda t: tasks.my_tasks(
            t, [f.line(directive="এক সপ্তাহের মধ্যে শেষ করুন"), f.line()], 0, 1
        ),
        "ask_evidence": lambda t: tasks.ask_evidence(t, card),
        "evidence_kept": lambda t: tasks.evidence_kept(t, card, "photo"),
        "evidence_kept, several files": lambda t: tasks.evidence_kept(t, card, "photo", 3),
        "recorded, with a file": lambda t: tasks.recorded(t, f.recorded(from_text=True, files=1)),
        "recorded, with a file, no figures": lambda t: tasks.recorded(
            t, f.recorded(card=f.card(percent=None, note=None), files=1)
        ),
        "evidence_kept, state unknown": lambda t: tasks.evidence_kept(
            t, f.fresh_card(evidence=1), "document"
        ),
        "evidence_kept, a memo number": lambda t: tasks.evidence_kept(t, card, "memo"),
        "ask_reason": lambda t: tasks.ask_reason(t, card),
        "recorded, a reason tapped": lambda t: tasks.recorded(
            t, f.recorded(card=f.card(status=Status.PROBLEM, percent=None, note="বরাদ্দ নেই · পত্র দেওয়া হয়েছে"))
        ),
        "ask_time": lambda t: tasks.ask_time(t, card),
        "ask_time, no due date": lambda t: tasks.ask_time(t, fresh),
        "ask_time, the next meeting is no later": lambda t: tasks.ask_time(t, card, until_meeting=False),
        "not_later": lambda t: tasks.not_later(t, card, date(2026, 6, 10)),
        "ask_time_date": lambda t: tasks.ask_time_date(t, card),
        "not_ours": lambda t: tasks.not_ours(t, card),
        "not_implementable": lambda t: tasks.not_implementable(t, card),
        "exemption_noted, more time": lambda t: tasks.exemption_noted(
            t, f.card(note="বিল যাচাই শেষ হয়নি"), Status.MORE_TIME, date(2026, 7, 31)
        ),
        "exemption_noted, not ours": lambda t: tasks.exemption_noted(t, f.card(note=None), Status.NOT_OURS),
        "my_tasks": lambda t: tasks.my_tasks(t, lines, 0, 3),
        "my_tasks, one is overdue": lambda t: tasks.my_tasks(
            t, [f.line(due=date(2026, 6, 30), late=True), f.line(id=22, due=date(2026, 6, 30))], 0, 1
        ),
        "my_tasks, looked at from above": lambda t: tasks.my_tasks(t, lines * 2, 0, 1, own=False),
        "thanked": lambda t: tasks.thanked(t, 2),
        "thanked, nothing left": lambda t: tasks.thanked(t, 0),
        "my_tasks, two offices": lambda t: tasks.my_tasks(
            t, (*lines[:2], replace(lines[0], id=31, office="উপজেলা শিক্ষা অফিসার, সোনাতলা")), 1, 3
        ),
        "no_tasks": tasks.no_tasks,
        "file_from_onlooker": tasks.file_from_onlooker,
        "minutes_from_office": tasks.minutes_from_office,
        "as_evidence": lambda t: tasks.as_evidence(t, tasks.evidence_kept(t, f.card(), "document")),
        "file_without_task": tasks.file_without_task,
        "not_your_task": lambda t: tasks.not_your_task(t, 21, date(2026, 6, 15)),
        "not_your_task, since when unknown": lambda t: tasks.not_your_task(t, 21),
        "closed_task, taken off the office": lambda t: tasks.closed_task(
            t, f.card(closed=True, status=Status.NO_INFORMATION, removed_on=date(2026, 6, 15))
        ),
        "closed_task": lambda t: tasks.closed_task(t, f.card(closed=True, status=Status.DONE, percent=None)),
        "changed_meanwhile": tasks.changed_meanwhile,
        "already_recorded": tasks.already_recorded,
        "all_standing_ask": lambda t: tasks.all_standing_ask(t, lines[1:3]),
        "all_standing_done": lambda t: tasks.all_standing_done(t, 2, 1),
        "snoozed": lambda t: tasks.snoozed(t, datetime(2026, 6, 30, 10, 0, tzinfo=f.DHAKA)),
        "acknowledged": tasks.acknowledged,
        "told_secretary": tasks.told_secretary,
        "proxy_note": lambda t: tasks.proxy_note(
            t, f.OFFICE, card, Source.PHONE, "অফিস সহকারী", date(2026, 6, 21), f.SECRETARY
        ),
        "correction": lambda t: tasks.correction(
            t,
            card,
            Status.NOT_STARTED,
            "বরাদ্দ পাওয়া যায়নি",
            Status.IN_PROGRESS,
            None,
            f.SECRETARY,
            datetime(2026, 6, 21, 15, 5, tzinfo=f.DHAKA),
        ),
        "asked_more": lambda t: tasks.asked_more(t, card),
        "asked_more, in words": lambda t: tasks.asked_more(t, card, "কতটি নথি, কোন শাখায়"),
        "accepted": lambda t: tasks.accepted(t, card),
        "directive": lambda t: tasks.directive(
            t,
            f.COMMITTEE,
            card,
            DIRECTIVE,
            date(2026, 6, 21),
            f.SECRETARY,
            date(2026, 6, 28),
        ),
        "directive, by the chair himself": lambda t: tasks.directive(
            t, f.COMMITTEE, card, DIRECTIVE, date(2026, 6, 21), None, None
        ),
        "directive_ask": lambda t: tasks.directive_ask(t, card),
        "ruled, as the chair sees it": lambda t: tasks.ruled(t, f.card(mine=False), Status.MORE_TIME, False),
        "files_kept": lambda t: tasks.files_kept(t, card, 2),
        "which_task, with files": lambda t: tasks.which_task(
            t, WhichTask(question_id=7, lines=lines, files=2), "কাজ চলছে"
        ),
        "directive_given": lambda t: tasks.directive_given(t, Directed(card=card)),
        "directive_given, reaches nobody": lambda t: tasks.directive_given(
            t, Directed(card=card, unreached=(f.OFFICE,))
        ),
        "directive_given, by the secretary, reaches nobody": lambda t: tasks.directive_given(
            t, Directed(card=f.card(viewer=Role.SECRETARY), unreached=(f.OFFICE,))
        ),
        "directive_given, to several": lambda t: tasks.directive_given(
            t, Directed(card=card, others=3, unreached=("উপজেলা কৃষি অফিসার, চরপাড়া",))
        ),
        "directive_seen": lambda t: tasks.directive_seen(t, card, DIRECTIVE, None),
        "directive_seen, reaches nobody": lambda t: tasks.directive_seen(
            t,
            card,
            DIRECTIVE,
            "অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), নদীপুর",
            unreached=(f.OFFICE,),
        ),
        "directive_seen, by several": lambda t: tasks.directive_seen(
            t, card, DIRECTIVE, None, others=3, unreached=("উপজেলা কৃষি অফিসার, চরপাড়া",)
        ),
        "directing": lambda t: tasks.directing(t, f.directing()),
        "directing, something asked": lambda t: tasks.directing(
            t, f.directing(card=replace(asks_time, note="বিল যাচাই শেষ হয়নি"))
        ),
        "directing, his own office has the number too": lambda t: tasks.directing(
            t, f.directing(own=replace(f.lines()[0], id=40))
        ),
        "directing, several offices": lambda t: tasks.directing(t, f.directing_several()),
        "directing, several committees": lambda t: tasks.directing(
            t, replace(f.directing_several(), committees=(f.COMMITTEE, "জেলা শিক্ষা কমিটি, নদীপুর"))
        ),
        "directing, two decisions of one number": lambda t: tasks.directing(
            t,
            f.directing(
                lines=(
                    *f.directing_several().lines,
                    replace(f.lines()[0], id=50, text="পোর্টাল হালনাগাদ করতে হবে"),
                ),
                committees=(f.COMMITTEE,) * 3,
                card=None,
            ),
        ),
        "directing, a number alone": lambda t: tasks.directing(t, replace(f.directing_several(), text="")),
        "ruled_seen, granted": lambda t: tasks.ruled_seen(
            t, f.card(mine=False), Status.MORE_TIME, True, "জেলা প্রশাসক, নদীপুর"
        ),
        "ruled_seen, refused": lambda t: tasks.ruled_seen(
            t, f.card(mine=False), Status.NOT_OURS, False, "জেলা প্রশাসক, নদীপুর"
        ),
        **{
            f"ruled, {asked}, {'granted' if granted else 'refused'}": _ruled(asked, granted)
            for asked in (Status.NOT_OURS, Status.MORE_TIME, Status.NOT_IMPLEMENTABLE)
            for granted in (True, False)
        },
    }


def _ruled(asked: Status, granted: bool) -> Case:
    return lambda t: tasks.ruled(t, f.card(), asked, granted)


def _reminders() -> dict[str, Case]:
    lines = f.lines()
    late = replace(lines[3], number="৫.১", version=5)
    two = (f.section(), f.section(committee="জেলা উন্নয়ন সমন্বয় কমিটি, নদীপুর", directed=False, step=2))

    def remind(**changes: object) -> Case:
        return lambda t: reminders.reminder(t, f.reminder(**changes))  # type: ignore[arg-type]

    return {
        "reminder, first": remind(),
        "reminder, second": remind(step=2, directed=False),
        "reminder, third": remind(step=3, meeting=f.meeting(days=1)),
        "reminder, meeting only expected": remind(meeting=f.meeting(state=_TENTATIVE)),
        "reminder, meeting unknown": remind(meeting=f.meeting(**_UNKNOWN_DATE)),
        "reminder, one task": remind(tasks=lines[:1]),
        "reminder, a directive alone": remind(tasks=(f.line(directive="এক সপ্তাহের মধ্যে শেষ করুন"),)),
        "reminder, more was asked for": remind(tasks=(f.line(status=Status.MORE_INFORMATION),)),
        "reminder, of one more was asked for": remind(
            tasks=(f.line(), f.line(id=8, number="৩.২", status=Status.MORE_INFORMATION))
        ),
        "reminder, to a superior": remind(courtesy=Courtesy.SUPERIOR, offices=("পুলিশ সুপার, নদীপুর",)),
        "reminder, to a superior, third": remind(courtesy=Courtesy.SUPERIOR, step=3),
        "reminder, to a representative": remind(courtesy=Courtesy.REPRESENTATIVE, step=2),
        "reminder, to a company": remind(courtesy=Courtesy.PRIVATE, step=3, directed=False),
        "reminder, two offices": remind(offices=(f.OFFICE, "উপজেলা শিক্ষা অফিসার, সোনাতলা")),
        "reminder, two committees": lambda t: reminders.reminder(t, replace(f.reminder(), sections=two)),
        "reminder, six committees": lambda t: reminders.reminder(t, replace(f.reminder(), sections=two * 3)),
        "due_eve": remind(kind="due_eve", tasks=(late,), today=date(2026, 6, 29)),
        "overdue": remind(kind="overdue", tasks=(late,), today=date(2026, 7, 6)),
        "overdue, several": remind(kind="overdue", tasks=(late, lines[3]), today=date(2026, 7, 1)),
        "overdue, and one due tomorrow": remind(
            kind="overdue", tasks=(late, replace(lines[3], due=date(2026, 7, 7))), today=date(2026, 7, 6)
        ),
        "overdue, of a superior": remind(
            kind="overdue", tasks=(late,), today=date(2026, 7, 6), courtesy=Courtesy.SUPERIOR
        ),
        "amended": lambda t: reminders.amended(t, f.notice()),
        "amended, to a superior": lambda t: reminders.amended(t, f.notice(courtesy=Courtesy.SUPERIOR)),
        "amended, to a company": lambda t: reminders.amended(
            t, f.notice(courtesy=Courtesy.PRIVATE, why=Why.CORRIGENDUM, tasks=f.notice().tasks[:1])
        ),
        "amended, only taken away": lambda t: reminders.amended(
            t, f.notice(memo_no=None, tasks=f.notice().tasks[2:])
        ),
        "assignment": lambda t: reminders.assignment(t, f.assignment()),
        "assignment, signed, by direction": lambda t: reminders.assignment(
            t, f.assignment(draft=False, directed=True, carried=0, meeting=f.meeting())
        ),
        "assignment, nothing known of meetings": lambda t: reminders.assignment(
            t,
            f.assignment(minutes_date=None, meeting=f.meeting(**_UNKNOWN_DATE), reply_by=None, directed=True),
        ),
        "assignment, to a superior": lambda t: reminders.assignment(
            t, f.assignment(courtesy=Courtesy.SUPERIOR, draft=False, carried=0, directed=True)
        ),
        "assignment, to a company": lambda t: reminders.assignment(
            t, f.assignment(courtesy=Courtesy.PRIVATE, draft=False, carried=0, reply_by=None)
        ),
        "meeting_moved": lambda t: reminders.meeting_moved(
            t, f.meeting(on=date(2026, 6, 30)), f.meeting(), 3, date(2026, 7, 5)
        ),
        "meeting_moved, only expected, nothing left": lambda t: reminders.meeting_moved(
            t, f.meeting(**_UNKNOWN_DATE), f.meeting(at=None, venue=None, state=_TENTATIVE), 0, None
        ),
        "meeting_moved, another hour": lambda t: reminders.meeting_moved(
            t, f.meeting(), f.meeting(at=time(15, 30)), 3, date(2026, 7, 5)
        ),
        "meeting_moved, another place": lambda t: reminders.meeting_moved(
            t, f.meeting(), f.meeting(venue="সার্কিট হাউস"), 0, date(2026, 7, 5)
        ),
        "meeting_moved, another hour and place": lambda t: reminders.meeting_moved(
            t, f.meeting(), f.meeting(at=time(15, 30), venue="সার্কিট হাউস"), 1, date(2026, 7, 5)
        ),
        "meeting_cancelled": lambda t: reminders.meeting_cancelled(t, f.meeting(), 3),
        "meeting_cancelled, no date": lambda t: reminders.meeting_cancelled(t, f.meeting(**_UNKNOWN_DATE), 0),
        "reminder_plain": lambda t: reminders.reminder_plain(t, f.reminder(), f.invitation().link),
        "reminder_plain, to a superior": lambda t: reminders.reminder_plain(
            t, f.reminder(courtesy=Courtesy.SUPERIOR)
        ),
    }


def _minutes() -> dict[str, Case]:
    group = {"kind": "group", "key": "g0a1b2c3d", "raw": "স্ব স্ব দপ্তর প্রধান", "numbers": ("৬.১",), "index": 1}
    again = {"kind": "continuation", "raw": f.TEXT, "numbers": ("২.১",), "candidates": (), "index": 2}
    return {
        "reading": minutes.reading,
        "reading_page": lambda t: minutes.reading_page(t, 3, 7),
        "preview": lambda t: minutes.preview(t, f.preview()),
        "preview, a draft with nothing to ask": lambda t: minutes.preview(
            t,
            f.preview(
                signed=False, memo_no=None, left=Remaining(), carried=0, problems=(), standing=0, formal=0
            ),
        ),
        "preview, one left out, a day reckoned": lambda t: minutes.preview(
            t,
            f.preview(
                dropped=("২.১", "৪(ক)"),
                standing=0,
                problems=(("৩.২", "due", "৭ দিনের মধ্যে", date(2026, 3, 3)),),
                left=Remaining(readings=1),
            ),
        ),
        "read_together, pages": lambda t: minutes.read_together(
            t, minutes.preview(t, f.preview(formal=0)), pages=4, parts=0
        ),
        "read_together, parts": lambda t: minutes.read_together(
            t, minutes.preview(t, f.preview()), pages=0, parts=2
        ),
        "read_anew": minutes.read_anew,
        "preview, no date": lambda t: minutes.preview(
            t, f.preview(meeting_date=None, memo_date=None, printed_committee="জেলা উন্নয়ন সমন্বয় কমিটি")
        ),
        "preview, only unsure readings": lambda t: minutes.preview(
            t, f.preview(left=Remaining(readings=5, answered=2, seen=1))
        ),
        "decisions_page": lambda t: minutes.decisions_page(t, f.draft_page()),
        **_cards(),
        "draft_dropped": minutes.draft_dropped,
        "drafts_left, one": lambda t: minutes.drafts_left(t, [f.draft_left()]),
        "draft_stays": lambda t: minutes.draft_stays(t, 5, f.HELD),
        "draft_stays, no day": lambda t: minutes.draft_stays(t, 5, None),
        "drafts_left, a change": lambda t: minutes.drafts_left(t, [f.draft_left(amends=True)]),
        "drafts_left, several": lambda t: minutes.drafts_left(t, f.drafts_left()),
        **sheet_cases(),
        "still_doubts": lambda t: minutes.still_doubts(t, Remaining(questions=1), 5),
        "still_doubts, and unsure readings": lambda t: minutes.still_doubts(
            t, Remaining(questions=2, readings=3), 5
        ),
        "still_doubts, only unsure readings": lambda t: minutes.still_doubts(t, Remaining(readings=1), 5),
        "rest_confirmed": lambda t: minutes.rest_confirmed(
            t, Confirmed(draft_id=5, settled=4, left=Remaining(seen=4))
        ),
        "rest_confirmed, questions are left": lambda t: minutes.rest_confirmed(
            t, Confirmed(draft_id=5, settled=1, left=Remaining(questions=2, answered=1, seen=1))
        ),
        "rest_confirmed, of a change": lambda t: minutes.rest_confirmed(
            t, Confirmed(draft_id=5, settled=2, left=Remaining(), amends=True)
        ),
        "doubt, unknown": lambda t: minutes.doubt(t, f.doubt()),
        "doubt, unknown, nothing like it": lambda t: minutes.doubt(t, f.doubt(candidates=())),
        "doubt, nobody named": lambda t: minutes.doubt(
            t, f.doubt(raw="", key="who", candidates=(f.office_line(),))
        ),
        "doubt, a person alone": lambda t: minutes.doubt(t, f.doubt(raw="জনাব আবদুল করিম", person=True)),
        "doubt, unknown, and others": lambda t: minutes.doubt(
            t, f.doubt(candidates=(), alike=("মাঠ সহকারী", "হাওর নেটওয়ার্ক লিঃ, মোহনগঞ্জ"))
        ),
        "doubt, a name in his own words": lambda t: minutes.doubt(
            t, f.doubt(written="শিক্ষা দপ্তর", candidates=(f.office_line(), f.office_line(id=-2)))
        ),
        "doubt, a name in his own words, nothing like it": lambda t: minutes.doubt(
            t, f.doubt(written="হাওর নেটওয়ার্ক লিঃ", candidates=(), **group)
        ),
        "office_taken": lambda t: minutes.office_taken(t, "জেলা শিক্ষা অফিসার"),
        "no_office, a person": lambda t: minutes.no_office(t, "জনাব করিম", person=True),
        "no_office, no name": lambda t: minutes.no_office(t, "জানি না", person=False),
        "doubt, group": lambda t: minutes.doubt(t, f.doubt(members=14, **group)),
        "doubt, group of nobody yet": lambda t: minutes.doubt(t, f.doubt(candidates=(), **group)),
        "doubt, continuation": lambda t: minutes.doubt(t, f.doubt(old=f.lines()[0], **again)),
        "doubt, continued by a later one": lambda t: minutes.doubt(
            t, f.doubt(old=f.lines()[0], later=date(2026, 7, 7), **again)
        ),
        "doubt, date": lambda t: minutes.doubt(t, f.doubt(kind="date", raw="৯ জুন ২০৬২", numbers=())),
        "doubt, another committee": lambda t: minutes.doubt(
            t, f.doubt(kind="committee", raw="জেলা উন্নয়ন সমন্বয় কমিটি", committee=f.COMMITTEE, numbers=())
        ),
        "doubt, a memo number of another day": lambda t: minutes.doubt(
            t,
            f.doubt(
                kind="memo", raw="০৫.৪৪.৭২০০.০০১-৪৫", proposed=f.HELD, held=date(2026, 6, 17), numbers=()
            ),
        ),
        "doubt, no date": lambda t: minutes.doubt(t, f.doubt(kind="date", raw="", numbers=())),
        "doubt, the place was not found": lambda t: minutes.doubt(
            t,
            f.doubt(
                kind="problem",
                raw="",
                code="venue_missing",
                offers=("venue",),
                numbers=(),
                candidates=(),
                left=Remaining(readings=3),
            ),
        ),
        "new_office_ask": lambda t: minutes.new_office_ask(t, "সহঃ প্রকৌশলী, বিটিসিএল"),
        "new_office_ask, nothing printed": lambda t: minutes.new_office_ask(t, ""),
        "date_ask": lambda t: minutes.date_ask(t),
        "date_ask, no date": lambda t: minutes.date_ask(t, "৩২ জানুয়ারি ২০২৬"),
        "future_date": lambda t: minutes.future_date(t, date(2027, 6, 9)),
        "registered": lambda t: minutes.registered(t, f.registered()),
        "registered, everybody connected": lambda t: minutes.registered(
            t,
            f.registered(
                draft=False,
                unreached=(),
                carried=0,
                closed=0,
                notified=1,
                next_meeting=f.meeting(**_UNKNOWN_DATE),
            ),
        ),
        "already_registered": lambda t: minutes.already_registered(t, f.already()),
        "already_registered, signed now": lambda t: minutes.already_registered(t, f.already(signed_now=True)),
        "already_registered, a corrigendum": lambda t: minutes.already_registered(
            t, f.already(corrigendum=True)
        ),
        "amendment": lambda t: minutes.amendment(t, f.amendment()),
        "amendment, words that are not there": lambda t: minutes.amendment(
            t, f.amendment(why=Why.CORRIGENDUM, differences=f.words_missing())
        ),
        "amendment, one left, questions": lambda t: minutes.amendment(
            t,
            f.amendment(
                why=Why.CORRIGENDUM,
                left=Remaining(questions=2, readings=1),
                taken=2,
                page=1,
                pages=2,
                memo_date=None,
            ),
        ),
        "amendment, a later copy with unsure readings": lambda t: minutes.amendment(
            t, f.amendment(why=Why.COPY, memo_no=None, left=Remaining(readings=3))
        ),
        "amended": lambda t: minutes.amended(t, f.amended()),
        "amended, an office with nobody connected": lambda t: minutes.amended(
            t, f.amended(unreached=((7, f.OFFICE),))
        ),
        "amended, nothing": lambda t: minutes.amended(
            t, f.amended(why=Why.SIGNED, changed=0, added=0, removed=0, notified=0)
        ),
        "nothing_to_amend": lambda t: minutes.nothing_to_amend(
            t, NothingToAmend(committee=f.COMMITTEE, meeting_date=f.HELD)
        ),
        "minutes_missing": lambda t: minutes.minutes_missing(t, f.meeting(on=f.HELD, days=None), 7),
        "minutes_missing, no date": lambda t: minutes.minutes_missing(t, f.meeting(**_UNKNOWN_DATE), 7),
        **{f"unreadable, {code}": _unreadable(code) for code in (*_REASONS, "something new")},
        "unreadable, a pasted notice": lambda t: minutes.unreadable(t, "notice", pasted=True),
    }


def _cards() -> dict[str, Case]:
    """A draft gone through: what is unsure, a decision, its implementers, the header, and what is asked in words."""
    first, card = f.draft_page().decisions[0], f.decision_card()
    unsure = {"kind": "problem", "key": "p0a1b2c3d", "candidates": (), "index": 1}
    unsure["left"] = Remaining(questions=1, readings=3, seen=2)
    cases: dict[str, Case] = {
        "doubt, unknown, in its context": lambda t: minutes.doubt(t, f.doubt(decision=first, index=1)),
        "doubt, problem of a decision": lambda t: minutes.doubt(
            t,
            f.doubt(
                code="number_repeated",
                raw="২.১",
                numbers=("২.১",),
                offers=("number", "drop"),
                decision=first,
                **unsure,
            ),
        ),
        "doubt, problem of the header": lambda t: minutes.doubt(
            t,
            f.doubt(
                code="calendars_disagree",
                raw="৯ জুন ২০২৬ / ২৫ জ্যৈষ্ঠ ১৪৩৩",
                numbers=(),
                offers=("meeting_date",),
                header=f.header_lines(),
                **unsure,
            ),
        ),
        "doubt, the numbers of a scan": lambda t: minutes.doubt(
            t,
            f.doubt(
                code="scan_numbers",
                raw=", ".join(one.number for one in f.draft_page().decisions),
                numbers=(),
                listed=f.draft_page().decisions,
                header=f.header_lines(),
                **unsure,
            ),
        ),
        "doubt, names with a comma": lambda t: minutes.doubt(
            t,
            f.doubt(
                code="commas_unsure",
                raw="কাস্টোডিয়ান, বিভাগীয় জাদুঘর; সভাপতি, বণিক সমিতি",
                numbers=("২.১",),
                listed=f.draft_page().decisions[:1],
                together=("কাস্টোডিয়ান, বিভাগীয় জাদুঘর",),
                apart=("সভাপতি, বণিক সমিতি",),
                offers=("apart", "together"),
                header=f.header_lines(),
                **unsure,
            ),
        ),
        "doubt, a paper to be read through": lambda t: minutes.doubt(t, _whole()),
        "doubt, a paper to be read through, its last page": lambda t: minutes.doubt(t, _whole(page=1)),
        "doubt, problem of the whole": lambda t: minutes.doubt(
            t, f.doubt(code="something new", raw="", numbers=(), **unsure)
        ),
        "doubt, due": lambda t: minutes.doubt(
            t,
            f.doubt(
                **{**unsure, "kind": "due", "key": "t0a1b2c3d"},
                raw="১৫ দিনের মধ্যে",
                numbers=("২.১",),
                decision=first,
                proposed=date(2026, 6, 24),
            ),
        ),
        "decision_card": lambda t: minutes.decision_card(t, card),
        "decision_card, changed, a day reckoned": lambda t: minutes.decision_card(
            t,
            f.decision_card(
                changed=("text",),
                due=None,
                deadline_raw="১৫ দিনের মধ্যে",
                proposed=date(2026, 6, 24),
                before=None,
            ),
        ),
        "decision_card, added": lambda t: minutes.decision_card(
            t,
            f.decision_card(
                added=True, number="", raw="", unclear=(), cooperating=(), due=None, deadline_raw=None
            ),
        ),
        "decision_card, left out": lambda t: minutes.decision_card(t, f.decision_card(dropped=True)),
        "mentions_card": lambda t: minutes.mentions_card(t, card),
        "mentions_card, nobody": lambda t: minutes.mentions_card(t, f.decision_card(mentions=(), raw="-")),
        "header_card": lambda t: minutes.header_card(t, f.header_card()),
        "header_card, little found": lambda t: minutes.header_card(
            t,
            f.header_card(
                meeting_date=None,
                signed=False,
                lines=f.header_lines(memo_no=None, memo_date=None, chair=None, meeting_number=None),
            ),
        ),
        "header_card, a chair without a post": lambda t: minutes.header_card(
            t, f.header_card(lines=f.header_lines(chair_post=None))
        ),
        "decision_ask": minutes.decision_ask,
        "decision_ask, none found": lambda t: minutes.decision_ask(t, "decision"),
        "field_ask, wrong": lambda t: minutes.field_ask(t, _asked("memo_date"), "memo_date"),
        "no_draft": minutes.no_draft,
        "nothing_changed": lambda t: minutes.nothing_changed(t, card),
        "about_the_draft": lambda t: minutes.about_the_draft(t, 5),
        "no_such_decision": lambda t: minutes.no_such_decision(t, "9.9", 5, date(2026, 3, 14)),
        "no_such_decision, of no known day": lambda t: minutes.no_such_decision(t, "9.9", 5, None),
        "number_taken": lambda t: minutes.number_taken(t, first, minutes.decision_ask(t)),
        "limit_follows": lambda t: minutes.limit_follows(t, card, LIMIT),
        "limit_follows, there was none": lambda t: minutes.limit_follows(
            t, f.decision_card(due=None, deadline_raw=None), LIMIT
        ),
        "limit_follows, there is none now": lambda t: minutes.limit_follows(t, card, {}),
        "limit_ask": lambda t: minutes.limit_ask(t, card, LIMIT),
        "limit_ask, said to have none": lambda t: minutes.limit_ask(
            t, f.decision_card(due=None, deadline_raw=None), LIMIT
        ),
    }
    for field in (*DECISION_EDITS, *HEADER_EDITS):
        cases[f"field_ask, {field}"] = lambda t, field=field: minutes.field_ask(t, _asked(field))  # type: ignore[misc]
    return cases


def _whole(**changes: Any) -> Doubt:
    """A paper of six decisions, of which the first and the fifth should be looked at first."""
    one, two = f.draft_page().decisions
    every = (one, two, *(replace(one, index=at, number=f"৪.{to_bangla(at)}") for at in range(2, 6)))
    return f.doubt(
        kind="problem", key="p0a1b2c3d", candidates=(), index=1, code="rows_unsure", raw="২.১ · ৪.৪", numbers=(),
        indexes=(0, 4), listed=every, header=f.header_lines(), left=Remaining(readings=2),
        **changes,
    )  # fmt: skip


def _asked(field: str) -> FieldAsked:
    day = date(2026, 6, 18) if field.endswith("date") else None
    number = "২.১" if field in DECISION_EDITS else None
    now = {"text": f.TEXT, "number": "২.১", "offices": f.OFFICE, "deadline": "৩০ জুন"}.get(field, "")
    return FieldAsked(draft_id=5, field=field, number=number, now=now, on=day)


def _unreadable(code: str) -> Case:
    return lambda t: minutes.unreadable(t, code, 12)


def _people() -> dict[str, Case]:
    lines, offices = f.lines(), f.office_lines()
    return {
        "claim_ok": people.claim_ok,
        "claim_refused": people.claim_refused,
        **{f"welcome, {role}": _welcome(role) for role in Role},
        **{
            f"invitation_refused, {why}": _refused(why) for why in ("used", "expired", "withdrawn", "unknown")
        },
        "invitation_refused, nothing known": lambda t: people.invitation_refused(
            t,
            f.refused(why="expired", on=None, invitation_id=None, secretary_post=None, secretary_phone=None),
        ),
        "invitation_made": lambda t: people.invitation_made(t, f.invitation()),
        "invitation_made, chair": lambda t: people.invitation_made(
            t, f.invitation(role=Role.CHAIR, office=None)
        ),
        "invitation_made, secretary": lambda t: people.invitation_made(
            t, f.invitation(role=Role.SECRETARY, office=None)
        ),
        **{f"joined, {role}": _joined(role) for role in Role},
        "joined, nothing to do": lambda t: people.joined(t, f.joined(open_tasks=0)),
        "joined_notice": lambda t: people.joined_notice(t, f.joined()),
        "joined_notice, chair": lambda t: people.joined_notice(t, f.joined(Role.CHAIR)),
        "declined": people.declined,
        "invitation_request": lambda t: people.invitation_request(t, f.OFFICE, "A. Rahman", 7),
        "invitation_request, of a role": lambda t: people.invitation_request(t, None, "A. Rahman"),
        "invitation_requested": people.invitation_requested,
        "hand_over_ask": lambda t: people.hand_over_ask(t, 7, f.OFFICE),
        "hand_over_done": lambda t: people.hand_over_done(t, f.OFFICE),
        "hand_over_notice": lambda t: people.hand_over_notice(t, 7, f.OFFICE, "A. Rahman"),
        "blocked_notice": lambda t: people.blocked_notice(t, 7, f.OFFICE),
        "stranger": people.stranger,
        **{f"help, {role}": _help(role) for role in (*Role, None)},
        "language_ask": people.language_ask,
        "language_set": people.language_set,
        "cancelled": people.cancelled,
        "nothing_to_cancel": people.nothing_to_cancel,
        "which_committee": lambda t: people.which_committee(
            t, 12, [(3, f.COMMITTEE), (4, "জেলা উন্নয়ন সমন্বয় কমিটি, নদীপুর")]
        ),
        **{f"menu_commands, {role}": _menu(role) for role in (*Role, None)},
        "offices": lambda t: people.offices(t, f.COMMITTEE, 3, offices, 0, 2),
        "offices, none yet": lambda t: people.offices(t, f.COMMITTEE, 3, (), 0, 1),
        "office": lambda t: people.office(t, f.office_line(), lines, 3),
        "office, with a contact": lambda t: people.office(
            t, f.office_line(contact="জনাব আবদুল করিম", contacts_before=("জনাব রহিম উদ্দিন",)), lines, 3
        ),
        "office, nothing to do": lambda t: people.office(
            t, f.office_line(reach="not_joined", owing=0, tasks=0, people=(), phone=None), (), 3
        ),
        "invite_menu": lambda t: people.invite_menu(t, f.COMMITTEE, 3, offices),
        "pending": lambda t: people.pending(t, f.COMMITTEE, 3, offices, f.meeting()),
        "pending, with a contact": lambda t: people.pending(
            t, f.COMMITTEE, 3, (f.office_line(reach="not_joined", contact="জনাব আবদুল করিম"),), f.meeting()
        ),
        "pending, for the chair": lambda t: people.pending(
            t, f.COMMITTEE, 3, offices, f.meeting(), may_change=False
        ),
        "offices, for the chair": lambda t: people.offices(
            t, f.COMMITTEE, 3, offices, 0, 2, may_change=False
        ),
        "pending, more is needed": lambda t: people.pending(
            t, f.COMMITTEE, 3, (replace(offices[0], reach="connected", owing=2, answered=2),), f.meeting()
        ),
        "pending, nobody": lambda t: people.pending(t, f.COMMITTEE, 3, (), f.meeting()),
        "office_tasks_for_entry": lambda t: people.office_tasks_for_entry(t, f.office_line(), lines),
        "office_tasks_for_entry, none": lambda t: people.office_tasks_for_entry(t, f.office_line(), ()),
        "source_ask": lambda t: people.source_ask(t, 21),
        "informant_ask": people.informant_ask,
        "welcome_back": lambda t: people.welcome_back(t, 3),
        "welcome_back, nothing owed": lambda t: people.welcome_back(t, 0),
        "phone_ask": lambda t: people.phone_ask(t, "জেলা শিক্ষা অফিসার"),
        "phone_wrong": people.phone_wrong,
        "copy_ready": lambda t: people.copy_ready(
            t, reminders.reminder_plain(t, f.reminder(tasks=lines[:1])), 4
        ),
        "accepted_by_me": lambda t: people.accepted_by_me(t, f.card()),
        "more_asked_by_me": lambda t: people.more_asked_by_me(t, f.card()),
        "passed_on": lambda t: people.passed_on(t, f.card()),
        "to_verify": lambda t: people.to_verify(t, lines[:2]),
        "to_verify, none": lambda t: people.to_verify(t, ()),
        "done_notice": lambda t: people.done_notice(t, f.card(status=Status.REPORTED_DONE, percent=None)),
        "exemption_notice": lambda t: people.exemption_notice(
            t, f.card(), Status.MORE_TIME, "বিল যাচাই শেষ হয়নি", date(2026, 7, 31)
        ),
        "exemption_notice, no reason": lambda t: people.exemption_notice(
            t, f.card(), Status.NOT_OURS, None, None
        ),
        "exemption_seen": lambda t: people.exemption_seen(
            t, f.card(), Status.NOT_OURS, "জেলা শিক্ষা অফিসের বিষয়", None
        ),
        "objection_notice": lambda t: people.objection_notice(t, f.card()),
    }


def _welcome(role: Role) -> Case:
    return lambda t: people.welcome(t, f.welcome(role))


def _refused(why: str) -> Case:
    return lambda t: people.invitation_refused(t, f.refused(why=why))


def _joined(role: Role) -> Case:
    return lambda t: people.joined(t, f.joined(role))


def _help(role: Role | None) -> Case:
    return lambda t: people.help(t, role, f.SECRETARY, "০১৭০০-০০০০০১")


def _menu(role: Role | None) -> Case:
    return lambda t: people.menu_commands(t, role)


def _setup() -> dict[str, Case]:
    return {
        "ask_name": setup.ask_name,
        "ask_district": lambda t: setup.ask_district(t, ()),
        "ask_district_again": lambda t: setup.ask_district_again(t, "নদীপুর"),
        "ask_district_again, several": lambda t: setup.ask_district_again(
            t, "পুর", [("nodipur", "নদীপুর"), ("chorpur", "চরপুর")]
        ),
        "ask_upazila": lambda t: setup.ask_upazila(
            t, [("moulvibazar.kulaura", "কুলাউড়া"), ("moulvibazar.juri", "জুড়ী")]
        ),
        "ask_upazila_again": lambda t: setup.ask_upazila_again(
            t, "উপজেলা নির্বাহী অফিসার", "মৌলভীবাজার", [("moulvibazar.juri", "জুড়ী")]
        ),
        "ask_chair": lambda t: setup.ask_chair(t, f.CHAIR),
        "ask_own_post": lambda t: setup.ask_own_post(t, f.SECRETARY),
        "ask_own_post, none proposed": setup.ask_own_post,
        "ask_meeting": lambda t: setup.ask_meeting(t, ["w2.6", "w-1.3", "d10", "d-1", "n5", "n-1", "n12"]),
        "ask_meeting_date": setup.ask_meeting_date,
        "ask_directive_approval": lambda t: setup.ask_directive_approval(t, f.CHAIR),
        "done": lambda t: setup.done(t, f.COMMITTEE, 3, f.meeting(state=_TENTATIVE)),
        "done, no meeting": lambda t: setup.done(t, f.COMMITTEE, 3, None),
    }


def _meeting() -> dict[str, Case]:
    return {
        "rule_words": lambda t: meeting.rule_words(t, "w1.1"),
        "rule_words, none": lambda t: meeting.rule_words(t, None),
        "meeting": lambda t: meeting.meeting(
            t, f.meeting(), [date(2026, 6, 25), date(2026, 7, 1), date(2026, 7, 5)]
        ),
        "meeting, for who may not change it": lambda t: meeting.meeting(t, f.meeting(), may_change=False),
        "meeting, expected": lambda t: meeting.meeting(t, f.meeting(state=_TENTATIVE, at=None, venue=None)),
        "meeting, unknown": lambda t: meeting.meeting(t, f.meeting(**_UNKNOWN_DATE)),
        "ask_date": meeting.ask_date,
        "date_not_understood": lambda t: meeting.date_not_understood(t, "সামনের সপ্তাহে"),
        "past_date": lambda t: meeting.past_date(t, date(2026, 6, 1)),
        "day_off_sure": lambda t: meeting.day_off_sure(t, 1, date(2026, 7, 10), time(11)),
        "fixed": lambda t: meeting.fixed(t, f.meeting()),
        "confirmed": lambda t: meeting.confirmed(t, f.meeting()),
        "ask_hour": lambda t: meeting.ask_hour(t, f.NEXT),
        "ask_venue": lambda t: meeting.ask_venue(t, f.NEXT),
        "hour_not_understood": lambda t: meeting.hour_not_understood(t, "বেলা থাকতে"),
        "hour_set": lambda t: meeting.hour_set(t, f.meeting(at=time(15, 30))),
        "venue_set": lambda t: meeting.venue_set(t, f.meeting(venue="সার্কিট হাউস")),
        "ask_rule": lambda t: meeting.ask_rule(t, 3, ["w1.6", "d15", "n3"], "w1.1"),
        "rule_set": lambda t: meeting.rule_set(t, f.meeting(state=_TENTATIVE)),
        "not_held": lambda t: meeting.not_held(t, f.meeting(**_UNKNOWN_DATE)),
        "postponed": lambda t: meeting.postponed(t, f.meeting(**_UNKNOWN_DATE)),
        "fixed, on a day off": lambda t: meeting.fixed(t, f.meeting(off=True)),
        "send_minutes": meeting.send_minutes,
        "awaiting_signature": lambda t: meeting.awaiting_signature(t, date(2026, 6, 25)),
        "asked_later": lambda t: meeting.asked_later(t, date(2026, 6, 25)),
    }


def _reports() -> dict[str, Case]:
    return {
        "report_summary": lambda t: reports.report_summary(t, f.report()),
        "report_summary, nothing missing": lambda t: reports.report_summary(
            t,
            f.report(
                rows=(),
                meeting_date=None,
                figures=f.figures(
                    standing=0, to_verify=0, no_information=0, silent_offices=(), unreached_offices=()
                ),
            ),
        ),
        "digest": lambda t: reports.digest(t, f.digest()),
        "digest, for an observer": lambda t: reports.digest(t, f.digest(), decides=False),
        "report_summary, for an observer": lambda t: reports.report_summary(
            t, f.report(), may_remind=False, may_accept=False
        ),
        "digest, nothing to decide": lambda t: reports.digest(
            t,
            f.digest(
                attention=(),
                previous_done=None,
                meeting=f.meeting(state=_TENTATIVE, at=None),
                figures=f.figures(standing=0, to_verify=0, silent_offices=(), unreached_offices=()),
            ),
        ),
        "report_caption": lambda t: reports.report_caption(t, f.report(), "docx"),
        "report_caption, pdf": lambda t: reports.report_caption(t, f.report(), "pdf"),
        "digest_caption": lambda t: reports.digest_caption(t, f.digest()),
        "report_failed": lambda t: reports.report_failed(t, "font"),
        "report_failed, why unknown": lambda t: reports.report_failed(t, "crashed"),
        "no_minutes_yet": reports.no_minutes_yet,
        "all_offices": lambda t: reports.all_offices(t, f.digest(), 0),
        "all_offices, second page": lambda t: reports.all_offices(
            t, f.digest(by_office=f.by_office() * 5), 1
        ),
        "all_offices, none": lambda t: reports.all_offices(t, f.digest(by_office=()), 0),
        "office_tasks": lambda t: reports.office_tasks(t, f.office_tasks(), 0, 1),
        "office_tasks, looked at": lambda t: reports.office_tasks(t, f.office_tasks(directs=False), 0, 0),
        "office_tasks, none": lambda t: reports.office_tasks(t, f.office_tasks(lines=()), 0, 0),
        "remind_all_ask": lambda t: reports.remind_all_ask(t, 3, 8),
        "remind_all_ask, nobody": lambda t: reports.remind_all_ask(t, 3, 0),
        "remind_all_done": lambda t: reports.remind_all_done(t, 8),
        "delivery_trouble": lambda t: reports.delivery_trouble(t, f.trouble(), 3),
        "delivery_trouble, no committee": lambda t: reports.delivery_trouble(t, f.trouble(uncertain=0)),
        "delivery": lambda t: reports.delivery(t, f.delivery()),
        "delivery, all is well": lambda t: reports.delivery(
            t, f.delivery(undelivered=(), queue=(), waiting=0, unreachable=0, uncertain=0, dead=0, by_hand=0)
        ),
        "letter_offer": lambda t: reports.letter_offer(t, papers.letter()),
        "letter_offer, never asked, no supervisor": lambda t: reports.letter_offer(
            t, papers.letter(asked=(), seen=None, supervisor_post=None)
        ),
        "letter_file": lambda t: reports.letter_file(t, papers.letter(), Signer.CHAIR, "docx"),
        "letter_file, pdf": lambda t: reports.letter_file(t, papers.letter(), Signer.SUPERVISOR, "pdf"),
        "nothing_owed": reports.nothing_owed,
        "report_failed, a letter": lambda t: reports.report_failed(t, "font", letter=True),
        "given_by_hand": lambda t: reports.given_by_hand(t, "উপজেলা কৃষি অফিসার, চরপাড়া"),
        "repeated_mark": reports.repeated_mark,
    }


def _errors() -> dict[str, Case]:
    return {
        "went_wrong": lambda t: errors.went_wrong(t, "কক-৭৩১"),
        "too_long_text": lambda t: errors.too_long_text(t, 2000),
        "sticker": errors.sticker,
        "edited": errors.edited,
        "no_such_number": errors.no_such_number,
        "unknown_command": errors.unknown_command,
        "old_button": errors.old_button,
        "draft_registered": errors.draft_registered,
        "reminder_days": lambda t: errors.reminder_days(t, 5),
        "not_allowed": errors.not_allowed,
        "group_only_private": errors.group_only_private,
        "set_up_first": errors.set_up_first,
        "nothing_understood": errors.nothing_understood,
        "nothing_understood, the secretary": lambda t: errors.nothing_understood(t, Role.SECRETARY),
        "nothing_understood, the chair": lambda t: errors.nothing_understood(t, Role.CHAIR),
        "nothing_understood, an observer": lambda t: errors.nothing_understood(t, Role.OBSERVER),
        "file_too_big": errors.file_too_big,
        "expired_question": errors.expired_question,
        "busy": errors.busy,
    }


CASES: dict[str, dict[str, Case]] = {
    "tasks": _tasks(),
    "reminders": _reminders(),
    "minutes": _minutes(),
    "people": _people(),
    "setup": _setup(),
    "meeting": _meeting(),
    "days": days_cases(),
    "schedule": schedule_cases(),
    "reports": _reports(),
    "errors": _errors(),
}
