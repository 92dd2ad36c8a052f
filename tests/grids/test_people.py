"""Who was there, and who gets a copy, is read alike however the lists are written."""

from tests.grids.habits import FORMS
from tests.grids.people import layouts, wrong
from tests.grids.people_habits import is_fair
from tests.grids.people_meetings import MEETINGS

COUNT = 120
MOST_WRONG = 3


def test_lists_are_the_same_again_and_fair() -> None:
    drawn = list(layouts(200))
    assert drawn == list(layouts(200))
    assert all(map(is_fair, drawn))
    assert {one["meeting"] for one in drawn} == set(MEETINGS)
    assert {one["form"] for one in drawn} == set(FORMS)


def test_nearly_every_list_is_read_wholly_right() -> None:
    failed = [(found, one) for one in layouts(COUNT, 3) if (found := wrong(one))]
    assert not any("refused" in found for found, _ in failed)
    assert len(failed) <= MOST_WRONG, failed
