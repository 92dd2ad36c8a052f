"""Marks that stand in lines of their own belong to the line below them."""

import pytest

from minutes.read import read_text
from minutes.told.lone_marks import with_marks_joined
from minutes.words.labels import Line

HEAD = "জেলা পাট উন্নয়ন কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব আনিসুর রহমান, জেলা প্রশাসক\nতারিখ: ১২ জুন ২০২৫\n"


def joined(*texts: str) -> list[str]:
    return [line.text for line in with_marks_joined([Line(text=text, place="") for text in texts])]


@pytest.mark.parametrize(
    ("first", "second"),
    [("১।", "২।"), ("১.১।", "১.২।"), ("(ক)", "(খ)"), ("ক)", "খ)"), ("•", "•"), ("-", "-")],
)
def test_a_mark_is_joined_to_the_line_below(first: str, second: str) -> None:
    assert joined(first, "বীজ বিতরণ করতে হবে।", second, "পুকুর খনন করতে হবে।") == [
        f"{first} বীজ বিতরণ করতে হবে।",
        f"{second} পুকুর খনন করতে হবে।",
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("১।", "বীজ বিতরণ করতে হবে।"),  # one is no habit
        ("১।", "২।", "৩।"),  # a column of serials
        ("বাস্তবায়নে:", "-", "বীজ", "সময়সীমা:", "-", "জাগ"),  # nobody, and no limit
    ],
)
def test_others_are_left(texts: tuple[str, ...]) -> None:
    assert joined(*texts) == list(texts)


def test_decisions_below_their_marks() -> None:
    body = (
        "১.\nবীজ\nসিদ্ধান্ত:\n(ক)\nবীজ বিতরণ করতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি অফিসার\n(খ)\nদর টানাতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
        "২.\nজাগ\nসিদ্ধান্ত:\n(ক)\nপুকুর খনন করতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
    )
    found = read_text(HEAD + body).decisions
    assert [(one.agenda_no, one.number, one.text) for one in found] == [
        ("১", "ক", "বীজ বিতরণ করতে হবে।"), ("১", "খ", "দর টানাতে হবে।"), ("২", "ক", "পুকুর খনন করতে হবে।"),
    ]  # fmt: skip
