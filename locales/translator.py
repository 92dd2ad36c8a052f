"""Texts of the catalogues in one language, with numbers and dates in its digits."""

import gettext
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from locales import LANGUAGES, languages
from locales.dates import format_date, format_time
from locales.numbers import in_digits

__all__ = ["N_", "Translator", "languages", "load_catalogue"]

_DOMAIN = "tagid"
_FOLDER = Path(__file__).parent


def load_catalogue(folder: Path) -> gettext.NullTranslations:
    """The catalogue in `folder` (…/LC_MESSAGES): the compiled one, or the .po where that is newer or alone.

    A fresh clone has no compiled catalogue, and one being written should be seen at once. With neither file the
    messages stay the English they are written in.
    """
    source, compiled = folder / f"{_DOMAIN}.po", folder / f"{_DOMAIN}.mo"
    if compiled.exists() and not (source.exists() and source.stat().st_mtime > compiled.stat().st_mtime):
        with compiled.open("rb") as file:
            return gettext.GNUTranslations(file)
    if not source.exists():
        return gettext.NullTranslations()
    buffer = BytesIO()
    with source.open("rb") as file:
        write_mo(buffer, read_po(file, domain=_DOMAIN))
    buffer.seek(0)
    return gettext.GNUTranslations(buffer)


def N_(msgid: str) -> str:
    """Marks `msgid` in a table for the catalogue (gettext's extractor looks for this name)."""
    return msgid


@cache
def _catalogue(lang: str) -> gettext.NullTranslations:
    return load_catalogue(_FOLDER / lang / "LC_MESSAGES")


class Translator:
    """The catalogue of one language ("bn", "en"); ValueError for a language there is none of."""

    def __init__(self, lang: str) -> None:
        if lang not in LANGUAGES:
            raise ValueError(f"no such language: {lang!r}; there are {', '.join(LANGUAGES)}")
        self.lang = lang
        self._catalogue = _catalogue(lang)

    def gettext(self, msgid: str) -> str:
        """The text for `msgid`, or `msgid` itself; an empty one stays empty."""
        return self._catalogue.gettext(msgid) if msgid else ""

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        """The text for that many; fill it with `fill(..., n=n)`."""
        return self._catalogue.ngettext(singular, plural, n)

    def pgettext(self, context: str, msgid: str) -> str:
        """The text for `msgid` where it means what `context` says."""
        return self._catalogue.pgettext(context, msgid)

    def render(self, value: object) -> str:
        """One value as a person reads it: numbers and dates in the language's digits, texts as they are."""
        if isinstance(value, str):
            return str(value)
        if isinstance(value, datetime):
            return f"{format_date(value.date(), self.lang)}, {format_time(value.time(), self.lang)}"
        if isinstance(value, date):
            return format_date(value, self.lang)
        if isinstance(value, time):
            return format_time(value, self.lang)
        if isinstance(value, float):
            return in_digits(f"{value:.10g}", self.lang)
        if isinstance(value, int | Decimal):
            return in_digits(value, self.lang)
        raise TypeError(f"a message is filled with texts, numbers and dates, not {type(value).__name__}")

    def fill(self, text: str, **values: object) -> str:
        """`text` (already translated) with its {named} places filled by `render`; a place without a value is a KeyError.

        Nothing in `text` outside its places, and nothing in a value that is a text, is changed: digits in addresses,
        tags or what a person wrote stay.
        """
        return text.format_map({name: self.render(value) for name, value in values.items()})
