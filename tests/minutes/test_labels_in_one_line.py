"""Papers in one line: who has it to do and by when, under every name and in every place that offices give them."""

from collections.abc import Callable

import pytest

from minutes.read import read_text

HEAD = (
    "নবীনগর জুট মিলস লিঃ, কুমিল্লা উৎপাদন কমিটির মাসিক সভার কার্যবিবরণী তারিখ: ১২ জুন ২০২৪ সময়: সকাল ১০টা স্থান: সভাকক্ষ "
    "সভাপতি: জনাব রফিক আকন্দ, মহাব্যবস্থাপক\n"
)
END = " সভায় আর কোন আলোচনা না থাকায় সভাপতি সভা শেষ করেন। রফিক আকন্দ মহাব্যবস্থাপক"
Row = tuple[str, str, str, str, str]
ROWS: tuple[Row, ...] = (
    ("পাট ক্রয়", "মজুদ ১২০ টন।", "কৃষকদের নিকট হতে পাট ক্রয় করতে হবে।", "ব্যবস্থাপক (ক্রয়)", "৩০ জুন ২০২৪"),
    ("তাঁত মেরামত", "১১টি তাঁত বন্ধ।", "বন্ধ তাঁত মেরামত করতে হবে।", "মিল প্রকৌশলী ও ফোরম্যান", "১৫ দিনের মধ্যে"),
    ("নিরাপত্তা", "আগুন লেগেছিল।", "অগ্নিনির্বাপক যন্ত্র বসাতে হবে।", "নিরাপত্তা কর্মকর্তা", "আগামী সভার পূর্বে"),
    ("বিবিধ", "ক্যান্টিনের মান খারাপ।", "মূল্য তালিকা টাঙাতে হবে।", "কল্যাণ কর্মকর্তা", "চলমান"),
)
WHO = (
    "বাস্তবায়নে", "বাস্তবায়নকারী", "বাস্তবায়নের দায়িত্ব", "দায়িত্বে", "দায়িত্বপ্রাপ্ত কর্মকর্তা", "কার্যকরকারী", "কার্যকর করবেন", "কে করবেন",
    "যিনি করবেন", "ব্যবস্থা গ্রহণে", "ব্যবস্থা গ্রহণ করবেন", "সংশ্লিষ্ট কর্মকর্তা", "বাস্তবায়নকারী কর্তৃপক্ষ", "দায়িত্বশীল", "তামিলকারী",
    "যার উপর দায়িত্ব", "দায়িত্ব অর্পণ",
)  # fmt: skip
WHEN = (
    "সময়সীমা", "মেয়াদ", "বাস্তবায়নকাল", "শেষ তারিখ", "সর্বশেষ তারিখ", "নির্ধারিত তারিখ", "কবে নাগাদ", "কখন", "সমাপ্তির তারিখ", "সম্পন্নের তারিখ",
    "বাস্তবায়নের সময়সীমা", "লক্ষ্যমাত্রা তারিখ", "সময় নির্ধারণ",
)  # fmt: skip
COLUMNS = "ক্রঃ নং আলোচ্য বিষয় আলোচনা সিদ্ধান্ত"
# How a row stands in the line; what stands before all of them.
LAYOUTS: dict[str, tuple[str, Callable[[str, Row], str]]] = {
    "labelled": ("", lambda n, r: f"{n}. {r[0]}: {r[1]} সিদ্ধান্ত: {r[2]} বাস্তবায়নে: {r[3]} সময়: {r[4]}"),
    "no signs": ("", lambda n, r: f"{n}. {r[0]} {r[1]} সিদ্ধান্ত {r[2]} বাস্তবায়নে {r[3]} সময়সীমা {r[4]}"),
    "duty first": ("", lambda n, r: f"{n}. {r[0]}: {r[1]} দায়িত্ব: {r[3]} সিদ্ধান্ত: {r[2]} সময়: {r[4]}"),
    "both": ("", lambda n, r: f"{n}. {r[0]}: {r[1]} সিদ্ধান্ত: {r[2]} দায়িত্ব ও সময়: {r[3]}, {r[4]}"),
    "both, long": ("", lambda n, r: f"{n}। {r[0]}: {r[1]} সিদ্ধান্ত: {r[2]} বাস্তবায়নকারী ও সময়সীমা: {r[3]}/ {r[4]}"),
    "numbered decisions": (
        "",
        lambda n, r: f"{r[0]}ঃ {r[1]} সিদ্ধান্ত নং-{n}ঃ {r[2]} বাস্তবায়নেঃ {r[3]} সময়সীমাঃ {r[4]}",
    ),
    "brackets": ("সিদ্ধান্তসমূহ: ", lambda n, r: f"{n}) {r[2]} ({r[3]}, {r[4]})"),
    "dashes": ("সিদ্ধান্তসমূহ: ", lambda n, r: f"{n}) {r[2]} – {r[3]} – {r[4]}"),
    "table": (f"{COLUMNS} বাস্তবায়নে সময়সীমা ", lambda n, r: f"{n} {r[0]} {r[1]} {r[2]} {r[3]} {r[4]}"),
    "limits first": (f"{COLUMNS} সময়সীমা বাস্তবায়নে ", lambda n, r: f"{n} {r[0]} {r[1]} {r[2]} {r[4]} {r[3]}"),
}


def read_rows(body: str) -> list[tuple[str, str, str | None]]:
    decisions = read_text(f"{HEAD}{body}{END}").decisions
    return [(one.text.rstrip("।"), one.implementer_raw, one.deadline) for one in decisions]


WANTED = [(order.rstrip("।"), who, when) for _, _, order, who, when in ROWS]


@pytest.mark.parametrize("sign", [":", "ঃ", " –"])
@pytest.mark.parametrize(
    ("who", "when"), [*((one, "সময়সীমা") for one in WHO), *(("বাস্তবায়নে", one) for one in WHEN)]
)
def test_labels_whatever_they_are_called(who: str, when: str, sign: str) -> None:
    told = (
        f"{number}. {title}: {talk} সিদ্ধান্ত{sign} {order} {who}{sign} {offices} {when}{sign} {limit}"
        for number, (title, talk, order, offices, limit) in zip("১২৩৪", ROWS, strict=True)
    )
    assert read_rows(" ".join(told)) == WANTED


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rows_however_they_stand(layout: str) -> None:
    before, of_row = LAYOUTS[layout]
    told = (of_row(number, row) for number, row in zip("১২৩৪", ROWS, strict=True))
    assert read_rows(before + " ".join(told)) == WANTED
