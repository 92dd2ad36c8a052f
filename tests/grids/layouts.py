"""Meetings in every layout of prose: `python -m tests.grids.layouts [COUNT] [SEED]`.

Documents that people write by hand differ along independent habits: how an item is headed, whether the talk stands there,
what says that decisions follow, how they are marked, where the implementer stands, how it is typed. A layout is one habit
of each kind; what must be read is the same of all.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest

from locales.digits import to_bangla
from minutes.model import Kind, Minutes
from minutes.read import read_text

Layout = Mapping[str, str]


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
_NUMBERS = ("1।", "1.", "(1)", "bold 1.")
_HEADLESS = ("title:", "title", "none")
_FOR_ALL = "বাস্তবায়নে: {o}[, {by}: {x}]"
_OFTEN = ("Bangla", "Bangla", "Bangla, roads", "Bangla, roads", "old Bangla", "English")


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a careful reader takes out of one decision. `agenda`, `number`: None where none is printed."""

    agenda: str | None
    number: str | None
    order: Order
    limited: bool


def is_fair(one: Layout) -> bool:
    """Whether a careful reader could tell what is meant, and somebody might write so."""
    mark, heading, deciding, who = one["mark"], one["heading"], one["deciding"], one["who"]
    numbered = mark in ("1।", "1.", "1)", "(a)", "a)", "decision-1:")
    of_section = mark in ("1.1", "1.1।", "1(a)", "decision-1.1:")
    headless = heading in _HEADLESS
    run = one["typing"] == "run on"
    never = (
        # Nothing tells the talk from the decisions, or the decisions from one another.
        (mark == "none" and (deciding == "none" or "bare" in who)),
        (heading == "none" and (deciding == "none" or of_section)),
        (heading == "none" and one["talk"] == "none" and one["counting"] == "anew"),
        (heading == "title" and deciding == "none"),
        (headless and deciding == "none" and one["opening"] == "welcome"),
        # Title and decision look the same.
        (heading in _NUMBERS and mark in ("1।", "1.", "1)") and deciding == "none" and one["talk"] == "none"),
        # There is no talk that it could stand behind.
        (deciding == "sentence behind the talk" and one["talk"] == "none"),
        # One label below one decision is no other habit, and behind the last of a paragraph it is that one's.
        (who == "once for all" and (mark == "none" or one["between"] == "one paragraph")),
        # There is nothing to count on with.
        (one["counting"] == "on" and not numbered),
        # Such a place has no room for a limit, or needs one.
        ("bare" in who and one["limit"] != "none"),
        (("bar" in who.split(", ") or "limit first" in who) and one["limit"] == "none"),
        # In one paragraph only what is marked clearly, and labelled in the same line, can be told apart.
        (one["between"] == "one paragraph" and not numbered),
        (one["between"] == "one paragraph" and (who.startswith("below") or who in ("bracket below", "dash, bare"))),
        (one["between"] == "one paragraph" and (mark.startswith("decision") or deciding == "none")),
        # A label in one line with the first decision needs a mark in front of that.
        (deciding == "before the first" and mark.startswith("decision")),
        # Without line breaks nothing ends a title, offices before a talk or a bare line.
        (run and (headless or heading in ("no. 1, title below", "1 no.:, title: below", "1.0", *_NUMBERS))),
        (run and (deciding == "none" or who in ("dash, bare", "below, label above") or mark == "-")),
    )  # fmt: skip
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[tuple[str, Layout]]:
    """`count` fair layouts, each with its language, the same for the same seed."""
    chance = random.Random(seed)
    while count:
        tongue = chance.choice(_OFTEN)
        one = {kind: chance.choice(list(habits)) for kind, habits in TONGUES[tongue].habits.items()}
        if one["typing"] == "run on" and chance.random() < 0.5:
            continue
        if is_fair(one):
            count -= 1
            yield tongue, one


def made(tongue: str, one: Layout) -> tuple[str, list[Expected]]:
    """The document of a layout, and what must be read in it."""
    said = TONGUES[tongue]
    words = {kind: habits[one[kind]] for kind, habits in said.habits.items()}
    digits = str if tongue == "English" else to_bangla
    body: list[str] = [words["opening"]]
    expected: list[Expected] = []
    for section, (title, talk, count) in enumerate(said.subjects, start=1):
        body.append(words["heading"].format(n=digits(str(section)), t=title))
        body.append(words["talk"].format(k=talk))
        listed: list[str] = []
        first = said.orders[len(expected)]
        for at in range(1 if one["mark"] == "none" else count):
            order = said.orders[len(expected)]
            order = replace(order, text=order.text[:-1] + words["ending"])
            if one["who"] == "once for all":
                order = replace(first, text=order.text)
            place = len(expected) if one["counting"] == "on" else at
            number, letter = digits(str(place + 1)), said.letters[place]
            mark = words["mark"].format(n=number, l=letter, s=digits(str(section)))
            listed.append(mark + _named(words["who"], order, words["limit"]))
            printed = re.sub(r"^(?:সিদ্ধান্ত|Decision)-", "", mark).strip("।:. •-")
            printed = printed if "(" in printed[1:] else printed.strip("()")
            agenda = None if one["heading"] in _HEADLESS else digits(str(section))
            expected.append(
                Expected(agenda=agenda, number=printed or None, order=order, limited=one["limit"] != "none")
            )
        if one["who"] == "once for all":
            listed.append(_named(_FOR_ALL, first, words["limit"]))
        if one["deciding"] == "sentence behind the talk":
            words["deciding"] = f"{body.pop()} {said.habits['deciding'][one['deciding']]}"
        body.append(words["deciding"] + words["between"].join(listed))
    lines = [said.head.replace("\n", words["head"]), *filter(None, body), said.tail]
    return _typed("\n".join(lines), one["typing"]), expected


def _named(template: str, order: Order, by: str) -> str:
    """A decision with who carries it out and, where there is a limit, by when."""
    template = re.sub(r"\[([^\[\]]*)\]", r"\1" if by else "", template)
    return template.format(d=order.text, o=order.joined, by=by, x=order.limit)


def _typed(text: str, typing: str) -> str:
    match typing:
        case "visarga":
            return re.sub(r"(?<=[\u0980-\u09ff]):(?=\s)", "ঃ", text)
        case "blank lines":
            return text.replace("\n", "\n\n\n")
        case "trailing spaces":
            return text.replace("\n", "   \n")
        case "tabs" | "marks alone":  # as lists come out of a word processor
            behind = "\\1\t" if typing == "tabs" else "\\1\n"
            return re.sub(r"(?m)^(\(?[0-9০-৯ক-ঙa-e.]{1,4}[।).]|[•-])\s", behind, text)
        case "run on":
            return " ".join(text.split())
    return text


def wrong(read: Minutes, expected: list[Expected]) -> set[str]:
    """What of a document was read wrongly."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    if len(read.decisions) != len(expected):
        return {"count"}
    found: set[str] = set()
    for decision, one in zip(read.decisions, expected, strict=True):
        limit = one.order.limit if one.limited else None
        right = {
            "text": decision.text.rstrip("।.") == one.order.text.rstrip("।."),
            "offices": decision.offices == one.order.offices,
            "limit": decision.deadline == limit or (limit is None and not decision.deadline),
            "number": _is_called(decision.agenda_no, decision.number, one),
        }
        found.update(what for what, is_right in right.items() if not is_right)
    return found


def _is_called(agenda: str | None, number: str | None, one: Expected) -> bool:
    """Whether a decision has its number: a single one counts wherever it stands, and ২.১ tells its item."""
    agenda = agenda and agenda.removesuffix(".০")
    if one.number is not None and ("." in one.number or "(" in one.number):
        return number == one.number and agenda in (one.agenda, re.split("[.(]", one.number)[0], None)
    if one.agenda is None or one.number is None:
        return {agenda, number} - {None} == {one.agenda, one.number} - {None}
    return (agenda, number) == (one.agenda, one.number)


def main() -> int:
    """Print the shares that are read rightly by habit, and the first layouts that are not."""
    count, seed = (int(given or usual) for given, usual in zip_longest(sys.argv[1:3], ("1000", "1")))
    return _report(count, seed)


def _report(count: int, seed: int) -> int:
    seen: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    what: Counter[str] = Counter()
    examples: list[str] = []
    for tongue, one in layouts(count, seed):
        text, expected = made(tongue, one)
        found = wrong(read_text(text), expected)
        habits = [("language", tongue), *one.items()]
        seen.update(habits)
        if found:
            what.update(found)
            what["layouts"] += 1
            failed.update(habits)
            examples.append(f"{', '.join(sorted(found))}: {tongue}, {dict(one)}")
    print(f"{count - what['layouts']} of {count} right; wrong: {dict(what)}")
    for kind in dict.fromkeys(kind for kind, _ in seen):
        shares = (
            f"{habit} {seen[kind, habit] - failed[kind, habit]}/{seen[kind, habit]}"
            for at, habit in seen
            if at == kind
        )
        print(f"{kind}: {' · '.join(shares)}")
    print("\n".join(examples[:20]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
