"""Labels and phrases of a document's head and foot."""

# (field, labels; longer ones first within a field)
LABELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("date_time", (
        "সভার তারিখ ও সময়", "সভার তারিখ এবং সময়", "তারিখ ও সময়", "তারিখ এবং সময়", "সভার তারিখ, সময়",
        "তারিখ/সময়", "তারিখ, সময়", "date and time", "date & time",
    )),
    ("meeting_date", (
        "সভা অনুষ্ঠানের তারিখ", "অনুষ্ঠানের তারিখ", "সভার তারিখ", "সভার তাং", "date of meeting",
        "meeting date", "date of the meeting",
    )),
    ("date", ("তারিখ", "তাং", "dated", "date")),
    ("time", ("সভা শুরুর সময়", "সভার সময়", "সময়", "time")),
    ("venue", (
        "সভা অনুষ্ঠানের স্থান", "অনুষ্ঠানের স্থান", "সভার স্থান", "স্থান", "ভেন্যু", "সভাস্থল", "venue",
        "place",
    )),
    (
        "chair",
        (
            "সভার সভাপতির নাম ও পদবি", "সভাপতির নাম ও পদবি", "সভাপতির নাম ও পদবী", "সভার সভাপতি",
            "সভাপতির নাম", "সভাপতিত্ব করেন", "সভাপতিত্বে", "সভাপতিত্ব", "সভাপতি", "chairperson", "chairman",
            "chaired by", "presided by", "presided over by", "chair",
        ),
    ),
    ("subject", ("বিষয়", "subject")),
    ("memo", (
        "স্মারক নম্বর", "স্মারক নং", "স্মারক সংখ্যা", "স্মারক নং", "স্মারক", "পত্র সংখ্যা", "পত্র নং",
        "পত্র নম্বর", "নথি নম্বর", "নথি নং", "memo no", "memo number", "memo", "ref no", "ref",
    )),
    ("attendance", (
        "সভায় উপস্থিতি", "সভার উপস্থিতি", "উপস্থিত সদস্যবৃন্দ", "উপস্থিতির তালিকা", "উপস্থিতি", "উপস্থিত",
        "present", "attendance",
    )),
    ("reference", ("সূত্র", "reference")),
)  # fmt: skip

# What a committee may be besides a committee; then what stands behind its name in a title.
BODIES = (
    "কমিটি", "টাস্কফোর্স", "টাস্ক ফোর্স", "টাস্ক-ফোর্স", "পরিষদ", "টিম", "বোর্ড", "কাউন্সিল", "পর্ষদ",
    "ফোরাম", "কমিশন", "গভর্নিং বডি", "ওয়ার্কিং গ্রুপ", "সেল", "committee", "task force", "taskforce",
    "council", "board", "team", "parishad",
)  # fmt: skip
SITTINGS = ("সভা", "সম্মেলন", "বৈঠক", "মিটিং", "meeting", "conference")
# Words before a committee's name in a title that are no part of it.
BEFORE_NAMES = (
    r"(?:বিষয়|বিষয়ঃ|subject)\s?[:ঃ-]\s?",
    r"(?:MONTH)[\s,/-]{0,3}(?:[0-9০-৯]{2,4})?\s?(?:খ্রি\S{0,10}|ইং)?\s?(?:-?এর|মাসের|মাসে|সালের|সনের)?\s",
    r"[0-9০-৯]{4}(?:\s?-\s?[0-9০-৯]{2,4})?\s?(?:সালের|সনের|অর্থবছরের|অর্থ বছরের)\s",
    r"[0-9০-৯]{1,3}\s?(?:তম|ম|য়|র্থ|ষ্ঠ|শ|তমো)\s",
    r"(?:মাসের|মাসিক|বিশেষ|জরুরি|জরুরী|নিয়মিত|অনুষ্ঠিত|অনুষ্ঠিতব্য|তারিখে|তারিখের|তারিখ|গত|খ্রি\.|খ্রিঃ|অদ্য|মাননীয়)\s",
    r"(?:the|minutes of|the minutes of|monthly)\s",
    r"[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2,4}\s",
    r"[0-9০-৯]{1,2}\s(?:MONTH)[\s,]{0,2}[0-9০-৯]{4}\s",
)  # fmt: skip
LEVEL_WORDS = (
    "জেলা", "উপজেলা", "বিভাগীয়", "ইউনিয়ন", "জাতীয়", "পৌর", "মহানগর", "থানা", "আঞ্চলিক", "district",
    "upazila", "divisional",
)  # fmt: skip

ORDINAL_SITTING = (
    r"([0-9০-৯]{1,3}\s?(?:তম|ম|য়|র্থ|ষ্ঠ|শ|st|nd|rd|th))\s(?:\S{1,15}\s){0,2}?(?:সভা|বৈঠক|সম্মেলন|meeting)"
)
SIGNED = (
    r"স্বাক্ষরিত",
    r"(?<![\u0980-\u09ff])স্বাঃ",
    r"(?<![\u0980-\u09ff])স্বা[./:]",
    r"\bsd\s?/",
    r"\bsigned\b",
)
DRAFT = (r"খসড়া", r"\bdraft\b")
DISTRIBUTION = (
    r"^বিতরণ", r"^অনুলিপি", r"জ্ঞাতার্থে", r"^সদয় (?:অবগতি|জ্ঞাত)",
    r"(?:অবগতি|কার্যার্থে)\S{0,3}\s.{0,80}(?:প্রেরণ|প্রেরিত)", r"^copy (?:for|to)", r"^distribution",
)  # fmt: skip
# Lines below it that name no receiver.
NO_RECEIVER = (r"^স্মারক", r"^তারিখ", r"^পৃষ্ঠা", r"^page", r"^(?:কপি|copyright|©)")
HOUR = (
    r"(?:(?:সকাল|দুপুর|বিকাল|বিকেল|বেলা|সন্ধ্যা|রাত|পূর্বাহ্ন|অপরাহ্ন)\s?)?[0-9০-৯]{1,2}\s?(?:[:.][0-9০-৯]{2})?\s?"
    r"(?:মি\S{0,6}|টা\S{0,2}|ঘটিকা\S{0,2}|ঘটিকায়|a\.?m\.?|p\.?m\.?)(?![\u0980-\u09ff])"
)
