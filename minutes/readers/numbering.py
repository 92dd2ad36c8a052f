"""Numbers a word processor or a browser prints before a paragraph, from their value and format."""

import re

from locales.digits import to_ascii, to_bangla

BANGLA_LETTERS = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভম"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))

# A number somebody typed although the list counts by itself.
_TYPED = re.compile(
    r"^(?:(?:সিদ্ধান্ত|আলোচ্যসূচি)\s?[-–—:ঃ]?\s?[0-9০-৯]{1,3}|[(\[]?[0-9০-৯]{1,3}(?:\.[0-9০-৯]{1,3})*\s?[.।)\]:ঃ]|[(\[]?[ক-ঢ]\s?[)।.\]]|[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}\s)"
)


def with_mark(mark: str, text: str) -> str:
    """A list item as it is meant: the automatic `mark` before `text`, unless a number was typed there as well.

    A bar that the list prints behind its numbers stands for a danda; a number that it leaves open is closed by one.
    """
    if not mark or _TYPED.match(text):
        return text
    return f"{mark.replace('|', '।')}{'।' if mark[-1].isalnum() and '.' not in mark else ''} {text}"


def roman(value: int) -> str:
    """`value` as a small Roman number."""
    printed = ""
    for worth, sign in _ROMAN:
        while value >= worth and len(printed) < 20:
            printed += sign
            value -= worth
    return printed


def letter(value: int, letters: str) -> str:
    """The `value`-th letter; after the last one they are doubled (aa, bb …), as word processors do."""
    return letters[(value - 1) % len(letters)] * min(1 + (value - 1) // len(letters), 5) if value > 0 else ""


def printed(value: int, style: str, sample: str = "") -> str:
    """`value` as the number format `style` (of OOXML or CSS) prints it; `sample` describes a custom one ("ক, খ, গ, …")."""
    match style:
        case "lowerLetter" | "lower-alpha" | "lower-latin" | "a":
            return letter(value, _LATIN)
        case "upperLetter" | "upper-alpha" | "upper-latin" | "A":
            return letter(value, _LATIN).upper()
        case "lowerRoman" | "lower-roman" | "i":
            return roman(value)
        case "upperRoman" | "upper-roman" | "I":
            return roman(value).upper()
        case "decimalZero" | "decimal-leading-zero":
            return f"{value:02d}"
        case "bengali" | "hindiNumbers" | "hindiCounting" | "bangla":
            return to_bangla(value)
        case "hindiConsonants" | "hindiVowels":
            return letter(value, BANGLA_LETTERS)
        case "custom":
            return _like(value, sample)
    return str(value)


def _like(value: int, sample: str) -> str:
    """`value` in the manner of a list's first items ("০১, ০২, ০৩, …")."""
    items = [item.strip(" .…") for item in sample.split(",")]
    items = [item for item in items if item]
    if not items:
        return str(value)
    first = items[0]
    if to_ascii(first).isdigit():
        digits = f"{value:0{len(first)}d}"
        return digits if first.isascii() else to_bangla(digits)
    if first == BANGLA_LETTERS[0]:
        return letter(value, BANGLA_LETTERS)
    if first.lower() == "a":
        return printed(value, "upperLetter" if first.isupper() else "lowerLetter")
    return items[value - 1] if value <= len(items) else str(value)
