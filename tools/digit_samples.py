"""`python -m tools.digit_samples`: the digits of the project's fonts, with which those of scans are compared, as a picture."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from minutes.readers.picture import digits
from minutes.readers.picture.light import Grey

_FONTS = "HindSiliguri_400Regular.ttf", "NotoSerifBengali_400Regular.ttf"
_LARGE = 60  # points, blurred as a scanner does
_BLUR = 2
_INK = 150


def main() -> None:
    """Write the picture: a row for each font, a column for each digit."""
    rows = [np.hstack([_sample(font, digit) for digit in digits.DIGITS]) for font in _FONTS]
    Image.fromarray(np.vstack(rows)).save(Path(digits.__file__).with_name(digits.SAMPLES), optimize=True)


def _sample(font: str, digit: str) -> Grey:
    drawn = Image.new("L", (2 * _LARGE, 2 * _LARGE), 255)
    letters = ImageFont.truetype(f"fonts/{font}", _LARGE)
    ImageDraw.Draw(drawn).text((_LARGE // 2, _LARGE // 3), digit, font=letters, fill=0)
    grey = np.asarray(drawn.filter(ImageFilter.GaussianBlur(_BLUR)))
    rows, columns = (np.nonzero((grey < _INK).any(axis=side))[0] for side in (1, 0))
    return digits.squared(grey[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


if __name__ == "__main__":
    main()
