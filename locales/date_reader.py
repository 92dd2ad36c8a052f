"""Dates and times read out of what people type or print, in Bangla, English and Banglish.

A reader here finds one date or time and answers None where there is none or more than one day is possible; what it
answers is said back to the person, so a wrong guess can be put right, but it never makes up a day.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, time, timedelta

from locales.bangla_calendar import MONTHS as BANGLA_MONTHS
from locales.bangla_calendar import from_gregorian, to_gregorian
from locales.digits import to_ascii

_B = "\u0980-\u09ff"
_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))

_MONTH_NAMES: tuple[tuple[str, ...], ...] = (
    ("জানুয়ারি", "জানুয়ারী", "জানুয়ারি", "জানু", "january", "jan", "januari"),
    ("ফেব্রুয়ারি", "ফেব্রুয়ারী", "ফেব্রুয়ারি", "ফেব্রয়ারি", "ফেব্রু", "february", "feb", "februari"),
    ("মার্চ", "march", "mar", "march"),
    ("এপ্রিল", "april", "apr"),
    ("মে", "may", "mey"),
    ("জুন", "june", "jun"),
    ("জুলাই", "july", "jul", "julai"),
    ("আগস্ট", "আগষ্ট", "অগাস্ট", "অগাষ্ট", "আগস্ঠ", "august", "aug"),
    ("সেপ্টেম্বর", "সেপ্টেম্বার", "সেপ্টেঃ", "সেপ্টে", "september", "sept", "sep"),
    ("অক্টোবর", "অক্টো", "october", "oct", "octobor"),
    ("নভেম্বর", "নভেঃ", "নভে", "november", "nov", "novembor"),
    ("ডিসেম্বর", "ডিসেঃ", "ডিসে", "december", "dec", "decembor"),
)
_BANGLA_MONTH_VARIANTS = {
    "বৈশাখ": 1,
    "জৈষ্ঠ্য": 2,
    "জ্যৈষ্ঠ্য": 2,
    "জৈষ্ঠ": 2,
    "আষাঢ": 3,
    "অগ্রহায়ন": 8,
    "ফাল্গুন": 11,
    "ফালগুন": 11,
}
_WEEKDAY_NAMES: tuple[tuple[str, ...], ...] = (  # Monday first
    ("সোমবার", "সোম", "monday", "mon", "sombar", "shombar"),
    ("মঙ্গলবার", "মংগলবার", "মঙ্গল", "tuesday", "tue", "mongolbar", "mongalbar"),
    ("বুধবার", "বুধ", "wednesday", "wed", "budhbar", "budbar"),
    ("বৃহস্পতিবার", "বৃহঃবার", "বৃহঃ", "বৃহস্পতি", "বিষ্যুদবার", "thursday", "thu", "brihospotibar", "brihoshpotibar"),
    ("শুক্রবার", "শুক্র", "জুম্মাবার", "friday", "fri", "shukrobar", "sukrobar"),
    ("শনিবার", "শনি", "saturday", "sat", "shonibar", "sonibar"),
    ("রবিবার", "রোববার", "রবি", "sunday", "sun", "robibar", "rabibar", "robbar"),
)
_NEAR_DAYS = {
    "আগামী পরশু": 2,
    "গত পরশু": -2,
    "পরশু": 2,
    "পরশুদিন": 2,
    "আগামীকাল": 1,
    "আগামী কাল": 1,
    "আগামিকাল": 1,
    "কাল": 1,
    "কালকে": 1,
    "কালকেই": 1,
    "গতকাল": -1,
    "গত কাল": -1,
    "আজ": 0,
    "আজকে": 0,
    "আজই": 0,
    "অদ্য": 0,
    "day after tomorrow": 2,
    "tomorrow": 1,
    "yesterday": -1,
    "today": 0,
    "porshu": 2,
    "porsu": 2,
    "agamikal": 1,
    "agami kal": 1,
    "kal": 1,
    "kalke": 1,
    "kalk": 1,
    "gotokal": -1,
    "goto kal": -1,
    "aj": 0,
    "ajke": 0,
}
_HOURS_IN_WORDS = {
    "একটা": (1, 0),
    "দেড়টা": (1, 30),
    "দুইটা": (2, 0),
    "দুটা": (2, 0),
    "আড়াইটা": (2, 30),
    "তিনটা": (3, 0),
    "চারটা": (4, 0),
    "পাঁচটা": (5, 0),
    "ছয়টা": (6, 0),
    "সাতটা": (7, 0),
    "আটটা": (8, 0),
    "নয়টা": (9, 0),
    "দশটা": (10, 0),
    "এগারোটা": (11, 0),
    "এগারটা": (11, 0),
    "বারোটা": (12, 0),
    "বারটা": (12, 0),
}
# Words for a part of the day, and the hours of the clock face to which twelve is added in it.
_AFTERNOON = {
    **dict.fromkeys(
        ("সকাল", "সকালে", "ভোর", "ভোরে", "sokal", "sokale", "am", "a.m.", "a.m", "পূর্বাহ্ন", "পূর্বাহ্নে"), range(0)
    ),
    **dict.fromkeys(("দুপুর", "দুপুরে", "বেলা", "dupur", "bela"), range(1, 6)),
    **dict.fromkeys(
        ("বিকাল", "বিকালে", "বিকেল", "বিকেলে", "bikal", "bikel", "bikale", "bikele", "অপরাহ্ন", "অপরাহ্ণ"),
        range(1, 8),
    ),
    **dict.fromkeys(("সন্ধ্যা", "সন্ধ্যায়", "সন্ধা", "sondha", "sondhya", "shondha"), range(4, 10)),
    **dict.fromkeys(("রাত", "রাতে", "রাত্রি", "rat", "raat", "rate"), range(6, 12)),
    **dict.fromkeys(("pm", "p.m.", "p.m"), range(1, 12)),
}
_MIDNIGHT_PARTS = ("রাত", "রাতে", "রাত্রি", "rat", "raat", "rate", "am", "a.m.", "a.m")
_SHIFTED_MINUTES = {
    "সাড়ে": 30,
    "সারে": 30,
    "sare": 30,
    "share": 30,
    "সোয়া": 15,
    "soya": 15,
    "পৌনে": -15,
    "poune": -15,
}
# An hour typed without a part of the day is an office hour: 3টা is in the afternoon.
_OFFICE_AFTERNOON = range(1, 6)
_PAST_WEIGHS = 3


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFC", to_ascii(text)).translate(_ZERO_WIDTH).casefold()
    return " ".join(text.replace("\u2013", "-").replace("\u2212", "-").split())


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(_plain(word)) for word in sorted(words, key=len, reverse=True))


def _word(pattern: str) -> str:
    """`pattern` standing as a word of its own, in either script."""
    return rf"(?<![a-z0-9{_B}])(?:{pattern})(?![a-z0-9{_B}])"


_MONTH_NUMBER = {_plain(name): index for index, names in enumerate(_MONTH_NAMES, start=1) for name in names}
_BANGLA_MONTH_NUMBER = {_plain(name): index for index, name in enumerate(BANGLA_MONTHS, start=1)} | {
    _plain(name): index for name, index in _BANGLA_MONTH_VARIANTS.items()
}
_WEEKDAY_NUMBER = {_plain(name): index for index, names in enumerate(_WEEKDAY_NAMES) for name in names}

_MONTH = rf"(?P<month>{_one_of(_MONTH_NUMBER)})"
_BANGLA_MONTH = rf"(?P<bangla>{_one_of(_BANGLA_MONTH_NUMBER)})"
_ENDING = r"(?:'?(?:ের|এর|র|তে|এ|ে))?"
_ORDINAL = r"(?:লা|রা|ঠা|ই|শে|তারিখ|st|nd|rd|th)?"
_DAY = rf"(?P<day>\d{{1,2}})\s?{_ORDINAL}"
_YEAR = r"(?:[\s,/.-]{0,3}(?:সাল\s|'|’)?(?P<year>\d{4}|\d{2})(?![\d:.]?\d|\s?(?:টা|টি|ঘটিকা|জন|%|am|pm)))?"
_EDGE_LEFT = rf"(?<![\d{_B}a-z])(?<!\d[./-])"

_ISO = re.compile(
    rf"{_EDGE_LEFT}(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?![./-]?\d)"
)
_NUMERIC = re.compile(
    rf"{_EDGE_LEFT}(?P<day>\d{{1,2}})\s?([-/.])\s?(?P<month>\d{{1,2}})\s?\2\s?(?P<year>\d{{4}}|\d{{2}})(?![./-]?\d)"
)
_NUMERIC_NO_YEAR = re.compile(rf"{_EDGE_LEFT}(?P<day>\d{{1,2}})[-/](?P<month>\d{{1,2}})(?![./-]?\d)")
_DAY_MONTH = re.compile(rf"{_EDGE_LEFT}{_DAY}[\s,./-]{{0,2}}{_MONTH}(?![a-z]){_ENDING}(?![{_B}]){_YEAR}")
_MONTH_DAY = re.compile(
    rf"(?<![a-z{_B}]){_MONTH}(?![a-z]){_ENDING}(?:\s?মাস(?:ের)?)?[\s,.-]{{1,2}}{_DAY}(?![\d:%]|[.]\d|\s?(?:টা|টি|ঘটিকা|জন|am|pm)){_YEAR}"
)
_DAY_BANGLA_MONTH = re.compile(rf"{_EDGE_LEFT}{_DAY}[\s,./-]{{0,2}}{_BANGLA_MONTH}{_ENDING}(?![{_B}]){_YEAR}")
_DAY_ALONE = re.compile(
    rf"(?:(?P<which>আগামী|পরবর্তী|সামনের|চলতি|এ|এই|গত)\s?মাসের\s?)?{_EDGE_LEFT}(?P<day>\d{{1,2}})\s?"
    rf"(?:তারিখ(?:ে|ের)?|tarikh(?:e|er)?)(?![{_B}a-z])"
)
_WEEKDAY = re.compile(
    r"(?:(?P<which>আগামী|পরবর্তী|সামনের|এই|গত|next|last|coming|agami|goto)\s+)?"
    + _word(rf"(?P<weekday>{_one_of(_WEEKDAY_NUMBER)})")
)
_NEAR = re.compile(_word(_one_of(_NEAR_DAYS)))
_AFTER_DAYS = re.compile(
    rf"{_EDGE_LEFT}(?P<n>\d{{1,3}}|এক|দুই|তিন)\s?(?P<unit>দিন|সপ্তাহ|মাস|days?|weeks?|months?|din|soptaho|mas)(?:ের)?\s?"
    rf"(?P<way>পর|পরে|আগে|পূর্বে|later|after|ago|por|pore|age)(?![{_B}a-z])"
)


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _made(make: Callable[[int, int, int], date], year: int, month: int, day: int) -> date | None:
    try:
        return make(year, month, day)
    except ValueError:
        return None


def _nearest(
    make: Callable[[int, int, int], date], this_year: int, month: int, day: int, today: date
) -> date | None:
    """That day and month in the year that brings it nearest; a day past counts as three times as far."""
    days = filter(None, (_made(make, this_year + offset, month, day) for offset in (-1, 0, 1)))

    def distance(candidate: date) -> int:
        ahead = (candidate - today).days
        return ahead if ahead >= 0 else -ahead * _PAST_WEIGHS

    return min(days, key=distance, default=None)


def _gregorian(found: re.Match[str], today: date) -> date | None:
    month_text = found["month"]
    month = int(month_text) if month_text.isdigit() else _MONTH_NUMBER[month_text]
    year = found.groupdict().get("year")
    if year is None:
        return _nearest(date, today.year, month, int(found["day"]), today)
    return _made(date, _full_year(int(year)), month, int(found["day"]))


def _bangla(found: re.Match[str], today: date) -> date | None:
    month, day = _BANGLA_MONTH_NUMBER[found["bangla"]], int(found["day"])
    if found["year"] is None:
        return _nearest(to_gregorian, from_gregorian(today)[0], month, day, today)
    return _made(to_gregorian, int(found["year"]), month, day)


def _month_after(day: date, months: int) -> tuple[int, int]:
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def _day_alone(found: re.Match[str], today: date) -> date | None:
    day, which = int(found["day"]), found["which"]
    if which is None:
        this = _made(date, today.year, today.month, day)
        if this is not None and this >= today:
            return this
        return _made(date, *_month_after(today, 1), day)
    shift = {"গত": -1, "চলতি": 0, "এ": 0, "এই": 0}.get(which, 1)
    return _made(date, *_month_after(today, shift), day)


def _weekday(found: re.Match[str], today: date) -> date | None:
    ahead = (_WEEKDAY_NUMBER[found["weekday"]] - today.weekday()) % 7
    if found["which"] in ("গত", "last", "goto"):
        return today + timedelta(days=ahead - 7 if ahead else -7)
    return today + timedelta(days=ahead or 7)


def _near(found: re.Match[str], today: date) -> date | None:
    return today + timedelta(days=_NEAR_DAYS[found[0]])


def _after_days(found: re.Match[str], today: date) -> date | None:
    n = {"এক": 1, "দুই": 2, "তিন": 3}.get(found["n"]) or int(found["n"])
    if found["way"] in ("আগে", "পূর্বে", "ago", "age"):
        n = -n
    if found["unit"] in ("মাস", "mas", "month", "months"):
        return _made(date, *_month_after(today, n), today.day)
    days = 7 * n if found["unit"] in ("সপ্তাহ", "soptaho", "week", "weeks") else n
    return today + timedelta(days=days)


# In this order: what names a day more exactly comes first, a weekday or "tomorrow" beside a date is a remark on it.
_DATE_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (_ISO, _gregorian),
    (_NUMERIC, _gregorian),
    (_DAY_MONTH, _gregorian),
    (_MONTH_DAY, _gregorian),
    (_DAY_BANGLA_MONTH, _bangla),
    (_DAY_ALONE, _day_alone),
    (_NUMERIC_NO_YEAR, _gregorian),
    (_AFTER_DAYS, _after_days),
    (_NEAR, _near),
    (_WEEKDAY, _weekday),
)


def parse_date(text: str, today: date) -> date | None:
    """The day that `text` names, seen from `today`; None where it names none, an impossible one, or only a month.

    Read: ১৪/০৩/২০২২, 14.3.22, 2026-03-05, ২৪ জুলাই, ২০২৩ খ্রিষ্টাব্দ, March 5, ২৪ চৈত্র ১৪২৮, ১৫ তারিখ, রবিবার, আগামীকাল, ৭ দিন পর;
    with a time or other words beside it. A day without a year is the one nearest to today, the coming rather than the past.
    """
    plain = _plain(text)
    for pattern, read in _DATE_READERS:
        for found in pattern.finditer(plain):
            # A date that cannot be (৩১/০২) is the person's mistake: nothing less exact in the text stands for it.
            return read(found, today)
    return None


_PART = rf"(?P<part>{_one_of(_AFTERNOON)})"
_PART_AFTER = _PART.replace("<part>", "<part_after>")
_CLOCK = re.compile(
    rf"(?:(?<![a-z{_B}]){_PART}\s*)?(?:(?P<shift>{_one_of(_SHIFTED_MINUTES)})\s*)?(?<![\d./-])(?P<hour>\d{{1,2}})"
    rf"(?:\s?[:.]\s?(?P<minute>\d{{2}})(?![\d.]))?(?P<unit>\s?(?:টা|টায়|টার|ঘটিকা|ঘটিকায়|ঘটিকার|ঘঃ|ta(?![a-z])|o'clock))?"
    rf"(?:\s?(?P<extra>\d{{1,2}})\s?(?:মিনিট|মিঃ))?(?:\s?{_PART_AFTER}(?![a-z{_B}]))?"
)
_CLOCK_IN_WORDS = re.compile(
    rf"(?:(?<![a-z{_B}]){_PART}\s*)?(?:(?P<shift>{_one_of(_SHIFTED_MINUTES)})\s*)?(?<![{_B}])(?P<words>{_one_of(_HOURS_IN_WORDS)})"
)


def _clock(hour: int, minute: int, part: str | None) -> time | None:
    if minute < 0:  # পৌনে ১টা is a quarter to one, on a face whose hours are 1 to 12
        hour, minute = (hour - 1) or 12, minute + 60
    if part is None:
        hour += 12 * (hour in _OFFICE_AFTERNOON)
    elif hour in _AFTERNOON[part]:
        hour += 12
    elif hour == 12 and part in _MIDNIGHT_PARTS:
        hour = 0
    total = hour * 60 + minute
    return time(total // 60, total % 60) if 0 <= total < 24 * 60 and minute < 60 else None


def parse_time(text: str) -> time | None:
    """The time of day in `text`: সকাল ১১টা, বিকাল ০৩.০০ ঘটিকা, সাড়ে ১০টা, ১১:৩০, 3 pm, দুপুর আড়াইটা; None where there is none.

    An hour without a part of the day is an office hour: ৩টা is three in the afternoon, ১০টা ten in the morning.
    """
    plain = _plain(text)
    for found in _CLOCK.finditer(plain):
        part = found["part"] or found["part_after"]
        # 11.30 is a time only where nothing else is said; anywhere else it is an item's number or an amount.
        bare = found["minute"] and (":" in found[0] or found[0].strip() == plain)
        if not (part or found["unit"] or bare):
            continue
        minute = (
            int(found["minute"] or 0)
            + int(found["extra"] or 0)
            + _SHIFTED_MINUTES.get(found["shift"] or "", 0)
        )
        return _clock(int(found["hour"]), minute, part)
    for found in _CLOCK_IN_WORDS.finditer(plain):
        hour, minute = _HOURS_IN_WORDS[found["words"]]
        minute += _SHIFTED_MINUTES.get(found["shift"] or "", 0)
        return _clock(hour, minute, found["part"])
    return None
