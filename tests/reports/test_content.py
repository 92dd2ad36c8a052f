"""The whole paper's text: heading, figures, groups, offices; and the golden of what typst is given."""

import json
import re
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from committee.values import MeetingState, Nature
from reports import pdf
from reports.content import build
from tests.reports import factories as make
from tests.reports import golden


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list | tuple):
        return [text for part in value for text in texts(part)]
    return []


def test_the_heading_names_government_office_and_place_once() -> None:
    assert build(make.report(), "bn").heading == (
        "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
        "জেলা আইসিটি অফিসারের কার্যালয়",
        "নদীপুর",
    )
    upazila = make.report(secretary_post="উপজেলা আইসিটি অফিসার, শালবন")
    assert build(upazila, "bn").heading[2] == "শালবন, নদীপুর"
    assert len(build(make.report(secretary_post="সদস্য-সচিব", district=None), "bn").heading) == 2


def test_memo_number_and_date_are_left_to_the_office() -> None:
    paper = build(make.report(), "bn")
    assert re.fullmatch("স্মারক নং- …+", paper.memo)
    assert re.fullmatch("তারিখ: …+ খ্রি\\.", paper.dated)


@pytest.mark.parametrize(
    ("given", "subject"),
    [
        ({}, "বিষয়: নদীপুর জেলা আইসিটি কমিটি-এর ১৮ ফেব্রুয়ারি ২০২৬ তারিখে অনুষ্ঠিত সভার (সভা নং ৭)"),
        ({"meeting_number": "7"}, "(সভা নং ৭)"),
        ({"meeting_number": None}, "১৮ ফেব্রুয়ারি ২০২৬ তারিখে অনুষ্ঠিত সভার সিদ্ধান্তসমূহের"),
        ({"meeting_date": None}, "বিষয়: নদীপুর জেলা আইসিটি কমিটি-এর সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি।"),
    ],
)
def test_the_subject_names_committee_and_meeting(given: dict[str, Any], subject: str) -> None:
    assert subject in build(make.report(**given), "bn").subject


def test_a_meeting_that_is_not_fixed_is_called_expected() -> None:
    tentative = make.report(next_meeting=make.meeting(state=MeetingState.TENTATIVE, at=None))
    assert build(tentative, "bn").state[1] == "আগামী সভা (সম্ভাব্য): ১৯ মার্চ ২০২৬, বৃহস্পতিবার"
    assert len(build(make.report(next_meeting=make.meeting(on=None)), "bn").state) == 1


def test_one_off_and_standing_figures_stand_apart() -> None:
    one_off, standing = build(make.report(), "bn").boxes
    assert (one_off.total, [cell.value for cell in one_off.cells]) == ("৯", ["২", "১", "২", "১", "১", "২"])
    assert (standing.total, [cell.value for cell in standing.cells]) == ("৪", ["২", "১", "০", "০", "১"])


def test_silent_and_unreached_offices_are_listed_by_name() -> None:
    silent, unreached = build(make.report(), "bn").lists
    assert (silent.label, silent.value) == ("তথ্য পাওয়া যায়নি (১টি দপ্তর)", make.PRIMARY)
    assert (unreached.label, unreached.value) == ("যোগাযোগ করা যায়নি (১টি দপ্তর)", make.POWER)


def test_decisions_of_one_agenda_item_are_one_group() -> None:
    groups = build(make.report(), "bn").groups
    assert [len(group.rows) for group in groups] == [1, 3, 2, 1]
    assert groups[1].agenda == "২. ডিজিটাল কনটেন্ট"
    assert [row.serial for group in groups for row in group.rows] == list("১২৩৪৫৬৭")


def test_equal_agenda_numbers_of_two_meetings_stay_two_groups() -> None:
    rows = (make.row(), make.row(taken_on=date(2026, 1, 21)))
    groups = build(make.report(rows=rows), "bn").groups
    assert [group.origin for group in groups] == ["", "(২১ জানুয়ারি ২০২৬ তারিখের সভা)"]


@pytest.mark.parametrize(
    ("number", "printed"), [("2.1", "২.১. লেখা"), ("২.১।", "২.১। লেখা"), ("(ক)", "(ক) লেখা"), ("", "লেখা")]
)
def test_a_decisions_number_stands_before_it(number: str, printed: str) -> None:
    paper = build(make.report(rows=(make.row(number=number, text="লেখা"),)), "bn")
    assert paper.groups[0].rows[0].decision == printed


def test_a_decision_without_tasks_says_why() -> None:
    rows = (make.row(progress=(), nature=Nature.FORMAL), make.row(progress=()))
    said = [row.answers[0].status for row in build(make.report(rows=rows), "bn").groups[0].rows]
    assert said == ["কার্যক্রমের প্রয়োজন নেই", "বাস্তবায়নকারী দপ্তর এখনো নির্ধারিত হয়নি"]


def test_only_a_row_that_could_leave_half_a_page_empty_may_be_split() -> None:
    short, long = make.row(), make.row(text="সিদ্ধান্তের বিবরণ। " * 160)
    assert [row.splits for row in build(make.report(rows=(short, long)), "bn").groups[0].rows] == [
        False,
        True,
    ]


def test_very_many_implementers_are_one_paragraph() -> None:
    many = tuple(f"দপ্তর-{n}" for n in "কখগঘঙচছজঝ")
    paper = build(make.report(rows=(make.row(implementers=many),)), "bn")
    assert paper.groups[0].rows[0].implementers == ("; ".join(many),)


def test_offices_tasks_are_counted_by_nature_and_add_up() -> None:
    table = build(make.report(), "bn").offices
    first = table.rows[0]
    assert (first.office, first.mark) == (make.EDUCATION, "")
    assert first.figures == ("২", "–", "–", "১", "১", "–", "–", "১", "১", "–", "–", "–", "–")
    assert table.total.figures == ("৯", "১", "১", "২", "১", "১", "৩", "৪", "১", "১", "–", "১", "১")
    marks = {row.office: row.mark for row in table.rows}
    assert (marks[make.PRIMARY], marks[make.POWER]) == ("তথ্য পাওয়া যায়নি", "যোগাযোগ করা যায়নি")


def test_an_office_missing_from_the_figures_is_still_counted() -> None:
    table = build(make.report(by_office=(), rows=(make.row(),)), "bn").offices
    assert [row.office for row in table.rows] == [make.EDUCATION]


def test_no_latin_digit_or_letter_reaches_a_bangla_paper() -> None:
    own_words = [text for text in texts(asdict(build(make.report(), "bn"))) if "teachers.gov.bd" not in text]
    lights = {"green", "yellow", "red", "grey", "bn"}
    for text in own_words:
        if text not in lights:
            assert not re.search("[0-9A-Za-z]", text.replace("{page}", "").replace("{pages}", "")), text


def test_an_english_paper_has_no_bangla_wording() -> None:
    report = make.report(
        committee="ICT committee",
        district="Nadipur",
        secretary_post="ICT officer, Nadipur",
        meeting_number="7",
        rows=(),
        by_office=(),
        figures=make.figures(silent_offices=(), unreached_offices=()),
    )
    for text in texts(asdict(build(report, "en"))):
        assert not re.search("[\u0980-\u09ff]", text), text


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_typst_is_given_what_the_golden_says(lang: str) -> None:
    path: Path = golden.path(lang)
    assert json.loads(path.read_text("utf-8")) == json.loads(golden.written(lang)), (
        "what changed on purpose is written anew by `python -m tests.reports.golden`"
    )


def test_the_templates_word_nothing() -> None:
    folder = Path(pdf.__file__).parent / "templates"
    for template in folder.glob("*.typ"):
        code = "\n".join(
            line for line in template.read_text("utf-8").splitlines() if not line.startswith("//")
        )
        assert not re.search("[\u0980-\u09ff]", code), template
