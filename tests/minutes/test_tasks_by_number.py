"""A table below the decisions that says by their numbers who carries them out and by when, in all readers alike."""

from collections.abc import Callable, Sequence

import pytest

from minutes.model import Minutes
from minutes.read import read, read_text

HEAD = """উপজেলা উন্নয়ন সমন্বয় কমিটির ১৫তম সভার কার্যবিবরণী
সভাপতি: জনাব আলী আকবর, উপজেলা নির্বাহী অফিসার
তারিখ: ৩ জুন ২০২৪; সময়: বেলা ১১ ঘটিকা
স্থান: উপজেলা পরিষদ সভাকক্ষ
সভাপতি সবাইকে স্বাগত জানান।"""
TAIL = """আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
স্বাক্ষরিত/-
আলী আকবর
উপজেলা নির্বাহী অফিসার"""
ORDERS = ("খালের বাঁধ অপসারণ করতে হবে।", "নালার মাটি তুলতে হবে।", "তালিকা হালনাগাদ করতে হবে।")
OFFICES = ("উপজেলা প্রকৌশলী", "সিভিল সার্জন", "উপজেলা কৃষি অফিসার ও সদস্য সচিব")
LIMITS = ("৩০/০৬/২০২৪", "এক সপ্তাহের মধ্যে", "৩১ আগস্ট ২০২৪")
Row = tuple[str, ...]


def told(minutes: Minutes) -> list[Row]:
    return [(one.text, one.implementer_raw, one.deadline or "") for one in minutes.decisions]


def as_text(decided: str, over: str, rows: Sequence[Row]) -> Minutes:
    table = "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ("---",) * len(rows[0]), *rows[1:]))
    return read_text("\n".join(filter(None, (HEAD, decided, over, "", table, "", TAIL))))


def as_page(decided: str, over: str, rows: Sequence[Row]) -> Minutes:
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    above, below = ("".join(f"<p>{line}</p>" for line in text.split("\n")) for text in (HEAD, TAIL))
    lines = "".join(f"<p>{line}</p>" for line in f"{decided}\n{over}".split("\n"))
    return read(f"<html><body>{above}{lines}<table>{table}</table>{below}</body></html>".encode(), "a.html")


def decided(mark: str, label: str = "সিদ্ধান্তসমূহ:") -> str:
    return "\n".join((label, *(f"{mark.format('১২৩'[at])}{order}" for at, order in enumerate(ORDERS))))


@pytest.mark.parametrize("way", [as_text, as_page])
@pytest.mark.parametrize("mark", ["সিদ্ধান্ত-{}: ", "{}। ", "({}) "])
@pytest.mark.parametrize(
    ("heading", "number", "over"),
    [
        ("সিদ্ধান্তের ক্রম", "সিদ্ধান্ত-{}", "বাস্তবায়নকারী সংস্থা/কর্মকর্তা:"),
        ("সিদ্ধান্ত নং", "{}", "উপরোক্ত সিদ্ধান্তসমূহ নিম্নবর্ণিত ছক মোতাবেক বাস্তবায়িত হবে:"),
        ("সিদ্ধান্ত", "{}।", "দায়িত্ব বণ্টন"),
        ("ক্রমিক নং", "{} নং সিদ্ধান্ত", ""),
        ("সিঃ নং", "({})", "সিদ্ধান্ত বাস্তবায়নের দায়িত্ব ও সময়সীমা:"),
    ],
)
def test_each_decision_gets_its_row(
    way: Callable[[str, str, Sequence[Row]], Minutes], mark: str, heading: str, number: str, over: str
) -> None:
    rows = [(number.format("১২৩"[at]), OFFICES[at], LIMITS[at]) for at in range(3)]
    found = way(decided(mark), over, [(heading, "বাস্তবায়নকারী", "সময়সীমা"), *rows])
    assert told(found) == list(zip(ORDERS, OFFICES, LIMITS, strict=True))


@pytest.mark.parametrize("first", ["১ ও ৩", "১, ৩", "সিদ্ধান্ত-১ ও ৩"])
def test_a_row_may_be_of_several(first: str) -> None:
    rows = [("সিদ্ধান্ত নং", "দায়িত্ব"), (first, OFFICES[0]), ("২", OFFICES[1])]
    assert [one[1] for one in told(as_text(decided("{}। "), "", rows))] == [
        OFFICES[0],
        OFFICES[1],
        OFFICES[0],
    ]


def test_a_row_may_be_of_a_range_and_of_all() -> None:
    rows = [("সিদ্ধান্ত নং", "দায়িত্ব"), ("১-২", OFFICES[0]), ("সকল", OFFICES[1])]
    both = f"{OFFICES[0]}\n{OFFICES[1]}"
    assert [one[1] for one in told(as_text(decided("{}। "), "", rows))] == [both, both, OFFICES[1]]


def test_the_table_may_lie_on_its_side() -> None:
    rows = [("সিদ্ধান্ত নং", "১", "২", "৩"), ("বাস্তবায়নকারী", *OFFICES), ("সময়সীমা", *LIMITS)]
    assert told(as_text(decided("{}। "), "", rows)) == list(zip(ORDERS, OFFICES, LIMITS, strict=True))


def test_numbers_within_items_are_told_apart() -> None:
    lines = (
        "আলোচ্যসূচি-১: নালা", "সিদ্ধান্ত:", f"(ক) {ORDERS[0]}", f"(খ) {ORDERS[1]}", "আলোচ্যসূচি-২: তালিকা", "সিদ্ধান্ত:", f"(ক) {ORDERS[2]}",
    )  # fmt: skip
    rows = [("সিদ্ধান্ত নং", "দায়িত্ব"), ("১(ক)", OFFICES[0]), ("১(খ)", OFFICES[1]), ("২(ক)", OFFICES[2])]
    assert [one[1] for one in told(as_text("\n".join(lines), "", rows))] == list(OFFICES)


def test_a_roster_is_of_no_decision() -> None:
    rows = [("ক্রঃ", "ইউনিয়ন", "দায়িত্বপ্রাপ্ত কর্মকর্তা"), ("১", "কেশবপুর", OFFICES[0]), ("২", "মঙ্গলকোট", OFFICES[1])]
    assert {one[1] for one in told(as_text(decided("{}। "), "ইউনিয়নভিত্তিক ট্যাগ অফিসার:", rows))} == {""}
