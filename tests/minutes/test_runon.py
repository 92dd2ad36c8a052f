"""Documents whose table is lost: rows as running text, cells one a line, columns apart or mixed; and what a scan leaves."""

import pytest

from committee.rows import ROWS, places_in
from minutes.model import Decision, Minutes
from minutes.read import read_text

HEAD = """উপজেলা ভাতা কমিটির সভার কার্যবিবরণী
সভাপতি : জনাব রতন সেন, উপজেলা নির্বাহী অফিসার
তারিখ : ০৭/০৯/২০২২
সময় : সকাল ১০.০০ ঘটিকা
স্থান : উপজেলা পরিষদ সভাকক্ষ
{body}
সভায় আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
রতন সেন"""


def minutes_of(body: str) -> Minutes:
    return read_text(HEAD.format(body=body))


def rows(body: str) -> list[tuple[str | None, str | None, str, tuple[str, ...], str | None]]:
    return [row(one) for one in minutes_of(body).decisions]


def row(one: Decision) -> tuple[str | None, str | None, str, tuple[str, ...], str | None]:
    return one.agenda_no, one.number, one.text, one.offices, one.deadline


def guessed(minutes: Minutes) -> list[str]:
    """The decisions that are to be looked at first."""
    return [name for problem in minutes.problems if problem.code == ROWS for name in places_in(problem.what)]


SEED = ("১", "১.১", "বীজ বিতরণ শেষ করতে হবে।", ("উপজেলা কৃষি অফিসার",), "১০ জুন ২০২৩")
VACCINE = ("২", "২.১", "টিকা দিতে হবে।", ("উপজেলা প্রাণিসম্পদ কর্মকর্তা", "ইউপি চেয়ারম্যান (সকল)"), "চলমান")

FLAT = """ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নকারী সময়সীমা
১ আউশ প্রণোদনা ১.১ বীজ বিতরণ শেষ করতে হবে। উপজেলা কৃষি অফিসার ১০ জুন ২০২৩
২ খুরা রোগ ২.১ টিকা দিতে হবে। উপজেলা প্রাণিসম্পদ কর্মকর্তা, ইউপি চেয়ারম্যান (সকল) চলমান"""


def test_rows_one_a_line_are_told_apart_by_what_stands_in_them() -> None:
    assert rows(FLAT) == [SEED, VACCINE]
    assert guessed(minutes_of(FLAT)) == []


def test_a_whole_table_in_one_line_is_cut_at_its_numbers() -> None:
    assert rows(FLAT.replace("\n", " ")) == [SEED, VACCINE]


def test_a_whole_document_in_one_line_has_head_rows_and_foot() -> None:
    minutes = read_text(
        HEAD.format(body=FLAT).replace("\n", " ") + " স্মারক নং-০৫.৪২.৭৩২৫.০০১.০৬.০০২.২২-১১২ তারিখ: ১০/০৯/২০২২"
    )
    assert [row(one) for one in minutes.decisions] == [SEED, VACCINE]
    assert (minutes.chair, str(minutes.meeting_date)) == ("জনাব রতন সেন", "2022-09-07")
    assert (minutes.memo_no, str(minutes.memo_date)) == ("০৫.৪২.৭৩২৫.০০১.০৬.০০২.২২-১১২", "2022-09-10")


def test_rows_that_were_wrapped_go_on_in_the_next_line() -> None:
    body = """ক্রঃ নং আলোচ্য বিষয় সিদ্ধান্ত বাস্তবায়নে
১। বয়স্ক ভাতা: ১.১ তালিকা ইউনিয়ন ভিত্তিক
চূড়ান্ত করতে হবে।
ইউপি চেয়ারম্যান (সকল), উপজেলা সমাজসেবা অফিসার
২। বিধবা ভাতা: ২.১ ৩ জন মৃত ভাতাভোগীর নাম
বাদ দিতে হবে।
উপজেলা সমাজসেবা অফিসার"""
    assert [(one[1], one[2], one[3]) for one in rows(body)] == [
        ("১.১", "তালিকা ইউনিয়ন ভিত্তিক চূড়ান্ত করতে হবে।", ("ইউপি চেয়ারম্যান (সকল)", "উপজেলা সমাজসেবা অফিসার")),
        ("২.১", "৩ জন মৃত ভাতাভোগীর নাম বাদ দিতে হবে।", ("উপজেলা সমাজসেবা অফিসার",)),
    ]


def test_where_title_and_decision_have_no_mark_between_them_the_border_is_said_to_be_guessed() -> None:
    body = """ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নকারী
১ প্রতিবন্ধী শিক্ষা উপবৃত্তি বিদ্যালয় হতে তথ্য সংগ্রহ করতে হবে। উপজেলা শিক্ষা অফিসার"""
    assert guessed(minutes_of(body)) == ["১"]


def test_columns_may_stand_in_another_order() -> None:
    body = """ক্রমিক দপ্তর সিদ্ধান্ত সময় বাস্তবায়নকারী
১ কৃষি: ১.১ সার মজুদ করতে হবে। ৩০ জুন উপজেলা কৃষি অফিসার
২ মৎস্য: ২.১ পোনা অবমুক্ত করতে হবে। আগস্টের ১ম সপ্তাহ সিনিয়র উপজেলা মৎস্য কর্মকর্তা"""
    assert [(one[2], one[3], one[4]) for one in rows(body)] == [
        ("সার মজুদ করতে হবে।", ("উপজেলা কৃষি অফিসার",), "৩০ জুন"),
        ("পোনা অবমুক্ত করতে হবে।", ("সিনিয়র উপজেলা মৎস্য কর্মকর্তা",), "আগস্টের ১ম সপ্তাহ"),
    ]


def test_decisions_of_a_row_that_each_have_their_offices_behind_them_keep_these() -> None:
    body = """ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নে
১ সার ১.১ মজুদ যাচাই করতে হবে। উপজেলা কৃষি অফিসার ১.২ মূল্য তালিকা টানাতে হবে। সহকারী কমিশনার (ভূমি)
২ বিবিধ ২.১ সভা করতে হবে। উপজেলা নির্বাহী অফিসার"""
    assert [(one[1], one[3]) for one in rows(body)] == [
        ("১.১", ("উপজেলা কৃষি অফিসার",)),
        ("১.২", ("সহকারী কমিশনার (ভূমি)",)),
        ("২.১", ("উপজেলা নির্বাহী অফিসার",)),
    ]


def test_offices_whose_line_breaks_were_lost_are_told_apart() -> None:
    body = """ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নে
১ ভাতা ১.১ তালিকা করতে হবে। উপজেলা নির্বাহী অফিসার (সকল) উপজেলা সমাজসেবা অফিসার (সকল)
২ সড়ক ২.১ মেরামত করতে হবে। নির্বাহী প্রকৌশলী, সওজ, নওগাঁ নির্বাহী প্রকৌশলী, এলজিইডি"""
    assert [one[3] for one in rows(body)] == [
        ("উপজেলা নির্বাহী অফিসার (সকল)", "উপজেলা সমাজসেবা অফিসার (সকল)"),
        ("নির্বাহী প্রকৌশলী, সওজ, নওগাঁ", "নির্বাহী প্রকৌশলী, এলজিইডি"),
    ]


def test_a_measure_is_no_number_of_a_row() -> None:
    body = """ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নে
১ সড়ক ১.১ গত ২ মাসে ২ কিমি সড়ক ভেঙেছে এবং ২ জন আহত হওয়ায় মেরামত করতে হবে। উপজেলা প্রকৌশলী
২ সেতু ২.১ সেতুর ৩ ধারের রেলিং লাগাতে হবে। উপজেলা প্রকৌশলী"""
    assert [one[1] for one in rows(body)] == ["১.১", "২.১"]


def test_english_rows_in_lines_are_read() -> None:
    body = """SL  Agenda  Discussion  Decision  Responsible  Deadline
1 Portal Seven portals are out of date. All offices shall update their portals. Heads of all offices 30 June 2023
2 Training No budget has come. A proposal will be sent to the Directorate. Assistant Programmer within 15 days"""
    assert [(one[2], one[4]) for one in rows(body)] == [
        ("All offices shall update their portals.", "30 June 2023"),
        ("A proposal will be sent to the Directorate.", "within 15 days"),
    ]


STACKED = """ক্রমিক
আলোচ্য বিষয়
গৃহীত সিদ্ধান্ত
বাস্তবায়নকারী
কর্তৃপক্ষ
০১
চুরি রোধ
রাতে টহল জোরদার করতে হবে।
অফিসার ইনচার্জ, মনপুরা থানা
ইউপি চেয়ারম্যান (সকল)
০২
মাদক
তালিকা করতে হবে।
অফিসার ইনচার্জ, মনপুরা থানা
০৩
বিবিধ
-
-"""


def test_cells_pasted_one_a_line_are_put_together_however_many_lines_a_row_has() -> None:
    assert [(one[0], one[2], one[3]) for one in rows(STACKED)] == [
        ("০১", "রাতে টহল জোরদার করতে হবে।", ("অফিসার ইনচার্জ, মনপুরা থানা", "ইউপি চেয়ারম্যান (সকল)")),
        ("০২", "তালিকা করতে হবে।", ("অফিসার ইনচার্জ, মনপুরা থানা",)),
    ]


def test_columns_pasted_one_below_the_other_are_joined_by_their_numbers() -> None:
    body = """বিষয়
১. মৎস্যজীবী নিবন্ধন
২. জাটকা
সিদ্ধান্ত
১.১ নিবন্ধন শেষ করতে হবে।
১.২ কার্ড দিতে হবে।
২.১ বাজার পরিদর্শন করতে হবে।
বাস্তবায়নে
১. উপজেলা মৎস্য কর্মকর্তা
২. সহকারী কমিশনার (ভূমি)"""
    assert [(one[0], one[1], one[3]) for one in rows(body)] == [
        ("১", "১.১", ("উপজেলা মৎস্য কর্মকর্তা",)),
        ("১", "১.২", ("উপজেলা মৎস্য কর্মকর্তা",)),
        ("২", "২.১", ("সহকারী কমিশনার (ভূমি)",)),
    ]


def test_columns_without_numbers_are_joined_by_their_order_and_that_is_said() -> None:
    body = """বিষয়
জাটকা
নিবন্ধন
সিদ্ধান্ত
বাজার পরিদর্শন করতে হবে।
কার্ড দিতে হবে।
বাস্তবায়নে
সহকারী কমিশনার (ভূমি)
উপজেলা মৎস্য কর্মকর্তা"""
    assert [one[2:4] for one in rows(body)] == [
        ("বাজার পরিদর্শন করতে হবে।", ("সহকারী কমিশনার (ভূমি)",)),
        ("কার্ড দিতে হবে।", ("উপজেলা মৎস্য কর্মকর্তা",)),
    ]
    assert len(guessed(minutes_of(body))) == 2


def test_columns_copied_line_by_line_across_the_page_are_put_back() -> None:
    body = """আলোচনা
সিদ্ধান্ত
বাস্তবায়নে
১। জলমহাল:
১.১ ইজারার বিজ্ঞপ্তি আগামী ১৫
সহকারী কমিশনার
২৭টি জলমহালের
এপ্রিলের মধ্যে প্রকাশ করতে
(ভূমি)
মেয়াদ শেষ।
হবে।
২। বালুমহাল:
২.১ অবৈধ উত্তোলন বন্ধে
উপজেলা নির্বাহী
৬টি ঘাটে উত্তোলন
অভিযান চালাতে হবে।
অফিসার (সকল)
চলছে।"""
    assert [(one[1], one[2], one[3]) for one in rows(body)] == [
        ("১.১", "ইজারার বিজ্ঞপ্তি আগামী ১৫ এপ্রিলের মধ্যে প্রকাশ করতে হবে।", ("সহকারী কমিশনার (ভূমি)",)),
        ("২.১", "অবৈধ উত্তোলন বন্ধে অভিযান চালাতে হবে।", ("উপজেলা নির্বাহী অফিসার (সকল)",)),
    ]


def test_items_with_labels_in_one_paragraph_are_items() -> None:
    body = (
        "০১। কৃষি বিভাগ ঃ আলোচনা ঃ বোরো আবাদ ৯৮% সম্পন্ন। সিদ্ধান্ত ঃ সারের মজুদ মনিটরিং করতে হবে। বাস্তবায়নে ঃ উপজেলা কৃষি অফিসার। "
        "০২। স্বাস্থ্য বিভাগ ঃ সিদ্ধান্ত ঃ (ক) বেডের চাহিদাপত্র ৭ দিনের মধ্যে পাঠাতে হবে। (খ) অ্যাম্বুলেন্স মেরামত করতে হবে। "
        "বাস্তবায়নে ঃ উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা।"
    )
    doctor = ("উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা",)
    assert rows(body) == [
        ("০১", None, "সারের মজুদ মনিটরিং করতে হবে।", ("উপজেলা কৃষি অফিসার",), None),
        ("০২", "ক", "বেডের চাহিদাপত্র ৭ দিনের মধ্যে পাঠাতে হবে।", doctor, "৭ দিনের মধ্যে"),
        ("০২", "খ", "অ্যাম্বুলেন্স মেরামত করতে হবে।", doctor, None),
    ]


def test_marks_of_a_scanner_are_left_out_and_letters_read_for_digits_put_right() -> None:
    body = """১| নিবন্ধন: সিদ্বান্ত; নিবন্ধন শেষ করতে হবে | বাস্তবায়নে; উপজেলা মৎস্য কর্মকর্তা
~ . ;
Scanned with CamScanner
২| জাল: সিদ্বান্ত: জাল বিতরণ করতে হবে। বাস্তবায়নে: সহকারী কমিশনার (ভূমি)
-- ২ --
ও| বরফকল: সিদ্বান্ত: পরিদর্শন করতে হবে। বাস্তবায়নে: উপজেলা মৎস্য কর্মকর্তা
8| বিবিধ: সিদ্বান্ত: সভা করতে হবে। বাস্তবায়নে: উপজেলা নির্বাহী অফিসার"""
    assert [one[0] for one in rows(body)][1:] == ["২", "৩", "৪"]
    assert all("CamScanner" not in one[2] and "~" not in one[2] for one in rows(body))


@pytest.mark.parametrize(
    "body",
    [
        "বিগত সভার সিদ্ধান্তের অগ্রগতি: ১। পোর্টাল হালনাগাদ করতে হবে- ২৪টি হয়েছে। ২। ল্যাব পরিদর্শন করতে হবে- ৬টি হয়েছে।",
        "বিগত সভার সিদ্ধান্ত\n১. পোর্টাল হালনাগাদ করতে হবে। অগ্রগতি: ২৪টি হয়েছে।\n২. ল্যাব পরিদর্শন করতে হবে। অগ্রগতি: ৬টি হয়েছে।",
        "বিগত সভার সিদ্ধান্তঃ\n১। সিদ্ধান্তঃ পোর্টাল হালনাগাদ করতে হবে।\nঅগ্রগতিঃ ২৪টি হয়েছে।\n"
        "২। সিদ্ধান্তঃ ল্যাব পরিদর্শন করতে হবে।\nঅগ্রগতিঃ ৬টি হয়েছে।",
        "ক্রম বিগত সভার সিদ্ধান্ত অগ্রগতি\n১ পোর্টাল হালনাগাদ করতে হবে। ২৪টি হয়েছে।\n২ ল্যাব পরিদর্শন করতে হবে। ৬টি হয়েছে।",
    ],
)
def test_last_months_decisions_with_their_progress_are_history_however_they_run_on(body: str) -> None:
    minutes = minutes_of(f"{body}\nসিদ্ধান্তঃ নলকূপ বসাতে হবে। বাস্তবায়নেঃ উপজেলা প্রকৌশলী")
    assert [one.text for one in minutes.decisions] == ["নলকূপ বসাতে হবে।"]
    assert [(one.number, one.text.rstrip("।"), one.progress) for one in minutes.history] == [
        ("১", "পোর্টাল হালনাগাদ করতে হবে", "২৪টি হয়েছে।"),
        ("২", "ল্যাব পরিদর্শন করতে হবে", "৬টি হয়েছে।"),
    ]


def test_a_number_before_a_measure_goes_on_from_the_one_before_it() -> None:
    body = "১। ই-নথি: সিদ্ধান্ত: ১.১ ব্যবহার ৮০% করতে হবে। ১.২ মাস শেষে ১.২ কোটি টাকার হিসাব দিতে হবে। বাস্তবায়ন: প্রোগ্রামার"
    assert [(one[1], one[2]) for one in rows(body)] == [
        ("১.১", "ব্যবহার ৮০% করতে হবে।"),
        ("১.২", "মাস শেষে ১.২ কোটি টাকার হিসাব দিতে হবে।"),
    ]


def test_subject_lines_and_headings_of_talk_are_no_column_words() -> None:
    body = "বিষয়ঃ সিদ্ধান্ত বাস্তবায়ন\nআলোচনা ও সিদ্ধান্তঃ\n১। সড়ক: সিদ্ধান্ত: মেরামত করতে হবে। বাস্তবায়নে: উপজেলা প্রকৌশলী"
    assert rows(body) == [("১", None, "মেরামত করতে হবে।", ("উপজেলা প্রকৌশলী",), None)]


ATTENDANCE_SPOKEN_OF = """ক্র. নং
আলোচ্য বিষয়
সিদ্ধান্ত
বাস্তবায়নকারী
১।
উপস্থিতি
১.১। প্রধান শিক্ষককে কারণ দর্শাতে হবে। ১.২। মা সমাবেশ আয়োজন করতে হবে।
১.১ জেলা প্রাথমিক শিক্ষা অফিসার (সকল), ১.২ উপজেলা শিক্ষা অফিসার
২।
বিবিধ
২.১। চূড়ান্ত নোটিশ দিতে হবে।
উপজেলা প্রকৌশলী"""


@pytest.mark.parametrize("joiner", ["\n", " "])
def test_a_subject_called_attendance_ends_no_table(joiner: str) -> None:
    text = HEAD.format(body=ATTENDANCE_SPOKEN_OF).replace("\n", joiner)
    assert [(one.agenda_no, one.number, one.offices) for one in read_text(text).decisions] == [
        ("১", "১.১", ("জেলা প্রাথমিক শিক্ষা অফিসার (সকল)",)),
        ("১", "১.২", ("উপজেলা শিক্ষা অফিসার",)),
        ("২", "২.১", ("উপজেলা প্রকৌশলী",)),
    ]


def test_english_cells_order_without_shall() -> None:
    body = """Sl.
Subject
Decision
Implemented by
1.
Last minutes
Confirmed.
-
2.
Innovation fund
a) Distribute the fund as per the guideline. b) Keep vouchers for audit.
Accounts Officer"""
    assert [(one.agenda_no, one.number, one.text, one.offices) for one in minutes_of(body).decisions] == [
        ("1", None, "Confirmed.", ()),
        ("2", "a", "Distribute the fund as per the guideline.", ("Accounts Officer",)),
        ("2", "b", "Keep vouchers for audit.", ("Accounts Officer",)),
    ]


def test_columns_apart_keep_the_numbers_of_decisions_where_no_other_column_tells_them() -> None:
    body = """আলোচনা
১। দিনে ময়লার গাড়ি চলে।
২। কম্প্যাক্টর অকেজো।
সিদ্ধান্ত
১। রাতে বর্জ্য অপসারণ করতে হবে।
২। প্রাক্কলন প্রস্তুত করতে হবে।
বাস্তবায়নকারী
১। স্বাস্থ্য কর্মকর্তা
২। নির্বাহী প্রকৌশলী"""
    assert [(one.number, one.offices) for one in minutes_of(body).decisions] == [
        ("১", ("স্বাস্থ্য কর্মকর্তা",)),
        ("২", ("নির্বাহী প্রকৌশলী",)),
    ]
