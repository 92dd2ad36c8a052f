"""The text of a reply made ready: one form of letters and digits, and no number left that is not an amount."""

import re
import unicodedata

from locales.date_reader import MONTH_NAMES
from locales.digits import to_ascii
from locales.patterns import BANGLA, one_of

_LIKE = str.maketrans(
    {
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", None),
        **dict.fromkeys("℅٪％﹪", "%"),
        "／": "/",
        "⁄": "/",
    }
)
MONTHS = one_of(name for names in MONTH_NAMES for name in names)
_CROSS = re.compile("[❌✖✗❎👎🚫]")
# A number standing by itself: not within a word, a date or a decimal.
EDGE = rf"(?<![\d{BANGLA}a-z.,/-])"
# After a number these make it an amount: ৮৭.৫%, ৩.২ কিমি.
UNITS = r"(?:%|ভাগ|শতাংশ|পারসেন্ট|পার্সেন্ট|per|কিমি|কি\.|km|লক্ষ|লাখ|কোটি|মিটার|টি\b|টা\b|জন)"

_NOT_AMOUNTS = tuple(
    (re.compile(pattern), left)
    for pattern, left in (
        (r"https?://\S+|www\.\S+|\S+@\S+", " "),
        # the decision's own number before the answer: "২.১ সম্পন্ন", "(ক) শেষ", "৩। চলমান"
        (
            rf"^\s*\(?(?:\d+(?:\.\d+)+|\d{{1,2}}(?=[।:).](?!\d))|[কখগঘঙ](?=[).।]))[।:).-]*\s*(?!\d|{UNITS})(?=\S)",
            "",
        ),
        (r"\d+(?:[./-]\d+){3,}(?:[-/(]\d+\)?)*", " "),  # a memo's number
        (r"\d{1,4}(?:[./-]\d{1,2}){2}(?:\d{2})?(?![\d./-]*\d)", " #date "),
        (
            rf"{EDGE}\d{{1,2}}\s?(?:ই|শে|লা|রা|ঠা|st|nd|rd|th)?\s?(?:{MONTHS})(?![a-z])(?:\s?,?\s?\d{{4}})?",
            " #date ",
        ),
        (rf"(?<![a-z{BANGLA}])(?:{MONTHS})\s?\d{{4}}(?!\d)", " #date "),
        (rf"{EDGE}\d{{1,2}}(?:/\d{{1,2}})?\s?(?:তারিখ|tarikh)", " #date তারিখ"),
        (r"\d{4}\s?[-/–]\s?\d{2,4}(?!\d)", " #date "),
        (r"(?:নং|নম্বর|নাম্বার|ক্রমিক|অনুচ্ছেদ|\bno\.|number|memo)\s?[:.-]*\s?\d[\d./-]*", " "),
        (r"\d[\d./-]*\s?(?:নং|নম্বর)", " "),
        (rf"(?:(?<=সিদ্ধান্ত)|(?<=decision)|(?<=item))\s?\d[\d.]*+(?!\s?{UNITS})", " "),
        (r"\d{6,}", " "),  # a telephone
        (r"(?<=\d),(?=\d)", ""),
    )
)


def normalised(text: str) -> str:
    """NFC, nothing of zero width, ASCII digits, lower case, single spaces; a line's end ends a sentence, a cross is a no."""
    text = " । ".join(text.splitlines())
    text = unicodedata.normalize("NFC", to_ascii(text)).translate(_LIKE).casefold()
    return " ".join(_CROSS.sub(" না ", text).split())


def without_other_numbers(text: str) -> str:
    """A normalised text with dates as #date and the numbers of memos, decisions and telephones gone."""
    for pattern, left in _NOT_AMOUNTS:
        text = pattern.sub(left, text)
    return " ".join(text.split())
