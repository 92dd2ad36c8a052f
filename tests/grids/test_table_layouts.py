"""Whatever the layout of a table, the same is read of it."""

from tests.grids.table_habits import FORMS, PASTES, TABLES, layouts
from tests.grids.table_layouts import made, wrong

COUNT = 150
LEAST = 0.98  # of them are read wholly right


def test_the_same_is_read_of_every_layout_of_a_table() -> None:
    found = [(layout, wrong(layout)) for layout in layouts(COUNT)]
    failing = [(layout, what) for layout, what in found if what]
    assert len(failing) <= (1 - LEAST) * COUNT, failing


def test_every_form_is_among_the_layouts() -> None:
    assert {layout.form for layout in layouts(COUNT)} == set(FORMS) == {*TABLES, *PASTES}


def test_a_layout_wants_every_decision_once() -> None:
    for layout in layouts(COUNT):
        wanted = made(layout).wanted
        assert len({one.text for one in wanted}) == len(wanted) > 1
