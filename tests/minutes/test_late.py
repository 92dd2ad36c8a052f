"""Expressions that are compiled at the first question, and lists of patterns as one expression."""

import re

import pytest

from minutes.chars import any_of
from minutes.late import late


def test_an_expression_is_made_when_something_is_first_looked_for() -> None:
    made = list[str]()

    def pattern() -> str:
        made.append("ক+")
        return "ক+"

    expression = late(pattern)
    assert made == []
    assert [expression.sub("খ", "ককগ"), bool(expression.match("গ")), expression.pattern] == [
        "খগ",
        False,
        "ক+",
    ]
    assert made == ["ক+"]


def test_flags_count() -> None:
    assert late("a", re.IGNORECASE).search("A")


@pytest.mark.parametrize(
    ("patterns", "text", "found"),
    [
        (("^ab", "^ac", "d"), "xab", ""),
        (("^ab", "^ac", "d"), "acd", "ac"),
        (("^ab", "^ac", "d"), "xd", "d"),
        (("^a|b", "^c"), "xb", "b"),
        (("^a|b", "^c"), "xc", ""),
        (("^[(\\[]a|b", "^c"), "xb", "b"),
        (("^(?:a|b)", "^c"), "xb", ""),
        (("^a", "^ab"), "ab", "a"),
    ],
)
def test_what_begins_a_text_is_found_nowhere_else(patterns: tuple[str, ...], text: str, found: str) -> None:
    match = any_of(patterns).search(text)
    assert (match[0] if match else "") == found
