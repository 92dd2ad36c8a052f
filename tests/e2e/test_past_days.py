"""What is past is called so: a due date in the lists, and a meeting whose minutes come after those of a later one."""

from dataclasses import replace
from datetime import date

from bot.demo.papers import FIRST, as_docx
from tests.e2e.stage import stage
from tests.e2e.steps import after, asks, hand_in, press, settle
from tests.scene import EDUCATION, REPAIR, decision
from tests.world import World

LETTERS = decision("২.১", "তালিকা প্রস্তুত করে পত্র দিতে হবে।", EDUCATION, due=date(2026, 2, 19))
DECEMBER = replace(
    FIRST,
    title=FIRST.title.replace("জানুয়ারি/২০২৬", "ডিসেম্বর/২০২৫"),
    facts=[fact.replace("২৭ জানুয়ারি ২০২৬", "২৩ ডিসেম্বর ২০২৫") for fact in FIRST.facts],
    rows=[("৭। মহাপরিকল্পনা: আলোচনা হয়।", "৭.১। মহাপরিকল্পনা প্রণয়ন করতে হবে।", EDUCATION)],
)


async def test_lists_and_cards_say_that_a_due_date_is_past(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(LETTERS)
    listed = await asks(officer, "/tasks", "২.১")
    assert "সময়সীমা ১৯ ফেব্রুয়ারি ২০২৬" in listed["text"] and "অতিক্রান্ত" not in listed["text"]
    await here.move("2026-02-20T09:30:00+06:00")
    listed = await asks(officer, "/tasks", "সময়সীমা ১৯ ফেব্রুয়ারি ২০২৬ (অতিক্রান্ত)")
    card = await after(officer, lambda: press(officer, listed, "t"), "সময়সীমা: ১৯ ফেব্রুয়ারি ২০২৬ (অতিক্রান্ত)")
    await after(
        officer, lambda: press(officer, card, "s"), "লিপিবদ্ধ"
    )  # reported as done: nothing is late any more
    assert "অতিক্রান্ত" not in (await asks(officer, "/tasks", "২.১"))["text"]


async def test_an_older_paper_calls_nothing_earlier_that_came_after_it(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(LETTERS, REPAIR)
    preview = await hand_in(at.secretary, "december.docx", as_docx(DECEMBER))
    assert "আগের সভার" not in preview["text"]
    preview = await settle(at.secretary, preview)
    await officer.mark()
    done = await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিবন্ধিত হয়েছে")
    assert "আগের সভার" not in done["text"]
    told = await officer.wait("৭.১")
    assert "২৩ ডিসেম্বর ২০২৫" in told["text"] and "আগের সভার" not in told["text"]


async def test_a_newer_paper_counts_what_goes_on(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(LETTERS, on=date(2025, 11, 25))
    preview = await hand_in(at.secretary, "december.docx", as_docx(DECEMBER))
    assert "আগের সভার চলমান করণীয় ১টি" in preview["text"]
    preview = await settle(at.secretary, preview)
    await officer.mark()
    await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "আগের সভার চলমান করণীয় ১টি")
    assert "আগের সভার" in (await officer.wait("৭.১"))["text"]


async def test_a_later_decision_goes_on_from_one_of_an_older_paper_and_is_asked_about_alone(
    here: World,
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    again = replace(DECEMBER, rows=[("৭। ল্যাব: আলোচনা হয়।", f"৭.১। {REPAIR.text}", EDUCATION)])
    preview = await hand_in(at.secretary, "december.docx", as_docx(again))
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "২৭ জানুয়ারি ২০২৬ তারিখের) সভার")
    preview = await after(at.secretary, lambda: at.secretary.tap("হ্যাঁ, ধারাবাহিকতা", card), "পড়া হয়েছে")
    await officer.mark()
    done = await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিবন্ধিত হয়েছে")
    assert "করণীয় ০টি" in done["text"]
    await at.settled()
    assert await officer.quiet(0.1) == []
    listed = await asks(officer, "/tasks", "৩.১")
    assert "৭.১" not in listed["text"]
