"""Decisions in running text: behind the labels সিদ্ধান্তঃ, বাস্তবায়নেঃ, সময়সীমাঃ, or after a sentence that announces them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from minutes.chars import squeeze
from minutes.clauses import is_none, obliges, orders
from minutes.deadlines import is_limit
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.inner_labels import at_inner_labels, repeated_labels
from minutes.item_lines import (
    bare_label,
    counts_decisions,
    heads,
    implementer_first,
    is_bracket,
    is_listed,
    is_office_line,
    lists_subjects,
    names_below,
    unbulleted,
    without_signs,
)
from minutes.items import Item
from minutes.labels import (
    Label,
    Line,
    announces_decisions,
    ends_meeting,
    find_label,
    is_decision,
    label_number,
    numbered,
    parts_behind_arrows,
    title_and_talk,
)
from minutes.lists_apart import below_their_label, each_its_own
from minutes.numbered_below import numbered_below_items
from minutes.numbers import goes_on, leading_number, opening_number, plain_number
from minutes.own_labels import one_by_one, under_one_label
from minutes.prose import told_of
from minutes.shapes import looks_like_office
from minutes.topics import item_head, without_danda

_LONGEST_HEADING = 110
_FIRST_MARKS = ("1", "ক", "a", "i")
_DATE_LABELS = ("তারিখ", "date")


@dataclass(frozen=True, kw_only=True)
class Passage:
    """What was found in running text: the items and the lines (by index) in which they begin and end.

    `announced`: no label told of them, only a sentence that a list follows. `talks`: that list holds the talk, too.
    `above`: what stands in the first of these lines before its decision.
    """

    items: tuple[Item, ...]
    start: int
    end: int
    above: tuple[str, ...] = ()
    announced: bool = False
    talks: bool = False


def find_passage(lines: Sequence[Line], *, announced: bool, closes: bool = True) -> Passage | None:
    """The decisions in `lines`, or None.

    `announced`: those behind a mere announcing sentence count too. `closes`: the meeting's end ends them.
    """
    often = repeated_labels(line.text for line in lines)
    split = [
        (at, part)
        for at, line, listed in below_their_label(lines)
        for part in ((line,) if listed else at_inner_labels(line, often))
    ]
    labels = [at for at, line in split if is_decision(line.text)]
    announcing = not labels and announced
    if announcing:
        labels = [
            at for (at, line), (_, following) in pairwise(split)
            if announces_decisions(line.text) and is_listed(following.text)
        ][:1]  # fmt: skip
    if not labels and announced:
        split = numbered_below_items(split)
        labels = [at for at, line in split if line.decides]
        announcing = False
    if not labels:
        return None
    ends = (at for at, line in split if at > labels[-1] and ends_meeting(line.text))
    end = next(ends, len(lines)) if closes else len(lines)
    texts = [line.text for _, line in split]
    opening = heads(texts)
    reader = _Reader(
        announced_at=labels[0] if announcing else -1,
        implementer_first=implementer_first(texts),
        names_below=names_below(texts),
    )
    for (at, line), opens in zip(split, opening, strict=True):
        if at < end:
            reader.take(at, replace(line, opens=line.opens or opens))
    items = tuple(each_its_own(tuple(under_one_label(tuple(one_by_one(reader.finish()))))))
    heading = next((find_label(line.text) for at, line in split if announcing and at == labels[0]), None)
    talks = heading is not None and heading.heads_everything
    above = takewhile(
        lambda line: not is_decision(line.text), (line for at, line in split if at == reader.start)
    )
    return (
        Passage(
            items=items,
            start=reader.start,
            end=end,
            above=() if announcing else tuple(line.text for line in above),
            announced=announcing,
            talks=talks,
        )
        if items
        else None
    )


class _Reader:
    """Takes the lines in order; where it stands (`_mode`) tells what an unlabelled line is."""

    def __init__(self, announced_at: int, *, implementer_first: bool, names_below: bool) -> None:
        self.start = 0
        self._announced_at = announced_at
        self._items: list[Item] = []
        self._mode: Role | None = None
        self._agenda = Item(decision="")
        self._decisions: list[str] = []
        self._talk: list[str] = []
        self._number: str | None = None  # in the label of decisions that stand below it
        self._implementer: list[str] | None = None
        self._implementer_first = implementer_first  # its label stands before the decisions'
        self._names_below = names_below  # offices stand in lines of their own, unlabelled
        self._last_number: str | None = None  # of the decisions read so far
        self._pending: str | None = None
        self._deadline: str | None = None
        self._pending_limit: str | None = None
        self._place = ""
        self._begun = False
        self._lists_several = False  # two of them, numbered
        self._lists_subjects = False  # item headings came one behind the other, with nothing between them

    def take(self, at: int, line: Line) -> None:
        """Read one line."""
        if line.decides:
            self._close(same_agenda=True)
            self._open(at, line, line.text)
            return
        item = item_head(line.text)
        if item is not None:
            self._begin_agenda(at, *item)
            self._place = line.place
            return
        if self._mode is Role.DECISION and self._decisions and is_bracket(line.text):
            self._decisions[-1] += f" {line.text}"  # of the decision above it, whatever label it holds
            return
        found = find_label(line.text)
        if self._decisions and (found is None or not found.rest):
            found = bare_label(line.text) or found
        heads_all = found is not None and found.heads_everything
        if self._lists_subjects and (
            heads_all
            or at == self._announced_at
            or (self._lists_several and not self._begun and found is not None and counts_decisions(found))
        ):
            self._close()
            self._agenda = Item(decision="")  # what follows is not said of the last subject of a list
        if at == self._announced_at:
            found = Label(Role.DECISION, "", "")
        elif found is not None and heads_all:
            found = Label(Role.DISCUSSION, found.words, "")
        if found is not None and self._labelled(at, line, *found):
            return
        self._unlabelled(at, line)

    def finish(self) -> list[Item]:
        """All items read."""
        self._close()
        self._tell()
        return self._items

    def _labelled(self, at: int, line: Line, role: Role, words: str, rest: str) -> bool:
        match role:
            case Role.AGENDA if lists_subjects(rest):
                self._begin_agenda(at, None, "")
            case Role.AGENDA:
                self._begin_agenda(at, *numbered(line.text))
            case Role.DISCUSSION if (number := label_number(words)) and (
                len(rest) <= _LONGEST_HEADING or self._follows_agenda(number)
            ):
                self._begin_agenda(at, number, rest)
            case Role.DISCUSSION if (
                not rest and (number := leading_number(words)[0]) and self._follows_agenda(number)
            ):
                self._begin_agenda(at, number, leading_number(words)[1])  # "৪. বিবরণী" among "৩. আগ্নেয়াস্ত্র"
            case Role.DISCUSSION:
                if number := label_number(words):
                    self._begin_agenda(at, number, "")  # "আলোচনা ২ঃ", and behind it all that was said
                self._close()
                self._mode, self._talk = role, [rest]
            case Role.DECISION if is_none(rest) and rest:
                self._close()  # "সিদ্ধান্ত-৩.১: নেই"
                self._mode = Role.DISCUSSION
            case Role.DECISION:
                self._close()
                number = label_number(words) if leading_number(rest)[0] is None else None
                self._open(at, line, f"{number}। {rest}" if number and rest else rest)
                self._number = number if not rest else None
            case Role.IMPLEMENTER if (
                self._decisions and rest and self._implementer_first and self._pending is not None
            ):
                self._close()  # the decision has its own already: this one is the next one's
                self._pending = rest
            case Role.IMPLEMENTER if self._decisions:
                self._mode = role
                self._implementer = [*(self._implementer or []), *filter(None, [rest])]
            case Role.IMPLEMENTER if rest and self._may_own(rest):
                self._take_over(rest)
            case Role.DEADLINE if (
                self._implementer_first and self._pending is not None and not self._decisions and rest
            ):
                self._pending_limit = rest
            case Role.DEADLINE if self._decisions and words.strip().lower() not in _DATE_LABELS:
                self._mode, self._deadline = role, rest
            case Role.PREVIOUS | Role.PROGRESS:
                number, title = leading_number(line.text)
                self._begin_agenda(at, number, title if number else "")
                self._mode = Role.PREVIOUS
            case _:
                return False
        return True

    def _may_own(self, rest: str) -> bool:
        return looks_like_office(leading_number(rest)[1]) or self._implementer_first

    def _take_over(self, rest: str) -> None:
        """An implementer's label away from its decisions: before them, or behind the talk that follows them."""
        same = self._items and self._items[-1].agenda_no == self._agenda.agenda_no
        if same and not self._implementer_first:
            for at, item in enumerate(self._items):
                if item.agenda_no == self._agenda.agenda_no and item.implementer is None:
                    self._items[at] = replace(item, implementer=rest)
        else:
            self._pending = rest

    def _open(self, at: int, line: Line, text: str) -> None:
        if not self._begun:
            self.start, self._begun = at, True
        self._mode, self._place = Role.DECISION, line.place
        self._decisions = [text] if text else []

    def _unlabelled(self, at: int, line: Line) -> None:
        text = line.text
        names = (
            self._mode is Role.IMPLEMENTER
            and self._lists_names(text)
            and looks_like_office(leading_number(text)[1])
        )
        if names and self._implementer is not None:
            self._implementer.append(text)  # though its number is that of the next item, too
            return
        if line.opens and self._mode is not Role.PREVIOUS and self._may_open(text):
            self._begin_agenda(at, *opening_number(text))
            return
        if line.opens and text[:1] in BULLETS and self._mode is not Role.PREVIOUS:
            self._begin_agenda(at, None, unbulleted(text))
            return
        if self._mode is Role.DEADLINE and self._deadline == "" and len(text) < _LONGEST_HEADING:
            self._deadline = text
        elif self._mode is Role.IMPLEMENTER and self._deadline is None and is_limit(without_signs(text)):
            self._mode, self._deadline = Role.DEADLINE, without_signs(text)
        elif self._mode is Role.DECISION and self._names_below and self._decisions and is_office_line(text):
            self._mode, self._implementer = Role.IMPLEMENTER, [without_signs(text)]
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and (self._goes_on(text) or self._divides(text)):
            (self._implementer if self._implementer is not None else []).append(text)
        elif self._is_agenda(text):
            self._begin_agenda(at, *leading_number(text))
        elif self._mode is Role.DECISION and self._is_more(text):
            own = self._number if not self._decisions and leading_number(text)[0] is None else None
            self._decisions.append(f"{own}। {text}" if own else text)
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and self._next_decision(text):
            self._close(same_agenda=True)
            self._open(at, line, text)
        elif self._announced_at >= 0 and self._mode is Role.AGENDA and self._next_decision(text):
            self._open(at, line, text)
        elif self._announced_at >= 0 and self._mode is Role.DISCUSSION and self._resumes(text):
            self._open(
                at, line, text
            )  # a line that is none of theirs stood between the decisions of one list
        elif self._mode is Role.AGENDA and not self._agenda.agenda_title:
            self._agenda = replace(self._agenda, agenda_title=squeeze(text).rstrip(":ঃ "))
        else:
            if self._mode in (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE):
                self._close()
            if self._mode is not Role.PREVIOUS:
                self._mode = Role.DISCUSSION
            self._talk.append(text)

    def _may_open(self, text: str) -> bool:
        """Whether a number goes on from the item before, or no decisions are being read that it could belong to."""
        number, title = opening_number(text)
        if number is None or (self._counts_on(number) and obliges(title)):
            return False
        return self._mode not in (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE) or (
            self._agenda.agenda_no is None or self._follows_agenda(number) or self._lettered()
        )

    def _tell(self) -> None:
        """Take the decisions that the talk of the last item tells of, where no label gave it any."""
        decided = bool(self._items) and self._items[-1].agenda_no == self._agenda.agenda_no
        if self._begun and self._agenda.agenda_no is not None and self._talk and not decided:
            self._items += told_of(replace(self._agenda, place=self._place), self._talk)

    def _begin_agenda(self, at: int, number: str | None, title: str) -> None:
        self._close()
        self._tell()
        self._lists_subjects = self._mode is Role.AGENDA and not self._talk
        self._lists_several = self._lists_subjects and bool(number) and self._follows_agenda(number or "")
        self._mode, self._talk = Role.AGENDA, []
        title = without_danda(title)
        heading, talk = title_and_talk(title)
        if heading and talk and number and len(heading) <= _LONGEST_HEADING:
            self._agenda = Item(agenda_no=number, agenda_title=heading.rstrip("ঃ "), decision="")
            self._mode, self._talk = Role.DISCUSSION, [talk]
            return
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
        if self._lists_names(text):
            return True
        if looks_like_office(text) and not text.endswith("।") and leading_number(text)[0] is None:
            return True
        return ((not last or last.endswith((",", "ও", "এবং", "/", ";"))) and not text.endswith("।")) or (
            bool(last) and text[:1] in BULLETS and last[:1] in BULLETS
        )

    def _lists_names(self, text: str) -> bool:
        """Whether a line is the next of a list of offices below their label: "(ক) ওসি", "(খ) তহসিলদার"."""
        number, rest = leading_number(text)
        if number is None or self._implementer is None or orders(rest) or rest.endswith("।"):
            return False
        if not self._implementer:
            return plain_number(number) in _FIRST_MARKS
        before = leading_number(self._implementer[-1])[0]
        return before is not None and goes_on(before, number)

    def _divides(self, text: str) -> bool:
        """Whether a line below a label begins with the number of one of its decisions: its part of the label's list."""
        number = leading_number(text)[0]
        if number is None or orders(text) or self._implementer is None:
            return False
        own = {leading_number(unbulleted(line))[0] for line in self._decisions}
        return number in own and leading_number(self._implementer[0] if self._implementer else "")[0] in own

    def _is_more(self, text: str) -> bool:
        """Whether an unlabelled line still is a decision: numbered or bulleted, the rest of a sentence, or an order."""
        last = self._decisions[-1] if self._decisions else ""
        said = leading_number(last)[0] is not None and parts_behind_arrows(last)
        if not said and (not last or not last.rstrip().endswith(("।", ".", "?"))):
            return True
        return text[:1] in BULLETS or leading_number(text)[0] is not None or orders(text)

    def _next_decision(self, text: str) -> bool:
        """Whether, after an implementer, the next decision of the same item follows."""
        number, rest = leading_number(unbulleted(text))
        return (number is not None or text[:1] in BULLETS) and orders(rest)

    def _resumes(self, text: str) -> bool:
        """Whether, behind other words, an order goes on from the number of the last decision."""
        number, rest = leading_number(text)
        return (
            bool(number and self._last_number)
            and goes_on(str(self._last_number), str(number))
            and orders(rest)
        )

    def _is_agenda(self, text: str) -> bool:
        """Whether a numbered line is the heading of the next item and not a decision."""
        number, title = leading_number(text)
        if number is None or not title or len(title) > _LONGEST_HEADING:
            return False
        if self._mode is Role.PREVIOUS:
            return (
                bool(self._agenda.agenda_no)
                and goes_on(str(self._agenda.agenda_no), number)
                and not orders(title)
            )
        if (
            self._mode in (Role.IMPLEMENTER, Role.DEADLINE)
            and self._follows_agenda(number)
            and not self._counts_on(number)
            and title_and_talk(title)[0]
        ):
            return True
        if self._mode is not Role.DECISION:
            return not orders(title) or title.endswith((":", "ঃ"))
        if self._lettered() and self._follows_agenda(number) and not self._counts_on(number):
            return True
        if orders(title) and not title.endswith((":", "ঃ")):
            return False
        if self._announced_at >= 0 and not self._decisions:
            return plain_number(number) == "1" and not title.endswith("।")
        follows = self._follows_agenda(number)
        return follows and not self._counts_on(number)

    def _counts_on(self, number: str) -> bool:
        """Whether a number goes on from the last decision's own."""
        last = leading_number(unbulleted(self._decisions[-1]))[0] if self._decisions else None
        return last is not None and goes_on(last, number)

    def _follows_agenda(self, number: str) -> bool:
        return self._agenda.agenda_no is not None and goes_on(self._agenda.agenda_no, number)

    def _lettered(self) -> bool:
        """Whether the decisions so far are told apart by letters, so that a number is the next item's."""
        first = leading_number(unbulleted(self._decisions[0]))[0] if self._decisions else None
        return first is not None and not plain_number(first)[:1].isdigit()

    def _close(self, *, same_agenda: bool = False) -> None:
        if self._decisions:
            self._last_number = leading_number(unbulleted(self._decisions[-1]))[0] or self._last_number
            implementer = self._pending if self._implementer is None else "\n".join(self._implementer)
            self._items.append(
                replace(
                    self._agenda,
                    discussion="\n".join(filter(None, self._talk)),
                    decision="\n".join(self._decisions),
                    implementer=implementer,
                    deadline=self._pending_limit if self._deadline is None else self._deadline,
                    place=self._place,
                )
            )
            if not same_agenda:
                self._talk = []
            self._pending = self._pending_limit = None
        self._decisions, self._implementer, self._deadline = [], None, None
