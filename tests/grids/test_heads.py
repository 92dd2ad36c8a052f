"""A meeting is read alike under whatever head and foot its clerk chose."""

from tests.grids.habits import FORMS
from tests.grids.head_meetings import MEETINGS
from tests.grids.heads import is_fair, layouts, wrong

COUNT = 120
MOST_WRONG = 2


def test_heads_are_the_same_again_and_fair() -> None:
    drawn = list(layouts(200))
    assert drawn == list(layouts(200))
    assert all(map(is_fair, drawn))
    assert {one["meeting"] for one in drawn} == set(MEETINGS)
    assert {one["form"] for one in drawn} == set(FORMS)


def test_nearly_every_head_is_read_wholly_right() -> None:
    failed = [(found, one) for one in layouts(COUNT, 2) if (found := wrong(one))]
    assert not any("refused" in found for found, _ in failed)
    assert len(failed) <= MOST_WRONG, failed
