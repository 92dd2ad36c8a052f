"""/reminders: the plan in the secretary's hands."""

from datetime import date, datetime

from committee.values import Role
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import DHAKA, EDUCATION, FILES, LETTERS, OWN, REPAIR, UNO, VISITS, decision, letters
from tests.world import World


async def shown(at: Stage, wanted: str = "কখন কী পাঠানো হবে") -> dict[str, object]:
    return await asks(at.secretary, "/reminders", wanted)


def occasions(message: dict[str, object]) -> list[str]:
    return [data for data in data_of(message) if data.startswith("so:")]


async def test_the_secretary_sees_what_goes_out_when_and_to_whom_in_which_words(here: World) -> None:
    at = await stage(here)
    await at.officer(EDUCATION)
    await at.role(Role.CHAIR)
    await at.registered(REPAIR, FILES)
    plan = await shown(at)
    text = str(plan["text"])
    assert "সভার ৭, ৩ ও ১ কর্মদিবস আগে, সকাল ১০টায়" in text
    assert "১. ১৫ ফেব্রুয়ারি, রবিবার, সকাল ১০টা – অগ্রগতি জানানোর স্মরণ · ১ জন" in text
    assert "সভাপতি মহোদয়কে: একনজরে অগ্রগতি · ১ জন" in text
    card = await after(at.secretary, lambda: at.secretary.tap(occasions(plan)[0], plan), "পাবেন (১)")
    assert EDUCATION in card["text"] and UNO in card["text"] and "গ্রহণ করার কেউ নেই (১)" in card["text"]
    assert "অগ্রগতি জানানোর অনুরোধ" in card["text"] and "৭ কর্মদিবস" in card["text"]
    lines = [line for line in text.splitlines() if line and line[0] in "১২৩৪৫৬৭৮৯"]
    digest = occasions(plan)[next(n for n, line in enumerate(lines) if "একনজরে" in line)]
    again = await after(at.secretary, lambda: press(at.secretary, card, "sl"), "কখন কী পাঠানো হবে")
    await after(at.secretary, lambda: at.secretary.tap(digest, again), "জেলা প্রশাসক")


async def test_one_is_sent_now_and_not_again_at_its_time(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    plan = await shown(at)
    card = await after(at.secretary, lambda: at.secretary.tap(occasions(plan)[0], plan), "পাবেন")
    sure = await after(at.secretary, lambda: press(at.secretary, card, "sn"), "১ জনকে")
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, sure, "sn"), "পাঠানো হচ্ছে")
    await officer.wait("অনুরোধ")
    await forge(here, at.secretary, next(d for d in data_of(sure) if d.startswith("sn:")))
    await officer.mark()
    await here.move("2026-02-16T12:00")
    assert await officer.quiet(0.1) == []
    assert len(letters(here.program.desk, "reminder")) == 1


async def test_what_is_sent_at_night_goes_out_when_offices_open(here: World) -> None:
    at = await stage(here)
    await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await here.move("2026-02-10T22:00")  # before two days on which the country votes, and a weekend
    sealed = occasions(await shown(at))[0].split(":")[2]
    await after(at.secretary, lambda: forge(here, at.secretary, f"sn:1:{sealed}:1"), "পাঠানো হচ্ছে")
    (letter,) = letters(here.program.desk, "reminder")
    assert letter.due_at.astimezone(DHAKA) == datetime(2026, 2, 15, 9, tzinfo=DHAKA)


async def test_one_is_left_out_and_taken_back(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    plan = await shown(at)
    card = await after(at.secretary, lambda: at.secretary.tap(occasions(plan)[0], plan), "পাবেন")
    left_out = await after(at.secretary, lambda: press(at.secretary, card, "sk"), "এটি বাদ থাকবে")
    back = await after(at.secretary, lambda: press(at.secretary, left_out, "sk"), "পাবেন (১)")
    await after(at.secretary, lambda: press(at.secretary, back, "sk"), "এটি বাদ থাকবে")
    assert "বাদ থাকবে" in str((await shown(at))["text"])
    await officer.mark()
    await here.move("2026-02-16T12:00")
    assert await officer.quiet(0.1) == []
    await here.move("2026-02-19T10:01")
    await officer.wait("অনুরোধ")  # what was left out was not said: the words do not rise


async def test_a_committee_is_paused_and_goes_on_without_making_up(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    plan = await shown(at)
    await after(at.secretary, lambda: press(at.secretary, plan, "sp"), "স্থগিত")
    await officer.mark()
    await here.move("2026-02-19T12:00")
    paused = await shown(at, "স্থগিত")
    await after(at.secretary, lambda: press(at.secretary, paused, "sp"), "কখন কী পাঠানো হবে")
    await here.move("2026-02-22T12:00")
    assert await officer.quiet(0.1) == []
    await here.move("2026-02-23T10:01")
    await officer.wait("১ কর্মদিবস")


async def test_the_policy_is_changed_by_buttons(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await here.move("2026-02-12T12:00")
    plan = await shown(at)
    policy = await after(at.secretary, lambda: press(at.secretary, plan, "sy"), "স্মরণের দিন ও সময়")
    for data, words in (
        ("sd:1:10:1", "১০, ৭, ৩ ও ১ কর্মদিবস"),
        ("sd:1:7:0", "১০, ৩ ও ১ কর্মদিবস"),
        ("sd:1:5:1", "১০, ৫, ৩ ও ১ কর্মদিবস"),
        ("sh:1:14", "দুপুর ২টায়"),
    ):
        now = policy
        policy = await after(at.secretary, lambda d=data, m=now: at.secretary.tap(d, m), words)  # type: ignore[misc]
    await officer.mark()
    await here.move("2026-02-16T12:00")
    assert await officer.quiet(0.1) == []  # the tenth day before had gone by
    await here.move("2026-02-17T14:01")
    assert "৫ কর্মদিবস" in (await officer.wait())["text"]
    for wrong in ("sd:1:4:1", "sh:1:3", "sd:1:77:0", "so:1:nonsense", "sn:1:nonsense:1", "sk:1:nonsense:1"):
        await forge(here, at.secretary, wrong)
    usual = await after(at.secretary, lambda: forge(here, at.secretary, "sh:1:0"), "৭, ৩ ও ১ কর্মদিবস")
    assert "সাধারণ নিয়ম" not in str(usual["buttons"])
    for days in (7, 3):
        await forge(here, at.secretary, f"sd:1:{days}:0")
    last = await forge(here, at.secretary, "sd:1:1:0")
    assert "অন্তত একটি দিন রাখতে হয়" in last["text"]
    assert "সভার ১ কর্মদিবস আগে" in str((await shown(at))["text"])


async def test_the_eves_hour_and_the_weekday_of_what_is_overdue_are_changed_by_buttons(here: World) -> None:
    at = await stage(here, meeting=date(2026, 3, 24))
    officer = await at.officer(EDUCATION)
    await at.registered(decision("৩.৫", "তালিকা পাঠাতে হবে।", EDUCATION, due=date(2026, 2, 15)))
    plan = await shown(at)
    assert "১৬ ফেব্রুয়ারি, সোমবার, সকাল ১০টা – সময়সীমা অতিক্রান্ত" in str(plan["text"])
    policy = await after(at.secretary, lambda: press(at.secretary, plan, "sy"), "স্মরণের দিন ও সময়")
    rhythm = await after(at.secretary, lambda: press(at.secretary, policy, "sr"), "বিকাল ৩টা")
    rhythm = await after(at.secretary, lambda: at.secretary.tap("se:1:12", rhythm), "একনজরে অগ্রগতি: দুপুর ১২টা")
    await after(at.secretary, lambda: at.secretary.tap("sq:1:2", rhythm), "প্রতি বুধবার")
    text = str((await shown(at))["text"])
    assert "১৮ ফেব্রুয়ারি, বুধবার, সকাল ১০টা – সময়সীমা অতিক্রান্ত" in text and "১৬ ফেব্রুয়ারি" not in text
    assert "দুপুর ১২টা – আপনাকে: অগ্রগতি প্রতিবেদন" in text
    await officer.mark()
    await here.move("2026-02-17T12:00")
    assert not [m for m in await officer.quiet(0.1) if "অতিক্রান্ত" in m["text"]]
    await forge(
        here, at.secretary, "sq:1:6"
    )  # Sunday, the 22nd; what the task's own Monday was is not made up for
    await forge(here, at.secretary, "sq:1:own")
    await here.move("2026-02-18T12:00")
    assert not [m for m in await officer.quiet(0.1) if "অতিক্রান্ত" in m["text"]]
    await here.move("2026-02-23T10:01")
    await officer.wait("সময়সীমা অতিক্রান্ত")
    await after(at.secretary, lambda: forge(here, at.secretary, "sq:1:never"), "আলাদা বার্তা পাঠানো হবে না")
    assert "সময়সীমা অতিক্রান্ত" not in str((await shown(at))["text"])
    for wrong in ("se:1:3", "se:1:99", "sq:1:5", "sq:1:x", "sq:1:-1"):
        await forge(here, at.secretary, wrong)
    assert "দুপুর ১২টা" in str((await shown(at))["text"])


async def test_after_two_reminders_the_secretary_hears_who_is_silent(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    uno = await at.officer(UNO)
    await at.registered(REPAIR, VISITS, FILES, LETTERS)  # the last is of his own office
    await here.move("2026-02-19T11:00")
    task = at.scene.task("৪.১")
    await after(uno, lambda: forge(here, uno, f"s:{task.id}:{task.version}:in_progress"), "লিপিবদ্ধ")
    await forge(here, officer, f"t:{at.scene.task('৩.১').id}")
    await at.secretary.mark()
    await here.move("2026-02-22T10:01")
    notice = await at.secretary.wait("দুইবার জানানোর পরও")
    assert EDUCATION in notice["text"] and UNO not in notice["text"] and OWN not in notice["text"]
    assert "১৫ ফেব্রুয়ারি, ১৯ ফেব্রুয়ারি" in notice["text"] and "সিদ্ধান্ত ২টি" in notice["text"]
    await after(at.secretary, lambda: press(at.secretary, notice, "of"), EDUCATION)


async def test_only_the_secretary_has_the_plan_in_his_hands(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    await asks(chair, "/reminders", "আওতায় নেই")
    for data in (
        "sl:1",
        "so:1:x",
        "sn:1:x:1",
        "sk:1:x:1",
        "sp:1:1",
        "sy:1",
        "sd:1:5:1",
        "sh:1:9",
        "sr:1",
        "se:1:12",
        "sq:1:6",
    ):
        await after(chair, lambda d=data: forge(here, chair, d), "আওতায় নেই")  # type: ignore[misc]
