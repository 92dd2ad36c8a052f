"""Phrases that set a time limit, what they come to, and words in a time column that set none."""

from enum import StrEnum


class Span(StrEnum):
    """What a time limit is counted in."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


SPANS: dict[str, Span] = {
    "কর্মদিবস": Span.WORKING_DAYS, "কর্ম দিবস": Span.WORKING_DAYS, "কার্যদিবস": Span.WORKING_DAYS,
    "কার্য দিবস": Span.WORKING_DAYS, "working days": Span.WORKING_DAYS, "working day": Span.WORKING_DAYS,
    "দিন": Span.DAYS, "দিবস": Span.DAYS, "days": Span.DAYS, "day": Span.DAYS, "সপ্তাহ": Span.WEEKS,
    "weeks": Span.WEEKS, "week": Span.WEEKS, "মাস": Span.MONTHS, "months": Span.MONTHS, "month": Span.MONTHS,
    "বছর": Span.YEARS, "ঘণ্টা": Span.HOURS, "ঘন্টা": Span.HOURS, "hours": Span.HOURS,
}  # fmt: skip
COUNT_WORDS: dict[str, int] = {
    "এক": 1, "দুই": 2, "তিন": 3, "চার": 4, "পাঁচ": 5, "ছয়": 6, "সাত": 7, "আট": 8, "নয়": 9, "দশ": 10,
    "পনের": 15, "পনেরো": 15, "বিশ": 20, "ত্রিশ": 30, "one": 1, "two": 2, "three": 3, "seven": 7, "ten": 10,
    "fifteen": 15,
}  # fmt: skip
THIS = ("চলতি", "বর্তমান", "চলমান", "এই", "এ", "this")
NEXT = ("আগামী", "পরবর্তী", "আসন্ন", "next")
FISCAL_YEAR = ("অর্থবছর", "অর্থ বছর", "অর্থ-বছর", "fiscal year", "financial year")
# What comes round again, and how often; the first that fits counts.
EVERY: tuple[tuple[str, str], ...] = (
    (
        r"(?:তিন|[0০]?[3৩])\s?(?:\(\S{1,6}\)\s?)?মাস\s(?:পর|অন্তর)|প্রতি\s?(?:তিন|[0০]?[3৩])\s?মাস|ত্রৈমাসিক"
        r"|প্রতি\s?কোয়ার্টার|প্রতি\s?প্রান্তিক|quarterly|every quarter",
        "quarterly",
    ),
    (r"(?:প্রতি|প্রত্যেক)\s?মাস|মাসিক ভিত্তি|^মাসিক|every month|monthly|each month", "monthly"),
    (
        r"(?:প্রতি|প্রত্যেক)\s?সপ্তাহ|^সপ্তাহে\s(?:এক|দুই|তিন|[0-9০-৯]|অন্তত)|সাপ্তাহিক ভিত্তি|^সাপ্তাহিক|every week|weekly|each week",
        "weekly",
    ),
    (
        r"(?:প্রতি|প্রত্যেক)\s?(?:বছর|বৎসর|অর্থবছর)|^বাৎসরিক|^বার্ষিক(?!\s[^\s]{1,20}র\s(?:পূর্বে|আগে))|every year|yearly|annually",
        "yearly",
    ),
    (r"(?:প্রতি|প্রত্যেক)\s?(?:দিন|কর্মদিবস|কার্যদিবস)|দৈনিক|every day|daily", "daily"),
)

COUNTS = ("এক", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত", "আট", "নয়", "দশ", "পনের", "পনেরো", "বিশ", "ত্রিশ")
_COUNT = rf"(?:[0-9০-৯]{{1,3}}|{'|'.join(COUNTS)})"
_LIMIT = r"(?:মধ্যেই|মধ্যে|পূর্বেই|পূর্বে|আগেই|আগে|ভিতরে|ভিতর|ভেতরে|ভেতর|নাগাদ)"
_WITHIN = r"(?:মধ্যেই|মধ্যে|ভিতরে|ভিতর|ভেতরে|ভেতর|নাগাদ)"
_COMING = r"(?:আগামী|পরবর্তী|আসন্ন|চলতি|বর্তমান|চলমান)"
_WORD = r"[^\s।,;]{1,30}"
_WHOLE = (
    rf"(?<![\u0980-\u09ff]){_WORD}"  # what may begin a phrase: tried where a word begins, not at every letter
)

# A date with one of these behind it begins a time, and is no limit.
FROM_DATE = r"\s?(?:খ্রি\S{0,8}\s)?(?:তারিখ\s)?(?:হতে|থেকে|হইতে)(?![\u0980-\u09ff])"
# What may stand between a date and the word that makes it a limit.
_HOUR = r"(?:সকাল|দুপুর|বিকাল|বিকেল|বেলা|সন্ধ্যা|রাত)?\s?[0-9০-৯]{1,2}(?:[.:][0-9০-৯]{2})?\s?(?:টা|ঘটিকা)(?:র|য়)?"
AFTER_DATE = rf"\s?(?:খ্রি\S{{0,8}}\s)?[’‘']?(?:তারিখের|তারিখ|তারিখে|এর|-এর|ের|য়ের|র)?(?:\s{_HOUR})?\s?{_LIMIT}"
# "আগামী ১২ মার্চ তারিখে": a day on which something is to be done.
ON_DATE = r"\s?(?:তারিখে|তারিখ)(?![\u0980-\u09ff])"

# What before a date makes it the last day.
LAST_DAY = r"(?:শেষ\s(?:তারিখ|সময়|দিন)|সময়সীমা|সর্বশেষ\sতারিখ)(?:\s?[:ঃ-]\s?|\sহিসেবে\s|\s)$|সময়\s?[:ঃ]\s?$"
# Days that the day of the meeting fixes: how many days later.
DAYS_AFTER: dict[str, int] = {"আজ": 0, "আগামীকাল": 1, "কালকের": 1}

# Which season: "পর্যটন মৌসুমের পূর্বে".
_SEASON = (
    r"(?:(?:পর্যটন|আমন|আউশ|বোরো|রবি|খরিপ(?:-[12১২])?|শুষ্ক|শুকনো|ইরি|ইলিশ|লবণ|চাষ|পাট|আলু|আম|প্রজনন|ডেঙ্গু|রোপণ|"
    r"কৃষি|গ্রীষ্ম|ভ্রমণ|হজ)\s)?"
)
# Occasions by which something is to be done.
_OCCASION = (
    rf"(?:পবিত্র\s)?{_SEASON}(?:রমজান|রমযান|ঈদ|ঈদুল|ঈদ-উল|দুর্গা|দূর্গা|শারদীয়|পূজা|বন্যা|আগাম\sবন্যা|বর্ষা|শীত|নির্বাচন|পরীক্ষা|মৌসুম|"
    r"শিক্ষাবর্ষ|অর্থবছর|স্বাধীনতা|বিজয়|জাতীয়)\S{0,8}(?:\s[^\s।,;]{1,14}){0,2}?"
)
_DAY_NAME = r"(?:শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার"
_WORD_ENDS = r"(?![\u0980-\u09ff])"

# In the order in which they are tried; of several the first in the text counts.
PHRASES = (
    rf"(?:প্রতি|প্রত্যেক)\s?মাসের\s(?:প্রথম|শেষ|১ম|২য়)\s{_DAY_NAME}(?:ে|ের)?(?:\s{_WITHIN})?(?![\u0980-\u09ff])",
    rf"(?:প্রতি|প্রত্যেক)\s?(?:মাসের|সপ্তাহের|ত্রৈমাসিকের)\s(?:প্রথম|শেষ)\s(?:কার্যদিবসে|কর্মদিবসে|দিনে){_WORD_ENDS}",
    rf"(?:প্রতি|প্রত্যেক)\s?দিন\s(?:{_WORD}\s){{1,3}}?{_WITHIN}",
    rf"(?:প্রতি|প্রত্যেক)\s?(?:মাসের|প্রান্তিকের|ত্রৈমাসিকের|বছরের)\s(?:প্রথম|শেষ|১ম|২য়|৩য়|দ্বিতীয়|তৃতীয়)\sসপ্তাহে(?:র\s{_WITHIN})?(?![\u0980-\u09ff])",
    rf"(?:(?:আগামী|পরবর্তী|চলতি)\s)?মাসের\s(?:প্রথম|শেষ|১ম|২য়|৩য়|দ্বিতীয়|তৃতীয়)\sসপ্তাহের\s{_WITHIN}{_WORD_ENDS}",
    rf"(?:প্রতি\s)?মাস\sশেষে{_WORD_ENDS}",
    rf"(?<![\u0980-\u09ff])(?:সভার|(?:বার্ষিক|ষান্মাসিক|আসন্ন)\sপরিদর্শনের)\s(?:পূর্বেই|পূর্বে|আগেই|আগে){_WORD_ENDS}",
    rf"(?:প্রতি|প্রত্যেক|পরবর্তী|পরের)\s?মাসের\s(?:প্রথম\s)?[0-9০-৯]{{1,2}}\s?(?:ই|লা|রা|ঠা|শে)?\s?তারিখ(?:ের)?\s{_LIMIT}",
    rf"(?:আগামী|পরবর্তী|চলতি)\sমাসের\s[0-9০-৯]{{1,2}}\s?(?:ই|লা|রা|ঠা|শে)?\s?তারিখে(?:র\s{_LIMIT})?(?![\u0980-\u09ff])",
    rf"(?:প্রতি|প্রত্যেক)\sসপ্তাহের\s{_DAY_NAME}(?:ের|ে)?(?:\s{_WITHIN})?(?![\u0980-\u09ff])",
    rf"(?:প্রতি|প্রত্যেক)\s?{_DAY_NAME}(?:ের)?\s{_WITHIN}(?![\u0980-\u09ff])",
    rf"{_OCCASION}(?:র|ের)?\s(?:শুরুর\s)?(?:{_COUNT}\s?(?:দিন|সপ্তাহ)\s)?(?:পূর্বেই|পূর্বে|আগেই|আগে)(?![\u0980-\u09ff])",
    r"MONTH[\s,/-]{0,2}(?:[0-9০-৯]{4})?\s?(?:মাসের|এর|-এর|ের|য়ের|র)?\s?(?:প্রথম|শেষ|১ম|২য়|৩য়|৪র্থ|দ্বিতীয়|তৃতীয়)\sসপ্তাহে(?![\u0980-\u09ff])",
    r"\bby (?:the )?[0-9]{1,2}(?:st|nd|rd|th)? (?:day )?of (?:each|every) month\b",
    rf"(?:প্রতি|প্রত্যেক)\s?(?:মাস|সপ্তাহ|বছর|ত্রৈমাসিক)\S{{0,4}}\s(?:{_WORD}\s)?[0-9০-৯]{{1,2}}\s?(?:ই|লা|রা|ঠা|শে)?\s?তারিখে(?:র\s{_LIMIT})?(?![\u0980-\u09ff])",
    rf"প্রতি\s?(?:মাস|সপ্তাহ|বছর|ত্রৈমাসিক|দিন)\S{{0,4}}\s(?:{_WORD}\s){{0,3}}?(?:তারিখের|সপ্তাহের|দিনের|কর্মদিবসের|কার্যদিবসের)\s{_LIMIT}",
    rf"(?:{_COMING}\s)?(?:(?<![\u0980-\u09ff])পত্র\s)?(?:প্রাপ্তির\s|{_WHOLE}(?:ের|র)\sপর\s)?{_COUNT}\s?(?:\({_WORD}\)\s?)?(?:টি\s)?"
    rf"(?:দিন|কর্মদিবস|কর্ম দিবস|কার্যদিবস|কার্য দিবস|সপ্তাহ|পক্ষকাল|মাস|ঘণ্টা|ঘন্টা|বছর|প্রান্তিক|ত্রৈমাসিক|কোয়ার্টার)(?:ের|র)?\s?{_WITHIN}",
    rf"(?:আগামী|পরবর্তী)\s(?:{_WORD}\s){{0,3}}?(?:সভায়|সভাতে|সভার\s{_LIMIT}|মিটিংয়ে|বৈঠকে)(?![\u0980-\u09ff])",
    rf"{_COMING}\s(?:{_WORD}\s){{0,3}}?(?:মাসের|মাসেই|সপ্তাহের|বছরের|অর্থবছরের|অর্থ-বছরের|মৌসুমের|[^\s।,;]{{1,12}}বারের|MONTHের|MONTH\s?এর)\s?{_WITHIN}",
    rf"{_COMING}\s(?:{_WORD}\s){{1,3}}?(?:পূর্বেই|পূর্বে|আগেই|আগে)(?![\u0980-\u09ff])",
    rf"(?:চলতি|এ|এই)\s(?:মাসেই|সপ্তাহেই|অর্থবছরেই|বছরেই){_WORD_ENDS}",
    rf"(?<![\u0980-\u09ff])(?:আজ|আগামীকাল|কাল)\s{_HOUR}\s?{_WITHIN}{_WORD_ENDS}",
    rf"(?:আজকের|আজ|আগামীকালের|কালকের|আগামীকাল)\s(?:(?:রাত|দিন|সন্ধ্যা|বিকাল|দুপুর)(?:ের|র)\s)?{_WITHIN}{_WORD_ENDS}",
    rf"(?:{_WHOLE}(?:ের|র)\s)?(?:পরবর্তী|পরের)\s(?:কর্মদিবসের|কার্যদিবসের|দিনের)\s{_WITHIN}{_WORD_ENDS}",
    rf"(?:প্রতি\s(?:{_WORD}\s){{1,2}}?|(?:(?<![\u0980-\u09ff])(?:MONTH\s)?{_WORD}\sশুরু|সভা|শুরু|পরীক্ষা)(?:র|ের)\s)?{_COUNT}\s?(?:\({_WORD}\)\s?)?(?:দিন|সপ্তাহ|মাস|কর্মদিবস|কার্যদিবস)\s"
    rf"(?:পূর্বেই|পূর্বে|আগেই|আগে){_WORD_ENDS}",
    rf"(?<![0-9০-৯/.-])[0-9০-৯]{{1,2}}\s?(?:ই|লা|রা|ঠা|শে)?\s?তারিখের\s{_LIMIT}{_WORD_ENDS}",
    rf"MONTH[\s,/’‘'-]{{0,2}}(?:[0-9০-৯]{{4}}|(?<=[/’‘'-])[0-9০-৯]{{2}})?\s?(?:মাসের|এর|-এর|ের|য়ের|র|খ্রি\S{{0,8}})?\s?(?:(?:প্রথম|শেষ|২য়|দ্বিতীয়)\sসপ্তাহের\s)?{_WITHIN}",
    r"\bwithin\s[^.;,।]{1,40}?(?:days?|weeks?|months?|meeting)\b",
    r"\b(?:before|by|at|in)\s(?:the\s)?next\smeeting\b",
)

# What comes round again is a limit where nothing else is ("প্রতি সোমবার", "প্রতি তিন মাস অন্তর"); how often within it
# something is done ("প্রতি মাসে অন্তত দুইটি") only says how much.
_AMOUNT = rf"(?:অন্তত|কমপক্ষে|ন্যূনতম|ন্যুনতম|নূন্যতম|গড়ে|একাধিক|একটি|দুইটি|দুটি|তিনটি|একবার|দুইবার|দুবার|তিনবার|{_WORD}\sকরে)"
_HOW_MUCH = rf"(?!\s(?:[0-9০-৯]|{_AMOUNT}{_WORD_ENDS}))"
_JOINED_DAYS = rf"{_DAY_NAME}(?:\s?(?:,|ও|এবং)\s?{_DAY_NAME}){{0,3}}"
RECURRING = (
    rf"(?:প্রতি|প্রত্যেক)\s?{_JOINED_DAYS}(?:ে)?{_WORD_ENDS}",
    rf"(?:প্রতি\s)?(?:দুই|তিন|চার|ছয়|[0-9০-৯]{{1,2}})\s?(?:\({_WORD}\)\s?)?(?:মাস|সপ্তাহ|দিন)\s(?:অন্তর(?:\sঅন্তর)?|পর\sপর)(?:\sএকবার)?{_WORD_ENDS}",
    rf"প্রতি\s(?:দুই|তিন|চার|ছয়|[0-9০-৯]{{1,2}})\s?(?:মাসে|সপ্তাহে|দিনে)(?:\sএকবার)?{_WORD_ENDS}{_HOW_MUCH}",
    rf"(?:প্রতি|প্রত্যেক)\s?(?:মাসে|সপ্তাহে|বছরে|বছর|বৎসর|ত্রৈমাসিকে|কোয়ার্টারে|কার্যদিবসে|কর্মদিবসে|(?:মাসিক\s)?সভায়){_WORD_ENDS}{_HOW_MUCH}(?!\sঅনুষ্ঠিত\s(?!হ))",
    rf"(?:প্রতিদিন|প্রত্যেকদিন|প্রতি\sদিন|প্রত্যেক\sদিন|প্রত্যহ){_WORD_ENDS}{_HOW_MUCH}",
    r"\b(?:every|each)\s(?:day|working\sday|week|month|quarter|year|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b",
)
# Behind a phrase: somebody is to come to the next meeting, or the matter is talked of there; nothing is due then …
ATTENDING = r"উপস্থিত|আমন্ত্রণ|আহ্বান|অংশগ্রহণ|যোগদান|মুলতবি|পুনরায়\sআলোচনা|be present|attend|invite"
DUE_THERE = r"উপস্থাপন|দাখিল|পেশ|জমা|অবহিত"
# … and for so long something must not be done.
FORBIDDEN = r"^[^।;]{0,60}?(?:যাবে\sনা|যাইবে\sনা|পারবে(?:ন)?\sনা|পারিবে(?:ন)?\sনা)"

# A time column with only this sets no limit.
NO_LIMIT = (
    "-", "–", "—", "--", "---", "নিয়মিত", "দ্রুত", "প্রযোজ্য নয়", "n/a", "na", "nil", "x", "×", "......",
    "…",
)  # fmt: skip
# A time column with this is kept as printed; a phrase in the text is nearer.
OPEN_ENDED = ("চলমান", "নিয়মিত", "অব্যাহত", "সার্বক্ষণিক", "চলমান প্রক্রিয়া", "ongoing", "continuous")

# What a time column may hold and nothing else may be: a week, a month, the next meeting, how often.
_WEEK = r"(?:(?:প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ|১ম|২য়|৩য়|৪র্থ)(?:\s?[-–]\s?(?:১ম|২য়|৩য়|৪র্থ))?\sসপ্তাহ(?:ের মধ্যে|ে)?)"
BARE_LIMITS = (
    rf"[0-9০-৯]{{1,2}}\s?(?:ই|লা|রা|ঠা|শে)?\s?MONTH(?:[\s,/'-]{{0,3}}[0-9০-৯]{{4}})?(?:\s?(?:খ্রি\S{{0,8}}|ইং))?,?\s{_HOUR}(?:\s{_LIMIT})?",
    r"[0-9০-৯]{1,2}\s?(?:ই|লা|রা|ঠা|শে)?\s?MONTH(?:[\s,/'-]{0,3}[0-9০-৯]{2,4})?(?:\s?(?:খ্রি\S{0,8}|ইং))?",
    rf"(?:(?:প্রতি মাসের|মাসের|MONTH(?:র|ের|-এর| এর| মাসের)?(?:[\s,/-]{{0,2}}[0-9০-৯]{{2,4}}(?: এর)?)?)\s)?{_WEEK}",
    r"MONTH(?: মাস(?:ে|ের মধ্যে)?)?[\s,/'-]{0,3}(?:[0-9০-৯]{2,4})?(?:\s?(?:খ্রি\S{0,8}|ইং|মাস))?",
    r"(?:এ|এই|চলতি)\s(?:মাস|সপ্তাহ|অর্থবছর)(?:েই|ে|ের মধ্যে)?",
    r"দৈনিক|সাপ্তাহিক|পাক্ষিক|মাসিক|ত্রৈমাসিক|ষান্মাসিক|বাৎসরিক",
    r"(?:আগামী|পরবর্তী)\s(?:সভা|মাস|সপ্তাহ|অর্থবছর|কর্মদিবস)(?:য়|ে|র পূর্বে|র আগে|ের মধ্যে)?",
    r"(?:প্রতি|প্রত্যেক)\s?(?:মাস|সপ্তাহ|দিন|বছর|ত্রৈমাসিক|সভা|কর্মদিবস|[^\s।,]{2,12}বার)(?:ে|য়|ের মধ্যে)?",
    r"(?:প্রতি|প্রত্যেক) মাসের [0-9০-৯]{1,2}(?:\s?তারিখ(?:ে|ের মধ্যে)?)?",
    r"মাসিক|সাপ্তাহিক|ত্রৈমাসিক|বার্ষিক|পাক্ষিক|দৈনিক",
    r"অতি\s?দ্রুত|যথাশীঘ্র|যথাসম্ভব দ্রুত|জরুরি ভিত্তিতে|জরুরী ভিত্তিতে|তাৎক্ষণিক(?:ভাবে)?|অবিলম্বে|যথাসময়ে|দ্রুত|দ্রুততম সময়ে",
    r"monthly|weekly|daily|quarterly|yearly|immediate(?:ly)?|asap|as soon as possible|regular(?:ly)?",
    r"(?:before (?:the )?)?next meeting",
    r"(?:within\s)?[0-9০-৯]{1,3}\s(?:working\s)?(?:days?|weeks?|months?)",
)
