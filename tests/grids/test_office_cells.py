"""Whom a decision names is read rightly however it is written."""

from tests.grids.office_cells import outcomes
from tests.grids.office_habits import JOINERS, cells, is_fair

COUNT = 300
LEAST = 0.97  # of them are read wholly right
COUNT_MORE, LEAST_MORE = 120, 0.95  # of the names of more walks of life


def test_cells_are_the_same_again_and_fair() -> None:
    drawn = list(cells(60))
    assert drawn == list(cells(60))
    assert all(map(is_fair, drawn))


def test_every_joiner_is_tried() -> None:
    assert {cell.joiner for cell in cells(3 * COUNT)} == set(JOINERS)


def test_the_same_mentions_are_read_of_nearly_every_cell() -> None:
    failing = [found for found in outcomes(COUNT) if not found.is_right]
    assert len(failing) <= (1 - LEAST) * COUNT, failing


def test_names_of_more_walks_of_life_are_read_nearly_as_well() -> None:
    failing = [found for found in outcomes(COUNT_MORE, names="more") if not found.is_right]
    assert len(failing) <= (1 - LEAST_MORE) * COUNT_MORE, failing
