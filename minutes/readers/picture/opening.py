"""Bytes → a grey picture: upright as the camera says, no larger than it needs to be."""

import io
import warnings

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from minutes.errors import Unreadable
from minutes.readers.picture.light import Grey

_MOST_DOTS = 80_000_000  # a telephone's largest photo has 50 million; a bomb declares billions
LONGEST = (
    2400  # dots of the longer side that are worked on: A4 at some 200 an inch, at which letters are read best
)
_NARROWEST = 30  # times as long as broad: a line drawn, no page and no strip of one
_SHORTEST = 500  # of the longer side: less is no page of writing


def open_picture(data: bytes) -> Grey:
    """The picture in `data`; Unreadable for what is none, or too large or small for a page."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a strange tag in a photo is nobody's concern
            picture = Image.open(io.BytesIO(data))
            if picture.width * picture.height > _MOST_DOTS:
                raise Unreadable("too_big", f"{picture.width} × {picture.height} dots")
            picture.draft("L", (LONGEST, LONGEST))
            grey = ImageOps.exif_transpose(picture.convert("L"))
    except Image.DecompressionBombError as error:
        raise Unreadable("too_big", str(error)) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        # What telephones keep as HEIC is whole, and only not known here.
        code = "picture_format" if data[4:8] == b"ftyp" else "damaged_picture"
        raise Unreadable(code, str(error)) from error
    return sized(grey)


def sized(picture: Image.Image) -> Grey:
    """The picture with its longer side as long as is worked on."""
    longer, shorter = max(picture.size), min(picture.size)
    if longer < _SHORTEST or longer > _NARROWEST * shorter:
        raise Unreadable("picture_without_text", f"{picture.width} × {picture.height} dots")
    if not 0.9 < longer / LONGEST < 1.1:
        size = (round(picture.width * LONGEST / longer), round(picture.height * LONGEST / longer))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    return np.asarray(picture, dtype=np.uint8)
