"""Small digits of a page judged by each other."""

import pytest

from minutes.readers import scan

pytestmark = pytest.mark.skipif(
    not scan.available(), reason="needs the extra ocr and tesseract's Bangla data (tesseract-ocr-ben)"
)

FONT = "fonts/HindSiliguri_400Regular.ttf"
HEIGHT = 40


def read(printed: str, as_read: str) -> list[str]:
    """Numbers with one printed and read otherwise, as they are when all are judged."""
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    from minutes.readers.picture.digits import corrected, digits_in
    from minutes.readers.picture.engine import Word

    font = ImageFont.truetype(FONT, 36)
    words, digits = {}, {}
    for number, (ink, text) in enumerate(zip(printed.split(), as_read.split(), strict=True)):
        drawn = Image.new("L", (400, 60), 255)
        ImageDraw.Draw(drawn).text((10, 5), ink, font=font, fill=0)
        grey = np.asarray(drawn)
        words[number] = Word(text=text, sure=60, left=0, right=400)
        digits[number] = digits_in(words[number], grey, grey < 150, HEIGHT, (0, 100 * number))
    found = corrected(words, digits, HEIGHT)
    return [found.get(number, word).text for number, word in words.items()]


def test_a_digit_is_what_others_of_its_shape_were_read_as() -> None:
    assert read("১১/০৬/২০২৬ ১৫ ১২ ৩.১", "১১/০৬/২০২৬ ৬৫ ১২ ৩.১") == ["১১/০৬/২০২৬", "১৫", "১২", "৩.১"]


def test_a_point_below_a_digits_tail_is_a_sign_of_its_own() -> None:
    assert read("১৬.১১ ১১ ২.১", "১৬.১৬ ১১ ২.১") == ["১৬.১১", "১১", "২.১"]


def test_a_number_before_letters_is_judged_too() -> None:
    assert read("১২তম ১১ ১২ ৬", "৬২তম ১১ ১২ ৬") == ["১২তম", "১১", "১২", "৬"]


def test_without_others_of_its_shape_a_digit_stays() -> None:
    assert read("১৫ ২২ ২৩", "৬৫ ২২ ২৩") == ["৬৫", "২২", "২৩"]


def test_signs_that_are_not_those_of_the_ink_stay() -> None:
    assert read("১১ ১২ ১৩ ১৫ ২০", "১১ ১২ ১৩ ৬ ২০") == ["১১", "১২", "১৩", "৬", "২০"]
    shifted = "৬৬৬৬৬৬"  # all of them others
    assert read("১১ ১২ ১৩ ১১১১১১", f"১১ ১২ ১৩ {shifted}")[-1] == shifted
