"""What an office answers, in every way it can: buttons, words, files; and what the secretary, the chair and the
supervisor do about it."""

from dataclasses import replace
from datetime import date

import pytest

from committee.values import Nature, Role, Status
from standin.client import Json, Person
from storage.tables.messages import Posted
from storage.tables.tasks import Evidence, Update
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import (
    EDUCATION,
    FILES,
    LETTERS,
    REPAIR,
    UNO,
    VISITS,
    decision,
    letters,
    rows,
)
from tests.world import World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff5605c0b50000000049454e44ae426082"
)
SIGNS = decision("৩.৩", "ল্যাবে নিরাপত্তা নির্দেশিকা টানিয়ে রাখতে হবে।", EDUCATION, nature=Nature.STANDING)


async def card_of(person: Person, at: Stage, number: str) -> Json:
    """The card of a task, opened from the list."""
    listed = await asks(person, "/tasks", number)
    wanted = f"t:{at.scene.task(number).id}"
    assert wanted in data_of(listed)
    return await after(person, lambda: person.tap(wanted, listed), "বর্তমান অবস্থা কী")


async def test_a_task_without_a_number_is_called_by_its_item_as_its_button_is(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(
        REPAIR, replace(decision("৩", "ল্যাব সহকারীদের প্রশিক্ষণ দিতে হবে।", EDUCATION), number="")
    )
    await after(officer, lambda: officer.tap("৩.১"), "বর্তমান অবস্থা কী")
    said = await asks(officer, "বিষয় ৩ বরাদ্দ নেই", "লিপিবদ্ধ হয়েছে")
    assert "আলোচ্য বিষয় ৩-এর সিদ্ধান্ত" in said["text"] and "“বরাদ্দ নেই”" in said["text"]


async def test_signs_that_turn_the_direction_are_kept_nowhere(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await asks(officer, "\u202e১০টির মধ্যে\u202c ৭টি \u200fহয়েছে\u2069", "লিপিবদ্ধ হয়েছে")
    assert [update.note for update in at.scene.updates("৩.১")] == ["১০টির মধ্যে ৭টি হয়েছে"]


# --- buttons -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "label", "status", "said"),
    [
        ("৩.১", "✅ বাস্তবায়িত", Status.REPORTED_DONE, "যাচাইয়ের অপেক্ষায়"),
        ("৩.১", "🔄 চলমান", Status.IN_PROGRESS, "চলমান"),
        ("৩.১", "⬜ শুরু হয়নি", Status.NOT_STARTED, "শুরু হয়নি"),
        ("৩.১", "↩️ এ দপ্তর-সংশ্লিষ্ট নয়", Status.NOT_OURS, "দপ্তর-সংশ্লিষ্ট নয়"),
        ("৩.২", "✅ প্রতিপালিত হচ্ছে", Status.COMPLIED, "প্রতিপালিত হচ্ছে"),
        ("৩.২", "🔸 আংশিক", Status.PARTLY, "আংশিক"),
        ("৩.২", "➖ এ মাসে প্রযোজ্য হয়নি", Status.NOT_APPLICABLE, "প্রযোজ্য হয়নি"),
    ],
)
async def test_every_button_of_a_card_is_said_back_and_kept(
    here: World, number: str, label: str, status: Status, said: str
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, number)
    answer = await after(officer, lambda: officer.tap(label, card), "লিপিবদ্ধ হয়েছে")
    assert said in answer["text"]
    assert at.scene.task(number).status == status
    (update,) = at.scene.updates(number)
    assert (update.source, update.was, update.status) == ("telegram", "no_information", status)


async def test_a_problem_is_asked_for_its_reason_first(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, "৩.১")
    asked = await after(officer, lambda: officer.tap("⚠️ সমস্যা আছে", card), "কী সমস্যা হচ্ছে")
    assert at.scene.updates("৩.১") == []
    answer = await after(officer, lambda: officer.tap("বরাদ্দ নেই", asked), "লিপিবদ্ধ হয়েছে")
    assert "বরাদ্দ নেই" in answer["text"] and at.scene.task("৩.১").note == "বরাদ্দ নেই"

    card = await card_of(officer, at, "৩.২")
    await after(officer, lambda: officer.tap("⚠️ সমস্যা আছে", card), "কী সমস্যা হচ্ছে")
    await asks(officer, "গাড়ি নেই, জেলা প্রশাসনের সহযোগিতা প্রয়োজন", "গাড়ি নেই")
    assert at.scene.task("৩.২").status == Status.PROBLEM and "গাড়ি নেই" in (at.scene.task("৩.২").note or "")


async def test_more_time_by_choice_and_by_a_written_day(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR, SIGNS, decision("৩.৪", "তালিকা পাঠাতে হবে।", EDUCATION))
    asked = await after(officer, lambda: forge_card(at, officer, "৩.১", "more_time"), "কত তারিখ পর্যন্ত")
    await after(officer, lambda: officer.tap("১৫ দিন", asked), "লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.১").until == date(2026, 2, 23)
    await at.time_passes()
    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    assert "২৩ ফেব্রুয়ারি" in request["text"]

    asked = await after(officer, lambda: forge_card(at, officer, "৩.৪", "more_time"), "কত তারিখ পর্যন্ত")
    await after(officer, lambda: officer.tap("তারিখ লিখব", asked), "তারিখটি লিখুন")
    await asks(officer, "শীঘ্রই", "তারিখ বোঝা")
    await asks(officer, "১ ফেব্রুয়ারি ২০২৬", "বোঝা যায়নি")  # a day gone by
    await asks(officer, "১৫ মার্চ", "লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.৪").until == date(2026, 3, 15)
    asked = await after(officer, lambda: forge_card(at, officer, "৩.৩", "more_time"), "কত তারিখ পর্যন্ত")
    await after(officer, lambda: officer.tap("আগামী সভা পর্যন্ত", asked), "লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.৩").until == date(2026, 2, 24)


async def forge_card(at: Stage, person: Person, number: str, status: str) -> None:
    """The tap on a status without walking through the list."""
    if not await person.messages():
        await asks(person, "/help")
        await person.mark()
    task = at.scene.task(number)
    await forge(at.here, person, f"s:{task.id}:{task.version}:{status}")


@pytest.mark.parametrize(
    ("asked", "yes", "status", "closed"),
    [
        ("not_ours", True, "not_ours", True),
        ("not_ours", False, "in_progress", False),
        ("not_implementable", True, "not_implementable", True),
        ("not_implementable", False, "in_progress", False),
    ],
)
async def test_the_chair_decides_what_an_office_asks_to_be_rid_of(
    here: World, asked: str, yes: bool, status: str, closed: bool
) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "in_progress")
    await forge_card(at, officer, "৩.১", asked)
    await at.time_passes()
    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    await at.secretary.wait("সভাপতি মহোদয়ের সিদ্ধান্তের অপেক্ষায়")
    rests = at.scene.task("৩.১")
    assert rests.status == asked and rests.before == "in_progress" and rests.closed_at is None

    await officer.mark()
    label = "✅ অনুমোদন" if yes else "অনুমোদন নয়"
    await after(
        chair, lambda: chair.tap(f"ru:{rests.id}:{rests.version}:{int(yes)}", request), "আবেদনের বিষয়ে সিদ্ধান্ত"
    )
    await officer.wait("আবেদনের বিষয়ে সিদ্ধান্ত")
    task = at.scene.task("৩.১")
    assert (task.status, task.closed_at is not None) == (status, closed), label
    toast = await forge(here, chair, f"ru:{rests.id}:{rests.version}:{int(not yes)}")
    assert toast is not None and at.scene.task("৩.১") == task


async def test_a_ruling_whose_answer_was_lost_is_answered_again(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "not_ours")
    await at.time_passes()
    request = await chair.wait("আপনার সিদ্ধান্ত প্রয়োজন")
    await here.standin.faults("drop_before", method="editMessageText", chat=chair.id)
    await chair.mark()
    await chair.tap(next(d for d in data_of(request) if d.endswith(":0")), request, timeout=0.1)
    assert "এ দপ্তর-সংশ্লিষ্ট নয়" in (await chair.wait("আবেদনের বিষয়ে সিদ্ধান্ত"))["text"]
    assert at.scene.task("৩.১").status == "no_information" and len(letters(here.program.desk, "ruled")) == 1


async def test_a_hand_over_whose_answer_was_lost_is_answered_again(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await asks(officer, "/help")
    await here.standin.faults("drop_before", method="editMessageText", chat=officer.id)
    await officer.mark()
    await forge(here, officer, f"ho:{at.scene.task('৩.১').office_id}:1")
    await officer.wait("হস্তান্তর")
    assert "tasks" not in [entry["command"] for entry in await officer.menu()]


async def test_time_granted_moves_the_due_date_and_time_refused_does_not(here: World) -> None:
    at = await stage(here)
    officer, supervisor = await at.officer(EDUCATION), await at.role(Role.SUPERVISOR)
    due = date(2026, 2, 19)
    await at.registered(
        decision("৩.১", "মেরামত করতে হবে।", EDUCATION, due=due),
        decision("৩.৪", "তালিকা দিতে হবে।", EDUCATION, due=due),
    )
    await asks(supervisor, "/help")
    for number, yes, expected in (("৩.১", 1, date(2026, 3, 21)), ("৩.৪", 0, due)):
        await forge_card(at, officer, number, "more_time")
        task = at.scene.task(number)
        await forge(here, officer, f"h:{task.id}:{task.version}:m1")
        task = at.scene.task(number)
        await forge(here, supervisor, f"ru:{task.id}:{task.version}:{yes}")
        ruled = at.scene.task(number)
        assert (ruled.due, ruled.status) == (expected, "no_information")


async def test_a_bare_in_progress_is_taken_once_and_asked_for_a_line_the_second_month(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await after(officer, lambda: forge_card(at, officer, "৩.১", "in_progress"), "ঐচ্ছিক")
    await here.move("2026-02-25T10:00")
    await at.registered(FILES, on=date(2026, 2, 24))
    answer = await after(officer, lambda: forge_card(at, officer, "৩.১", "in_progress"), "লিপিবদ্ধ হয়েছে")
    assert "আগেরবারও" in answer["text"]
    await asks(officer, "৬টির মধ্যে ৪টি ল্যাপটপ মেরামত হয়েছে", "৪টি")
    task = at.scene.task("৩.১")
    assert (task.done_count, task.total_count) == (4, 6) and "৪টি ল্যাপটপ" in (task.note or "")


async def test_all_standing_ones_together(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, SIGNS)
    listed = await asks(officer, "/tasks", "৩.২")
    asked = await after(officer, lambda: press(officer, listed, "as"), "লিপিবদ্ধ হবে")
    assert "৩.২" in asked["text"] and "৩.৩" in asked["text"] and "৩.১" not in asked["text"]
    assert not rows(here.program.desk, Update)
    done = await after(officer, lambda: officer.tap("as:1", asked), "২টি")
    assert "বাকি আছে ১টি" in done["text"]
    assert [at.scene.task(n).status for n in ("৩.১", "৩.২", "৩.৩")] == [
        "no_information",
        "complied",
        "complied",
    ]
    await forge(here, officer, "as:1")
    assert len(rows(here.program.desk, Update)) == 2


async def test_seen_is_noted_by_a_tap_only(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    await asks(chair, "/help")
    await forge(here, chair, f"di:{at.scene.task('৩.১').id}")
    await asks(chair, "এক সপ্তাহের মধ্যে শেষ করুন", "নির্দেশনা লিপিবদ্ধ")
    directive = await officer.wait("সভাপতি মহোদয়ের নির্দেশনা")

    def seen() -> bool:
        with here.program.database.read() as session:
            return session.get_one(Posted, (officer.id, directive["id"])).seen_at is not None

    assert not seen()
    toast = await officer.tap("অবগত হলাম", directive)
    assert "ধন্যবাদ" in toast["text"] and seen()


# --- words ---------------------------------------------------------------------------------------------------------


async def test_words_in_reply_to_the_request_are_about_its_task(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    request = await officer.wait("৩.১")
    answer = await after(officer, lambda: officer.say("১০টির মধ্যে ৭টি হয়েছে", request), "এভাবে বোঝা হয়েছে")
    assert "৭০%" in answer["text"] and "১০টির মধ্যে ৭টি" in answer["text"]
    task = at.scene.task("৩.১")
    assert (task.status, task.percent, task.done_count, task.total_count) == ("in_progress", 70, 7, 10)
    assert task.note == "১০টির মধ্যে ৭টি হয়েছে"


@pytest.mark.parametrize(
    ("words", "number", "status", "percent"),
    [
        ("৩.১ কাজ শেষ হয়েছে", "৩.১", "reported_done", None),
        ("3.1 kaj shesh", "৩.১", "reported_done", None),
        ("৩.২: নিয়মিত পরিদর্শন হচ্ছে", "৩.২", "complied", None),
        ("সিদ্ধান্ত ৩.১ – ৬০% কাজ হয়েছে", "৩.১", "in_progress", 60),
        ("decision 3.1: 60% done", "৩.১", "in_progress", 60),
        ("৩.১ এখনো শুরু হয়নি", "৩.১", "not_started", None),
    ],
)
async def test_a_number_at_the_beginning_names_the_task(
    here: World, words: str, number: str, status: str, percent: int | None
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    await asks(officer, words, "এভাবে বোঝা হয়েছে")
    task = at.scene.task(number)
    assert (task.status, task.percent) == (status, percent)
    assert len(rows(here.program.desk, Update)) == 1


async def test_words_about_one_of_several_ask_which(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    asked = await asks(officer, "কাজ চলছে, ৫০% শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    assert not rows(here.program.desk, Update)
    answer = await after(officer, lambda: officer.tap("৩.১", asked), "এভাবে বোঝা হয়েছে")
    assert "৫০%" in answer["text"] and at.scene.task("৩.১").percent == 50
    toast = await forge(here, officer, next(d for d in data_of(asked) if d.startswith("ct:")))
    assert "কার্যকর নেই" in toast["text"] and len(rows(here.program.desk, Update)) == 1


async def test_one_word_for_all_is_kept_for_each(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    asked = await asks(officer, "সব শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    told = await after(officer, lambda: officer.tap("সবগুলো (২টি)", asked), "✅ লিপিবদ্ধ হয়েছে")
    assert "আর কিছু বাকি নেই" in told["text"] and "“সব শেষ”" in told["text"]
    assert (at.scene.task("৩.১").status, at.scene.task("৩.২").status) == ("reported_done", "complied")
    assert len(rows(here.program.desk, Update)) == 2
    await at.settled()
    await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")


@pytest.mark.parametrize("words", ["৫০% শেষ", "চলমান", "বরাদ্দ পাওয়া যায়নি", "এটা আমাদের নয়"])
async def test_what_is_one_tasks_own_is_not_offered_for_all(here: World, words: str) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    asked = await asks(officer, words, "কোন সিদ্ধান্তের বিষয়ে")
    assert not [data for data in data_of(asked) if data.startswith("ca:")]
    question = next(data for data in data_of(asked) if data.startswith("ct:")).split(":")[1]
    toast = await forge(here, officer, f"ca:{question}")
    assert "কার্যকর নেই" in toast["text"] and not rows(here.program.desk, Update)


async def test_the_word_on_a_standing_decisions_button_is_understood_when_it_is_typed(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(VISITS)
    await asks(officer, "আংশিক", "এভাবে বোঝা হয়েছে")
    assert at.scene.task("৩.২").status == "partly"


async def test_an_impatient_finger_gets_one_card(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    listed = await asks(officer, "/tasks", "৩.১")
    for _ in range(4):
        await officer.tap("৩.১", listed)
    cards = [m for m in await officer.messages() if "বর্তমান অবস্থা কী" in m["text"]]
    assert len(cards) == 1
    await officer.tap("৩.২", listed)
    await officer.tap("৩.১", listed)  # another was seen between: it comes again
    assert len([m for m in await officer.messages() if "বর্তমান অবস্থা কী" in m["text"]]) == 3


async def test_words_that_are_not_clear_are_asked_back_with_buttons(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    asked = await asks(officer, "বিষয়টি দেখছি", "কোন অবস্থা বোঝাচ্ছেন")
    assert at.scene.updates("৩.১") == []
    await after(officer, lambda: officer.tap("🔄 চলমান", asked), "লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.১").status == "in_progress"


async def test_a_wish_to_be_rid_of_a_task_in_words_is_confirmed_first(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    asked = await asks(officer, "এটা আমাদের দপ্তরের নয়", "এভাবে বোঝা হয়েছে")
    assert at.scene.updates("৩.১") == []
    await after(officer, lambda: officer.tap("✅ সঠিক", asked), "লিপিবদ্ধ")
    assert at.scene.task("৩.১").status == "not_ours"


async def test_what_was_understood_can_be_corrected(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    understood = await asks(officer, "কাজ শেষ", "এভাবে বোঝা হয়েছে")
    card = await after(officer, lambda: officer.tap("✏️ সংশোধন", understood), "বর্তমান অবস্থা কী")
    corrected = await after(officer, lambda: officer.tap("🔄 চলমান", card), "সংশোধন করা হয়েছে")
    assert "পূর্বে" in corrected["text"] and "ইতিহাসে" in corrected["text"]
    assert [u.status for u in at.scene.updates("৩.১")] == ["reported_done", "in_progress"]


async def test_a_line_after_a_tap_is_kept_as_its_note(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, "৩.১")
    recorded = await after(officer, lambda: officer.tap("🔄 চলমান", card), "ঐচ্ছিক")
    await asks(officer, "দরপত্র আহ্বান করা হয়েছে, ২০ তারিখে খোলা হবে", "দরপত্র")
    await asks(officer, "৬০%", "৬০%")
    await after(officer, lambda: officer.say("সদর উপজেলায়", recorded), "সদর উপজেলায়")
    task = at.scene.task("৩.১")
    assert task.status == "in_progress" and task.percent == 60
    assert task.note == "দরপত্র আহ্বান করা হয়েছে, ২০ তারিখে খোলা হবে · ৬০% · সদর উপজেলায়"
    assert at.scene.updates("৩.২") == []


async def test_words_for_another_task_are_not_taken_for_a_note(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, "৩.১")
    await after(officer, lambda: officer.tap("🔄 চলমান", card), "ঐচ্ছিক")
    await asks(officer, "৩.২ নিয়মিত পরিদর্শন হচ্ছে", "প্রতিপালিত")
    assert at.scene.task("৩.২").status == "complied" and at.scene.task("৩.১").note is None


async def test_words_long_after_a_tap_are_not_its_note(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, SIGNS)
    card = await card_of(officer, at, "৩.১")
    await after(officer, lambda: officer.tap("🔄 চলমান", card), "ঐচ্ছিক")
    await here.move("2026-02-09T10:00")
    await asks(officer, "কাজ শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    assert at.scene.task("৩.১").status == "in_progress"


async def test_a_number_that_is_not_his_is_never_recorded_elsewhere(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, FILES)
    await asks(officer, "৪.১ কাজ শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    assert not rows(here.program.desk, Update)
    # Nor as a line about what he has just answered on.
    await forge_card(at, officer, "৩.১", "problem")
    await forge(here, officer, f"r:{at.scene.task('৩.১').id}:{at.scene.task('৩.১').version}:staff")
    before = at.scene.task("৩.১")
    await asks(officer, "৪.১ কাজ শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    assert at.scene.task("৩.১") == before


async def test_a_mere_full_stop_is_no_line_about_a_task(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "in_progress")
    before = at.scene.task("৩.১")
    await asks(officer, " . ", "বোঝা যায়নি")
    await asks(officer, "…", "বোঝা যায়নি")
    assert at.scene.task("৩.১") == before


async def test_one_person_with_two_offices_answers_for_each(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    at.scene.let_in(officer.id, UNO, capacity="focal")
    await at.registered(REPAIR, FILES)
    asked = await asks(officer, "কাজ শেষ", "কোন সিদ্ধান্তের বিষয়ে")
    assert EDUCATION in asked["text"] and "মোহনগঞ্জ" in asked["text"]
    await after(officer, lambda: officer.tap("৪.১", asked), "বাস্তবায়িত")
    assert at.scene.task("৪.১").status == "reported_done" and at.scene.updates("৩.১") == []


# --- evidence ------------------------------------------------------------------------------------------------------


def evidence(here: World) -> list[Evidence]:
    return rows(here.program.desk, Evidence)


async def test_a_photo_and_a_document_are_kept_once_each(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    request = await officer.wait("৩.১")
    kept = await after(
        officer, lambda: officer.upload("photo.png", PIXEL, as_photo=True, reply_to=request), "ছবিটি"
    )
    assert "বর্তমান অবস্থা কী" in kept["text"]
    await after(officer, lambda: officer.upload("চালান.pdf", b"%PDF-1.4 x"), "নথিটি")
    assert [(e.kind, e.filename) for e in evidence(here)] == [("photo", None), ("document", "চালান.pdf")]


async def test_a_caption_that_says_how_things_stand_is_an_answer(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.mark()
    await officer.upload("photo.png", PIXEL, caption="৬টির মধ্যে ৩টি মেরামত হয়েছে", as_photo=True)
    await officer.wait("ছবিটি")
    answer = await officer.wait("৫০%")
    assert "ছবি বা পত্রও" not in answer["text"], "the photo has just been kept"
    assert at.scene.task("৩.১").percent == 50 and len(evidence(here)) == 1


async def test_a_line_that_begins_with_the_number_of_its_task_is_kept_without_it(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "in_progress")
    await asks(officer, "৩.১ ৬টির মধ্যে ৫টি হয়েছে", "৬টির মধ্যে ৫টি")
    task = at.scene.task("৩.১")
    assert task.done_count == 5 and not (task.note or "").startswith("৩.১")


async def test_a_file_that_comes_while_a_photo_is_asked_about_waits_with_it(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    await after(officer, lambda: officer.upload("p.png", PIXEL, as_photo=True), "কোন সিদ্ধান্তের বিষয়ে")
    asked = await after(officer, lambda: officer.upload("চালান.pdf", b"%PDF-1.4 x"), "২টি ফাইল")
    await after(officer, lambda: officer.tap("৩.১", asked), "২টি ফাইল প্রমাণক")
    kept = {(e.kind, e.task_id) for e in evidence(here)}
    assert kept == {("photo", at.scene.task_id("৩.১")), ("document", at.scene.task_id("৩.১"))}


@pytest.mark.parametrize(("said", "status"), [("৩.২", "no_information"), ("৩.২ নিয়মিত হচ্ছে", "complied")])
async def test_a_photo_that_is_asked_about_goes_with_the_words_that_name_its_task(
    here: World, said: str, status: str
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    await after(officer, lambda: officer.upload("p.png", PIXEL, as_photo=True), "কোন সিদ্ধান্তের বিষয়ে")
    answer = await asks(officer, said, "প্রমাণক হিসেবে")
    assert "নথিটি" not in answer["text"], "a photo is no document"
    assert [e.task_id for e in evidence(here)] == [at.scene.task_id("৩.২")]
    if status == "complied":
        await officer.wait("এভাবে বোঝা হয়েছে")
    assert at.scene.task("৩.২").status == status


async def test_words_that_name_no_task_wait_with_the_photo_before_them(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    await after(officer, lambda: officer.upload("p.png", PIXEL, as_photo=True), "কোন সিদ্ধান্তের বিষয়ে")
    asked = await asks(officer, "কাজ চলছে, ৫০% শেষ", "১টি ফাইল")
    answer = await after(officer, lambda: officer.tap("৩.১", asked), "এভাবে বোঝা হয়েছে")
    assert "ছবি বা পত্রও" not in answer["text"]
    assert at.scene.task("৩.১").percent == 50
    assert [e.task_id for e in evidence(here)] == [at.scene.task_id("৩.১")]


async def test_a_photo_asked_for_by_its_button_goes_to_that_task(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, "৩.২")
    await after(officer, lambda: officer.tap("📎 প্রমাণক দিন", card), "স্মারক নম্বর")
    await after(officer, lambda: officer.upload("p.png", PIXEL, as_photo=True), "৩.২")
    assert [e.task_id for e in evidence(here)] == [at.scene.task("৩.২").id]


async def test_a_memo_number_is_evidence_too(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    card = await card_of(officer, at, "৩.১")
    await after(officer, lambda: officer.tap("📎 প্রমাণক দিন", card), "স্মারক নম্বর")
    await asks(officer, "স্মারক ৩৭.০২.৭২০০.০০০.০৬.০০১.২৬.৫৫", "স্মারক")
    (kept,) = evidence(here)
    assert kept.kind == "memo" and kept.caption == "স্মারক ৩৭.০২.৭২০০.০০০.০৬.০০১.২৬.৫৫"


async def test_the_photos_of_an_album_are_counted_in_one_message(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.tap("🔄 চলমান", await card_of(officer, at, "৩.১"))
    await officer.mark()
    await officer.album([(f"{n}.png", PIXEL + bytes([n])) for n in range(4)], as_photo=True)
    await officer.wait("৪টি ফাইল প্রমাণক")
    kept = [
        m for m in await officer.messages() if m["from_bot"] and "প্রমাণক" in m["text"] and "📎" in m["text"]
    ]
    assert len(kept) == 1 and "প্রমাণক: ৪টি" in kept[0]["text"]
    assert len(rows(here.program.desk, Evidence)) == 4


async def test_an_album_is_asked_about_once_and_kept_whole(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    pictures = [(f"{n}.png", PIXEL + bytes([n])) for n in range(3)]
    await officer.mark()
    await officer.album(pictures, as_photo=True)
    asked = await officer.wait("কোন সিদ্ধান্তের বিষয়ে")
    assert await officer.quiet() == []
    await after(officer, lambda: officer.tap("৩.১", asked), "৩.১")
    assert [e.task_id for e in evidence(here)] == [at.scene.task("৩.১").id] * 3


async def test_the_same_file_twice_is_one(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    sent = await after(officer, lambda: officer.upload("a.pdf", b"%PDF one"), "নথিটি")
    assert "১টি" in sent["text"]
    message = here.server.state.chat_messages(officer.id)
    again = next(m.body["document"] for m in message if m.body.get("document"))
    here.server.people._send(officer.id, {"document": again}, None, None)
    answer = await officer.wait("নথিটি")
    assert "১টি" in answer["text"] and len(evidence(here)) == 1


async def test_a_file_from_somebody_without_tasks_is_kindly_refused(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    await after(chair, lambda: chair.upload("a.pdf", b"%PDF one"), "সদস্য-সচিব")
    assert evidence(here) == []


# --- entered by the secretary --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "words"), [("phone", "টেলিফোনে"), ("letter", "পত্রযোগে"), ("meeting", "সভায় মৌখিকভাবে")]
)
async def test_what_came_otherwise_is_entered_with_its_source(here: World, source: str, words: str) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    office_id, task_id = at.scene.task("৩.১").office_id, at.scene.task("৩.১").id
    listed = await asks(at.secretary, "/pending", EDUCATION)
    office = await after(at.secretary, lambda: at.secretary.tap(f"of:{office_id}", listed), "৩.১")
    tasks = await after(at.secretary, lambda: press(at.secretary, office, "ef"), "কোন সিদ্ধান্ত")
    how = await after(at.secretary, lambda: press(at.secretary, tasks, "et"), "কীভাবে")
    card = await after(at.secretary, lambda: at.secretary.tap(f"et:{task_id}:{source}", how), words)
    await officer.mark()
    await at.secretary.mark()
    await at.secretary.tap("🔄 চলমান", card)
    await at.secretary.wait("কে (পদবি) জানিয়েছেন")
    echo = await asks(at.secretary, "অফিস সহকারী: ৪টি মেরামত হয়েছে", "পক্ষে লিপিবদ্ধ")
    assert f"{words} · অফিস সহকারী" in echo["text"]
    note = await officer.wait("পক্ষে অগ্রগতি লিপিবদ্ধ")
    assert words in note["text"] and "জেলা আইসিটি অফিসার" in note["text"]
    task = at.scene.task("৩.১")
    assert (task.status, task.updated_source) == ("in_progress", source)
    assert (task.informant, task.note) == ("অফিস সহকারী", "৪টি মেরামত হয়েছে")
    assert "অফিস সহকারী" in note["text"]
    # The office may correct it.
    card = await after(officer, lambda: officer.tap("✏️ সংশোধন", note), "বর্তমান অবস্থা কী")
    await after(officer, lambda: officer.tap("✅ বাস্তবায়িত", card), "সংশোধন করা হয়েছে")
    assert at.scene.task("৩.১").updated_source == "telegram"


async def test_the_secretarys_reply_to_a_notice_about_an_office_offers_to_enter_it(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "reported_done")
    notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    asked = await after(at.secretary, lambda: at.secretary.say("ফোনে জানলাম ৫টি হয়েছে", notice), "কীভাবে")
    assert f"et:{at.scene.task('৩.১').id}:phone" in data_of(asked)


async def test_another_offices_number_is_said_to_be_none_of_his_and_nothing_is_recorded(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, LETTERS)
    for words in ("২.২ শেষ হয়েছে", "9.9 done", "২ নং এর কাজ চলছে"):
        told = await asks(officer, words, "নম্বরের কোনো সিদ্ধান্ত নেই")
        assert "/pending" not in told["text"]
    await asks(officer, "৩.১ চলমান", "লিপিবদ্ধ হয়েছে")
    await asks(officer, "৫ নং এর কাজ শেষ", "নম্বরের কোনো সিদ্ধান্ত নেই")  # though a line about 3.1 is waited for
    assert "৫" not in (at.scene.task("৩.১").note or "")
    assert "/pending" in (await asks(at.secretary, "৩.১ শেষ", "নম্বরের কোনো সিদ্ধান্ত নেই"))["text"]
    request = next(m for m in await officer.messages() if m["from_bot"] and "৩.২" in m["text"])
    await asks(officer, "৩.২ নিয়মিত হচ্ছে", "লিপিবদ্ধ হয়েছে")
    card = await after(officer, lambda: officer.tap("৩.১", request), "বর্তমান অবস্থা")
    both = await after(officer, lambda: officer.say("৩.২ শেষ", card), "কোন সিদ্ধান্তের")
    assert "কোনো সিদ্ধান্ত নেই" not in both["text"] and "৩.১" in both["text"]


async def test_what_is_said_on_a_later_day_is_no_correction_unless_it_takes_something_back(
    here: World,
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await asks(officer, "৩.১ চলমান", "লিপিবদ্ধ হয়েছে")
    await asks(officer, "৩.১ শুরু হয়নি", "সংশোধন করা হয়েছে")
    await here.move("2026-02-10T11:00")
    await asks(officer, "৩.১ কাজ শেষ", "লিপিবদ্ধ হয়েছে")
    await here.move("2026-02-11T11:00")
    await asks(officer, "৩.১ চলমান", "সংশোধন করা হয়েছে")
