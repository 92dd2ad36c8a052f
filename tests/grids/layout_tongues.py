"""Two meetings in modern and old Bangla and in English, with the habits of each tongue."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True)
class Order:
    """A decision as printed."""

    text: str
    offices: tuple[str, ...]
    joined: str  # the offices as they stand together
    limit: str


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """A meeting in one language: its items, and of each kind of habit those that this language has."""

    head: str
    tail: str
    subjects: tuple[tuple[str, str, int], ...]  # title, talk, how many of the orders
    orders: tuple[Order, ...]
    letters: str
    habits: dict[str, dict[str, str]]


def _order(text: str, joined: str, limit: str, *offices: str) -> Order:
    return Order(text=text, offices=offices or (joined,), joined=joined, limit=limit)


_BANGLA_HABITS = {
    "head": {"lines": "\n", "one line": "; "},
    "opening": {
        "welcome": "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।",
        "decides": "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:",
    },
    "heading": {
        "agenda-1": "আলোচ্যসূচি-{n}: {t}",
        "agenda 1 –": "এজেন্ডা {n} – {t}",
        "subject-1ঃ": "আলোচ্য বিষয়-{n}ঃ {t}",
        "1 no.": "{n} নং আলোচ্য বিষয়: {t}",
        "1।": "{n}। {t}",
        "(1)": "({n}) {t}:",
        "bold 1.": "**{n}. {t}**",
        "no. 1, title below": "আলোচ্যসূচি নং {n}\n{t}",
        "1 no.:, title: below": "{n} নং আলোচ্য বিষয়:\n{t}:",
        "proposal": "প্রস্তাব নং {n}: {t}",
        "1.0": "{n}.০ {t}",
        "title:": "{t}:",
        "title": "{t}",
        "none": "",
    },
    "talk": {"plain": "{k}", "labelled": "আলোচনা: {k}", "none": ""},
    "deciding": {
        "none": "",
        "label": "সিদ্ধান্ত:\n",
        "before the first": "সিদ্ধান্তঃ ",
        "label, plural": "গৃহীত সিদ্ধান্তসমূহ:\n",
        "label, taken": "গৃহীত সিদ্ধান্ত:\n",
        "sentence": "বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ\n",
        "sentence, old": "আলোচনান্তে নিম্নলিখিত সিদ্ধান্তসমূহ সর্বসম্মতিক্রমে গৃহীত হইল:\n",
        "sentence, short": "আলোচনা শেষে সিদ্ধান্ত হয়:\n",
        "sentence, that": "সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে,\n",
        "sentence behind the talk": "এ প্রেক্ষিতে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n",
    },
    "mark": {
        "1।": "{n}। ",
        "1.": "{n}. ",
        "1)": "{n}) ",
        "(a)": "({l}) ",
        "a)": "{l}) ",
        "1.1": "{s}.{n} ",
        "1.1।": "{s}.{n}। ",
        "•": "• ",
        "-": "- ",
        "1(a)": "{s}({l}) ",
        "decision-1:": "সিদ্ধান্ত-{n}: ",
        "decision-1.1:": "সিদ্ধান্ত-{s}.{n}: ",
        "none": "",
    },
    "counting": {"anew": "", "on": ""},
    "ending": {"danda": "।", "nothing": ""},
    "between": {"lines": "\n", "one paragraph": " "},
    "who": {
        "behind, duty": "{d} দায়িত্ব: {o}[, {by}: {x}]",
        "behind, by": "{d} বাস্তবায়নে: {o}[, {by}: {x}]",
        "behind, limit first": "{d}[ {by}: {x},] বাস্তবায়নে: {o}",
        "below, by": "{d}\nবাস্তবায়নে: {o}[, {by}: {x}]",
        "below, two lines": "{d}\nদায়িত্বপ্রাপ্ত কর্মকর্তা: {o}[\n{by}: {x}]",
        "below, limit first": "{d}[\n{by}: {x}]\nবাস্তবায়নে: {o}",
        "below, authority": "{d}\nবাস্তবায়নকারী কর্তৃপক্ষ: {o}[\n{by}: {x}]",
        "below, actor": "{d}\nকার্যক্রম গ্রহণকারী: {o}[; {by}: {x}]",
        "below, bar": "{d}\nদায়িত্ব: {o}[ | {by}: {x}]",
        "below, label above": "{d}\nবাস্তবায়নে:\n{o}[\n{by}:\n{x}]",
        "bracket": "{d} (বাস্তবায়নে: {o}[, {by}: {x}])",
        "bracket below": "{d}\n(বাস্তবায়নকারী: {o}[; {by}: {x}])",
        "bracket, bare": "{d} ({o})",
        "dash, bare": "{d} – {o}",
        "bold": "{d} **দায়িত্ব:** {o}[, {by}: {x}]",
        "once for all": "{d}",
    },
    "limit": {"none": "", "limit": "সময়সীমা", "time": "সময়"},
    "typing": {
        "plain": "",
        "visarga": "",
        "blank lines": "",
        "trailing spaces": "",
        "tabs": "",
        "marks alone": "",
        "run on": "",
    },
}
_BANGLA = Tongue(
    head="জেলা ডেঙ্গু প্রতিরোধ কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রহিম উদ্দিন, জেলা প্রশাসক\nতারিখ: ১২ জুন ২০২৫\nসময়: সকাল ১০.০০ টা"
    "\nস্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
    tail="আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n\nস্বাক্ষরিত/-\nরহিম উদ্দিন\nজেলা প্রশাসক ও সভাপতি",
    subjects=(
        ("মশক নিধন কার্যক্রম", "সিভিল সার্জন জানান, জেলায় এ মাসে ৪৫ জন ডেঙ্গু রোগী শনাক্ত হয়েছে।", 2),
        ("চিকিৎসা ও প্রচার", "জেলা তথ্য অফিসার সভাকে জানান যে, প্রচার কার্যক্রম চলমান রয়েছে।", 2),
        ("বিবিধ", "সভায় এ বিষয়ে বিস্তারিত আলোচনা করা হয়।", 1),
    ),
    orders=(
        _order("ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।", "মেয়র, নোয়াপুর পৌরসভা", "১৫ দিনের মধ্যে"),
        _order(
            "ওয়ার্ডভিত্তিক লার্ভিসাইড ছিটানোর ব্যবস্থা গ্রহণ করতে হবে।",
            "সিভিল সার্জন ও জেলা তথ্য অফিসার",
            "৩০ জুন ২০২৫",
            "সিভিল সার্জন",
            "জেলা তথ্য অফিসার",
        ),
        _order("সচেতনতামূলক মাইকিং ও লিফলেট বিতরণ করতে হবে।", "জেলা তথ্য অফিসার", "আগামী সভার পূর্বে"),
        _order("হাসপাতালে ডেঙ্গু কর্নার চালু করতে হবে।", "তত্ত্বাবধায়ক, জেনারেল হাসপাতাল", "০৭ কর্মদিবসের মধ্যে"),
        _order("শিক্ষা প্রতিষ্ঠানে পরিচ্ছন্নতা অভিযান পরিচালনা করতে হবে।", "জেলা শিক্ষা অফিসার", "৩০ জুন ২০২৫"),
    ),
    letters="কখগঘঙ",
    habits=_BANGLA_HABITS,
)
_ROADS = replace(  # with a decision that only records something, measures, and longer offices
    _BANGLA,
    subjects=(
        ("গত সভার কার্যবিবরণী পাঠ ও অনুমোদন", "কোনো সংশোধনী না থাকায় তা অনুমোদনের জন্য সদস্য-সচিব অনুরোধ করেন।", 1),
        ("সড়ক দুর্ঘটনা রোধ", "পুলিশ সুপার জানান যে, ২.৫ কিমি সড়ক ভাঙা। এ বিষয়ে ব্যবস্থা গ্রহণ করা প্রয়োজন।", 3),
        ("ফুটপাত দখলমুক্তকরণ", "মেয়র বলেন, ফুটপাত দখল করে দোকান বসানো হচ্ছে।", 1),
    ),
    orders=(
        _order("গত সভার কার্যবিবরণী সর্বসম্মতিক্রমে অনুমোদন করা হলো।", "উপজেলা নির্বাহী অফিসার", "চলমান"),
        _order(
            "মহাসড়কে নসিমন, করিমন চলাচল বন্ধে যৌথ অভিযান পরিচালনা করবেন।",
            "পুলিশ সুপার ও সহকারী পরিচালক, বিআরটিএ",
            "প্রতি মাসে",
            "পুলিশ সুপার",
            "সহকারী পরিচালক, বিআরটিএ",
        ),
        _order("২.৫ কিমি সড়কের সংস্কার কাজ শেষ করতে হবে।", "নির্বাহী প্রকৌশলী, সড়ক ও জনপথ", "৩১/০৭/২০২৫"),
        _order("চালকদের তালিকা প্রেরণ করতে হবে।", "সভাপতি, জেলা মোটর মালিক সমিতি", "এক মাসের মধ্যে"),
        _order("ভ্রাম্যমাণ আদালত পরিচালনা অব্যাহত থাকবে।", "উপজেলা নির্বাহী অফিসার (সকল)", "আগামী সভার পূর্বে"),
    ),
)
_OLD = Tongue(  # the literary language of older clerks
    head=_BANGLA.head,
    tail="অতঃপর আর কোন আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জ্ঞাপন করিয়া সভার সমাপ্তি ঘোষণা করিলেন।"
    "\n\nস্বাক্ষরিত/-\nরহিম উদ্দিন\nজেলা প্রশাসক ও সভাপতি",
    subjects=(
        ("মশক নিধন কার্যক্রম", "সিভিল সার্জন সভায় জানান যে, অত্র জেলায় ৪৫ জন রোগী শনাক্ত হইয়াছে।", 2),
        ("চিকিৎসা ও প্রচার", "জেলা তথ্য অফিসার সভাকে অবহিত করেন যে, প্রচার কার্য চলিতেছে।", 2),
        ("বিবিধ", "এতদ্বিষয়ে সভায় বিস্তারিত আলোচনা করা হইল।", 1),
    ),
    orders=(
        _order("ড্রেন ও নালা নিয়মিত পরিষ্কার রাখিতে হইবে।", "মেয়র, নোয়াপুর পৌরসভা", "১৫ দিনের মধ্যে"),
        _order("মশার ঔষধ ছিটাইবার ব্যবস্থা করিতে হইবে।", "সিভিল সার্জন", "৩০ জুন ২০২৫"),
        _order("মাইকিং ও লিফলেট বিতরণ করা হউক।", "জেলা তথ্য অফিসার", "আগামী সভার পূর্বে"),
        _order("হাসপাতালে ডেঙ্গু কর্নার চালু করিতে হইবে।", "তত্ত্বাবধায়ক, জেনারেল হাসপাতাল", "০৭ কর্মদিবসের মধ্যে"),
        _order("শিক্ষা প্রতিষ্ঠান পরিচ্ছন্ন রাখার ব্যবস্থা গ্রহণ করিবেন।", "জেলা শিক্ষা অফিসার", "৩০ জুন ২০২৫"),
    ),
    letters=_BANGLA.letters,
    habits=_BANGLA_HABITS,
)
_ENGLISH = Tongue(
    head="Minutes of the meeting of the District Dengue Prevention Committee\nChair: Mr. Rahim Uddin, Deputy Commissioner"
    "\nDate: 12 June 2025\nTime: 10.00 am\nVenue: Conference room of the Deputy Commissioner",
    tail="There being no other business, the chair thanked everybody and the meeting was closed."
    "\n\nSd/-\nRahim Uddin\nDeputy Commissioner",
    subjects=(
        ("Mosquito control", "The Civil Surgeon informed the meeting that 45 patients were found this month.", 2),
        ("Treatment and publicity", "The District Information Officer informed that publicity is going on.", 2),
        ("Miscellaneous", "The matter was discussed in detail.", 1),
    ),
    orders=(
        _order("Drains shall be kept clean.", "Mayor, Noapur Municipality", "within 15 days"),
        _order("Larvicide shall be sprayed in every ward.", "Civil Surgeon", "30 June 2025"),
        _order("Leaflets shall be distributed in all schools.", "District Information Officer", "before the next meeting"),
        _order("A dengue corner shall be opened in the hospital.", "Superintendent, General Hospital", "within 7 days"),
        _order("Schools shall be cleaned by their pupils.", "District Education Officer", "30 June 2025"),
    ),
    letters="abcde",
    habits=_BANGLA_HABITS
    | {
        "opening": {"welcome": "The chair welcomed all members and opened the meeting."},
        "heading": {
            "agenda-1": "Agenda-{n}: {t}", "agenda 1 –": "Agenda {n} – {t}", "item 1:": "Item {n}: {t}", "1.": "{n}. {t}",
            "(1)": "({n}) {t}:", "title:": "{t}:",
        },
        "talk": {"plain": "{k}", "labelled": "Discussion: {k}", "none": ""},
        "deciding": {
            "none": "", "label": "Decision:\n", "before the first": "Decision: ", "label, plural": "Decisions:\n",
            "sentence": "After discussion the following decisions were taken:\n",
        },
        "mark": {"1.": "{n}. ", "1)": "{n}) ", "(a)": "({l}) ", "a)": "{l}) ", "1.1": "{s}.{n} ", "•": "• ", "-": "- ",
                 "decision-1:": "Decision-{n}: ", "none": ""},
        "who": {
            "behind, by": "{d} Action by: {o}[, {by}: {x}]",
            "behind, duty": "{d} Responsible: {o}[; {by}: {x}]",
            "below, by": "{d}\nImplementation: {o}[, {by}: {x}]",
            "below, two lines": "{d}\nResponsible officer: {o}[\n{by}: {x}]",
            "bracket": "{d} (Action: {o}[; {by}: {x}])",
            "bracket, bare": "{d} ({o})",
            "dash, bare": "{d} – {o}",
        },
        "limit": {"none": "", "limit": "Deadline", "time": "Time limit"},
        "ending": {"danda": "."},
        "typing": {"plain": "", "blank lines": "", "trailing spaces": "", "tabs": "", "marks alone": "", "run on": ""},
    },
)  # fmt: skip
TONGUES = {"Bangla": _BANGLA, "Bangla, roads": _ROADS, "old Bangla": _OLD, "English": _ENGLISH}
