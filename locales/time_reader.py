"""Times of day read out of what people type or print."""

import re
from datetime import time

from locales.patterns import BANGLA, one_of, plain

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

_PART = rf"(?P<part>{one_of(_AFTERNOON)})"
_PART_AFTER = _PART.replace("<part>", "<part_after>")
_CLOCK = re.compile(
    rf"(?:(?<![a-z{BANGLA}]){_PART}\s*)?(?:(?P<shift>{one_of(_SHIFTED_MINUTES)})\s*)?(?<![\d./-])(?P<hour>\d{{1,2}})"
    rf"(?:\s?[:.]\s?(?P<minute>\d{{2}})(?![\d.]))?(?P<unit>\s?(?:টা|টায়|টার|ঘটিকা|ঘটিকায়|ঘটিকার|ঘঃ|ta(?![a-z])|o'clock))?"
    rf"(?:\s?(?P<extra>\d{{1,2}})\s?(?:মিনিট|মিঃ))?(?:\s?{_PART_AFTER}(?![a-z{BANGLA}]))?"
)
_CLOCK_IN_WORDS = re.compile(
    rf"(?:(?<![a-z{BANGLA}]){_PART}\s*)?(?:(?P<shift>{one_of(_SHIFTED_MINUTES)})\s*)?(?<![{BANGLA}])(?P<words>{one_of(_HOURS_IN_WORDS)})"
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
    text = plain(text)
    for found in _CLOCK.finditer(text):
        part = found["part"] or found["part_after"]
        # 11.30 is a time only where nothing else is said; anywhere else it is an item's number or an amount.
        bare = found["minute"] and (":" in found[0] or found[0].strip() == text)
        if not (part or found["unit"] or bare):
            continue
        minute = (
            int(found["minute"] or 0)
            + int(found["extra"] or 0)
            + _SHIFTED_MINUTES.get(found["shift"] or "", 0)
        )
        return _clock(int(found["hour"]), minute, part)
    for found in _CLOCK_IN_WORDS.finditer(text):
        hour, minute = _HOURS_IN_WORDS[found["words"]]
        minute += _SHIFTED_MINUTES.get(found["shift"] or "", 0)
        return _clock(hour, minute, found["part"])
    return None
