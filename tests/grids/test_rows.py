"""Rows, lists and heads are read alike however they were pasted; what is wrong is asked."""

from types import ModuleType

import pytest

from tests.grids import labelled_rows, listed_orders, lost_tables, pasted_tables, running_heads
from tests.grids.row_meetings import is_wrong


@pytest.mark.parametrize(
    ("grid", "count", "most_wrong", "most_untold"),
    [
        (labelled_rows, 40, 9, 1),
        (pasted_tables, 40, 13, 2),
        (running_heads, 80, 3, 3),
        (listed_orders, 70, 6, 2),
    ],
)
def test_most_are_read_rightly(grid: ModuleType, count: int, most_wrong: int, most_untold: int) -> None:
    failed = [(found, one) for one in grid.layouts(count) if is_wrong(found := grid.wrong(one))]
    assert len(failed) <= most_wrong, failed
    assert sum("untold" in found for found, _ in failed) <= most_untold, failed


def test_most_lost_tables_are_read_rightly() -> None:
    failed = [
        (found, one)
        for one in lost_tables.layouts(60, 5)
        if lost_tables.is_wrong(found := lost_tables.wrong(one))
    ]
    assert len(failed) <= 9, failed
    assert sum("untold" in found for found, _ in failed) <= 4, failed
