"""What goes astray: a number behind a paste, a decision looked for that was left out, words for a question that is looked at no
longer, a broken table, minutes from somebody who hands none in."""

from io import BytesIO

from openpyxl import Workbook

from bot.demo.papers import as_docx
from committee.values import Role
from storage.tables.messages import Question
from storage.tables.minutes import Draft
from tests.e2e.stage import stage
from tests.e2e.steps import after, asks, data_of, hand_in, press
from tests.e2e.test_drafts import paper
from tests.scene import EDUCATION, FILES, LETTERS, REPAIR, UNO, VISITS, rows
from tests.world import World

TABLE = (
    ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে। ৩.২। ল্যাবের তালিকা প্রস্তুত করতে হবে।", EDUCATION),
    ("৪। নথি:", "৪.১। সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", UNO),
)
MINUTES = as_docx(paper(*TABLE))
LONG = "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\nসভাপতি: জেলা প্রশাসক\nতারিখ: ২৭ জানুয়ারি ২০২৬\n\n" + "\n".join(
    f"সিদ্ধান্ত: {n}.১। {n} নম্বর ল্যাবের তালিকা প্রস্তুত করে পাঠাতে হবে।\nবাস্তবায়নে: {EDUCATION}\nআলোচনা: ল্যাব নিয়ে কথা হয়।"
    for n in range(1, 40)
)


async def test_a_decisions_number_is_no_next_part_of_a_long_paste(here: World) -> None:
    at = await stage(here)
    await after(at.secretary, lambda: at.secretary.say(LONG[:4000]), "পড়া হয়েছে")
    now = here.program.desk.clock.now()
    await here.move(now.replace(minute=now.minute + 1).isoformat())
    await here.standin.clock(60)
    assert "সিদ্ধান্ত ২.১" in (await asks(at.secretary, "২.১"))["text"]


async def test_a_decision_that_was_left_out_is_found_by_its_number_and_taken_back(here: World) -> None:
    at = await stage(here)
    await hand_in(at.secretary, "m.docx", MINUTES)
    card = await asks(at.secretary, "৩.২", "প্রকৃতি:")
    await after(at.secretary, lambda: press(at.secretary, card, "dk"), "বাদ রাখা হয়েছে")
    gone = await asks(at.secretary, "৩.২", "বাদ রাখা হয়েছে")
    await after(at.secretary, lambda: press(at.secretary, gone, "db"), "প্রকৃতি:")
    await asks(at.secretary, "৯.৯", "২৭ জানুয়ারি ২০২৬ তারিখের সভার খসড়ায় ৯.৯ নম্বরের কোনো সিদ্ধান্ত নেই")


async def test_words_behind_a_drafts_number_show_its_decision_and_change_nothing(here: World) -> None:
    at = await stage(here)
    await at.registered(LETTERS)  # his own office's, of another number
    await hand_in(at.secretary, "m.docx", MINUTES)
    card = await asks(at.secretary, "৩.১ এর সময়সীমা ২০ মার্চ", "কিছু পরিবর্তন হয়নি")
    assert "সিদ্ধান্ত ৩.১" in card["text"] and "২০ মার্চ" not in card["text"]
    limit = next(data for data in data_of(card) if data.startswith("ew:") and ":deadline:" in data)
    await after(at.secretary, lambda: at.secretary.tap(limit, card), "সময়সীমা লিখুন")
    assert "২০ মার্চ ২০২৬" in (await asks(at.secretary, "২০/৩", "প্রকৃতি:"))["text"]


async def test_any_other_tap_or_command_ends_the_question_that_waits_for_a_name(here: World) -> None:
    at = await stage(here)
    unknown = (("৩। ল্যাব:", "৩.১। ল্যাপটপ মেরামত করতে হবে।", "ল্যাব রক্ষণাবেক্ষণ উপকমিটি"), *TABLE[1:])
    await hand_in(at.secretary, "m.docx", as_docx(paper(*unknown)))
    before = await asks(at.secretary, "/decision", "পড়া হয়েছে")
    for leave in (
        lambda: press(at.secretary, before, "xs"),
        lambda: press(at.secretary, before, "hd"),
        lambda: at.secretary.say("/pending"),
    ):
        preview = await asks(at.secretary, "/decision", "পড়া হয়েছে")
        await after(at.secretary, lambda shown=preview: press(at.secretary, shown, "d"), "প্রশ্ন")  # type: ignore[misc]
        await at.settled()
        assert [one.kind for one in rows(here.program.desk, Question)] == ["draft_office"]
        await after(at.secretary, leave)
        await at.settled()
        assert rows(here.program.desk, Question) == []


async def test_a_broken_table_is_not_said_to_be_no_word_file(here: World) -> None:
    at = await stage(here)
    book, content = Workbook(), BytesIO()
    book.save(content)
    whole = content.getvalue()
    said = await after(
        at.secretary, lambda: at.secretary.upload("ছক.xlsx", whole[: len(whole) // 2]), "পড়া যায়নি"
    )
    assert "Excel" in said["text"] and "Word" not in said["text"]


async def test_an_office_that_sends_minutes_hears_who_hands_them_in(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    said = await after(officer, lambda: officer.upload("karjobiboroni-january.docx", MINUTES), "লিপিবদ্ধ হয়নি")
    assert "সদস্য-সচিব জমা দেন" in said["text"]
    await at.registered(REPAIR, VISITS, FILES)
    said = await after(officer, lambda: officer.upload("কার্যবিবরণী.docx", MINUTES), "কোন সিদ্ধান্ত")
    assert "সদস্য-সচিবের মাধ্যমে জমা দিন" in said["text"]
    said = await after(officer, lambda: officer.upload("ছবি.docx", MINUTES), "কোন সিদ্ধান্ত")
    assert "সদস্য-সচিব" not in said["text"]
    said = await asks(officer, LONG[:4000])
    assert "সদস্য-সচিব জমা দেন" in said["text"]
    assert [one.state for one in rows(here.program.desk, Draft)] == ["registered"]


async def test_an_occasion_that_reaches_nobody_says_so(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    plan = await asks(at.secretary, "/reminders", "কখন কী পাঠানো হবে")
    assert "০ জন" not in plan["text"] and "একনজরে অগ্রগতি · গ্রহণ করার কেউ নেই" in plan["text"]
    await at.role(Role.CHAIR)
    plan = await asks(at.secretary, "/reminders", "কখন কী পাঠানো হবে")
    assert "একনজরে অগ্রগতি · ১ জন" in plan["text"]
