"""The chair directs any task: by the list of all offices, or by a word of his own that names a decision."""

import pytest

from committee.values import Role, Status
from tests.e2e.stage import Stage, forge, phone, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import COMPANY, EDUCATION, FILES, REPAIR, UNO, VISITS, decision, letters
from tests.world import World

BOTH = decision("৫.১", "কেন্দ্রগুলোর তালিকা হালনাগাদ করতে হবে।", EDUCATION, UNO)
SOON = "দ্রুত শেষ করুন"


async def _seen_by_chair(here: World) -> Stage:
    at = await stage(here)
    await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, FILES, BOTH)
    at.others["chair"] = await at.role(Role.CHAIR)
    return at


async def test_from_all_offices_a_tap_each_leads_to_a_task_that_needs_no_attention(here: World) -> None:
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    digest = await asks(chair, "/digest", "এককালীন")
    offices = await after(chair, lambda: press(chair, digest, "ao"), "সব দপ্তর")
    of_education = next(
        b["data"] for row in offices["buttons"] for b in row if b["text"].startswith(EDUCATION)
    )
    its = await after(chair, lambda: chair.tap(of_education, offices), "নির্দেশনা দেওয়া যায়")
    assert "৩.১" in its["text"] and "৪.১" not in its["text"]
    card = await after(chair, lambda: chair.tap("৩.১", its), "সিদ্ধান্ত ৩.১")
    await after(chair, lambda: press(chair, card, "di"), "এক বার্তায় লিখুন")
    await asks(chair, SOON, "নির্দেশনা লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.১").directive == SOON
    back = await after(chair, lambda: press(chair, its, "ap"), "সব দপ্তর")
    assert of_education in data_of(back)


async def test_many_offices_have_pages_and_the_way_back_leads_to_the_same(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("messages.reports.glance.OFFICES", 1)
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    digest = await asks(chair, "/digest", "এককালীন")
    first = await after(chair, lambda: press(chair, digest, "ao"), "পাতা ১/২")
    second = await after(chair, lambda: press(chair, first, "ap"), "পাতা ২/২")
    its = await after(chair, lambda: press(chair, second, "ot"), "নির্দেশনা দেওয়া যায়")
    await after(chair, lambda: press(chair, its, "ap"), "পাতা ২/২")


async def test_who_may_not_see_an_office_is_not_shown_its_tasks(here: World) -> None:
    at = await _seen_by_chair(here)
    data = f"ot:{at.scene.task('৪.১').office_id}:0:0"
    officer = here.people[EDUCATION]
    await after(officer, lambda: forge(here, officer, data), "আওতায় নেই")
    there = await at.one_more_committee("জেলা শিক্ষা কমিটি")
    elsewhere = await phone(here, "আরেক সভাপতি")
    there.let_in_role(elsewhere.id, Role.CHAIR)
    await asks(elsewhere, "/help")
    await after(elsewhere, lambda: forge(here, elsewhere, data), "আওতায় নেই")


async def test_words_that_name_a_number_are_asked_about_once_and_go_as_a_directive(here: World) -> None:
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    asked = await asks(chair, f"৩.১ {SOON}", "নির্দেশনা হিসেবে")
    assert EDUCATION in asked["text"] and f"“{SOON}”" in asked["text"]
    assert at.scene.task("৩.১").directive is None
    await after(chair, lambda: press(chair, asked, "ds"), "নির্দেশনা লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.১").directive == SOON
    again = await forge(here, chair, data_of(asked)[0])
    assert again["show_alert"] and len(letters(here.program.desk, "directive")) == 1


async def test_of_a_decision_of_several_offices_one_or_all_are_directed_and_the_secretary_hears_once(
    here: World,
) -> None:
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    asked = await asks(chair, f"সিদ্ধান্ত ৫.১: {SOON}", "কোন দপ্তরের কাছে")
    assert [data.split(":")[2] for data in data_of(asked)[:3]] == [
        f"-{at.scene.task('৫.১', EDUCATION).id}",
        str(at.scene.task("৫.১", EDUCATION).id),
        str(at.scene.task("৫.১", UNO).id),
    ]
    done = await after(chair, lambda: press(chair, asked, "ds"), "নির্দেশনা লিপিবদ্ধ হয়েছে")
    assert "১টি দপ্তরে পাঠানো হচ্ছে" in done["text"] and f"{UNO}-এর কাছে বার্তা পৌঁছানো যাচ্ছে না" in done["text"]
    assert at.scene.task("৫.১", EDUCATION).directive == at.scene.task("৫.১", UNO).directive == SOON
    assert len(letters(here.program.desk, "directive_seen")) == 1
    await at.settled()
    told = await at.secretary.wait("অবগতির জন্য: সভাপতি")
    assert "ও আরও ১টি দপ্তর" in told["text"] and UNO in told["text"]


async def test_a_reply_to_a_message_about_a_task_is_asked_about_too_and_an_open_request_keeps_its_buttons(
    here: World,
) -> None:
    at = await _seen_by_chair(here)
    chair, officer = at.others["chair"], here.people[EDUCATION]
    await asks(officer, "৩.১ এটি আমাদের দপ্তরের নয়", "এভাবে বোঝা")
    await officer.tap("সঠিক")
    await at.time_passes()
    request = await chair.wait("সংশ্লিষ্ট নয়")
    asked = await after(chair, lambda: chair.say(SOON, reply_to=request), "নির্দেশনা হিসেবে")
    assert {"ds", "ru"} <= {data.split(":")[0] for data in data_of(asked)}
    assert at.scene.task("৩.১").status == Status.NOT_OURS


async def test_a_number_alone_shows_the_decision_and_one_there_is_none_of_is_said(here: World) -> None:
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    assert "di" in {data.split(":")[0] for data in data_of(await asks(chair, "৩.১", "সিদ্ধান্ত ৩.১"))}
    assert {"t"} == {data.split(":")[0] for data in data_of(await asks(chair, "৫.১", "দেখতে চান"))}
    await asks(chair, f"৯.৯ {SOON}", "এই নম্বরে কোনো চলমান সিদ্ধান্ত নেই")
    assert not letters(here.program.desk, "directive")


async def test_another_number_under_an_open_directive_never_goes_to_the_wrong_office(here: World) -> None:
    at = await _seen_by_chair(here)
    chair = at.others["chair"]
    card = await asks(chair, "৩.১", "সিদ্ধান্ত ৩.১")
    await after(chair, lambda: press(chair, card, "di"), "এক বার্তায় লিখুন")
    asked = await asks(chair, f"৪.১ {SOON}", "নির্দেশনা হিসেবে")
    assert UNO in asked["text"] and at.scene.task("৩.১").directive is None


async def test_a_chair_who_speaks_for_an_office_reports_on_its_own_tasks(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    at.scene.let_in(chair.id, COMPANY)
    await at.registered(REPAIR, decision("৬.১", "সংযোগ দিতে হবে।", COMPANY))
    await asks(chair, "৬.১ কাজ শেষ", "লিপিবদ্ধ")
    assert at.scene.task("৬.১").status == Status.REPORTED_DONE
    asked = await asks(chair, f"৩.১ {SOON}", "নির্দেশনা হিসেবে")
    assert "ds" in {data.split(":")[0] for data in data_of(asked)}
    there = await at.one_more_committee("জেলা শিক্ষা কমিটি")
    there.let_in(chair.id, "জেলা মৎস্য কর্মকর্তা")
    there.register(decision("৩.১", "পোনা অবমুক্ত করতে হবে।", "জেলা মৎস্য কর্মকর্তা"))
    await at.settled()
    own = f"t:{there.task('৩.১').id}"
    assert own in data_of(await asks(chair, f"৩.১ {SOON}", "নির্দেশনা হিসেবে")), "of the same number, his own"
    await asks(chair, "৩.১ চলমান, ৪০%", "এভাবে বোঝা হয়েছে")
    assert there.task("৩.১").percent == 40


async def test_of_a_directive_on_a_task_already_answered_the_office_is_reminded_until_it_says_what_it_did(
    here: World,
) -> None:
    at = await _seen_by_chair(here)
    chair, officer = at.others["chair"], here.people[EDUCATION]
    for number, word in (
        ("৩.১", "চলমান, ৬টির মধ্যে ৪টি হয়েছে"),
        ("৩.২", "নিয়মিত করা হচ্ছে"),
        ("৫.১", "তালিকা চলমান"),
    ):
        await asks(officer, f"{number} {word}", "লিপিবদ্ধ হয়েছে")
    asked = await asks(chair, f"৩.১ {SOON}", "নির্দেশনা হিসেবে")
    await after(chair, lambda: press(chair, asked, "ds"), "নির্দেশনা লিপিবদ্ধ হয়েছে")
    await officer.wait("সভাপতি মহোদয়ের নির্দেশনা")
    listed = await asks(officer, "/tasks", "আমার দপ্তরের করণীয়")
    assert listed["text"].count(f"সভাপতি মহোদয়ের নির্দেশনা: “{SOON}”") == 1
    waiting = await asks(at.secretary, "/pending", "উত্তর পাওয়া গেছে")
    assert EDUCATION in waiting["text"]

    await officer.mark()
    await here.move("2026-02-16T12:00")
    reminder = await officer.wait("গৃহীত ব্যবস্থা এখনো জানা যায়নি")
    assert f"“{SOON}”" in reminder["text"] and "৩.২" not in reminder["text"]
    await asks(officer, "৬টির মধ্যে ৫টি হয়েছে", "লিপিবদ্ধ হয়েছে")  # it is about what waits for his word
    assert at.scene.task("৩.১").done_count == 5
    await here.move("2026-02-22T12:00")
    assert not any("অগ্রগতি জানানোর" in message["text"] for message in await officer.quiet())
    assert "নির্দেশনা:" not in (await asks(officer, "/tasks", "আমার দপ্তরের করণীয়"))["text"]
