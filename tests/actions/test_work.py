"""What happens to a committee's work: registered, answered, accepted, carried over, closed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from actions.amend import amend_minutes, take_change
from actions.answer import add_note, record_update
from actions.converse import answer_text
from actions.directing import direct_each
from actions.drafts import keep_draft
from actions.invite import ask_new_invitation, greet, open_invitation, set_reachable
from actions.lists import my_tasks
from actions.meet import fix_meeting, not_held
from actions.remind import remind_now, remind_tomorrow
from actions.report import digest, progress_report
from actions.reviewing import next_doubt
from actions.saying import Said
from actions.verify import accept, rule
from committee.amending import Amendment
from committee.draft_views import Preview
from committee.errors import Refused, Stale
from committee.invitation_views import InvitationRefused
from committee.values import MeetingState, Nature, Role, Status
from committee.views import Recorded, WhichTask
from minutes.model import Problem
from storage.tables.committees import Committee, Meeting
from storage.tables.minutes import Decision, Minutes
from storage.tables.tasks import Task, Update
from tests.scene import (
    EDUCATION,
    FILES,
    HELD,
    LETTERS,
    REPAIR,
    UNO,
    VISITS,
    HandClock,
    Scene,
    decision,
    desk_in,
    letters,
    minutes_of,
    person_of,
    rows,
    scene,
)

OFFICER, CHAIR = 2, 3
FORMAL = decision("১.১", "কার্যবিবরণী দৃঢ়ীকরণ করা হলো।", nature=Nature.FORMAL)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def at(tmp_path: Path, clock: HandClock) -> Scene:
    made = scene(desk_in(tmp_path, clock))
    made.let_in(201, EDUCATION)
    made.let_in_role(202, Role.CHAIR)
    return made


def say(at: Scene, number: str, status: Status, *, by: int = OFFICER, **more: object) -> None:
    said = Said(status=status, **more)  # type: ignore[arg-type]
    at.desk.act(record_update, by=by, task_id=at.task_id(number), said=said)


# --- registering ---------------------------------------------------------------------------------------------------


def test_a_formal_decision_is_kept_and_nobodys_task(at: Scene) -> None:
    done = at.register(FORMAL, REPAIR)
    assert (done.decisions, done.tasks) == (2, 1)
    assert [d.nature for d in rows(at.desk, Decision)] == ["formal", "one_off"]


def test_a_member_of_parliament_gets_no_task(at: Scene) -> None:
    at.register(decision("৮.১", "তদারকি করবেন।", "মাননীয় সংসদ সদস্য, ১৫৭ নেত্রকোণা-১", EDUCATION))
    (task,) = rows(at.desk, Task)
    assert task.office_id == at.task("৮.১", EDUCATION).office_id


def test_what_was_accepted_closes_at_the_next_meeting_and_the_rest_goes_on_older(at: Scene) -> None:
    at.register(REPAIR, VISITS)
    say(at, "৩.১", Status.REPORTED_DONE)
    at.desk.act(accept, by=1, task_id=at.task_id("৩.১"), version=2)
    say(at, "৩.২", Status.COMPLIED)
    minutes = minutes_of(FILES, on=date(2026, 2, 5))
    shown = at.desk.act(keep_draft, by=1, committee_id=1, minutes=minutes, filename=None)
    assert isinstance(shown, Preview)
    done = at.register(FILES, on=date(2026, 2, 5))
    assert (done.closed, done.carried) == (1, 1) == (shown.accepted, shown.carried)
    assert (at.task("৩.১").closed_why, at.task("৩.২").closed_at) == ("confirmed", None)
    (line,) = at.desk.look(my_tasks, by=OFFICER)
    assert (line.number, line.age) == ("৩.২", 2)


def test_what_was_only_reported_stays_open_over_the_next_meeting(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.REPORTED_DONE)
    at.register(FILES, on=date(2026, 2, 5))
    assert at.task("৩.১").closed_at is None and at.task("৩.১").status == Status.REPORTED_DONE


def test_the_meeting_that_was_expected_about_that_day_is_the_one_that_was_held(
    at: Scene, clock: HandClock
) -> None:
    clock.forward(days=20)
    at.register(REPAIR, on=date(2026, 2, 26))
    (meeting,) = rows(at.desk, Meeting)
    assert (meeting.on, meeting.state) == (date(2026, 2, 26), MeetingState.HELD)


def test_two_committees_of_one_secretary_have_offices_and_tasks_of_their_own(at: Scene) -> None:
    other = scene(at.desk, secretary=at.secretary, name="জেলা ইনোভেশন টিম")
    at.register(REPAIR)
    other.register(REPAIR)
    assert len(rows(at.desk, Minutes)) == 2 and at.task("৩.১").office_id != other.task("৩.১").office_id
    assert [line.id for line in at.desk.look(my_tasks, by=OFFICER)] == [at.task_id("৩.১")]
    report = at.desk.look(progress_report, by=1, committee_id=other.committee_id)
    assert len(report.rows) == 1 and report.committee == "জেলা ইনোভেশন টিম"


def test_what_is_registered_at_night_asks_the_offices_in_the_morning(at: Scene, clock: HandClock) -> None:
    clock.instant = clock.instant.replace(hour=22)
    at.register(REPAIR)
    (letter,) = letters(at.desk, "assignment")
    assert letter.due_at == clock.instant.replace(day=9, hour=9, minute=0)


# --- answering -----------------------------------------------------------------------------------------------------


def test_every_change_is_kept_with_what_was_before(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.NOT_STARTED)
    say(at, "৩.১", Status.IN_PROGRESS, percent=40, note="কাজ চলছে")
    say(at, "৩.১", Status.REPORTED_DONE)
    kept = [(u.was, u.status, u.person_id, u.percent) for u in at.updates("৩.১")]
    assert kept == [
        ("no_information", "not_started", OFFICER, None),
        ("not_started", "in_progress", OFFICER, 40),
        ("in_progress", "reported_done", OFFICER, None),
    ]


def test_a_wish_refused_leads_back_to_where_the_task_stood(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.IN_PROGRESS)
    say(at, "৩.১", Status.NOT_OURS)
    say(at, "৩.১", Status.MORE_TIME, until=date(2026, 3, 9))
    assert (at.task("৩.১").status, at.task("৩.১").before) == ("more_time", "in_progress")
    at.desk.act(rule, by=CHAIR, task_id=at.task_id("৩.১"), version=at.task("৩.১").version, yes=False)
    assert (at.task("৩.১").status, at.task("৩.১").before) == ("in_progress", None)


def test_the_words_of_a_refused_wish_are_not_kept_as_progress(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.IN_PROGRESS, percent=67, done_count=4, total_count=6, note="৪টি মেরামত হয়েছে")
    say(at, "৩.১", Status.NOT_OURS, note="এটি অন্য দপ্তরের কাজ")
    at.desk.act(rule, by=CHAIR, task_id=at.task_id("৩.১"), version=at.task("৩.১").version, yes=False)
    task = at.task("৩.১")
    assert (task.status, task.percent, task.done_count, task.note) == (
        "in_progress",
        67,
        4,
        "৪টি মেরামত হয়েছে",
    )


def test_a_line_that_was_said_already_is_not_said_twice(at: Scene) -> None:
    at.let_in(201, EDUCATION)
    at.register(REPAIR)
    by, task_id = person_of(at.desk, 201), at.task_id("৩.১")
    for line in ("৩টি মেরামত হয়েছে", "বাকি ২টি", "৩টি মেরামত হয়েছে"):
        said = Said(status=Status.IN_PROGRESS, note=line)
        at.desk.act(add_note, by=by, task_id=task_id, said=said)
    assert at.task("৩.১").note == "৩টি মেরামত হয়েছে · বাকি ২টি"


def test_an_old_version_changes_nothing(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.IN_PROGRESS)
    before = at.task("৩.১")
    with pytest.raises(Stale):
        said = Said(status=Status.REPORTED_DONE)
        at.desk.act(record_update, by=OFFICER, task_id=at.task_id("৩.১"), said=said, version=1)
    assert at.task("৩.১") == before


REPORTED = [
    Status.NOT_STARTED, Status.IN_PROGRESS, Status.PROBLEM, Status.REPORTED_DONE, Status.COMPLIED, Status.PARTLY,
    Status.NOT_APPLICABLE, Status.MORE_TIME, Status.NOT_OURS, Status.NOT_IMPLEMENTABLE, Status.DONE,
    Status.MORE_INFORMATION, Status.NO_INFORMATION,
]  # fmt: skip


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=some.lists(some.sampled_from(REPORTED), max_size=8), standing=some.booleans())
def test_whatever_is_said_the_history_tells_how_the_task_came_to_stand_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, said: list[Status], standing: bool
) -> None:
    at = scene(desk_in(tmp_path_factory.mktemp("history")))
    at.let_in(201, EDUCATION)
    at.register(VISITS if standing else REPAIR)
    number = "৩.২" if standing else "৩.১"
    for status in said:
        try:
            say(at, number, status)
        except Refused:
            continue
    task, history = at.task(number), at.updates(number)
    assert task.version == len(history) + 1 and task.status != Status.DONE
    stood = "no_information"
    for update in history:
        assert update.was == stood
        stood = update.status
    assert task.status == stood
    at.desk.database.close()


# --- telling others ------------------------------------------------------------------------------------------------


def test_what_is_reported_done_is_told_to_whoever_accepts_it(at: Scene) -> None:
    at.register(REPAIR, LETTERS)
    say(at, "৩.১", Status.REPORTED_DONE)
    say(at, "২.২", Status.REPORTED_DONE, by=1)
    told = {letter.key.split(":")[1]: letter.person_id for letter in letters(at.desk, "done")}
    assert told == {str(at.task_id("৩.১")): 1, str(at.task_id("২.২")): CHAIR}


def test_a_directive_stands_on_the_task_and_makes_old_buttons_old(at: Scene) -> None:
    at.register(REPAIR)
    at.desk.act(direct_each, by=CHAIR, task_ids=[at.task_id("৩.১")], text="দ্রুত শেষ করুন")
    assert (at.task("৩.১").directive, at.task("৩.১").version) == ("দ্রুত শেষ করুন", 2)
    (letter,) = letters(at.desk, "directive")
    assert letter.payload["entered_by"] is None
    at.desk.act(direct_each, by=1, task_ids=[at.task_id("৩.১")], text="আরও দ্রুত")
    assert letters(at.desk, "directive")[-1].payload["entered_by"] == "জেলা আইসিটি অফিসার, নেত্রকোণা"


def test_words_after_a_directive_may_be_about_its_task_though_it_had_been_answered(
    at: Scene, clock: HandClock
) -> None:
    at.register(REPAIR, VISITS)
    say(at, "৩.১", Status.IN_PROGRESS)
    clock.forward(hours=1)
    at.desk.act(direct_each, by=CHAIR, task_ids=[at.task_id("৩.১")], text="দ্রুত শেষ করুন")
    clock.forward(hours=1)
    asked = at.desk.act(answer_text, by=OFFICER, text="কাজ শেষ হয়েছে", subjects=None)
    assert isinstance(asked, WhichTask)
    assert {line.number for line in asked.lines} == {"৩.১", "৩.২"}
    say(at, "৩.১", Status.REPORTED_DONE)
    clock.forward(hours=1)
    answered = at.desk.act(answer_text, by=OFFICER, text="কাজ শেষ হয়েছে", subjects=None)
    assert isinstance(answered, Recorded) and answered.card.number == "৩.২"


def test_the_secretary_hears_once_of_what_the_chair_rules_and_directs(at: Scene) -> None:
    at.register(REPAIR)
    say(at, "৩.১", Status.NOT_OURS)
    at.desk.act(rule, by=CHAIR, task_id=at.task_id("৩.১"), version=at.task("৩.১").version, yes=False)
    (seen,) = letters(at.desk, "ruled_seen")
    assert seen.person_id == 1 and not seen.payload["granted"] and seen.payload["by_post"]
    given = at.desk.act(direct_each, by=CHAIR, task_ids=[at.task_id("৩.১")], text="দ্রুত শেষ করুন")
    (seen,) = letters(at.desk, "directive_seen")
    assert not given.unreached and seen.person_id == 1 and seen.payload["reached"]
    at.desk.act(direct_each, by=1, task_ids=[at.task_id("৩.১")], text="আরও দ্রুত")  # his own
    assert len(letters(at.desk, "directive_seen")) == 1


def test_another_chair_who_was_asked_too_hears_what_was_decided(at: Scene) -> None:
    at.let_in_role(203, Role.CHAIR)
    at.register(REPAIR)
    say(at, "৩.১", Status.NOT_OURS)
    at.desk.act(rule, by=CHAIR, task_id=at.task_id("৩.১"), version=at.task("৩.১").version, yes=False)
    assert {one.person_id for one in letters(at.desk, "ruled_seen")} == {1, CHAIR + 1}


def test_a_directive_that_reaches_nobody_is_the_secretarys_to_pass_on(at: Scene) -> None:
    at.register(FILES)
    given = at.desk.act(direct_each, by=CHAIR, task_ids=[at.task_id("৪.১")], text="দ্রুত শেষ করুন")
    assert given.unreached and given.card.viewer is None
    (seen,) = letters(at.desk, "directive_seen")
    assert not seen.payload["reached"] and not letters(at.desk, "directive")


def test_what_concerns_the_secretarys_own_office_he_is_told_as_that_office_alone(at: Scene) -> None:
    at.register(LETTERS)
    at.desk.act(direct_each, by=CHAIR, task_ids=[at.task_id("২.২")], text="দ্রুত শেষ করুন")
    assert [one.person_id for one in letters(at.desk, "directive")] == [1]
    assert not letters(at.desk, "directive_seen")


def test_reminding_everybody_twice_on_a_day_sends_once(at: Scene) -> None:
    at.register(REPAIR, FILES)
    assert at.desk.act(remind_now, by=1, committee_id=1, send=False) == 1
    assert letters(at.desk, "reminder") == []
    assert at.desk.act(remind_now, by=1, committee_id=1, send=True) == 1
    assert at.desk.act(remind_now, by=1, committee_id=1, send=True) == 0


def test_reminding_tomorrow_twice_is_once(at: Scene, clock: HandClock) -> None:
    at.register(REPAIR)
    first, second = at.desk.act(remind_tomorrow, by=OFFICER), at.desk.act(remind_tomorrow, by=OFFICER)
    assert first == second == clock.instant.replace(day=9, hour=10, minute=0)
    assert len(letters(at.desk, "reminder")) == 1


def test_who_blocks_is_told_of_once_each_time(at: Scene, clock: HandClock) -> None:
    for reachable, told in ((False, 1), (False, 1), (True, 1), (True, 1), (False, 2)):
        clock.forward(hours=1)
        at.desk.act(set_reachable, telegram_id=201, reachable=reachable)
        assert len(letters(at.desk, "blocked")) == told
    at.desk.act(set_reachable, telegram_id=999, reachable=False)  # nobody we know
    assert len(letters(at.desk, "blocked")) == 2


def test_asking_for_a_new_invitation_twice_a_day_is_told_once(at: Scene, clock: HandClock) -> None:
    token = at.invitation(Role.OFFICER, UNO)
    clock.forward(days=15)
    refused = at.desk.act(open_invitation, telegram_id=300, name="কেউ", language="bn", token=token)
    assert isinstance(refused, InvitationRefused) and refused.why == "expired"
    who = at.desk.act(greet, telegram_id=300, name="কেউ", language="bn")
    for _ in range(3):
        at.desk.act(ask_new_invitation, by=who.person_id, invitation_id=refused.invitation_id or 0)
    assert [letter.person_id for letter in letters(at.desk, "wants_invitation")] == [1]


# --- the meeting ---------------------------------------------------------------------------------------------------


def test_there_is_at_most_one_meeting_to_come(at: Scene) -> None:
    for day in (24, 25, 26):
        at.desk.act(fix_meeting, by=1, committee_id=1, on=date(2026, 2, day))
    at.desk.act(not_held, by=1, committee_id=1)
    at.desk.act(fix_meeting, by=1, committee_id=1, on=date(2026, 3, 3))
    states = [m.state for m in rows(at.desk, Meeting)]
    assert sorted(states) == ["fixed", "not_held"]


def test_the_digest_and_the_report_count_alike(at: Scene) -> None:
    at.register(REPAIR, VISITS, FILES, LETTERS, FORMAL)
    say(at, "৩.১", Status.REPORTED_DONE)
    say(at, "৩.২", Status.COMPLIED)
    report = at.desk.look(progress_report, by=1, committee_id=1)
    glance = at.desk.look(digest, by=CHAIR, committee_id=1)
    assert report.figures == glance.figures
    figures = report.figures
    assert (figures.one_off, figures.to_verify, figures.standing, figures.complied) == (3, 1, 1, 1)
    assert report.meeting_date == HELD and UNO in figures.unreached_offices
    assert rows(at.desk, Committee)[0].cycle == 1 and len(rows(at.desk, Update)) == 2


# --- a signed copy -------------------------------------------------------------------------------------------------


def test_what_is_unsure_in_a_decision_that_stays_as_registered_is_not_asked(at: Scene) -> None:
    at.register(REPAIR, VISITS, signed=False)
    printed = replace(REPAIR, text=REPAIR.text.replace("মেরামতের", "সারাইয়ের"))
    copy = replace(
        minutes_of(printed, VISITS), problems=(Problem(where="৩.১", code="scan_date", what="সারাইয়ের"),)
    )
    shown = at.desk.act(keep_draft, by=1, committee_id=1, minutes=copy, filename=None)
    assert isinstance(shown, Amendment) and shown.left.readings == 1
    unsure = at.desk.look(next_doubt, by=1, draft_id=shown.draft_id, index=0)
    assert unsure is not None and unsure.decision is not None
    assert unsure.decision.reporting == (EDUCATION,), "its offices are those that have it"
    (differs,) = shown.differences
    shown = at.desk.act(take_change, by=1, draft_id=shown.draft_id, key=differs.key, take=False)
    assert shown.left.readings == 0
    at.desk.act(amend_minutes, by=1, draft_id=shown.draft_id)
    assert at.task("৩.১").closed_at is None
