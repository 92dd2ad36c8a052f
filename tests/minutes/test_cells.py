"""Cells of implementers in all the ways in which offices write them, each told apart as a reader would."""

from pathlib import Path

import pytest

from minutes.known import standard
from minutes.offices.mentions import examine
from minutes.offices.slashed_places import slashed_places

CELLS = [
    line.split(" => ")
    for name in ("cells.txt", "cells_of_clerks.txt")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("cell", "expected"), CELLS)
def test_a_cell_is_told_apart_as_a_reader_would(cell: str, expected: str) -> None:
    text = cell.replace(" ⏎ ", "\n")
    found = examine(text, known=standard().with_places(slashed_places([text])))
    assert " ‖ ".join("~" * (name in found.doubtful) + name for name in found.names) == expected
