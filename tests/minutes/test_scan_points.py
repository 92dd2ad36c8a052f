"""Numbers of two parts in scans, mended by those around them. Needs no engine."""

import pytest

from minutes.readers.boxes import Box, Filled
from minutes.readers.picture.points import pointed, with_points


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (("১১) ক", "১২) খ", "২১) গ", "২২) ঘ"), ("১.১) ক", "১.২) খ", "২.১) গ", "২.২) ঘ")),
        (("১.৬ কাজ", "২৬ কাজ", "২২ কাজ", "৩.৬ কাজ"), ("১.১ কাজ", "২.১ কাজ", "২.২ কাজ", "৩.১ কাজ")),
        (("১.১ কাজ", "৬.২ কাজ", "২.৬ কাজ"), ("১.১ কাজ", "১.২ কাজ", "২.১ কাজ")),
        (("১.০ বাজার", "১. ক", "১.২ খ", "২.০ পানি"), ("১.০ বাজার", "১.১ ক", "১.২ খ", "২.০ পানি")),
        (("২.১ ক", "২. খ", "৩.১ গ"), ("২.১ ক", "২.২ খ", "৩.১ গ")),
        (("সিদ্ধান্ত ১.১. ক", "সিদ্ধান্ত ১. খ", "সিদ্ধান্ত ২.২. গ"), ("সিদ্ধান্ত ১.১. ক", "সিদ্ধান্ত ২.১. খ", "সিদ্ধান্ত ২.২. গ")),
    ],
)  # fmt: skip
def test_a_point_or_small_digit_is_the_one_that_is_due(read: tuple[str, ...], meant: tuple[str, ...]) -> None:
    assert tuple(pointed(read)) == meant


@pytest.mark.parametrize(
    "lines",
    [
        ("৯. ক", "১০. খ", "১১. গ", "১২. ঘ"),  # a list of whole numbers
        ("১.১ ক", "১.৩ খ", "২.১ গ"),  # one is left out on the paper
        ("২.৬। ক", "২.৭। খ"),  # goes on from another page
        ("১.১ ক", "১২ জুন তারিখে", "১.২ খ"),  # a day
        ("৫.৫ লক্ষ ঘনফুট", "৬. খ"),
    ],
)
def test_other_numbers_stay(lines: tuple[str, ...]) -> None:
    assert tuple(pointed(lines)) == lines


def test_a_column_is_mended_over_its_cells_and_no_other() -> None:
    def cell(left: float, top: float, text: str) -> Filled:
        return Filled(box=Box(left=left, top=top, right=left + 9, bottom=top + 9), text=text)

    cells = [cell(0, 0, "১১।"), cell(10, 0, "১.১ ক\n১২) খ"), cell(0, 10, "১২।"), cell(10, 10, "২.৬ গ")]
    assert [one.text for one in with_points(cells)] == ["১১।", "১.১ ক\n১.২) খ", "১২।", "২.১ গ"]
