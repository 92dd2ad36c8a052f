"""What a scanner writes on a page, and letters that look like Bangla digits."""

SCANNER_MARKS = (
    r"^scanned (?:with|by|using)\b", r"^(?:cam|tap|fast|adobe|genius|office|turbo|clear)\s?(?:scanner|scan|lens)$",
    r"^(?:পৃষ্ঠা|পাতা|page)\s?(?:নং|no\.?)?\s?[-:–—]?\s?[0-9০-৯]{1,3}(?:\s?(?:/|এর|of|-)\s?[0-9০-৯]{1,3})?$",
    r"^(?:চলমান পাতা|অপর পৃষ্ঠায় দ্রষ্টব্য|অপর পাতায় দেখুন|চলমান-|পরের পাতায়|p\.?t\.?o\.?)",
)  # fmt: skip

# The same amid a line whose breaks were lost, where it can be nothing else: "~ ২ ~", "পাতা-১/২", "Page 2 of 3".
PAGES_WITHIN = (
    r"(?<=\s)~\s?[0-9০-৯]{1,2}\s?~(?=\s)",
    r"(?<=\s)(?:পৃষ্ঠা|পাতা|page)\s?(?:নং|no\.?)?\s?[-:–—]?\s?[0-9০-৯]{1,2}\s?(?:/|এর|of)\s?[0-9০-৯]{1,2}(?=\s)",
)

# Lines of a web site that say when a page was put there, how often it was read, and who made the site.
PAGE_MARKS = (
    r"^(?:প্রকাশের|প্রকাশনার|প্রকাশ|আর্কাইভ|আর্কাইভের|আপলোডের|আপলোড|পোস্টের|পোস্ট|পোস্ট করার) তারিখ\b",
    r"^(?:সর্ব-?শেষ|শেষ) (?:হাল-?নাগাদ|আপডেট|সম্পাদনা|সংশোধন|পরিবর্তন)",
    r"^সাইটটি (?:সর্বশেষ|শেষ) হাল-?নাগাদ",
    r"^(?:পঠিত|পড়া হয়েছে|দেখা হয়েছে|দর্শক সংখ্যা|ভিজিটর|ডাউনলোড(?: সংখ্যা)?)\s?[:ঃ]",
    r"^(?:পরিকল্পনা ও বাস্তবায়নে|কারিগরি সহায়তায়|কারিগরি সহযোগিতায়)\s?[:ঃ]",
    r"(?:সর্বস্বত্ব|স্বত্ব) সংরক্ষিত।?$",
    r"^(?:copyright|©|(?:design|develop|design and develop|design & develop)(?:ed)? by|powered by)\b",
    r"all rights reserved\.?$",
    r"^(?:last updated|published on|publish date|posted on|updated on|views|hits)\b",
)

# (the digit that is meant, what is read for it)
LOOK_ALIKES = (
    ("১", ("l", "i", "|", "!", "s")),
    ("২", ("z",)),
    ("৩", ("ও", "৩")),
    ("৪", ("8", "৪")),
    ("৫", ("৫", "&")),
    ("৬", ("৬", "ড", "b")),
    ("৭", ("৭", "q", "9")),
    ("৮", ("৮", "ь")),
    ("০", ("o", "0")),
)
