"""Rows pasted with nothing between their cells, or one space: numbers behind dates, words that only end like orders."""

import pytest

from minutes.grammar.columns import Role
from minutes.known import standard
from minutes.pasted.cells import ends_as_decision, fit_of
from minutes.pasted.glued_numbers import rows_apart
from minutes.read import read_text
from minutes.readers.wrapped import unwrap
from minutes.words.serials import row_starts

HEAD = "জেলা সেবা কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\nতারিখ: ১২ জুন ২০২৫\nসভাপতি সকলকে স্বাগত জানান।"
FOOT = "পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\nরতন সেন"


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("০১টহল দিতে হবে।ওসি১৫.০৩.২০২৩০২মামলা করতে হবে।", " ০১ টহল দিতে হবে।ওসি১৫.০৩.২০২৩ ০২ মামলা করতে হবে।"),
        ("১টহল দিতে হবে।ওসি৭ জুন ২০২৩২মামলা করতে হবে।", " ১ টহল দিতে হবে।ওসি৭ জুন ২০২৩ ২ মামলা করতে হবে।"),
        ("১.টহল দিতে হবে।ওসিচলমান২.মামলা করতে হবে।", " ১. টহল দিতে হবে।ওসিচলমান ২. মামলা করতে হবে।"),
        (
            "০১টহল অনুমোদন করা হলো।--০২মে মাসে মামলা করতে হবে।",
            " ০১ টহল অনুমোদন করা হলো। - -  ০২ মে মাসে মামলা করতে হবে।",
        ),
        ("১নৌকা ২টি আছে। টহল দিতে হবে।ওসি২মামলা করতে হবে।", " ১ নৌকা ২টি আছে। টহল দিতে হবে।ওসি ২ মামলা করতে হবে।"),
        ("১টহল দিতে হবে।প্রকৌশলী, বিভাগ-২২মামলা করতে হবে।", " ১ টহল দিতে হবে।প্রকৌশলী, বিভাগ-২ ২ মামলা করতে হবে।"),
        ("১টহল দিতে হবে।", "১টহল দিতে হবে।"),
    ],
)
def test_a_rows_number_is_told_by_the_one_before_it(glued: str, apart: str) -> None:
    assert rows_apart(glued) == apart


@pytest.mark.parametrize("between", ["", " "])
@pytest.mark.parametrize("numbers", [("০১", "০২", "০৩"), ("১", "২", "৩"), ("১.", "২.", "৩.")])
def test_rows_that_touch_dates_are_read_whole(between: str, numbers: tuple[str, str, str]) -> None:
    rows = (
        (numbers[0], "বিগত ২৩.১১.২০২২ তারিখের কার্যবিবরণী পাঠ করা হয়।", "কার্যবিবরণী অনুমোদন করা হলো।"),
        (numbers[1], "জানুয়ারি মাসে ৮৭ জনকে উদ্ধার করা হয়।", "(ক) টহল বৃদ্ধি করতে হবে।", "(খ) তালিকা প্রস্তুত করতে হবে।",
         "পুলিশ সুপার; স্টেশন অফিসার", "১৫.০৩.২০২৩"),
        (numbers[2], "সাক্ষী হাজির না হওয়ায় বিচার বিলম্বিত হচ্ছে।", "সমন জারি নিশ্চিত করতে হবে।", "কোর্ট পরিদর্শক", "আগামী সভা"),
    )  # fmt: skip
    heading = between.join(("ক্রমিক", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা"))
    found = read_text(f"{HEAD}\n{heading}{between}{between.join(map(between.join, rows))}\n{FOOT}").decisions
    both = ("পুলিশ সুপার", "স্টেশন অফিসার")
    assert [(one.agenda_no, one.text, one.offices, one.deadline) for one in found] == [
        (numbers[0].strip("."), "কার্যবিবরণী অনুমোদন করা হলো।", (), None),
        (numbers[1].strip("."), "টহল বৃদ্ধি করতে হবে।", both, "১৫.০৩.২০২৩"),
        (numbers[1].strip("."), "তালিকা প্রস্তুত করতে হবে।", both, "১৫.০৩.২০২৩"),
        (numbers[2].strip("."), "সমন জারি নিশ্চিত করতে হবে।", ("কোর্ট পরিদর্শক",), "আগামী সভা"),
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "০১ টহল দিতে হবে। ওসি ৩ আগস্ট ২০২৫ ০২ ৩২০ টন চাল দিতে হবে। ০৩ মে মাসে সভা করতে হবে।",
            ["০১", "০২", "০৩"],
        ),
        (
            "১ টহল দিতে হবে। ওসি ২ জুন ২০২৫ ২ ১৫ মে ২০২৫ তারিখের কাজ করতে হবে। ৩ ২০২৪-২৫ অর্থবছরে সভা হবে।",
            ["১", "২", "৩"],
        ),
        ("১ টহল দিতে হবে। ওসি ২ সপ্তাহ ২ নৌকা দিতে হবে।", ["১", "২"]),
    ],
)
def test_days_and_measures_begin_no_row_but_rows_begin_with_days(text: str, numbers: list[str]) -> None:
    starts = row_starts(text, bare=True)
    assert [one.number for one in starts] == numbers
    assert all(
        text[one.end :].lstrip()[:1] not in "জস" or one.number in ("০৩", "৩") for one in starts
    )  # none is "২ জুন", "২ সপ্তাহ"


@pytest.mark.parametrize("text", ["ফোকাল পয়েন্ট হিসাবে", "সঠিকভাবে", "কাজ বিলম্বে", "সভার পূর্বে", "পত্রের জবাবে"])
def test_what_only_ends_like_an_order_is_none(text: str) -> None:
    assert not ends_as_decision(text)
    assert ends_as_decision(f"{text} পাঠাতে হবে")


@pytest.mark.parametrize(
    ("role", "better", "worse"),
    [
        (Role.AGENDA, "গ্রাহক সেবা ও অভিযোগ", "গ্রাহক"),
        (Role.AGENDA, "শ্রেণিকৃত ঋণ আদায়", "শ্রেণিকৃত ঋণ"),
        (Role.AGENDA, "এটিএম ও অনলাইন সেবা", "এটিএম ও অনলাইন"),
        (Role.AGENDA, "গত সভার কার্যবিবরণী", "গত সভার"),
        (Role.AGENDA, "প্রচার", "প্রচার মসজিদে ও বাজারে"),
        (Role.AGENDA, "বেতন", "খ্রি. বেতন"),
        (Role.IMPLEMENTER, "প্রশাসক (শিক্ষা ও আইসিটি)", "প্রশাসক (শিক্ষা"),
        (Role.IMPLEMENTER, "প্রধান শিক্ষক", "(খ)"),
        (Role.DEADLINE, "৩০ জুন ২০২৫ এর মধ্যে", "৩০ জুন ২০২৫ এর"),
        (Role.DEADLINE, "৩০ জুন ২০২৫", "মোবিলাইজার ৩০ জুন ২০২৫"),
        (Role.DISCUSSION, "চালে ১৮ দিন চলবে।", "চাল দিতে হবে।"),
        (Role.DECISION, "সভা করতে হবে।", "হয়েছে। সভা করতে হবে।"),
    ],
)
def test_whole_cells_fit_better(role: Role, better: str, worse: str) -> None:
    roles, known = frozenset((role,)), standard()
    assert fit_of(roles, better, known) > fit_of(roles, worse, known)


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("সূত্র নং কব্যাপি/আকা/২০২৪/১১৮ তারিখ ১২.০৩.২০২৫",), "কব্যাপি/আকা/২০২৪/১১৮"),
        (("সূত্র নং: কব্যাপি/আকা/২০২৪/১১৮ তারিখ ১২.০৩.২০২৫",), "কব্যাপি/আকা/২০২৪/১১৮"),
    ],
)
def test_a_reference_below_the_decisions_needs_no_colon(lines: tuple[str, ...], wanted: str) -> None:
    body = "১. সিদ্ধান্ত: টহল দিতে হবে। বাস্তবায়নে: ওসি\n২. সিদ্ধান্ত: সভা করতে হবে। বাস্তবায়নে: ওসি"
    found = read_text("\n".join((HEAD, body, FOOT, *lines)))
    assert found.memo_no == wanted


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("যানবাহন প্রবেশ করতে দেওয়া যাবে না। বাস্তবায়ন: প্রধান অর্থ ও হিসাব রক্ষণ", "কর্মকর্তা সময়: ১৫/০৭/২০২৫ ইং"),
        ("হবে। বাস্তবায়ন: উপ-প্রধান প্রকৌশলী (যান্ত্রিক) সময়: আগামী সভার পূর্বে ৪.", "নিরাপত্তা: গত মাসে চুরি হয়েছে।"),
    ],
)
def test_what_a_margin_parts_goes_on_behind_a_number_and_before_a_label(line: str, after: str) -> None:
    full = "পরিচালক জানান যে নভেম্বর মাসে ৭১টি জাহাজ আগমন করে এবং কয়েকটি জাহাজকে অপেক্ষা"
    assert f"{line} {after}" in "\n".join(unwrap([*[full] * 8, line, after]))
