"""Offices that make a table for each item head it with a line; tables of last meeting's decisions with their progress."""

import pytest

from minutes.model import Minutes
from minutes.read import read_text

HEAD = "<p>উপজেলা আইন-শৃঙ্খলা কমিটির সভার কার্যবিবরণী</p>"
ROWS = (
    "<table><tr><td>সিদ্ধান্ত</td><td>বাস্তবায়নকারী</td></tr>"
    "<tr><td>১) টহল জোরদার করতে হবে।</td><td>ওসি</td></tr>"
    "<tr><td>২) তালিকা প্রেরণ করতে হবে।</td><td>পিআইও</td></tr></table>"
)


def items(html: str) -> list[tuple[str | None, str, str | None]]:
    return [(one.agenda_no, one.agenda_title, one.number) for one in _read(html).decisions]


def _read(html: str) -> Minutes:
    return read_text(f"<html><body>{HEAD}{html}</body></html>")


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("ক. টহল", "খ. ত্রাণ", ("ক", "খ")),
        ("১। টহল", "২। ত্রাণ", ("১", "২")),
        ("আলোচ্যসূচি ১: টহল", "আলোচ্যসূচি ২: ত্রাণ", ("১", "২")),
        ("আলোচ্য বিষয়-০১: টহল", "আলোচ্য বিষয়-০২: ত্রাণ", ("০১", "০২")),
    ],
)
def test_the_line_above_a_table_is_its_item(first: str, second: str, numbers: tuple[str, str]) -> None:
    talk = "<p>সভায় জানানো হয় যে, কার্যক্রম চলমান আছে।</p>"
    found = items(f"<p>{first}</p>{talk}{ROWS}<p>{second}</p>{talk}{ROWS}")
    expected = [
        (no, title, number)
        for no, title in zip(numbers, ("টহল", "ত্রাণ"), strict=True)
        for number in ("১", "২")
    ]
    assert found == expected


def test_people_above_a_table_are_not_its_item() -> None:
    people = "<p>১. জনাব আবদুল করিম, উপজেলা নির্বাহী অফিসার</p><p>২. জনাব রহিম উদ্দিন, ওসি</p>"
    assert {agenda_no for agenda_no, _, _ in items(f"<p>উপস্থিত সদস্যবৃন্দ</p>{people}{ROWS}")} == {None}


def test_decisions_numbered_below_an_item_tell_its_number() -> None:
    rows = ROWS.replace("১)", "১.১").replace("২)", "১.২")
    assert [agenda_no for agenda_no, _, _ in items(rows)] == ["১", "১"]


def test_decisions_beside_their_progress_are_the_last_meetings() -> None:
    old = (
        "<p>বিগত সভার সিদ্ধান্ত বাস্তবায়ন:</p><table><tr><td>সিদ্ধান্ত</td><td>বাস্তবায়ন অগ্রগতি</td></tr>"
        "<tr><td>সেতু নির্মাণ করতে হবে।</td><td>কাজ ৭০% সম্পন্ন</td></tr></table>"
    )
    read = _read(old + ROWS)
    assert [one.number for one in read.decisions] == ["১", "২"]
    assert [one.text for one in read.history] == ["সেতু নির্মাণ করতে হবে।"]
