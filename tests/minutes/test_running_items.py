"""Items that run on in one line are told apart by their headings."""

import pytest

from minutes.read import read_text
from minutes.told.running_items import running_items

HEAD = (
    "জেলা পাট উন্নয়ন কমিটির সভার কার্যবিবরণী সভাপতি: জনাব আনিসুর রহমান, জেলা প্রশাসক তারিখ: ১২ জুন ২০২৫ সময়: সকাল ১০.০০ টা স্থান: "
    "জেলা প্রশাসকের সম্মেলন কক্ষ সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। "
)
FOOT = " আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন। স্বাক্ষরিত/- আনিসুর রহমান জেলা প্রশাসক"


@pytest.mark.parametrize(
    "heading", ["আলোচ্যসূচি-{}: {}", "এজেন্ডা {} – {}", "{} নং আলোচ্য বিষয়: {}", "আলোচ্য বিষয়-{}ঃ {}"]
)
@pytest.mark.parametrize("deciding", ["সিদ্ধান্ত:", "আলোচনান্তে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ", "আলোচনা শেষে সিদ্ধান্ত হয়:"])
@pytest.mark.parametrize("mark", ["১। ", "ক) ", "• ", ""])
def test_items_in_one_line(heading: str, deciding: str, mark: str) -> None:
    def item(number: str, title: str, order: str, office: str) -> str:
        return (
            f"{heading.format(number, title)} {deciding} {mark}{order} বাস্তবায়নে: {office} সময়সীমা: ৩০ জুন ২০২৫"
        )

    items = (
        item("১", "বীজ", "বীজ বিতরণ করতে হবে।", "উপজেলা কৃষি অফিসার"),
        item("২", "জাগ ও পচন", "পুকুর খনন করতে হবে।", "উপজেলা প্রকৌশলী"),
    )
    found = read_text(HEAD + " ".join(items) + FOOT).decisions
    assert [(one.agenda_no or one.number, one.text, one.offices, one.deadline) for one in found] == [
        ("১", "বীজ বিতরণ করতে হবে।", ("উপজেলা কৃষি অফিসার",), "৩০ জুন ২০২৫"),
        ("২", "পুকুর খনন করতে হবে।", ("উপজেলা প্রকৌশলী",), "৩০ জুন ২০২৫"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "আলোচ্যসূচি-১: বীজ বিতরণ করতে হবে।",
        "গত সভার আলোচ্যসূচি-৩: বীজ, এবং আলোচ্যসূচি-৪: জাগ নিয়ে আলোচনা হয়।",
        "বীজ বিতরণ করতে হবে।",
    ],
)
def test_a_text_without_several_items_from_the_first_on_is_left(text: str) -> None:
    assert running_items(text) is None
