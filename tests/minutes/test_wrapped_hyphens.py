"""Words and dates broken at their hyphen by the end of a line."""

import pytest

from minutes.readers.wrapping import Line, joint, unwrap


@pytest.mark.parametrize(
    ("line", "following", "between"),
    [
        ("গ) কাজের মান যাচাইয়ে ভাইস-", "চেয়ারম্যান মহোদয়", ""),
        ("০৯-০৫-", "২০২২ ইং", ""),
        ("স্মারক নং ১২.০১-", "৮৭২", ""),
        ("উপজেলা চেয়ারম্যান ও উপ-", "সহকারী প্রকৌশলী", ""),
        ("উপ-", "বিভাগীয় প্রকৌশলী", ""),
        ("কার্যক্রম -", "২০২৩ সালের", " "),  # a dash
        ("সময়-", "সকাল ১০টা", " "),  # a label
        ("৯,৩২,৪০০/-", "টাকা", " "),
        ("যাচাই করে", "সমন্বয়", " "),
        ("ভাইস-", "(সকল)", " "),
    ],
)
def test_what_stands_between_a_line_and_its_rest(line: str, following: str, between: str) -> None:
    assert joint(line, following) == between


def test_a_date_in_a_narrow_cell() -> None:
    lines = [
        Line(left=0, top=30 * at, right=80, bottom=30 * at + 20, text=text, first=60)
        for at, text in enumerate(("০৯-০৫-", "২০২২ ইং"))
    ]
    assert unwrap(lines, 0, 100) == "০৯-০৫-২০২২ ইং"
