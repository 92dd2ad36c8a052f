"""A table pasted with each cell on a line of its own: how its headings are shortened, broken, counted or left out."""

import pytest

from minutes.read import read_text

ROWS = (
    "১\nমাদক\nমাদক ব্যবসায়ীদের তালিকা হালনাগাদ করতে হবে।\nঅফিসার ইনচার্জ\n১৫ দিন\n"
    "২\nযানজট\nঅবৈধ দোকান উচ্ছেদ করতে হবে।\nসহকারী কমিশনার (ভূমি)\nঅফিসার ইনচার্জ\nচলমান\n"
)
READ = [
    ("১", "মাদক ব্যবসায়ীদের তালিকা হালনাগাদ করতে হবে।", ("অফিসার ইনচার্জ",), "১৫ দিন"),
    ("২", "অবৈধ দোকান উচ্ছেদ করতে হবে।", ("সহকারী কমিশনার (ভূমি)", "অফিসার ইনচার্জ"), "চলমান"),
]


@pytest.mark.parametrize(
    "heading",
    [
        "ক্রঃ\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা",
        "ক্র:\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nবাস্তবায়নের সময়",
        "ক্র. নং:\nবিভাগের নাম\nগৃহীত সিদ্ধান্ত\nবাস্তবায়নে\nসময়সীমা",
        "ক্রমিক\nআলোচ্যসূচি:\nসিদ্ধান্ত:\nবাস্তবায়নে:\nসময়:",
        "ক্রঃ নং\nআলোচ্যসূচী\nগৃহীত সিদ্ধান্ত\nবাস্তবায়নকারী কর্তৃপক্ষ/\nকর্মকর্তা\nবাস্তবায়নের সময়সীমা",
        "ক্রম\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n(১)\n(২)\n(৩)\n(৪)\n(৫)",
        "নং\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n১\n২\n৩\n৪\n৫",
        "বিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা",
    ],
)
def test_the_rows_below_are_read_however_the_columns_are_headed(heading: str) -> None:
    minutes = read_text(
        f"থানা কমিটির সভার কার্যবিবরণী\nস্থান: সভাকক্ষ\n{heading}\n{ROWS}সভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"
    )
    assert [(one.agenda_no, one.text, one.offices, one.deadline) for one in minutes.decisions] == READ


def test_the_table_of_the_last_meeting_stands_before_this_one_s() -> None:
    minutes = read_text(
        "থানা কমিটির সভার কার্যবিবরণী\nবিগত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতিঃ\nক্রঃ\nসিদ্ধান্ত\nঅগ্রগতি\n"
        "১\nতালিকা করতে হবে।\nকরা হয়েছে।\n২\nরাস্তা মেরামত করতে হবে।\nচলমান।\nবর্তমান সভার আলোচনা ও সিদ্ধান্তঃ\n"
        f"ক্রঃ\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n{ROWS}"
    )
    assert [one.text for one in minutes.decisions] == [text for _, text, _, _ in READ]
    assert [one.text for one in minutes.history] == ["তালিকা করতে হবে।", "রাস্তা মেরামত করতে হবে।"]
