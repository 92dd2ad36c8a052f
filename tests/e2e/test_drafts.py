"""Minutes in: recognised when they come again, put together from parts, settled question by question."""

from dataclasses import replace
from datetime import date

import pytest

from bot.demo.papers import FIRST, Paper, as_docx
from committee.values import Nature, Role
from standin.client import Json
from storage.tables.messages import Outbox
from storage.tables.minutes import Cooperation, Decision, Draft, Minutes
from storage.tables.offices import Alias, Office, OfficeGroup
from storage.tables.tasks import Task
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, hand_in, press, settle
from tests.scene import EDUCATION, OWN, REPAIR, UNO, decision, letters, rows
from tests.world import World

PORTALS = "২.১। সকল দপ্তরের পোর্টাল নিয়মিত হালনাগাদ করতে হবে।"


def paper(*table: tuple[str, str, str], closing: tuple[str, ...] = ()) -> Paper:
    """Minutes of 27 January with these rows."""
    return replace(FIRST, rows=table, closing=closing or FIRST.closing)


def as_text(made: Paper) -> str:
    """The same as it is pasted from an office's own page."""
    lines = [made.title, *made.facts, "আলোচনা | সিদ্ধান্ত | বাস্তবায়নে"]
    for discussion, decided, by in made.rows:
        lines += [discussion, f"সিদ্ধান্ত: {decided}", f"বাস্তবায়নে: {by}"]
    return "\n".join([*lines, *made.closing])


async def test_words_that_answer_nothing_while_a_draft_is_open_lead_back_to_it(here: World) -> None:
    at = await stage(here)
    await hand_in(
        at.secretary, "m.docx", as_docx(paper(("৩। ল্যাব:", "৩.১। ল্যাপটপ মেরামত করতে হবে।", EDUCATION)))
    )
    told = await asks(at.secretary, "জানি না কোনটা", "এখনো খসড়া")
    await after(at.secretary, lambda: press(at.secretary, told, "dp"), "পড়া হয়েছে")


async def test_cancelling_with_nothing_asked_leaves_the_draft_to_a_button_of_its_own(here: World) -> None:
    at = await stage(here)
    assert "চলমান নেই" in (await asks(at.secretary, "/cancel"))["text"]
    named = "হাওর বার্তা সংঘ"
    minutes = as_docx(paper(("৩। ল্যাব:", "৩.১। ল্যাপটপ মেরামত করতে হবে।", named)))
    await questions_of(at, await hand_in(at.secretary, "m.docx", minutes))
    told = await asks(at.secretary, "/cancel", "এখনো খসড়া")
    await after(at.secretary, lambda: press(at.secretary, told, "dx"), "বাতিল")
    assert "চলমান নেই" in (await asks(at.secretary, "/cancel"))["text"]


async def questions_of(at: Stage, preview: Json) -> Json:
    return await after(at.secretary, lambda: press(at.secretary, preview, "d"), "প্রশ্ন")


async def registered(at: Stage, preview: Json) -> Json:
    if any(data.startswith("cr:") for data in data_of(preview)):  # a paper without a table is read through
        preview = await after(at.secretary, lambda: press(at.secretary, preview, "cr"), "নিশ্চিত করা হয়েছে")
    return await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিবন্ধিত হয়েছে")


def decision_of(here: World, number: str) -> Decision:
    found: list[Decision] = rows(here.program.desk, Decision)
    return next(d for d in found if d.number == number)


def offices_of(here: World, number: str) -> list[str]:
    """Who reports on a decision."""
    names = {office.id: office.name for office in rows(here.program.desk, Office)}
    decided = decision_of(here, number).id
    return [names[task.office_id] for task in rows(here.program.desk, Task) if task.decision_id == decided]


# --- while it is read ----------------------------------------------------------------------------------------------


async def shown_to(at: Stage) -> list[str]:
    """What stands in the secretary's chat from the bot."""
    every = await at.secretary.messages()
    return [one["text"] for one in every if one["from_bot"] and not one["deleted"]]


async def test_the_message_that_it_is_being_read_becomes_the_summary(here: World) -> None:
    at = await stage(here)
    preview = await hand_in(at.secretary, "january.docx", as_docx(FIRST))
    assert await shown_to(at) == [preview["text"]]
    assert preview["edited"] and any(data.startswith("rg:") for data in data_of(preview))


async def test_where_that_message_cannot_be_changed_the_summary_comes_in_its_place(here: World) -> None:
    at = await stage(here)
    await here.standin.faults("status", method="editMessageText", status=400)
    preview = await hand_in(at.secretary, "january.docx", as_docx(FIRST))
    assert not preview["edited"] and await shown_to(at) == [preview["text"]]


async def test_where_a_reading_breaks_off_its_message_does_not_stay_behind(here: World) -> None:
    at = await stage(here)
    await here.standin.faults("drop_before", method="getFile")
    preview = await hand_in(at.secretary, "january.docx", as_docx(FIRST))
    assert await shown_to(at) == [preview["text"]]


# --- again ---------------------------------------------------------------------------------------------------------


async def test_the_same_minutes_again_are_recognised_and_nothing_is_doubled(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    preview = await settle(at.secretary, await hand_in(at.secretary, "january.docx", as_docx(FIRST)))
    await officer.mark()
    await registered(at, preview)
    await officer.wait("৩.১")
    tables = (Minutes, Decision, Task, Cooperation, Office, Outbox)
    kept = [len(rows(here.program.desk, table)) for table in tables]
    for name in ("january.docx", "another name.docx"):
        await at.secretary.mark()
        await at.secretary.upload(name, as_docx(FIRST))
        again = await at.secretary.wait("আগেই নিবন্ধিত")
        assert "৮টি সিদ্ধান্ত" in again["text"] and data_of(again) == []
    toast = await forge(here, at.secretary, next(d for d in data_of(preview) if d.startswith("rg:")))
    assert "ইতিমধ্যে নিবন্ধিত" in toast["text"]
    assert [len(rows(here.program.desk, table)) for table in tables] == kept
    assert await officer.quiet(0.1) == []


async def test_the_same_draft_sent_twice_leaves_one_to_register(here: World) -> None:
    at = await stage(here)
    first = await hand_in(at.secretary, "january.docx", as_docx(FIRST))
    second = await settle(at.secretary, await hand_in(at.secretary, "january.docx", as_docx(FIRST)))
    toast = await at.secretary.tap(next(d for d in data_of(first) if d.startswith("rg:")), first)
    assert "কার্যকর নেই" in toast["text"]
    await registered(at, second)
    assert sorted(d.state for d in rows(here.program.desk, Draft)) == ["dropped", "registered"]


# --- pasted --------------------------------------------------------------------------------------------------------


def long_paper() -> Paper:
    """Some nine thousand letters: Telegram's apps cut it in three."""
    talk = "আলোচনায় অংশ নিয়ে সদস্যগণ মাঠপর্যায়ের অভিজ্ঞতা তুলে ধরেন এবং সমস্যা সমাধানে মতামত দেন। " * 6
    return paper(
        *(
            (f"{n}। বিষয় {n}: {talk}", f"{n}.১। কাজ নম্বর {n} যথাসময়ে সম্পন্ন করতে হবে।", EDUCATION)
            for n in "২৩৪৫৬৭৮৯"
        )
    )


async def test_a_pasted_text_in_several_parts_is_one_document(here: World) -> None:
    at = await stage(here)
    text = as_text(long_paper())
    assert len(text) > 4096
    await at.secretary.mark()
    await at.secretary.say(text)
    preview = await at.secretary.wait("সিদ্ধান্ত ৮টি", timeout=20)
    assert len([m for m in await at.secretary.messages() if not m["from_bot"]]) > 1
    await registered(at, await settle(at.secretary, preview))
    assert len(rows(here.program.desk, Minutes)) == 1 and len(rows(here.program.desk, Decision)) == 8
    assert [d.state for d in rows(here.program.desk, Draft) if d.state == "open"] == []


async def test_parts_that_come_slowly_replace_the_draft_of_those_before(here: World) -> None:
    at = await stage(here)
    text = as_text(long_paper())
    first, rest = text[:3900], text[3900:]
    await at.secretary.mark()
    await at.secretary.say(first)
    early = await at.secretary.wait(lambda m: bool(data_of(m)) or "পড়া যায়নি" in m["text"], timeout=20)
    await at.secretary.say(rest)
    late = await at.secretary.wait("সিদ্ধান্ত ৮টি", timeout=20)
    assert "২টি অংশ একসঙ্গে" in late["text"]
    (replaced,) = [m for m in await at.secretary.messages() if m["id"] == early["id"]]
    assert "নতুন করে পড়ে নিচে" in replaced["text"] and not data_of(replaced)
    await registered(at, await settle(at.secretary, late))
    assert len(rows(here.program.desk, Minutes)) == 1


async def test_parts_for_one_of_two_committees_are_asked_about_once(here: World) -> None:
    at = await stage(here)
    await at.one_more_committee("জেলা আইসিটি কমিটি, মাগুরা")
    await at.secretary.mark()
    await at.secretary.say(as_text(long_paper()))
    asked = await at.secretary.wait("কোন কমিটি")
    await at.secretary.tap("জেলা আইসিটি কমিটি, মাগুরা", asked)
    preview = await at.secretary.wait("সিদ্ধান্ত ৮টি", timeout=20)
    assert "জেলা আইসিটি কমিটি, মাগুরা" in preview["text"]


async def test_a_text_that_is_pasted_whole_is_read_like_a_file(here: World) -> None:
    at = await stage(here)
    text = as_text(paper(("৩। ল্যাব: আলোচনা হয়।", "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে।", EDUCATION)))
    preview = await asks(at.secretary, text, "পড়া হয়েছে")
    await registered(at, await settle(at.secretary, preview))
    assert offices_of(here, "৩.১") == [EDUCATION]


# --- questions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "expected"), [("one", 1), ("each", 2), ("drop", 0)])
async def test_a_group_reports_as_the_secretary_says_and_is_not_asked_about_again(
    here: World, answer: str, expected: int
) -> None:
    at = await stage(here)
    named = "জেলা শিক্ষা অফিসার, উপজেলা নির্বাহী অফিসার, মোহনগঞ্জ ও স্ব স্ব দপ্তর প্রধান"
    minutes = paper(
        ("২। পোর্টাল:", PORTALS, "স্ব স্ব দপ্তর প্রধান"),
        ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", named),
    )
    shown = await questions_of(at, await hand_in(at.secretary, "m.docx", as_docx(minutes)))
    assert "স্ব স্ব দপ্তর প্রধান" in shown["text"] and "৩১টি" in shown["text"]
    options = [d for d in data_of(shown) if d.split(":")[-1].startswith(answer)]
    assert options, data_of(shown)
    shown = await after(at.secretary, lambda: at.secretary.tap(options[0], shown))
    await registered(at, await settle(at.secretary, shown))
    assert len(offices_of(here, "২.১")) >= expected
    assert answer == "drop" or len(rows(here.program.desk, OfficeGroup)) == 1

    later = replace(
        minutes,
        title=minutes.title.replace("জানুয়ারি", "ফেব্রুয়ারি"),
        facts=[line.replace("২৭ জানুয়ারি", "৫ ফেব্রুয়ারি") for line in minutes.facts],
        rows=(("৪। পোর্টাল:", "৪.১। ওয়েবসাইটে সেবা-তালিকা প্রকাশ করতে হবে।", "স্ব স্ব দপ্তর প্রধান"),),
        closing=[line.replace("০১.২৬.১৭", "০১.২৬.৩১") for line in minutes.closing],
    )
    again = await hand_in(at.secretary, "m2.docx", as_docx(later))
    if answer != "drop":
        assert "প্রশ্নগুলো দেখুন" not in str(again["buttons"])


async def test_confirming_the_rest_answers_no_question(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    twice = "৫.২। অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে। ৫.২। ১৫ দিনের মধ্যে তালিকা দিতে হবে।"
    minutes = replace(
        paper(("২। পোর্টাল:", PORTALS, "স্ব স্ব দপ্তর প্রধান"), ("৫। ল্যাব:", twice, EDUCATION)),
        facts=[line.replace("২৭ জানুয়ারি", "৫ ফেব্রুয়ারি") for line in FIRST.facts],
    )
    preview = await hand_in(at.secretary, "m.docx", as_docx(minutes))
    assert "আপনার সিদ্ধান্ত প্রয়োজন: ২টি" in preview["text"]
    done = await after(at.secretary, lambda: press(at.secretary, preview, "cr"), "নিশ্চিত করা হয়েছে")
    assert "আপনার সিদ্ধান্ত প্রয়োজন: ২টি" in done["text"] and "নিবন্ধন" not in str(done["buttons"])
    (draft,) = [d for d in rows(here.program.desk, Draft) if d.state == "open"]
    assert [key for key in draft.answers if not key.startswith("t")] == []
    shown = await after(at.secretary, lambda: press(at.secretary, done, "d"), "প্রশ্ন")
    assert "স্ব স্ব দপ্তর প্রধান" in shown["text"]


@pytest.mark.parametrize("answer", ["choose", "new", "drop", "later"])
async def test_an_unknown_name_is_settled_by_the_secretary_and_remembered(here: World, answer: str) -> None:
    at = await stage(here)
    typo = "জেলা শিক্ষা আফিসার"
    minutes = paper(
        ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", typo),
        ("৪। নথি:", "৪.১। সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", UNO),
    )
    preview = await hand_in(at.secretary, "m.docx", as_docx(minutes))
    asked = await questions_of(at, preview)
    assert typo in asked["text"] and EDUCATION in str(asked["buttons"])
    label = {"choose": EDUCATION, "new": "➕ নতুন দপ্তর", "drop": "বাদ দিন", "later": "পরে দেখব"}[answer]
    shown = await after(at.secretary, lambda: at.secretary.tap(label, asked))
    if answer == "later":
        refused = await after(at.secretary, lambda: forge(here, at.secretary, "rg:1"))
        assert "১টি" in refused["text"] and not rows(here.program.desk, Minutes)
        return
    if answer == "drop":
        shown = await settle(at.secretary, shown)
    await registered(at, shown)
    expected = {"choose": [EDUCATION], "new": [typo], "drop": [OWN]}[answer]
    assert offices_of(here, "৩.১") == expected
    assert [a.answer for a in rows(here.program.desk, Alias)] == [
        answer.replace("choose", "office").replace("new", "office")
    ]


async def test_a_decision_nobody_is_named_for_is_asked_about(here: World) -> None:
    at = await stage(here)
    minutes = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলোর তালিকা করতে হবে।", ""))
    asked = await questions_of(at, await hand_in(at.secretary, "m.docx", as_docx(minutes)))
    assert "কারও করণীয় নয়" in str(asked["buttons"]) and "বাদ দিন" not in str(asked["buttons"])
    await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", asked), "পুরো নাম")
    preview = await asks(at.secretary, "ল্যাব রক্ষণাবেক্ষণ কমিটি, নেত্রকোণা", "পড়া হয়েছে")
    await registered(at, preview)
    assert offices_of(here, "৩.১") == ["ল্যাব রক্ষণাবেক্ষণ কমিটি, নেত্রকোণা"]


async def test_what_is_no_name_makes_no_new_office_and_a_number_opens_its_decision(here: World) -> None:
    at = await stage(here)
    minutes = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলোর তালিকা করতে হবে।", ""))
    asked = await questions_of(at, await hand_in(at.secretary, "m.docx", as_docx(minutes)))
    await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", asked), "পুরো নাম")
    for words in ("জানি না", "ধন্যবাদ", "কাজ শেষ", "বাতিল"):
        told = await asks(at.secretary, words)
        assert f"“{words}” কোনো দপ্তরের নাম হিসেবে বোঝা যায়নি" in told["text"]
    for number in ("৩.১", "সিদ্ধান্ত নং ৩.১"):
        await asks(at.secretary, number, "প্রকৃতি: এককালীন")
    assert "৯.৯ নম্বরের কোনো সিদ্ধান্ত নেই" in (await asks(at.secretary, "৯.৯"))["text"]
    await registered(at, await asks(at.secretary, "মেরামত সেল", "পড়া হয়েছে"))
    assert "✅ দপ্তর: মেরামত সেল" in [m["text"] for m in await at.secretary.messages()]
    assert offices_of(here, "৩.১") == ["মেরামত সেল"]


async def test_of_two_secretaries_the_second_learns_that_the_draft_is_registered(here: World) -> None:
    at = await stage(here)
    colleague = await at.role(Role.SECRETARY)
    officer = await at.officer(EDUCATION)
    minutes = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", EDUCATION))
    preview = await hand_in(at.secretary, "m.docx", as_docx(minutes))
    theirs = await asks(colleague, "/decision", "পড়া হয়েছে")
    await registered(at, preview)
    for button in ("rg", "dd", "dx"):
        answer = await press(colleague, theirs, button)
        assert answer["show_alert"] and "ইতিমধ্যে নিবন্ধিত" in answer["text"]
    await at.settled()
    assert "নিবন্ধিত" not in (await forge(here, officer, "rg:1"))["text"]


async def test_the_nature_of_a_decision_is_changed_by_taps(here: World) -> None:
    at = await stage(here)
    minutes = paper(("৩। ল্যাব:", "৩.১। অচল ল্যাপটপ মেরামত করতে হবে।", EDUCATION))
    preview = await hand_in(at.secretary, "m.docx", as_docx(minutes))
    page = await after(at.secretary, lambda: press(at.secretary, preview, "dd"), "এককালীন")
    card = await after(at.secretary, lambda: press(at.secretary, page, "de"), "প্রকৃতি: এককালীন")
    formal = next(d for d in data_of(card) if d.startswith("na:") and d.endswith("formal"))
    card = await after(at.secretary, lambda: at.secretary.tap(formal, card), "প্রকৃতি: আনুষ্ঠানিক")
    standing = next(d for d in data_of(card) if d.startswith("na:") and d.endswith("standing"))
    card = await after(at.secretary, lambda: at.secretary.tap(standing, card), "প্রকৃতি: নিয়মিত")
    await forge(here, at.secretary, standing)  # a second tap on it changes nothing
    shown = await after(at.secretary, lambda: press(at.secretary, card, "dp"), "নিয়মিত ১টি")
    await registered(at, shown)
    assert decision_of(here, "৩.১").nature == Nature.STANDING


async def test_a_new_decision_that_repeats_an_old_one_goes_on_with_it(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    old = at.scene.task("৩.১")
    await after(officer, lambda: officer.say("৬টির মধ্যে ৩টি মেরামত হয়েছে"), "৫০%")
    minutes = replace(
        paper(("৫। ল্যাব:", "৫.২। অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে।", EDUCATION)),
        facts=[line.replace("২৭ জানুয়ারি", "৫ ফেব্রুয়ারি") for line in FIRST.facts],
    )
    asked = await questions_of(at, await hand_in(at.secretary, "m.docx", as_docx(minutes)))
    assert "৩.১" in asked["text"]
    preview = await after(at.secretary, lambda: at.secretary.tap("হ্যাঁ, ধারাবাহিকতা", asked))
    await registered(at, await settle(at.secretary, preview))
    new = at.scene.task("৫.২")
    assert (new.opened_cycle, new.percent, new.note) == (1, 50, "৬টির মধ্যে ৩টি মেরামত হয়েছে")
    with here.program.database.read() as session:
        assert session.get_one(Task, old.id).closed_why == "continued"
    listed = await asks(officer, "/tasks", "৫.২")
    assert "৩.১" not in listed["text"] and "২ সভা" in listed["text"]


async def test_each_office_gets_one_message_with_its_own_tasks(here: World) -> None:
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await registered(at, await settle(at.secretary, await hand_in(at.secretary, "j.docx", as_docx(FIRST))))
    first, second = await officer.wait("৩.১"), await uno.wait("৪.১")
    assert "৪.১" not in first["text"] and "৩.১" not in second["text"]
    await at.settled()
    assert [len(await person.quiet(0.05)) for person in (officer, uno)] == [0, 0]
    sent = [letter.person_id for letter in letters(here.program.desk, "assignment")]
    assert sorted(sent) == [1, 2, 3]  # the secretary's own office too


async def test_minutes_of_long_ago_do_not_begin_a_new_cycle(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    cycle = at.scene.task("৩.১").opened_cycle
    at.register(decision("৯.১", "পুরোনো কাজ করতে হবে।", UNO), on=date(2025, 12, 10))
    assert at.scene.task("৯.১").opened_cycle == cycle
