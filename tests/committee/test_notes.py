"""A note that only repeats its figures is not shown beside them."""

import pytest

from committee.notes import beyond


@pytest.mark.parametrize(
    ("note", "figures", "adds"),
    [
        ("৬টির মধ্যে ৪টি হয়েছে", (67, 4, 6), False),
        ("চলমান, কাজ ৬০%", (60, None, None), False),
        ("kaj shesh", (None, None, None), False),
        ("৬টির মধ্যে ৪টি হয়েছে, বাকি ২টি", (67, 4, 6), True),  # another figure
        ("কলমাকান্দায় কাজ চলছে", (None, None, None), True),
        ("৫টি হয়েছে", (None, None, None), True),
        ("বরাদ্দ নেই", (None, None, None), True),
    ],
)
def test_only_what_goes_beyond_the_figures_is_kept(
    note: str, figures: tuple[int | None, ...], adds: bool
) -> None:
    assert beyond(note, *figures) == (note if adds else None)
    assert beyond(None) is None
