"""What a line of labelled minutes is, by itself and by the labels of the lines below it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from locales.digits import to_ascii
from minutes.chars import any_of, fold, folded_pattern
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.offices.limits_apart import bare_limit_apart
from minutes.words.clauses import orders
from minutes.words.deadlines import is_limit
from minutes.words.labels import Label, announces_decisions, find_label, label_number
from minutes.words.numbers import find_marks, goes_on, leading_number, opening_number, plain_number
from minutes.words.shapes import is_person, looks_like_office
from minutes.words.vocabulary import bare, is_body_of

_FIRST = ("১", "1", "এক", "ক")
_SEVERAL = any_of((r"^সভা[রয়]{1,2}\s\S", r"সমূহ", r"গুলো", r"গুলি", r"^decisions", r"^resolutions"))
_BARE_LABEL = re.compile(
    folded_pattern(
        r"(?P<words>বাস্তবায়নে|বাস্তবায়নকারী|দায়িত্বে|দায়িত্বপ্রাপ্ত|কার্যার্থে|সময়সীমা|সময়|মেয়াদ)\s(?:(?:থাকবেন|থাকিবেন|আছেন)\s)?(?P<rest>\S.*)$"
    )
)
# "The Registrar placed the following report:", "… নিম্নরূপ তথ্য উপস্থাপন করেন:": it leads over to what stands below.
_LEADS_OVER = any_of((r"[নম]ি[মন][নম্]{0,3}(?:রূপ|রুপ|োক্ত|লিখিত|বর্ণিত|ে)(?![ঀ-৿])", r"\bfollow(?:ing|s)\b"))
_FIRST_OFFICE = re.compile(r"\s(?:ও|এবং)\s|[।,;/]")
_SIGNS = re.compile(r"^[^\w(\[\u0980-\u09ff]+")
_OF_A_MEETING = re.compile(r"^[0-9০-৯]{1,3}[./][0-9০-৯]{1,2}$")
_TWO_PARTS = re.compile(r"^[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}$")
_SEVERAL_BRACKETS = re.compile(r"[)\]]\s?[(\[]")
_OFTEN = 2  # decisions with their offices in the line below, from which on that is a habit
_LONGEST_OFFICES = 160
_LONGEST_TITLE = 80
_LOOK_AHEAD = 25  # lines within which an item's decisions must be labelled


def heads(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is a numbered one that heads an item: the label of its decisions follows.

    Not where an implementer's label or the next number comes first: then it is a decision itself.
    """
    opening = [False] * len(lines)
    parts = frozenset(_of_parts(lines))
    last = ""
    for at, line in enumerate(lines):
        number = opening_number(line)[0]
        if number is not None and _counts_things(line, number, last):
            continue
        last = number or last
        if number is None:
            opening[at] = is_title(line) and _is_decided_below(lines[at + 1 : at + _LOOK_AHEAD])
            continue
        if find_label(line) is not None:
            continue
        if not plain_number(number).isdigit():
            opening[at] = number in parts
            continue
        for after in lines[at + 1 : at + _LOOK_AHEAD]:
            found = find_label(after)
            if found is not None and found.role in (
                Role.AGENDA,
                Role.DECISION,
                Role.IMPLEMENTER,
                Role.DEADLINE,
            ):
                opening[at] = found.role is Role.DECISION and not found.heads_everything
                break
            following = leading_number(after)[0]
            if following is not None and goes_on(number, following):
                break
    return opening


def _counts_things(line: str, number: str, last: str) -> bool:
    """Whether a sentence begins with a bare number that goes on from none: "31 NGOs are working in 7 upazilas."."""
    sentence = line.rstrip().endswith(("।", ".")) and leading_number(line)[0] is None
    return sentence and plain_number(number) != "1" and not goes_on(last, number)


def is_title(line: str) -> bool:
    """Whether a line without a number names what the lines below it are about: "চিকিৎসা ও প্রচার:"."""
    if not line.endswith((":", "ঃ")) or len(line) > _LONGEST_TITLE or line[:1] in BULLETS or "।" in line:
        return False
    said = (
        find_label(line) is not None
        or announces_decisions(line)
        or _LEADS_OVER.search(fold(line)) is not None
    )
    return not said and not orders(line) and leading_number(line)[0] is None


def _is_decided_below(lines: Sequence[str]) -> bool:
    """Whether the label of decisions comes before any order of a list."""
    for line in lines:
        label = find_label(line)
        if label is not None and label.role is not Role.DISCUSSION:
            return label.role is Role.DECISION and not label.heads_everything
        if is_title(line) or (is_listed(line) and orders(line)):
            return False
    return False


def _of_parts(lines: Sequence[str]) -> Iterator[str]:
    """The numbers of two parts that head items ("৩.১ ভূমি অধিগ্রহণ: …"): right below each stands the label of its decisions.

    Only where that is so again and again: the number of a decision has its own label before it, or none.
    """
    yield from _counted_within_a_meeting(lines)
    found = [
        number
        for line, below in pairwise(lines)
        if (number := leading_number(line)[0])
        and _TWO_PARTS.match(number)
        and _is_bare_decision(below)
        and not goes_on(
            number, leading_number(below)[0] or ""
        )  # "১.১" is the talk's, "১.২ সিদ্ধান্ত: …" the next
    ]
    if len(found) >= _OFTEN:
        yield from found


def _counted_within_a_meeting(lines: Sequence[str]) -> Iterator[str]:
    """The numbers of titles that count from one on behind their meeting's ("218/1. ট্যাংক", "218/2. …"), each decided below."""
    titled = [(at, *leading_number(line)) for at, line in enumerate(lines)]
    found = [
        (at, number)
        for at, number, title in titled
        if number and _OF_A_MEETING.match(number) and len(title) <= _LONGEST_TITLE and not orders(title)
    ]
    if len(found) < _OFTEN or not all(goes_on(one, other) for (_, one), (_, other) in pairwise(found)):
        return
    ends = [at for at, _ in found[1:]] + [len(lines)]
    decided = [
        any(map(_is_bare_decision, lines[at + 1 : min(end, at + _LOOK_AHEAD)]))
        for (at, _), end in zip(found, ends, strict=True)
    ]
    if sum(decided) >= _OFTEN and int(re.split("[./]", to_ascii(found[0][1]))[-1]) == 1:
        yield from (number for _, number in found)


def _is_bare_decision(line: str) -> bool:
    label = find_label(line)
    return label is not None and label.role is Role.DECISION and not label_number(label.words)


def implementer_first(lines: Sequence[str]) -> bool:
    """Whether, of the labels of a document's items, the implementer's comes before the decision's."""
    for line, below in pairwise((*lines, "")):
        found = find_label(line)
        if found is not None and found.role is Role.DECISION and (found.rest or orders(below)):
            return False
        if found is not None and found.role is Role.IMPLEMENTER and found.rest:
            return True
    return False


def counts_decisions(label: Label) -> bool:
    """Whether a label stands above or before one of the whole meeting's decisions: "সিদ্ধান্তসমূহ:", "সিদ্ধান্ত-১: …"."""
    if label.role is not Role.DECISION:
        return False
    number = label_number(label.words)
    return bool(number if label.rest else number in _FIRST or _SEVERAL.search(fold(label.words)))


def lists_subjects(text: str) -> bool:
    """Whether a line is a whole agenda, "ক) কৃষি খ) সেচ গ) বিবিধ": it heads no item."""
    found = list(find_marks(text))
    if not found or found[0].start or found[0].value != (1,):
        return False
    return any(one.closed and one.family == found[0].family and one.value == (2,) for one in found[1:])


def is_listed(text: str) -> bool:
    """Whether a line is one of a list: numbered, or bulleted and an order."""
    return leading_number(unbulleted(text))[0] is not None or (text[:1] in BULLETS and orders(text))


def unbulleted(text: str) -> str:
    """A line without the bullet before it."""
    return text.lstrip(BULLETS + " ")


def bare_label(text: str) -> Label | None:
    """The label a line begins with without any sign behind it, where what follows is its kind: "বাস্তবায়নে ওসি, সদর থানা"."""
    found = _BARE_LABEL.match(fold(text))
    if found is None:
        return None
    rest = text[found.start("rest") :]
    if is_limit(rest):
        return Label(Role.DEADLINE, text[: found.end("words")], rest)
    first = _FIRST_OFFICE.split(rest)[0]
    if (looks_like_office(first) or is_person(first) or is_body_of(bare(first).split())) and not orders(rest):
        return Label(Role.IMPLEMENTER, text[: found.end("words")], rest)
    return None


def names_below(lines: Sequence[str]) -> bool:
    """Whether offices stand in lines of their own below the decisions, again and again, and no label tells of them."""
    pairs = pairwise(lines)
    return sum(orders(one) and is_office_line(other) for one, other in pairs) >= _OFTEN


def is_office_line(text: str) -> bool:
    """Whether a line without a number is offices and nothing else, perhaps behind an arrow or a dash."""
    words = bare_limit_apart(without_signs(text).rstrip(" ।"))[0]
    if len(words) > _LONGEST_OFFICES or "।" in words or orders(words) or leading_number(words)[0] is not None:
        return False
    return find_label(words) is None and looks_like_office(words)


def without_signs(text: str) -> str:
    """A line without the arrows, dashes and pictures before it."""
    return _SIGNS.sub("", text)


def is_bracket(text: str) -> bool:
    """Whether a line is nothing but a bracket, as stands below a decision to say who carries it out."""
    return (
        text[:1] in ("(", "[")
        and text.rstrip(" ।").endswith((")", "]"))
        and leading_number(text)[0] is None
        and not orders(text)
    )


def labels_in_bracket(text: str) -> list[Label]:
    """The labels that such a bracket consists of, whose offices come first: "[বাস্তবায়নে: ওসি; সময়: ৩০ জুন]"; [] for others."""
    if _SEVERAL_BRACKETS.search(text):
        return []  # "(বাস্তবায়নে: ওসি) (৩০ জুন)"
    parts = [part.strip() for part in text.rstrip(" ।")[1:-1].split(";")]
    labels = [label for part in parts if (label := find_label(part)) is not None and label.rest]
    return labels if len(labels) == len(parts) and labels[0].role is Role.IMPLEMENTER else []
