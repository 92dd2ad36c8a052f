"""How rows whose cells are labelled may look, in Bangla and in English: of each kind its habits, each with what it writes."""

from collections.abc import Mapping

from tests.grids.habits import Habits
from tests.grids.row_meetings import MEETINGS

# As in both languages. `rows`: a row a line; `labels`: a cell a line; `two`: the rows run together in two lines; `one`: so do
# they, in one with the foot.
_BOTH: Mapping[str, Mapping[str, str]] = {
    "confirmed": {"no": "", "yes": ""},
    # Whose the implementers and limits are: the item's, each order's behind it, or told by the order's number or letter.
    "whose": dict.fromkeys(("an item's", "each order's", "by number", "by letter"), ""),
    "limit": {"behind": "", "before": ""},  # the implementers
    "breaks": dict.fromkeys(("one", "two", "rows", "labels"), ""),
    "between": {"space": " ", "bar": " | "},  # what parts the cells
    "nobody": {"blank": "", "dash": "-", "dashes": "--", "left out": ""},  # where no one has to act
}  # fmt: skip
_BANGLA: Mapping[str, Mapping[str, str]] = {
    "meeting": {name: "" for name, meeting in MEETINGS.items() if meeting.tongue == "bn"},
    "heading": {
        "none": "", "full": "ক্রমিক আলোচ্য বিষয় আলোচনা {decision} {behind}", "no title": "ক্রমিক আলোচনা {decision} {behind}",
        "no talk": "ক্রঃ নং আলোচ্যসূচি {decision} {behind}", "no serial": "আলোচ্যসূচি আলোচনা {decision} {behind}",
    },
    "serial": {
        "1.": "{n}. ", "1।": "{n}। ", "1)": "{n}) ", "(1)": "({n}) ", "1": "{n} ", "01": "০{n} ", "01.": "০{n}. ",
        "agenda": "আলোচ্যসূচি-{n}: ", "agenda, before": "{n} নং আলোচ্যসূচি: ", "agenda, English": "এজেন্ডা {n}: ",
        "subject of talk": "আলোচ্য বিষয়-{n}: ", "subject": "বিষয়-{n}: ", "proposal": "প্রস্তাব নং-{n}: ",
    },
    "title ends": {"colon": ": ", "stop": "। ", "dash": " - ", "line": "\n", "nothing": " "},
    "talk": {
        "labelled": "আলোচনা", "in short": "আলোচনার সারসংক্ষেপ", "account of talk": "আলোচনার বিবরণ", "account": "বিবরণ", "bare": "",
    },
    "decision": {
        "decision": "সিদ্ধান্ত", "taken": "গৃহীত সিদ্ধান্ত", "decisions": "সিদ্ধান্তসমূহ", "to do": "করণীয়", "advice": "সুপারিশ",
        "numbered": "সিদ্ধান্ত-{i}",
    },
    "mark": {
        "none": "", "(a)": "({a}) ", "a)": "{a}) ", "1)": "{n}) ", "1.1": "{i}.{n} ", "1.1।": "{i}.{n}। ", "•": "• ",
    },
    "by": {name: name for name in (
        "বাস্তবায়নে", "বাস্তবায়নকারী", "বাস্তবায়নকারী কর্তৃপক্ষ", "বাস্তবায়নকারী দপ্তর", "বাস্তবায়নের দায়িত্ব", "দায়িত্ব",
        "দায়িত্বপ্রাপ্ত কর্মকর্তা", "কার্যকরকারী", "কার্যক্রম গ্রহণকারী", "ব্যবস্থা গ্রহণে", "সংশ্লিষ্ট দপ্তর", "কে করবেন",
    )},
    "joined": {"and": " ও ", "slash": "/ "},
    "until": {"none": "", **{name: name for name in (
        "সময়সীমা", "সময়", "মেয়াদ", "বাস্তবায়নের সময়সীমা", "কবের মধ্যে", "সর্বশেষ সময়",
    )}},
    "sign": {
        "colon": ": ", "visarga": "ঃ ", "spaced": " : ", "hyphen": "- ", "spaced hyphen": " - ", "dash": "– ",
        "spaced dash": " – ", "colon, hyphen": ":- ",
    },
    **_BOTH,
}  # fmt: skip
_ENGLISH: Mapping[str, Mapping[str, str]] = {
    "meeting": {name: "" for name, meeting in MEETINGS.items() if meeting.tongue == "en"},
    "heading": {"none": ""},
    "serial": {
        "1.": "{n}. ", "1)": "{n}) ", "(1)": "({n}) ", "01.": "0{n}. ", "agenda": "Agenda {n}: ",
        "agenda item": "Agenda Item {n}: ", "agenda number": "Agenda No. {n}: ", "item": "Item #{n}: ",
    },
    "title ends": {"colon": ": ", "stop": ". ", "dash": " - ", "line": "\n"},
    "talk": {"labelled": "Discussion", "discussions": "Discussions", "details": "Details", "bare": ""},
    "decision": {
        "decision": "Decision", "taken": "Decision taken", "decisions": "Decisions", "resolution": "Resolution",
        "action": "Action point", "advice": "Recommendation", "numbered": "Decision {i}",
    },
    "mark": {"none": "", "(a)": "({a}) ", "a)": "{a}) ", "(i)": "({r}) ", "1.1": "{i}.{n} ", "•": "• "},
    "by": {name: name for name in (
        "Responsible", "Responsibility", "Responsible person", "Action by", "Implementation", "Implementing agency",
        "Assigned to", "To be implemented by", "Owner", "By",
    )},
    "joined": {"and": " and "},
    "until": {"none": "", **{name: name for name in (
        "Deadline", "Timeline", "Time", "Time frame", "Target date", "Due date", "By when",
    )}},
    "sign": {"colon": ": ", "spaced": " : ", "spaced hyphen": " - ", "spaced dash": " – "},
    **_BOTH,
}  # fmt: skip
HABITS = {"bn": _BANGLA, "en": _ENGLISH}


def written(one: Habits, kind: str) -> str:
    """What the habit of a kind writes."""
    return HABITS[MEETINGS[one["meeting"]].tongue][kind][one[kind]]


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's rows might look so."""
    heading, mark, whose = one["heading"], one["mark"], one["whose"]
    never = (
        # A number alone is told from one in the text by a column that is headed.
        one["serial"] in ("1", "01") and heading in ("none", "no serial"),
        one["title ends"] == "nothing" and one["talk"] == "bare",
        one["title ends"] == "line" and one["breaks"] == "one",
        # Numbers of two kinds that look alike.
        mark == "1)" and (one["serial"] == "1)" or one["decision"] == "numbered"),
        # Nothing tells whose a cell is, or where the next order begins.
        whose == "by number" and mark not in ("1.1", "1.1।"),
        whose == "by letter" and mark not in ("(a)", "a)"),
        mark == "none" and whose != "an item's",
        mark == "•" and whose != "each order's",
        # What a heading says is there: no talk where it has no column for it, nor bars that part fewer cells than it has.
        heading == "no talk" and one["talk"] != "bare",
        heading != "none" and one["between"] == "bar",
        one["breaks"] == "labels" and one["between"] == "bar",  # the lines part them
        one["by"] in ("Owner", "By")
        and one["sign"] != "colon",  # with a dash behind it a word like any other
    )
    return not any(never)
