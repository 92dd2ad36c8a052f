"""What tells a decision's number from other numbers."""

LETTERS = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভম"
VOWELS = "অআইঈউঊ"  # (অ) (আ) (ই), in brackets only
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
# Numbers written as words, and other ways of writing them; "(এক)", "দুই." before an item or a decision.
WORDED = (
    ("এক",), ("দুই",), ("তিন",), ("চার",), ("পাঁচ", "পাচ"), ("ছয়",), ("সাত",), ("আট",), ("নয়",), ("দশ",),
    ("এগারো", "এগার"), ("বারো", "বার"), ("তেরো", "তের"), ("চৌদ্দ",), ("পনেরো", "পনের"), ("ষোলো", "ষোল"),
)  # fmt: skip
BULLETS = "»•●▪■◦○➢➤►▶✓✔❖◆♦·‣⁃∙★☞❑❏□☐§*–—-"
INLINE_BULLETS = "•●▪■➢➤►▶❖◆"

# A number followed by one of these counts or measures something, or names a date, a clause, an hour.
UNITS = (
    "কিমি", "কি.মি", "কি:মি", "কিঃমিঃ", "কিঃ মিঃ", "কিলোমিটার", "কিলোগ্রাম", "কিলোওয়াট", "মিটার", "মি",
    "মিলিমিটার", "মিলিগ্রাম", "মিলিলিটার", "সেমি", "সে.মি", "সেন্টিমিটার", "ফুট", "ইঞ্চি", "গজ", "মাইল",
    "বর্গমিটার", "বর্গফুট", "বর্গকিলোমিটার", "বর্গ", "ঘনফুট", "ঘনমিটার", "লক্ষ", "লাখ", "কোটি", "হাজার",
    "শত", "টাকা", "শতাংশ", "ভাগ", "একর", "শতক", "হেক্টর", "বিঘা", "কাঠা", "কেজি", "গ্রাম", "টন", "মেট্রিক",
    "মে", "মেঃটন", "মেঃ টন", "মে. টন", "মে.টন", "মণ", "লিটার", "মেগাওয়াট", "মেগাবাইট", "গিগাবাইট", "ইউনিট", "ডিগ্রি", "গুণ", "ঘণ্টা",
    "ঘন্টা", "ঘটিকা", "টা", "মিনিট", "সেকেন্ড", "দিন", "মাস", "বছর", "তারিখ", "খ্রি", "ইং", "অনুচ্ছেদ",
    "ধারা", "উপধারা", "উপ-ধারা", "বিধি", "দফা", "নং", "নম্বর", "অধ্যায়", "পৃষ্ঠা", "কলাম", "ক্রমিক", "জন",
    "টি", "খানা", "এমবিপিএস", "জিবিপিএস", "জিবি", "এমবি", "ghz", "mhz", "mbps", "gbps", "mb", "gb", "tb",
    "kg", "km", "mm", "cm", "lakh", "crore", "million", "percent", "kv", "mw", "times",
)  # fmt: skip
# What a unit's word may end in.
UNIT_ENDINGS = ("ের", "র", "ে", "য়", "তে", "টি", "টা", "ও", "ই", "াধিক", "ব্যাপী", "য়ের")
# A number after one of these is a reference.
REFERENCES = (
    "ধারা", "ধারার", "উপধারা", "অনুচ্ছেদ", "অনুচ্ছেদের", "বিধি", "দফা", "নং", "নম্বর", "ক্রমিক", "ক্রম",
    "পৃষ্ঠা", "পরিশিষ্ট", "তফসিল", "কলাম", "সংস্করণ", "ভার্সন", "version", "section", "clause", "no",
    "ওয়ার্ড", "গ্রেড", "স্মারক",
)  # fmt: skip
# A sentence may end in one of these without a danda; then a number begins the next decision.
SENTENCE_ENDS = (
    "হবে", "হইবে", "হলো", "হল", "হয়", "হইল", "করেন", "করবে", "যাবে", "যায়", "হয়েছে",
    "জানান", "বেন", "দেবে", "নেবে", "দিবে", "নিবে", "থাকবে", "রাখবে", "পাঠাবে", "জানাবে",
)  # fmt: skip
# … or in one of these words; other words end in the same letters (থানা).
LAST_WORDS = ("না", "নাই", "নয়", "হোক", "হউক")
# A clause with one of these orders or records something: it can be a decision of its own.
VERBS = (
    *SENTENCE_ENDS, "চলবে", "চলিবে", "চালাবে", "বসবে", "আনবে", "দেখবে",
    "দাঁড়াবে", "পৌঁছাবে", "তুলবে", "জমা দিবে",
    "হোক", "হউক", "পারে", "পারবে", "পারবেন", "পারেন", "আছে", "আছেন", "রইল", "করুন", "করা",
    "shall", "will", "must", "should",
    "to be", "is to", "are to", "was", "were",
)  # fmt: skip
# Said where a decision would stand when there is none.
NO_DECISION = (
    "নেই",
    "নাই",
    "কোন সিদ্ধান্ত নেই",
    "কোনো সিদ্ধান্ত নেই",
    "কোন সিদ্ধান্ত হয়নি",
    "প্রযোজ্য নয়",
    "none",
    "nil",
    "n/a",
    "no decision was taken",
    "no decision",
    "কোন সিদ্ধান্ত গৃহীত হয়নি",
    "কোনো সিদ্ধান্ত গৃহীত হয়নি",
    "সিদ্ধান্ত হয়নি",
    "কোন সিদ্ধান্ত গৃহীত হয় নাই",
    "-",
)
# One of these orders; a sentence of a talk ("… আলোচনা হয়") has none.
ORDERS = (
    "বেন",
    "হবে", "হইবে", "করবেন", "করিবেন", "করবে", "থাকবে", "থাকবেন", "যাবে", "হোক", "করা হলো", "করা হল",
    "হউক", "গৃহীত হয়", "করেন", "shall", "must",
)  # fmt: skip
# A sentence with one of these before its list announces the list and is no decision.
ANNOUNCING = (
    "নিম্ন",
    "নিম্মে",
    "নিন্ম",
    "নিচের",
    "নীচের",
    "সিদ্ধান্ত গৃহীত হয়",
    "সিদ্ধান্তসমূহ গৃহীত",
    "following",
)
# Said for "as above".
DITTO = ("ঐ", '"', "〃", "''", "””", "”", "’’", "″", "-ঐ-", "-do-", "do", "ditto", "পূর্বোক্ত", "উপরোক্ত")
