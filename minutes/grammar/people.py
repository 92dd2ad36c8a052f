"""Words of attendance lists: their headings, their columns, and what is said of somebody's presence."""

# A line that begins a list of people. (pattern, what those below it are: "present", "representative" or "absent")
# How people say in a chat who was there and who was not, in a line of its own: "যারা উপস্থিত", "গরহাজির", "Who came".
_AT_THE_MEETING = r"(?:(?:আজ|আজকে|আজকের|সভায়|আজকের\sসভায়|মিটিং(?:য়ে|\s?এ)|আমরা)\s)?"
_WHO = r"(?:যারা|যাঁরা|যাহারা|কারা|কে\sকে)\s"
_LINE_ENDS = r"\s?[:ঃ–—-]{0,2}$"
TOLD_PRESENT = (
    rf"^{_AT_THE_MEETING}{_WHO}{_AT_THE_MEETING}(?:উপস্থিত|হাজির|ছিলেন|ছিলাম|এসেছেন|আসেন|এলেন|যোগ\sদেন|যোগ\sদিয়েছেন)"
    rf"(?:\s(?:ছিলেন|ছিলাম|ছিল|আছেন|হন))?{_LINE_ENDS}",
    rf"^(?:উপস্থিত|হাজির)\s(?:যারা|যাঁরা|আছেন){_LINE_ENDS}",
    rf"^{_AT_THE_MEETING}(?:উপস্থিত|উপস্থিতি|হাজিরা|হাজির)(?:\s(?:ছিলেন|ছিলাম))?{_LINE_ENDS}",
    rf"^হাজির\s(?:ছিলেন|সদস্য\S{{0,6}}){_LINE_ENDS}",
    rf"^(?:who (?:attended|came|was there|were there)|those (?:present|who attended)|attended|attending){_LINE_ENDS}",
)
_DID_NOT_COME = r"আস(?:েন|ে|তে\sপারেন|তে\sপারে)\s?(?:নি|নাই)"
TOLD_ABSENT = (
    rf"^{_AT_THE_MEETING}{_WHO}{_AT_THE_MEETING}(?:{_DID_NOT_COME}|ছিলেন\sনা|অনুপস্থিত(?:\sছিলেন)?){_LINE_ENDS}",
    rf"^গর\s?-?হাজির(?:\sসদস্য\S{{0,6}}|\sছিলেন)?{_LINE_ENDS}",
    rf"^(?:not present|absentees|could not (?:come|attend)|who (?:was|were) absent|those absent){_LINE_ENDS}",
)
LISTS: tuple[tuple[str, str], ...] = (
    *((line, "absent") for line in TOLD_ABSENT),
    *((line, "present") for line in TOLD_PRESENT),
    (r"^উপস্থিত/অনুপস্থিত$|^উপস্থিত ও অনুপস্থিত", "present"),
    (r"উপস্থিত\s(?:(?:ছিলেন|থাকেন|হন)\s?(?:না|নাই|নি)(?![\u0980-\u09ff])|(?:হতে|হইতে|থাকতে|থাকিতে)\sপার)", "absent"),
    (
        r"(?<![(–—-])(?<![(–—-]\s)অনুপস্থিত\s?(?:সদস্য\S*|কর্মকর্তা\S*|ছিলেন)?(?:\s\S{1,20}){0,3}\s?(?:[:ঃ।–—-]|$)",
        "absent",
    ),
    (r"^(?:অনুপস্থিতিজনিত\s)?ছুটি(?:তে|\sমঞ্জুর)?\s?[:ঃ]", "absent"),
    (r"^(?:[^\s,]{1,4}[)।.]\s?)?প্রতিনিধি\S{0,4}\s?[:ঃ–—-]?$", "representative"),
    (
        r"(?:^|\s)(?:members )?(?:absent|excused)(?: members)?(?: (?:with|on|without) (?:prior )?"
        r"(?:leave|apolog(?:y|ies)|notice|intimation))?\s?[:.-]?$",
        "absent",
    ),
    (
        r"^(?:leave of absence|(?:on )?leave|apolog(?:y|ies)(?: for absence)?|regrets)\s?(?:[:-]|\.?$)",
        "absent",
    ),
    (r"প্রতিনিধি\S{0,6}\s(?:উপস্থিত|যোগদান)|প্রতিনিধি\s?(?:বৃন্দ|গণ)\s?[:ঃ]", "representative"),
    (
        r"উপস্থিত\S{0,3}\s(?:সদস্য|কর্মকর্তা|ব্যক্তি|ছিলেন|সম্মানিত|স্বাক্ষর|তালিকা|ইউপি|কমিটি|পরিচালক|প্রতিনিধি|শিক্ষক|কাউন্সিলর)\S*",
        "present",
    ),
    (r"উপস্থিত\S{0,3}\s(?:\S{1,25}\s){0,5}?(?:তালিকা|নাম|স্বাক্ষর|নামের)", "present"),
    (r"^(?:সভায়\s|সভার\s)?উপস্থিতি?\S{0,3}(?:\s\([^)]*\))?\s?[:ঃ–—-]", "present"),
    (r"^(?:সভায়\s|সভার\s)?(?:উপস্থিতি|উপস্থিত)\S{0,3}(?:\s\([^()]{0,40}(?:ক্রম|জ্যেষ্ঠ)[^()]{0,30}\))?$", "present"),
    (r"(?:সংযুক্ত|উপস্থিত|যোগদান করেন|অংশগ্রহণ করেন)\s?(?:ছিলেন|আছেন|থাকেন|হন|হয়েছিলেন)?\s?[:ঃ–—-]+$", "present"),
    (
        r"^(?:সভায়\s)?অংশগ্রহণকারী\S{0,8}(?:\s[^\s:ঃ]{1,20}){0,2}\s?(?:[:ঃ–—-]|$)|^(?:list of )?participants\s?(?:[:-]|$)",
        "present",
    ),
    (r"^(?:প্রেজেন্ট|অ্যাটেন্ডেন্স|attendees?(?: are| were)?)\s?(?:[:ঃ–—-]|$)", "present"),
    (r"^(?:members |directors )?absent(?: members)?\s?[:-]", "absent"),
    (r"^(?:এবসেন্ট|অ্যাবসেন্ট|এ্যাবসেন্ট)\s?(?:[:ঃ–—-]|$)", "absent"),
    (r"^(?:বিশেষ\s)?আমন্ত্রিত\s(?:অতিথি|সদস্য|কর্মকর্তা|ব্যক্তি)\S{0,5}\s?(?:[:ঃ–—-]|$)", "present"),
    (r"^হাজিরা(?:\sতালিকা)?\s?(?:\([^()]{2,40}\))?\s?(?:[:ঃ–—-]|$)", "present"),
    (r"^(?:সরাসরি|স্বশরীরে|সশরীরে|ভার্চুয়ালি|অনলাইনে|জুমে)\s(?:উপস্থিত|সংযুক্ত|যুক্ত)\S{0,3}\s?[:ঃ–—-]?$", "present"),
    (r"^(?:the )?following .{3,40}\bpresent\b", "present"),
    (
        r"^(?:members |officers |directors |participants )?present\b|^in attendance|^attendance|^attended by|members present",
        "present",
    ),
)
# Within a list, whom its next names are: "Trustees:".
GROUPS = (
    r"^(?:standing |executive |general )?(?:committee |council |board |life )?"
    r"(?:trustees|representatives|directors|members|observers|guests|officers|advis[eo]rs|invitees|staff)\s?:$|^none$",
    r"^(?:মালিক|শ্রমিক|সরকারি|বেসরকারি|শিক্ষক|অভিভাবক|ছাত্র|প্রশাসন|এনজিও|ব্যবসায়ী|কর্তৃপক্ষ)(?:দের|ের)?\s?"
    r"(?:পক্ষ\S{0,6}\s?(?:[:ঃ–—-]|$)|(?:প্রতিনিধি|সদস্য)\S{0,6}\s?[:ঃ–—-])",  # "শিক্ষক প্রতিনিধি" alone is somebody's post
)
# Where such a line only says where the list is, it begins none; nor where that stands behind its colon.
ELSEWHERE = (
    r"পরিশিষ্ট(?!\sনয়|\s?[:ঃ–—-]\s?(?:সভায়\s|সভার\s)?উপস্থিতি?)", r"সংরক্ষিত আছে", r"annex", r"appendix", r"attached",
    r"(?<!ভার্চুয়ালি )(?<!অনলাইনে )(?<!জুমে )সংযুক্ত(?!ি\s?[:ঃ–—-]\s?উপস্থিত|\s?(?:ছিলেন|হন|হয়েছেন|কর্মকর্তা|সদস্য|অংশগ্রহণ|[:ঃ]))",
    r"(?:[:ঃ]-?|\s[–—-]\s)\s?[^:ঃ]{0,120}"
    r"(?:হাজিরা|বহি(?![\u0980-\u09ff])|বইয়ে|খাতা|রেজিস্টার|সংরক্ষিত(?!\s(?:মহিলা|নারী|আসন))|তালিকা অনুযায়ী|তালিকা মোতাবেক|সন্তোষজনক|register)",
)  # fmt: skip
# A sentence that says that those who follow in lines of their own were there.
BELOW = (r"নিম্ন\S{0,10}", r"যারা|যাঁরা|যাহারা", r"following", r"নামের তালিকা|স্বাক্ষর তালিকা", r"as below")
# The verb of a sentence that names them; what may follow it to say the contrary; words around the names.
WERE_THERE = (
    r"(?:উপস্থিত|সংযুক্ত|যুক্ত)\s(?:ছিলেন|থাকেন|হন|হয়েছিলেন)", r"(?:অংশগ্রহণ|অংশ গ্রহণ|যোগদান|যোগ দান)\s(?:করেন|করেছেন|করেছিলেন)",
    r"\bwere present\b", r"\battended by\b", r"\bpresent were\b",
)  # fmt: skip
WERE_ABSENT = (r"অনুপস্থিত\s(?:ছিলেন|থাকেন)", r"\bwere absent\b")
NOT_THERE = (r"\s(?:না|নাই|নি)(?![\u0980-\u09ff])",)
LEADING_OVER = (
    r"^(?:সভায়|সভাতে|সভার|উক্ত|এতে|এ সময়|এছাড়াও?|এ ছাড়াও?|আরও?|আরো|অন্যান্যের মধ্যে|অন্যান্যদের মধ্যে|জুম(?:ে| অ্যাপে)?|অনলাইনে|ভার্চুয়ালি|যথাক্রমে|যারা|"
    r"কমিটির (?:সম্মানিত )?(?:সদস্যদের|সদস্যগণের) মধ্যে|the meeting was|also|members)[,:]?\s(?:মাধ্যমে\s)?",
)  # fmt: skip
AFTER_NAMES = (
    r"(?:^|\s)(?:(?:উক্ত |এ |এই )?সভায়|সভাতে|প্রমুখ|এতে|অনলাইনে|ভার্চুয়ালি|জুমে|জুম প্ল্যাটফর্মে|ও|এবং|and)$",
    r"(?:\s(?:ও|এবং)|\s?সহ)\s(?:অন্যান্য|কমিটির অন্যান্য|সকল|অন্যান্য সকল)\s?(?:সদস্য\S*|কর্মকর্তা\S*)?$",
    r"\sসহ\s(?:সর্ব)?মোট\s[0-9০-৯]{1,4}\s?জন(?:\s(?:সদস্য|উপস্থিত)\S{0,3})?$",
    r",?\s?(?:ব্যক্তিগত|অসুস্থতা|অনিবার্য|বিশেষ|দাপ্তরিক|জরুরি)(?:জনিত)?\s(?:(?:সরকারি|দাপ্তরিক|জনিত)\s)?(?:কারণে|কাজে)$",
)  # fmt: skip

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

ABSENT = (
    r"অনুপস্থিত", r"অনুপস্থিতি", r"ছুটিতে", r"\babsent\b", r"^অনুঃ",
    _DID_NOT_COME, r"\b(?:on|in) (?:[a-z]{2,10} )?leave\b", r"\bsick leave\b",
)  # fmt: skip
# Behind who was not there, where he was instead: "(প্রশিক্ষণে)", ", on official tour"; no part of his post.
AWAY = (
    r"\s?[(,–—-]\s?(?:[^\s(),–—-]{1,14}\s){0,2}(?:ছুটি|অসুস্থ|প্রশিক্ষণে|ট্রেনিংয়ে|বিদেশে|হজ্?ব?ে|ওমরায়|সফরে|ভ্রমণে|ট্যুরে|প্রেষণে|ব্যস্ত)(?:\s(?:আছেন|রয়েছেন|ছিলেন))?\)?$",
    r"\s?[(,–—-]\s?(?:(?:on|in|at|with|for) (?:[a-z]{2,12} )?(?:leave|training|tour|apolog(?:y|ies)|abroad|hajj|umrah|deputation)"
    r"|(?:sick|casual|maternity|annual|earned|medical|study) leave|sick|ill|abroad|apolog(?:y|ies)|regrets)\)?$",
)
# Whose place is taken stands before; the words are no part of his post.
REPRESENTATIVE = (
    r"\s-?\s?এর\s(?:পক্ষে\s)?প্রতিনিধি(?:ত্ব করেন)?$",
    r"\s?[-–—,]\s?প্রতিনিধি$",
    r"\s?\((?:প্রতিনিধি|representative)\)$",
)
# Before the name of who came in another's place ("উপপরিচালক, পরিবেশ অধিদপ্তর এর পক্ষে জনাব …").
IN_PLACE_OF = (r"(?:\s?-?\s?এর|ের|র)\s(?:পক্ষে\s?(?:প্রতিনিধি)?|প্রতিনিধি(?:\sহিসেবে|\sহিসাবে)?),?\s$",)
# Beside a post, of how he took part.
HOW = (
    r"\s?\([^()]{0,80}(?:ছুটি|থাকায়|কারণে|জনিত|অসুস্থ)[^()]{0,40}\)$",
    r"\s?[(,-]\s?(?:অনলাইন|ভার্চুয়াল|জুম|zoom|online|virtual)\S*(?:\s(?:সংযুক্ত|যুক্ত|মাধ্যমে|উপস্থিত))*\)?$",
)
# Said of his post itself; the words stay.
REPRESENTS = (
    r"(?:ের|র)\s(?:পক্ষে\s)?প্রতিনিধি$",
    r"(?<!s['’])(?:['’]s)? representative$",  # "Workers' Representative" is a seat of its own
    r"\((?:[^()]{2,60}(?:\s?-?\s?এর|ের|র)\s)প্রতিনিধি\)",
    r"(?:\s?-?\s?এর|ের)\sপক্ষে",
    r"\brepresenting\b",
    r"\brepresentative of\b",
    r"\brepresented by\b",
    r"on behalf of",
)
REMARK_REPRESENTATIVE = (r"\s?\(প্রতিনিধি\)$", r"প্রতিনিধি", r"representative")
# Posts that end in the word and still are a seat of their own.
OWN_SEATS = (
    "শিক্ষক প্রতিনিধি", "অভিভাবক প্রতিনিধি", "নারী প্রতিনিধি", "মহিলা প্রতিনিধি", "এনজিও প্রতিনিধি", "ব্যবসায়ী প্রতিনিধি", "ছাত্র প্রতিনিধি",
    "ছাত্রী প্রতিনিধি", "শিক্ষার্থী প্রতিনিধি", "শ্রমিক প্রতিনিধি", "মালিক প্রতিনিধি", "কর্মচারী প্রতিনিধি", "কৃষক প্রতিনিধি", "যুব প্রতিনিধি",
    "সুশীল সমাজের প্রতিনিধি", "প্রতিনিধি",
)  # fmt: skip
SIGNED = (
    r"টিপ\s?সহি?",
    r"[✓✔√☑]",
    r"স্বাক্ষরিত",
    r"স্বাঃ",
    r"স্বা[./:-]+",
    r"স্বাক্ষর(?![\u0980-\u09ff])",
    r"\bsd/?-?",
    r"উপস্থিত(?![\u0980-\u09ff])",
    r"\bpresent\b",
    r"\.{4,}",
    r"_{3,}",
    r"…+",
)
# What people are in the meeting, in a column or line of its own; no post of theirs.
SEATS = (
    "সভাপতি",
    "সদস্য",
    "সদস্যা",
    "মেম্বার",
    "আহবায়ক",
    "যুগ্ম আহ্বায়ক",
    "সহ সভাপতি",
    "সদস্য (পদাধিকার বলে)",
    "সদস্য-সচিব",
    "সদস্য সচিব",
    "আহ্বায়ক",
    "উপদেষ্টা",
    "সহ-সভাপতি",
    "chairperson",
    "chairman",
    "convener",
    "in the chair",
    "in attendance",
    "member",
    "member secretary",
    "chair",
)
# Before "সদস্য" what kind of member somebody is; with it his whole post.
KINDS_OF_MEMBERS = (
    "অভিভাবক", "দাতা", "প্রতিষ্ঠাতা", "কো-অপ্ট", "কোঅপ্ট", "বিদ্যোৎসাহী", "শিক্ষক", "শিক্ষানুরাগী", "মহিলা", "নারী", "পুরুষ", "ইউপি", "ওয়ার্ড", "সাধারণ",
    "নির্বাহী", "কার্যনির্বাহী", "কার্যকরী", "আজীবন", "বিশেষ", "সহযোগী", "স্থানীয়", "সম্মানিত", "প্যানেল", "যুগ্ম", "সহ",
)  # fmt: skip
# What is borne behind a name: orders, courses, degrees ("এনডিসি" is a post, too).
DECORATIONS = (
    "এনডিসি", "পিএসসি", "বিপিএম", "পিপিএম", "বিপিএম-সেবা", "পিপিএম-সেবা", "বিপিএম (বার)", "পিপিএম (বার)", "এএফডব্লিউসি", "এসপিপি",
    "পিএইচডি", "বিএন", "(সি)", "(জি)", "(ট্যাজ)", "(এন)", "(ই)", "(এল)", "(এইচ)", "(এইচ২)", "(সি২)", "এনইউপি",
    "এনজিপি", "এনপিপি", "বিজিবিএম", "বিজিবিএমএস", "এইসি", "এএমসি", "এএসসি", "ইএমই", "এএফএনএস",
    "ওএসপি", "বিএসপি", "পিবিজিএম", "বিসিজিএম", "বিসিজিএমএস", "পিসিজিএম",
    "এফসিএ", "এসিএ", "এফসিএমএ", "এসিএমএ", "এফসিএস", "এসিএস",
    "fca", "aca", "fcma", "acma", "fcs", "acs", "ndc", "psc", "bpm", "ppm", "afwc", "phd", "ph.d", "ph.d.",
)  # fmt: skip
# Posts of one word that are surnames, too.
POSTS_THAT_ARE_NAMES = (
    "আমিন",
    "আমীন",
    "প্রধান",
    "ইমাম",
    "মাস্টার",
    "মাষ্টার",
    "নায়েব",
    "কানুনগো",
    "খতিব",
    "পেশকার",
    "দফাদার",
    "এমপি",
)
# Words shortened with ঃ, which is no colon there.
ABBREVIATED = (
    "মো",
    "ডা",
    "মোছা",
    "মোসা",
    "মুহা",
    "সহ",
    "লি",
    "খ্রি",
    "স্বা",
    "প্রকৌ",
    "ইঞ্জি",
    "অব",
    "আ",
    "এড",
    "ক্র",
    "ড",
)
# What somebody is by his learning or merits: before a name a title, whatever office he has.
PROFESSIONS = (
    "প্রকৌশলী", "ইঞ্জিনিয়ার", "ইঞ্জিঃ", "ইঞ্জি.", "কৃষিবিদ", "স্থপতি", "অধ্যাপক", "অধ্যাপক ডাঃ", "প্রফেসর", "ক্যাপ্টেন", "এডভোকেট",
    "বীর মুক্তিযোদ্ধা", "মেজর", "মেজর জেনারেল", "কর্নেল", "ব্রিগেডিয়ার জেনারেল", "লেঃ কর্নেল", "লে. কর্নেল", "লেফটেন্যান্ট কর্নেল",
    "লেঃ কমান্ডার", "লে. কমান্ডার", "লেঃ", "লে.", "উইং কমান্ডার", "স্কোয়াড্রন লিডার", "গ্রুপ ক্যাপ্টেন", "কমোডর",
    "engineer", "engr.", "engr", "architect", "advocate", "professor",
)  # fmt: skip
# Posts that end with what is a title by itself, and stand before a name all the same.
POSTS_ENDING_IN_TITLES = (
    "সহযোগী অধ্যাপক", "সহকারী অধ্যাপক", "অতিরিক্ত অধ্যাপক", "সহযোগী প্রফেসর", "সহকারী প্রফেসর", "associate professor", "assistant professor",
)  # fmt: skip
# Posts that stay with the name of who is known by them, where another post follows ("অধ্যক্ষ …, সংসদ সদস্য").
POSTS_AS_TITLES = ("অধ্যক্ষ", "উপাধ্যক্ষ", "principal")
