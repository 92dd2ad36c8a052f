"""How a table may be lost by a viewer or a telephone: of each kind its habits, each with what it writes."""

from collections.abc import Mapping

from tests.grids.habits import Habits
from tests.grids.paste_meetings import MEETINGS

# Which columns there are, from left to right.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "all": ("serial", "title", "talk", "decision", "by", "until"),
    "no talk": ("serial", "title", "decision", "by", "until"),
    "no title": ("serial", "talk", "decision", "by", "until"),
    "no limit": ("serial", "title", "talk", "decision", "by"),
    "title and talk": ("serial", "title and talk", "decision", "by", "until"),
    "title and talk, no limit": ("serial", "title and talk", "decision", "by"),
    "no title, no limit": ("serial", "talk", "decision", "by"),
    "no serial": ("title", "talk", "decision", "by", "until"),
    "no serial, joint": ("title and talk", "decision", "by", "until"),
}
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "serial": ("ক্রমিক", "ক্রম", "ক্রঃ নং", "ক্র. নং", "নং", "ক্রমিক নং"),
    "title": ("আলোচ্য বিষয়", "আলোচ্যসূচি", "বিষয়"),
    "talk": ("আলোচনা", "আলোচনার সারসংক্ষেপ", "পর্যালোচনা"),
    "title and talk": ("আলোচ্য বিষয় ও আলোচনা", "আলোচনা", "আলোচ্য বিষয়"),
    "decision": ("সিদ্ধান্ত", "গৃহীত সিদ্ধান্ত", "সিদ্ধান্তসমূহ"),
    "by": ("বাস্তবায়নে", "বাস্তবায়নকারী", "দায়িত্ব", "বাস্তবায়নকারী কর্তৃপক্ষ", "দায়িত্বপ্রাপ্ত কর্মকর্তা"),
    "until": ("সময়সীমা", "সময়", "মেয়াদ"),
}
SERIALS = {"1": "{n}", "1.": "{n}.", "01": "০{n}", "1।": "{n}।", "01.": "০{n}."}
MARKS = {"none": "", "(a)": "({a}) ", "a)": "{a}) ", "1.1": "{i}.{n} ", "1)": "{n}) ", "•": "• "}
JOINED = {"commas": ", ", "semicolons": "; ", "and": " ও "}
TITLE_ENDS = {"colon": ":", "visarga": "ঃ", "spaced colon": " :"}
# What stands between two pages, {n} the number of the first.
PAGES = {
    "none": "", "latin, blank": "{l}\n\n", "latin": "{l}\n", "bangla": "{n}\n", "bangla, blank": "\n{n}\n\n", "word": "পাতা-{n}\n",
    "word of": "পৃষ্ঠা {n}/৩\n", "dashes": "- {n} -\n", "English": "Page {l} of 3\n", "form feed": "{l}\n\f",
}  # fmt: skip
ANNOUNCED = {
    "as follows": "বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:",
    "taken": "সভাপতি উপস্থিত সকলকে স্বাগত জানান। আলোচনা শেষে নিচের সিদ্ধান্তসমূহ গৃহীত হয়।",
    "welcome": "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।",
}
DITTO = "ঐ"
LOST = ("columns", "glued", "spaced")
HABITS: Mapping[str, tuple[str, ...]] = {
    "meeting": tuple(MEETINGS),
    "names": ("own", "own 2", "drawn 1", "drawn 2", "drawn 3", "drawn 4", "drawn 5", "drawn 6"),
    "subjects": tuple(map(str, range(1, 60))),
    "lost": LOST,
    "columns": tuple(COLUMNS),
    **{f"heading of {column}": words for column, words in HEADINGS.items()},
    "heading": ("one line", "a line each", "again on each page"),
    "serial": tuple(SERIALS),
    "number": ("alone", "in the first line"),
    "width": ("narrow", "middle", "wide", "mixed"),
    "hyphens": ("kept", "break"),
    "pages": tuple(PAGES),
    "page": ("23", "31", "40"),
    "mark": tuple(MARKS),
    "orders": ("one", "several"),
    "title ends": tuple(TITLE_ENDS),
    "joined": tuple(JOINED),
    "limits": ("dotted", "slashed", "worded", "era", "until", "mixed", "phrases"),
    "same again": ("none", "none", "ঐ"),
    "confirmed": ("no", "empty", "dashes"),
    "announced": tuple(ANNOUNCED),
    "title": ("plain", "number", "month"),
    "labels": ("colon", "visarga", "spaced", "bare"),
    "chair's post": ("comma",),
    "head's words": ("plain", "of the meeting"),
    "memo": ("none", "head", "foot"),
    "closed": ("nothing more", "thanks", "at the end"),
    "signed": ("signed", "bracket", "name"),
    "copies": ("none", "copy", "distribution"),
    "copies' mark": ("১।", "১."),
}  # fmt: skip


def settled(one: Habits) -> Habits:
    """A choice in which what says nothing of such a paper is not drawn."""
    changed = dict(one)
    columns = COLUMNS[one["columns"]]
    for column, words in HEADINGS.items():
        if column not in columns:
            changed[f"heading of {column}"] = words[0]
    if one["lost"] != "columns":
        changed |= {"heading": "one line", "number": "alone", "width": "narrow", "hyphens": "kept"}
        changed |= {"pages": "none", "page": "23"}
    if one["orders"] == "one":
        changed["mark"] = one["mark"] if one["mark"] == "1.1" else "none"
    if "serial" not in columns:
        changed |= {"serial": "1", "number": "alone"}
    if "until" not in columns:
        changed["limits"] = "phrases"
    if one["pages"] == "none" and one["heading"] == "again on each page":
        changed["heading"] = "one line"
    return changed


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what."""
    columns = COLUMNS[one["columns"]]
    counted = "serial" in columns
    never = (
        # Nothing tells where one order ends and the next begins.
        one["orders"] == "several" and one["mark"] == "none",
        # Marks that count as the rows do.
        one["mark"] == "1)" and one["serial"] in ("1.", "01."),
        one["mark"] == "1.1" and not counted,
        # Nothing tells where a title ends and the decision glued to it begins.
        one["lost"] == "glued" and (not counted or one["columns"] == "no talk"),
        not counted and one["confirmed"] == "empty",
        # Two columns that only a number in front of them parts.
        one["heading of talk"] == "পর্যালোচনা" and one["columns"] == "no title",
    )
    return not any(never)
