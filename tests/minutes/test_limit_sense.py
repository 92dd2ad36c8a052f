"""Time limits and formal decisions as a reader of common sense takes them."""

from datetime import date

import pytest

from committee.values import Nature
from minutes.decided.natures import propose
from minutes.words.deadlines import in_text

MEETING = date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("চিঠি দিতে হবে এই সপ্তাহের মধ্যে", "এই সপ্তাহের মধ্যে"),
        ("এ মাসের মধ্যে কাজ শেষ করতে হবে।", "এ মাসের মধ্যে"),
        ("সামনের সপ্তাহের মধ্যে কাজ শেষ করতে হবে।", "সামনের সপ্তাহের মধ্যে"),
        ("তথ্য অভিযানের দিনই রাত ১০.০০ টার মধ্যে প্রেরণ করতে হবে।", "অভিযানের দিনই রাত ১০.০০ টার মধ্যে"),
        ("ঘটনার দিনই সন্ধ্যা ৬.৩০ ঘটিকার মধ্যে জানাতে হবে।", "ঘটনার দিনই সন্ধ্যা ৬.৩০ ঘটিকার মধ্যে"),
        ("পরদিন সকাল ৯টার মধ্যে প্রতিবেদন দিতে হবে।", "পরদিন সকাল ৯টার মধ্যে"),
        ("একই দিন সন্ধ্যার মধ্যে বর্জ্য অপসারণ করতে হবে।", "একই দিন সন্ধ্যার মধ্যে"),
        ("তালিকা ৭ জুলাই দুপুরের মধ্যে জমা দিতে হবে।", "৭ জুলাই দুপুরের মধ্যে"),
        ("২ সপ্তাহ এর মধ্যে কাজ শেষ করতে হবে।", "২ সপ্তাহ এর মধ্যে"),
        ("আবেদন প্রাপ্তির ৭ দিনের মধ্যে নিষ্পত্তি করতে হবে।", "আবেদন প্রাপ্তির ৭ দিনের মধ্যে"),
        ("অসচ্ছল ব্যক্তির আবেদন ৭ দিনের মধ্যে নিষ্পত্তি করতে হবে।", "৭ দিনের মধ্যে"),
        ("টাকা ৩ দিনের মধ্যে জমা করতে হবে, কোনো অবস্থাতেই হাতে রাখা যাবে না।", "৩ দিনের মধ্যে"),
        ("পরীক্ষা আগামী ০২/০৪/২০২৪ তারিখ হইতে আরম্ভ করিতে হইবে।", "আগামী ০২/০৪/২০২৪ তারিখ হইতে"),
        ("আগামী মাসে সদস্যদের প্রশিক্ষণ দিতে হবে।", "আগামী মাসে"),
        ("মাস শেষ হওয়ার পূর্বে প্রতিবেদন দিতে হবে।", "মাস শেষ হওয়ার পূর্বে"),
        ("আগামী সভায় সকলে প্রতিবেদনসহ উপস্থিত থাকিবেন।", "আগামী সভায়"),
        ("All NGOs shall continue the work till 31 October 2024.", "till 31 October 2024"),
        ("The report shall be sent no later than 15 April 2024.", "no later than 15 April 2024"),
        ("The list shall be sent by the end of April 2024.", "by the end of April 2024"),
    ],
)
def test_a_limit_is_taken_whole(text: str, phrase: str) -> None:
    limit = in_text(text, MEETING)
    assert limit is not None and limit.phrase == phrase


def test_one_who_only_comes_to_the_next_meeting_has_nothing_due_there() -> None:
    assert in_text("আগামী সভায় সকলকে উপস্থিত থাকতে হবে।", MEETING) is None


@pytest.mark.parametrize(
    "text",
    [
        "A vote of thanks to the outgoing Deputy Director was recorded.",
        "The committee appreciated the rescue work done by the volunteers.",
        "Seat allocation policy is approved in principle.",
        "Mr. Rafiq was nominated as the member of the sub-committee.",
        "দাতা সদস্যকে অভিনন্দন জ্ঞাপন করা হলো।",
        "জনাব আলীকে কোষাধ্যক্ষ নির্বাচিত করা হলো।",
    ],
)
def test_what_is_done_by_being_decided_is_formal(text: str) -> None:
    assert propose(text, "", dated=False, asked=False)[0] is Nature.FORMAL


def test_work_about_something_formal_is_work() -> None:
    assert propose("শোক প্রস্তাবের কপি পরিবারের নিকট পৌঁছাতে হবে।", "", dated=False)[0] is Nature.ONE_OFF
