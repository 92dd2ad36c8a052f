"""Under a draft's question whose task something is, the secretary writes the office's name instead of tapping."""

from bot.demo.papers import as_docx
from standin.client import Json
from storage.tables.offices import Office
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after, asks, data_of, hand_in, press
from tests.e2e.test_drafts import offices_of, paper, questions_of, registered
from tests.scene import COMPANY, EDUCATION, decision, rows
from tests.world import World

UNKNOWN = "হাওর বার্তা সংঘ"
DECIDED = "৩.১। ল্যাবের দরজা মেরামত করতে হবে।"


async def asked(here: World, *implementers: str) -> tuple[Stage, Json]:
    """A draft whose decisions name these implementers, and its first question."""
    at = await stage(here)
    at.register(
        decision("৯.১", "ল্যাব পরিদর্শন করতে হবে।", EDUCATION)
    )  # the education officer is in the list from now on
    table = [
        (f"{n}। ল্যাব:", DECIDED.replace("৩.১", f"{n}.১"), by)
        for n, by in zip("৩৪৫", implementers, strict=False)
    ]
    minutes = as_docx(paper(*table))
    content = await hand_in(at.secretary, "m.docx", minutes)
    return at, await questions_of(at, content)


async def test_a_known_office_is_taken_at_once_and_remembered(here: World) -> None:
    at, card = await asked(here, UNKNOWN)
    assert "নাম এখানে লিখেও" in card["text"]
    preview = await asks(at.secretary, EDUCATION, "পড়া হয়েছে")
    said = [m["text"] for m in await at.secretary.messages()]
    assert f"✅ দপ্তর: {EDUCATION}" in said
    await registered(at, preview)
    assert offices_of(here, "৩.১") == [EDUCATION]


async def test_where_nobody_is_named_the_office_is_written_too(here: World) -> None:
    at, card = await asked(here, "")
    assert "বাস্তবায়নকারীর নাম লেখা নেই" in card["text"]
    await registered(at, await asks(at.secretary, f"{EDUCATION}।", "পড়া হয়েছে"))
    assert offices_of(here, "৩.১") == [EDUCATION]


async def test_a_name_like_known_ones_is_asked_about(here: World) -> None:
    at, _ = await asked(here, UNKNOWN)
    card = await asks(at.secretary, "জেলা শিক্ষা অফিস দপ্তর", "আপনি লিখেছেন")
    assert EDUCATION in str(card["buttons"])
    preview = await after(at.secretary, lambda: at.secretary.tap(EDUCATION, card), "পড়া হয়েছে")
    await registered(at, preview)
    assert offices_of(here, "৩.১") == [EDUCATION]


async def test_a_name_like_no_other_becomes_a_new_office_after_a_tap(here: World) -> None:
    at, _ = await asked(here, UNKNOWN)
    card = await asks(at.secretary, COMPANY, "নতুন দপ্তর হিসেবে যোগ করা হবে কি")
    preview = await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", card), "পড়া হয়েছে")
    await registered(at, preview)
    assert offices_of(here, "৩.১") == [COMPANY]


async def test_one_office_written_for_a_group_reports_for_all(here: World) -> None:
    at, card = await asked(here, "স্ব স্ব দপ্তর প্রধান")
    assert "একাধিক দপ্তর" in card["text"]
    await registered(at, await asks(at.secretary, EDUCATION, "পড়া হয়েছে"))
    assert offices_of(here, "৩.১") == [EDUCATION]


async def test_words_that_name_no_office_are_no_answer(here: World) -> None:
    at, card = await asked(here, UNKNOWN)
    before = len(rows(here.program.desk, Office))
    assert "ব্যক্তির নাম" in (await asks(at.secretary, "জনাব আবদুল করিম"))["text"]
    decision = await asks(at.secretary, "৩.১")
    assert any(data.startswith("ew:") for data in data_of(decision))  # a number opens its decision
    told = await asks(at.secretary, "জানি না কোনটা", "এখনো খসড়া")
    again = await after(at.secretary, lambda: press(at.secretary, told, "dp"), "আপনার সিদ্ধান্ত প্রয়োজন: ১টি")
    assert again["text"] and card["text"]
    assert len(rows(here.program.desk, Office)) == before


async def test_names_like_no_other_are_added_all_at_once(here: World) -> None:
    at, card = await asked(here, UNKNOWN, COMPANY, "মাঠ সহকারী")
    assert f"তালিকায় নেই: {COMPANY}, মাঠ সহকারী।" in card["text"]
    preview = await after(at.secretary, lambda: at.secretary.tap("➕ ৩টি নামই নতুন দপ্তর", card), "পড়া হয়েছে")
    await registered(at, preview)
    assert [offices_of(here, number) for number in ("৩.১", "৪.১", "৫.১")] == [
        [UNKNOWN],
        [COMPANY],
        ["মাঠ সহকারী"],
    ]


async def test_a_decision_looked_at_takes_no_name_for_the_question_left(here: World) -> None:
    at, _ = await asked(here, UNKNOWN, EDUCATION)
    await asks(at.secretary, "৪.১", "খসড়া ২/২")
    await asks(at.secretary, EDUCATION, "এখনো খসড়া")
