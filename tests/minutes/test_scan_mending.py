"""What the engine mistakes, and is mended where it can be nothing else. Needs no engine."""

import pytest

from minutes.readers.boxes import Box, Filled
from minutes.readers.picture.brackets import closed, ended
from minutes.readers.picture.mending import as_above, mended, numbered
from minutes.readers.picture.serials import with_serials


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("করতে হবে|", "করতে হবে।"),
        ("২০২৩ ইৎ তারিখে এবৎ", "২০২৩ ইং তারিখে এবং"),
        ("২.১৷ পত্র দিতে হবে", "২.১। পত্র দিতে হবে"),
        ("উপজেল। নির্বাহী অফিসার", "উপজেলা নির্বাহী অফিসার"),
        ("আলোচন! হয়", "আলোচনা হয়"),
        ("স্মারক 0৫.৪৫.৮৯", "স্মারক ০৫.৪৫.৮৯"),
        ("(8) নৈশ প্রহরী", "(৪) নৈশ প্রহরী"),
        ("কোভিড-19 টিকা", "কোভিড-19 টিকা"),
        ("২০ মে এর মধ্যে .", "২০ মে এর মধ্যে"),
        ("জেলা প্রশাসক। সভা শেষ হয়।", "জেলা প্রশাসক। সভা শেষ হয়।"),
        ("জেল প্রশাসকের সম্মেলন কক্ষ", "জেলা প্রশাসকের সম্মেলন কক্ষ"),
        ("জেল সুপার", "জেল সুপার"),
        ("ক্ষুদ্রঝণ ও খণদান সংস্থা", "ক্ষুদ্রঋণ ও ঋণদান সংস্থা"),
        ("সংশোধনী ন। থাকায়", "সংশোধনী না থাকায়"),
        ("স্বস্ব দপ্তর প্রধান", "স্ব স্ব দপ্তর প্রধান"),
        ("জেলা। প্রশাসক (ভারপ্রাপ্ত)", "জেলা প্রশাসক (ভারপ্রাপ্ত)"),
        ("৩॥ সড়ক সংস্কার", "৩। সড়ক সংস্কার"),
        ("শিক্ষা অফিসার সেকল)", "শিক্ষা অফিসার (সকল)"),
        ("জেলা প্রশাসক সোধারণ ও রাজস্ব)", "জেলা প্রশাসক (সাধারণ ও রাজস্ব)"),
        ("(পর্যটন সেল) ও দেবে না)", "(পর্যটন সেল) ও দেবে না)"),
        ("(কে) গ্রাম পুলিশ", "(ক) গ্রাম পুলিশ"),
        ("সহকারী কমিশনার (তুমি)", "সহকারী কমিশনার (ভূমি)"),
        ("উপজেলা [| সমবায় অফিসার ]", "উপজেলা সমবায় অফিসার"),
        ("মহিলা! বিষয়ক", "মহিলা বিষয়ক"),
        ("থানায় জমা. দিতে হবে", "থানায় জমা দিতে হবে"),
        ("মো. করিম", "মো. করিম"),
        ("জিপি'র মাধ্যমে", "জিপি’র মাধ্যমে"),
        ("বাস্তবায়নকারী-_ এসি ল্যান্ড", "বাস্তবায়নকারী— এসি ল্যান্ড"),
        ("৫&। ক্ষুদ্র ধণের সুদ", "৫। ক্ষুদ্র ঋণের সুদ"),
        ("উপজেলা নির্বাহী আফসার (সকল)", "উপজেলা নির্বাহী অফিসার (সকল)"),
        ("জেলা শিক্ষা আফসারের দপ্তর", "জেলা শিক্ষা অফিসারের দপ্তর"),
        ("জনাব আফসার আলী", "জনাব আফসার আলী"),
        ("স্মারক ৫৬.০৪.৭২০০.০০০,০৬.০০১,২৬.৪১, তারিখ", "স্মারক ৫৬.০৪.৭২০০.০০০.০৬.০০১.২৬.৪১, তারিখ"),
        ("০৭. কর্মদিবসের মধ্যে", "০৭ কর্মদিবসের মধ্যে"),
        ("সকাল ১১.০০টা", "সকাল ১১.০০ টা"),
        ("সকাল ১১টায়, ২.৫০টাকা", "সকাল ১১টায়, ২.৫০টাকা"),
        ("সহকারী কমিশনার ভুমি), জুড়ী", "সহকারী কমিশনার (ভূমি), জুড়ী"),
        ("জেলা প্রশাসক শিক্ষা ও আইসিটি), ভোলা", "জেলা প্রশাসক (শিক্ষা ও আইসিটি), ভোলা"),
        ("(প্রধান শিক্ষক, সকল)", "(প্রধান শিক্ষক, সকল)"),
        ("সদস্য ৮নং ওয়ার্ড)", "সদস্য (৮নং ওয়ার্ড)"),
        ("দাযিত, গহীত সিদ্ধান্ত", "দায়িত্ব, গৃহীত সিদ্ধান্ত"),
        ("নারী ও শিল্প নির্যাতন", "নারী ও শিশু নির্যাতন"),
        ("9 ১৫ জুলাহ ২০২৫", "১৫ জুলাই ২০২৫"),
        ("পুনঃ$খননের", "পুনঃখননের"),
        ("শাহ্\u200c মোঃ", "শাহ্ মোঃ"),
        ("আশ্রয়কেন্্ ও ভবন", "আশ্রয়কেন্দ্র ও ভবন"),
        ("উচু স্থানে বাশ ও হাস-মুরগী", "উঁচু স্থানে বাঁশ ও হাঁস-মুরগী"),
        ("বাধা ও হাসপাতাল", "বাধা ও হাসপাতাল"),
        ("বিনামুল্যে নুতন ভু-সম্পত্তি", "বিনামূল্যে নূতন ভূ-সম্পত্তি"),
        ("র্যালি ও পর্যটন", "র\u200d্যালি ও পর্যটন"),
        ("০১,০২,০৩ ও ০৪ নং ওয়ার্ড", "০১,০২,০৩ ও ০৪ নং ওয়ার্ড"),
    ],
)
def test_a_line_is_mended(read: str, meant: str) -> None:
    assert mended(read) == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("ব্যবস্থাপনা দল (সকল", "ব্যবস্থাপনা দল (সকল)"),
        ("শিক্ষা অফিসার (সকল\nক্লাস্টার)", "শিক্ষা অফিসার (সকল\nক্লাস্টার)"),
        ("অফিসার (সকল থানা", "অফিসার (সকল থানা"),
    ],
)
def test_a_bracket_lost_at_the_end_is_put_back_behind_known_words(read: str, meant: str) -> None:
    assert ended(read) == meant


def test_the_first_of_lettered_numbers_gets_its_letter_back() -> None:
    assert numbered(["২) কাজ শেষ করা।", "২(খ) ব্যয় সমন্বয় করা।"]) == ["২(ক) কাজ শেষ করা।", "২(খ) ব্যয় সমন্বয় করা।"]
    assert numbered(["২) কাজ শেষ করা।", "৩(খ) ব্যয় সমন্বয় করা।"])[0] == "২) কাজ শেষ করা।"


@pytest.mark.parametrize(
    ("cell", "meant"), [("এ", "ঐ"), ("ঞএঁ।", "ঐ"), ("এজিএম", "এজিএম"), ("এ দপ্তর", "এ দপ্তর")]
)
def test_a_cell_of_one_sign_stands_for_the_one_above(cell: str, meant: str) -> None:
    assert as_above(cell) == meant


def test_a_list_gets_the_number_that_is_due_where_a_sign_like_it_was_read() -> None:
    lines = ["&। প্রথম কাজ", "২ দ্বিতীয় কাজ", "ও। তৃতীয় কাজ", "৪। চতুর্থ কাজ"]
    assert numbered(lines)[2] == "৩। তৃতীয় কাজ"
    assert numbered(lines)[0] == "১। প্রথম কাজ"


def test_a_list_goes_on_over_a_number_that_was_lost() -> None:
    assert (
        numbered(["১। ক", "২। খ", "দায়িত্ব: সচিব", "প্রশিক্ষণ দিতে হবে।", "৪ প্রস্তাব গৃহীত হয়।"])[-1]
        == "৪। প্রস্তাব গৃহীত হয়।"
    )
    assert numbered(["১। ক", "২। খ", "৪ জন অনুপস্থিত।"])[-1] == "৪ জন অনুপস্থিত।"


def test_a_letter_that_no_number_is_due_for_stays() -> None:
    assert numbered(["ও। তৃতীয়", "ক) প্রথম"]) == ["ও। তৃতীয়", "ক) প্রথম"]


def column(*texts: str) -> list[Filled]:
    serials = [
        Filled(box=Box(left=0, top=30 * at, right=40, bottom=30 * at + 30), text=text)
        for at, text in enumerate(texts)
    ]
    words = [
        Filled(box=Box(left=40, top=c.box.top, right=500, bottom=c.box.bottom), text="কথা") for c in serials
    ]
    return [*serials, *words]


def test_a_column_of_serials_counts_up_and_says_where_it_was_mended() -> None:
    cells = with_serials(column("নং", "১", "হ", "৩", "গে"), lambda cell: "")
    assert [cell.text for cell in cells[:5]] == ["নং", "১", "২", "৩", "৪"]
    assert [cell.unsure for cell in cells[:5]] == [(), (), ("২",), (), ("৪",)]


def test_a_comma_behind_a_number_is_the_stop_of_the_others() -> None:
    cells = with_serials(column("নং", "১,", "২.", "৩.", "৪1"), lambda cell: "")
    assert [cell.text for cell in cells[:4]] == ["নং", "১.", "২.", "৩."]


def test_a_column_of_words_stays_as_it_is() -> None:
    cells = column("নাম", "রতন", "মালা", "১২")
    assert with_serials(cells, lambda cell: "") == cells


def test_a_field_with_nothing_written_in_it_stays_empty() -> None:
    cells = with_serials(column("নং", "১", "২", ""), lambda cell: None)
    assert cells[3].text == ""


@pytest.mark.parametrize(
    ("paragraph", "meant"),
    [
        ("পত্র দিতে হবে। (বাস্তবায়নে: বেঞ্চ সহকারী (সংশ্লিষ্ট)", "পত্র দিতে হবে। (বাস্তবায়নে: বেঞ্চ সহকারী (সংশ্লিষ্ট))"),
        ("(সংশ্লিষ্ট) সহকারী", "(সংশ্লিষ্ট) সহকারী"),
        ("সহকারী কমিশনার (ভূমি)", "সহকারী কমিশনার (ভূমি)"),
    ],
)
def test_two_brackets_that_close_are_two(paragraph: str, meant: str) -> None:
    assert closed(paragraph) == meant


def test_a_memo_number_has_all_its_stops() -> None:
    assert mended("স্মারক নং-০৫৪৫.৮৯০০.০১১.০৯.০০৭.২৪-১৫৬") == "স্মারক নং-০৫.৪৫.৮৯০০.০১১.০৯.০০৭.২৪-১৫৬"


def test_a_latin_digit_among_bangla_serials_is_read_again() -> None:
    again = {"5।": "১।", "": "৫।"}
    cells = with_serials(column("নং", "5।", "হ।", "৩।", "৪।", ""), lambda cell: again.get(cell.text, ""))
    assert [cell.text for cell in cells[:6]] == ["নং", "১।", "২।", "৩।", "৪।", "৫।"]


def test_a_number_read_as_nothing_at_the_head_of_a_page_is_no_heading() -> None:
    again = {"": "৫", "ঙ": "৬"}
    cells = with_serials(column("", "ঙ"), lambda cell: again[cell.text])
    assert [cell.text for cell in cells[:2]] == ["৫", "৬"]
