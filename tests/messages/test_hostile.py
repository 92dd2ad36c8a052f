"""Names and words as people write them: endless, with < & > and emoji, empty, with line breaks."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from committee.amending import NothingToAmend
from committee.review import FieldAsked
from committee.values import Nature, Role, Source, Status
from committee.views import Directed, WhichTask
from locales.translator import Translator
from messages import errors, meeting, minutes, people, reminders, reports, setup, tasks
from messages.text import CAPTION_LIMIT, units
from places.model import Courtesy
from tests.messages import factories as f
from tests.messages import sheet_cases
from tests.messages.golden import LANGUAGES
from tests.messages.test_laws import check, check_html

WORD = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        (
            "<b>রহিম</b> & সন্স <i>",
            '"><script>alert(1)</script>',
            "&amp;&lt;",
            "ক" * 5000,
            "&" * 5000,
            "😀" * 3000,
            "সহকারী প্রোগ্রামার, " * 300,
            "এক\n\n\nদুই\tতিন",
            "{n} {office} %s %(x)s",
            "",
            " ",
            "্‍" * 50,
        )
    ),
)
WORDS = st.lists(WORD, min_size=1, max_size=7).map(cycle)
MANY = settings(max_examples=25)
KEPT = (
    "kind",
    "why",
    "reach",
    "key",
    "rule",
    "link",
    "field",
    "code",
)  # keys of the program, not words of people


def hostile(value: Any, words: Iterator[str], name: str = "") -> Any:
    """The same view with every text of a person replaced by the next of the `words`."""
    if is_dataclass(value) and not isinstance(value, type):
        inner = {one.name: hostile(getattr(value, one.name), words, one.name) for one in fields(value)}
        return replace(value, **inner)
    if isinstance(value, tuple):
        return tuple(hostile(item, words, name) for item in value)
    if isinstance(value, str) and not isinstance(value, Enum) and name not in KEPT:
        return next(words)
    return value


VIEWS: dict[str, tuple[Any, Any]] = {
    "task_card": (f.card(), tasks.task_card),
    "task_card, entering": (f.card(), lambda t, v: tasks.task_card(t, v, Source.PHONE)),
    "recorded": (f.recorded(), tasks.recorded),
    "recorded, corrected": (f.recorded(old_status=Status.PARTLY, old_note="x"), tasks.recorded),
    "understood": (f.understood(), lambda t, v: tasks.understood(t, v, 1)),
    "understood, no status": (f.understood(status=None), lambda t, v: tasks.understood(t, v, 1)),
    "which_task": (
        f.lines() * 10,
        lambda t, v: tasks.which_task(t, WhichTask(question_id=1, lines=v), v[0].text),
    ),
    "my_tasks": (f.lines() * 10, lambda t, v: tasks.my_tasks(t, v, 0, 2)),
    "all_standing_ask": (f.lines() * 10, tasks.all_standing_ask),
    "proxy_note": (
        f.card(),
        lambda t, v: tasks.proxy_note(t, v.office, v, Source.LETTER, v.note, date(2026, 6, 1), v.committee),
    ),
    "correction": (
        f.card(),
        lambda t, v: tasks.correction(
            t,
            v,
            Status.DONE,
            v.text,
            Status.PARTLY,
            v.note,
            v.office,
            datetime(2026, 6, 1, 9, tzinfo=f.DHAKA),
        ),
    ),
    "directive": (
        f.card(),
        lambda t, v: tasks.directive(t, v.committee, v, v.text, date(2026, 6, 1), v.office, date(2026, 6, 2)),
    ),
    "directive_given": (
        Directed(card=f.card(), others=60, unreached=(f.OFFICE,) * 50),
        tasks.directive_given,
    ),
    "directing": (f.directing(), tasks.directing),
    "directing, to many": (
        f.directing(lines=f.lines() * 15, committees=(f.COMMITTEE,) * 60, card=None),
        tasks.directing,
    ),
    "closed_task": (f.card(), tasks.closed_task),
    "ask_reason": (f.card(), tasks.ask_reason),
    "not_ours": (f.card(), tasks.not_ours),
    "reminder": (f.reminder(tasks=f.lines() * 8, offices=(f.OFFICE,) * 9), reminders.reminder),
    "reminder, seven committees": (
        replace(f.reminder(), sections=(f.section(tasks=f.lines() * 4, offices=(f.OFFICE,) * 5),) * 7),
        reminders.reminder,
    ),
    "reminder, above": (f.reminder(courtesy=Courtesy.SUPERIOR, tasks=f.lines() * 8), reminders.reminder),
    "overdue": (f.reminder("overdue", tasks=f.lines() * 8, today=date(2026, 8, 1)), reminders.reminder),
    "reminder_plain": (
        f.reminder(tasks=f.lines() * 8),
        lambda t, v: people.copy_ready(t, reminders.reminder_plain(t, v), 4),
    ),
    "assignment": (f.assignment(tasks=f.lines() * 8), reminders.assignment),
    "meeting_moved": (
        f.meeting(),
        lambda t, v: reminders.meeting_moved(t, v, v, 3, date(2026, 7, 1)),
    ),
    "preview": (f.preview(problems=(("১", "number_gap", "x", None),) * 9), minutes.preview),
    "difference": (sheet_cases.difference(), lambda t, v: minutes.difference(t, v, 8)),
    "difference, meets the chat's": (sheet_cases.conflicts(), lambda t, v: minutes.difference(t, v, 8)),
    "doubt": (f.doubt(), minutes.doubt),
    "doubt, group": (f.doubt(kind="group", members=3), minutes.doubt),
    "doubt, continuation": (f.doubt(kind="continuation", old=f.line(age=3)), minutes.doubt),
    "decisions_page": (f.draft_page(decisions=f.draft_page().decisions * 8), minutes.decisions_page),
    "registered": (f.registered(unreached=f.office_lines() * 10), minutes.registered),
    "already_registered": (f.already(signed_now=True), minutes.already_registered),
    "decision_card": (f.decision_card(mentions=f.decision_card().mentions * 5), minutes.decision_card),
    "decision_card, a day reckoned": (
        f.decision_card(due=None, proposed=date(2026, 6, 24), reporting=(f.OFFICE,) * 30),
        minutes.decision_card,
    ),
    "decision_card, left out": (f.decision_card(dropped=True), minutes.decision_card),
    "mentions_card": (f.decision_card(mentions=f.decision_card().mentions * 5), minutes.mentions_card),
    "header_card": (f.header_card(), minutes.header_card),
    "drafts_left, one": ([f.draft_left()], minutes.drafts_left),
    "drafts_left": (f.drafts_left() * 8, minutes.drafts_left),
    "doubt, in its context": (f.doubt(decision=f.draft_page().decisions[0]), minutes.doubt),
    "doubt, problem": (
        f.doubt(
            kind="problem",
            code="ditto",
            offers=("offices", "drop", "add"),
            decision=f.draft_page().decisions[0],
        ),
        minutes.doubt,
    ),
    "doubt, problem of the header": (
        f.doubt(kind="problem", code="x", offers=("memo_no", "memo_date"), header=f.header_lines()),
        minutes.doubt,
    ),
    "doubt, due": (
        f.doubt(kind="due", proposed=date(2026, 6, 24), decision=f.draft_page().decisions[0]),
        minutes.doubt,
    ),
    "field_ask": (
        f.card(),
        lambda t, v: minutes.field_ask(
            t, FieldAsked(draft_id=5, field="text", number=v.number, now=v.text), "long"
        ),
    ),
    "no_such_decision": (f.card(), lambda t, v: minutes.no_such_decision(t, v.text, 5, None)),
    "amendment": (f.amendment(differences=f.amendment().differences[:1] * 4), minutes.amendment),
    "amendment, of every kind": (f.amendment(), minutes.amendment),
    "amended": (f.amended(), minutes.amended),
    "nothing_to_amend": (
        f.amended(),
        lambda t, v: minutes.nothing_to_amend(
            t, NothingToAmend(committee=v.committee, meeting_date=v.meeting_date)
        ),
    ),
    "amended notice": (f.notice(tasks=f.notice().tasks * 8), reminders.amended),
    "amended notice, above": (
        f.notice(courtesy=Courtesy.SUPERIOR, offices=(f.OFFICE,) * 9),
        reminders.amended,
    ),
    "task_card, corrected": (f.card(earlier=f.earlier() * 3), tasks.task_card),
    "minutes_missing": (f.meeting(), lambda t, v: minutes.minutes_missing(t, v, 7)),
    "welcome": (f.welcome(), people.welcome),
    "welcome, chair": (f.welcome(Role.CHAIR), people.welcome),
    "invitation_refused": (f.refused(), people.invitation_refused),
    "invitation_made": (f.invitation(), people.invitation_made),
    "joined": (f.joined(), people.joined),
    "joined_notice": (f.joined(), people.joined_notice),
    "offices": (f.office_lines() * 10, lambda t, v: people.offices(t, v[0].name, 3, v, 0, 2)),
    "office": (f.office_line(), lambda t, v: people.office(t, v, f.lines() * 10, 3)),
    "invite_menu": (f.office_lines() * 10, lambda t, v: people.invite_menu(t, v[0].name, 3, v)),
    "pending": (f.office_lines() * 20, lambda t, v: people.pending(t, v[0].name, 3, v, f.meeting())),
    "office_tasks_for_entry": (
        f.lines() * 10,
        lambda t, v: people.office_tasks_for_entry(t, f.office_line(name=v[0].office), v),
    ),
    "to_verify": (f.lines() * 20, people.to_verify),
    "done_notice": (f.card(), people.done_notice),
    "exemption_notice": (
        f.card(),
        lambda t, v: people.exemption_notice(t, v, Status.MORE_TIME, v.note, date(2026, 7, 1)),
    ),
    "ask_directive_approval": (f.card(), lambda t, v: setup.ask_directive_approval(t, v.office)),
    "ask_district_again": (f.card(), lambda t, v: setup.ask_district_again(t, v.text, [("x", v.office)])),
    "ask_chair": (f.card(), lambda t, v: setup.ask_chair(t, v.office)),
    "meeting": (f.meeting(), meeting.meeting),
    "date_not_understood": (f.card(), lambda t, v: meeting.date_not_understood(t, v.text)),
    "report_summary": (f.report(), reports.report_summary),
    "digest": (
        f.digest(
            attention=f.attention() * 6,
            figures=f.figures(silent_offices=(f.OFFICE,) * 30, unreached_offices=(f.OFFICE,) * 30),
        ),
        reports.digest,
    ),
    "all_offices": (f.digest(by_office=f.by_office() * 30), lambda t, v: reports.all_offices(t, v, 1)),
    "office_tasks": (f.office_tasks(lines=f.lines() * 9), lambda t, v: reports.office_tasks(t, v, 1, 2)),
    "delivery_trouble": (
        f.trouble(failures=(("x", "blocked"),) * 90),
        lambda t, v: reports.delivery_trouble(t, v, 3),
    ),
    "went_wrong": (f.card(), lambda t, v: errors.went_wrong(t, v.office)),
}


@pytest.mark.parametrize("name", VIEWS)
@given(words=WORDS, lang=st.sampled_from(LANGUAGES))
@MANY
def test_whatever_people_write_telegram_takes_the_message(name: str, words: Iterator[str], lang: str) -> None:
    value, make = VIEWS[name]
    check(make(Translator(lang), hostile(value, words)))


@given(words=WORDS, lang=st.sampled_from(LANGUAGES))
@MANY
def test_whatever_a_committee_is_called_captions_fit(words: Iterator[str], lang: str) -> None:
    t = Translator(lang)
    report, digest = hostile(f.report(), words), hostile(f.digest(), words)
    for caption in (reports.report_caption(t, report, "pdf"), reports.digest_caption(t, digest)):
        check_html(caption)
        assert units(caption) <= CAPTION_LIMIT


def test_a_persons_words_are_shown_as_he_wrote_them() -> None:
    message = tasks.task_card(Translator("bn"), f.card(text="<২টি> & ৩টি, see 12.5%", nature=Nature.ONE_OFF))
    assert "&lt;২টি&gt; &amp; ৩টি, see 12.5%" in message.text
