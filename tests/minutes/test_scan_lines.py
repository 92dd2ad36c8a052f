"""Lines of words in a part of a page. Needs no engine."""

import numpy as np

from minutes.readers.picture.light import Mask
from minutes.readers.picture.lines import strips_in

HEIGHT = 22


def spans(*written: tuple[int, int]) -> list[tuple[int, int]]:
    """The lines found where ink stands in these rows."""
    page: Mask = np.zeros((200, 300), dtype=bool)
    for top, bottom in written:
        page[top:bottom, 20:280] = True
    return [(strip.top, strip.bottom) for strip in strips_in(page, HEIGHT)]


def test_a_sign_that_hangs_below_a_high_line_is_none_of_its_own() -> None:
    assert spans((20, 56), (60, 68), (90, 112)) == [(20, 68), (90, 112)]


def test_a_sign_of_a_line_above_the_part_is_left_out() -> None:
    assert spans((0, 8), (30, 52), (70, 92)) == [(30, 52), (70, 92)]


def test_a_sign_above_a_line_belongs_to_it() -> None:
    assert spans((20, 28), (30, 52)) == [(20, 52)]
