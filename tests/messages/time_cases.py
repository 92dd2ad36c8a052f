"""The messages about the calendar and the plan, each at least once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from committee.calendar import FASTING_HOURS, Hours
from committee.days import BadLine, CalendarView, DayKind, Days, DaysTaken
from committee.schedule import OccasionCard, Schedule, ScheduleLine
from committee.views import EscalationNotice, SilentOffice
from locales.translator import Translator
from messages import days, policy, reminders, schedule
from messages.message import Message
from tests.messages import factories as f

Case = Callable[[Translator], Message | str | list[tuple[str, str]]]
DHAKA = ZoneInfo("Asia/Dhaka")
MARTYRS = Days(first=date(2027, 2, 21), last=date(2027, 2, 21), kind=DayKind.PUBLIC, name="শহিদ দিবস")
EID = Days(first=date(2027, 3, 9), last=date(2027, 3, 11), kind=DayKind.PUBLIC, name="ঈদুল ফিতর (আনুমানিক)")
FAIR = Days(first=date(2027, 1, 12), last=date(2027, 1, 13), kind=DayKind.CLOSED, name="বিজ্ঞান মেলা", own=True)
SATURDAY = Days(first=date(2027, 1, 16), last=date(2027, 1, 16), kind=DayKind.OPEN, own=True)
BAD = ("no_date", "not_a_date", "too_long", "backwards", "weekday", "repeats")


def days_cases() -> dict[str, Case]:
    """What /holidays says."""
    view = CalendarView(
        committee_id=3,
        committee=f.COMMITTEE,
        days=(FAIR, SATURDAY, MARTYRS, EID),
        hours=Hours(),
        fasting=(date(2027, 2, 8), date(2027, 3, 9)),
        fasting_hours=FASTING_HOURS,
    )
    taken = DaysTaken(
        committee_id=3,
        days=(FAIR, SATURDAY),
        known=2,
        past=1,
        reminders=(date(2027, 1, 10), date(2027, 1, 18)),
    )
    return {
        "calendar": lambda t: days.calendar(t, view),
        "calendar, by the moon": lambda t: days.calendar(t, replace(view, estimated=True)),
        "calendar, nothing known": lambda t: days.calendar(t, replace(view, days=(), fasting=None)),
        "day": lambda t: days.day(t, 3, EID),
        "day, own": lambda t: days.day(t, 3, FAIR),
        "day, worked": lambda t: days.day(t, 3, replace(SATURDAY, own=False, name="শনিবার অফিস খোলা")),
        "ask_days": days.ask_days,
        "taken": lambda t: days.taken(t, taken),
        "taken, the meeting's day": lambda t: days.taken(t, replace(taken, meeting_off=date(2027, 1, 12))),
        "taken, nothing new": lambda t: days.taken(t, DaysTaken(committee_id=3, known=3)),
        "taken, bad lines": lambda t: days.taken(
            t, DaysTaken(committee_id=3, bad=tuple(BadLine(text="৩১ জুন – ছুটি", why=why) for why in BAD))
        ),
        "changed": lambda t: days.changed(t, taken),
        "nothing_found": days.nothing_found,
        "unreadable": days.unreadable,
    }


def _line(kind: str, day: int, hour: int = 10, **given: int | bool) -> ScheduleLine:
    at = datetime(2026, 6, day, hour, tzinfo=DHAKA)
    return ScheduleLine(seal=f"{kind}{day}", kind=kind, at=at, **given)  # type: ignore[arg-type]


def schedule_cases() -> dict[str, Case]:
    """What /reminders says."""
    lines = (
        _line("due_eve", 24, people=1, tasks=1),
        _line("reminder", 25, people=5, tasks=9),
        _line("overdue", 28, people=2, tasks=2, skipped=True),
        _line("escalation", 29, people=1),
        _line("eve_report", 30, 15, people=1),
        _line("eve_digest", 30, 15),
    )
    plan = Schedule(
        committee_id=3,
        meeting=f.meeting(),
        lines=lines,
        distances=(7, 3, 1),
        at=time(10),
        usual=True,
        begun=True,
        eve_at=time(15),
        overdue_on=None,
    )
    card = OccasionCard(
        committee_id=3,
        committee=f.COMMITTEE,
        line=lines[1],
        recipients=("জেলা শিক্ষা অফিসার", "সিভিল সার্জন"),
        unreached=("জেলা মৎস্য কর্মকর্তা",),
    )
    silent = EscalationNotice(
        meeting=f.meeting(),
        offices=(
            SilentOffice(
                office_id=5,
                office="জেলা শিক্ষা অফিসার",
                tasks=3,
                sent=(date(2026, 6, 25), date(2026, 7, 1)),
                seen=date(2026, 6, 25),
            ),
            SilentOffice(
                office_id=6, office="সিভিল সার্জন", tasks=1, sent=(date(2026, 6, 25), date(2026, 7, 1))
            ),
        ),
    )
    return {
        "schedule": lambda t: schedule.schedule(t, plan),
        "schedule, paused": lambda t: schedule.schedule(t, replace(plan, paused_on=date(2026, 6, 20))),
        "schedule, nothing to come": lambda t: schedule.schedule(t, replace(plan, lines=(), distances=(5,))),
        "schedule, before any minutes": lambda t: schedule.schedule(t, replace(plan, lines=(), begun=False)),
        "occasion": lambda t: schedule.occasion(t, card, reminders.reminder(t, f.reminder()).text),
        "occasion, left out": lambda t: schedule.occasion(t, replace(card, line=lines[2], unreached=())),
        "send_sure": lambda t: schedule.send_sure(t, card),
        "sent_now": lambda t: schedule.sent_now(t, 3, 5),
        "policy": lambda t: policy.policy(t, plan),
        "policy, its own": lambda t: policy.policy(
            t, replace(plan, distances=(10, 5), at=time(14), usual=False)
        ),
        "schedule, its own rhythm": lambda t: schedule.schedule(
            t, replace(plan, eve_at=time(12), overdue_on=6)
        ),
        "rhythm": lambda t: policy.rhythm(t, plan),
        "rhythm, its own": lambda t: policy.rhythm(t, replace(plan, eve_at=time(12), overdue_on=3)),
        "rhythm, none for what is overdue": lambda t: policy.rhythm(t, replace(plan, overdue_on=-1)),
        "escalation": lambda t: schedule.escalation(t, silent),
    }
