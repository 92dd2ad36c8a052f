"""Running text put in order: its sentences, and the numbers under which they are told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from locales.digits import to_bangla
from minutes.chars import any_of, fold, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.grammar.prose import ITEM_HEADS, LEADS, LIST_FOLLOWS, ORDER_ENDS, ORDINALS, WHOLES
from minutes.told.item_lines import lists_subjects
from minutes.words.item_titles import title_apart
from minutes.words.labels import Line, find_label, numbered
from minutes.words.numbers import goes_on, leading_number, plain_number

LEAD, WHOLE, ORDER = map(any_of, (LEADS, WHOLES, ORDER_ENDS))
# "প্রথমত, … দ্বিতীয়ত, …": each is a decision or a subject of its own.
STEP = any_of((rf"^(?:{'|'.join(ORDINALS)})ত[ঃ:]?,?\s",))
_LIST_FOLLOWS = any_of(LIST_FOLLOWS)
_HEADS = tuple(any_of((head,)) for head in ITEM_HEADS)
_ORDINALS = tuple(map(fold, ORDINALS))
_VERB_ENDS = "|".join(f"(?<={end}\\.)" for end in ("বে", "বেন", "হয়", "হলো", "হইল", "রেন", "নান"))
_NO_TITLE = "".join(
    rf"(?<!\b{one}\.)" for one in ("Mr", "Ms", "Mrs", "Md", "Dr", "Prof", "Engr", "Adv", "Capt", "No")
)
_SENTENCE_END = re.compile(
    rf"(?<=[।?!])\s*(?![”’\"')\s])|(?:{_VERB_ENDS})\s+|(?<=[a-z)\]]\.){_NO_TITLE}\s+(?=[A-Z“\"(])|(?<=[;])\s+(?=[(\[]?(?:[ক-ঢ]|[a-h]|[ivx]{{1,4}}|[0-9০-৯])[)\].।])"
)
_MARKED = r"[(\[]?(?:[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2}){0,2}|[ক-ঢ]|[a-h])\s?[।.)\]]{1,2}"
_MARK = re.compile(_MARKED)
_BRACKET_AND_MARK = re.compile(rf"^(?P<bracket>[(\[][^\n।]{{2,160}}?[)\]])\s(?P<mark>{_MARKED}(?:\s.*)?)$")
_SAYS = any_of(
    (
        r"(?:হয়|হইল|হলো|[লর]েন|নেন|(?<!লেন)দেন|জানান|শুনান|শোনান|চান|ছে|ছেন|বে|নাই|নেই|নয়|না|দরকার|উচিত|ছিল|(?:উঠ|ওঠ|আস|থাক|লাগ|পড়)ে|(?:যা|পা|দে|নে|চা)য়)\s?।$",
    )
)
_LONGEST_TITLE = 110
_DOTTED = re.compile(r"[0-9]{1,3}\.(?P<place>[0-9]{1,2})")
_FEWEST_OF_A_SITTING = 2


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """A sentence, the line it stands in, and its place among all sentences."""

    text: str
    line: int
    at: int


@dataclass(kw_only=True)
class Topic:
    """What is told under one number, or without one: paragraphs of sentences."""

    number: str | None = None
    title: str = ""
    place: str = ""
    apart: bool = False  # words tell it from the others: "দ্বিতীয়তঃ …"
    paragraphs: list[list[Sentence]] = field(default_factory=list)

    @property
    def is_a_line(self) -> bool:
        """Whether it is nothing but a numbered line without a sentence: one of a list of people or of subjects."""
        said = [one for paragraph in self.paragraphs for one in paragraph]
        words = (leading_number(one.text)[1] for one in said)
        return self.number is not None and len(said) < 2 and not any("।" in one for one in words)


def sentences(text: str) -> list[str]:
    """The sentences of `text`, each with its end; a bracket behind one is one of its own."""
    parts: list[str] = []
    for part in (part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()):
        found = _BRACKET_AND_MARK.match(part)
        for piece in (found["bracket"], found["mark"]) if found else (part,):
            if parts and (_MARK.fullmatch(parts[-1]) or parts[-1].count("[") > parts[-1].count("]")):
                parts[-1] += (
                    f" {piece}"  # "১।" begins a sentence and is none, and a bracket is one with its list
                )
            else:
                parts.append(piece)
    return parts


def topics_of(lines: Sequence[Line]) -> list[Topic]:
    """The lines by the numbers that head them; lines of a list that a sentence announces stay in its paragraph."""
    topics = [Topic()]
    sitting = _numbers_of_the_sitting(lines)
    steps = sum(STEP.match(fold(line.text)) is not None for line in lines) > 1
    listing: str | None = None  # the last number of the list being read; "" where it is only announced
    count = 0
    for at, line in enumerate(lines):
        mark = leading_number(line.text)[0]
        listed = listing is not None and _is_listed(line.text, mark, listing)
        rest = line.text
        if not listed:
            number, words = sitting.get(at) or _head(line.text)
            step = STEP.match(fold(line.text)) if steps and not listing else None
            if step is not None:
                topics.append(Topic(apart=True, place=line.place))
                rest = line.text[step.end() :]
            elif number is not None:
                topics.append(Topic(number=number, place=line.place))
                topics[-1].title, rest = _titled(words)
            elif len(topics) > 1 and topics[-1].is_a_line and topics[-2].is_a_line:
                topics.append(Topic())
            topics[-1].paragraphs.append([])
        said = sentences(rest if rest or listed else line.text)
        topics[-1].paragraphs[-1] += [
            Sentence(text=text, line=at, at=count + to) for to, text in enumerate(said)
        ]
        count += len(said)
        listing = (mark or listing) if listed else "" if said and announces_list(said[-1]) else None
    return topics


def _numbers_of_the_sitting(lines: Sequence[Line]) -> dict[int, tuple[str, str]]:
    """Number and title of the lines that head items counted within their meeting, by place: "২৩.১ …", "২৩.২ …" of the 23rd."""
    found: dict[int, tuple[str, str]] = {}
    last = ""
    for at, line in enumerate(lines):
        number, title = leading_number(line.text)
        dotted = _DOTTED.fullmatch(plain_number(number or ""))
        if dotted is None or number is None or len(title) > _LONGEST_TITLE or title.endswith("।"):
            continue
        if goes_on(last, number) if last else dotted["place"] == "1":
            found[at], last = (number, title), number
    return found if len(found) >= _FEWEST_OF_A_SITTING else {}


def _is_listed(text: str, mark: str | None, last: str) -> bool:
    """Whether a line is one of an announced list."""
    if text[:1] in BULLETS:
        return True
    if mark is None:
        return False
    if not plain_number(mark)[:1].isdigit() or "(" in mark:
        return True
    follows = goes_on(last, mark) if last else plain_number(mark).split(".")[-1] == "1"
    return follows and bool(ORDER.search(fold(text)))


def announces_list(sentence: str) -> bool:
    """Whether a sentence says that decisions follow."""
    folded = fold(sentence)
    lead = LEAD.search(folded)
    if lead is not None:
        return not sentence[lead.end() :].strip()
    return bool(WHOLE.search(folded)) and bool(_LIST_FOLLOWS.search(folded))


def item_head(text: str) -> tuple[str, str] | None:
    """Number and rest of a line that says that it heads an item: "২ নং প্রস্তাবঃ- …", "প্রস্তাব নং-২: …"."""
    folded = fold(text[:_LONGEST_TITLE])
    for pattern in _HEADS:
        found = pattern.match(folded)
        if found is None:
            continue
        groups = found.groupdict()
        rest = without_danda(text[found.end() :])
        if groups.get("ordinal"):
            return to_bangla(str(_ORDINALS.index(groups["ordinal"]) + 1)), rest
        name = "before" if "before" in groups else "behind"
        if lists_subjects(text[found.start(name) :]):
            return None  # "আলোচ্য বিষয়: ১) পাহারা ২) চুরি": a whole agenda
        number = text[found.start(name) : found.end(name)]
        section = text[: found.end("section")] if groups.get("section") else ""
        return f"{section}-{number}" if section else number, rest
    return None


def says(text: str) -> bool:
    """Whether a line is a sentence that says something, or several, and no title."""
    return without_danda(text).endswith("।")


def without_danda(title: str) -> str:
    """A title without the danda behind it; a sentence keeps its own."""
    short = len(title) <= _LONGEST_TITLE and title.count("।") == 1 and title.endswith("।")
    return title[:-1] if short and not _SAYS.search(fold(title)) else title


def _head(text: str) -> tuple[str | None, str]:
    """The number that heads an item and what follows it."""
    said = item_head(text)
    if said is not None:
        return said
    found = find_label(text)
    if found is not None and found.role is Role.AGENDA and lists_subjects(found.rest):
        return None, text
    number, rest = numbered(text)
    return (number, rest) if number and plain_number(number).isdigit() else (None, text)


def _titled(rest: str) -> tuple[str, str]:
    """Title and talk of an item's first line."""
    title, talk = title_apart(rest)
    if title and not LEAD.search(fold(rest[: len(rest) - len(talk)])):
        return title.rstrip("ঃ "), talk
    if len(rest) <= _LONGEST_TITLE and "।" not in rest and not rest.endswith("."):
        return squeeze(rest).rstrip(":ঃ-–— "), ""
    return "", rest
