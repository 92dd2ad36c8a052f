"""Who leaves, and what is no longer his."""

from sqlmodel import select

from storage.tables.tasks import Task
from tests.e2e.stage import forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import (
    COMPANY,
    EDUCATION,
    REPAIR,
    decision,
)
from tests.world import World


async def test_who_is_transferred_hands_over_and_is_a_stranger_again(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    guide = await asks(officer, "/help", "যেভাবে")
    asked = await after(officer, lambda: press(officer, guide, "ho"), EDUCATION)
    await after(officer, lambda: officer.tap("হ্যাঁ", asked), "হস্তান্তর")
    notice = await at.secretary.wait("হস্তান্তর")
    assert any(data.startswith("io:") for data in data_of(notice))
    await asks(officer, "/tasks", "আমন্ত্রিত")
    task = at.scene.task("৩.১")
    await after(officer, lambda: forge(here, officer, f"s:{task.id}:{task.version}:reported_done"), "আমন্ত্রিত")
    assert at.scene.updates("৩.১") == []
    successor = await at.officer(EDUCATION, name="উত্তরসূরি")
    await asks(successor, "/tasks", "৩.১")


async def test_a_task_that_left_his_list_can_be_pointed_out_to_the_secretary(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    at.scene.let_in(officer.id, COMPANY)
    await at.registered(REPAIR, decision("৫.১", "সংযোগ সচল করতে হবে।", COMPANY))
    request = await officer.wait("৩.১")
    await forge(here, officer, f"ho:{at.scene.task('৩.১').office_id}:1")
    answer = await after(officer, lambda: officer.say("কাজ শেষ", request), "তালিকায় নেই")
    await at.secretary.mark()
    await after(officer, lambda: officer.tap("সদস্য-সচিবকে জানান", answer), "জানানো হচ্ছে")
    await at.secretary.wait("৩.১")
    assert at.scene.updates("৩.১") == []


async def test_a_closed_commitees_tasks_do_not_leak_between_two_committees(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    other = await at.one_more_committee("উপজেলা আইসিটি কমিটি")
    other.let_in(officer.id, COMPANY)
    await at.registered(REPAIR)
    other.register(decision("৩.১", "অন্য কমিটির কাজ করতে হবে।", COMPANY))
    listed = await asks(officer, "/tasks", "৩.১")
    assert "অচল ল্যাপটপ" in listed["text"] and "অন্য কমিটির কাজ" in listed["text"]
    first = at.scene.task("৩.১")
    await forge(here, officer, f"s:{first.id}:{first.version}:in_progress")
    with here.program.database.read() as session:
        states = {t.committee_id: t.status for t in session.exec(select(Task)).all()}
    assert states == {at.scene.committee_id: "in_progress", other.committee_id: "no_information"}
