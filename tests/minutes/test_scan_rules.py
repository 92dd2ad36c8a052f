"""Ruling lines in a picture. Needs no engine."""

import numpy as np

from minutes.readers.picture.light import Mask
from minutes.readers.picture.rules import find_rules, without


def dotted(page: Mask, across: bool, at: int) -> None:
    lines = page if across else page.T
    for start in range(100, lines.shape[1] - 100, 7):
        lines[at : at + 2, start : start + 3] = True


def test_dotted_lines_are_ruling_lines() -> None:
    page = np.zeros((1200, 900), dtype=bool)
    for at in (200, 600):
        dotted(page, across=True, at=at)
        dotted(page, across=False, at=at)
    rules = find_rules(page)
    assert [round(rule.at, -1) for rule in rules.horizontal] == [200, 600]
    assert [round(rule.at, -1) for rule in rules.vertical] == [200, 600]


def test_a_row_of_stops_without_lines_that_run_down_is_text() -> None:
    page = np.zeros((1200, 900), dtype=bool)
    dotted(page, across=True, at=200)
    assert not find_rules(page).horizontal


def test_a_fold_across_a_frame_and_a_stamp_make_no_columns() -> None:
    page = np.zeros((1600, 1200), dtype=bool)
    for at in (300, 900, 1400):
        page[at : at + 3, 100:1100] = True
    for at in (100, 1098):
        page[300:1400, at : at + 3] = True
    rows, columns = np.mgrid[0:1600, 0:1200]
    away = np.hypot(rows - 900, columns - 600)
    page |= (away > 120) & (away < 124)
    assert [round(rule.at, -2) for rule in find_rules(page).vertical] == [100, 1100]


def test_a_fold_from_edge_to_edge_makes_no_row_and_is_wiped_out_where_it_is_faint() -> None:
    grey = np.full((1600, 1200), 255, dtype=np.uint8)
    for at in (300, 900, 1400):
        grey[at : at + 3, 100:1100] = 0
    for at in (100, 600, 1098):
        grey[300:1400, at : at + 3] = 0
    grey[700:704] = 150
    grey[690:714, 300:306] = 0  # a letter on it
    rules = find_rules(grey < 205)
    assert [round(rule.at, -2) for rule in rules.horizontal] == [300, 900, 1400]
    bare = without(grey, rules)
    assert bare[702, 400] == 255 and bare[702, 303] == 0
