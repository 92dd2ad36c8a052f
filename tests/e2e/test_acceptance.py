"""What was reported done is accepted, or more is asked for."""

from committee.values import Role
from tests.e2e.stage import forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.e2e.test_answers import forge_card
from tests.scene import (
    EDUCATION,
    LETTERS,
    OWN,
    REPAIR,
    VISITS,
    letters,
)
from tests.world import World


async def test_what_was_reported_done_is_accepted_or_asked_about_in_one_tap(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await forge_card(at, officer, "৩.১", "reported_done")
    notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, notice, "mo"), "অধিকতর তথ্য")
    more = await officer.wait("অধিকতর তথ্য প্রয়োজন")
    assert at.scene.task("৩.১").status == "more_information"
    owing = await asks(at.secretary, "/pending", "উত্তর পাওয়া গেছে; আরও তথ্য প্রয়োজন (১টি)")
    assert "তথ্য পাওয়া যায়নি" not in owing["text"]
    office = await after(at.secretary, lambda: press(at.secretary, owing, "of"), "৩.১")
    letter = await after(at.secretary, lambda: press(at.secretary, office, "lo"), "স্বাক্ষরে")
    assert "উত্তর নেই" not in letter["text"] and "আরও তথ্য প্রয়োজন" in letter["text"]

    card = await after(officer, lambda: officer.tap("অগ্রগতি জানান", more), "বর্তমান অবস্থা কী")
    await at.secretary.mark()
    await after(officer, lambda: officer.tap("✅ বাস্তবায়িত", card), "বাস্তবায়িত")
    notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, notice, "ac"), "গৃহীত")
    await officer.wait("গৃহীত হয়েছে")
    assert at.scene.task("৩.১").status == "done" and at.scene.task("৩.১").closed_at is None
    again = at.scene.task("৩.১")
    await forge(here, at.secretary, f"ac:{again.id}:{again.version}")
    assert at.scene.task("৩.১") == again
    # What was accepted is no longer the office's to change.
    await forge_card(at, officer, "৩.১", "in_progress")
    assert at.scene.task("৩.১").status == "done"


async def test_the_line_or_the_photo_that_was_asked_for_is_put_up_for_acceptance_again(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, LETTERS)
    await forge_card(at, officer, "৩.১", "reported_done")

    async def more() -> None:
        notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
        await officer.mark()
        await press(at.secretary, notice, "mo")
        await officer.wait("অধিকতর তথ্য প্রয়োজন")

    await more()
    told = await asks(officer, "১২টি উচ্চ বিদ্যালয়ে, ৫ ফেব্রুয়ারি", "লিপিবদ্ধ হয়েছে")
    assert "যাচাইয়ের অপেক্ষায়" in told["text"]
    again = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    assert "১২টি উচ্চ বিদ্যালয়ে" in again["text"]
    await press(at.secretary, again, "mo")
    await officer.wait("অধিকতর তথ্য প্রয়োজন")
    await after(officer, lambda: officer.upload("তালিকা.pdf", b"%PDF-1.4"), "প্রমাণক")
    await more()
    await asks(officer, "এখনো ৩টি বাকি আছে", "৩.১")  # says that it is not done after all
    assert at.scene.task("৩.১").status != "reported_done"


async def test_what_more_is_to_be_known_goes_to_the_office_in_his_words(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, LETTERS)
    await forge_card(at, officer, "৩.১", "reported_done")
    notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    await after(at.secretary, lambda: press(at.secretary, notice, "mo"), "এক লাইনে")
    await asks(at.secretary, "২.২ কাজ শেষ", "লিপিবদ্ধ হয়েছে")  # of his own task
    await forge(here, at.secretary, f"mo:{at.scene.task('৩.১').id}:{at.scene.task('৩.১').version}")
    await officer.mark()
    await asks(at.secretary, "কতটি, কোন বিদ্যালয়ে", "কাছে পাঠানো হচ্ছে")
    told = await officer.wait("কতটি, কোন বিদ্যালয়ে")
    assert "অধিকতর তথ্য প্রয়োজন" in told["text"]
    await asks(officer, "১২টি বিদ্যালয়ে", "লিপিবদ্ধ হয়েছে")
    assert at.scene.task("৩.১").status == "reported_done"


async def test_words_after_more_was_asked_about_one_task_are_no_line_about_another(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    await forge_card(at, officer, "৩.১", "reported_done")
    notice = await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    await forge_card(at, officer, "৩.২", "complied")  # under which a line is asked for
    await officer.mark()
    await press(at.secretary, notice, "mo")
    await officer.wait("অধিকতর তথ্য প্রয়োজন")
    answer = await asks(officer, "১২টি")
    assert "৩.১" in answer["text"] and "৩.২" not in answer["text"]
    assert at.scene.task("৩.২").note is None


async def test_the_secretarys_own_task_is_accepted_by_others_only(here: World) -> None:
    at = await stage(here)
    supervisor, chair = await at.role(Role.SUPERVISOR), await at.role(Role.CHAIR)
    await at.registered(LETTERS)
    request = await at.secretary.wait("২.২")
    assert OWN in request["text"]
    await after(at.secretary, lambda: at.secretary.say("পত্র দেওয়া হয়েছে, কাজ শেষ", request), "বাস্তবায়িত")
    for person in (supervisor, chair):
        await person.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    task = at.scene.task("২.২")
    assert {letter.person_id for letter in letters(here.program.desk, "done")} == {2, 3}
    await after(at.secretary, lambda: forge(here, at.secretary, f"ac:{task.id}:{task.version}"), "আওতায় নেই")
    assert at.scene.task("২.২").status == "reported_done"
    await after(supervisor, lambda: supervisor.tap(f"ac:{task.id}:{task.version}"), "গৃহীত")
    await at.secretary.wait("গৃহীত হয়েছে")
    assert at.scene.task("২.২").status == "done"


async def test_what_waits_for_acceptance_can_be_looked_through(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, LETTERS)
    await forge_card(at, officer, "৩.১", "reported_done")
    await at.secretary.wait("বাস্তবায়িত বলে জানানো হয়েছে")
    listed = await after(
        at.secretary, lambda: forge(here, at.secretary, f"tv:{at.scene.committee_id}"), "৩.১"
    )
    card = await after(at.secretary, lambda: press(at.secretary, listed, "t"), "গ্রহণ করা যায়")
    assert any(data.startswith("ac:") for data in data_of(card))
