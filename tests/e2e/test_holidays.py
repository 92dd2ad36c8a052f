"""/holidays: the committee's calendar in the chat, and the plan that follows it."""

from datetime import date

from committee.values import MeetingState, Role
from storage.tables.committees import CommitteeDay, Meeting
from tests.e2e.stage import forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import EDUCATION, REPAIR, rows
from tests.world import World


def own(here: World) -> dict[date, tuple[bool, str]]:
    found: list[CommitteeDay] = rows(here.program.desk, CommitteeDay)
    return {row.day: (row.open, row.name) for row in found}


async def test_days_are_added_in_one_line_shown_and_taken_away_by_tap(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    shown = await asks(at.secretary, "/holidays", "কর্মদিবস ও ছুটি")
    assert "জাতীয় সংসদ নির্বাচন" in shown["text"] and "রমজানে" in shown["text"]
    asked = await after(at.secretary, lambda: press(at.secretary, shown, "ha"), "প্রতি লাইনে")
    assert "২১ ফেব্রুয়ারি" in asked["text"]
    said = await asks(at.secretary, "১৭–১৮ ফেব্রুয়ারি: বিজ্ঞান মেলা", "হালনাগাদ")
    # The seventh working day before the 24th is earlier now; on the 11th and 12th the country votes.
    assert "স্মরণ করানো হবে: ৯ ফেব্রুয়ারি · ১৯ ফেব্রুয়ারি · ২৩ ফেব্রুয়ারি" in said["text"]
    assert own(here) == {date(2026, 2, day): (False, "বিজ্ঞান মেলা") for day in (17, 18)}
    listed = await after(at.secretary, lambda: press(at.secretary, said, "hl"), "বিজ্ঞান মেলা")
    entry = f"hy:1:{date(2026, 2, 17).toordinal()}:2"
    card = await after(at.secretary, lambda: at.secretary.tap(entry, listed), "কমিটির নিজস্ব")
    await after(at.secretary, lambda: press(at.secretary, card, "hz"), "হালনাগাদ")
    assert list(own(here)) == [date(2026, 2, 18)]
    late = await forge(here, at.secretary, entry)
    assert "কার্যকর নয়" in (late["text"] or "") or late["show_alert"]


async def test_the_reminders_follow_the_calendar(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await after(at.secretary, lambda: forge_days(here, at.secretary, at.scene.committee_id), "লাইনে")
    await asks(at.secretary, "১৯ ফেব্রুয়ারি – স্থানীয় ছুটি\n২১ ফেব্রুয়ারি শনিবার অফিস খোলা", "হালনাগাদ")
    await officer.mark()
    await here.move("2026-02-19T12:00")
    await officer.wait("৭ কর্মদিবস")
    assert await officer.quiet(0.1) == []  # nothing on the 19th, which was the third day before
    await here.move("2026-02-21T11:00")  # the Saturday that is worked
    await officer.wait("সদয় স্মরণার্থে")


async def test_of_a_list_with_a_bad_line_nothing_is_entered_and_each_is_told(here: World) -> None:
    at = await stage(here)
    await after(at.secretary, lambda: forge_days(here, at.secretary, at.scene.committee_id), "লাইনে")
    refused = await asks(
        at.secretary, "২৫ মার্চ – মেলা\n৩১ জুন – ছুটি\nকোনো একদিন\n২৬ এপ্রিল – মেলা", "কিছুই লিপিবদ্ধ হয়নি"
    )
    assert "“৩১ জুন – ছুটি” – এমন কোনো তারিখ নেই" in refused["text"]
    assert "“কোনো একদিন” – কোনো তারিখ পাওয়া যায়নি" in refused["text"] and "২৫ মার্চ" not in refused["text"]
    assert own(here) == {}
    await asks(at.secretary, "২৫ মার্চ – মেলা\n২৬ এপ্রিল – মেলা\n২৭ মার্চ – শুক্রবার", "আগে থেকেই")
    assert set(own(here)) == {date(2026, 3, 25), date(2026, 4, 26)}


async def forge_days(here: World, person: object, committee_id: int) -> object:
    """Ask for days as the button does."""
    await person.say("/holidays")  # type: ignore[attr-defined]
    shown = await person.wait("কর্মদিবস")  # type: ignore[attr-defined]
    return await person.tap(f"ha:{committee_id}", shown)  # type: ignore[attr-defined]


async def test_a_long_pasted_list_is_no_minutes(here: World) -> None:
    at = await stage(here)
    await after(at.secretary, lambda: forge_days(here, at.secretary, at.scene.committee_id), "লাইনে")
    listed = "২০২৬ সালের সরকারি ছুটির তালিকা (উপদেষ্টা পরিষদের সিদ্ধান্ত)\n" + "\n".join(
        f"{day} সেপ্টেম্বর ২০২৬ – জেলা পর্যায়ের দীর্ঘ নামের একটি অনুষ্ঠান উপলক্ষে স্থানীয় ছুটি, সকল দপ্তরের জন্য প্রযোজ্য"
        for day in range(1, 25)
    )
    assert len(listed) > 1500
    await asks(at.secretary, listed, "হালনাগাদ")
    assert len(own(here)) == 24 - 6  # Fridays and Saturdays are off already


async def test_a_calendar_file_is_imported_by_dropping_it_into_the_chat(here: World) -> None:
    at = await stage(here)
    content = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:20260403\n"
        "SUMMARY:মেলা\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    await after(at.secretary, lambda: at.secretary.upload("chuti.ics", content.encode()), "হালনাগাদ")
    assert set(own(here)) == {date(2026, 4, 1), date(2026, 4, 2)}
    await after(at.secretary, lambda: at.secretary.upload("chuti.ics", b"\xff\xfe no calendar"), "পড়া যায়নি")
    await after(at.secretary, lambda: at.secretary.upload("chuti.ics", b"BEGIN:VCALENDAR\n"), "কোনো দিন")
    assert len(own(here)) == 2


async def test_a_public_holiday_that_did_not_come_is_worked(here: World) -> None:
    at = await stage(here)
    shown = await asks(at.secretary, "/holidays", "শবে কদর")
    entry = next(d for d in data_of(shown) if d.startswith(f"hy:1:{date(2026, 3, 17).toordinal()}:"))
    card = await after(at.secretary, lambda: at.secretary.tap(entry, shown), "সরকারি ছুটি")
    await after(at.secretary, lambda: press(at.secretary, card, "hz"), "হালনাগাদ")
    assert own(here) == {date(2026, 3, 17): (True, "")}
    assert "শবে কদর" not in (await asks(at.secretary, "/holidays", "কর্মদিবস"))["text"]


async def test_an_expected_meeting_moves_with_the_calendar_and_a_fixed_one_is_warned_of(here: World) -> None:
    at = await stage(here, meeting=None, rule="w2.6")  # 8 March, after the meeting of January
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.mark()
    await after(at.secretary, lambda: forge_days(here, at.secretary, at.scene.committee_id), "লাইনে")
    await asks(at.secretary, "৮ মার্চ – মেলা", "হালনাগাদ")
    moved = await officer.wait("৯ মার্চ")
    assert "৮ মার্চ" in moved["text"]
    shown = await asks(at.secretary, "/meeting", "৯ মার্চ")
    await after(at.secretary, lambda: press(at.secretary, shown, "mc"), "চূড়ান্ত")
    await after(at.secretary, lambda: forge_days(here, at.secretary, at.scene.committee_id), "লাইনে")
    warned = await asks(at.secretary, "৯ মার্চ – মেলা", "হালনাগাদ")
    assert "৯ মার্চ ২০২৬ ছুটির দিন" in warned["text"]
    (meeting,) = [m for m in rows(here.program.desk, Meeting) if m.state == MeetingState.FIXED]
    assert meeting.on == date(2026, 3, 9)


async def test_only_the_secretary_changes_the_calendar(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    await asks(chair, "/holidays", "আওতায় নেই")
    day = date(2026, 3, 3).toordinal()
    for data in ("hl:1", f"hy:1:{day}:1", f"hz:1:{day}:closed", "ha:1"):
        await after(chair, lambda d=data: forge(here, chair, d), "আওতায় নেই")  # type: ignore[misc]
    await asks(at.secretary, "/help")
    other = await at.one_more_committee("জেলা ইনোভেশন টিম")
    await forge(here, at.secretary, f"hz:{other.committee_id}:{day}:closed")
    for wrong in (f"hz:1:{day}:maybe", "hz:1:0:closed", "hz:99:5:closed"):
        await forge(here, at.secretary, wrong)
    assert [(row.committee_id, row.day) for row in rows(here.program.desk, CommitteeDay)] == [
        (other.committee_id, date(2026, 3, 3))
    ]


async def test_what_hangs_on_the_moon_is_said_where_days_are_counted(here: World) -> None:
    at = await stage(here, meeting=date(2027, 3, 16))
    await at.registered(REPAIR)
    assert "চাঁদ দেখার" in (await asks(at.secretary, "/meeting", "১৬ মার্চ ২০২৭"))["text"]
    assert "চাঁদ দেখার" in (await asks(at.secretary, "/reminders", "কখন কী পাঠানো হবে"))["text"]
    assert "চাঁদ দেখার" not in (await asks(at.secretary, "/holidays", "কর্মদিবস ও ছুটি"))["text"]  # of this year
    await here.move("2027-01-10T11:00")
    assert "“আনুমানিক”" in (await asks(at.secretary, "/holidays", "কর্মদিবস ও ছুটি"))["text"]


async def test_a_meeting_before_the_next_feast_has_no_such_doubt(here: World) -> None:
    at = await stage(here)
    assert "চাঁদ" not in (await asks(at.secretary, "/meeting", "২৪ ফেব্রুয়ারি"))["text"]


async def test_ramadan_is_told_whole_also_while_it_goes_on(here: World) -> None:
    at = await stage(here)
    await here.move("2026-02-25T10:00")
    await asks(at.secretary, "/holidays", "রমজানে (১৯ ফেব্রুয়ারি – ২০ মার্চ ২০২৬)")
