"""The sheet in a photo, by its corners. Needs no engine."""

import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest

pytest.importorskip("tesserocr", reason="needs the extra ocr")

from minutes.readers.picture import light
from minutes.readers.picture.glyphs import is_colon, is_semicolon, last_sign
from minutes.readers.picture.light import dusted
from minutes.readers.picture.paper import flattened


def test_a_sheet_is_found_where_it_is_darker_at_one_end_than_the_desk_at_the_other() -> None:
    desk = np.full((1200, 900), 95.0)
    desk[100:1100, 80:820] = 250
    light = np.linspace(1.0, 0.3, 900)[None, :]
    height, width = flattened((desk * light).astype(np.uint8)).shape
    assert abs(height - 1000) < 30
    assert abs(width - 740) < 30


def test_the_last_sign_of_a_word_may_be_a_visarga() -> None:
    ink = np.zeros((40, 60), dtype=bool)
    ink[5:38, 5:30] = True  # letters
    ink[8:16, 40:48] = ink[26:34, 40:48] = True  # two rings
    assert is_colon(last_sign(ink, 0, ink.shape[1]), 40)
    assert not is_colon(last_sign(ink, 0, 35), 40)


def test_the_holes_of_a_punch_are_wiped_and_letters_stay() -> None:
    page = np.full((400, 400), 255, dtype=np.uint8)
    rows, columns = np.mgrid[0:400, 0:400]
    page[np.hypot(rows - 200, columns - 60) < 24] = 0
    page[100:104, 200:300] = page[100:140, 240:246] = 0  # the head and the stem of a letter
    assert (dusted(page) < 150).sum() == 4 * 100 + 36 * 6


@pytest.mark.parametrize(("step", "most"), [(light.evened, 9), (dusted, 3)])
def test_a_page_of_noise_takes_few_bytes_a_dot(step: Callable[[light.Grey], light.Grey], most: int) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (800, 800), dtype=np.uint8)
    tracemalloc.start()
    try:
        step(noise)
        assert tracemalloc.get_traced_memory()[1] < most * noise.size
    finally:
        tracemalloc.stop()


def test_a_semicolon_has_a_dot_above_and_a_broken_comma_its_head() -> None:
    def sign(*parts: tuple[int, int]) -> bool:
        ink = np.zeros((40, 6), dtype=bool)
        for start, end in parts:
            ink[start:end] = True
        return is_semicolon(ink, 34)

    assert sign((12, 17), (27, 36)) and sign((24, 27), (30, 39))
    assert not sign((27, 31), (33, 36)) and not sign((27, 38))


def test_the_sharp_edge_of_a_shadow_is_no_ink() -> None:
    page = np.full((1600, 1200), 230, dtype=np.uint8)
    page[400:404, 100:1100] = 20
    page = (page * np.interp(np.arange(1200), (500, 530), (1, 0.45))).astype(np.uint8)
    even = light.contrasted(light.evened(page))
    assert light.ink(even)[402, 200] and light.ink(even)[402, 900]
    assert not light.ink(even)[600:].any()
