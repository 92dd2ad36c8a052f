"""Cards of what the reader was not sure of: each says what was read, and has the buttons that mend it."""

from dataclasses import replace
from functools import partial

from actions.drafts import keep_draft
from committee.rows import listed
from minutes.model import Problem
from storage import codec
from storage.tables.minutes import Draft
from tests.e2e.stage import stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import FILES, REPAIR, VISITS, minutes_of, rows
from tests.world import World


async def test_the_numbers_of_a_scan_are_shown_beside_their_decisions_and_changed_one_by_one(
    here: World,
) -> None:
    at = await stage(here)
    scanned = replace(
        minutes_of(REPAIR, replace(VISITS, number="৩.৩"), FILES),
        problems=(Problem(where="", code="scan_numbers", what="৩.১, ৩.৩, ৪.১"),),
    )
    at.scene.desk.act(
        keep_draft,
        by=at.scene.secretary,
        committee_id=at.scene.committee_id,
        minutes=scanned,
        filename="scan.pdf",
    )
    preview = await asks(at.secretary, "/decision", "কার্যবিবরণী পড়া হয়েছে")
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "কাগজের সঙ্গে")
    assert "৩.৩  প্রতি মাসে অন্তত চারটি ল্যাব" in card["text"]
    edits = [data for data in data_of(card) if data.startswith("ew:")]
    assert len(edits) == 3 and all(":number:" in data for data in edits)
    await after(at.secretary, lambda: at.secretary.tap(edits[1], card), "অনুগ্রহ করে")
    changed = await asks(at.secretary, "৩.২", "সিদ্ধান্ত ৩.২")
    preview = await after(at.secretary, lambda: press(at.secretary, changed, "dp"), "কার্যবিবরণী পড়া হয়েছে")
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "কাগজের সঙ্গে")
    assert "৩.২  প্রতি মাসে" in card["text"]
    done = await after(at.secretary, lambda: press(at.secretary, card, "da"), "কার্যবিবরণী পড়া হয়েছে")
    assert not any(data.startswith("d:") for data in data_of(done))


async def test_names_with_a_comma_are_one_question_and_one_tap_mends_them_all(here: World) -> None:
    at = await stage(here)
    name = "কাস্টোডিয়ান, বিভাগীয় জাদুঘর"
    read = minutes_of(*(replace(one, offices=tuple(name.split(", "))) for one in (REPAIR, VISITS)), FILES)
    at.scene.desk.act(
        keep_draft,
        by=at.scene.secretary,
        committee_id=at.scene.committee_id,
        minutes=replace(read, problems=(Problem(where="commas", code="commas_unsure", what=name),)),
        filename="m.docx",
    )
    preview = await asks(at.secretary, "/decision", "কার্যবিবরণী পড়া হয়েছে")
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), name)
    while "দুটি দপ্তর ধরা হয়েছে" not in card["text"]:  # what must be answered comes first
        later = next(data for data in data_of(card) if data.startswith("da:") and data.endswith(":later"))
        card = await after(at.secretary, partial(at.secretary.tap, later, card), "")
    edits = [data for data in data_of(card) if data.startswith("ew:")]
    assert len(edits) == 2 and all(":offices:" in data for data in edits)
    one = next(data for data in data_of(card) if data.endswith(":together"))
    assert not any(data.endswith(":apart") for data in data_of(card))
    await after(at.secretary, lambda: at.secretary.tap(one, card), "")
    draft = rows(here.program.desk, Draft)[-1]
    changed = codec.thaw(draft.edits)
    assert [change["offices"] for change in changed.decisions.values()] == [(name,), (name,)]
    assert len(changed.settled) == 1


async def test_a_doubtful_paper_is_read_through_page_by_page_and_settled_on_the_last(here: World) -> None:
    at = await stage(here)
    more = [replace(FILES, number=f"৫.{no}", text=f"{FILES.text} ({no})") for no in "১২৩"]
    read = minutes_of(REPAIR, VISITS, FILES, *more)
    what = listed([one.number or "" for one in (REPAIR, FILES)])
    at.scene.desk.act(
        keep_draft,
        by=at.scene.secretary,
        committee_id=at.scene.committee_id,
        minutes=replace(read, problems=(Problem(where="paper", code="rows_unsure", what=what),)),
        filename="m.docx",
    )
    preview = await asks(at.secretary, "/decision", "কার্যবিবরণী পড়া হয়েছে")
    card = await after(at.secretary, lambda: press(at.secretary, preview, "d"), "বিশেষভাবে দ্রষ্টব্য")
    while "পাতা ১/২" not in card["text"]:  # what must be answered comes first
        later = next(data for data in data_of(card) if data.startswith("da:") and data.endswith(":later"))
        card = await after(at.secretary, partial(at.secretary.tap, later, card), "")
    assert not any(
        data.endswith(":keep") for data in data_of(card)
    )  # only the last page says that all was compared
    assert len([data for data in data_of(card) if data.startswith("de:")]) == 4
    onward = next(data for data in data_of(card) if data.startswith("dw:"))
    last = await after(at.secretary, lambda: at.secretary.tap(onward, card), "পাতা ২/২")
    opened = [data for data in data_of(last) if data.startswith("de:")]
    assert len(opened) == 2 and any(data.startswith("aj:") for data in data_of(last))
    done = next(data for data in data_of(last) if data.endswith(":keep"))
    await after(at.secretary, lambda: at.secretary.tap(done, last), "")
    draft = rows(here.program.desk, Draft)[-1]
    assert len(codec.thaw(draft.edits).settled) == 1
