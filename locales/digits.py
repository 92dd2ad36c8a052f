"""Bangla and ASCII digits, each into the other."""

import re

_TO_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
_TO_ASCII = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")
_BANGLA = re.compile("[০-৯]")


def to_bangla(value: object) -> str:
    """The text of `value` with every ASCII digit as a Bangla digit."""
    return str(value).translate(_TO_BANGLA)


def to_ascii(text: str) -> str:
    """`text` with every Bangla digit as an ASCII digit; lengths and offsets stay the same."""
    return text.translate(_TO_ASCII) if _BANGLA.search(text) else text  # most words have none
