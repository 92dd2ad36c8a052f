"""Items and decisions are called as the paper calls them, whatever way that is."""

from tests.grids.numbering import layouts, wrong

COUNT = 80
MOST_WRONG = 1


def test_items_and_decisions_are_called_as_printed() -> None:
    failed = [(found, one) for one in layouts(COUNT) if (found := wrong(one))]
    assert len(failed) <= MOST_WRONG, failed
