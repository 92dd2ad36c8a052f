"""Minutes handed in that may be another committee's, or registered already under another day: it is asked, not guessed."""

from dataclasses import replace

from bot.demo.papers import Paper, as_docx
from standin.client import Json
from storage.tables.minutes import Draft, Minutes
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after, hand_in, press, settle
from tests.e2e.test_drafts import paper, registered
from tests.scene import EDUCATION, rows
from tests.world import World

ROW = ("৩। ল্যাব:", "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে।", EDUCATION)
OTHERS = "জেলা উন্নয়ন সমন্বয় কমিটির জানুয়ারি/২০২৬ মাসের সভার কার্যবিবরণী"


def of_day(day: str, *table: tuple[str, str, str]) -> Paper:
    made = paper(*(table or (ROW,)))
    return replace(made, facts=[line.replace("২৭ জানুয়ারি", day) for line in made.facts])


async def asked(at: Stage, made: Paper, wanted: str) -> Json:
    """The first question of minutes that are handed in."""
    preview = await hand_in(at.secretary, "m.docx", as_docx(made))
    return await after(at.secretary, lambda: press(at.secretary, preview, "d"), wanted)


async def test_minutes_of_another_committee_are_registered_only_after_a_yes(here: World) -> None:
    at = await stage(here)
    made = replace(paper(ROW), title=OTHERS)
    question = await asked(at, made, "এই কমিটিরই কার্যবিবরণী")
    assert "জেলা উন্নয়ন সমন্বয়" in question["text"] and "জেলা আইসিটি কমিটি" in question["text"]
    preview = await after(at.secretary, lambda: press(at.secretary, question, "dp"), "পড়া হয়েছে")
    left = await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "এরপর কার্যবিবরণী নিবন্ধন")
    assert rows(here.program.desk, Minutes) == []
    question = await after(at.secretary, lambda: press(at.secretary, left, "d"), "এই কমিটিরই কার্যবিবরণী")
    shown = await after(at.secretary, lambda: at.secretary.tap("হ্যাঁ, আমাদেরই কার্যবিবরণী", question))
    await registered(at, await settle(at.secretary, shown))

    later = replace(of_day("৫ ফেব্রুয়ারি", ("৪। নথি:", "৪.১। নথির তালিকা পাঠাতে হবে।", EDUCATION)), title=OTHERS)
    later = replace(later, closing=[line.replace("০১.২৬.১৭", "০১.২৬.৩১") for line in later.closing])
    again = await hand_in(at.secretary, "n.docx", as_docx(later))
    assert "আপনার সিদ্ধান্ত প্রয়োজন" not in again["text"]  # what he said of the name stands


async def test_minutes_of_another_committee_can_be_stopped(here: World) -> None:
    at = await stage(here)
    question = await asked(at, replace(paper(ROW), title=OTHERS), "এই কমিটিরই কার্যবিবরণী")
    await after(at.secretary, lambda: at.secretary.tap("না, এখানেই থামুন", question))
    assert [draft.state for draft in rows(here.program.desk, Draft)] == ["dropped"]


async def test_the_same_memo_number_with_another_day_is_asked_about(here: World) -> None:
    at = await stage(here)
    await registered(
        at, await settle(at.secretary, await hand_in(at.secretary, "m.docx", as_docx(of_day("২৭ জানুয়ারি"))))
    )
    question = await asked(at, of_day("২৮ জানুয়ারি"), "আগেই নিবন্ধিত হয়েছে")
    assert "২৭ জানুয়ারি ২০২৬" in question["text"] and "২৮ জানুয়ারি ২০২৬" in question["text"]
    await after(at.secretary, lambda: at.secretary.tap("একই কার্যবিবরণী", question), "আগেই নিবন্ধিত")
    assert len(rows(here.program.desk, Minutes)) == 1

    question = await asked(at, of_day("২৯ জানুয়ারি"), "আগেই নিবন্ধিত হয়েছে")
    shown = await after(at.secretary, lambda: at.secretary.tap("অন্য সভার কার্যবিবরণী", question))
    await registered(at, await settle(at.secretary, shown))
    assert len(rows(here.program.desk, Minutes)) == 2


async def test_what_differs_in_the_same_minutes_of_another_day_is_shown(here: World) -> None:
    at = await stage(here)
    await registered(
        at, await settle(at.secretary, await hand_in(at.secretary, "m.docx", as_docx(of_day("২৭ জানুয়ারি"))))
    )
    changed = of_day("২৮ জানুয়ারি", (ROW[0], "৩.১। অচল ল্যাপটপগুলো দুই সপ্তাহে মেরামত করতে হবে।", EDUCATION))
    question = await asked(at, changed, "আগেই নিবন্ধিত হয়েছে")
    shown = await after(at.secretary, lambda: at.secretary.tap("একই কার্যবিবরণী", question))
    assert "দুই সপ্তাহে" in shown["text"]


async def test_minutes_that_name_one_of_his_committees_are_taken_for_it(here: World) -> None:
    at = await stage(here)
    other = await at.one_more_committee("জেলা উন্নয়ন সমন্বয় কমিটি")
    preview = await hand_in(at.secretary, "m.docx", as_docx(replace(paper(ROW), title=OTHERS)))
    assert "জেলা উন্নয়ন সমন্বয় কমিটি" in preview["text"] and "প্রশ্ন" not in preview["text"]
    assert [draft.committee_id for draft in rows(here.program.desk, Draft)] == [other.committee_id]


async def test_minutes_that_may_be_of_either_committee_are_asked_about_once_they_are_read(
    here: World,
) -> None:
    at = await stage(here)
    await at.one_more_committee("জেলা আইসিটি কমিটি, মাগুরা")
    question = await after(
        at.secretary, lambda: at.secretary.upload("m.docx", as_docx(paper(ROW))), "কোন কমিটির"
    )
    assert rows(here.program.desk, Draft) == []
    await after(
        at.secretary, lambda: at.secretary.tap("জেলা আইসিটি কমিটি, মাগুরা", question), "কার্যবিবরণী পড়া হয়েছে"
    )
    notice = replace(paper(), title="সভার নোটিশ")
    await after(at.secretary, lambda: at.secretary.upload("n.docx", as_docx(notice)), "পড়া যায়নি")
