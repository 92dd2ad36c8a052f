"""Whether an office's words say anything beside the figures that were read out of them."""

import re
import unicodedata

from locales.digits import to_ascii

_TOKEN = re.compile(r"[0-9]+(?:\.[0-9]+)?|[a-z]+|[\u0980-\u09ff]+")
_COUNTED = re.compile(r"([0-9])(টির|টি|টা)(?![\u0980-\u09ff])")
# What stands beside a count or a state without adding to either.
_NOTHING = frozenset((
    "টির", "টি", "টা", "মধ্যে", "শতাংশ", "ভাগ", "কাজ", "কাজটি", "হয়েছে", "সম্পন্ন", "শেষ", "চলমান", "চলছে", "আছে", "বাস্তবায়িত",
    "বাস্তবায়নাধীন", "of", "percent", "kaj", "hoyeche", "shesh", "done", "cholche", "cholse", "ok",
))  # fmt: skip


def beyond(note: str | None, *figures: int | None) -> str | None:
    """The note, where it says more than its figures and that the work goes on or is done; else None."""
    if not note:
        return note
    plain = _COUNTED.sub(r"\1 \2", to_ascii(unicodedata.normalize("NFC", note)).casefold())
    said = {str(figure) for figure in figures if figure is not None}
    return note if any(word not in said and word not in _NOTHING for word in _TOKEN.findall(plain)) else None
