"""The meeting and what is counted back from it: reminders in rising words, the eve, a day that moves, missing minutes."""

import json
from datetime import date, datetime

import httpx
import pytest

from committee.values import MeetingState, Role
from standin.client import Json, Person
from storage.tables.committees import Meeting
from storage.tables.tasks import Task
from tests.e2e.stage import forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import (
    COMPANY,
    DHAKA,
    EDUCATION,
    FILES,
    LETTERS,
    POLICE,
    REPAIR,
    UNO,
    VISITS,
    decision,
    letters,
    rows,
)
from tests.world import START, World

SEVEN, THREE, ONE, EVE = "2026-02-15T10:01", "2026-02-19T10:01", "2026-02-23T10:01", "2026-02-23T15:01"
PATROL = decision("৬.১", "রাত্রিকালীন টহল জোরদার করতে হবে।", POLICE)
LINES = decision("৫.১", "তিনটি ইউনিয়নের সংযোগ সচল করতে হবে।", COMPANY)


async def next_of(here: World, person: Person, to: str) -> Json:
    """What a person gets when the clock comes to this hour."""
    await person.mark()
    await here.move(to)
    return await person.wait()


def coming(here: World) -> Meeting:
    found: list[Meeting] = rows(here.program.desk, Meeting)
    return next(m for m in found if m.state in (MeetingState.TENTATIVE, MeetingState.FIXED))


# --- reminders -----------------------------------------------------------------------------------------------------


async def test_the_words_rise_from_request_to_urging(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    first = await next_of(here, officer, SEVEN)
    assert "অগ্রগতি জানানোর অনুরোধ" in first["text"] and "৭ কর্মদিবস" in first["text"]
    assert "৩.১" in first["text"] and "৩.২" in first["text"] and "সভাপতি মহোদয়ের নির্দেশক্রমে" in first["text"]
    second = await next_of(here, officer, THREE)
    assert "সদয় স্মরণার্থে" in second["text"] and "৩ কর্মদিবস" in second["text"]
    third = await next_of(here, officer, ONE)
    assert "তাগিদ" in third["text"] and "১ কর্মদিবস" in third["text"]
    assert [letter.state for letter in letters(here.program.desk, "reminder") if letter.person_id == 2] == [
        "sent"
    ] * 3


@pytest.mark.parametrize("office", [POLICE, COMPANY])
async def test_a_superior_and_a_company_are_never_urged(here: World, office: str) -> None:
    at = await stage(here)
    officer = await at.officer(office)
    await at.registered(PATROL if office == POLICE else LINES)
    for instant in (SEVEN, THREE, ONE):
        reminder = await next_of(here, officer, instant)
        assert "তাগিদ" not in reminder["text"]
        assert "নির্দেশক্রমে" not in reminder["text"] or office != POLICE
    assert "সদয়" in reminder["text"]


async def test_who_has_answered_is_left_in_peace(here: World) -> None:
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await at.registered(REPAIR, VISITS, FILES)
    task = at.scene.task("৩.১")
    await after(officer, lambda: forge(here, officer, f"s:{task.id}:{task.version}:in_progress"), "লিপিবদ্ধ")
    reminder = await next_of(here, officer, SEVEN)
    assert "৩.২" in reminder["text"] and "৩.১" not in reminder["text"]
    task = at.scene.task("৩.২")
    await after(officer, lambda: forge(here, officer, f"s:{task.id}:{task.version}:complied"), "লিপিবদ্ধ")
    await officer.mark()
    await uno.mark()
    await here.move(THREE)
    await uno.wait("৪.১")
    assert await officer.quiet(0.1) == []


async def test_what_rests_with_the_chair_is_not_reminded(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await after(officer, lambda: forge(here, officer, f"s:{task.id}:{task.version}:not_ours"), "লিপিবদ্ধ")
    await officer.mark()
    await here.move(ONE)
    assert await officer.quiet(0.1) == []


async def test_an_answer_given_meanwhile_makes_a_waiting_reminder_moot(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    reminder = await next_of(here, officer, SEVEN)
    said = await after(officer, lambda: press(officer, reminder, "rt"), "আবার স্মরণ করানো হবে")
    assert "১৬ ফেব্রুয়ারি" in said["text"]
    task = at.scene.task("৩.১")
    await after(officer, lambda: forge(here, officer, f"s:{task.id}:{task.version}:in_progress"), "লিপিবদ্ধ")
    await officer.mark()
    await here.move("2026-02-16T10:01")
    assert await officer.quiet(0.1) == []
    assert [letter.state for letter in letters(here.program.desk, "reminder")][-1] == "moot"


async def test_who_asks_for_it_is_reminded_tomorrow(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    reminder = await next_of(here, officer, "2026-02-19T10:01")  # a Thursday
    said = await after(officer, lambda: press(officer, reminder, "rt"), "আবার স্মরণ করানো হবে")
    assert "২২ ফেব্রুয়ারি" in said["text"]
    await forge(here, officer, "rt")
    again = await next_of(here, officer, "2026-02-22T10:01")
    assert "৩.১" in again["text"]
    assert await officer.quiet(0.1) == []


async def test_the_secretary_reminds_everybody_after_being_asked_once(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, FILES)
    listed = await asks(at.secretary, "/pending", "মোহনগঞ্জ")
    asked = await after(at.secretary, lambda: press(at.secretary, listed, "re"), "১ জন")
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, asked, "re"), "পাঠানো হচ্ছে")
    await officer.wait("৩.১")
    await forge(here, at.secretary, f"re:{at.scene.committee_id}:1")
    assert len([it for it in letters(here.program.desk, "reminder") if it.person_id == 2]) == 1


async def test_an_own_due_date_is_reminded_of_the_day_before_and_weekly_after(here: World) -> None:
    at = await stage(here, meeting=date(2026, 3, 24))
    officer = await at.officer(EDUCATION)
    await at.registered(decision("৩.৫", "তালিকা পাঠাতে হবে।", EDUCATION, due=date(2026, 2, 19)))
    eve = await next_of(here, officer, "2026-02-18T10:01")
    assert "১৯ ফেব্রুয়ারি" in eve["text"]
    late = await next_of(here, officer, "2026-02-22T10:01")
    assert "সময়সীমা অতিক্রান্ত" in late["text"]
    assert any(data.startswith("s:") for data in data_of(late))  # answered in one tap
    again = await next_of(here, officer, "2026-03-01T10:01")
    assert "সময়সীমা অতিক্রান্ত" in again["text"]


async def test_the_secretary_who_speaks_for_an_office_is_not_told_of_the_change_he_made(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    at.scene.let_in(at.secretary.id, UNO, capacity="head", name=at.secretary.name)
    await at.registered(REPAIR, FILES)
    await forge(here, at.secretary, "mc:1:hour")
    await at.secretary.wait("কয়টায়")
    await officer.mark()
    await asks(at.secretary, "বিকাল ৩টা", "লিপিবদ্ধ হয়েছে")
    await officer.wait("সভার সময় পরিবর্তন")
    assert not [m for m in await at.secretary.quiet(0.3) if "সভার সময় পরিবর্তন" in m["text"]]


async def test_a_meeting_that_is_over_is_not_called_the_next_one(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    assert "আগামী সভা ২৪ ফেব্রুয়ারি" in (await asks(at.secretary, "/meeting"))["text"]
    await here.move("2026-02-25T11:00")
    for command in ("/meeting", "/pending", "/reminders"):
        shown = await asks(at.secretary, command, "সভার নির্ধারিত তারিখ ছিল ২৪ ফেব্রুয়ারি")
        assert "আগামী সভা ২৪" not in shown["text"]


async def test_missed_occasions_become_one_message(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    assert here.program.mover is not None
    here.program.mover._clock.forward_to(
        datetime(2026, 2, 22, 11, tzinfo=DHAKA)
    )  # as after days without power
    await officer.mark()
    await here.move("2026-02-22T11:05")
    await officer.wait("৩.১")
    assert await officer.quiet(0.1) == []
    assert len([it for it in letters(here.program.desk, "reminder") if it.person_id == 2]) == 1


async def test_nothing_goes_out_at_night_or_on_a_day_off(here: World) -> None:
    at = await stage(here, meeting=date(2026, 2, 17))
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    await here.move("2026-02-12T23:30")  # a Thursday; Friday and Saturday are free
    await asks(chair, "/help")
    await officer.mark()
    await forge(here, chair, f"di:{at.scene.task('৩.১').id}")
    await asks(chair, "এক সপ্তাহের মধ্যে শেষ করুন", "নির্দেশনা লিপিবদ্ধ")
    assert await officer.quiet(0.1) == []
    (letter,) = letters(here.program.desk, "directive")
    assert letter.due_at.astimezone(DHAKA) == datetime(2026, 2, 15, 9, tzinfo=DHAKA)
    directive = await next_of(here, officer, "2026-02-15T09:01")
    assert "এক সপ্তাহের মধ্যে শেষ করুন" in directive["text"] and EDUCATION in directive["text"]
    assert "এক সপ্তাহের মধ্যে" in (at.scene.task("৩.১").directive or "")


async def test_a_directive_in_office_hours_goes_out_at_once(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    await here.move("2026-02-09T11:00")
    await asks(chair, "/help")
    card = await after(chair, lambda: forge(here, chair, f"t:{at.scene.task('৩.১').id}"), "৩.১")
    asked = await after(chair, lambda: press(chair, card, "di"), "নির্দেশনাটি")
    assert EDUCATION in asked["text"]
    await officer.mark()
    await asks(chair, "অগ্রগতি জানান", "নির্দেশনা লিপিবদ্ধ")
    directive = await officer.wait("সভাপতি মহোদয়ের নির্দেশনা")
    await after(officer, lambda: officer.tap("অগ্রগতি জানান", directive), "নির্দেশনা: “অগ্রগতি জানান”")


# --- the eve -------------------------------------------------------------------------------------------------------


async def test_on_the_eve_the_secretary_gets_the_report_and_the_chair_the_digest(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR, VISITS, FILES, LETTERS)
    task = at.scene.task("৩.১")
    await forge(here, officer, f"r:{task.id}:{task.version}:allocation")
    await chair.mark()
    await at.secretary.mark()
    await here.move(EVE)
    summary = await at.secretary.wait("প্রতিবেদন প্রস্তুত")
    assert "এককালীন ৩টি" in summary["text"] and "যোগাযোগ করা যায়নি" in summary["text"]
    digest = await chair.wait("একনজরে অগ্রগতি")
    assert "৩.১" in digest["text"] and "বরাদ্দ নেই" in digest["text"] and "মহোদয়" in digest["text"]
    picture = await chair.wait(lambda message: message["photo"] is not None, timeout=20)
    assert (await chair.download(picture)).startswith(b"\x89PNG")
    card = await after(chair, lambda: press(chair, digest, "t"), "অচল ল্যাপটপ")
    assert any(data.startswith("di:") for data in data_of(card))
    await after(chair, lambda: chair.say("দ্রুত বরাদ্দ চান", digest), "৩.১")  # a reply to it finds its matter


# --- /meeting ------------------------------------------------------------------------------------------------------


async def test_the_meeting_is_shown_moved_and_everybody_who_was_told_is_told_once(here: World) -> None:
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await at.registered(REPAIR, FILES)
    await here.move(SEVEN)
    task = at.scene.task("৪.১")
    await after(uno, lambda: forge(here, uno, f"s:{task.id}:{task.version}:in_progress"), "লিপিবদ্ধ")
    await officer.mark()
    await uno.mark()
    shown = await asks(at.secretary, "/meeting", "২৪ ফেব্রুয়ারি")
    await after(at.secretary, lambda: at.secretary.tap(f"mc:{at.scene.committee_id}:fix", shown), "তারিখ")
    # Neither two days to choose from nor one that cannot be is moved to; nor does the hour beside it count alone.
    for said in ("সুবিধামতো", "কাল বা পরশু", "৩২ ফেব্রুয়ারি, সকাল ১১টা"):
        await asks(at.secretary, said, "বোঝা যায়নি")
    await asks(at.secretary, "১ ফেব্রুয়ারি ২০২৬", "পার হয়ে")
    await asks(at.secretary, "৩ মার্চ ২০২৬ বিকাল ৩টা", "৩ মার্চ")
    moved = await officer.wait("সভার তারিখ পরিবর্তন")
    assert "২৪ ফেব্রুয়ারি" in moved["text"] and "৩ মার্চ ২০২৬" in moved["text"]
    assert "বাকি" not in (await uno.wait("সভার তারিখ পরিবর্তন"))["text"]  # he has answered all that is his
    assert (coming(here).on, str(coming(here).at)) == (date(2026, 3, 3), "15:00:00")
    # The first step has been said lately; what follows is the second, counted from the new day.
    again = await next_of(here, officer, "2026-02-26T10:01")
    assert "সদয় স্মরণার্থে" in again["text"]


async def test_a_meeting_on_a_day_off_is_asked_about_before_anybody_is_told(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.mark()
    shown = await asks(at.secretary, "/meeting")
    await after(at.secretary, lambda: press(at.secretary, shown, "mc"), "কোন তারিখে")
    sure = await asks(at.secretary, "২৭ ফেব্রুয়ারি বিকাল ৩টা", "ছুটির দিন")
    assert "শুক্রবার" in sure["text"] and coming(here).on == date(2026, 2, 24)
    assert await officer.quiet(0.1) == []
    await asks(at.secretary, "২৬ ফেব্রুয়ারি", "তারিখ লিপিবদ্ধ")  # another date is still taken
    assert "২৬ ফেব্রুয়ারি" in (await officer.wait())["text"]
    await forge(here, at.secretary, f"mx:{at.scene.committee_id}:nonsense:")
    await after(at.secretary, lambda: at.secretary.tap("হ্যাঁ", sure), "২৭ ফেব্রুয়ারি")
    told = await officer.wait("২৭ ফেব্রুয়ারি")
    assert "বিকাল ৩টা" in told["text"]


async def test_a_tentative_meeting_is_confirmed(here: World) -> None:
    at = await stage(here, meeting=None, rule="w2.6")
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    shown = await asks(at.secretary, "/meeting", "সম্ভাব্য")
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, shown, "mc"), "৮ মার্চ")
    assert coming(here).state == MeetingState.FIXED and coming(here).on == date(2026, 3, 8)
    assert await officer.quiet(0.1) == []  # nothing changed for him


async def test_the_monthly_rule_is_changed(here: World) -> None:
    at = await stage(here, meeting=None, rule="w2.6")
    shown = await asks(at.secretary, "/meeting", "সম্ভাব্য")
    rule = f"mc:{at.scene.committee_id}:rule"
    asked = await after(at.secretary, lambda: at.secretary.tap(rule, shown), "কোন দিনে")
    shown = await after(at.secretary, lambda: at.secretary.tap("ফিরে যান", asked), "আগামী সভা")
    asked = await after(at.secretary, lambda: at.secretary.tap(rule, shown), "কোন দিনে")
    await after(
        at.secretary, lambda: at.secretary.tap(f"mr:{at.scene.committee_id}:d15", asked), "১৫ ফেব্রুয়ারি"
    )
    assert coming(here).on == date(2026, 2, 15)


@pytest.mark.parametrize(("rule", "then"), [("w2.6", date(2026, 4, 12)), (None, None)])
async def test_a_meeting_that_is_not_held_gives_way_to_the_next(
    here: World, rule: str | None, then: date | None
) -> None:
    at = await stage(here, meeting=None if rule else date(2026, 2, 24), rule=rule)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.mark()
    shown = await asks(at.secretary, "/meeting")
    await after(
        at.secretary, lambda: at.secretary.tap(f"mc:{at.scene.committee_id}:not_held", shown), "হচ্ছে না"
    )
    told = await officer.wait("সভা")
    states = [m.state for m in rows(here.program.desk, Meeting)]
    assert states.count(MeetingState.NOT_HELD) == 1
    if then is not None:
        assert coming(here).on == then and "১২ এপ্রিল" in told["text"]
    else:
        assert MeetingState.FIXED not in states and "স্থগিত" in told["text"]


async def test_a_meeting_is_postponed_and_its_new_day_told_once(here: World) -> None:
    at = await stage(here, meeting=None, rule="w2.6")
    officer, stranger = await at.officer(EDUCATION), await at.officer(UNO)
    await at.registered(REPAIR)
    await officer.mark()
    shown = await asks(at.secretary, "/meeting")
    postpone = f"mc:{at.scene.committee_id}:postpone"
    await after(at.secretary, lambda: at.secretary.tap(postpone, shown), "লিপিবদ্ধ হয়েছে: সভা স্থগিত")
    assert "৮ মার্চ" in (await officer.wait("স্থগিত"))["text"]
    assert coming(here).on is None  # whatever the monthly rule says
    await officer.mark()
    await here.move("2026-03-09T12:00")
    assert await officer.quiet(0.1) == []
    shown = await asks(at.secretary, "/meeting", "জানা নেই")
    await after(at.secretary, lambda: press(at.secretary, shown, "mc"), "তারিখ")
    await asks(at.secretary, "৩১ মার্চ ২০২৬", "৩১ মার্চ")
    assert "৩১ মার্চ" in (await officer.wait("আগামী সভার তারিখ"))["text"]
    assert await stranger.quiet(0.1) == []  # nothing had been asked of him, no day told


async def test_a_change_at_night_is_told_in_the_morning_and_what_was_taken_back_is_not(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await here.move("2026-02-09T22:00")
    await officer.mark()
    for day in ("৩ মার্চ", "৫ মার্চ"):
        shown = await asks(at.secretary, "/meeting")
        await after(at.secretary, lambda m=shown: at.secretary.tap("mc:1:fix", m), "তারিখ")  # type: ignore[misc]
        await asks(at.secretary, f"{day} ২০২৬", day)
    assert await officer.quiet(0.1) == []
    await here.move("2026-02-10T09:01")
    told = await officer.wait("সভার তারিখ পরিবর্তন")
    assert "২৪ ফেব্রুয়ারি" in told["text"] and "৫ মার্চ" in told["text"] and "৩ মার্চ" not in told["text"]
    await here.move("2026-02-10T22:00")
    await officer.mark()
    for day in ("৮ মার্চ", "৫ মার্চ"):
        shown = await asks(at.secretary, "/meeting")
        await after(at.secretary, lambda m=shown: at.secretary.tap("mc:1:fix", m), "তারিখ")  # type: ignore[misc]
        await asks(at.secretary, f"{day} ২০২৬", day)
    await here.move("2026-02-15T12:00")
    assert not [m for m in await officer.quiet(0.1) if "তারিখ পরিবর্তন" in m["text"]]


async def test_another_hour_on_the_same_day_is_told_once_to_who_was_told_of_the_meeting(here: World) -> None:
    at = await stage(here)
    officer, stranger = await at.officer(EDUCATION), await at.officer(UNO)
    await at.registered(REPAIR)
    await asks(at.secretary, "/meeting")
    for person in (officer, stranger):
        await person.mark()
    await forge(here, at.secretary, "mc:1:hour")
    await at.secretary.wait("কয়টায়")
    await asks(at.secretary, "বেলা থাকতে", "সময় হিসেবে বোঝা যায়নি")
    await asks(
        at.secretary, "সকাল ১১টা", "✅ সভার সময় লিপিবদ্ধ হয়েছে"
    )  # the first to be named: nobody was told another
    await at.settled()
    assert await officer.quiet(0.1) == []
    await forge(here, at.secretary, "mc:1:hour")
    await asks(at.secretary, "বিকাল ৩টা", "বিকাল ৩টা")
    told = await officer.wait("সভার সময় পরিবর্তন")
    assert "সকাল ১১টা" in told["text"] and "<b>বিকাল ৩টা</b>" in told["html"] and "২৪ ফেব্রুয়ারি" in told["text"]
    assert "বাকি ১টির অগ্রগতি" in told["text"]
    await officer.mark()
    await forge(here, at.secretary, "mc:1:hour")
    await asks(at.secretary, "বিকাল ৩টা", "বিকাল ৩টা")  # the same again
    await at.settled()
    assert await officer.quiet(0.1) == [] and await stranger.quiet(0.1) == []
    assert str(coming(here).at) == "15:00:00" and coming(here).state == MeetingState.FIXED


async def test_another_place_is_told_and_an_hour_where_the_date_is_asked_is_taken(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await asks(at.secretary, "/meeting")
    for place in ("জেলা প্রশাসকের সম্মেলন কক্ষ", "সার্কিট হাউস <২>"):
        await forge(here, at.secretary, "mc:1:venue")
        await asks(at.secretary, place, "স্থান লিপিবদ্ধ")
    told = await officer.wait("সভার স্থান পরিবর্তন")
    assert "জেলা প্রশাসকের সম্মেলন কক্ষ" in told["text"] and "সার্কিট হাউস <২>" in told["text"]
    await forge(here, at.secretary, "mc:1:venue")
    await asks(at.secretary, "ক" * 161, "১৬০ অক্ষরের")
    await forge(here, at.secretary, "mc:1:fix")
    await asks(at.secretary, "সকাল ১০টা", "সময় লিপিবদ্ধ")
    assert (coming(here).on, str(coming(here).at)) == (date(2026, 2, 24), "10:00:00")


async def test_an_hour_changed_at_night_and_back_is_not_told(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await asks(at.secretary, "/meeting")

    async def hour(words: str) -> None:
        await forge(here, at.secretary, "mc:1:hour")
        await asks(at.secretary, words, words)

    await hour("সকাল ১১টা")
    await here.move("2026-02-09T22:00")
    await officer.mark()
    await hour("বিকাল ৩টা")
    await hour("সকাল ১১টা")
    await here.move("2026-02-10T09:30")
    assert await officer.quiet(0.1) == []
    await here.move("2026-02-10T22:00")
    await hour("বিকাল ৩টা")
    await hour("দুপুর ২টা")
    await here.move("2026-02-15T09:30")  # after two days on which the country votes, and a weekend
    told = await officer.wait("সভার সময় পরিবর্তন")
    assert "সকাল ১১টা" in told["text"] and "দুপুর ২টা" in told["text"] and "৩টা" not in told["text"]
    await here.move("2026-02-15T22:00")
    await asks(at.secretary, "/meeting")
    await forge(here, at.secretary, "mc:1:postpone")
    await forge(here, at.secretary, "mc:1:hour")  # no day: it is the date that is asked for
    await at.secretary.wait("কোন তারিখে")


async def test_only_the_secretary_moves_the_meeting(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    shown = await asks(chair, "/meeting", "২৪ ফেব্রুয়ারি")
    assert data_of(shown) == []
    for what in ("fix", "hour", "venue", "not_held", "postpone", "rule", "confirm"):
        await after(chair, lambda w=what: forge(here, chair, f"mc:{at.scene.committee_id}:{w}"), "আওতায় নেই")  # type: ignore[misc]
    assert coming(here).on == date(2026, 2, 24)


# --- minutes that are missing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "words", "again"),
    [
        ("signature", "স্বাক্ষরের অপেক্ষায়", "2026-03-10"),
        ("later", "আবার", "2026-03-08"),
        ("send", "কার্যবিবরণী", None),
    ],
)
async def test_the_secretary_is_asked_for_minutes_that_do_not_come(
    here: World, answer: str, words: str, again: str | None
) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    await at.secretary.mark()
    await here.move("2026-03-03T10:01")
    asked = await at.secretary.wait("নিবন্ধিত হয়নি")
    assert "২৪ ফেব্রুয়ারি" in asked["text"]
    await after(at.secretary, lambda: at.secretary.tap(f"aw:{at.scene.committee_id}:{answer}", asked), words)
    if again is not None:
        await here.move(f"{again}T09:59")
        assert not [m for m in await at.secretary.quiet(0.1) if "নিবন্ধিত হয়নি" in m["text"]]
        await here.move(f"{again}T10:01")
        await at.secretary.wait("নিবন্ধিত হয়নি")


async def test_a_meeting_said_not_to_have_been_held_is_not_asked_about_again(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    await at.secretary.mark()
    await here.move("2026-03-03T10:01")
    asked = await at.secretary.wait("নিবন্ধিত হয়নি")
    await after(at.secretary, lambda: at.secretary.tap("সভা হয়নি", asked), "হচ্ছে না")
    await here.move("2026-03-20T10:01")
    assert not [m for m in await at.secretary.quiet(0.1) if "নিবন্ধিত হয়নি" in m["text"]]
    assert [t.closed_at for t in rows(here.program.desk, Task)] == [None]


# --- the clock -----------------------------------------------------------------------------------------------------


async def test_the_clock_moves_over_http_and_only_forward(here: World) -> None:
    note = json.loads((here.settings.data_dir / "clock.json").read_text())
    assert note["url"].startswith("http://127.0.0.1:")

    async def post(body: bytes) -> int:
        async with httpx.AsyncClient() as client:
            return (await client.post(note["url"], content=body)).status_code

    assert await post(b'{"to": "day"}') == 200
    now = here.program.desk.moment().local
    assert now.date() == date(2026, 2, 9) and now > START
    assert await post(b'{"to": "2026-02-01T10:00"}') == 200
    assert here.program.desk.moment().local >= now
    for nonsense in (
        b"",
        b"[]",
        b'{"to": "never"}',
        b'{"by": "x"}',
        b"\xff",
        b'{"by": 1e400}',
        b'{"to": "9999-12-31T23:59"}',
    ):
        assert await post(nonsense) == 400, nonsense
