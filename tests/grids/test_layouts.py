"""A meeting is read alike in whatever layout its clerk chose."""

from minutes.read import read_text
from tests.grids.layout_tongues import TONGUES
from tests.grids.layouts import is_fair, layouts, made, wrong

COUNT = 150
MOST_WRONG = 2


def test_layouts_are_the_same_again_and_fair() -> None:
    drawn = list(layouts(20))
    assert drawn == list(layouts(20))
    assert all(is_fair(one) for _, one in drawn)
    assert {tongue for tongue, _ in layouts(60)} == set(TONGUES)


def test_a_meeting_is_read_in_nearly_every_layout() -> None:
    failed = []
    for tongue, one in layouts(COUNT):
        text, expected = made(tongue, one)
        if found := wrong(read_text(text), expected):
            failed.append((found, tongue, one))
    assert not any("refused" in found for found, _, _ in failed)
    assert len(failed) <= MOST_WRONG, failed
