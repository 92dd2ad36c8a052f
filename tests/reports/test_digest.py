"""The chair's picture: its data, its size, its colours."""

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from committee.report_views import Figures
from committee.values import Light, MeetingState, Status
from reports import digest, typeset
from reports.render import digest_png
from tests.reports import factories as make
from tests.reports import pixels

GREEN, YELLOW, RED, GREY = (0x1A, 0x7F, 0x4B), (0xF0, 0xBF, 0x3C), (0xB3, 0x26, 0x1E), (0xC9, 0xCF, 0xD5)


def data(lang: str = "bn", **given: Any) -> dict[str, Any]:
    return digest.data(make.digest(**given), lang)


def small(**given: Any) -> bytes:
    """The same picture at a ninth of its width."""
    return typeset.png("digest.typ", data(**given), ppi=24)


def test_the_picture_is_as_wide_as_a_phone_and_not_much_taller(bangla_font: object) -> None:
    width, height = pixels.size(digest_png(make.digest(), "bn"))
    assert width == digest.WIDTH_PX
    assert width < height < 2.2 * width


def test_every_colour_of_the_bars_is_drawn(bangla_font: object) -> None:
    assert {GREEN, YELLOW, RED, GREY} <= pixels.colours(small())


def test_what_is_not_there_has_no_colour(bangla_font: object) -> None:
    all_well = (make.office_figures(green=4, yellow=0, red=0, grey=0),)
    calm = Figures(one_off=9, done=9)
    seen = pixels.colours(small(by_office=all_well, figures=calm, attention=()))
    assert GREEN in seen
    assert not {YELLOW, GREY} & seen


def test_a_digest_of_nothing_is_still_a_picture(bangla_font: object) -> None:
    nothing = make.digest(
        by_office=(), attention=(), previous_done=None, meeting=make.meeting(on=None), figures=Figures()
    )
    assert pixels.size(digest_png(nothing, "en"))[0] == digest.WIDTH_PX


def test_done_is_told_of_the_total_and_against_the_meeting_before() -> None:
    one_off, standing = data()["cards"]
    assert (one_off["done"], one_off["of"], one_off["good"]) == ("২", "৯টির মধ্যে", "বাস্তবায়িত")
    assert one_off["before"] == "গত সভায় ১টি"
    assert (standing["done"], standing["of"], standing["good"]) == ("২", "৪টির মধ্যে", "প্রতিপালিত")
    assert data(previous_done=None)["cards"][0]["before"] == ""


def test_a_cards_bar_adds_up_to_its_total() -> None:
    for card, total in zip(data()["cards"], (9, 4), strict=True):
        assert sum(part["count"] for part in card["bar"]) == total


def test_the_meeting_says_whether_it_is_only_expected() -> None:
    assert data()["meeting"] == "সভা: ১৯ মার্চ ২০২৬, বৃহস্পতিবার, সকাল ১১টা"
    expected = data(meeting=make.meeting(state=MeetingState.TENTATIVE, at=None))
    assert expected["meeting"] == "সভা (সম্ভাব্য): ১৯ মার্চ ২০২৬, বৃহস্পতিবার"
    assert data(meeting=make.meeting(on=None))["meeting"] == "আগামী সভার তারিখ এখনো নির্ধারিত হয়নি"


def test_what_needs_the_chair_names_office_reason_and_age() -> None:
    problem, request = data()["needs"]["items"]
    assert problem["number"] == "২.৩"
    assert (problem["office"], problem["reason"]) == (make.EDUCATION, "সার্ভিসিং-এর জন্য বরাদ্দ পাওয়া যায়নি")
    assert problem["age"] == "৪ সভা"
    assert request["reason"].startswith("সময় বৃদ্ধির আবেদন (৩০ এপ্রিল ২০২৬ পর্যন্ত): বন্যার কারণে")


def test_what_is_only_overdue_says_since_when() -> None:
    due = make.task(status=Status.IN_PROGRESS, due=date(2026, 3, 1))
    late = make.attention(task=due, reason=None, overdue=True)
    assert data(attention=(late,))["needs"]["items"][0]["reason"] == "সময়সীমা ১ মার্চ ২০২৬ তারিখে অতিক্রান্ত"


def test_a_problem_without_a_reason_is_called_by_its_status() -> None:
    assert data(attention=(make.attention(reason=None),))["needs"]["items"][0]["reason"] == "প্রতিবন্ধকতা"


def test_long_lists_end_with_how_many_there_are_besides() -> None:
    offices = tuple(make.office_figures(office=f"দপ্তর {n}") for n in range(22))
    made = data(attention=(make.attention(),) * 6, attention_more=2, by_office=offices)
    assert (len(made["needs"]["items"]), made["needs"]["more"]) == (5, "আরও ৩টি")
    assert (len(made["offices"]["rows"]), made["offices"]["more"]) == (15, "আরও ৭টি দপ্তর")
    assert data()["needs"]["more"] == data()["offices"]["more"] == ""


def test_the_place_all_offices_share_is_left_out_and_others_stay() -> None:
    names = [row["name"] for row in data()["offices"]["rows"]]
    assert "জেলা শিক্ষা অফিসার" in names
    assert make.UPAZILAS[0] in names


def test_the_place_stays_where_two_offices_would_be_called_alike() -> None:
    offices = tuple(make.office_figures(office=name) for name in ("ক, নদীপুর", "ক", "খ, নদীপুর"))
    assert [row["name"] for row in data(by_office=offices)["offices"]["rows"]] == ["ক, নদীপুর", "ক", "খ"]


@pytest.mark.parametrize(
    "names",
    [
        # The upazila that most of them share is no district.
        (
            "উপজেলা কৃষি অফিসার, শালবন",
            "উপজেলা শিক্ষা অফিসার, শালবন",
            "উপজেলা নির্বাহী অফিসার, শালবন",
            "উপজেলা শিক্ষা অফিসার, বটতলী",
        ),
        ("অফিসার ইনচার্জ, শালবন", "অফিসার ইনচার্জ, শালবন সদর", "সিভিল সার্জন, শালবন", "পুলিশ সুপার, শালবন"),
        (
            "Upazila Agriculture Officer, Salban",
            "Upazila Fisheries Officer, Salban",
            "Upazila Fisheries Officer, Battali",
        ),
    ],
)
def test_offices_of_one_post_are_told_apart_by_their_places(names: tuple[str, ...]) -> None:
    offices = tuple(make.office_figures(office=name) for name in names)
    called = [row["name"] for row in data(by_office=offices)["offices"]["rows"]]
    posts = [name.rpartition(", ")[0] for name in names]
    kept = [
        name
        for name, post in zip(names, posts, strict=True)
        if post[:3] in ("উপজ", "Upa") or posts.count(post) > 1
    ]
    assert [name for name in called if name in kept] == kept
    assert len(set(called)) == len(names)


def test_a_long_name_keeps_the_place_that_tells_it_from_its_likes() -> None:
    long = make.office_figures(office="উপজেলা মাধ্যমিক শিক্ষা অফিসার (ভারপ্রাপ্ত) ও একাডেমিক সুপারভাইজার, বটতলী")
    name = data(by_office=(long,))["offices"]["rows"][0]["name"]
    assert name.endswith("…, বটতলী")
    assert len(name) <= 56


def test_bars_count_every_light_and_mark_silence_in_words() -> None:
    rows = {row["name"]: row for row in data()["offices"]["rows"]}
    silent = rows["জেলা প্রাথমিক শিক্ষা অফিসার"]
    assert silent["mark"] == "তথ্য পাওয়া যায়নি"
    assert [(part["light"], part["words"]) for part in silent["bar"]] == [
        (Light.YELLOW, "১"),
        (Light.RED, "২"),
    ]
    assert rows["নির্বাহী প্রকৌশলী, বিদ্যুৎ বিতরণ বিভাগ"]["mark"] == "যোগাযোগ করা যায়নি"


def test_the_legend_says_every_light_in_words() -> None:
    assert [(one["light"], bool(one["words"])) for one in data()["legend"]] == [
        (light, True) for light in Light
    ]


def test_no_latin_digit_reaches_a_bangla_reader() -> None:
    numbers = re.sub(r'"(width|most|count)": \d+', "", json.dumps(data(), ensure_ascii=False))
    assert not re.search("[0-9]", numbers)


@settings(max_examples=15)
@given(st.text(st.characters(codec=None), max_size=90))
def test_no_text_breaks_the_picture(text: str) -> None:
    item = make.attention(task=make.task(text=text, office=text, number=text), reason=text)
    offices = (make.office_figures(office=text),)
    assert small(committee=text, attention=(item,), by_office=offices).startswith(b"\x89PNG")


@pytest.mark.parametrize("total", [1, 7, 300])
def test_bars_fit_whatever_they_count(bangla_font: object, total: int) -> None:
    many = make.office_figures(total=total * 4, green=total, yellow=total, red=total, grey=total)
    assert pixels.size(small(by_office=(many,)))[0] == 120
