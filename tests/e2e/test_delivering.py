"""/delivery, the message about what could not be sent, what is given by hand, and who comes back."""

import asyncio

from actions.report import progress_report
from locales.translator import Translator
from reports.rows import answers
from tests.e2e.stage import forge, stage
from tests.e2e.steps import asks
from tests.scene import EDUCATION, FILES, REPAIR, UNO, letters
from tests.world import World


async def test_what_could_not_be_sent_is_shown_sent_again_and_put_aside(here: World) -> None:
    at = await stage(here)
    officer, other = await at.officer(EDUCATION), await at.officer(UNO)
    await here.standin.faults("drop_before", method="sendMessage", chat=officer.id, count=2)
    await here.standin.faults("drop_before", method="sendMessage", chat=other.id, count=2)
    await at.registered(REPAIR, FILES)
    shown = await asks(at.secretary, "/delivery", "অনিশ্চিত ২")
    assert EDUCATION in shown["text"] and UNO in shown["text"]
    first, second = [it.id for it in letters(here.program.desk, "assignment") if it.state == "uncertain"]
    await officer.mark()
    again = f"oa:{at.scene.committee_id}:{first}"
    await at.secretary.tap(again)
    assert "পুনরায় পাঠানো হলো" in (await officer.wait(REPAIR.text[:10]))["text"]
    await at.secretary.tap(f"op:{at.scene.committee_id}:{second}")
    shown = await asks(at.secretary, "/delivery")
    assert UNO not in shown["text"]
    await forge(here, at.secretary, f"op:{at.scene.committee_id}:999")  # no letter of this committee
    assert len([it for it in letters(here.program.desk, "assignment") if it.state == "sent"]) == 1


async def test_the_secretary_hears_of_what_nobody_knows(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await here.standin.faults("drop_after", method="sendMessage", chat=officer.id)
    await at.registered(REPAIR)
    await at.secretary.mark()
    await here.move("2026-02-08T10:00")
    told = await at.secretary.wait("কিছু বার্তা পাঠানো যায়নি")
    assert "অনিশ্চিত ১" in told["text"] and EDUCATION in told["text"]
    assert len(letters(here.program.desk, "trouble")) == 1


async def test_what_fails_after_the_secretary_was_told_is_told_too(here: World) -> None:
    at = await stage(here)
    officer, other = await at.officer(EDUCATION), await at.officer(UNO)
    await here.standin.faults("drop_after", method="sendMessage", chat=officer.id)
    await here.standin.faults("drop_after", method="sendMessage", chat=other.id)
    await at.registered(REPAIR, FILES)
    assert len(letters(here.program.desk, "trouble")) == 1  # about both
    await here.move("2026-02-08T09:52")
    both = await at.secretary.wait("কিছু বার্তা পাঠানো যায়নি")
    assert "অনিশ্চিত ২" in both["text"]
    first, *_ = letters(here.program.desk, "assignment")
    await here.move("2026-02-08T09:58")
    await asks(at.secretary, "/delivery", "অনিশ্চিত ২")
    await here.standin.faults("drop_after", method="sendMessage", chat=officer.id)
    await at.secretary.mark()
    await at.secretary.tap(f"oa:{at.scene.committee_id}:{first.id}")
    await officer.wait("পুনরায় পাঠানো হলো")
    async with asyncio.timeout(10):  # it has arrived; that its answer was lost is noted a moment later
        while len(letters(here.program.desk, "trouble")) < 2:
            await asyncio.sleep(0.02)
    await here.move("2026-02-08T10:09")
    again = await at.secretary.wait("কিছু বার্তা পাঠানো যায়নি")
    assert "অনিশ্চিত ১" in again["text"]


async def test_an_officer_may_not_look_at_the_messages_of_all(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    letter = letters(here.program.desk, "assignment")[0]
    await asks(officer, "/delivery", "আওতায় নেই")
    await forge(here, officer, f"oa:{at.scene.committee_id}:{letter.id}")
    await forge(here, officer, f"gh:{at.scene.task('৩.১').office_id}")
    assert not [it for it in letters(here.program.desk) if it.channel == "hand"]


async def test_a_reminder_given_by_hand_counts_once_a_day_and_stands_in_the_report(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    office = at.scene.task("৩.১").office_id
    await asks(at.secretary, "/pending")
    await forge(here, at.secretary, f"cp:{office}")
    copied = await at.secretary.wait("WhatsApp")
    assert "৩.১" in copied["text"]
    for _ in range(2):
        await forge(here, at.secretary, f"gh:{office}")
    given = [it for it in letters(here.program.desk) if it.channel == "hand"]
    assert len(given) == 1 and given[0].office_id == office and "৩.১" in (given[0].text or "")
    report = here.program.desk.look(
        progress_report, by=at.scene.secretary, committee_id=at.scene.committee_id
    )
    (answer,) = answers(Translator("bn"), report.rows[0])
    assert "হাতে পৌঁছানো হয়েছে: ৮ ফেব্রুয়ারি ২০২৬" in answer.facts
    assert answer.status == "তথ্য পাওয়া যায়নি" and not report.figures.unreached_offices


async def test_who_comes_back_is_welcomed_once(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.block()
    await at.secretary.wait("বার্তা গ্রহণ")
    await officer.mark()
    await officer.unblock()
    welcome = await officer.wait("স্বাগত")
    assert "১টি করণীয়" in welcome["text"]
    assert await officer.quiet(0.3) == []
