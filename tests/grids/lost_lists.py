"""Lists of people and of last meeting's decisions whose table is lost: `python -m tests.grids.lost_lists [COUNT] [SEED]`.

Both were tables; what a paste left of them is a cell a line, a row a line or all in one line (`lost_list_habits`). Who was there,
with which post, and what became of each earlier decision is the same in all; the meeting's own two decisions stand below.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from locales.digits import to_bangla
from minutes.model import Kind, Minutes, Presence
from minutes.read import read_text
from tests.grids.habits import Habits, drawn, report
from tests.grids.lost_list_habits import HABITS, OLD, PEOPLE, RECEIVERS, is_fair, settled

_BEHIND = {
    "labelled": (
        "আলোচ্যসূচি-১: পরিচ্ছন্নতা কার্যক্রম", "আলোচনা: ড্রেন পরিষ্কারের কাজ চলমান রয়েছে।", "সিদ্ধান্ত: ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।",
        "বাস্তবায়নে: নির্বাহী প্রকৌশলী", "আলোচ্যসূচি-২: বৃক্ষরোপণ", "আলোচনা: বর্ষা মৌসুমে চারা রোপণের বিষয়ে আলোচনা হয়।",
        "সিদ্ধান্ত: ৫০০ চারা রোপণ করতে হবে।", "বাস্তবায়নে: বন কর্মকর্তা",
    ),
    "table": (
        "ক্রঃ নং", "আলোচ্য বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী",
        "১", "পরিচ্ছন্নতা কার্যক্রম", "ড্রেন পরিষ্কারের কাজ চলমান রয়েছে।", "ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।", "নির্বাহী প্রকৌশলী",
        "২", "বৃক্ষরোপণ", "বর্ষা মৌসুমে চারা রোপণের বিষয়ে আলোচনা হয়।", "৫০০ চারা রোপণ করতে হবে।", "বন কর্মকর্তা",
    ),
}  # fmt: skip
_ORDERS = ("ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।", "৫০০ চারা রোপণ করতে হবে।")
_END = ("সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।", "স্বাক্ষরিত/-", "সভাপতি")


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who was there, as his row has him."""

    name: str
    post: str
    office: str
    presence: Presence


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    yield from map(settled, drawn(HABITS, lambda one: is_fair(settled(one)), count, seed))


def people_of(one: Habits) -> list[Person]:
    """Everybody in the list; of three the middle one may have sent somebody, the last one may have stayed away."""
    people = [
        Person(name=name, post=post, office=office, presence=Presence.PRESENT)
        for name, post, office in PEOPLE[one["people"]]
    ]
    others = {"representative": Presence.REPRESENTATIVE, "absent": Presence.ABSENT}.get(one["others"])
    if others is not None:
        last = people[-1]
        people[-1] = Person(name=last.name, post=last.post, office=last.office, presence=others)
    return people


def _rows(one: Habits) -> list[list[str]]:
    """The rows of the list of people, with their numbers."""
    heads = HABITS["columns"][one["columns"]].split("|")
    return [
        [_cell(one, head, person, at) for head in heads] for at, person in enumerate(people_of(one), start=1)
    ]


def _cell(one: Habits, head: str, person: Person, at: int) -> str:
    match head:
        case "ক্রঃ নং" | "ক্রমিক" | "ক্রম" | "ক্র. নং" | "নং" | "SL":
            return HABITS["number"][one["number"]].format(n=to_bangla(str(at)))
        case "নাম" | "সদস্যের নাম" | "কর্মকর্তার নাম" | "Name":
            return person.name
        case "নাম ও পদবি":
            return f"{person.name}, {person.post}"
        case "পদবি ও দপ্তর":
            return f"{person.post}, {person.office}"
        case "পদবি" | "পদবী" | "Designation":
            return f"{person.post}{' এর প্রতিনিধি' if person.presence is Presence.REPRESENTATIVE else ''}"
        case "দপ্তর/প্রতিষ্ঠান":
            return person.office
        case "কমিটিতে পদবি":
            return "সভাপতি" if at == 1 else "সদস্য"
        case "মোবাইল":
            return f"০১৭১১-২২৩৩{to_bangla(str(40 + at))}"
        case "স্বাক্ষর":
            return HABITS["signed"][one["signed"]]
    return "অনুপস্থিত" if person.presence is Presence.ABSENT else HABITS["remark"][one["remark"]]


def _old_rows(one: Habits) -> list[list[str]]:
    """The rows of the last meeting's decisions."""
    heads = HABITS["old columns"][one["old columns"]].split("|")
    rows = []
    for at, (subject, text, who, progress) in enumerate(OLD[one["old"]], start=1):
        cells = {"number": HABITS["number"][one["number"]].format(n=to_bangla(str(at))), "subject": subject}
        cells |= {"decision": text, "who": who, "progress": progress, "remark": "-"}
        rows.append([cells[_OF_HEAD[head]] for head in heads])
    return rows


_OF_HEAD = {
    "ক্রঃ নং": "number", "ক্র: নং": "number", "ক্রমিক": "number", "নং": "number", "ক্রম": "number", "SL": "number",
    "বিষয়": "subject", "আলোচ্য বিষয়": "subject",
    "সিদ্ধান্ত": "decision", "গত সভার সিদ্ধান্ত": "decision", "গৃহীত সিদ্ধান্ত": "decision", "বিগত সভার সিদ্ধান্তসমূহ": "decision",
    "Decision": "decision",
    "বাস্তবায়নকারী": "who", "দায়িত্ব": "who",
    "অগ্রগতি": "progress", "বাস্তবায়ন অগ্রগতি": "progress", "বাস্তবায়নের অগ্রগতি": "progress", "সর্বশেষ অবস্থা": "progress",
    "বাস্তবায়ন": "progress", "Progress": "progress",
    "মন্তব্য": "remark",
}  # fmt: skip


def _lines(shape: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table as the paste left it."""
    table = [[cell for cell in row if cell] for row in (heads, *rows) if row]
    if shape == "a cell a line":
        return [cell for row in table for cell in row]
    return [("\t" if shape == "tabs" else " ").join(row) for row in table]


def made(one: Habits) -> str:
    """The paper."""
    head = (
        "উপজেলা প্রশাসন, নবীনগর",
        "উপজেলা সেবা উন্নয়ন কমিটির ৫ম সভার কার্যবিবরণী",
        f"সভাপতি: {PEOPLE[one['people']][0][0]}",
    )
    values = ("তারিখ: ১৪ মে ২০২৫", "সময়: সকাল ১০.০০ টা", "স্থান: সম্মেলন কক্ষ")
    people: list[str] = []
    if one["columns"] != "none":
        heads = HABITS["columns"][one["columns"]].split("|") if one["heads"] == "printed" else []
        heading = filter(None, (HABITS["present"][one["present"]],))
        people = [*heading, *_lines(one["shape"], heads, _rows(one))]
    old: list[str] = []
    if one["old columns"] != "none":
        heads = HABITS["old columns"][one["old columns"]].split("|")
        old = [HABITS["old heading"][one["old heading"]], *_lines(one["shape"], heads, _old_rows(one))]
    over = filter(None, (HABITS["over"][one["over"]],))
    behind = _BEHIND["labelled" if one["shape"] != "a cell a line" else one["behind"]]
    foot = [*_END, *RECEIVERS] if one["foot"] == "copies" else list(_END)
    begins = filter(None, (HABITS["begins"][one["begins"]],))
    first, last = (people, []) if one["place"] == "head" else ([], people)
    lines = [*head, *values, *first, *begins, *old, *over, *behind, *foot, *last]
    text = (" " if one["shape"] == "one line" else "\n").join(lines)
    return text.replace("\n", "\n\n") if one["blank"] == "everywhere" else text


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(one, read_text(made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """What of a reading is not as the lists say."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    people = people_of(one) if one["columns"] != "none" else []
    seen = [(who.name, who.presence) for who in read.attendance]
    wanted = [(who.name, who.presence) for who in people]
    posts = [{who.post, f"{who.post}, {who.office}"} for who in people]
    old = [
        (to_bangla(str(at)), text, progress)
        for at, (_, text, _, progress) in enumerate(OLD[one["old"]], start=1)
    ]
    old = old if one["old columns"] != "none" else []
    numbered = (
        one["old columns"] in ("none",)
        or _OF_HEAD[HABITS["old columns"][one["old columns"]].split("|")[0]] == "number"
    )
    history = [
        ((was.number or "").lstrip("০") if numbered else "", was.text, was.progress) for was in read.history
    ]
    right = {
        "how many people": len(seen) == len(wanted),
        "names": [name for name, _ in seen] == [name for name, _ in wanted] or len(seen) != len(wanted),
        "presence": [how for _, how in seen] == [how for _, how in wanted] or len(seen) != len(wanted),
        "posts": len(seen) != len(wanted)
        or all(who.post in fair for who, fair in zip(read.attendance, posts, strict=True)),
        "history": history
        == [(number if numbered else "", text, progress) for number, text, progress in old],
        "decisions": tuple(decision.text for decision in read.decisions) == _ORDERS,
        "receivers": len(read.distribution) == (3 if one["foot"] == "copies" else 0),
    }
    return {what for what, is_right in right.items() if not is_right}


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
