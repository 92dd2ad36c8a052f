"""The signed copy of a registered draft, and a corrigendum: shown first, then decisions change and those concerned hear of it."""

from dataclasses import replace
from datetime import date

import pytest

from actions.drafts import keep_draft
from bot.demo.papers import as_docx
from committee.amending import Amendment, NothingToAmend, Why
from committee.draft_views import AlreadyRegistered
from minutes.model import Decision as ReadDecision
from minutes.model import Kind, Minutes
from standin.client import Json
from storage.tables.messages import Outbox
from storage.tables.minutes import Decision, DecisionVersion, Draft
from storage.tables.minutes import Minutes as MinutesRow
from storage.tables.offices import Office
from storage.tables.tasks import Task
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, hand_in, press, settle, verb
from tests.e2e.test_drafts import decision_of, paper, registered
from tests.scene import EDUCATION, HELD, POLICE, UNO, decision, letters, minutes_of, rows
from tests.world import World

DRAFT = ("পরিশেষে সভাপতি ধন্যবাদ জানান।",)
REPAIR = "৩.১। অচল ল্যাপটপগুলো মেরামত করতে হবে।"
LIST = "৩.২। ল্যাবের তালিকা প্রস্তুত করতে হবে।"
PLAN = "৩.৩। নতুন ভবনের নকশা পাঠাতে হবে।"
FILES = "৪.১। সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।"


def labs(*decided: str, by: str = EDUCATION) -> tuple[str, str, str]:
    return ("৩। ল্যাব:", " ".join(decided), by)


def files(by: str = UNO, decided: str = FILES) -> tuple[str, str, str]:
    return ("৪। নথি:", decided, by)


async def a_draft(at: Stage, *table: tuple[str, str, str]) -> None:
    """Unsigned minutes with these rows, registered; everybody has heard of them."""
    preview = await hand_in(at.secretary, "draft.docx", as_docx(paper(*table, closing=DRAFT)))
    await registered(at, await settle(at.secretary, preview))
    await at.settled()


async def signed_copy(at: Stage, *table: tuple[str, str, str], wanted: str = "স্বাক্ষরিত কপি") -> Json:
    """The signed copy with these rows is handed in; what is said to it."""
    content = as_docx(paper(*table))
    return await after(at.secretary, lambda: at.secretary.upload("signed.docx", content), wanted)


async def confirmed(at: Stage, shown: Json) -> Json:
    return await after(at.secretary, lambda: press(at.secretary, shown, "rv"), "হালনাগাদ হয়েছে")


def tasks_of(here: World, number: str) -> dict[str, Task]:
    """The tasks of a decision that stand, by office."""
    names = {office.id: office.name for office in rows(here.program.desk, Office)}
    wanted = {d.id for d in rows(here.program.desk, Decision) if d.number == number}
    every = [task for task in rows(here.program.desk, Task) if task.decision_id in wanted]
    return {names[task.office_id]: task for task in every if task.closed_at is None}


async def test_a_signed_copy_that_says_the_same_is_noted_and_nobody_is_told(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST), files())
    await officer.mark()
    answer = await signed_copy(at, labs(REPAIR, LIST), files())
    assert "পার্থক্য নেই" in answer["text"] and data_of(answer) == []
    (kept,) = rows(here.program.desk, MinutesRow)
    assert kept.signed and kept.memo_no is not None
    await at.settled()
    assert await officer.quiet(0.1) == []
    again = await signed_copy(at, labs(REPAIR, LIST), files(), wanted="আগেই নিবন্ধিত")
    assert data_of(again) == []


async def test_other_words_are_shown_and_change_the_decision_with_its_history_once_confirmed(
    here: World,
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST, PLAN), files())
    await officer.mark()
    shown = await signed_copy(at, labs(REPAIR, LIST.replace("তালিকা", "হালনাগাদ তালিকা"), PLAN), files())
    assert "৩.২" in shown["text"] and "হালনাগাদ" in shown["text"] and "৩.৩" not in shown["text"]
    assert "হালনাগাদ" not in decision_of(here, "৩.২").text  # nothing counts yet
    assert [m.signed for m in rows(here.program.desk, MinutesRow)] == [False]
    await at.settled()
    assert await officer.quiet(0.1) == []

    done = await confirmed(at, shown)
    assert "সিদ্ধান্ত: পরিবর্তিত ১টি" in done["text"] and "১টি দপ্তরে" in done["text"]
    assert "হালনাগাদ তালিকা" in decision_of(here, "৩.২").text
    (version,) = rows(here.program.desk, DecisionVersion)
    assert (version.why, "হালনাগাদ" in version.text, version.offices) == ("signed", False, [EDUCATION])
    assert [m.signed for m in rows(here.program.desk, MinutesRow)] == [True]

    notice = await officer.wait("সিদ্ধান্ত সংশোধন")
    assert "স্বাক্ষরিত কপি" in notice["text"] and "৩.১" not in notice["text"]
    card = await after(officer, lambda: press(officer, notice, "t"), "বর্তমান অবস্থা")
    assert "সংশোধিত: ৮ ফেব্রুয়ারি ২০২৬ তারিখে (স্বাক্ষরিত কপি)" in card["text"]
    answered = await asks(officer, "৫০% শেষ")
    assert "৫০" in answered["text"]


async def test_a_second_confirmation_and_the_same_copy_again_change_nothing(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST))
    changed = (labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত")),)
    shown = await signed_copy(at, *changed)
    await confirmed(at, shown)
    await officer.wait("সিদ্ধান্ত সংশোধন")
    toast = await forge(here, at.secretary, verb(shown, "rv"))
    assert "কার্যকর নেই" in toast["text"]
    await signed_copy(at, *changed, wanted="আগেই নিবন্ধিত")
    assert len(rows(here.program.desk, DecisionVersion)) == 1
    assert len(letters(here.program.desk, "amended")) == 1


async def test_a_time_limit_moves_unless_more_time_was_granted(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    march = "৩.১। ১৫ মার্চ ২০২৬ তারিখের মধ্যে ল্যাপটপ মেরামত করতে হবে।"
    await a_draft(at, ("৩। ল্যাব:", march, f"{EDUCATION}, {UNO}"))
    granted = at.scene.task("৩.১", UNO)
    with here.program.database.write() as session:
        session.get_one(Task, granted.id).due = date(2026, 5, 1)
    await officer.mark()
    shown = await signed_copy(at, ("৩। ল্যাব:", march.replace("১৫ মার্চ", "৩০ মার্চ"), f"{EDUCATION}, {UNO}"))
    assert "৩০ মার্চ ২০২৬" in shown["text"] and "পূর্বে: ১৫ মার্চ ২০২৬" in shown["text"]
    await confirmed(at, shown)
    assert "পূর্বে: ১৫ মার্চ ২০২৬" in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
    due = {office: task.due for office, task in tasks_of(here, "৩.১").items()}
    assert due == {EDUCATION: date(2026, 3, 30), UNO: date(2026, 5, 1)}


async def test_new_offices_get_a_task_and_those_named_no_more_lose_theirs(here: World) -> None:
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await a_draft(at, labs(REPAIR, LIST), files(UNO))
    old = at.scene.task("৪.১", UNO)
    await officer.mark()
    await uno.mark()
    shown = await signed_copy(at, labs(REPAIR, LIST), files(EDUCATION))
    assert f"বাস্তবায়নে যুক্ত: {EDUCATION}" in shown["text"] and f"আর নেই: {UNO}" in shown["text"]
    await confirmed(at, shown)
    assert list(tasks_of(here, "৪.১")) == [EDUCATION]
    with here.program.database.read() as session:
        assert session.get_one(Task, old.id).closed_why == "removed"
    assert "নতুন করণীয়" in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
    gone = await uno.wait("সিদ্ধান্ত সংশোধন")
    assert "আর এ দপ্তরের করণীয় নয়" in gone["text"] and data_of(gone) == []
    await forge(here, uno, f"t:{old.id}")
    opened = await uno.wait("এটি আর এ দপ্তরের করণীয় নয়")
    assert "নিষ্পন্ন হয়েছে" not in opened["text"] and "তথ্য পাওয়া যায়নি" not in opened["text"]
    await forge(here, uno, f"s:{old.id}:{old.version}:reported_done")
    refused = await uno.wait("তালিকায় নেই")
    assert "৮ ফেব্রুয়ারি ২০২৬ তারিখে তালিকা হালনাগাদ" in refused["text"]


async def test_an_added_decision_becomes_a_task_and_a_missing_one_is_removed(here: World) -> None:
    at = await stage(here)
    officer, uno = await at.officer(EDUCATION), await at.officer(UNO)
    await a_draft(at, labs(REPAIR, LIST, PLAN), files())
    await officer.mark()
    await uno.mark()
    new = "৪.২। নথির প্রতিবেদন পাঠাতে হবে।"
    shown = await signed_copy(at, labs(REPAIR, LIST), files(UNO, f"{FILES} {new}"))
    assert "৪.২ · নতুন সিদ্ধান্ত" in shown["text"] and "৩.৩ · এই কপিতে নেই" in shown["text"]
    done = await confirmed(at, shown)
    assert "সংযোজিত ১টি" in done["text"] and "বাদ ১টি" in done["text"]
    assert list(tasks_of(here, "৪.২")) == [UNO] and tasks_of(here, "৩.৩") == {}
    assert decision_of(here, "৩.৩").removed_at is not None
    notice = await uno.wait("সিদ্ধান্ত সংশোধন")
    assert "৪.২ · নতুন করণীয়" in notice["text"]
    await after(uno, lambda: uno.tap("🔄 চলমান", notice), "লিপিবদ্ধ")
    assert "৩.৩ · এখন আর" in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]
    listed = await asks(officer, "/tasks", "৩.১")
    assert "৩.৩" not in listed["text"]


async def test_a_difference_can_be_left_and_the_decision_stays_as_registered(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST, PLAN))
    await officer.mark()
    changed = labs(REPAIR.replace("মেরামত", "সারাই"), LIST.replace("প্রস্তুত", "চূড়ান্ত"), PLAN)
    shown = await signed_copy(at, changed)
    leave = [d for d in data_of(shown) if d.startswith("tc:")]
    assert len(leave) == 2
    shown = await after(at.secretary, lambda: at.secretary.tap(leave[0], shown), "নিবন্ধিত অবস্থায় থাকবে: ১টি")
    await forge(here, at.secretary, leave[0])  # the second of two quick taps
    await confirmed(at, shown)
    assert "মেরামত" in decision_of(here, "৩.১").text and "চূড়ান্ত" in decision_of(here, "৩.২").text
    assert "৩.১" not in (await officer.wait("সিদ্ধান্ত সংশোধন"))["text"]


async def test_what_is_new_or_missing_can_be_left_in_words_that_fit(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST, PLAN), files())
    new = "৪.২। ১৫ দিনের মধ্যে নথির প্রতিবেদন পাঠাতে হবে।"
    shown = await signed_copy(at, labs(REPAIR, LIST), files(UNO, f"{FILES} {new}"))
    assert "২টি সিদ্ধান্তে পার্থক্য আছে:" in shown["text"]
    rest = await after(at.secretary, lambda: press(at.secretary, shown, "cr"), "পরিবর্তনগুলো নিশ্চিত করা যায়")
    assert [d for d in data_of(rest) if d.startswith("rg:")] == [] and verb(rest, "rv")
    for leave in [d for d in data_of(shown) if d.startswith("tc:")]:
        left = await after(at.secretary, lambda data=leave: forge(here, at.secretary, data))  # type: ignore[misc]
    assert "৪.২ · নতুন সিদ্ধান্ত · যোগ হবে না" in left["text"]
    assert "৩.৩ · এই কপিতে নেই · বহাল থাকবে" in left["text"]


async def test_an_unknown_office_in_the_signed_copy_is_asked_about_before_anything_changes(
    here: World,
) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST), files(UNO))
    unknown = "জেলা হাওর উন্নয়ন সমন্বয়ক, নেত্রকোণা"
    shown = await signed_copy(at, labs(REPAIR, LIST), files(f"{UNO}, {unknown}"))
    assert "আপনার সিদ্ধান্ত প্রয়োজন: ১টি" in shown["text"]
    refused = await after(at.secretary, lambda: press(at.secretary, shown, "rv"), "১টি প্রশ্নে")
    question = await after(at.secretary, lambda: press(at.secretary, refused, "d"), unknown)
    shown = await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", question), "মিলিয়ে দেখা হয়েছে")
    await confirmed(at, await settle(at.secretary, shown))
    assert sorted(tasks_of(here, "৪.১")) == sorted([UNO, unknown])


async def test_a_superior_is_informed_and_never_ordered(here: World) -> None:
    at = await stage(here)
    police = await at.officer(POLICE)
    await a_draft(at, labs(REPAIR, LIST), ("৫। নিরাপত্তা:", "৫.১। সাইবার অপরাধ দমনে সভা করতে হবে।", POLICE))
    await police.mark()
    shown = await signed_copy(
        at, labs(REPAIR, LIST), ("৫। নিরাপত্তা:", "৫.১। সাইবার অপরাধ দমনে মাসে দুইটি সভা করতে হবে।", POLICE)
    )
    await confirmed(at, shown)
    notice = await police.wait("মহোদয়")
    assert "সদয় অবগতির জন্য উপস্থাপন" in notice["text"] and "সিদ্ধান্ত সংশোধন" not in notice["text"]


async def test_who_speaks_for_two_offices_gets_one_message(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    at.scene.let_in(officer.id, UNO, name=officer.name)
    await a_draft(at, labs(REPAIR, LIST), files(UNO))
    shown = await signed_copy(
        at, labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত")), files(UNO, FILES.replace("সকল", "সব"))
    )
    await confirmed(at, shown)
    await at.settled()
    (letter,) = letters(here.program.desk, "amended")
    assert "৩.২" in (letter.text or "") and "৪.১" in (letter.text or "")


async def test_a_cancelled_comparison_changes_nothing(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST))
    shown = await signed_copy(at, labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত")))
    await after(at.secretary, lambda: press(at.secretary, shown, "dx"), "বাতিল")
    assert "প্রস্তুত" in decision_of(here, "৩.২").text
    assert [m.signed for m in rows(here.program.desk, MinutesRow)] == [False]
    toast = await forge(here, at.secretary, verb(shown, "rv"))
    assert "কার্যকর নেই" in toast["text"] and rows(here.program.desk, DecisionVersion) == []


async def test_only_the_secretary_confirms(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST))
    shown = await signed_copy(at, labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত")))
    for data in (verb(shown, "rv"), verb(shown, "tc"), "av:2:0"):
        await forge(here, officer, data)
    assert "প্রস্তুত" in decision_of(here, "৩.২").text
    assert all(draft.answers == {} for draft in rows(here.program.desk, Draft) if draft.state == "open")


async def test_a_change_is_corrected_by_hand_before_it_is_confirmed(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST))
    shown = await signed_copy(at, labs(REPAIR, LIST.replace("প্রস্তুত", "প্রস্তত")))
    card = await after(at.secretary, lambda: press(at.secretary, shown, "de"), "প্রকৃতি:")
    asked = next(d for d in data_of(card) if d.startswith("ew:") and ":text:" in d)
    await after(at.secretary, lambda: at.secretary.tap(asked, card), "অনুগ্রহ করে")
    card = await asks(at.secretary, "ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে।", "প্রকৃতি:")
    shown = await after(at.secretary, lambda: press(at.secretary, card, "dp"), "মিলিয়ে দেখা হয়েছে")
    await confirmed(at, shown)
    assert decision_of(here, "৩.২").text == "ল্যাবের চূড়ান্ত তালিকা প্রস্তুত করতে হবে।"


# --- a corrigendum -------------------------------------------------------------------------------------------------------


def corrigendum(*decisions: ReadDecision, on: date | None = HELD) -> Minutes:
    """What a reader gives of one."""
    read = replace(minutes_of(*decisions, on=on), kind=Kind.OTHER, reason="corrigendum")
    return replace(read, memo_no="০৫.১০.৭২০০.০১", memo_date=date(2026, 2, 6))


def handed_in(at: Stage, read: Minutes) -> Amendment | AlreadyRegistered | NothingToAmend:
    kept = at.scene.desk.act(
        keep_draft, by=at.scene.secretary, committee_id=at.scene.committee_id, minutes=read, filename="s.docx"
    )
    assert isinstance(kept, Amendment | AlreadyRegistered | NothingToAmend)
    return kept


CORRECTED = decision("৩.২", "", "জেলা শিক্ষা অফিসার", "উপজেলা নির্বাহী অফিসার, মোহনগঞ্জ")


@pytest.mark.parametrize("on", [HELD, None])
async def test_a_corrigendum_changes_only_what_it_names(here: World, on: date | None) -> None:
    at = await stage(here)
    uno = await at.officer(UNO)
    await a_draft(at, labs(REPAIR, LIST, PLAN))
    await uno.mark()
    kept = handed_in(at, corrigendum(CORRECTED, on=on))
    assert isinstance(kept, Amendment) and kept.why is Why.CORRIGENDUM
    (only,) = kept.differences
    assert (only.number, only.text_before, only.offices_added, only.offices_gone) == ("৩.২", None, (UNO,), ())
    await after(at.secretary, lambda: at.secretary.say("/decision"), "সংশোধনী পড়া হয়েছে")
    await after(at.secretary, lambda: forge(here, at.secretary, f"rv:{kept.draft_id}"), "হালনাগাদ হয়েছে")
    notice = await uno.wait("সিদ্ধান্ত সংশোধন")
    assert "সংশোধনী (স্মারক ০৫.১০.৭২০০.০১, ৬ ফেব্রুয়ারি ২০২৬)" in notice["text"]
    assert sorted(tasks_of(here, "৩.২")) == sorted([EDUCATION, UNO])
    assert [d.removed_at for d in rows(here.program.desk, Decision)] == [None, None, None]
    (minutes,) = rows(here.program.desk, MinutesRow)
    assert not minutes.signed and minutes.memo_no != "০৫.১০.৭২০০.০১"  # its number is the corrigendum's own


async def test_a_corrigendum_of_minutes_that_are_not_registered_is_refused_kindly(here: World) -> None:
    at = await stage(here)
    assert isinstance(handed_in(at, corrigendum(CORRECTED)), NothingToAmend)
    await a_draft(at, labs(REPAIR, LIST))
    assert isinstance(handed_in(at, corrigendum(CORRECTED, on=date(2025, 6, 1))), NothingToAmend)
    assert [d.state for d in rows(here.program.desk, Draft)] == ["registered"]


async def test_a_corrigendum_that_changes_nothing_says_so(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST))
    same = decision("৩.২", "ল্যাবের তালিকা প্রস্তুত করতে হবে।", EDUCATION)
    assert isinstance(handed_in(at, corrigendum(same)), AlreadyRegistered)


async def test_two_corrections_stand_in_the_history_one_above_the_other(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await a_draft(at, labs(REPAIR, LIST))
    await confirmed(at, await signed_copy(at, labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত"))))
    kept = handed_in(at, corrigendum(decision("৩.২", "ল্যাবের তালিকা অনুমোদন করতে হবে।", EDUCATION)))
    assert isinstance(kept, Amendment)
    await after(at.secretary, lambda: forge(here, at.secretary, f"rv:{kept.draft_id}"), "হালনাগাদ হয়েছে")
    await at.settled()
    card = await after(officer, lambda: forge(here, officer, f"t:{at.scene.task_id('৩.২')}"), "অনুমোদন")
    first, second = card["text"].index("চূড়ান্ত"), card["text"].index("তালিকা প্রস্তুত")
    assert first < second and "সংশোধনী" in card["text"] and "স্বাক্ষরিত কপি" in card["text"]
    assert len([row for row in rows(here.program.desk, Outbox) if row.kind == "amended"]) == 2


async def test_offices_where_nobody_hears_of_a_change_are_named_to_the_secretary(here: World) -> None:
    at = await stage(here)
    await a_draft(at, labs(REPAIR, LIST))
    shown = await signed_copy(at, labs(REPAIR, LIST.replace("প্রস্তুত", "চূড়ান্ত")))
    done = await confirmed(at, shown)
    assert EDUCATION in done["text"] and any(data.startswith("io:") for data in data_of(done))
