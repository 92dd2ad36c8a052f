"""Tables copied out of a PDF's viewer: cell after cell, each in the short lines of its narrow column."""

import pytest

from minutes.read import read_text

HEAD = (
    "নবীনগর উপজেলা পরিষদ\nউপজেলা সেবা কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, উপজেলা নির্বাহী অফিসার\nতারিখ: ১২ জুন ২০২৫\n"
    "সময়: সকাল ১০টা\nস্থান: সভাকক্ষ\nসভাপতি সকলকে স্বাগত জানান।"
)
FOOT = "সভায় আর কোন আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\nরতন সেন\nউপজেলা নির্বাহী অফিসার"
HEADING = ("ক্রম", "আলোচ্য বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা")
ROWS = (
    ("১", "ঝরে পড়া রোধ", "হাওরের ১১টি\nবিদ্যালয়ে উপস্থিতি\n৪০ শতাংশের নিচে।",
     "(ক) অনুপস্থিত\nশিক্ষার্থীদের হোম\nভিজিট নিশ্চিত\nকরতে হবে।\n(খ) ৩১ জুলাই ২০২৫\nতারিখের মধ্যে তালিকা\nপাঠাতে হবে।",
     "প্রধান শিক্ষক\n(সকল), উপজেলা\nশিক্ষা অফিসার", "৩ আগস্ট ২০২৫"),
    ("২", "নলকূপ মেরামত", "১৪ ও ১৯ নং\nওয়ার্ডে ৭টি নলকূপ\nঅচল।", "অচল নলকূপ মেরামত\nকরতে হবে।",
     "প্রধান সম্পত্তি\nকর্মকর্তা ও\nসংশ্লিষ্ট ওয়ার্ড\nকাউন্সিলর", "৭ দিনের মধ্যে"),
    ("৩", "বিবিধ", "হাটের ইজারা বাকি\nআছে।", "ইজারার বকেয়া আদায়\nকরতে হবে।", "সহকারী কমিশনার\n(ভূমি)", "চলমান"),
)  # fmt: skip
WANTED = [
    ("১", "অনুপস্থিত শিক্ষার্থীদের হোম ভিজিট নিশ্চিত করতে হবে।", ("প্রধান শিক্ষক (সকল)", "উপজেলা শিক্ষা অফিসার"), "৩ আগস্ট ২০২৫"),
    ("১", "৩১ জুলাই ২০২৫ তারিখের মধ্যে তালিকা পাঠাতে হবে।", ("প্রধান শিক্ষক (সকল)", "উপজেলা শিক্ষা অফিসার"), "৩১ জুলাই ২০২৫ তারিখের মধ্যে"),
    ("২", "অচল নলকূপ মেরামত করতে হবে।", ("প্রধান সম্পত্তি কর্মকর্তা", "সংশ্লিষ্ট ওয়ার্ড কাউন্সিলর"), "৭ দিনের মধ্যে"),
    ("৩", "ইজারার বকেয়া আদায় করতে হবে।", ("সহকারী কমিশনার (ভূমি)",), "চলমান"),
]  # fmt: skip


def paste(
    *, heading: str, first: str = "\n", between: tuple[str, str] = ("\n", "\n"), columns: slice = slice(0, 6)
) -> str:
    """The paper; `first` stands behind a row's number, `between` behind the first and the second row."""
    rows = [f"{row[0]}{first}" + "\n".join(row[1:][columns]) for row in ROWS]
    words = heading.join((HEADING[0], *HEADING[1:][columns]))
    return f"{HEAD}\n{words}\n{rows[0]}{between[0]}{rows[1]}{between[1]}{rows[2]}\n{FOOT}"


def decisions(text: str) -> list[tuple[str | None, str, tuple[str, ...], str | None]]:
    return [(one.agenda_no, one.text, one.offices, one.deadline) for one in read_text(text).decisions]


@pytest.mark.parametrize("heading", ["\n", " "], ids=["a word a line", "one line"])
@pytest.mark.parametrize("first", ["\n", " ", "।\n", ". "])
def test_lines_of_narrow_columns_are_put_into_their_cells(heading: str, first: str) -> None:
    assert decisions(paste(heading=heading, first=first)) == WANTED


@pytest.mark.parametrize(
    "between",
    [("\n1\n\n", "\n2\n\n"), ("\n১\n", "\n"), ("\nপাতা-১\n", "\nপাতা-২\n"), ("\n- ১ -\n", "\n- ২ -\n")],
)
def test_numbers_of_pages_belong_to_no_cell(between: tuple[str, str]) -> None:
    assert decisions(paste(heading="\n", between=between)) == WANTED


def test_a_heading_that_a_page_repeats_is_no_row() -> None:
    again = "\n1\n" + "\n".join(HEADING) + "\n"
    assert decisions(paste(heading="\n", between=("\n", again))) == WANTED


def test_titles_and_talks_are_told_apart_by_the_room_in_their_lines() -> None:
    found = read_text(paste(heading=" "))
    assert [one.agenda_title for one in found.decisions] == [
        "ঝরে পড়া রোধ",
        "ঝরে পড়া রোধ",
        "নলকূপ মেরামত",
        "বিবিধ",
    ]


def test_rows_that_nothing_counts_are_told_by_their_orders() -> None:
    rows = "\n".join("\n".join(row[1:]) for row in ROWS)
    text = f"{HEAD}\n{' '.join(HEADING[1:])}\n{rows}\n{FOOT}"
    assert [one[1:] for one in decisions(text)] == [one[1:] for one in WANTED]


def test_a_column_of_subjects_may_hold_the_talk_behind_a_colon() -> None:
    rows = "\n".join(f"{row[0]}\n{row[1]}: {row[2]}\n" + "\n".join(row[3:]) for row in ROWS)
    text = f"{HEAD}\n{' '.join((*HEADING[:2], *HEADING[3:]))}\n{rows}\n{FOOT}"
    assert decisions(text) == WANTED
