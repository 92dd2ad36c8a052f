"""How much of the work a reply says is done, and how much more time it asks for.

What has been read is taken out of the text and a mark is left in its place (#part, #full, #zero, #rest, #count, #days),
so that the rules over words see that there was an amount and how it stands to them.
"""

import re
from dataclasses import dataclass, replace

from locales.patterns import BANGLA, one_of
from replies.masks import EDGE, MONTHS, without_other_numbers

_NUMBER_WORDS = {
    word: number
    for number, words in {
        0: ("শূন্য", "জিরো", "zero"),
        1: ("এক", "ek", "one", "another"),
        2: ("দুই", "দু", "dui", "two"),
        3: ("তিন", "tin", "three"),
        4: ("চার", "char", "four"),
        5: ("পাঁচ", "পাচ", "pach", "five"),
        6: ("ছয়", "choy", "six"),
        7: ("সাত", "seven"),
        8: ("আট", "eight"),
        9: ("নয়", "nine"),
        10: ("দশ", "dosh", "ten"),
        12: ("বারো", "twelve"),
        15: ("পনেরো", "পনের", "ponero", "fifteen"),
        20: ("বিশ", "কুড়ি", "bish", "twenty"),
        25: ("পঁচিশ", "পচিশ"),
        30: ("ত্রিশ", "তিরিশ", "trish", "thirty"),
        40: ("চল্লিশ", "chollish", "forty"),
        50: ("পঞ্চাশ", "ponchash", "fifty"),
        60: ("ষাট", "shat", "sixty"),
        70: ("সত্তর", "sottor", "seventy"),
        75: ("পঁচাত্তর", "পচাত্তর"),
        80: ("আশি", "ashi", "eighty"),
        90: ("নব্বই", "nobboi", "ninety"),
        95: ("পঁচানব্বই", "পচানব্বই"),
        100: ("একশ", "একশো", "একশত", "শত", "eksho", "hundred"),
    }.items()
    for word in words
}
_SHARES = {
    share: percent
    for percent, shares in {
        25: ("এক চতুর্থাংশ", "এক-চতুর্থাংশ", "সিকি ভাগ", "সিকিভাগ", "a quarter", "one quarter"),
        33: ("এক তৃতীয়াংশ", "এক-তৃতীয়াংশ", "one third"),
        50: ("অর্ধেক", "অর্ধেকটা", "হাফ", "আধা", "আধাআধি", "ordhek", "ordhekta", "adha", "half", "halfway"),
        67: ("দুই তৃতীয়াংশ", "দুই-তৃতীয়াংশ", "two thirds"),
        75: ("তিন চতুর্থাংশ", "তিন-চতুর্থাংশ", "চার ভাগের তিন ভাগ", "three quarters", "three fourths"),
        100: ("শতভাগ", "শত ভাগ", "shotovag", "shotobhag", "sotovag", "sotobhag", "cent percent"),
    }.items()
    for share in shares
}
_DAYS_IN = {
    unit: days
    for days, units in {
        1: ("দিন", "কর্মদিবস", "কার্যদিবস", "days", "day", "din"),
        7: ("সপ্তাহ", "weeks", "week", "soptaho", "soptah", "shoptaho"),
        30: ("মাস", "months", "month", "mas", "mash"),
        365: ("বছর", "years", "year", "bochor"),
    }.items()
    for unit in units
}

_NUMBER = r"\d+(?:\.\d+)?"
_THINGS = r"(?:টি|টা|খানা|জন|কিমি|কি\.?মি\.?|km|ta|ti|jon)"
_PER_CENT = r"(?:%|ভাগ|শতাংশ|পারসেন্ট|পার্সেন্ট|পারছেন্ট|percent|per cent|persent|parsent|parcent|pct|vag|bhag|shotangsho|sotangsho)"
_LEFT = r"(?:বাকি|বাকী|অবশিষ্ট|baki|remaining|remains|left|pending|পেন্ডিং)"
_NOT_DONE = r"(?:হয়নি|হয় নি|হয় নাই|হয়নাই|হই নাই|hoyni|hoini|hoy nai|hoi nai|not|যায়নি|করিনি)"
_MOVING = r"(?:চলমান|চলছে|চলতেছে|প্রক্রিয়াধীন|cholche|choltese|cholman|ongoing|in progress)"
_DONE = r"(?:হয়েছে|হইছে|শেষ|সম্পন্ন|সমাপ্ত|গেছে|চালু|hoyeche|hoise|hoice|shesh|sesh|ses|done|complete|finished|কমপ্লিট|করেছি)"
_ALL = rf"সব[{BANGLA}]*|sob[a-z]*|all"
_AMONG = r"(?:মধ্যে|মধ্য থেকে|ভিতর|ভেতর|moddhe|modhye|modhe|vitor)"
_GAP = r"[^।;!?\d#]"

_NUMBER_WORD = re.compile(
    rf"(?<![{BANGLA}a-z])({one_of(_NUMBER_WORDS)})"
    rf"(?=\s?(?:more\s)?(?:টি|টা|টো|টে|জন|ভাগ|শতাংশ|%|percent|per cent|{one_of(_DAYS_IN)}))"
)
_DAYS = re.compile(
    rf"{EDGE}(\d{{1,3}})(?:\s?(?:-|/|থেকে|to)\s?\d{{1,3}})?\s?(more\s)?({one_of(_DAYS_IN)})(?:ের|র|ে|টা)?(?![{BANGLA}a-z])"
)
_DAY_MONTH = rf"(?<!\d)\d{{1,2}}\s?(?:শে|ই|লা)?\s?(?:{MONTHS})(?:\s?,?\s?\d{{4}})?"
_UNTIL = re.compile(
    rf"((?:\d{{1,4}}(?:[./-]\d{{1,2}}){{2}}\d{{0,2}}|{_DAY_MONTH}|\d{{1,2}}[/-]\d{{1,2}}(?:\s?তারিখ)?|\d{{1,2}}\s?তারিখ"
    rf"|(?:আগামী|পরবর্তী)\s[{BANGLA}]+|next\s[a-z]+|(?:{MONTHS}))(?:\sমাস(?:ের)?)?(?:\sশেষ)?)\s?(?:পর্যন্ত|porjonto)"
    # Without that word it is a day and its month: “৩০ জুনের মধ্যে হবে, সময় প্রয়োজন”, “সময় দরকার ৩০ জুন”.
    rf"|({_DAY_MONTH})(?=(?:ের|র|এর)?\s?(?:মধ্যে|নাগাদ|moddhe)|\s?$)"
    rf"|(?:until|till|up ?to)\s((?:\d{{1,2}}\s?(?:{MONTHS})|(?:{MONTHS})\s?\d{{1,2}}|next\s[a-z]+)(?:\s?,?\s?\d{{4}})?)"
)
_SHARE = re.compile(rf"(?<![{BANGLA}a-z])({one_of(_SHARES)})(?:ই|ও|ের বেশি|ের)?(?![{BANGLA}a-z])")
_PERCENT = re.compile(
    rf"(?:শতকরা\s?(?P<of_hundred>{_NUMBER})(?:\s?(?:ভাগ|%|শতাংশ))?"
    rf"|{EDGE}(?P<n>{_NUMBER})\s?%?(?:\s?(?:-|থেকে|to)\s?{_NUMBER})?\s?{_PER_CENT})(?:ের|র|ই|ও|এর)?(?![a-z])"
)
_FRACTION = re.compile(rf"{EDGE}(\d{{1,4}})\s?/\s?(\d{{1,4}})(?!\d|\s?/|\s?(?:তারিখ|ইং|খ্রি))(?:\s?(অংশ|ভাগ))?")
_OF_PARTS = re.compile(rf"{EDGE}(\d{{1,3}})\s?ভাগের\s?(?:মধ্যে\s?)?(\d{{1,3}})\s?ভাগ")
_COUNTS = tuple(
    re.compile(pattern)
    for pattern in (
        # ১০টি বিদ্যালয়ের মধ্যে ৭টিতে
        rf"{EDGE}(?P<total>\d{{1,5}})\s?{_THINGS}?{_GAP}{{0,40}}?{_AMONG}{_GAP}{{0,30}}?"
        rf"(?P<done>\d{{1,5}}|{_ALL})(?:\s?{_THINGS}(?:তেই|তে|ই|র)?|(?![\d{BANGLA}a-z]))",
        # 7 out of 10
        rf"{EDGE}(?P<done>\d{{1,5}})\s?(?:[a-z]+\s)?(?:out of|of)\s(?:the\s|total\s)?(?P<total>\d{{1,5}})(?![\d.]*\s?%)",
        # মোট ৪টি উপজেলার ৩টিতে; ৪টি উপজেলার ৩টি
        rf"মোট\s(?P<total>\d{{1,5}})\s?{_THINGS}?{_GAP}{{0,30}}?\s(?P<done>\d{{1,5}})\s?{_THINGS}(?:তেই|তে|ই|র)?",
        rf"{EDGE}(?P<total>\d{{1,5}})\s?{_THINGS}\s[{BANGLA}]+(?:ের|র)\s(?P<done>\d{{1,5}}(?=\s?{_THINGS})|{_ALL})(?:\s?{_THINGS}(?:তেই|তে|ই|র)?)?",
        # হয়েছে ৭টি, বাকি ৩টি
        rf"(?P<between>{_DONE}[^;!?\d#]{{0,12}}?){EDGE}(?P<done>\d{{1,5}})\s?{_THINGS}[^;!?\d#]{{0,6}}?(?:{_LEFT}|{_NOT_DONE}|{_MOVING})"
        rf"[^;!?\d#]{{0,8}}?(?P<rest>\d{{1,5}})\s?{_THINGS}",
        # ৭টি হয়েছে, ৩টি বাকি
        rf"{EDGE}(?P<done>\d{{1,5}})\s?{_THINGS}(?P<between>[^;!?\d#]{{0,30}}?{_DONE}[^;!?\d#]{{0,25}}?)"
        rf"(?P<rest>\d{{1,5}})\s?{_THINGS}[^;!?\d#]{{0,20}}?(?:{_LEFT}|{_NOT_DONE}|{_MOVING})",
    )
)
_THINGS_LEFT = re.compile(
    rf"^[^।;,!?\d#]{{0,25}}?(?<![{BANGLA}a-z])(?:{_LEFT}|{_NOT_DONE}|বন্ধ|নষ্ট|অচল|বিকল)(?![{BANGLA}a-z])"
)
_COUNT = re.compile(rf"{EDGE}\d{{1,5}}\s?(?:টি|টা|টো|টে|খানা|জন|ta|ti|jon)(?:ই|তে|র|তেই|ও|কে)?(?![{BANGLA}a-z])")
_LEFT_BEFORE = re.compile(rf"{_LEFT}\s?(?:আছে|ache|ase)?\s?(?:আর|মাত্র|only)?\s?$")
_LEFT_AFTER = re.compile(rf"^\s?(?:কাজ|kaj|work)?\s?(?:এখনো|এখনও|ekhono|is|এর মতো|মতো)?\s?{_LEFT}(?!\s?কাজ)")
_THEN_BEFORE = re.compile(rf"(?:গত|আগে|আগের|পূর্বে|পূর্বের|previously|last|goto|age){_GAP}{{0,20}}$")
_THEN_AFTER = re.compile(r"^[^।,;\d#]{0,12}?(?:ছিল|chilo|silo|was\b)")
_LESS_AFTER = re.compile(r"^\s?(?:ের|এর|er)?\s?(?:কম|kom|নিচে|নীচে)(?![ঀ-৿a-z])")
_LESS_BEFORE = re.compile(r"(?:less than|under|below|not even)\s?$")
_AIM_BEFORE = re.compile(rf"(?:লক্ষ্যমাত্রা|লক্ষ্যমাত্রার|টার্গেট|target|goal){_GAP}{{0,15}}$")


@dataclass(frozen=True, kw_only=True)
class Amounts:
    """What was read, and the text with marks in its place."""

    text: str
    percent: int | None = None
    done_count: int | None = None
    total: int | None = None
    days: int | None = None
    until: str | None = None


def share_of(done: int, total: int) -> int:
    """The percentage, rounded; 100 only when nothing is missing, 0 only when nothing is there."""
    if done in (0, total):
        return 100 if done else 0
    return min(99, max(1, (200 * done + total) // (2 * total)))


def mark_of(percent: int) -> str:
    """The mark that stands in the text for a percentage."""
    return {0: " #zero ", 100: " #full "}.get(percent, " #part ")


def _read_days(text: str) -> Amounts:
    until = _UNTIL.search(text)
    text = without_other_numbers(text)
    text = _NUMBER_WORD.sub(lambda found: str(_NUMBER_WORDS[found[1]]), text)
    found = _DAYS.search(text)
    return Amounts(
        text=_DAYS.sub(lambda found: f" {found[2] or ''} #days ", text),
        days=int(found[1]) * _DAYS_IN[found[3]] if found else None,
        until=next(filter(None, until.groups())) if until else None,
    )


def _read_counts(amounts: Amounts) -> Amounts:
    """The first count of things done out of a total, where the two numbers can stand to each other so."""
    for pattern in _COUNTS:
        for found in pattern.finditer(amounts.text):
            parts = found.groupdict()
            done = 0 if not parts["done"].isdigit() else int(parts["done"])
            total = done + int(parts["rest"]) if "rest" in parts else int(parts["total"])
            if not parts["done"].isdigit():
                done = total
            if "rest" not in parts and _THINGS_LEFT.match(amounts.text[found.end() :]):
                done = total - done
            if not 0 <= done <= total or total == 0:
                continue
            percent = share_of(done, total)
            # The words between ("… হয়েছে, ") are kept: they still say what was done.
            text = (
                amounts.text[: found.start()]
                + mark_of(percent)
                + parts.get("between", "")
                + amounts.text[found.end() :]
            )
            return replace(amounts, text=text, percent=percent, done_count=done, total=total)
    return amounts


def _read_fraction(amounts: Amounts) -> Amounts:
    """ "৭/১০", "৩/৪ অংশ", "৪ ভাগের ৩ ভাগ"; a larger number over a smaller is none."""
    for pattern, done_at, total_at in ((_OF_PARTS, 2, 1), (_FRACTION, 1, 2)):
        found = pattern.search(amounts.text)
        if not found:
            continue
        done, total = int(found[done_at]), int(found[total_at])
        if not 0 <= done <= total or total < 2:
            continue
        if _THINGS_LEFT.match(amounts.text[found.end() :]):
            done = total - done
        percent = share_of(done, total)
        text = amounts.text[: found.start()] + mark_of(percent) + amounts.text[found.end() :]
        counted = pattern is _FRACTION and not found[3]
        return replace(
            amounts,
            text=text,
            percent=percent,
            done_count=done if counted else None,
            total=total if counted else None,
        )
    return amounts


@dataclass(frozen=True, kw_only=True)
class _Percent:
    start: int
    end: int
    value: int
    left: bool  # it is what remains
    past: bool  # it is how things stood
    aim: bool  # it is what should be
    less: bool  # the truth is below it


def _percents(text: str) -> list[_Percent]:
    found: list[tuple[int, int, float]] = [
        (match.start(), match.end(), float(_SHARES[match[1]])) for match in _SHARE.finditer(text)
    ]
    found += [
        (match.start(), match.end(), float(match["of_hundred"] or match["n"]))
        for match in _PERCENT.finditer(text)
    ]
    return [
        _Percent(
            start=start,
            end=end,
            value=int(value),
            left=bool(_LEFT_BEFORE.search(text[:start]) or _LEFT_AFTER.match(text[end:])),
            past=bool(_THEN_BEFORE.search(text[:start]) or _THEN_AFTER.match(text[end:])),
            aim=bool(_AIM_BEFORE.search(text[:start])),
            less=bool(_LESS_AFTER.match(text[end:]) or _LESS_BEFORE.search(text[:start])),
        )
        for start, end, value in sorted(found)
        if value <= 100
    ]


def _read_percents(amounts: Amounts) -> Amounts:
    """One percentage for the whole; several of several parts leave only the mark that it is under way."""
    every = _percents(amounts.text)
    now = [one for one in every if not one.aim and not one.past] or [one for one in every if not one.aim]
    done = [one.value for one in now if not one.left]
    left = [100 - one.value for one in now if one.left]
    values = set(done or left)
    percent = values.pop() if len(values) == 1 and not any(one.less for one in now) else None
    text = amounts.text
    for one in reversed(every):
        if one not in now:
            mark = " "
        elif one.left:
            mark = " #part " if not done else " "
        else:
            mark = " #part " if percent is None else mark_of(one.value)
        text = text[: one.start] + mark + text[one.end :]
    return replace(amounts, text=text, percent=percent if amounts.percent is None else amounts.percent)


def read_amounts(text: str) -> Amounts:
    """Everything of amount and time in a normalised text."""
    amounts = _read_percents(_read_fraction(_read_counts(_read_days(text))))
    return replace(amounts, text=" ".join(_COUNT.sub(" #count ", amounts.text).split()))
