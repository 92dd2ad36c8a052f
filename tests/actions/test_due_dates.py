"""Due dates: who is told that a day has passed, and who that it comes."""

import asyncio
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import select

from actions.schedule import preview_reminder, show_occasion, show_schedule
from scheduler.tick import tick
from storage.outbox import reminders_sent
from storage.tables.messages import Outbox
from tests.scene import EDUCATION, UNO, HandClock, Scene, decision, desk_in, letters, scene

OVERDUE = decision("৩.১", "ল্যাপটপগুলো মেরামত করতে হবে।", EDUCATION, due=date(2026, 2, 15))
TOMORROW = decision("৪.১", "সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", UNO, due=date(2026, 2, 17))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def at(tmp_path: Path, clock: HandClock) -> Scene:
    return scene(desk_in(tmp_path, clock), meeting=date(2026, 3, 31))


def on_the_sixteenth(at: Scene, clock: HandClock) -> list[tuple[int, str, list[int]]]:
    """What is put out at ten on 16 February: to whom, of what kind, about which tasks."""
    at.register(OVERDUE, TOMORROW)
    clock.forward(days=6, hours=1)
    asyncio.run(tick(at.desk))
    before = len(letters(at.desk, "reminder"))
    clock.forward(days=2)
    asyncio.run(tick(at.desk))
    found = letters(at.desk, "reminder")[before:]
    return [
        (one.person_id, one.payload["kind"], [id for ids in one.payload["committees"].values() for id in ids])
        for one in found
    ]


def test_an_office_is_not_told_of_another_ones_passed_day(at: Scene, clock: HandClock) -> None:
    education, uno = at.let_in(201, EDUCATION), at.let_in(202, UNO)
    assert sorted(on_the_sixteenth(at, clock)) == [
        (education, "overdue", [at.task_id("৩.১")]),
        (uno, "due_eve", [at.task_id("৪.১")]),
    ]


def test_who_has_both_gets_one_notice(at: Scene, clock: HandClock) -> None:
    person = at.let_in(201, EDUCATION)
    assert at.let_in(201, UNO) == person
    assert on_the_sixteenth(at, clock) == [(person, "overdue", [at.task_id("৩.১"), at.task_id("৪.১")])]


def test_whose_words_are_shown_before_they_go_out_is_the_first_named(at: Scene) -> None:
    at.let_in(202, UNO)  # came first
    at.let_in(201, EDUCATION)
    at.register(decision("৩.১", OVERDUE.text, EDUCATION), decision("৪.১", TOMORROW.text, UNO))
    given = {"by": at.secretary, "committee_id": at.committee_id}
    lines = at.desk.look(show_schedule, **given).lines
    first = next(line for line in lines if line.kind == "reminder")
    card = at.desk.look(show_occasion, **given, sealed=first.seal)
    shown = at.desk.look(preview_reminder, **given, sealed=first.seal)
    assert card.recipients[0] == EDUCATION
    assert shown is not None and shown.sections[0].offices == (EDUCATION,)


def test_what_only_tells_of_a_due_date_is_no_step_of_the_reminding(at: Scene, clock: HandClock) -> None:
    person = at.let_in(201, EDUCATION)
    on_the_sixteenth(at, clock)
    with at.desk.database.write() as session:
        for letter in session.exec(select(Outbox).where(Outbox.kind == "reminder")).all():
            letter.state = "sent"
            session.add(letter)
    with at.desk.database.read() as session:
        assert reminders_sent(session, person, at.committee_id, None) == 0
