"""What a person may do is looked up at the moment he does it; data of two committees never mix."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actions.answer import add_note, owing_count, record_update
from actions.converse import answer_text
from actions.directing import direct_each
from actions.drafts import keep_draft, preview
from actions.evidence import keep_evidence
from actions.invite import hand_over, invite
from actions.lists import list_offices, list_pending, my_tasks, open_task, show_office
from actions.meet import fix_meeting, not_held, set_rule, show_meeting
from actions.planning import upcoming
from actions.register import register_minutes
from actions.remind import await_minutes, remind_now, reminder_for_office
from actions.report import digest, progress_report
from actions.saying import Said
from actions.verify import accept, ask_more, rule, tell_secretary, to_verify
from committee.errors import Gone, NotAllowed, NotYours, Refused
from committee.values import Role, Source, Status
from storage.tables.messages import Outbox
from storage.tables.tasks import Update
from tests.scene import EDUCATION, FILES, HELD, REPAIR, UNO, Scene, desk_in, minutes_of, rows, scene


@pytest.fixture
def at(tmp_path: Path) -> Scene:
    """A committee with an education officer (2), a chair (3), a supervisor (4), an observer (5)."""
    made = scene(desk_in(tmp_path))
    made.let_in(201, EDUCATION)
    for telegram_id, role in ((202, Role.CHAIR), (203, Role.SUPERVISOR), (204, Role.OBSERVER)):
        made.let_in_role(telegram_id, role)
    made.register(REPAIR, FILES)
    return made


@pytest.fixture
def other(at: Scene) -> Scene:
    """Another committee, whose secretary (6), chair (7) and UNO (8) have nothing to do with the first."""
    made = scene(at.desk, secretary=at.secretary, name="জেলা ইনোভেশন টিম")
    made.let_in_role(301, Role.SECRETARY)
    made.let_in_role(302, Role.CHAIR)
    made.let_in(303, UNO)
    return made


OFFICER, CHAIR, SUPERVISOR, OBSERVER = 2, 3, 4, 5
FOREIGN = (6, 7, 8)
SECRETARYS: list[tuple[Callable[..., Any], dict[str, Any]]] = [
    (keep_draft, {"committee_id": 1, "minutes": minutes_of(REPAIR), "filename": None}),
    (preview, {"draft_id": 1}),
    (register_minutes, {"draft_id": 1}),
    (invite, {"committee_id": 1, "role": Role.CHAIR, "token": "t", "link": ""}),
    (show_office, {"office_id": 1}),
    (fix_meeting, {"committee_id": 1, "on": HELD}),
    (not_held, {"committee_id": 1}),
    (set_rule, {"committee_id": 1, "rule": None}),
    (remind_now, {"committee_id": 1, "send": True}),
    (upcoming, {"committee_id": 1}),
    (await_minutes, {"committee_id": 1, "days": 3}),
]


@pytest.mark.parametrize(("action", "given"), SECRETARYS, ids=lambda it: getattr(it, "__name__", ""))
def test_the_secretarys_work_is_nobody_elses(
    at: Scene, other: Scene, action: Callable[..., Any], given: dict[str, Any]
) -> None:
    for by in (OFFICER, CHAIR, SUPERVISOR, OBSERVER, *FOREIGN):
        with pytest.raises((NotAllowed, Gone)):  # Gone: the draft has been registered
            at.desk.act(action, by=by, **given)


@pytest.mark.parametrize(
    ("action", "given"),
    [
        (list_offices, {}), (list_pending, {}), (show_meeting, {}), (progress_report, {}), (digest, {}), (to_verify, {}),
    ],
    ids=lambda it: getattr(it, "__name__", ""),
)  # fmt: skip
def test_what_a_committee_shows_is_shown_to_its_own_people_only(
    at: Scene, other: Scene, action: Callable[..., Any], given: dict[str, Any]
) -> None:
    for by in (OFFICER, *FOREIGN):
        with pytest.raises(NotAllowed):
            at.desk.look(action, by=by, committee_id=1, **given)
    at.desk.look(action, by=CHAIR, committee_id=1, **given)


def test_a_task_is_seen_by_its_office_and_by_its_committees_roles_only(at: Scene, other: Scene) -> None:
    task = at.task_id("৩.১")
    for by in (1, OFFICER, CHAIR, SUPERVISOR, OBSERVER):
        assert at.desk.look(open_task, by=by, task_id=task).id == task
    for by in FOREIGN:
        with pytest.raises(NotYours):
            at.desk.look(open_task, by=by, task_id=task)
    with pytest.raises(NotYours):  # the other committee's UNO is not this one's, though the name is the same
        at.desk.look(open_task, by=8, task_id=at.task_id("৪.১"))


def test_only_the_office_answers_by_telegram_and_only_the_secretary_for_it(at: Scene, other: Scene) -> None:
    task = at.task_id("৩.১")
    for by in (1, CHAIR, SUPERVISOR, OBSERVER, *FOREIGN):
        with pytest.raises(NotYours):
            at.desk.act(record_update, by=by, task_id=task, said=Said(status=Status.IN_PROGRESS))
    for by in (OFFICER, CHAIR, SUPERVISOR, OBSERVER, *FOREIGN):
        with pytest.raises(NotYours):
            said = Said(status=Status.IN_PROGRESS, source=Source.PHONE)
            at.desk.act(record_update, by=by, task_id=task, said=said)
    for by in FOREIGN:
        with pytest.raises(NotYours):
            at.desk.act(add_note, by=by, task_id=task, said=Said(status=Status.IN_PROGRESS, note="x"))
        with pytest.raises(NotYours):
            file: dict[str, Any] = {
                "kind": "photo",
                "file_id": "f",
                "unique_id": "u",
                "filename": None,
                "caption": None,
            }
            at.desk.act(keep_evidence, by=by, task_id=task, **file)
    assert rows(at.desk, Update) == []


def test_acceptance_rulings_and_directives_need_their_role_here(at: Scene, other: Scene) -> None:
    at.desk.act(record_update, by=OFFICER, task_id=at.task_id("৩.১"), said=Said(status=Status.REPORTED_DONE))
    given = {"task_id": at.task_id("৩.১"), "version": 2}
    for by in (OFFICER, OBSERVER, *FOREIGN):
        for action in (accept, ask_more):
            with pytest.raises(NotAllowed):
                at.desk.act(action, by=by, **given)
        with pytest.raises(NotAllowed):
            at.desk.act(direct_each, by=by, task_ids=[at.task_id("৩.১")], text="x")
    for by in (1, OFFICER, OBSERVER, *FOREIGN):
        with pytest.raises(NotAllowed):
            at.desk.act(rule, by=by, yes=True, **given)
    assert at.task("৩.১").status == Status.REPORTED_DONE


def test_a_supervisor_rules_on_no_wish_of_his_own_office(at: Scene) -> None:
    at.let_in(203, UNO)
    at.desk.act(record_update, by=SUPERVISOR, task_id=at.task_id("৪.১"), said=Said(status=Status.NOT_OURS))
    with pytest.raises(NotAllowed):
        at.desk.act(rule, by=SUPERVISOR, task_id=at.task_id("৪.১"), version=2, yes=True)
    at.desk.act(rule, by=CHAIR, task_id=at.task_id("৪.১"), version=2, yes=True)
    assert at.task("৪.১").closed_why == "granted"


def test_nobody_accepts_what_he_reported_himself(at: Scene) -> None:
    at.let_in(203, UNO)
    at.desk.act(
        record_update, by=SUPERVISOR, task_id=at.task_id("৪.১"), said=Said(status=Status.REPORTED_DONE)
    )
    with pytest.raises(NotAllowed):
        at.desk.act(accept, by=SUPERVISOR, task_id=at.task_id("৪.১"), version=2)
    at.desk.act(accept, by=1, task_id=at.task_id("৪.১"), version=2)
    assert at.task("৪.১").status == Status.DONE


def test_a_voice_that_ended_says_nothing_any_more(at: Scene) -> None:
    task = at.task("৩.১")
    at.desk.act(hand_over, by=OFFICER, office_id=task.office_id)
    tries: list[tuple[Callable[..., Any], dict[str, Any]]] = [
        (record_update, {"task_id": at.task_id("৩.১"), "said": Said(status=Status.IN_PROGRESS)}),
        (open_task, {"task_id": at.task_id("৩.১")}),
    ]
    for action, given in tries:
        with pytest.raises(Refused):
            at.desk.act(action, by=OFFICER, **given)
    with pytest.raises(Gone):
        at.desk.act(hand_over, by=OFFICER, office_id=task.office_id)
    assert at.desk.look(my_tasks, by=OFFICER) == () and at.desk.look(owing_count, by=OFFICER) == 0


def test_who_belongs_to_no_committee_here_cannot_make_its_secretary_busy(at: Scene, other: Scene) -> None:
    before = len(rows(at.desk, Outbox))
    for by in FOREIGN:
        with pytest.raises(Gone):
            at.desk.act(tell_secretary, by=by, task_id=at.task_id("৩.১"))
    assert len(rows(at.desk, Outbox)) == before


def test_words_never_reach_a_task_of_another_committee(at: Scene, other: Scene) -> None:
    other.register(FILES)
    mine = at.task("৪.১")
    subjects = [at.task_id("৪.১"), other.task_id("৪.১")]
    at.desk.act(answer_text, by=8, text="কাজ চলছে, ৫০%", subjects=subjects)
    assert at.task("৪.১") == mine and other.task("৪.১").percent == 50


def test_the_words_of_a_reminder_are_handed_to_its_secretary_only(at: Scene, other: Scene) -> None:
    office = at.task("৩.১").office_id
    assert at.desk.look(reminder_for_office, by=1, office_id=office) is not None
    for by in (OFFICER, *FOREIGN):
        with pytest.raises(NotAllowed):
            at.desk.look(reminder_for_office, by=by, office_id=office)
