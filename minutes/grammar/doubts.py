"""Words that should not stand where they were found."""

# What tells of a time, whether or not the grammar of time limits knows the phrase.
TIME_WORDS = (
    # “প্রতি মাসে অন্তত চারটি” says how many, not until when.
    r"প্রতি\s?(?:মাস|সপ্তাহ|দিন|বছর|বৎসর|[^\s]{2,8}বার)(?!\S{0,3}\s(?:অন্তত|কমপক্ষে|ন্যূনতম|ন্যুনতম))",
    r"(?<!দের )(?<!টার )(?<!গজের )(?<!ফুটের )(?<!মিটারের )(?<!কিমি এর )(?<!কিঃমিঃ এর )(?:মধ্যে|পূর্বেই|আগেই)(?![\u0980-\u09ff])",
    r"(?<![\u0980-\u09ff])নাগাদ(?![\u0980-\u09ff])",
    r"(?<![0-9০-৯./-])[0-9০-৯]{1,2}(?P<mark>[./-])[0-9০-৯]{1,2}(?P=mark)[0-9০-৯]{2,4}",
    r"তারিখের?(?![\u0980-\u09ff])(?!\s(?:[^\s।]{1,14}\s)?(?:সভা|কার্যবিবরণী|স্মারক|পত্র|চিঠি|আদেশ|প্রজ্ঞাপন|বিজ্ঞপ্তি|নির্দেশ|ঘটনা))",
    r"(?:আগামী|পরবর্তী|চলতি)\s",
    # "before the Finance Committee" says where, "before collection of admit cards" in which order.
    r"\b(?:within|by|before)\s(?=(?:[\w-]+\s){0,4}?[\w-]*(?:[0-9০-৯]|day|week|month|year|season|meeting|eid|ramadan|puja|monsoon|rains?\b|winter|summer"
    r"|exam|vacation|session|election|noon|midnight|sunset|january|february|march|april|june|july|august|september|october|november|december))",
    r"\b(?:every|each)\s(?=(?:[\w-]+\s)?(?:day|week|fortnight|month|quarter|year|[a-z]{3,6}day)s?\b)",
)
# Before such a word these tell of what is past …
PAST = (r"(?:গত|বিগত|পূর্ববর্তী|আগের|ইতোপূর্বে)\s(?:[^\s।]{1,20}\s){0,3}$",)
# … and where these begin nothing is due: a meeting at which one sits, a day from which something holds.
NO_TIME_LIMIT = (
    r"(?:আগামী|পরবর্তী)\s(?:[^\s।;]{1,16}\s){0,2}?(?:সভা(?:য়|র|টি|তে|সমূহে)?|মিটিং)(?:\s|$)",
    r"(?:আগামী|পরবর্তী|চলতি)\s(?:বিল|হিসাব|দায়িত্ব|মূলধন|নিয়ম|দর|আমানত|জমা|পদক্ষেপ|ধাপ|কাজ|নির্দেশ|বার্ষিক\sসাধারণ|সিদ্ধান্ত|আদেশ|কার্যক্রম|ব্যবস্থা|সাধারণ)",
    r"(?:আগামী\s)?[0-9০-৯]{1,2}(?:[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2,4})?\s?তারিখের\s(?:[^\s।]{1,14}\s)?(?:সভা|কার্যবিবরণী|স্মারক|পত্র|চিঠি|আদেশ|প্রজ্ঞাপন)",
    r"(?:আগামী\s)?[0-9০-৯]{1,2}\s(?:হতে|হইতে|থেকে)\s[0-9০-৯]{1,2}\s",
    r"(?:আগামী\s)?[0-9০-৯]{1,2}(?:[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2,4}|\s?(?:ই|লা|রা|ঠা|শে)?\s[^\s।,]{2,12})(?:\s(?:খ্রি\S{0,8}|ইং|তারিখ))?\s(?:হতে|হইতে|থেকে)",
    # the day of a paper or a meeting
    r"(?:[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2,4}\s(?:খ্রি\S{0,8}\s)?)?(?:তারিখের|তারিখে\sঅনুষ্ঠিত)\s[^।;]{0,40}?(?:সভার|কার্যবিবরণী|পত্র|স্মারক|আদেশ|পরিপত্র|প্রজ্ঞাপন|আবেদন)",
    r"(?:তারিখ\s)?[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2,4}\s(?:তারিখ\s)?নির্ধারণ|তারিখ\s[^।;]{0,30}?নির্ধারণ",
    r"প্রতিদিনের\s|প্রতি\s(?:মাসে|সপ্তাহে|বছরে)\s(?:একটি|দুইটি|[0-9০-৯])",
)
# Labels that begin another part, inside of a text.
LABELS_INSIDE = (
    r"(?:সিদ্ধান্ত|আলোচনা|বাস্তবায়নে|বাস্তবায়নকারী|দায়িত্বে|সময়সীমা|আলোচ্য বিষয়)\s?[:ঃ—-]",
    r"এর জন্য\s?[:ঃ]?",
    r"(?:decision|discussion|action by|responsible)\s?[:]",
)
# Words no sentence ends with.
HANGING = (r"(?:এবং|ও|বা|অথবা|সহ|এর|জন্য|and|or|the|of|,)\s?[,;]?$",)
# What a whole sentence ends with, its full stop forgotten or not ("করতে হবে", "রাখা", "দেওয়া যাবে না").
PREDICATES = (
    r"(?<![\u09cd])(?:বে|বেন)$",
    r"(?:করা|রাখা|দেওয়া|দেয়া|নেওয়া|নেয়া|ানো|হোক|না|নাই|নেই|হল|হলো|হইল|হয়|আছে|মূলক)$",
)
# What only an order says: a talk is told in the past, a closing in the present.
DUTIES = (
    r"(?:তে|ইতে) (?:হবে|হইবে)(?![\u0980-\u09ff])",
    r"(?:করবেন|করিবেন|দেবেন|দিবেন|নেবেন|নিবেন|পাঠাবেন|রাখবেন|জানাবেন)\s?।",
    r"(?:করবে|করিবে|দেবে|দিবে|নেবে|নিবে|পাঠাবে|রাখবে|রাখিবে|জানাবে)\s?।",
    r"(?:গঠন|বলা|দায়িত্ব|অনুমতি|অনুমোদন|নির্ধারণ|বরাদ্দ)\s(?:(?:করা|প্রদান|দেওয়া|দেয়া|জানানো)\s){0,2}(?:হলো|হল|হইল|গেল)\s?।",
    r"\b(?:shall|must|will)\b",
)
# What says that a paper has the number of a memo, at the beginning of a line.
MEMO_WORDS = (
    r"^\s?(?:স্মারক|পত্র সংখ্যা|নথি নং|memo\b|ref\b)",
    r"^\s?(?:নং|নম্বর|no)?[\s.:ঃ–-]{0,4}[0-9০-৯]{2}\.[0-9০-৯]{2}\.[0-9০-৯]{4}\.[0-9০-৯]{3}\.",
)
# Two offices with nothing between them, not even a space ("ফাউন্ডেশনজেলা তথ্য অফিসার", "থানাস্টেশন কমান্ডার").
GLUED = (
    r"[\u0980-\u0982\u0984-\u09ff]{4}(?:উপজেলা|জেলা)(?![\u0980-\u09ff])",
    r"(?:কর্মকর্তা|অফিসার|প্রকৌশলী|থানা|সমিতি|পুলিশ|অধিদপ্তর|ফাউন্ডেশন)(?:অফিসার|কর্মকর্তা|উপজেলা|জেলা|সহকারী|নির্বাহী|স্টেশন|পুলিশ|উপ|ইউপি|সংশ্লিষ্ট)",
)
# A sentence in which the last minutes are confirmed, and the words by which a decision does it.
CONFIRMED = (
    r"(?:কার্যবিবরণী|কার্যবিবরনী|রেজুলেশন|রেজুলিউশন)\S{0,3}\s[^।;]{0,80}?(?:অনুমোদিত|অনুমোদন|দৃঢ়ীকরণ|দৃঢ়করণ|গৃহীত)\s?(?:করা\s)?(?:হয়|হইল|হলো|হল)",
    r"minutes [^.;]{0,60}(?:were|was) (?:read and )?(?:confirmed|approved)",
)
CONFIRMING = (r"অনুমোদ", r"দৃঢ়", r"দৃষ্টিকরণ", r"দৃড়", r"গৃহীত", r"সমর্থ", r"confirmed", r"approved", r"সংশোধনী")
# A sentence that tells how the meeting went on or ended, and orders nothing.
TOLD = (
    r"^(?:অতঃপর\s|পরিশেষে\s|শেষে\s)?(?:সভাপতি|সভার সভাপতি|তিনি|চেয়ারম্যান মহোদয়)(?:\sমহোদয়)?\s"
    r"[^।]{0,160}(?:করেন|জানান|বলেন|টানেন|রাখেন|চান|দেন)\s?।?$",
    r"(?:ধন্যবাদ\s(?:জ্ঞাপন|জানি|দিয়ে)|সভার\s(?:সমাপ্তি|কাজ শেষ|পরিসমাপ্তি))",
)
