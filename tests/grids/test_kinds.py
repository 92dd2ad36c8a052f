"""What is no minutes is not taken for minutes, and no minutes are refused."""

from tests.grids.kinds import MINUTES, OTHERS, is_fair, layouts, wrong

COUNT = 150
MOST_WRONG = 2


def test_papers_are_the_same_again_and_fair() -> None:
    drawn = list(layouts(300))
    assert drawn == list(layouts(300))
    assert all(map(is_fair, drawn))
    assert {one["paper"] for one in layouts(1000)} == {*MINUTES, *OTHERS}


def test_nearly_every_paper_is_known_for_what_it_is() -> None:
    failed = [(found, one) for one in layouts(COUNT, 2) if (found := wrong(one))]
    assert not any("taken for minutes" in found for found, _ in failed)
    assert len(failed) <= MOST_WRONG, failed
