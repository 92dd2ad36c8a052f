"""What the engine takes for something else, mended where it can be nothing else."""

import re

_BANGLA = "\u0980-\u09ff"
_DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
# A stroke at the end of a word or sentence is a danda; a number's too ("২.১|").
_BAR = re.compile(rf"(?<=[{_BANGLA})\]\"”])\s?[|৷](?!\d)")
# Latin digits in a number that has Bangla ones, or that hangs on a Bangla word.
_MIXED = re.compile(r"(?<![A-Za-z0-9])[0-9০-৯][0-9০-৯.,/:-]*(?![A-Za-z])")
_QUOTES = (("``", "“"), ("''", "”"), ("‘‘", "“"), ("’’", "”"))


def mended(text: str) -> str:
    """The line with strokes as dandas, and Latin digits amid Bangla ones as Bangla digits."""
    text = _BAR.sub("।", text)
    for wrong, right in _QUOTES:
        text = text.replace(wrong, right)
    return _MIXED.sub(_one_script, text)


def _one_script(number: re.Match[str]) -> str:
    """A number written in two scripts in one."""
    bangla = sum("০" <= sign <= "৯" for sign in number[0])
    latin = sum("0" <= sign <= "9" for sign in number[0])
    return number[0].translate(_DIGITS) if bangla >= latin > 0 else number[0]
