"""Words at the head of a column or before a colon, and what stands below or behind them."""

from enum import StrEnum


class Role(StrEnum):
    """What a column or a labelled line holds."""

    SERIAL = "serial"
    AGENDA = "agenda"
    DISCUSSION = "discussion"
    DECISION = "decision"
    IMPLEMENTER = "implementer"
    DEADLINE = "deadline"
    NUMBER = "number"  # the decision's own number
    PREVIOUS = "previous"  # the last meeting's decision
    PROGRESS = "progress"
    REMARKS = "remarks"
    PERSON = "person"  # attendance: names, posts, signatures


# In order: the first row with a stem that a word of the heading begins with decides.
# (role, stems; a heading has the role when one of its words begins with one of them)
STEMS: tuple[tuple[Role, tuple[str, ...]], ...] = (
    (Role.PROGRESS, ("অগ্রগতি", "অগ্ৰগতি", "অবস্থা", "ব্যবস্থা", "হালনাগাদ", "কতদূর", "কতটুকু", "progress", "status")),
    (
        Role.DEADLINE,
        (
            "বাস্তবায়নকাল", "সময়সীমা", "সময়সিমা", "সময়কাল", "বাস্তবায়নকাল", "সময়", "মেয়াদ", "তারিখ", "deadline", "timeline",
            "timeframe", "time", "date", "due", "ডেডলাইন", "টাইমলাইন", "কবে", "কবের", "কখন", "কতদিন", "when", "কাল",
        ),
    ),
    (
        Role.IMPLEMENTER,
        (
            "বাস্তবায়ন", "বাস্তবায়ণ", "বাস্থবায়ন", "বাস্তবয়ন", "কার্যার্থে", "দায়িত্ব", "দায়ীত্ব",
            "কর্তৃপক্ষ", "কতৃপক্ষ", "সংশ্লিষ্ট", "implement", "responsib", "resp", "action", "assigned", "owner", "concerned", "focal",
            "কে", "কারা", "who",
            "গ্রহণকারী", "পালনকারী", "প্রতিপালন", "কার্যকারী", "কার্যকরকারী", "সম্পাদনকারী", "অ্যাকশন", "একশন", "রেসপনসিব", "রেসপন্সিব",
        ),
    ),
    (Role.DECISION, (
        "সিদ্ধান্ত", "সিদ্ধামত্ম", "সিদ্দামত্ম", "সিধ্যান্ত", "সুপারিশ", "করণীয়", "নির্দেশনা", "decision", "resolution", "resolved", "decided",
        "ডিসিশন",
        "recommend",
    )),
    (Role.DISCUSSION, (
        "আলোচনা", "পর্যালোচনা", "পর্যবেক্ষণ", "বিবরণ", "বিবরনী", "কার্যক্রম", "discussion", "deliberation", "description",
    )),
    (
        Role.AGENDA,
        (
            "আলোচ্য", "এজেন্ডা", "এজেণ্ডা", "বিষয়", "দপ্তর", "বিভাগ", "খাত", "কার্যসূচি", "কর্মসূচি",
            "ইস্যু", "প্রসঙ্গ", "agenda", "topic", "subject", "item", "issue", "matter",
        ),
    ),
    (Role.REMARKS, ("মন্তব্য", "remark", "comment")),
    (Role.PERSON, (
        "নাম", "পদবি", "পদবী", "স্বাক্ষর", "মোবাইল", "ফোন", "ইমেইল", "name", "designation", "signature",
        "mobile", "phone",
    )),
    (Role.SERIAL, (
        "ক্রমিক", "ক্রম", "দফা", "ক্রঃ", "ক্রঃনং", "ক্র", "নং", "নম্বর", "sl", "serial", "no", "#", "s/n",
    )),
)  # fmt: skip

# Words that name a column of their own, but behind "বাস্তবায়নকারী" say who.
SAY_WHO = ("দপ্তর", "বিভাগ", "শাখা", "সংস্থা", "কর্তৃপক্ষ")

# Labels that their words alone do not tell, for these say other things elsewhere.
WHOLE_LABELS = (
    (Role.IMPLEMENTER, (
        "ব্যবস্থা গ্রহণ করবেন", "ব্যবস্থা গ্রহণ করিবেন", "ব্যবস্থা নিবেন", "ব্যবস্থা নেবেন", "কার্যকর করবেন", "কার্যকর করিবেন",
        "কার্যকরী করবেন", "কার্যকরী করিবেন", "কার্যে পরিণত করবেন", "কার্যে পরিণত করিবেন", "সম্পাদন করবেন", "সম্পাদন করিবেন", "সম্পন্ন করবেন",
        "সম্পন্ন করিবেন", "তামিল করিবেন", "পালন করিবেন", "কার্যভার", "ভারপ্রাপ্ত ব্যক্তি", "যিনি করিবেন", "যাহারা করিবেন",
        "যিনি করবেন", "যারা করবেন", "যাঁরা করবেন", "যে করবে", "বাস্তবায়ন করবেন", "বাস্তবায়ন করিবেন", "পালন করবেন", "তামিলকারী",
        "যার উপর দায়িত্ব", "যাহার উপর দায়িত্ব", "যাঁর উপর দায়িত্ব", "দায়িত্ব অর্পণ", "দায়িত্ব অর্পিত", "অর্পিত দায়িত্ব",
        "দায়িত্ব বণ্টন", "দায়িত্ব বন্টন", "যার ওপর দায়িত্ব", "কার দায়িত্ব", "কার উপর দায়িত্ব", "কার ওপর দায়িত্ব", "দায়িত্ব কার",
        "কাদের দায়িত্ব", "দায়িত্ব কাদের", "যার মাধ্যমে", "কার মাধ্যমে", "যার দ্বারা", "কার দ্বারা", "কাকে দিয়ে", "কাদের দিয়ে", "কোন দপ্তর",
        "কোন দপ্তর করবে", "যে দপ্তর করবে", "কার্যক্রমে",
        "to be implemented by", "implemented by", "to be carried out by", "to be executed by", "action to be taken by",
    )),
    (Role.DEADLINE, (
        "কবে নাগাদ", "কত তারিখের মধ্যে", "শেষ তারিখ", "শেষ সময়", "শেষ সময়সীমা", "সর্বশেষ তারিখ", "সর্বশেষ সময়", "সমাপ্তির তারিখ",
        "সমাপনের তারিখ", "সম্পন্নের তারিখ", "সম্পন্ন করার তারিখ", "লক্ষ্যমাত্রা তারিখ", "লক্ষ্য তারিখ", "সময় নির্ধারণ",
        "নির্ধারিত সময়সীমা", "কত দিন", "কত দিনে", "কত দিনের মধ্যে", "কত তারিখে", "শেষ করার তারিখ", "শেষ করার সময়", "কাজ শেষের তারিখ",
        "কাজ শেষ করার তারিখ", "কাজ শেষের সময়", "সর্বোচ্চ সময়", "লক্ষ্যমাত্রা সময়", "টার্গেট তারিখ", "টার্গেট ডেট", "ডেটলাইন",
        "by when", "to be completed by", "to be done by", "complete by", "completion date", "last date",
    )),
    (Role.AGENDA, (
        "সূচি", "সূচী", "সুচি", "সভাসূচি", "শিরোনাম", "আপত্তির শিরোনাম", "অনুচ্ছেদের শিরোনাম", "বিষয়ের শিরোনাম", "সূচক", "কর্মসম্পাদন সূচক",
    )),
    (Role.DECISION, (
        "কী করতে হবে", "কি করতে হবে", "যা করতে হবে", "কী সিদ্ধান্ত", "কি সিদ্ধান্ত", "কী সিদ্ধান্ত হলো", "কি সিদ্ধান্ত হলো", "কী ঠিক হলো",
        "কি ঠিক হলো", "যা ঠিক হলো", "সিদ্ধান্ত কী",
    )),
)  # fmt: skip

# What is talked of, by its name; how long it lasts, printed with it, is no time limit ("প্রকল্পের নাম ও মেয়াদ").
UNDERTAKINGS = (
    "প্রকল্প", "প্রকল্পের", "স্কিম", "স্কীম", "স্কিমের", "স্কীমের", "কাজের", "কর্মসূচির", "কর্মসূচীর", "প্যাকেজের", "project", "scheme",
)  # fmt: skip
NAMED = ("নাম", "শিরোনাম", "name", "title")

# A heading with one of these words speaks of the meeting before.
PREVIOUS = ("গত", "বিগত", "পূর্ববর্তী", "পূর্বের", "পূর্ব", "আগের", "previous", "last")

# English words that say more of the column whose word follows them: "Target date", "Agreed action points".
BEFORE_COLUMNS = ("target", "completion", "expected", "agreed", "key", "sr")

# One column for several things.
COMBINED: frozenset[frozenset[Role]] = frozenset(
    (
        frozenset((Role.DISCUSSION, Role.DECISION)),
        frozenset((Role.AGENDA, Role.DECISION)),
        frozenset((Role.AGENDA, Role.DISCUSSION)),
        frozenset((Role.AGENDA, Role.DISCUSSION, Role.DECISION)),
        frozenset((Role.DECISION, Role.IMPLEMENTER)),
        frozenset((Role.IMPLEMENTER, Role.DEADLINE)),
        frozenset((Role.SERIAL, Role.AGENDA)),
    )
)

# Words that may stand in a heading or label beside its stems without changing its meaning.
FILLERS = (
    "সভার", "সভায়", "গৃহীত", "বর্তমান", "চলতি", "আজকের", "নতুন", "সমূহ", "সমুহ", "সূচি", "সুচি", "সূচী", "সুচী", "ও", "এবং", "এর", "নাম",
    "কর্মকর্তা", "কর্মকর্তার", "কর্মচারী", "অফিস", "অফিসার", "শাখা", "সংস্থা", "প্রতিষ্ঠান", "কারী", "কারি", "প্রাপ্ত", "পালনকারী",
    "ব্যক্তি", "করবেন", "করবে",
    "নির্ধারিত", "প্রদত্ত", "গৃহীতব্য", "নেওয়া", "নেয়া", "বিশেষ", "গুরুত্বপূর্ণ", "making", "ভবিষ্যৎ",
    "সম্ভাব্য", "শেষ", "সীমা", "সংক্ষিপ্ত", "মূল", "প্রধান", "সংক্রান্ত", "নং", "নম্বর", "ক্রমিক", "ভিত্তিক",
    "দপ্তর", "কর্তৃপক্ষ", "যে", "যিনি", "বিষয়", "বিষয়ক", "বিস্তারিত", "সারসংক্ষেপ", "জন্য", "প্রদান", "agency",
    "অতিরিক্ত", "সম্পূরক", "টেবিল", "supplementary", "additional", "table",
    "persons", "the", "of", "by", "and", "taken", "for", "to", "with", "date",
    "office", "that", "it", "was", "unanimously", "following",
    "officer", "officers", "authority", "person", "party", "body", "item", "items", "point", "points", "s", "made", "no", "limit",
    "target", "frame", "line", "bound", "completion", "expected", "department", "departments", "dept", "key",
    "agreed", "sr", "be",
)  # fmt: skip
