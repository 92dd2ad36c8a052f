"""Whether a text goes on the paste before it, and what a file's name says."""

import pytest

from minutes.parts import read_parts
from minutes.pastes import goes_on_below, named_as_minutes

TALK = "আলোচনা: ল্যাব নিয়ে বিস্তারিত কথা হয় এবং সকলে একমত হন। " * 5


@pytest.mark.parametrize(
    "first",
    [
        "১। গত সভার কার্যবিবরণী দৃঢ়ীকরণ:",
        "আলোচ্য বিষয়-১: বিগত মাসের সভার কার্যবিবরণী পাঠ ও অনুমোদন",
        "1. Confirmation of the minutes of the 13th meeting",
        "Minutes were circulated on 26 October and nobody objected.",
        "সভায় গত মাসের কার্যবিবরণী পাঠ করে শোনানো হয়।",
    ],
)
def test_an_item_about_the_last_minutes_goes_on_the_paste(first: str) -> None:
    assert goes_on_below(f"{first}\n{TALK}\nসিদ্ধান্ত: ১.১। কার্যবিবরণী দৃঢ়ীকরণ করা হলো।")


@pytest.mark.parametrize(
    "title",
    [
        "জেলা আইসিটি কমিটির জানুয়ারি মাসের সভার কার্যবিবরণী",
        "জেলা আইসিটি কমিটির জানুয়ারি মাসের সভার কার্যবিবরণী।",
        "Minutes of the 14th Meeting of the Berthing Committee",
        "সংশোধনী: ৬.১ নং সিদ্ধান্তে “২৫ জন” এর স্থলে “৩০ জন” পড়তে হবে।",
        "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
    ],
)
def test_a_text_with_a_head_of_its_own_begins_anew(title: str) -> None:
    assert not goes_on_below(f"{title}\n{TALK}")


def test_an_item_is_not_taken_for_the_committee() -> None:
    read = read_parts(
        (
            "1. Confirmation of the minutes of the 13th meeting\nDecision 1.1: The minutes were confirmed.\nAction: -\n",
        )
    )
    assert read.committee is None


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("karjobiboroni-january-2026.docx", True),
        ("কার্যবিবরণী_ফেব্রুয়ারি.pdf", True),
        ("Minutes of meeting.doc", True),
        ("মাসিক সভার রেজুলেশন.jpg", True),
        ("IMG-2026.jpg", False),
        ("পরিদর্শন প্রতিবেদন.pdf", False),
    ],
)
def test_a_files_name_may_say_that_it_is_minutes(name: str, called: bool) -> None:
    assert named_as_minutes(name) is called
