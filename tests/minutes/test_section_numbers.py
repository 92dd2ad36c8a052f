"""Numbers of two parts that head items, and of sections that head all decisions."""

from minutes.read import read as minutes_of
from minutes.read import read_text

HEAD = "প্রকল্প বাস্তবায়ন কমিটির ৫ম সভার কার্যবিবরণী\nসভাপতি: জনাব মোস্তাক আহমেদ, মহাপরিচালক\nতারিখ: ০৬ নভেম্বর ২০২৪\n"
TAIL = "সভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"


def read(body: str) -> list[tuple[str | None, str | None, str]]:
    return [(one.agenda_no, one.number, one.text) for one in read_text(HEAD + body + TAIL).decisions]


def test_numbers_of_two_parts_head_items_where_the_label_of_decisions_follows_again_and_again() -> None:
    assert read(
        "০৩। বিস্তারিত আলোচনা ও সিদ্ধান্ত:\n"
        "৩.১ আর্থিক অগ্রগতি: ১২টির কার্যাদেশ দেয়া হয়েছে।\nসিদ্ধান্ত:\n(ক) প্রকল্প পরিচালক পত্র প্রদান করবেন;\n(খ) প্রতিবেদন প্রেরণ করতে হবে;\n"
        "৩.২ ভূমি অধিগ্রহণ: মামলা চলমান।\nসিদ্ধান্ত:\n(ক) ফিল্ডবুক চূড়ান্ত করতে হবে;\n"
    ) == [
        ("৩.১", "ক", "প্রকল্প পরিচালক পত্র প্রদান করবেন;"),
        ("৩.১", "খ", "প্রতিবেদন প্রেরণ করতে হবে;"),
        ("৩.২", "ক", "ফিল্ডবুক চূড়ান্ত করতে হবে;"),
    ]


def test_decisions_below_a_section_of_their_own_are_not_of_the_item_talked_of_last() -> None:
    assert read(
        "২.০ আলোচনা\n২.১ উপপরিচালক জানান, তালিকা আসেনি।\n২.২ অডিট আপত্তি ২৩টি।\n"
        "৩.০ সিদ্ধান্তসমূহ\n১) তালিকা সংগ্রহ করতে হবে।\n২) জবাব প্রেরণ করতে হবে।\n"
    ) == [(None, "১", "তালিকা সংগ্রহ করতে হবে।"), (None, "২", "জবাব প্রেরণ করতে হবে।")]


def numbers_below(section: str) -> list[tuple[str | None, str | None]]:
    """What the rows ৪.১ and ৪.২ of a table below such a line are called."""
    rows = [("ক্রম", "সিদ্ধান্ত", "বাস্তবায়নকারী")]
    rows += [
        (f"৪.{n}", f"{what} পাঠাতে হবে।", "প্রকল্প পরিচালক") for n, what in (("১", "প্রতিবেদন"), ("২", "তালিকা"))
    ]
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    head = "".join(f"<p>{line}</p>" for line in (*HEAD.splitlines(), "০১। সভাপতি স্বাগত জানান।", section))
    found = minutes_of(f"<html>{head}<table>{table}</table><p>{TAIL}</p></html>".encode(), "minutes.html")
    return [(one.agenda_no, one.number) for one in found.decisions]


def test_a_section_over_a_table_gives_its_rows_its_number_as_it_is_printed() -> None:
    assert numbers_below("০৪। সাধারণ নির্দেশনা:") == [("০৪", "৪.১"), ("০৪", "৪.২")]


def test_a_line_that_only_leads_over_to_the_decisions_is_no_section_of_theirs() -> None:
    assert ("৪.০", "৪.১") not in numbers_below("৪.০ সিদ্ধান্ত: আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:")
