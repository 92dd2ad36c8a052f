"""Words whose last sign is told by its ink: a colon, a semicolon or a slash that the engine takes for something else."""

import re
from dataclasses import replace

from minutes.readers.picture.engine import Word
from minutes.readers.picture.glyphs import is_colon, is_semicolon, is_slash, last_sign, last_stroke
from minutes.readers.picture.light import Mask
from minutes.readers.picture.spelling import with_slash

_SURE_SIGN = 70  # confidence from which on one letter or digit is no colon
_SURE_LETTER = 75  # confidence from which on there is no slash behind a word
_SIGN = 3  # letters and digits that the engine makes of a colon at most
_MAY_END_WITH_SLASH = re.compile(r"[\u0985-\u09e3][\u0985-\u09e3)][!|।৷1Il\]]?$")
_LAST_DIGIT = re.compile(
    r"[\u0985-\u09e3]{3}[-–—]?[০-৯]{1,2}[৪৫8%]$"
)  # what a visarga behind a label and its number is taken for


def with_last_sign(word: Word, ink: Mask, end: int, height: int) -> Word:
    """The word with its ink, before `end`; what is no word of letters may be a colon, and so may a last digit."""
    own = ink[:, word.left : word.right]
    last = last_sign(ink, word.left, min(word.right, max(end, word.left + 1)))
    if len(word.text) == 1 and word.text.isalnum() and word.sure >= _SURE_SIGN:  # a thin ৩ has a gap
        return word
    if len(word.text) <= _SIGN and is_colon(own, height):
        return replace(word, text=":", sure=100.0)
    if _LAST_DIGIT.search(word.text) and is_colon(last, height):
        return replace(word, text=f"{word.text[:-1]}ঃ")  # "আলোচ্যসূচি-১ঃ"
    if word.sure < _SURE_LETTER and _MAY_END_WITH_SLASH.search(word.text):
        start = max(word.left, min(word.right, end) - height)
        if is_slash(last_stroke(ink, start, end), height):
            return replace(word, text=with_slash(word.text))
    if word.text.endswith(",") and is_semicolon(last, height):
        return replace(word, text=f"{word.text[:-1]};")
    return word
