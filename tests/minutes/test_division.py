"""A cell of implementers (or limits) is divided by the numbers of its row's decisions, in all the ways clerks write it."""

from pathlib import Path

import pytest

from minutes.known import standard
from minutes.numbering.division import Divided, divide
from minutes.offices.mentions import split


def divided(cell: str, numbers: list[str | None]) -> Divided | None:
    return divide(cell, numbers, lambda part: split(part, known=standard()))


CASES = [
    line.replace("⏎", "\n").split(" => ")
    for line in (Path(__file__).parent / "divided.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("cell", "numbers", "expected"), CASES)
def test_a_cell_is_divided_by_the_numbers_of_its_decisions(cell: str, numbers: str, expected: str) -> None:
    found = divided(cell, list(numbers.split(", ")))
    assert found is not None
    assert [found.parts.get(at, "–") for at in range(len(numbers.split(", ")))] == expected.split(" | ")


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("১। ডিসি ২। ওসি", ["২.১", "২.২"]),
        ("১। ডিসি ২। ওসি ৩। ইউএনও", ["১", "২"]),
        ("১। ডিসি ২। ওসি", ["১"]),
        ("ডিসি, ওসি", ["২.১", "২.২"]),
        ("১.১ ডিসি ১.২ ওসি", ["২.১"]),
        ("৩০/০৯/২০২৩", ["২.১", "২.২"]),
        ("৩০.০৬.২৪", ["৩০.০৬"]),
        ("কাউন্সিলর, ওয়ার্ড (১, ২ ও ৩)", ["১", "২", "৩"]),
        ("চেয়ারম্যান, ১ নং ইউপি ও ২ নং ইউপি", ["১", "২"]),
        ("জেনারেল ম্যানেজার, পবিস-১, পবিস-২", ["১", "২"]),
        ("জেনারেল ম্যানেজার, পবিস-১ ও ২", ["১", "২"]),
        ("প্যানেল মেয়র (১), কাউন্সিলর (২)", ["১", "২"]),
        ("The chairman of a committee", ["a", "b"]),
        ("ডিসি", [None]),
    ],
)
def test_numbers_that_are_a_lists_or_a_names_own_do_not_divide(cell: str, numbers: list[str | None]) -> None:
    assert divided(cell, numbers) is None


def test_numbers_that_could_be_either_are_said_to_be_unsure() -> None:
    found = divided("১। ডিসি ২। ওসি", ["১", "২"])
    assert found is not None
    assert found.unsure
