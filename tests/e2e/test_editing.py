"""A draft gone through in the chat: unsure readings, one decision after the other, and what is changed in words."""

from dataclasses import replace
from datetime import date

import pytest

from actions.sheets import make_sheet
from bot.demo.papers import FIRST, NOTICE, as_docx
from committee.values import Nature
from standin.client import Json
from storage.tables.minutes import Decision, Draft, Minutes
from storage.tables.offices import Office
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, hand_in, press, settle, verb
from tests.e2e.test_drafts import decision_of, offices_of, paper, registered
from tests.scene import EDUCATION, OWN, UNO, rows
from tests.scene import decision as task_of
from tests.world import World

LABS = ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে। ৩.২। ল্যাবের তালিকা প্রস্তুত করতে হবে।", EDUCATION)
FILES = ("৪। নথি:", "৪.১। সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", UNO)
PORTALS = ("৫। পোর্টাল:", "৫.১। সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।", EDUCATION)
TWICE = ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে। ৩.১। ল্যাবের তালিকা প্রস্তুত করতে হবে।", EDUCATION)


async def handed_in(at: Stage, *table: tuple[str, str, str]) -> Json:
    """The preview of minutes with these rows."""
    return await hand_in(at.secretary, "m.docx", as_docx(paper(*table)))


async def card_of(at: Stage, number: str) -> Json:
    """The card of a decision, by its number alone."""
    return await asks(at.secretary, number, "প্রকৃতি:")


async def written(at: Stage, card: Json, field: str, words: str, wanted: str | None = None) -> Json:
    """A field asked for by its button and written anew."""
    asked = next(d for d in data_of(card) if d.startswith("ew:") and d.split(":")[3] == field)
    await after(at.secretary, lambda: at.secretary.tap(asked, card), "অনুগ্রহ করে")
    return await asks(at.secretary, words, wanted)


# --- one decision ----------------------------------------------------------------------------------------------------


async def test_a_decision_is_opened_by_writing_its_number_and_changed_in_words(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS, FILES)
    card = await card_of(at, "৩.১")
    assert "অচল ল্যাপটপগুলো" in card["text"] and EDUCATION in card["text"]
    long = "সকল উপজেলার অচল ল্যাপটপগুলো মেরামত করে বাস্তবায়ন প্রতিবেদন আগামী সভার পূর্বে দাখিল করতে হবে। " * 4
    card = await written(at, card, "text", long, "সংশোধিত")
    card = await written(at, card, "number", "3.5", "সিদ্ধান্ত ৩.৫")
    card = await written(at, card, "deadline", "১৫ দিনের মধ্যে", "১৫ দিনের মধ্যে")
    await registered(at, await settle(at.secretary, preview))
    made = decision_of(here, "৩.৫")
    assert made.text == " ".join(long.split())
    assert (made.deadline_raw, made.due) == ("১৫ দিনের মধ্যে", date(2026, 2, 11))
    assert {d.number for d in rows(here.program.desk, Decision)} == {"৩.৫", "৩.২", "৪.১"}


@pytest.mark.parametrize(("field", "said"), [("text", "কোনো সিদ্ধান্ত"), ("offices", "কোনো দপ্তর")])
async def test_a_number_written_for_words_opens_its_decision_and_changes_nothing(
    here: World, field: str, said: str
) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS, FILES)
    card = await card_of(at, "৩.১")
    if field == "offices":
        card = await after(at.secretary, lambda: press(at.secretary, card, "mn"), "বাস্তবায়নে")
    assert "সংশোধিত" not in (await written(at, card, field, "৪.১", "সিদ্ধান্ত ৪.১"))["text"]
    for words in ("৯.৯", "জানি না"):
        assert said in (await written(at, card, field, words))["text"]
    await asks(at.secretary, "/cancel", "বাতিল করা হয়েছে")
    await registered(at, await settle(at.secretary, preview))
    assert decision_of(here, "৩.১").text == "অচল ল্যাপটপগুলো মেরামত করতে হবে।"
    assert offices_of(here, "৩.১") == [EDUCATION]


async def test_a_time_limit_is_taken_away_by_saying_there_is_none(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(
        at, ("৩। ল্যাব:", "৩.১। ৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।", EDUCATION)
    )
    card = await card_of(at, "৩.১")
    assert "৩০ মার্চ ২০২৬" in card["text"]
    await written(at, card, "deadline", "নেই", "সংশোধিত")
    await registered(at, await settle(at.secretary, preview))
    assert (decision_of(here, "৩.১").due, decision_of(here, "৩.১").deadline_raw) == (None, None)


async def test_the_implementers_are_written_anew_and_divided_as_in_a_document(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS, FILES)
    card = await card_of(at, "৪.১")
    mentions = await after(at.secretary, lambda: press(at.secretary, card, "mn"), "বাস্তবায়নে")
    card = await written(at, mentions, "offices", f"{EDUCATION} ও উপজেলা নির্বাহী অফিসার (সকল)", "সংশোধিত")
    assert EDUCATION in card["text"] and "উপজেলা নির্বাহী অফিসার, মোহনগঞ্জ" in card["text"]
    await registered(at, await settle(at.secretary, preview))
    assert len(offices_of(here, "৪.১")) == 11  # ten upazilas of the district, and the education officer


async def test_one_of_all_upazilas_is_left_out_after_they_were_told_apart(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(
        at, ("৪। নথি:", "৪.১। সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", "উপজেলা নির্বাহী অফিসার (সকল)")
    )
    card = await card_of(at, "৪.১")
    mentions = await after(at.secretary, lambda: press(at.secretary, card, "mn"), "১০টি দপ্তর")
    split = verb(mentions, "ms")
    mentions = await after(at.secretary, lambda: at.secretary.tap(split, mentions), "১০.")
    await forge(here, at.secretary, split)  # told apart already: nothing changes
    drop = verb(mentions, "md")
    left = await after(at.secretary, lambda: at.secretary.tap(drop, mentions), "৯.")
    await forge(here, at.secretary, drop)  # the second of two quick taps
    left = await after(at.secretary, lambda: press(at.secretary, left, "de"), "প্রকৃতি:")
    await registered(at, await settle(at.secretary, preview))
    assert len(offices_of(here, "৪.১")) == 9


async def test_a_decision_is_left_out_and_taken_back(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS, FILES)
    card = await card_of(at, "৩.২")
    gone = await after(at.secretary, lambda: press(at.secretary, card, "dk"), "বাদ রাখা হয়েছে")
    back = await after(at.secretary, lambda: press(at.secretary, gone, "db"), "প্রকৃতি:")
    gone = await after(at.secretary, lambda: press(at.secretary, back, "dk"), "বাদ রাখা হয়েছে")
    await forge(here, at.secretary, verb(back, "dk"))  # the second of two quick taps
    await after(at.secretary, lambda: forge(here, at.secretary, "dp:1"), "সিদ্ধান্ত ২টি")
    await registered(at, await settle(at.secretary, preview))
    assert sorted(d.number for d in rows(here.program.desk, Decision)) == ["৩.১", "৪.১"]


async def test_a_missing_decision_is_added_with_its_implementers_and_stands_in_its_place(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS, FILES)
    card = await card_of(at, "৩.২")
    await after(at.secretary, lambda: press(at.secretary, card, "aj"), "বাদ পড়া সিদ্ধান্ত")
    words = "৩.৩। ল্যাবের চাবি বিদ্যালয়ে রাখতে হবে।\nবাস্তবায়নে: উপজেলা নির্বাহী অফিসার, মদন"
    card = await asks(at.secretary, words, "সংযোজিত")
    assert "৩.৩" in card["text"] and "উপজেলা নির্বাহী অফিসার, মদন" in card["text"]
    await registered(at, await settle(at.secretary, preview))
    kept = sorted(rows(here.program.desk, Decision), key=lambda d: d.position)
    assert [d.number for d in kept] == ["৩.১", "৩.২", "৩.৩", "৪.১"]
    assert offices_of(here, "৩.৩") == ["উপজেলা নির্বাহী অফিসার, মদন"]


async def test_the_header_is_changed(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS)
    header = await after(at.secretary, lambda: press(at.secretary, preview, "hd"), "শিরোনামের তথ্য")
    header = await written(at, header, "memo_no", "০৫.৪৫.৭২০০.০০১", "০৫.৪৫.৭২০০.০০১")
    wrong = await written(at, header, "meeting_date", "১ মার্চ ২০৩০")
    assert "এখনো আসেনি" in wrong["text"]
    header = await asks(at.secretary, "২৮ জানুয়ারি ২০২৬", "২৮ জানুয়ারি ২০২৬")
    header = await after(at.secretary, lambda: press(at.secretary, header, "hs"), "স্বাক্ষর হয়নি")
    shown = await after(at.secretary, lambda: press(at.secretary, header, "dp"), "পড়া হয়েছে")
    done = await registered(at, await settle(at.secretary, shown))
    assert "২৮ জানুয়ারি ২০২৬" in done["text"]
    (kept,) = rows(here.program.desk, Minutes)
    assert (kept.memo_no, kept.signed) == ("০৫.৪৫.৭২০০.০০১", False)


async def test_all_decisions_can_be_walked_through_and_looked_up_by_command(here: World) -> None:
    at = await stage(here)
    assert "কোনো খসড়া" in (await asks(at.secretary, "/decision ৩.১"))["text"]
    preview = await handed_in(at, LABS, FILES)
    page = await after(at.secretary, lambda: press(at.secretary, preview, "dd"), "৪.১")
    card = await after(at.secretary, lambda: press(at.secretary, page, "de"), "খসড়া ১/৩")
    card = await after(at.secretary, lambda: at.secretary.tap("পরেরটি ▶", card), "খসড়া ২/৩")
    await after(at.secretary, lambda: at.secretary.tap("◀ আগেরটি", card), "খসড়া ১/৩")
    assert "সিদ্ধান্ত ৪.১" in (await asks(at.secretary, "/decision 4.1"))["text"]
    assert "৯.৯" in (await asks(at.secretary, "/decision ৯.৯"))["text"]
    assert "৯.৯ নম্বরের কোনো সিদ্ধান্ত নেই" in (await asks(at.secretary, "9.9"))["text"]
    assert "পড়া হয়েছে" in (await asks(at.secretary, "/decision"))["text"]


async def test_a_number_finds_its_decision_also_after_a_file_that_was_refused(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS, FILES)
    await after(at.secretary, lambda: at.secretary.upload("n.docx", as_docx(NOTICE)), "পড়া যায়নি")
    assert "সিদ্ধান্ত ৪.১" in (await asks(at.secretary, "4.1"))["text"]


async def test_a_number_that_the_draft_does_not_have_may_still_be_a_tasks(here: World) -> None:
    at = await stage(here)
    await at.registered(task_of("৩.১", "অচল ল্যাপটপ মেরামত করতে হবে।", OWN))
    await handed_in(at, FILES)
    shown = await asks(at.secretary, "৩.১")
    assert "খসড়ায়" not in shown["text"]


async def test_a_wrong_day_is_not_said_to_stand_in_the_minutes(here: World) -> None:
    at = await stage(here)
    undated = replace(
        paper(LABS), title=FIRST.title, facts=[one for one in FIRST.facts if "জানুয়ারি" not in one]
    )
    preview = await hand_in(at.secretary, "m.docx", as_docx(undated))
    await after(at.secretary, lambda: press(at.secretary, preview, "d"), "তারিখ")
    wrong = await asks(at.secretary, "৩২ জানুয়ারি ২০২৬")
    assert "“৩২ জানুয়ারি ২০২৬” তারিখ হিসেবে বোঝা যায়নি" in wrong["text"] and "লেখা:" not in wrong["text"]


async def test_words_that_cannot_be_the_field_are_asked_for_again_and_nothing_is_changed(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    card = await card_of(at, "৩.১")
    again = await written(at, card, "number", "ল্যাপটপের বিষয়ে")
    assert "নম্বরের মতো নয়" in again["text"] and "অনুগ্রহ করে" in again["text"]
    card = await asks(at.secretary, "৩.৭", "সিদ্ধান্ত ৩.৭")
    asked = next(d for d in data_of(card) if d.startswith("ew:") and ":text:" in d)
    await after(at.secretary, lambda: at.secretary.tap(asked, card))
    cancelled = await asks(at.secretary, "/cancel")
    assert "বাতিল" in cancelled["text"] or "বন্ধ" in cancelled["text"]
    assert "অচল ল্যাপটপগুলো মেরামত" in (await card_of(at, "৩.৭"))["text"]


@pytest.mark.parametrize(
    "data", ["ew:1:0:nonsense:-", "ew:1:99:text:-", "na:1:0:king", "na:1:7:formal", "dk:1:99:-", "md:1:44:m1",
             "ew:1:-1:text:-", "de:1:-5", "aj:9:0:-", "hd:7", "cr:9", "db:1:-3", "ms:2:0:m1", "ew:1:0:meeting_date:-"],
)  # fmt: skip
async def test_a_button_nobody_was_shown_is_answered_politely(here: World, data: str) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    before = rows(here.program.desk, Draft)[0].edits
    assert "কার্যকর নেই" in (await forge(here, at.secretary, data))["text"]
    assert rows(here.program.desk, Draft)[0].edits == before


async def test_an_officer_cannot_touch_a_draft(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    preview = await handed_in(at, LABS)
    await asks(officer, "/tasks")
    assert "খসড়া" not in (await asks(officer, "/decision ৩.১"))["text"]
    for data in ("de:1:0", "dk:1:0:-", "cr:1", "hs:1:0", "ew:1:0:text:-", "aj:1:0:-"):
        await forge(here, officer, data)
    assert rows(here.program.desk, Draft)[0].edits == {} and data_of(preview)


# --- what the reader was not sure of ---------------------------------------------------------------------------------


async def test_an_unsure_reading_is_a_card_and_is_dealt_with_by_changing_it(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, TWICE, FILES)
    assert "৩.১: নম্বরটি" in preview["text"]
    refused = await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিশ্চিতভাবে পড়া যায়নি")
    assert rows(here.program.desk, Minutes) == []
    card = await after(at.secretary, lambda: press(at.secretary, refused, "d"), "দেখে নিন ১/২")
    assert "তালিকা প্রস্তুত" in card["text"]  # the second of the two
    whole = await written(at, card, "number", "৩.৫", "মিলিয়ে দেখা প্রয়োজন")
    shown = await after(at.secretary, lambda: at.secretary.tap("✅ সব মিলিয়ে দেখা হয়েছে", whole), "পড়া হয়েছে")
    assert "৩.১: নম্বরটি" not in shown["text"]
    await registered(at, shown)
    assert "তালিকা প্রস্তুত" in decision_of(here, "৩.৫").text


async def test_all_that_may_stand_is_confirmed_at_once_but_no_office_is_invented(here: World) -> None:
    at = await stage(here)
    unknown = "জেলা হাওর উন্নয়ন সমন্বয়ক, নেত্রকোণা"
    preview = await handed_in(at, TWICE, ("৪। নথি:", "৪.১। ১৫ দিনের মধ্যে তালিকা দিতে হবে।", unknown))
    done = await after(at.secretary, lambda: press(at.secretary, preview, "cr"), "নিশ্চিত করা হয়েছে")
    assert "সিদ্ধান্ত প্রয়োজন: ১টি" in done["text"]
    again = await after(at.secretary, lambda: forge(here, at.secretary, verb(preview, "cr")), "০টি")
    assert "সিদ্ধান্ত প্রয়োজন: ১টি" in again["text"]
    question = await after(at.secretary, lambda: press(at.secretary, again, "d"), unknown)
    await registered(at, await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", question)))
    assert decision_of(here, "৪.১").due == date(2026, 2, 11)
    assert unknown in {o.name for o in rows(here.program.desk, Office)}


async def test_a_reckoned_day_counts_only_when_the_secretary_says_so(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, ("৩। ল্যাব:", "৩.১। ৭ কর্মদিবসের মধ্যে তালিকা দিতে হবে।", EDUCATION))
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "এটিই কি সময়সীমা")
    shown = await after(at.secretary, lambda: at.secretary.tap("নির্দিষ্ট দিন নয়", card), "পড়া হয়েছে")
    await registered(at, shown)
    assert decision_of(here, "৩.১").due is None and decision_of(here, "৩.১").deadline_raw is not None


# --- days and restarts -----------------------------------------------------------------------------------------------


async def test_a_draft_with_its_edits_and_its_open_question_survives_a_restart_and_days(here: World) -> None:
    at = await stage(here)
    await handed_in(at, TWICE, FILES)
    card = await card_of(at, "৪.১")
    formal = next(d for d in data_of(card) if d.startswith("na:") and d.endswith("standing"))
    card = await after(at.secretary, lambda: at.secretary.tap(formal, card), "নিয়মিত")
    asked = next(d for d in data_of(card) if d.startswith("ew:") and ":text:" in d)
    await after(at.secretary, lambda: at.secretary.tap(asked, card))
    await here.restart()
    card = await asks(at.secretary, "সকল নথি ডি-নথিতে সাত দিনে নিষ্পন্ন করতে হবে।", "সাত দিনে")
    await here.move("2026-02-12T10:00:00+06:00")
    await here.restart()
    shown = await asks(at.secretary, "/decision", "পড়া হয়েছে")
    await registered(at, await settle(at.secretary, shown))
    made = decision_of(here, "৪.১")
    assert (made.nature, "সাত দিনে" in made.text) == (Nature.STANDING, True)


async def test_the_secretary_is_reminded_once_of_a_draft_left_open(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS)
    await here.move("2026-02-09T10:30:00+06:00")
    reminder = await at.secretary.wait("এখনো নিবন্ধন করা হয়নি")
    shown = await after(at.secretary, lambda: press(at.secretary, reminder, "dp"), "পড়া হয়েছে")
    await here.move("2026-02-11T10:30:00+06:00")
    assert not any("এখনো নিবন্ধন করা হয়নি" in m["text"] for m in await at.secretary.quiet(0.2))
    await registered(at, await settle(at.secretary, shown if data_of(shown) else preview))


async def test_drafts_left_open_on_one_day_come_in_one_message(here: World) -> None:
    at = await stage(here)
    for table in (LABS, FILES, PORTALS):
        await handed_in(at, table)
    await here.move("2026-02-09T10:30:00+06:00")
    reminder = await at.secretary.wait("৩টি খসড়া এখনো নিবন্ধন করা হয়নি")
    assert [d.split(":")[0] for d in data_of(reminder)] == ["dj"] * 3
    assert "২. ২৭ জানুয়ারি ২০২৬ তারিখের সভা · সিদ্ধান্ত ১টি" in reminder["text"]
    for place in ("৩", "২"):  # the list stays
        shown = await after(at.secretary, lambda place=place: at.secretary.tap(place, reminder), "পড়া হয়েছে")  # type: ignore[misc]
    await after(at.secretary, lambda: press(at.secretary, shown, "dx"), "বাতিল করা হয়েছে")
    assert (await at.secretary.tap("২", reminder))["show_alert"]
    assert not any("এখনো নিবন্ধন করা হয়নি" in m["text"] for m in await at.secretary.quiet(0.2))


async def test_of_the_drafts_of_one_day_only_those_still_open_are_named(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    await handed_in(at, FILES)
    preview = await handed_in(at, PORTALS)
    await after(at.secretary, lambda: press(at.secretary, preview, "dx"))
    await here.move("2026-02-09T10:30:00+06:00")
    await at.secretary.wait("২টি খসড়া এখনো নিবন্ধন করা হয়নি")


async def test_a_draft_that_was_registered_or_cancelled_is_not_reminded_of(here: World) -> None:
    at = await stage(here)
    await registered(at, await settle(at.secretary, await handed_in(at, LABS)))
    preview = await handed_in(at, FILES)
    await after(at.secretary, lambda: press(at.secretary, preview, "dx"))
    await here.move("2026-02-09T10:30:00+06:00")
    assert not any("এখনো নিবন্ধন করা হয়নি" in m["text"] for m in await at.secretary.quiet(0.2))


async def test_the_same_file_again_goes_on_where_the_draft_was_left_off(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS, FILES)
    await written(at, await card_of(at, "৪.১"), "text", "সকল নথি সাত দিনে নিষ্পন্ন করতে হবে।", "সাত দিনে")
    preview = await handed_in(at, LABS, FILES)
    assert "সাত দিনে" in (await card_of(at, "৪.১"))["text"]
    await registered(at, await settle(at.secretary, preview))
    await at.secretary.mark()
    await at.secretary.upload("m.docx", as_docx(paper(LABS, FILES)))
    assert "৩টি সিদ্ধান্ত" in (await at.secretary.wait("আগেই নিবন্ধিত"))["text"]


# --- persons beside offices --------------------------------------------------------------------------------------------


async def test_a_person_named_beside_an_office_is_kept_as_its_contact_and_is_no_office(here: World) -> None:
    at = await stage(here)
    first = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", f"জনাব আবদুল করিম, {EDUCATION}"))
    await registered(at, await settle(at.secretary, await hand_in(at.secretary, "m.docx", as_docx(first))))
    assert offices_of(here, "৩.১") == [EDUCATION]
    later = replace(
        first,
        facts=[line.replace("২৭ জানুয়ারি", "৫ ফেব্রুয়ারি") for line in first.facts],
        rows=(("৪। নথি:", "৪.১। নথির তালিকা পাঠাতে হবে।", f"জনাব রহিম উদ্দিন, {EDUCATION}"),),
    )
    await registered(at, await settle(at.secretary, await hand_in(at.secretary, "n.docx", as_docx(later))))
    listed = await asks(at.secretary, "/offices", EDUCATION)
    card = await after(at.secretary, lambda: at.secretary.tap(EDUCATION, listed), EDUCATION)
    assert "উল্লিখিত ব্যক্তি: জনাব রহিম উদ্দিন" in card["text"] and "পূর্বে: জনাব আবদুল করিম" in card["text"]
    assert "জনাব রহিম উদ্দিন" in (await asks(at.secretary, "/pending"))["text"]
    assert not any("জনাব" in office.name for office in rows(here.program.desk, Office))


async def test_a_person_without_a_post_is_no_office_and_it_is_asked_whose_he_is(here: World) -> None:
    at = await stage(here)
    person = "জনাব করিম"
    first = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", person))
    preview = await hand_in(at.secretary, "m.docx", as_docx(first))
    question = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "কোন দপ্তরের")
    assert "নতুন দপ্তর হিসেবে" not in question["text"]
    await after(at.secretary, lambda: at.secretary.tap("➕ অন্য দপ্তর", question), "পুরো নাম")
    await asks(at.secretary, "জনাব রহিম উদ্দিন", "ব্যক্তির নাম")
    await registered(at, await asks(at.secretary, UNO, "পড়া হয়েছে"))
    assert offices_of(here, "৩.১") == [UNO]
    assert not any("জনাব" in office.name for office in rows(here.program.desk, Office))
    listed = await asks(at.secretary, "/offices", UNO)
    card = await after(at.secretary, lambda: at.secretary.tap(UNO, listed), UNO)
    assert f"উল্লিখিত ব্যক্তি: {person}" in card["text"]


async def test_a_place_that_was_not_found_is_written(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    given = await after(at.secretary, lambda: forge(here, at.secretary, "ew:1:-1:venue:-"), "কোথায়")
    assert "অনুগ্রহ করে" in given["text"]
    await asks(at.secretary, "সম্মেলন কক্ষ", "শিরোনামের তথ্য")
    assert "সম্মেলন কক্ষ" in str(rows(here.program.desk, Draft)[0].edits)


# --- numbers that another decision has ---------------------------------------------------------------------------------


async def test_a_number_that_another_decision_has_is_said_to_be_taken_and_by_what(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS, FILES)
    again = await written(at, await card_of(at, "৩.১"), "number", "4.1")
    assert "৪.১ নম্বরটি" in again["text"] and "ডি-নথিতে" in again["text"] and "অনুগ্রহ করে" in again["text"]
    assert "সিদ্ধান্ত ৩.৫" in (await asks(at.secretary, "৩.৫", "সিদ্ধান্ত ৩.৫"))["text"]
    assert "ডি-নথিতে" in (await card_of(at, "৪.১"))["text"]


async def test_a_decision_is_not_added_under_a_number_that_another_has(here: World) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    card = await card_of(at, "৩.২")
    await after(at.secretary, lambda: press(at.secretary, card, "aj"), "বাদ পড়া সিদ্ধান্ত")
    words = "৩.১। ল্যাবের চাবি বিদ্যালয়ে রাখতে হবে।\nবাস্তবায়নে: উপজেলা নির্বাহী অফিসার, মদন"
    assert "৩.১ নম্বরটি" in (await asks(at.secretary, words))["text"]
    await asks(at.secretary, words.replace("৩.১।", "৩.৩।"), "সংযোজিত")


async def test_a_note_stands_at_the_decision_it_is_about_and_not_at_one_of_the_same_number(
    here: World,
) -> None:
    at = await stage(here)
    unknown = "জেলা হাওর উন্নয়ন সমন্বয়ক, নেত্রকোণা"
    twice = TWICE[:2]
    await handed_in(at, (*twice, EDUCATION), ("৩। ল্যাব:", "৩.১। ল্যাবের চাবি রাখতে হবে।", unknown))
    (draft,) = rows(here.program.desk, Draft)
    desk = here.program.desk
    sheet = desk.look(make_sheet, by=at.scene.secretary, draft_id=draft.id)
    (about,) = (one.indexes for one in sheet.doubts if one.doubt.kind == "unknown")
    assert [one.row.text for one in sheet.rows if one.index in about] == ["ল্যাবের চাবি রাখতে হবে।"]


# --- time limits ---------------------------------------------------------------------------------------------------------

DATED = ("৩। ল্যাব:", "৩.১। ৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।", EDUCATION)


async def test_the_time_limit_goes_with_the_words_that_set_it(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, DATED)
    new = "১৫ এপ্রিল ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    said = await written(at, await card_of(at, "৩.১"), "text", new, "নতুন লেখা থেকে")
    assert "১৫ এপ্রিল ২০২৬" in said["text"] and "৩০ মার্চ ২০২৬" in said["text"]
    said = await written(at, await card_of(at, "৩.১"), "text", "ল্যাপটপ মেরামত করতে হবে।", "সময়সীমা রইল না")
    assert "১৫ এপ্রিল ২০২৬" in said["text"]
    await registered(at, await settle(at.secretary, preview))
    assert (decision_of(here, "৩.১").due, decision_of(here, "৩.১").deadline_raw) == (None, None)


async def test_a_time_limit_set_by_hand_stays_and_the_other_one_is_asked_about(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, DATED)
    card = await written(at, await card_of(at, "৩.১"), "deadline", "২০ মার্চ ২০২৬", "সংশোধিত")
    new = "১৫ এপ্রিল ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    question = await written(at, card, "text", new, "কোনটি থাকবে")
    assert "২০ মার্চ ২০২৬" in (await card_of(at, "৩.১"))["text"]
    await after(at.secretary, lambda: press(at.secretary, question, "tl"), "১৫ এপ্রিল ২০২৬")
    await registered(at, await settle(at.secretary, preview))
    assert decision_of(here, "৩.১").due == date(2026, 4, 15)


async def test_a_day_that_there_is_not_is_asked_for_again_and_a_phrase_is_said_to_carry_none(
    here: World,
) -> None:
    at = await stage(here)
    await handed_in(at, LABS)
    again = await written(at, await card_of(at, "৩.১"), "deadline", "৩১ ফেব্রুয়ারি ২০২৬")
    assert "এমন কোনো তারিখ নেই" in again["text"] and "অনুগ্রহ করে" in again["text"]
    card = await asks(at.secretary, "যত দ্রুত", "সংশোধিত")
    assert "“যত দ্রুত”" not in again["text"] and "নির্দিষ্ট তারিখ নেই" in card["text"]


async def test_the_time_and_the_place_are_changed_in_the_header(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, LABS)
    header = await after(at.secretary, lambda: press(at.secretary, preview, "hd"), "শিরোনামের তথ্য")
    header = await written(at, header, "venue", "সার্কিট হাউস", "স্থান: সার্কিট হাউস")
    await written(at, header, "meeting_time_raw", "বিকাল ৩টা", "সময়: বিকাল ৩টা")
