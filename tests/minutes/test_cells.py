"""Cells of implementers in all the ways in which offices write them (cells.txt), each told apart as a reader would."""

from pathlib import Path

import pytest

from minutes.known import standard
from minutes.offices.mentions import examine

CELLS = [
    line.split(" => ")
    for line in (Path(__file__).parent / "cells.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("cell", "expected"), CELLS)
def test_a_cell_is_told_apart_as_a_reader_would(cell: str, expected: str) -> None:
    found = examine(cell.replace(" ⏎ ", "\n"), known=standard())
    assert " ‖ ".join("~" * (name in found.doubtful) + name for name in found.names) == expected
