"""A scan's days put right by each other and by their weekdays. Needs no engine."""

import pytest

from minutes.document import Cell, Paragraph, Table
from minutes.readers.picture.days import with_days

MEMO = Paragraph(text="স্মারক নং- ০৫.৪৪.৪৪০০.০০৮.১৩.০০৩.২১-৫১৮", place="2")


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("তারিখ: ১৬/০৮/২০২৬ খ্রিঃ", "তারিখ: ১৬/০৮/২০২১ খ্রিঃ"),  # the memo's own year
        ("তারিখ: ১৬ আগস্ট ২০২৯", "তারিখ: ১৬ আগস্ট ২০২১"),
        ("৩০/০৬/২০২৩ তারিখের মধ্যে", "৩০/০৬/২০২৩ তারিখের মধ্যে"),  # a long time, and no digit that looks like it
        ("প্রকল্পের মেয়াদ ২০২৬ সাল", "প্রকল্পের মেয়াদ ২০২৬ সাল"),  # no day
        ("২২/০২/২০২৪ খ্রি, মঙ্গলবার", "২৭/০২/২০২৪ খ্রি, মঙ্গলবার"),
        ("২৭/০২/২০২৪, মঙ্গলবার", "২৭/০২/২০২৪, মঙ্গলবার"),
        ("২৬/০২/২০২৪, মঙ্গলবার", "২৬/০২/২০২৪, মঙ্গলবার"),  # no likely digit makes it one: asked
    ],
)
def test_a_day_is_the_one_that_agrees(read: str, meant: str) -> None:
    first = with_days((Paragraph(text=read, place="1"), MEMO))[0]
    assert isinstance(first, Paragraph)
    assert first.text == meant
    assert bool(first.unsure) == (read != meant)


def test_days_in_cells_are_put_right_too() -> None:
    table = Table(rows=((Cell(text="৩১/০৮/২০২৬"), Cell(text="")),), place="1")
    (mended, _) = with_days((table, MEMO))
    assert isinstance(mended, Table)
    assert mended.rows[0][0].text == "৩১/০৮/২০২১"
