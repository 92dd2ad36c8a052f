"""What a scanner writes on a page, and letters that look like Bangla digits."""

SCANNER_MARKS = (
    r"^scanned (?:with|by|using)\b", r"^(?:cam|tap|fast|adobe|genius|office|turbo|clear)\s?(?:scanner|scan|lens)$",
    r"^(?:পৃষ্ঠা|পাতা|page)\s?(?:নং|no\.?)?\s?[-:–]?\s?[0-9০-৯]{1,3}(?:\s?(?:/|এর|of|-)\s?[0-9০-৯]{1,3})?$",
    r"^(?:চলমান পাতা|অপর পৃষ্ঠায় দ্রষ্টব্য|অপর পাতায় দেখুন|চলমান-|পরের পাতায়|p\.?t\.?o\.?)",
)  # fmt: skip

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
