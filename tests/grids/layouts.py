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
from tests.grids.layout_tongues import TONGUES, Order

Layout = Mapping[str, str]


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
