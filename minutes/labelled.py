"""Decisions in running text: behind the labels সিদ্ধান্তঃ, বাস্তবায়নেঃ, সময়সীমাঃ, or after a sentence that announces them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from minutes.chars import any_of, fold, squeeze
from minutes.clauses import orders
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.grammar.passages import ANNOUNCEMENTS, CLOSINGS
from minutes.headings import label_of, roles_of
from minutes.items import Item
from minutes.numbers import leading_number, plain_number
from minutes.pieces import looks_like_office

_LABEL_WITHIN = 60
_COLON = re.compile(r"[:ঃ\t।]|[-–—](?=\s|[\u0995-\u09b9(])")
_COLONS = re.compile(r"^[\s:ঃ।\t–—-]+")
# A label inside a line: behind the end of a sentence, with a colon of its own.
_INNER = re.compile(
    r"(?<=[।;:.)\]”])\s*(?=(?:গৃহীত\s)?(?:সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|সুপারিশ|বাস্তবায়ন|দায়িত্ব|সময়সীমা|আলোচনা)[^\s:ঃ।]{0,12}"
    r"(?:\s[^\s:ঃ।]{1,15}){0,2}\s?(?::|ঃ(?![\u0980-\u09ff])))"
)
_HEADING_NUMBER = re.compile(r"[0-9০-৯]{1,3}")
_CLOSINGS = any_of(CLOSINGS)
_ANNOUNCEMENTS = any_of(ANNOUNCEMENTS)
_LONGEST_HEADING = 110
_LONGEST_BRACKET = 400
_DATE_LABELS = ("তারিখ", "date")


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the document outside its tables of decisions."""

    text: str
    place: str
    opens: bool = False  # it is followed, in the same line of the document, by its decision


@dataclass(frozen=True, kw_only=True)
class Passage:
    """What was found in running text: the items and the lines (by index) in which they begin and end."""

    items: tuple[Item, ...]
    start: int
    end: int


def find_label(text: str) -> tuple[Role, str, str] | None:
    """The label `text` begins with: its role, its words, and what follows; None for an ordinary line."""
    head = text[:_LABEL_WITHIN]
    for colon in _COLON.finditer(head):
        words = head[: colon.start()]
        role = label_of(words)
        if role is not None:
            return role, words, _COLONS.sub("", text[colon.start() :])
        number, rest = leading_number(words)
        if number and rest and (role := label_of(rest)) is not None:
            return role, words, _COLONS.sub("", text[colon.start() :])
    if len(text) < _LABEL_WITHIN and (role := label_of(text)) is not None:
        return role, text, ""
    return None


def numbered(text: str) -> tuple[str | None, str]:
    """Number and title of an agenda item: "১। ল্যাব", "আলোচ্যসূচি-১: ল্যাব", "১ নং আলোচ্য বিষয়: ল্যাব"."""
    found = find_label(text)
    given = _HEADING_NUMBER.search(found[1]) if found else None
    if found is None or found[0] is not Role.AGENDA or not (found[2] or given):
        return leading_number(text)
    number, title = leading_number(found[2])
    return number or (given[0] if given else None), title


def _heads_everything(found: tuple[Role, str, str]) -> bool:
    """Whether a label is the heading "আলোচনা ও সিদ্ধান্ত:" above all of it."""
    return not found[2] and {Role.DISCUSSION, Role.DECISION} <= roles_of(found[1])


def find_passage(lines: Sequence[Line], *, announced: bool, closes: bool = True) -> Passage | None:
    """The decisions in `lines`, or None.

    `announced`: those behind a mere announcing sentence count too. `closes`: the meeting's end ends them.
    """
    split = [(at, part) for at, line in enumerate(lines) for part in _at_inner_labels(line)]
    labels = [at for at, line in split if _is_decision(line.text)]
    announcing = not labels and announced
    if announcing:
        labels = [
            at for (at, line), (_, following) in pairwise(split)
            if _announces(line.text) and leading_number(_unbulleted(following.text))[0]
        ][:1]  # fmt: skip
    if not labels:
        return None
    ends = (at for at, line in split if at > labels[-1] and ends_meeting(line.text))
    end = next(ends, len(lines)) if closes else len(lines)
    reader = _Reader(announced_at=labels[0] if announcing else -1)
    for at, line in split:
        if at < end:
            reader.take(at, line)
    items = tuple(reader.finish())
    return Passage(items=items, start=reader.start, end=end) if items else None


def ends_meeting(text: str) -> bool:
    """Whether a line ends the part in which decisions stand: the meeting is closed, or what follows is its foot."""
    return bool(_CLOSINGS.search(fold(text)))


def _at_inner_labels(line: Line) -> Iterator[Line]:
    ends = [
        found.start() for found in _INNER.finditer(line.text) if _outside_brackets(line.text, found.start())
    ]
    pieces = (line.text[start:end] for start, end in pairwise([0, *ends, len(line.text)]))
    parts = [piece.strip() for piece in pieces if piece.strip()]
    for at, part in enumerate(parts):
        opens = at == 0 and len(parts) > 1 and not _is_decision(part) and any(map(_is_decision, parts[1:]))
        yield replace(line, text=part, opens=opens)


def _outside_brackets(text: str, at: int) -> bool:
    before = text[max(0, at - _LONGEST_BRACKET) : at]
    return before.count("(") <= before.count(")") and before.count("[") <= before.count("]")


def _is_decision(text: str) -> bool:
    found = find_label(text)
    return found is not None and found[0] is Role.DECISION and not _heads_everything(found)


def _announces(text: str) -> bool:
    found = find_label(text)
    return bool(_ANNOUNCEMENTS.search(fold(text))) or (found is not None and _heads_everything(found))


def _unbulleted(text: str) -> str:
    return text.lstrip(BULLETS + " ")


class _Reader:
    """Takes the lines in order; where it stands (`_mode`) tells what an unlabelled line is."""

    def __init__(self, announced_at: int) -> None:
        self.start = 0
        self._announced_at = announced_at
        self._items: list[Item] = []
        self._mode: Role | None = None
        self._agenda = Item(decision="")
        self._decisions: list[str] = []
        self._talk: list[str] = []
        self._implementer: list[str] | None = None
        self._deadline: str | None = None
        self._place = ""
        self._begun = False

    def take(self, at: int, line: Line) -> None:
        """Read one line."""
        found = find_label(line.text)
        if at == self._announced_at:
            found = (Role.DECISION, "", "")
        elif found is not None and _heads_everything(found):
            found = (Role.DISCUSSION, found[1], "")
        if found is not None and self._labelled(at, line, *found):
            return
        self._unlabelled(at, line)

    def finish(self) -> list[Item]:
        """All items read."""
        self._close()
        return self._items

    def _labelled(self, at: int, line: Line, role: Role, words: str, rest: str) -> bool:
        match role:
            case Role.AGENDA:
                self._begin_agenda(at, *numbered(line.text))
            case Role.DISCUSSION:
                self._close()
                self._mode, self._talk = role, [rest]
            case Role.DECISION:
                self._close()
                self._open(at, line, rest)
            case Role.IMPLEMENTER if self._decisions:
                self._mode = role
                self._implementer = [*(self._implementer or []), *filter(None, [rest])]
            case Role.DEADLINE if self._decisions and words.strip().lower() not in _DATE_LABELS:
                self._mode, self._deadline = role, rest
            case Role.PREVIOUS | Role.PROGRESS:
                number, title = leading_number(line.text)
                self._begin_agenda(at, number, title if number else "")
                self._mode = Role.PREVIOUS
            case _:
                return False
        return True

    def _open(self, at: int, line: Line, text: str) -> None:
        if not self._begun:
            self.start, self._begun = at, True
        self._mode, self._place = Role.DECISION, line.place
        self._decisions = [text] if text else []

    def _unlabelled(self, at: int, line: Line) -> None:
        text = line.text
        if line.opens and self._mode is not Role.PREVIOUS and leading_number(text)[0]:
            self._begin_agenda(at, *leading_number(text))
            return
        if self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and self._goes_on(text):
            (self._implementer if self._implementer is not None else []).append(text)
        elif self._is_agenda(text):
            self._begin_agenda(at, *leading_number(text))
        elif self._mode is Role.DECISION and self._is_more(text):
            self._decisions.append(text)
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and self._next_decision(text):
            self._close(same_agenda=True)
            self._open(at, line, text)
        elif self._announced_at >= 0 and self._mode is Role.AGENDA and self._next_decision(text):
            self._open(at, line, text)
        elif self._mode is Role.AGENDA and not self._agenda.agenda_title:
            self._agenda = replace(self._agenda, agenda_title=squeeze(text).rstrip(":ঃ "))
        else:
            if self._mode in (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE):
                self._close()
            if self._mode is not Role.PREVIOUS:
                self._mode = Role.DISCUSSION
            self._talk.append(text)

    def _begin_agenda(self, at: int, number: str | None, title: str) -> None:
        self._close()
        self._mode, self._talk = Role.AGENDA, []
        is_sentence = len(title) > _LONGEST_HEADING or title.endswith("।")
        self._agenda = Item(
            agenda_no=number, agenda_title="" if is_sentence else squeeze(title).rstrip(":ঃ- "), decision=""
        )
        if is_sentence:
            self._mode, self._talk = Role.DISCUSSION, [title]

    def _goes_on(self, text: str) -> bool:
        """Whether a line below a label still belongs to it: a list below an empty one, or after a comma."""
        if self._mode is not Role.IMPLEMENTER or self._implementer is None or len(text) > _LONGEST_HEADING:
            return False
        last = self._implementer[-1] if self._implementer else ""
        if looks_like_office(text) and not text.endswith("।") and leading_number(text)[0] is None:
            return True
        return ((not last or last.endswith((",", "ও", "এবং", "/", ";"))) and not text.endswith("।")) or (
            bool(last) and text[:1] in BULLETS and last[:1] in BULLETS
        )

    def _is_more(self, text: str) -> bool:
        """Whether an unlabelled line still is a decision: numbered or bulleted, the rest of a sentence, or an order."""
        last = self._decisions[-1] if self._decisions else ""
        if not last or not last.rstrip().endswith(("।", ".", "?")):
            return True
        return text[:1] in BULLETS or leading_number(text)[0] is not None or orders(text)

    def _next_decision(self, text: str) -> bool:
        """Whether, after an implementer, the next decision of the same item follows."""
        number, rest = leading_number(_unbulleted(text))
        return (number is not None or text[:1] in BULLETS) and orders(rest)

    def _is_agenda(self, text: str) -> bool:
        """Whether a numbered line is the heading of the next item and not a decision."""
        number, title = leading_number(text)
        if number is None or not title or len(title) > _LONGEST_HEADING:
            return False
        if self._mode is Role.PREVIOUS:
            return (
                bool(self._agenda.agenda_no)
                and _follows(str(self._agenda.agenda_no), number)
                and not orders(title)
            )
        if self._mode is not Role.DECISION:
            return not orders(title) or title.endswith((":", "ঃ"))
        if orders(title) and not title.endswith((":", "ঃ")):
            return False
        if self._announced_at >= 0 and not self._decisions:
            return plain_number(number) == "1" and not title.endswith("।")
        previous = self._agenda.agenda_no
        follows = previous is not None and _follows(previous, number)
        counted = [leading_number(_unbulleted(line))[0] for line in self._decisions]
        return follows and not (counted and counted[-1] and _follows(counted[-1], number))

    def _close(self, *, same_agenda: bool = False) -> None:
        if self._decisions:
            implementer = None if self._implementer is None else "\n".join(self._implementer)
            self._items.append(
                replace(
                    self._agenda,
                    discussion="\n".join(filter(None, self._talk)),
                    decision="\n".join(self._decisions),
                    implementer=implementer,
                    deadline=self._deadline,
                    place=self._place,
                )
            )
            if not same_agenda:
                self._talk = []
        self._decisions, self._implementer, self._deadline = [], None, None


def _follows(first: str, second: str) -> bool:
    one, other = plain_number(first), plain_number(second)
    return one.isdigit() and other.isdigit() and int(other) == int(one) + 1
