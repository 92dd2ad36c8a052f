"""What items and decisions are called: `python -m tests.grids.numbering [COUNT] [SEED]`.

One meeting of three items and five decisions, whose numbers are made, printed and placed in independent habits: by the
meeting, the year, the item or one after the other; as a label, behind it, below it, in a cell or a column of their own.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence

from minutes.model import Kind, Minutes
from tests.grids.habits import Block, Habits, drawn, read_as, report

_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
_LETTERS = {"bangla": "কখগঘঙ", "english": "abcde"}
_ROMAN = ("i", "ii", "iii", "iv", "v")
# {i}: the item's number, {j}: the decision's in it, {k}: in the meeting, {l} and {il}: as letters, {jr}: as a Roman one.
_NUMBERS: Mapping[str, str] = {
    "running": "{k}", "running, zero": "0{k}", "of the year": "0{k}/2025", "meeting, running": "318/{k}",
    "meeting, hyphen": "27-0{k}", "meeting, dot": "27.{i}.{j}", "meeting, item, bracket": "318/{i}({j})",
    "meeting, item, letter": "318/{i}({l})", "item": "{i}.{j}", "item, letter": "{i}({l})", "item, zero, letter": "0{i}({l})",
    "item, bracket": "{i}({j})", "item, Roman": "{i}({jr})", "letter, number": "{il}-{j}", "letters": "{l}",
    "letter, bracket": "({il})({j})", "coded": "D-0{k}", "far on": "{far}",
}  # fmt: skip
_PLACES: Mapping[str, Mapping[str, str]] = {
    "bangla": {
        "label": "সিদ্ধান্ত-{n} : {t}", "label, number": "সিদ্ধান্ত নং {n}ঃ {t}", "short": "সিঃ-{n} : {t}",
        "before": "{n}নং সিদ্ধান্ত : {t}", "ordinal": "{n}ম সিদ্ধান্ত : {t}", "in brackets": "সিদ্ধান্ত ({n}) : {t}",
        "line above": "সিদ্ধান্ত-{n} :\n{t}", "behind the label": "সিদ্ধান্ত : {n}\n{t}",
        "behind": "{t} (সিদ্ধান্ত-{n})", "list": "{n}। {t}", "list, bracket": "{n}) {t}",
        "gap": "{i}. {j} {t}", "column": "", "column, called": "", "column, broken": "", "cell": "{n}। {t}",
        "cell, label": "সিদ্ধান্ত-{n}: {t}",
    },
    "english": {
        "label": "Decision {n}: {t}", "label, number": "Resolution No. {n}: {t}", "short": "Dec. {n}: {t}",
        "before": "", "ordinal": "", "in brackets": "Decision ({n}): {t}", "line above": "Decision {n}:\n{t}",
        "behind the label": "Decision: {n}\n{t}",
        "behind": "{t} (Decision {n})", "list": "{n}. {t}", "list, bracket": "{n}) {t}", "gap": "", "column": "",
        "column, called": "", "column, broken": "", "cell": "{n}: {t}", "cell, label": "Decision {n}: {t}",
    },
}  # fmt: skip
# What heads an item, and what it is called by.
_ITEMS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "bangla": {
        "agenda": ("আলোচ্যসূচি-{i} : {t}", "{i}"), "agenda, zero": ("এজেন্ডা-0{i}ঃ {t}", "0{i}"),
        "number": ("{i}। {t}", "{i}"), "before": ("{i}নং আলোচ্য বিষয় : {t}", "{i}"),
        "meeting": ("আলোচ্য বিষয় 318/{i} : {t}", "318/{i}"), "meeting, dot": ("আলোচ্যসূচি 27.0{i} : {t}", "27.0{i}"),
        "memorandum": ("বোর্ড মেমো নং 27/0{i} : {t}", "27/0{i}"),
    },
    "english": {
        "agenda": ("Agenda {i}: {t}", "{i}"), "agenda, zero": ("Agenda-0{i}: {t}", "0{i}"), "number": ("{i}. {t}", "{i}"),
        "before": ("Item No. {i}: {t}", "{i}"), "meeting": ("Agenda Item 318/{i}: {t}", "318/{i}"),
        "meeting, dot": ("Item 27.0{i}: {t}", "27.0{i}"), "memorandum": ("Board Memo No. 27/0{i}: {t}", "27/0{i}"),
    },
}  # fmt: skip
_LAST: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "bangla": {"beside": ("অতিরিক্ত আলোচ্যসূচি-1 : {t}", "অতিরিক্ত-1"), "other": ("বিবিধ-1 : {t}", "বিবিধ-1")},
    "english": {
        "beside": ("Supplementary Agenda-1: {t}", "Supplementary-1"),
        "other": ("Miscellaneous-1: {t}", "Miscellaneous-1"),
    },
}
_LABEL = {"bangla": "সিদ্ধান্ত :", "english": "Decisions:"}
_TALK = {"bangla": "আলোচনা : বিষয়টি নিয়ে আলোচনা হয়।", "english": "Discussion: The matter was discussed."}
_BY = {"bangla": "বাস্তবায়নে : ", "english": "Action by: "}
_HEADS = {
    "bangla": ("ক্রঃ নং", "আলোচ্য বিষয়", "সিদ্ধান্ত নং", "সিদ্ধান্ত", "বাস্তবায়নকারী"),
    "english": ("Sl.", "Agenda", "Decision No.", "Decision", "Responsible"),
}
_MEETING = {
    "bangla": (
        ("বৃক্ষরোপণ", ("নার্সারি হতে চারা সংগ্রহ করতে হবে।", "বিদ্যালয়ের আঙিনায় চারা রোপণ করতে হবে।"), "বন কর্মকর্তা"),
        ("পাঠাগার", ("পাঠাগারের বই তালিকাভুক্ত করতে হবে।",), "প্রধান শিক্ষক"),
        ("পয়ঃনিষ্কাশন", ("ড্রেন নিয়মিত পরিষ্কার রাখতে হবে।", "ভাঙা স্ল্যাব পরিবর্তন করতে হবে।"), "উপজেলা প্রকৌশলী"),
    ),
    "english": (
        ("Plantation", ("Saplings shall be collected.", "Saplings shall be planted at schools."), "Forest Officer"),
        ("Library", ("All books shall be listed.",), "Head Teacher"),
        ("Drainage", ("Drains shall be kept clean.", "Broken slabs shall be replaced."), "Upazila Engineer"),
    ),
}  # fmt: skip
_HEAD = {
    "bangla": ("উপজেলা উন্নয়ন কমিটির সভার কার্যবিবরণী", "সভাপতি : জনাব রহিম উদ্দিন, উপজেলা নির্বাহী অফিসার", "তারিখ : ১২ জুন ২০২৫"),
    "english": ("Minutes of the Upazila Development Committee", "Chair: Mr. Rahim Uddin, UNO", "Date: 12 June 2025"),
}  # fmt: skip
_FOOT = {
    "bangla": "আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।",
    "english": "The meeting ended with a vote of thanks.",
}
_TABLES = ("column", "column, called", "column, broken", "cell", "cell, label")
_HABITS: dict[str, Sequence[str]] = {
    "tongue": ("bangla", "bangla", "english"), "number": tuple(_NUMBERS), "place": tuple(_PLACES["bangla"]),
    "item": tuple(_ITEMS["bangla"]), "last": ("same", "same", "beside", "other"),
    "form": ("text", "html", "docx", "docx, breaks"),
}  # fmt: skip
_Row = tuple[
    str, str, list[tuple[str, str]], str
]  # an item's name and title, its decisions with their numbers, whose


def is_fair(one: Habits) -> bool:
    """Whether somebody might write so, and a careful reader could tell what is meant."""
    number, place, bangla = one["number"], one["place"], one["tongue"] == "bangla"
    table = place in _TABLES
    never = (
        not bangla and place in ("before", "ordinal", "gap"),
        place in ("before", "ordinal") and number not in ("running", "running, zero"),
        place == "ordinal" and number != "running",
        place == "gap" and (number != "item" or one["last"] != "same"),
        place == "gap" and one["item"] in ("meeting", "meeting, dot", "memorandum"),
        # A letter alone is no decision's name in a whole meeting; what a bracket holds is not bracketed again.
        number in ("letters", "letter, bracket") and place not in ("list", "cell", "list, bracket"),
        number == "letters" and place == "list" and not bangla,
        "(" in _NUMBERS[number] and place in ("in brackets", "list, bracket", "behind"),
        number == "letter, bracket" and not bangla,
        number in ("coded", "letter, number") and place in ("short", "in brackets", "behind", "list, bracket", "label, number"),
        number == "coded" and (bangla or place not in ("column", "cell", "list")),
        number == "letter, number" and place != "list" and not table,
        number == "letter, number" and not bangla,
        number in ("of the year", "far on", "meeting, running", "meeting, hyphen") and place in ("list, bracket", "in brackets"),
        number == "far on" and place in ("list", "cell"),  # "125। …" may be how many
        # "1। …" right below "1। …" in one and the same way, or both counted through.
        one["item"] == "number" and (place in ("list", "behind") or number.startswith("meeting") or one["last"] != "same"),
        one["item"] == "memorandum" and one["last"] != "same",
        place == "behind" and number == "item",
        table and (one["last"] != "same" or one["item"] in ("before", "memorandum")),
        place == "column, broken" and one["form"] == "text",
        place == "column, broken" and "/" not in _NUMBERS[number],
        place == "column, called" and number not in ("running", "running, zero", "item", "of the year", "meeting, running"),
        one["last"] != "same" and ("{i}" in _NUMBERS[number] or "{il}" in _NUMBERS[number]),
    )  # fmt: skip
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    return drawn(_HABITS, is_fair, count, seed)


def _rows(one: Habits) -> list[_Row]:
    """The meeting's items, all of them named as the habits say."""
    tongue, rows, k = one["tongue"], list[_Row](), 0
    for i, (title, orders, whose) in enumerate(_MEETING[tongue], 1):
        special = i == len(_MEETING[tongue]) and one["last"] != "same"
        called = (_LAST[tongue][one["last"]] if special else _ITEMS[tongue][one["item"]])[1].format(i=i)
        decisions = []
        for j, order in enumerate(orders, 1):
            k += 1
            letters = _LETTERS[tongue]
            number = _NUMBERS[one["number"]].format(
                i=i, j=j, k=k, l=letters[j - 1], il=letters[i - 1], jr=_ROMAN[j - 1], far=123 + k
            )
            decisions.append((_digits(number, tongue), order))
        rows.append((_digits(called, tongue), title, decisions, whose))
    return rows


def _digits(text: str, tongue: str) -> str:
    return text.translate(_BANGLA) if tongue == "bangla" else text


def made(one: Habits) -> list[Block]:
    """The paper."""
    tongue, place, rows = one["tongue"], one["place"], _rows(one)
    body = [_table(one, rows)] if place in _TABLES else list(_prose(one, rows))
    return [*_HEAD[tongue], *body, _FOOT[tongue]]


def _prose(one: Habits, rows: Sequence[_Row]) -> Iterator[Block]:
    tongue, place = one["tongue"], one["place"]
    for i, (_, title, decisions, whose) in enumerate(rows, 1):
        special = i == len(rows) and one["last"] != "same"
        head = (_LAST[tongue][one["last"]] if special else _ITEMS[tongue][one["item"]])[0]
        yield _digits(head.format(i=i, t=title), tongue)
        yield _TALK[tongue]
        if place in ("list", "list, bracket", "gap"):
            yield _LABEL[tongue]
        for j, (number, order) in enumerate(decisions, 1):
            words = _PLACES[tongue][place].format(n=number, t=order, i=i, j=j)
            yield from _digits(words, tongue).split("\n")
        yield f"{_BY[tongue]}{whose}"


def _table(one: Habits, rows: Sequence[_Row]) -> list[list[str]]:
    tongue, place = one["tongue"], one["place"]
    heads = _HEADS[tongue]
    if place.startswith("cell"):
        made_ = [[heads[0], heads[1], heads[3], heads[4]]]
        for called, title, decisions, whose in rows:
            lines = (_PLACES[tongue][place].format(n=number, t=order) for number, order in decisions)
            made_.append([called, title, "\n".join(lines), whose])
        return made_
    made_ = [list(heads)]
    for called, title, decisions, whose in rows:
        for at, (number, order) in enumerate(decisions):
            shown = number.replace("/", "/\n") if place.endswith("broken") else number
            shown = (
                f"{_LABEL[tongue].strip(' :').removesuffix('s')}-{number}"
                if place.endswith("called")
                else shown
            )
            made_.append(["" if at else called, "" if at else title, shown, order, whose])
    return made_


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(one, read_as(one["form"], made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """What of a reading is not as the paper is; "asked" where all is right and the numbers are asked about."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    expected = [
        (called, number, order) for called, _, decisions, _ in _rows(one) for number, order in decisions
    ]
    if [decision.text for decision in read.decisions] != [order for _, _, order in expected]:
        return {"decisions"}
    found = set()
    for decision, (called, number, _) in zip(read.decisions, expected, strict=True):
        found |= {"item"} if decision.agenda_no != called else set()
        found |= {"number"} if decision.number != _bare(number) else set()
    asked = any("number" in problem.code for problem in read.problems)
    if found and not asked:
        found.add("untold")
    return found or ({"asked"} if asked else set())


def _bare(number: str) -> str:
    """A number as it is told: "(ক)(১)" is "ক(১)"."""
    return number.replace(")(", "(").removeprefix("(") if number.startswith("(") else number


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
