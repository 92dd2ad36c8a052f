"""Decisions that count through a whole paper, items counted within their meeting, titles that only the agenda prints."""

import pytest

from locales.digits import to_ascii
from minutes.model import Minutes
from minutes.read import read_text
from minutes.told.topics import item_head
from minutes.words.numbers import goes_on

HEAD = (
    "জেলা মৎস্য কমিটির ২৩তম সভার কার্যবিবরণী\nসভাপতি: জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক\nতারিখ: ১২/০৩/২০২৪\n"
    "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ\n\n"
)
FOOT = "\nআর কোন আলোচনা না থাকায় সভাপতি সভা সমাপ্ত ঘোষণা করেন।\n"
ITEMS = (
    ("খাঁচায় মাছ চাষ", ("জেলেদের তালিকা পাঠাতে হবে", "খাঁচা মেরামত করতে হবে")),
    ("জাল বিতরণ", ("জাল বিতরণ করতে হবে", "পুরাতন জাল পোড়াতে হবে")),
    ("পোনা অবমুক্তি", ("পোনা অবমুক্ত করতে হবে",)),
)


def paper(heading: str, mark: str, end: str, who: str) -> tuple[Minutes, Minutes]:
    """A paper in Bangla and in Latin digits: its items' `heading`, its decisions' `mark` and `end`, and the label `who`."""
    lines, count = [HEAD], 0
    for item, (title, orders) in enumerate(ITEMS, start=1):
        lines += [
            heading.format("০১২৩"[item], title),
            "আলোচনা: ২.৫ কিঃমিঃ খাল পরিদর্শনের কথা জানানো হয়।",
            "সিদ্ধান্ত:",
        ]
        for order in orders:
            count += 1
            lines += [
                f"{mark.format('০১২৩৪৫'[count])}{order}{end}",
                *([f"{who}: ওসি, সদর থানা"] if who else []),
            ]
    text = "\n".join([*lines, FOOT])
    return read_text(text), read_text(to_ascii(text))


@pytest.mark.parametrize("heading", ["আলোচ্যসূচি {}: {}", "এজেন্ডা {} - {}"])
@pytest.mark.parametrize("mark", ["২৩.{} ", "২৩.{}। ", "২৩/{} ", "২৩/{}। ", "৪.{} "])
@pytest.mark.parametrize(("end", "who"), [("।", "দায়িত্ব"), ("", "দায়িত্ব"), ("।", "")])
def test_decisions_may_count_through_all_items(heading: str, mark: str, end: str, who: str) -> None:
    for minutes in paper(heading, mark, end, who):
        assert [one.agenda_no for one in minutes.decisions] == ["১", "১", "২", "২", "৩"]
        assert [one.number for one in minutes.decisions] == [mark.format(n).strip(" ।") for n in "১২৩৪৫"]
        assert minutes.decisions[2].text == f"জাল বিতরণ করতে হবে{end}"


def test_a_measure_that_begins_a_decision_is_no_number() -> None:
    minutes = read_text(
        f"{HEAD}আলোচ্যসূচি ১: খাল\nসিদ্ধান্ত:\n৪.৫ কিঃমিঃ খাল খনন করতে হবে।\n"
        f"আলোচ্যসূচি ২: পুকুর\nসিদ্ধান্ত:\n৪.৬ একর পুকুর খনন করতে হবে।\n{FOOT}"
    )
    assert [one.number for one in minutes.decisions] == [None, None]


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("Item 37.03\tRevised budget", "37.03", "Revised budget"),
        ("Item 37.03 Revised budget", "37.03", "Revised budget"),
        ("Item No. 37.03: Revised budget", "37.03", "Revised budget"),
        ("Agenda 37.01 36th meeting's minutes", "37.01", "36th meeting's minutes"),
        ("আলোচ্য বিষয় ৩৭.০৩ সংশোধিত বাজেট", "৩৭.০৩", "সংশোধিত বাজেট"),
        ("আলোচ্যসূচি নং ৩৭.০১ ৩৬তম সভার কার্যবিবরণী", "৩৭.০১", "৩৬তম সভার কার্যবিবরণী"),
    ],
)
def test_an_item_of_two_parts_needs_no_sign_behind_its_number(line: str, number: str, title: str) -> None:
    assert item_head(line) == (number, title)


def test_numbers_with_a_slash_go_on_as_others_do() -> None:
    assert goes_on("২১৮/১", "২১৮/২")
    assert not goes_on("২১৮/১", "২১৯/২")


@pytest.mark.parametrize("label", ["Resolved:", "Resolved -", "Decision:", "Resolution:"])
def test_items_of_a_board_with_what_became_of_the_last_meetings_decisions(label: str) -> None:
    minutes = read_text(
        "OFFICE OF THE REGISTRAR\nMinutes of the 37th meeting of the Syndicate\nDate: 14 March 2019\n"
        "In the chair: Professor Dr. Anwarul Kabir, Vice-Chancellor\n\n"
        "Item 37.01\tConfirmation of the minutes of the 36th meeting\n"
        f"No comment was received.\n{label} The minutes be confirmed.\n\n"
        "Item 37.02\tReport on the implementation of the decisions of the 36th meeting\n"
        "The Registrar placed the following report:\n36.04\tPurchase of a bus\tPurchased.\n36.07\tVacant posts\tAdvertised.\n"
        f"{label} The report be noted.\n\n"
        f"Item 37.03\tBoundary wall\nIt was damaged.\n{label} The Chief Engineer shall repair the wall within 45 days.\n"
        "There being no other business, the meeting ended with a vote of thanks to the chair.\n"
    )
    assert minutes.committee == "Syndicate"
    assert [(one.agenda_no, one.agenda_title) for one in minutes.decisions] == [
        ("37.01", "Confirmation of the minutes of the 36th meeting"),
        ("37.02", "Report on the implementation of the decisions of the 36th meeting"),
        ("37.03", "Boundary wall"),
    ]
    assert [(one.number, one.text, one.progress) for one in minutes.history] == [
        ("36.04", "Purchase of a bus", "Purchased."),
        ("36.07", "Vacant posts", "Advertised."),
    ]


@pytest.mark.parametrize(
    "agenda",
    [
        "আলোচ্য বিষয়:- ১। ছাদ ঢালাই ২। বিদ্যুৎ বিল",
        "আলোচ্যসূচি:\n১। ছাদ ঢালাই\n২। বিদ্যুৎ বিল",
    ],
)
def test_titles_may_stand_in_the_agenda_alone(agenda: str) -> None:
    minutes = read_text(
        f"{HEAD}{agenda}\n\n১নং আলোচ্য বিষয়\nছাদ ঢালাই দেওয়া দরকার।\nসিদ্ধান্তঃ ছাদ ঢালাই দিতে হবে।\n\n"
        f"২নং আলোচ্য বিষয়\nবিলের নোটিশ আসিয়াছে।\nসিদ্ধান্তঃ বিল পরিশোধ করতে হবে।\n{FOOT}"
    )
    assert [one.agenda_title for one in minutes.decisions] == ["ছাদ ঢালাই", "বিদ্যুৎ বিল"]


def test_a_sentence_that_begins_with_a_number_heads_no_item() -> None:
    minutes = read_text(
        "Minutes of the monthly meeting of the District NGO Coordination Committee\nDate: 24 January 2024\n\n"
        "Agenda 1: Progress reports\n31 NGOs are working in 7 upazilas. Only 19 of them sent the report.\n\nDecision:\n"
        "(a) Every NGO shall send its report.\n(b) The names of the others shall be sent to the Bureau.\nAction: All NGOs\n\n"
        "Agenda 2: Miscellaneous\nDecision: A date shall be fixed.\nAction: DC Office\n"
    )
    assert [(one.agenda_no, one.agenda_title) for one in minutes.decisions] == [
        ("1", "Progress reports"), ("1", "Progress reports"), ("2", "Miscellaneous"),
    ]  # fmt: skip


def test_the_first_item_may_only_be_ratified_in_a_sentence() -> None:
    minutes = read_text(
        f"{HEAD}আলোচ্যসূচী-১ : বিগত সভার কার্যবিবরণী। পাঠ করে শুনানো হয়। কোন সংশোধনী না থাকায় অনুমোদন করা হলো।\n"
        f"আলোচ্যসূচী-২ : জাল বিতরণ। আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, জাল বিতরণ করতে হবে।\n"
        f"আলোচ্যসূচী-৩ : পোনা। আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, পোনা অবমুক্ত করতে হবে।\n{FOOT}"
    )
    assert [one.agenda_no for one in minutes.decisions] == ["১", "২", "৩"]


def test_the_items_number_may_have_a_column_of_its_own_and_a_cell_a_line_below_its_row() -> None:
    minutes = read_text(
        f"{HEAD}এজেন্ডা নং\tবিষয়\tAction by\tTimeline\tবোর্ডের সিদ্ধান্ত\n"
        "১\tকার্যবিবরণী নিশ্চিতকরণ\t-\t-\tকার্যবিবরণী নিশ্চিত করা হলো।\n"
        "২\tশোধনাগারের ব্যয়\tপ্রকল্প পরিচালক\t৩১ মার্চ ২০২৪\t(ক) ব্যয়ের বিভাজন যাচাই করতে হবে।\n"
        "(খ) জুলাই ২০২৩ হতে বকেয়া বিল পরিশোধ করতে হবে।\n"
        f"৩\tবিবিধ\tসচিব\tচলমান\tবোর্ডকে অবহিত করতে হবে।\n{FOOT}"
    )
    assert [(one.agenda_no, one.agenda_title, one.number) for one in minutes.decisions] == [
        ("১", "কার্যবিবরণী নিশ্চিতকরণ", None), ("২", "শোধনাগারের ব্যয়", "ক"), ("২", "শোধনাগারের ব্যয়", "খ"), ("৩", "বিবিধ", None),
    ]  # fmt: skip
