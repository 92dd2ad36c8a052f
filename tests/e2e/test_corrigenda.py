"""A corrigendum as the office issues it, from its file to what the officers are told."""

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from docx import Document

from actions.posting import asked
from standin.client import Json
from storage.tables.minutes import Decision, DecisionVersion
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after, data_of, press, verb
from tests.e2e.test_amending import FILES, a_draft, confirmed, files, labs, tasks_of
from tests.e2e.test_drafts import decision_of
from tests.scene import EDUCATION, HELD, UNO, rows
from tests.world import World

MADE = "৩.১। ১৫ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
LIST = "৩.২। ল্যাবের তালিকা প্রস্তুত করতে হবে।"
MEMO = "স্মারক নম্বর: ০৫.১০.৭২০০.০১৭.০৬.০০৯.২৬-৪৫\tতারিখ: ৮ ফেব্রুয়ারি ২০২৬"
HEADING = ("ক্রমিক", "সিদ্ধান্ত নং", "যা আছে", "যা পড়তে হবে")
ROWS = (
    ("১", "৩.১", "১৫ মার্চ ২০২৬", "৩০ মার্চ ২০২৬"),
    (
        "২",
        "৩.২",
        "ল্যাবের তালিকা প্রস্তুত করতে হবে।",
        f"ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে। বাস্তবায়নে: {EDUCATION}, {UNO}",
    ),
)
SENTENCES = (
    "১। ৩.১ নং সিদ্ধান্তে “১৫ মার্চ” এর স্থলে “৩০ মার্চ” পড়তে হবে।",
    "২। ৩.২ নং সিদ্ধান্তটি নিম্নরূপভাবে প্রতিস্থাপিত হবে: “ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে।”",
)
CLOSING = ("কার্যবিবরণীর অন্যান্য অংশ অপরিবর্তিত থাকবে।", "", "স্বাক্ষরিত/-", "জেলা প্রশাসক, নেত্রকোণা")


def head(on: str = "২৭ জানুয়ারি ২০২৬") -> tuple[str, ...]:
    return (
        "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
        "জেলা প্রশাসকের কার্যালয়, নেত্রকোণা",
        MEMO,
        "সংশোধনী",
        f"জেলা আইসিটি কমিটির {on} তারিখে অনুষ্ঠিত সভার কার্যবিবরণীর নিম্নোক্ত সিদ্ধান্তসমূহ নিম্নরূপভাবে সংশোধন করা হলো:",
    )


def as_text(lines: Sequence[str], table: Sequence[Sequence[str]] = ()) -> tuple[str, bytes]:
    rows_of_it = ["\t".join(row) for row in table]
    return "সংশোধনী.txt", "\n".join((*lines, *rows_of_it, *CLOSING)).encode()


def as_word(lines: Sequence[str], table: Sequence[Sequence[str]] = ()) -> tuple[str, bytes]:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if table:
        made = document.add_table(rows=0, cols=len(HEADING), style="Table Grid")
        for row in table:
            for cell, words in zip(made.add_row().cells, row, strict=True):
                cell.text = words
    for line in CLOSING:
        document.add_paragraph(line)
    content = BytesIO()
    document.save(content)
    return "সংশোধনী.docx", content.getvalue()


Made = Callable[..., tuple[str, bytes]]


async def sent(at: Stage, paper: tuple[str, bytes], wanted: str = "সংশোধনী পড়া হয়েছে") -> Json:
    return await after(at.secretary, lambda: at.secretary.upload(*paper), wanted)


@pytest.mark.parametrize("made", [as_text, as_word])
async def test_a_corrigendum_in_a_table_is_followed_from_its_file_to_the_officers(
    here: World, made: Made
) -> None:
    assert str(HELD) == "2026-01-27"
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await a_draft(at, labs(MADE, LIST), files(f"{UNO}, {EDUCATION}"))
    for person in (officer, uno):
        await person.mark()
    shown = await sent(at, made(head(), (HEADING, *ROWS)))
    assert "২টি সিদ্ধান্তে পার্থক্য" in shown["text"] and "স্থলে" not in shown["text"]
    assert "০৫.১০.৭২০০.০১৭.০৬.০০৯.২৬-৪৫" in shown["text"]
    done = await confirmed(at, shown)
    assert "পরিবর্তিত ২টি" in done["text"]
    repair, labs_list = decision_of(here, "৩.১"), decision_of(here, "৩.২")
    assert repair.text == "৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    assert str(repair.due) == "2026-03-30" and labs_list.text == "ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে।"
    assert sorted(tasks_of(here, "৩.২")) == sorted([EDUCATION, UNO])
    assert len(rows(here.program.desk, DecisionVersion)) == 2 and decision_of(here, "৪.১").text in FILES
    told = (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
    assert "পূর্বে: ১৫ মার্চ ২০২৬" in told and f"বাস্তবায়নে যুক্ত: {UNO}" in told and "৪.১" not in told
    assert "৩.২ · নতুন করণীয়" in (await uno.wait("সিদ্ধান্ত সংশোধন"))["text"]
    assert "এখনো যুক্ত হয়নি" not in done["text"]
    again = await sent(at, made(head(), (HEADING, *ROWS)))
    assert "আগে থেকেই আছে" in again["text"] and data_of(again) == []


@pytest.mark.parametrize("made", [as_text, as_word])
async def test_a_corrigendum_in_sentences_replaces_the_words_it_names(here: World, made: Made) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    shown = await sent(at, made((*head(), *SENTENCES)))
    await confirmed(at, shown)
    assert decision_of(here, "৩.১").text == "৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    assert str(decision_of(here, "৩.১").due) == "2026-03-30"
    assert decision_of(here, "৩.২").text == "ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে।"


async def test_a_new_office_with_nobody_connected_is_named_with_its_invitation(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    done = await confirmed(at, await sent(at, as_text(head(), (HEADING, ROWS[1]))))
    assert f"এখনো যুক্ত হয়নি (২টি দপ্তর): {EDUCATION}; {UNO}" in done["text"]
    link = await after(at.secretary, lambda: at.secretary.tap(UNO, done), "?start=")
    assert UNO in link["text"]


async def test_words_that_the_decision_does_not_have_are_asked_about(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    shown = await sent(at, as_text((*head(), "৩.১ নং সিদ্ধান্তে “২০ মার্চ” এর স্থলে “৩০ মার্চ” পড়তে হবে।")))
    assert "“২০ মার্চ”-এর স্থলে “৩০ মার্চ”" in shown["text"]
    refused = await after(at.secretary, lambda: press(at.secretary, shown, "rv"), "এখনো দেখা হয়নি")
    card = await after(at.secretary, lambda: press(at.secretary, refused, "d"), "নিবন্ধিত সিদ্ধান্তে তা নেই")
    await after(at.secretary, lambda: press(at.secretary, card, "ew"), "অনুগ্রহ করে")
    words = "৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ সারাতে হবে।"
    shown = await after(at.secretary, lambda: at.secretary.say(words), "সংশোধনী পড়া হয়েছে")
    await confirmed(at, shown)
    mended = decision_of(here, "৩.১")
    assert (mended.text, str(mended.due)) == (words, "2026-03-30")


async def test_left_as_it_is_nothing_is_changed_and_nobody_is_told(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(MADE, LIST))
    await officer.mark()
    lines = (
        "৩.১ নং সিদ্ধান্তে “২০ মার্চ” এর স্থলে “৩০ মার্চ” পড়তে হবে।",
        "৯.৯ নং সিদ্ধান্তে “ক” এর স্থলে “খ” পড়তে হবে।",
    )
    shown = await sent(at, as_text((*head(), *lines)))
    rest = await after(at.secretary, lambda: at.secretary.tap(verb(shown, "cr"), shown))
    back = await after(at.secretary, lambda: at.secretary.say("/decision"), "সংশোধনী পড়া হয়েছে")
    assert rest and (await confirmed(at, back))["text"].count("কোনো সিদ্ধান্ত পরিবর্তন") == 1
    await at.settled()
    assert await officer.quiet(0.1) == []
    assert len(rows(here.program.desk, Decision)) == 2 and rows(here.program.desk, DecisionVersion) == []


async def test_a_corrigendum_of_minutes_that_were_never_registered_is_refused_kindly(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    answer = await sent(at, as_word(head("২৫ নভেম্বর ২০২৫"), (HEADING, *ROWS)))
    assert "নিবন্ধিত নেই" in answer["text"] and data_of(answer) == []
    assert rows(here.program.desk, DecisionVersion) == []
    with here.program.database.read() as session:
        assert asked(session, here.program.desk.moment(), by=at.scene.secretary) is None


BARE = (*head()[:3], "বিষয়: সংশোধনী", "জেলা আইসিটি কমিটির ২৭ জানুয়ারি ২০২৬ তারিখের সভার কার্যবিবরণীর সংশোধন নিম্নরূপ:")


@pytest.mark.parametrize("made", [as_text, as_word])
async def test_a_decision_written_anew_one_struck_out_and_one_added_are_shown_and_done(
    here: World, made: Made
) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    lines = (
        "সিদ্ধান্ত ৩.১ এর স্থলে পড়তে হবে: ৩.১ ৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ সারাতে হবে।",
        "সিদ্ধান্ত ৩.২ বিলুপ্ত হবে।",
        f"সিদ্ধান্ত ৩.৩ সংযোজিত হবে: নতুন ল্যাব চালু করতে হবে। বাস্তবায়নে: {EDUCATION}",
    )
    shown = await sent(at, made((*BARE, *lines)))
    assert "৩টি সিদ্ধান্তে পার্থক্য" in shown["text"]
    assert "৩.২ · বিলুপ্ত" in shown["text"]
    done = await confirmed(at, shown)
    assert "পরিবর্তিত ১টি" in done["text"] and "বাদ" in done["text"]
    assert decision_of(here, "৩.১").text == "৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ সারাতে হবে।"
    assert decision_of(here, "৩.২").removed_at is not None and list(tasks_of(here, "৩.৩")) == [EDUCATION]


async def test_a_date_replaced_without_a_number_is_put_where_it_stands(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    await confirmed(at, await sent(at, as_text((*BARE, "“১৫ মার্চ ২০২৬” এর স্থলে “৩০ মার্চ ২০২৬” পড়তে হবে।"))))
    assert decision_of(here, "৩.১").text == "৩০ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    assert str(decision_of(here, "৩.১").due) == "2026-03-30"


async def test_what_cannot_be_applied_is_said_in_a_sentence(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(MADE, LIST))
    lines = ("সিদ্ধান্ত ৯.৯ বিলুপ্ত হবে।", "“১ এপ্রিল” এর স্থলে “১ মে” পড়তে হবে।")
    shown = await sent(at, as_text((*BARE, *lines)))
    assert "এই নম্বরের সিদ্ধান্ত নিবন্ধিত কার্যবিবরণীতে নেই" in shown["text"]
    assert "কোন সিদ্ধান্তে, তা স্পষ্ট নয়" in shown["text"]


async def test_one_pasted_sentence_is_a_corrigendum_too_and_what_was_not_said_does_not_stand(
    here: World,
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(MADE, LIST))
    await officer.mark()
    pasted = f"সংশোধনী\n\n{SENTENCES[0].removeprefix('১। ')}"
    shown = await after(at.secretary, lambda: at.secretary.say(pasted), "সংশোধনী পড়া হয়েছে")
    await confirmed(at, shown)
    assert str(decision_of(here, "৩.১").due) == "2026-03-30"
    assert "বহাল আছে" not in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
    await after(officer, lambda: officer.say("৩.১ চলমান"), "লিপিবদ্ধ হয়েছে")
    again = pasted.replace("৩০ মার্চ", "৩১ মার্চ").replace("১৫ মার্চ", "৩০ মার্চ")
    await confirmed(at, await after(at.secretary, lambda: at.secretary.say(again), "সংশোধনী পড়া হয়েছে"))
    assert "যা জানিয়েছেন তা বহাল আছে" in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
