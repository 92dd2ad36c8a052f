"""Words of attendance lists: their headings, their columns, and what is said of somebody's presence."""

# A line that begins a list of people. (pattern, what those below it are: "present", "representative" or "absent")
LISTS: tuple[tuple[str, str], ...] = (
    (r"^উপস্থিত/অনুপস্থিত$|^উপস্থিত ও অনুপস্থিত", "present"),
    (r"অনুপস্থিত\s?(?:সদস্য\S*|কর্মকর্তা\S*|ছিলেন)?(?:\s\S{1,20}){0,3}\s?(?:[:ঃ।-]|$)", "absent"),
    (r"^(?:[^\s,]{1,4}[)।.]\s?)?প্রতিনিধি\S{0,4}\s?[:ঃ-]?$", "representative"),
    (r"(?:^|\s)(?:members )?absent(?: members)?\s?[:.-]?$", "absent"),
    (r"প্রতিনিধি\S{0,6}\s(?:উপস্থিত|যোগদান)|প্রতিনিধি\s?(?:বৃন্দ|গণ)\s?[:ঃ]", "representative"),
    (r"উপস্থিত\S{0,3}\s(?:সদস্য|কর্মকর্তা|ব্যক্তি|ছিলেন|সম্মানিত|স্বাক্ষর|তালিকা|ইউপি|কমিটি)\S*", "present"),
    (r"উপস্থিত\S{0,3}\s(?:\S{1,25}\s){0,5}?(?:তালিকা|নাম|স্বাক্ষর|নামের)", "present"),
    (r"^(?:সভায়\s|সভার\s)?উপস্থিতি?\S{0,3}(?:\s\([^)]*\))?\s?[:ঃ-]", "present"),
    (r"^(?:সভায়\s|সভার\s)?(?:উপস্থিতি|উপস্থিত)\S{0,3}$", "present"),
    (r"(?:সংযুক্ত|উপস্থিত|যোগদান করেন|অংশগ্রহণ করেন)\s?(?:ছিলেন|আছেন)?\s?[:ঃ-]+$", "present"),
    (r"^(?:members |officers )?present\b|^in attendance|^attendance|^attended by|members present", "present"),
)
# Where such a line only says where the list is, it begins none.
ELSEWHERE = (r"পরিশিষ্ট", r"সংযুক্ত", r"সংরক্ষিত আছে", r"annex", r"appendix", r"attached")

# (what a column of an attendance table holds, words of its heading)
COLUMNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("serial", ("ক্রমিক", "ক্রঃ", "ক্রম", "নং", "ক্র.", "ক্র", "sl", "serial", "no")),
    ("sign", ("স্বাক্ষর", "সাক্ষর", "মোবাইল", "ফোন", "ইমেইল", "ই-মেইল", "signature", "mobile", "phone", "e-mail")),
    ("remark", ("মন্তব্য", "উপস্থিতি", "উপস্থিত/অনুপস্থিত", "হাজিরা", "remark", "remarks", "presence", "status")),
    ("both", (
        "নাম ও পদবি", "নাম ও পদবী", "নাম, পদবি", "নাম/পদবি", "নাম এবং পদবি", "নাম ও পদবি ও", "কর্মকর্তার নাম ও পদবি",
        "name and designation", "name & designation",
    )),
    ("role", ("কমিটিতে পদ", "কমিটিতে পদবি", "কমিটিতে পদবী", "কমিটির পদ", "কমিটিতে অবস্থান", "সদস্য হিসেবে")),
    ("post", ("পদবি", "পদবী", "পদ", "designation", "post")),
    ("office", ("দপ্তর", "কর্মস্থল", "প্রতিষ্ঠান", "কার্যালয়", "অফিস", "ঠিকানা", "সংস্থা", "office", "organization")),
    ("name", ("নাম", "name")),
)  # fmt: skip

ABSENT = (r"অনুপস্থিত", r"অনুপস্থিতি", r"ছুটিতে", r"\babsent\b", r"^অনুঃ")
# Whose place is taken stands before; the words are no part of his post.
REPRESENTATIVE = (
    r"\s-?\s?এর\s(?:পক্ষে\s)?প্রতিনিধি(?:ত্ব করেন)?$",
    r"\s?[-–—,]\s?প্রতিনিধি$",
    r"\s?\(representative\)$",
)
# Said of his post itself; the words stay.
REPRESENTS = (
    r"(?:ের|র)\s(?:পক্ষে\s)?প্রতিনিধি$",
    r"\(প্রতিনিধি\)$",
    r"(?:'s)? representative$",
    r"\((?:[^()]{2,60}(?:\s?-?\s?এর|ের|র)\s)প্রতিনিধি\)",
    r"(?:\s?-?\s?এর|ের)\sপক্ষে",
    r"\brepresenting\b",
    r"on behalf of",
)
REMARK_REPRESENTATIVE = (r"\s?\(প্রতিনিধি\)$", r"প্রতিনিধি", r"representative")
# Posts that end in the word and still are a seat of their own.
OWN_SEATS = (
    "শিক্ষক প্রতিনিধি",
    "অভিভাবক প্রতিনিধি",
    "নারী প্রতিনিধি",
    "এনজিও প্রতিনিধি",
    "ব্যবসায়ী প্রতিনিধি",
    "প্রতিনিধি",
)
SIGNED = (
    r"স্বাক্ষরিত",
    r"স্বাঃ",
    r"স্বা[./:-]+",
    r"স্বাক্ষর(?![\u0980-\u09ff])",
    r"\bsd/?-?",
    r"উপস্থিত(?![\u0980-\u09ff])",
    r"present",
    r"\.{4,}",
    r"_{3,}",
    r"…+",
)
# What people are in the meeting, in a column or line of its own; no post of theirs.
SEATS = (
    "সভাপতি",
    "সদস্য",
    "সদস্য-সচিব",
    "সদস্য সচিব",
    "আহ্বায়ক",
    "উপদেষ্টা",
    "সহ-সভাপতি",
    "chairperson",
    "member",
    "member secretary",
    "chair",
)
