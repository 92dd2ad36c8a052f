"""Who gets the minutes, in every way offices set that list."""

import pytest

from minutes.attendance.distribution import read_distribution
from minutes.known import standard
from minutes.read import read_text

SP, CS, UNO = "পুলিশ সুপার, ভোলা", "সিভিল সার্জন, ভোলা", "উপজেলা নির্বাহী অফিসার (সকল), ভোলা"
SECRETARY = "সচিব, স্থানীয় সরকার বিভাগ, স্থানীয় সরকার মন্ত্রণালয়, বাংলাদেশ সচিবালয়, ঢাকা"


def receivers(text: str) -> tuple[str, ...]:
    return read_distribution(text.replace("⏎", "\n").split("\n"), standard())[0]


@pytest.mark.parametrize(
    "heading",
    [
        "বিতরণ:", "বিতরণঃ জ্যেষ্ঠতার ক্রমানুসারে নয়", "বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়):", "অনুলিপি", "অনুলিপি-",
        "কার্যার্থে:", "কার্যার্থে বিতরণ:", "অবগতি ও কার্যার্থে:", "সদয় জ্ঞাতার্থে/কার্যার্থে:", "সদয় অবগতির জন্য অনুলিপিঃ",
        "অবগতি ও প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য প্রেরণ করা হলো:", "সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে অনুলিপি প্রেরিত হলো-",
        "প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য:", "কার্যবিবরণী বিতরণ:", "Copy to:", "Distribution:", "CC:", "Copy forwarded to:",
        "Copy for kind information and necessary action:", "For kind information:",
    ],
)  # fmt: skip
def test_a_heading_in_any_words(heading: str) -> None:
    assert receivers(f"{heading}⏎১। {SP}⏎২। {UNO}।⏎৩। অফিস কপি।") == (SP, UNO, "অফিস কপি")


@pytest.mark.parametrize(
    "marks", ["১।|২।|৩।", "১.|২.|৩.", "১)|২)|৩)", "(১)|(২)|(৩)", "০১।|০২।|০৩।", "ক.|খ.|গ.", "ক)|খ)|গ)",
              "1.|2.|3.", "১|২|৩", "•|•|•", "-|-|-", "১.\t|২.\t|৩.\t", "||", "১। |৩। |৪। "],
)  # fmt: skip
def test_a_list_with_any_marks(marks: str) -> None:
    lines = (f"{mark} {one}".strip() for mark, one in zip(marks.split("|"), (SP, UNO, CS), strict=True))
    assert receivers("বিতরণ:⏎" + "⏎".join(lines)) == (SP, UNO, CS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"অনুলিপি: {SECRETARY}।", (SECRETARY,)),
        (f"অনুলিপি: {SP}; {CS}।", (SP, CS)),
        (f"অনুলিপি: ১. {SP} ২. {CS} ৩. অফিস নথি।", (SP, CS, "অফিস নথি")),
        (f"অনুলিপি: সদয় জ্ঞাতার্থে- ১) {SP}; এবং কার্যার্থে- ২) {CS} ৩) {UNO}।", (SP, CS, UNO)),
        (f"বিতরণঃ {SP}, {CS}, {UNO}", (SP, CS, UNO)),
        (f"সদয় অবগতির জন্য:⏎১। {SP} এবং⏎২। {CS}।", (SP, CS)),
        (f"বিতরণ:⏎১) {SP}\t৩) {UNO}⏎২) {CS}", (SP, CS, UNO)),
        (f"বিতরণ:⏎১।\t{SP}\t৩।\t{UNO}⏎২।\t{CS}", (SP, CS, UNO)),
        ("বিতরণ:⏎১। জনাব ..................⏎২। অফিস নথি", ("জনাব ..................", "অফিস নথি")),
        (f"কপি: (১) {SP}, (২) {CS}, (৩) নথি।", (SP, CS, "নথি")),
        (f"অনুলিপি⏎০১⏎{SP}⏎০২⏎{CS}", (SP, CS)),
        (f"প্রতি,⏎১. {SP}⏎২. {CS}", (SP, CS)),
        (f"কার্যার্থে:⏎১। {SP}⏎২। {CS}⏎অনুলিপি:⏎১। {SECRETARY}।", (SP, CS, SECRETARY)),
        (f"কার্যার্থে:⏎১। {SP}⏎২। {CS}⏎সদয় জ্ঞাতার্থে:⏎৩। {UNO}", (SP, CS, UNO)),
    ],
)
def test_a_list_in_any_shape(text: str, expected: tuple[str, ...]) -> None:
    assert receivers(text) == expected


@pytest.mark.parametrize(
    "below",
    [
        "জনাব রতন সেন⏎জেলা প্রশাসক⏎ভোলা",
        "(রতন সেন)⏎জেলা প্রশাসক, ভোলা",
        "রতন সেন⏎জেলা প্রশাসক, ভোলা⏎ফোন: ০৪৯১-৬২০০০",
        "স্বাক্ষরিত⏎রতন সেন⏎জেলা প্রশাসক, ভোলা",
        "পাতা-২",
        "১। প্রথম আলোচ্য বিষয়",
    ],
)
@pytest.mark.parametrize("marked", [True, False])
def test_who_signs_below_gets_no_copy(below: str, marked: bool) -> None:
    first, second = ("১। ", "২। ") if marked else ("", "")
    assert receivers(f"বিতরণ:⏎{first}{SP}⏎{second}{CS}⏎{below}") == (SP, CS)


@pytest.mark.parametrize(
    "line",
    ["বিতরণ কার্যক্রম সন্তোষজনক।", "সভায় কম্বল বিতরণ করা হয়।", "২। বীজ বিতরণ: আলোচনা হয়", "Cc: <ap@example.org>"],
)
def test_a_line_about_something_else_heads_no_list(line: str) -> None:
    assert receivers(f"{line}⏎সভাপতি: জনাব রতন সেন⏎{SP}") == ()


def test_a_receiver_numbered_like_a_sub_item_ends_no_reading() -> None:
    foot = "\n\nঅনুলিপি:\n১। জেলা প্রশাসক, ভোলা\n২(খ) পুলিশ সুপার, ভোলা\n"
    text = "জেলা কৃষি কমিটির সভার কার্যবিবরণী\n\nসিদ্ধান্ত: ১। কাজ করতে হবে।\nবাস্তবায়নে: সকল সদস্য"
    assert "জেলা প্রশাসক, ভোলা" in read_text(text + foot).distribution


def test_who_attended_is_listed_at_the_very_end_and_gets_no_copy_by_that() -> None:
    end = "উপস্থিত সদস্যবৃন্দ⏎- জনাব রতন সেন, জেলা প্রশাসক⏎- ডাঃ নীলা রায়, সিভিল সার্জন"
    assert receivers(f"বিতরণ:⏎- {SP}⏎- {UNO}⏎{end}") == (SP, UNO)
