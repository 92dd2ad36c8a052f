"""What an officer writes while a card is open or after an answer: it belongs to the task he is looking at."""

import pytest

from committee.values import Role, Status
from standin.client import Json, Person
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after, asks, press
from tests.scene import EDUCATION, REPAIR, VISITS, decision
from tests.world import World

BOARDS = decision("৩.৪", "প্রতিটি ল্যাবে নির্দেশিকা টানাতে হবে।", EDUCATION)


async def at_work(here: World) -> tuple[Stage, Person]:
    """An officer with three tasks: two to be done once, one standing."""
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, BOARDS)
    return at, officer


async def opened(at: Stage, officer: Person, number: str) -> Json:
    listed = await asks(officer, "/tasks", number)
    return await after(officer, lambda: officer.tap(f"t:{at.scene.task(number).id}", listed), "বর্তমান অবস্থা কী")


async def answered(at: Stage, officer: Person, number: str, status: Status) -> Json:
    card = await opened(at, officer, number)
    task = at.scene.task(number)
    return await after(officer, lambda: officer.tap(f"s:{task.id}:{task.version}:{status}", card))


async def test_words_under_an_open_card_are_about_its_task(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)
    await opened(at, officer, "৩.৪")

    await asks(officer, "৬০% হয়েছে", "৩.৪")

    assert (at.scene.task("৩.৪").status, at.scene.task("৩.৪").percent) == (Status.IN_PROGRESS, 60)
    assert at.scene.task("৩.১").status == Status.REPORTED_DONE


async def test_after_the_list_words_are_about_no_task_in_particular(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)
    await asks(officer, "/tasks", "৩.১")

    await asks(officer, "কাজ চলছে", "এটি কোন সিদ্ধান্তের বিষয়ে?")

    assert at.scene.task("৩.১").status == Status.REPORTED_DONE


async def test_what_was_written_stays_when_the_state_is_chosen_by_button(here: World) -> None:
    at, officer = await at_work(here)
    await opened(at, officer, "৩.১")
    back = await asks(officer, "সাতটি ল্যাপটপ ঢাকায় পাঠানো", "কোন অবস্থা বোঝাচ্ছেন")

    await after(officer, lambda: press(officer, back, "s"), "সাতটি ল্যাপটপ ঢাকায় পাঠানো")

    task = at.scene.task("৩.১")
    assert (task.status, task.note) == (Status.REPORTED_DONE, "সাতটি ল্যাপটপ ঢাকায় পাঠানো")


async def test_what_was_written_is_the_problems_reason(here: World) -> None:
    at, officer = await at_work(here)
    await opened(at, officer, "৩.১")
    back = await asks(officer, "ঠিকাদার আসেন না", "কোন অবস্থা বোঝাচ্ছেন")
    task = at.scene.task("৩.১")

    await after(officer, lambda: officer.tap(f"s:{task.id}:{task.version}:problem", back), "লিপিবদ্ধ")

    assert (at.scene.task("৩.১").status, at.scene.task("৩.১").note) == (Status.PROBLEM, "ঠিকাদার আসেন না")


@pytest.mark.parametrize(
    ("number", "status", "line"),
    [
        ("৩.২", Status.COMPLIED, "৫০টি বিদ্যালয়ে চালু হয়েছে"),
        ("৩.১", Status.REPORTED_DONE, "গত মাসে শ্রীপুরে"),
        ("৩.১", Status.IN_PROGRESS, "ঢাকায় পাঠানো"),
        ("৩.১", Status.NOT_OURS, "উপজেলা শিক্ষা অফিসারের কাজ"),
    ],
)
async def test_a_line_after_a_state_is_kept_with_it(
    here: World, number: str, status: Status, line: str
) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, number, status)

    await asks(officer, line, f"“{line}”")

    assert (at.scene.task(number).status, at.scene.task(number).note) == (status, line)


async def test_a_doubtful_word_against_done_is_asked_about(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)

    await asks(officer, "আসলে হয়নি, চলমান", "কোন অবস্থা বোঝাচ্ছেন")

    assert at.scene.task("৩.১").note is None


async def test_the_reason_for_more_time_is_no_problem_reported(here: World) -> None:
    at, officer = await at_work(here)
    asked = await answered(at, officer, "৩.১", Status.MORE_TIME)
    again = await asks(officer, "বরাদ্দ আসেনি", "কত তারিখ পর্যন্ত")
    assert "বরাদ্দ আসেনি" in again["text"] and "কারণটি এক লাইনে" in asked["text"]
    month = f"h:{at.scene.task('৩.১').id}:{at.scene.task('৩.১').version}:m1"

    await after(officer, lambda: officer.tap(month, again), "সময় বৃদ্ধি")

    assert (at.scene.task("৩.১").status, at.scene.task("৩.১").note) == (Status.MORE_TIME, "বরাদ্দ আসেনি")


async def test_the_reason_may_come_after_the_day(here: World) -> None:
    at, officer = await at_work(here)
    asked = await answered(at, officer, "৩.১", Status.MORE_TIME)
    month = f"h:{at.scene.task('৩.১').id}:{at.scene.task('৩.১').version}:m1"
    await after(officer, lambda: officer.tap(month, asked), "কারণটি এক লাইনে")

    await asks(officer, "বরাদ্দ আসেনি", "বরাদ্দ আসেনি")

    assert at.scene.task("৩.১").status == Status.MORE_TIME


async def test_thanks_stand_in_no_report(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)

    await asks(officer, "ধন্যবাদ স্যার", "বাকি আছে ২টি")

    assert at.scene.task("৩.১").note is None


async def test_a_yes_confirms_what_was_understood(here: World) -> None:
    at, officer = await at_work(here)
    await opened(at, officer, "৩.১")
    await asks(officer, "এটা আমাদের দপ্তরের কাজ না", "এভাবে বোঝা হয়েছে")

    await asks(officer, "জি", "লিপিবদ্ধ")

    assert at.scene.task("৩.১").status == Status.NOT_OURS


async def test_the_chair_is_asked_once_with_the_reason(here: World) -> None:
    at, officer = await at_work(here)
    chair = await at.role(Role.CHAIR)
    asked = await answered(at, officer, "৩.১", Status.MORE_TIME)
    month = f"h:{at.scene.task('৩.১').id}:{at.scene.task('৩.১').version}:m1"
    await after(officer, lambda: officer.tap(month, asked), "কারণটি এক লাইনে")
    assert not await chair.messages()

    await asks(officer, "বরাদ্দ আসেনি", "বরাদ্দ আসেনি")

    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    assert "বরাদ্দ আসেনি" in request["text"]
    await after(chair, lambda: press(chair, request, "ru"), "অনুমোদিত")
    assert at.scene.task("৩.১").due is not None


async def test_without_a_reason_the_chair_is_asked_soon_all_the_same(here: World) -> None:
    at, officer = await at_work(here)
    chair = await at.role(Role.CHAIR)
    await answered(at, officer, "৩.১", Status.NOT_OURS)
    await at.time_passes()
    await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")


async def test_a_request_taken_back_at_once_is_not_put_up(here: World) -> None:
    at, officer = await at_work(here)
    chair = await at.role(Role.CHAIR)
    back = await answered(at, officer, "৩.১", Status.NOT_OURS)
    await after(officer, lambda: press(officer, back, "t", "am"))
    task = at.scene.task("৩.১")
    await after(officer, lambda: officer.tap(f"s:{task.id}:{task.version}:in_progress"), "চলমান")
    await at.time_passes()
    await at.settled()
    assert not [m for m in await chair.messages() if "আপনার সিদ্ধান্ত প্রয়োজন" in m["text"]]


async def test_a_line_added_meanwhile_does_not_stop_acceptance(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)
    waiting = await at.secretary.wait("গ্রহণ করা যায়")
    await asks(officer, "সাতটি, ঢাকায়", "“সাতটি, ঢাকায়”")

    await after(at.secretary, lambda: press(at.secretary, waiting, "ac"))

    assert at.scene.task("৩.১").status == Status.DONE


async def test_a_change_meanwhile_does_stop_acceptance(here: World) -> None:
    at, officer = await at_work(here)
    await answered(at, officer, "৩.১", Status.REPORTED_DONE)
    waiting = await at.secretary.wait("গ্রহণ করা যায়")
    await asks(officer, "কাজ চলছে", "সংশোধন করা হয়েছে")

    await after(at.secretary, lambda: press(at.secretary, waiting, "ac"), "কাজ চলছে")

    assert at.scene.task("৩.১").status == Status.IN_PROGRESS
