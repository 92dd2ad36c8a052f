"""What a paste may leave of a list of people and of last meeting's decisions, and who and what stands in them."""

from tests.grids.habits import Habits

# Name, post, office; the chair first.
PEOPLE = {
    "upazila": (
        ("জনাব মোঃ রহিম উদ্দিন", "উপজেলা নির্বাহী অফিসার", "উপজেলা প্রশাসন, নবীনগর"),
        ("ডাঃ শামীমা নাসরিন", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", "উপজেলা স্বাস্থ্য কমপ্লেক্স"),
        ("জনাব সুব্রত কুমার দাস", "সিনিয়র উপজেলা মৎস্য কর্মকর্তা", "উপজেলা মৎস্য দপ্তর"),
        ("বেগম হাসিনা বানু", "ভাইস চেয়ারম্যান (মহিলা)", "উপজেলা পরিষদ"),
        ("জনাব আ,ন,ম মাহবুব আলম", "চেয়ারম্যান", "কাজলা ইউপি"),
    ),
    "bank": (
        ("জনাব শাহেদ ইমতিয়াজ", "ব্যবস্থাপনা পরিচালক ও সিইও", "প্রধান কার্যালয়"),
        ("মিজ রেহানা তাবাসসুম", "উপব্যবস্থাপনা পরিচালক ও CAMLCO", "প্রধান কার্যালয়"),
        ("জনাব অনুপম দত্ত", "চিফ ফাইন্যান্সিয়াল অফিসার", "অর্থ বিভাগ"),
        ("জনাব মোহাম্মদ ইলিয়াস", "হেড অব আইটি", "আইটি ডিভিশন"),
    ),
    "port": (
        ("কমডোর (অবঃ) এস. এম. আনোয়ার", "সদস্য (হারবার ও মেরিন)", "চবক"),
        ("ক্যাপ্টেন মাহফুজ আলম", "ডেপুটি কনজারভেটর", "চবক"),
        ("জনাব শ্যামল কান্তি নাথ", "যুগ্ম কমিশনার", "কাস্টম হাউস, চট্টগ্রাম"),
        ("প্রকৌশলী দিলীপ কুমার", "হেড অব অপারেশনস", "শিপিং এজেন্টস এসোসিয়েশন"),
        ("জনাব খায়রুল আনাম", "সাধারণ সম্পাদক", "প্রাইম মুভার মালিক সমিতি"),
        ("মিসেস নাজমা আক্তার", "টার্মিনাল ম্যানেজার", "চবক"),
    ),
    "untitled": (
        ("মোঃ আশিকুজ্জামান", "জেলা প্রশাসক", "জেলা প্রশাসকের কার্যালয়"),
        ("কামরুল ইসলাম সরকার", "উপপরিচালক", "কৃষি সম্প্রসারণ অধিদপ্তর"),
        ("রীতা রানী সাহা", "জেলা কালচারাল অফিসার", "জেলা শিল্পকলা একাডেমি"),
        ("এস এম রেজাউল করিম", "নির্বাহী প্রকৌশলী", "গণপূর্ত বিভাগ"),
    ),
}  # fmt: skip
# Subject, decision, whose it was, what became of it.
OLD = {
    "roads": (
        ("সড়ক", "ভাঙা সড়ক মেরামত করতে হবে।", "উপজেলা প্রকৌশলী", "কাজ চলমান, ভৌত অগ্রগতি ৬০%।"),
        ("দোকান উচ্ছেদ", "অবৈধ দোকান উচ্ছেদ করতে হবে।", "সহকারী কমিশনার (ভূমি)", "রেলওয়ের সম্মতি পাওয়া যায়নি।"),
        ("টিকা", "টিকার নিবন্ধন ক্যাম্প করতে হবে।", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", "১৫টি ইউনিয়নে সম্পন্ন।"),
    ),
    "nouns": (
        ("আশ্রয়কেন্দ্র", "ব্যবহার্য ২২টি প্রতিষ্ঠানের তালিকা করা।", "পিআইও", "তালিকা করা হয়েছে। ৩টির টিউবওয়েল নষ্ট।"),
        ("কমিটি", "ইউনিয়ন কমিটির সভা নিয়মিত করা।", "ইউপি চেয়ারম্যান (সকল)", "কাজলা ইউনিয়নে সভা হয়নি।"),
        ("নৌকা", "২টি রেসকিউ বোট মেরামত করা।", "পিআইও", "১টি মেরামত হয়েছে, অন্যটির বরাদ্দ পাওয়া যায়নি।"),
    ),
    "short": (
        ("মশক নিধন", "২টি ফগার মেশিন ক্রয় করতে হবে", "পৌর নির্বাহী কর্মকর্তা", "চলমান"),
        ("টার্মিনাল", "টার্মিনালের টয়লেট সংস্কার করতে হবে", "সহকারী প্রকৌশলী", "বাস্তবায়িত"),
    ),
}  # fmt: skip
RECEIVERS = ("অনুলিপি:", "১। জেলা প্রশাসক, কুমিল্লা", "২। উপজেলা চেয়ারম্যান, নবীনগর", "৩। অফিস কপি")
HABITS: dict[str, dict[str, str]] = {
    "people": dict.fromkeys(PEOPLE, ""),
    "present": {
        "members": "উপস্থিত সদস্যবৃন্দ", "colon": "উপস্থিত সদস্যবৃন্দ:", "names": "উপস্থিত সদস্য ও কর্মকর্তাগণের নাম ও পদবীঃ",
        "presence": "উপস্থিতি:", "presence, order": "উপস্থিতি (জ্যেষ্ঠতার ক্রমানুসারে নয়)", "roll": "হাজিরা", "sat": "সভায় উপস্থিত ছিলেন",
        "appendix": "পরিশিষ্ট-ক: উপস্থিত সদস্যদের তালিকা", "none": "", "named": "সভায় উপস্থিত সদস্যগণের নাম ও স্বাক্ষর",
        "participants": "অংশগ্রহণকারীদের তালিকা",
    },
    "columns": {
        "none": "", "three": "ক্রঃ নং|নাম|পদবি", "office": "ক্রমিক|নাম|পদবী|দপ্তর/প্রতিষ্ঠান", "seat": "ক্রম|নাম|পদবি|কমিটিতে পদবি",
        "signed": "ক্র. নং|সদস্যের নাম|পদবি|স্বাক্ষর", "both, signed": "ক্রঃ নং|নাম ও পদবি|স্বাক্ষর",
        "phone": "ক্রমিক|কর্মকর্তার নাম|পদবি ও দপ্তর|মোবাইল|স্বাক্ষর", "presence": "নং|নাম|পদবি|উপস্থিতি",
        "remarks": "ক্রঃ নং|নাম|পদবি|স্বাক্ষর|মন্তব্য", "post first": "ক্রঃ নং|পদবি|নাম|স্বাক্ষর", "two": "নাম|পদবি",
        "english": "SL|Name|Designation", "unnumbered, phone": "নাম|পদবি|মোবাইল",
    },
    "heads": {"printed": "", "lost": ""},
    "number": {"plain": "{n}", "zero": "০{n}", "danda": "{n}।", "dot": "{n}.", "bracket": "{n})", "round": "({n})"},
    "signed": {"empty": "", "signed": "স্বাক্ষরিত", "short": "স্বাঃ"},
    "remark": {"empty": "", "there": "উপস্থিত", "dash": "-"},
    "others": {"all there": "", "representative": "", "absent": ""},
    "place": {"head": "", "behind": ""},
    "begins": {
        "sentence": "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।", "nothing": "",
        "long": "প্রারম্ভিক বক্তব্যে সভাপতি সকল সহকর্মীকে অভিনন্দন জানান এবং আমানত সংগ্রহকে অগ্রাধিকার দিতে বলেন। এরপর নিম্নরূপ আলোচনা হয়।",
    },
    "old": dict.fromkeys(OLD, ""),
    "old columns": {
        "none": "", "three": "ক্রঃ নং|গত সভার সিদ্ধান্ত|অগ্রগতি", "three, colon": "ক্র: নং|সিদ্ধান্ত|অগ্রগতি",
        "three, taken": "ক্রমিক|গৃহীত সিদ্ধান্ত|বাস্তবায়ন অগ্রগতি", "subject": "ক্রম|আলোচ্য বিষয়|সিদ্ধান্ত|বাস্তবায়নের অগ্রগতি",
        "who": "ক্রঃ নং|বিগত সভার সিদ্ধান্তসমূহ|বাস্তবায়নকারী|অগ্রগতি", "who behind": "নং|গত সভার সিদ্ধান্ত|সর্বশেষ অবস্থা|দায়িত্ব",
        "remarks": "ক্রঃ নং|গত সভার সিদ্ধান্ত|বাস্তবায়ন অগ্রগতি|মন্তব্য", "carried out": "ক্রঃ নং|গত সভার সিদ্ধান্ত|বাস্তবায়ন",
        "two": "গত সভার সিদ্ধান্ত|অগ্রগতি", "english": "SL|Decision|Progress",
    },
    "old heading": {
        "progress": "গত সভার সিদ্ধান্তের বাস্তবায়ন অগ্রগতি", "progress, colon": "বিগত ৪র্থ সভার সিদ্ধান্ত ও বাস্তবায়ন অগ্রগতি:",
        "many": "গত সভার সিদ্ধান্ত সমূহ বাস্তবায়নের অগ্রগতিঃ", "reviewed": "বিগত সভার সিদ্ধান্তসমূহের অগ্রগতি পর্যালোচনা",
        "as follows": "গত সভার সিদ্ধান্তসমূহ ও তার অগ্রগতি নিম্নরূপ:",
    },
    "over": {
        "nothing": "", "this": "চলতি সভার আলোচনা ও সিদ্ধান্তসমূহ", "then": "অতঃপর বিস্তারিত আলোচনাক্রমে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:",
        "plain": "সভার আলোচনা ও সিদ্ধান্তঃ",
    },
    "behind": {"labelled": "", "table": ""},
    "foot": {"plain": "", "copies": ""},
    "shape": {"a cell a line": "", "rows": "", "tabs": "", "one line": ""},
    "blank": {"nowhere": "", "everywhere": ""},
}  # fmt: skip
_SIGNED = ("signed", "both, signed", "phone", "remarks", "post first")
_REMARKED = ("presence", "remarks")  # columns that say how somebody took part


def settled(one: Habits) -> Habits:
    """A choice that can be told: where nothing parts the cells, people have titles, and rows numbers and headings."""
    if one["shape"] not in ("rows", "one line"):
        return one
    plain = {
        "heads": "printed",
        "behind": "labelled",
        "blank": "nowhere",
        "place": "head",
        "begins": "sentence",
    }
    people = {
        "people": "bank" if one["people"] == "port" else "upazila",
        "columns": _PLAIN.get(one["columns"], one["columns"]),
    }
    remark = {"remark": "empty"} if people["columns"] not in _REMARKED else {}
    others = (
        {"others": "all there"} if one["others"] == "absent" and people["columns"] not in _REMARKED else {}
    )
    old = {"old columns": _PLAIN_OLD.get(one["old columns"], one["old columns"])}
    return {
        **one,
        **plain,
        **people,
        **remark,
        **others,
        **old,
        "present": "members" if one["present"] == "none" else one["present"],
    }


_PLAIN = {
    "two": "three", "unnumbered, phone": "three", "english": "three", "office": "seat", "phone": "signed", "post first": "signed",
}  # fmt: skip
_PLAIN_OLD = {
    "two": "three",
    "who": "three, taken",
    "who behind": "carried out",
    "remarks": "three, colon",
    "subject": "three",
}


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell who was there and what became of which decision."""
    columns, old, shape = one["columns"], one["old columns"], one["shape"]
    numbered = columns not in ("two", "unnumbered, phone")
    never = (
        columns == "none" and old == "none",
        # One habit of what is not there is enough.
        columns == "none" and (one["present"], one["heads"], one["place"]) != ("members", "printed", "head"),
        columns == "none" and one["others"] != "all there",
        old == "none" and (one["old heading"], one["old"]) != ("progress", "roads"),
        columns not in _SIGNED and one["signed"] != "empty",
        columns not in _REMARKED and one["remark"] != "empty",
        one["others"] == "absent" and columns not in _REMARKED,
        one["others"] == "representative" and columns in ("both, signed", "phone"),
        # What nothing heads is no list; and where headings are lost, names need numbers.
        columns != "none" and one["present"] == "none" and one["heads"] == "lost",
        one["heads"] == "lost" and not numbered,
        shape in ("rows", "one line") and old != "none" and one["old"] == "nouns",
        shape == "one line" and old != "none" and one["over"] == "nothing" and one["old"] == "short",
        shape != "a cell a line" and one["behind"] == "table",
        # A row of empty cells' tabs is what another grid tries.
        shape == "tabs" and one["signed"] == "empty" and columns in _SIGNED,
        shape == "tabs" and one["remark"] == "empty" and columns in _REMARKED,
        one["blank"] == "everywhere" and shape == "tabs",
        # Behind the paper a list needs its heading.
        one["place"] == "behind" and (one["present"] == "none" or one["begins"] == "nothing"),
    )  # fmt: skip
    return not any(never)
