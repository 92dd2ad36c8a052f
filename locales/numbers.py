"""Numbers as a language writes them: Bangla digits towards Bangla readers."""

from decimal import Decimal

from babel.numbers import format_decimal

from locales.digits import to_bangla

_COUNTERS = {"bn": "টি"}


def in_digits(value: object, lang: str) -> str:
    """The text of `value` with its digits in those of the language; nothing else is changed."""
    return to_bangla(value) if lang == "bn" else str(value)


def number(n: int | float | Decimal, lang: str) -> str:
    """A quantity, grouped as the language groups (১২,৩৪,৫৬৭; 1,234,567); not for years or reference numbers."""
    return in_digits(format_decimal(n, locale=lang), lang)


def percent(n: int | float | Decimal, lang: str) -> str:
    """A percentage given as 0 to 100: ৮৭.৫%, 60%."""
    return f"{number(n, lang)}%"


def count(n: int, lang: str = "bn") -> str:
    """How many things: ৭টি; in English the bare number."""
    return number(n, lang) + _COUNTERS.get(lang, "")
