"""Labels inside a line: what comes again in a document is one wherever it stands, though line breaks and dandas were lost."""

import pytest

from minutes.read import read_text
from minutes.told.inner_labels import at_inner_labels, repeated_labels
from minutes.words.labels import Line

HEAD = (
    "উপজেলা ভাতা কমিটির সভার কার্যবিবরণী সভাপতি: জনাব রতন সেন, উপজেলা নির্বাহী অফিসার তারিখ: ০৭/০৯/২০২২ "
    "সময়: সকাল ১০.০০ ঘটিকা স্থান: উপজেলা পরিষদ সভাকক্ষ "
)
FOOT = " সভাপতি সবাইকে ধন্যবাদ জানিয়ে সভা শেষ করেন রতন সেন স্মারক: ০৫.৪২.৭৩২৫.০০১.০৬.০০২.২২-১১২ তারিখ: ১০/০৯/২০২২"
SEED = ("১", "আউশ প্রণোদনা", None, "বীজ বিতরণ শেষ করতে হবে", ("উপজেলা কৃষি অফিসার",), "১০ জুন ২০২৩")
VACCINE = ("২", "খুরা রোগ", "ক", "টিকা দিতে হবে", ("উপজেলা প্রাণিসম্পদ কর্মকর্তা",), None)
MARKET = ("২", "খুরা রোগ", "খ", "হাট পরিদর্শন করতে হবে", ("উপজেলা প্রাণিসম্পদ কর্মকর্তা",), None)


def rows(text: str) -> list[tuple[str | None, str, str | None, str, tuple[str, ...], str | None]]:
    return [
        (one.agenda_no, one.agenda_title, one.number, one.text, one.offices, one.deadline)
        for one in read_text(text).decisions
    ]


@pytest.mark.parametrize(
    ("decision", "who", "when"),
    [
        ("সিদ্ধান্ত: ", "বাস্তবায়নে: ", "সময়সীমা: "),
        ("সিদ্ধান্তঃ", "দায়িত্বেঃ", "সময়ঃ"),
        ("গৃহীত সিদ্ধান্ত- ", "বাস্তবায়নকারী কর্মকর্তা- ", "মেয়াদ- "),
        ("করণীয়: ", "কে করবেন: ", "কখন: "),
        ("নির্দেশনা :- ", "দায়িত্বপ্রাপ্ত কর্মকর্তা :- ", "বাস্তবায়নের সময়সীমা :- "),
    ],
)
def test_one_block_without_dandas_is_cut_at_its_labels_whatever_they_are(
    decision: str, who: str, when: str
) -> None:
    body = (
        "সভার শুরুতে সভাপতি সকলকে শুভেচ্ছা জানান ১. আউশ প্রণোদনা: বীজ এসেছে "
        f"{decision}বীজ বিতরণ শেষ করতে হবে {who}উপজেলা কৃষি অফিসার {when}১০ জুন ২০২৩ "
        f"২. খুরা রোগ: ৩.৮ শতাংশ গরু আক্রান্ত {decision}ক) টিকা দিতে হবে খ) হাট পরিদর্শন করতে হবে {who}উপজেলা প্রাণিসম্পদ কর্মকর্তা"
    )
    minutes = read_text(HEAD + body + FOOT)
    assert rows(HEAD + body + FOOT) == [SEED, VACCINE, MARKET]
    assert (minutes.chair, minutes.venue) == ("জনাব রতন সেন", "উপজেলা পরিষদ সভাকক্ষ")
    assert (minutes.memo_no, str(minutes.memo_date)) == ("০৫.৪২.৭৩২৫.০০১.০৬.০০২.২২-১১২", "2022-09-10")


def test_rows_of_a_block_are_told_from_lists_inside_them_by_their_marks() -> None:
    body = (
        "১। আউশ প্রণোদনা সিদ্ধান্ত: ১) বীজ বিতরণ শেষ করতে হবে ২) সার দিতে হবে বাস্তবায়নে: উপজেলা কৃষি অফিসার "
        "২। খুরা রোগ সিদ্ধান্ত: ১) টিকা দিতে হবে ২) হাট পরিদর্শন করতে হবে বাস্তবায়নে: উপজেলা প্রাণিসম্পদ কর্মকর্তা"
    )
    assert [(one[0], one[2], one[3]) for one in rows(HEAD + body + FOOT)] == [
        ("১", "১", "বীজ বিতরণ শেষ করতে হবে"),
        ("১", "২", "সার দিতে হবে"),
        ("২", "১", "টিকা দিতে হবে"),
        ("২", "২", "হাট পরিদর্শন করতে হবে"),
    ]


CUT = [
    ("ল্যাব সিদ্ধান্ত: তালিকা দিতে হবে বাস্তবায়নে: ওসি", ["ল্যাব", "সিদ্ধান্ত: তালিকা দিতে হবে", "বাস্তবায়নে: ওসি"]),
    ("কৃষি অফিসারবাস্তবায়নেঃওসি", ["কৃষি অফিসার", "বাস্তবায়নেঃওসি"]),
    ("তালিকা দিতে হবে (বাস্তবায়নে: ওসি)", ["তালিকা দিতে হবে (বাস্তবায়নে: ওসি)"]),
    ("ক) তালিকা দিতে হবে (বাস্তবায়নে: ওসি); খ) টহল", ["ক) তালিকা দিতে হবে (বাস্তবায়নে: ওসি); খ) টহল"]),
    ("১. সিদ্ধান্ত: তালিকা দিতে হবে", ["১. সিদ্ধান্ত: তালিকা দিতে হবে"]),
    ("→ বাস্তবায়নে: ওসি", ["বাস্তবায়নে: ওসি"]),
    ("বাস্তবায়নে: সিদ্ধান্ত ১: ওসি; সিদ্ধান্ত ২: ইউএনও", ["বাস্তবায়নে: সিদ্ধান্ত ১: ওসি; সিদ্ধান্ত ২: ইউএনও"]),
    ("গত সভার সিদ্ধান্ত: পাঠ করা হয়", ["গত সভার সিদ্ধান্ত: পাঠ করা হয়"]),
    ("পর্যালোচনা: ভালো", ["পর্যালোচনা: ভালো"]),
]


@pytest.mark.parametrize(("text", "parts"), CUT)
def test_only_what_is_a_label_is_cut(text: str, parts: list[str]) -> None:
    often = repeated_labels(
        ["সিদ্ধান্ত: ক", "সিদ্ধান্ত: খ", "বাস্তবায়নে: গ", "বাস্তবায়নে: ঘ", "বাস্তবায়নেঃ গ", "বাস্তবায়নেঃ ঘ"]
    )
    assert [one.text for one in at_inner_labels(Line(text=text, place="line 1"), often)] == parts


def test_what_comes_once_is_no_label_of_the_document() -> None:
    assert repeated_labels(["সভার আলোচনা: ক", "সভার আলোচনা: খ"]) == frozenset()
    assert repeated_labels(["সিদ্ধান্ত: ক", "দায়িত্ব: খ"]) == frozenset()
