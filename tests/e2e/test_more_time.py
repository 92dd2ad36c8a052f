"""More time: it is counted from the due date, and a day that gives none is asked for again."""

from datetime import date

from actions.report import progress_report
from committee.values import Role, Status
from standin.client import Json, Person
from storage import tasks
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import EDUCATION, decision
from tests.world import World

DUE = date(2026, 2, 28)  # after the next meeting, on the 24th
LATE = decision("৩.৫", "পাঁচটি ল্যাবের আসবাব মেরামত করতে হবে।", EDUCATION, due=DUE)
EARLY = decision("৩.৬", "দুটি ল্যাবের সংযোগ মেরামত করতে হবে।", EDUCATION, due=date(2026, 2, 20))


async def at_work(here: World) -> tuple[Stage, Person]:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(LATE, EARLY)
    return at, officer


async def asked(at: Stage, officer: Person, number: str) -> Json:
    """🕒 on the card of a task: until when?"""
    task = at.scene.task(number)
    listed = await asks(officer, "/tasks", number)
    card = await after(officer, lambda: officer.tap(f"t:{task.id}", listed), "বর্তমান অবস্থা কী")
    return await after(
        officer, lambda: officer.tap(f"s:{task.id}:{task.version}:more_time", card), "কত তারিখ পর্যন্ত"
    )


async def test_more_days_are_added_to_the_due_date(here: World) -> None:
    at, officer = await at_work(here)
    chair = await at.role(Role.CHAIR)
    question = await asked(at, officer, "৩.৫")
    await after(officer, lambda: officer.tap("১৫ দিন", question), "১৫ মার্চ ২০২৬")
    await asks(officer, "বরাদ্দ আসেনি", "বরাদ্দ আসেনি")

    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    await after(chair, lambda: press(chair, request, "ru"), "অনুমোদিত")

    assert at.scene.task("৩.৫").due == date(2026, 3, 15)


async def test_the_next_meeting_is_offered_only_where_it_gives_time(here: World) -> None:
    at, officer = await at_work(here)
    late, early = await asked(at, officer, "৩.৫"), await asked(at, officer, "৩.৬")
    assert not any(data.endswith(":meeting") for data in data_of(late))
    assert any(data.endswith(":meeting") for data in data_of(early))

    await after(officer, lambda: officer.tap("আগামী সভা পর্যন্ত", early), "২৪ ফেব্রুয়ারি ২০২৬")


async def test_a_written_day_no_later_than_the_due_date_is_asked_for_again(here: World) -> None:
    at, officer = await at_work(here)
    question = await asked(at, officer, "৩.৫")
    await after(officer, lambda: officer.tap("তারিখ লিখব", question), "তারিখটি লিখুন")

    again = await asks(officer, "২০ ফেব্রুয়ারি", "পরে নয়")
    assert "২০ ফেব্রুয়ারি ২০২৬" in again["text"] and "২৮ ফেব্রুয়ারি ২০২৬" in again["text"]
    assert at.scene.updates("৩.৫") == []

    await asks(officer, "১০ মার্চ", "১০ মার্চ ২০২৬")
    assert (at.scene.task("৩.৫").status, at.scene.task("৩.৫").until) == (Status.MORE_TIME, date(2026, 3, 10))


async def test_a_day_in_free_words_no_later_than_the_due_date_is_asked_for_again(here: World) -> None:
    at, officer = await at_work(here)
    await asks(officer, "৩.৫ ২০ ফেব্রুয়ারি পর্যন্ত সময় চাই", "পরে নয়")
    assert at.scene.updates("৩.৫") == []

    await asks(officer, "১০ মার্চ", "১০ মার্চ ২০২৬")
    assert at.scene.task("৩.৫").until == date(2026, 3, 10)


async def test_time_that_was_granted_is_the_answer_of_the_cycle(here: World) -> None:
    at, officer = await at_work(here)
    chair = await at.role(Role.CHAIR)
    question = await asked(at, officer, "৩.৫")
    await after(officer, lambda: officer.tap("১৫ দিন", question), "১৫ মার্চ ২০২৬")
    await asks(officer, "বরাদ্দ আসেনি", "বরাদ্দ আসেনি")
    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    await after(chair, lambda: press(chair, request, "ru"), "অনুমোদিত")

    listed = await asks(officer, "/tasks", "৩.৫")
    card = await after(officer, lambda: officer.tap(f"t:{at.scene.task('৩.৫').id}", listed), "৩.৫")
    assert "সময় বৃদ্ধির অনুরোধ (কারণ: বরাদ্দ আসেনি), নতুন সময়সীমা ১৫ মার্চ ২০২৬" in card["text"]

    desk = at.here.program.desk
    rows = desk.look(progress_report, by=at.scene.secretary, committee_id=at.scene.committee_id).rows
    assert [row.progress[0].owes for row in rows] == [False, True]
    with at.here.program.database.read() as session:
        task = at.scene.task("৩.৫")
        assert task.id not in tasks.awaited(session, [task.office_id])
