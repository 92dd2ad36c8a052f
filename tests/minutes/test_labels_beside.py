"""Labels that stand apart from the decision they are of: in a row of their own, behind a second sentence, behind offices."""

import pytest

from minutes.model import Minutes
from minutes.read import read, read_text

HEAD = "উপজেলা উন্নয়ন কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব মোঃ রফিকুল ইসলাম, ইউএনও\nতারিখ: ১২/০৫/২০২৫\n"
CLOSING = "\nসভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"


def _table(*rows: tuple[str, ...]) -> Minutes:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return read(f"<p>{HEAD}</p><table>{body}</table><p>{CLOSING}</p>".encode(), "a.html")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("সময়সীমা: ৩০ জুন ২০২৫", "বাস্তবায়নে: উপজেলা প্রকৌশলী"),
        ("বাস্তবায়নকারী: উপজেলা প্রকৌশলী", "মেয়াদ: ৩০ জুন ২০২৫"),
        ("দায়িত্বে: উপজেলা প্রকৌশলী", "সময়: ৩০ জুন ২০২৫"),
    ],
)
def test_a_row_of_labels_is_of_the_decisions_above_it(left: str, right: str) -> None:
    minutes = _table(
        ("আলোচনা", "সিদ্ধান্ত"),
        ("খাল ভরাট হয়েছে।", "১। খাল খনন করতে হবে।<br>২। বাঁধ মেরামত করতে হবে।"),
        (left, right),
        ("ল্যাব বন্ধ।", "ল্যাব চালু করতে হবে।"),
        ("সময়সীমা:", "বাস্তবায়নে: উপজেলা শিক্ষা অফিসার"),
    )
    assert [(one.text, one.offices, one.deadline) for one in minutes.decisions] == [
        ("খাল খনন করতে হবে।", ("উপজেলা প্রকৌশলী",), "৩০ জুন ২০২৫"),
        ("বাঁধ মেরামত করতে হবে।", ("উপজেলা প্রকৌশলী",), "৩০ জুন ২০২৫"),
        ("ল্যাব চালু করতে হবে।", ("উপজেলা শিক্ষা অফিসার",), None),
    ]


@pytest.mark.parametrize("limit", ["সময়ঃ ৩০ জুন ২০২৫", "সময়সীমা: ৩০ জুন ২০২৫", "মেয়াদ- ৩০ জুন ২০২৫"])
def test_a_labelled_limit_in_the_next_line_is_no_office(limit: str) -> None:
    minutes = read_text(
        f"{HEAD}যা ঠিক হলো:\n১) কল মেরামত করতে হবে।\nদায়িত্বে: কোষাধ্যক্ষ\n{limit}\n২) রাস্তা পরিষ্কার করতে হবে।\nদায়িত্বে: সম্পাদক{CLOSING}"
    )
    assert [(one.offices, one.deadline) for one in minutes.decisions] == [
        (("কোষাধ্যক্ষ",), "৩০ জুন ২০২৫"),
        (("সম্পাদক",), None),
    ]


def test_a_sentence_between_an_order_and_its_labels_is_the_decisions() -> None:
    minutes = read_text(
        f"{HEAD}যা ঠিক হলো:\n১) ক্যামেরা বসানো হবে। খরচ দিবেন হাজী ইদ্রিস আলী।\nদায়িত্বে: কোষাধ্যক্ষ\n"
        f"২) রাস্তা পরিষ্কার করতে হবে।\nদায়িত্বে: সম্পাদক{CLOSING}"
    )
    assert [(one.text, one.offices) for one in minutes.decisions] == [
        ("ক্যামেরা বসানো হবে। খরচ দিবেন হাজী ইদ্রিস আলী।", ("কোষাধ্যক্ষ",)),
        ("রাস্তা পরিষ্কার করতে হবে।", ("সম্পাদক",)),
    ]


@pytest.mark.parametrize("heading", ["২. আলোচনা ও সিদ্ধান্ত", "৩. গৃহীত সিদ্ধান্তসমূহ", "৪. সিদ্ধান্ত"])
def test_the_number_of_a_section_is_no_subject_of_the_meeting(heading: str) -> None:
    minutes = read_text(
        f"{HEAD}১. উপস্থিতি\nপরিশিষ্ট ক\n{heading}\n• খাল খনন করতে হবে। (উপজেলা প্রকৌশলী)\n• বাঁধ মেরামত করতে হবে। (উপজেলা প্রকৌশলী)\n"
        f"• ল্যাব চালু করতে হবে। (উপজেলা শিক্ষা অফিসার){CLOSING}"
    )
    assert [one.agenda_no for one in minutes.decisions] == [None, None, None]


HEAD_RUN = (
    "উপজেলা কৃষি অফিস, কলাপাড়া। উপজেলা সেচ কমিটির ৩য় সভার কার্যবিবরণী। সভাপতিঃ জনাব মোঃ রফিকুল ইসলাম, উপজেলা নির্বাহী অফিসার, কলাপাড়া। "
    "সভার তারিখঃ ২৯-০৪-২০২৫ খ্রিঃ সময়ঃ বিকাল ৪.০০ টা স্থানঃ সভাকক্ষ। সভাপতি উপস্থিত সকলকে স্বাগত জানান। আলোচনা শেষে নিম্নলিখিত সিদ্ধান্ত গৃহীত হয়। "
    "সিদ্ধান্ত-১: সকল সেচ পাম্পের তালিকা ৩১ মে ২০২৫ এর মধ্যে হালনাগাদ করতে হবে। বাস্তবায়নে: উপজেলা কৃষি অফিসার। "
    "সিদ্ধান্ত-২: অবৈধ সংযোগ বিচ্ছিন্ন করতে হবে। বাস্তবায়নে: ডিজিএম, পল্লী বিদ্যুৎ সমিতি। "
)
FOOT_RUN = (
    " স্বাক্ষরিত/- মোঃ রফিকুল ইসলাম, উপজেলা নির্বাহী অফিসার। স্মারক নং- উকৃঅ/কলা/২০২৫/১৯৬ তারিখঃ ০৪-০৫-২০২৫ "
    "অনুলিপিঃ ১। জেলা প্রশাসক, পটুয়াখালী। ২। অফিস কপি।"
)


@pytest.mark.parametrize(
    "closing",
    [
        "সভাপতি মহোদয় সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।",
        "পরিশেষে সভাপতি মহোদয় উপস্থিত সকলের সহযোগিতা কামনা করে সভার কাজ শেষ করেন।",
        "তিনি সকলকে আন্তরিক ধন্যবাদ জানিয়ে সভার কাজ সমাপ্ত ঘোষণা করেন।",
        "দোয়া ও মোনাজাতের মাধ্যমে সভা শেষ হয়।",
        "আলোচনার আর কিছু না থাকায় সভাপতি সভা মুলতবি ঘোষণা করেন।",
        "",
    ],
)
def test_a_meeting_in_one_paragraph_ends_with_the_sentence_that_closes_it(closing: str) -> None:
    minutes = read_text(HEAD_RUN + closing + FOOT_RUN)
    assert [one.offices for one in minutes.decisions] == [("উপজেলা কৃষি অফিসার",), ("ডিজিএম, পল্লী বিদ্যুৎ সমিতি",)]
    assert (minutes.memo_no, minutes.signed) == ("উকৃঅ/কলা/২০২৫/১৯৬", True)
    assert minutes.distribution[0] == "জেলা প্রশাসক, পটুয়াখালী"
