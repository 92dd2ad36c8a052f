"""Items → decisions: split by number, each with its offices, time limit and proposed nature."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from locales.digits import to_bangla
from minutes.chars import squeeze
from minutes.decided.actors import actors_in
from minutes.decided.counted_through import with_numbers_closed
from minutes.decided.fronted import offices_in_front
from minutes.decided.inline import (
    Labelled,
    bracket_apart,
    offices_apart,
    own_labels,
    trailing_offices,
)
from minutes.decided.item_numbers import counted_under_one, items_by_number
from minutes.decided.natures import propose
from minutes.decided.repeated_labels import without_its_label, without_labels
from minutes.decided.tails import offices_behind_a_danda, says_more
from minutes.decided.tidied import with_look_alikes, with_numbers_gone_on, without_lone_item
from minutes.grammar.columns import Role
from minutes.items import Doubt, Item
from minutes.known import Known
from minutes.model import Decision
from minutes.numbering import marks
from minutes.numbering.counted_cells import are_always_counted, counts_offices
from minutes.numbering.division import divide
from minutes.numbering.merged_cells import numbers_beside, with_cells_below
from minutes.offices.limits_apart import bare_limit_apart, limit_apart, limit_in_front
from minutes.offices.mentions import Mentions, examine
from minutes.places import places
from minutes.words import deadlines
from minutes.words.clauses import is_dash, is_ditto, is_none, records
from minutes.words.numbers import find_marks

_MOST_LETTERS = 60  # of a decision that has no number to point at it by
_NOBODY = re.compile(r"^[\s–—….*-]*$")


def build(
    items: Sequence[Item], known: Known, *, meeting: date | None, bangla: bool, named: bool
) -> tuple[tuple[Decision, ...], tuple[Doubt, ...]]:
    """All decisions of a document and the doubts about them. `named`: it has a column or label for who implements."""
    items = with_cells_below(with_numbers_closed(items))
    shared = numbers_beside(items)
    builder = _Builder(items, known, meeting=meeting, bangla=bangla, named=named, shared=shared)
    decisions = [decision for item in items for decision in builder.of(item)]
    if bangla:
        decisions = with_look_alikes(decisions)
    decisions = with_numbers_gone_on(without_lone_item(decisions))
    called = places(decisions)
    if counted_under_one(decisions):
        builder.doubts = [one for one in builder.doubts if one[1].code != "number_of_another_item"]
    doubts = [doubt if at is None else replace(doubt, where=called[at]) for at, doubt in builder.doubts]
    return tuple(decisions), tuple(doubts)


class _Builder:
    """Turns one item after the other into decisions; "ঐ" refers to the item before."""

    def __init__(
        self,
        items: Sequence[Item],
        known: Known,
        *,
        meeting: date | None,
        bangla: bool,
        named: bool,
        shared: Mapping[str, Sequence[str]],
    ) -> None:
        self.doubts: list[
            tuple[int | None, Doubt]
        ] = []  # each with the decision it is about, if it is about one
        self._items = items
        self._built = 0
        self._doubted: set[str] = set()
        self._known = known
        self._meeting = meeting
        self._bangla = bangla
        self._named = named
        self._shared = (
            shared  # cells of implementers beside several items, and the numbers of what is decided there
        )
        self._last: Mentions = Mentions(names=())
        self._examined: dict[str, Mentions] = {}

    def of(self, item: Item) -> Iterator[Decision]:
        """The decisions of one item."""
        item = without_labels(item)
        if item.implementer and not (item.deadline or "").strip():
            offices, limit = limit_apart(item.implementer)
            if not limit and not any(find_marks(offices)):
                offices, limit = bare_limit_apart(offices)
                if not limit:
                    offices, limit = limit_in_front(offices)
            item = replace(item, implementer=offices, deadline=limit or item.deadline)
        if item.implementer is None and item.deadline:
            limit, offices = offices_apart(item.deadline)
            item = replace(item, deadline=limit, implementer=offices or None)
        if item.implementer is None and (apart := bracket_apart(item.decision)) is not None:
            by_when = item.deadline or apart.deadline or None
            item = replace(item, decision=apart.text, implementer=apart.implementer, deadline=by_when)
        split = marks.split(item.decision, item.agenda_no)
        agenda_no = self._digits(item.agenda_no)
        for code, what in split.problems:
            self._doubt(code, self._digits(what) or "", where=agenda_no or item.place)
        if item.doubt:
            words = "" if agenda_no else squeeze(item.decision)[:_MOST_LETTERS]
            self._doubt(item.doubt, words, where=agenda_no or item.place)
        numbers = [part.number for part in split.parts]
        items = items_by_number(numbers, item.agenda_no)
        owns = [_with_limit(own_labels(part.text)) for part in split.parts]
        if item.implementer is None:
            owns = [own if own.implementer else self._unlabelled(own) for own in owns]
        named = [own.implementer for own in owns]
        below = ""
        alone = bool(named and named[-1]) and not any(named[:-1]) and not is_ditto(named[-1])
        if not item.implementer and alone and not any(says_more(own.text) for own in owns[:-1]):
            below = named[
                -1
            ]  # one label below all of a cell's decisions, which it may divide by their numbers
            shared = not split.parts[-1].text.rstrip(" ।").endswith(("]", ")"))  # a bracket is its decision's
            until = owns[-1].deadline if shared and not any(own.deadline for own in owns[:-1]) else ""
            owns = [
                replace(
                    own,
                    implementer=below if shared or own.implementer or not records(own.text) else "",
                    deadline=own.deadline or until,
                )
                for own in owns
            ]
        limits = self._parts(item.deadline, numbers, item, "")
        by_number = len(set(limits)) > 1
        implementers = self._parts(
            below or item.implementer, numbers, item, "" if by_number else "implementer_division_unsure"
        )
        limits = limits if by_number else _by_line(item.deadline, len(numbers)) or limits
        for at, part in enumerate(split.parts):
            own = replace(item, agenda_no=items[at]) if items else item
            whose = (
                implementers[at]
                if below and owns[at].implementer
                else owns[at].implementer or ("" if below else implementers[at])
            )
            yield self._decision(own, part.number, owns[at], whose, limits[at])
            self._built += 1

    def _unlabelled(self, own: Labelled) -> Labelled:
        """The offices that stand behind the words without a label, if any."""
        found = trailing_offices(own.text, self._known)
        if not found.implementer:
            found = offices_in_front(own.text, self._known)
        if not found.implementer:
            found = offices_behind_a_danda(own.text, self._known)
        limit = own.deadline or found.deadline
        implementer = without_its_label(found.implementer, Role.IMPLEMENTER)
        return replace(own, text=found.text, implementer=implementer, deadline=limit)

    def _parts(self, cell: str | None, numbers: Sequence[str | None], item: Item, unsure: str) -> list[str]:
        """What of a cell belongs to each decision: all of it, unless it is divided by their numbers."""
        if not any(numbers) and item.agenda_no:
            if cell and cell not in self._shared and counts_offices(cell):
                return [cell] * len(numbers)  # a list of offices, of this item alone
            numbers = [item.agenda_no] * len(
                numbers
            )  # a cell merged over items names them: "১ ও ২ এর জন্য ওসি"
        among = self._shared.get(cell or "", ())
        divided = divide(cell, numbers, self._names_in, among) if cell else None
        if divided is None:
            return [cell or ""] * len(numbers)
        if divided.unsure and counts_offices(cell or "") and self._offices_counted:
            return [cell or ""] * len(numbers)
        if divided.unsure and unsure:
            self._doubt(unsure, squeeze(cell or ""), where=self._digits(item.agenda_no) or item.place)
        return [divided.parts.get(at, "") for at in range(len(numbers))]

    @cached_property
    def _offices_counted(self) -> bool:
        return are_always_counted(self._items)

    def _names_in(self, cell: str) -> tuple[str, ...]:
        return examine(cell, known=self._known).names

    def _decision(
        self, item: Item, printed: str | None, own: Labelled, implementer: str, limit: str
    ) -> Decision:
        text = own.text
        raw = item.implementer if item.implementer is not None and not own.implementer else own.implementer
        number = self._digits(printed)
        mentions = self._mentions(implementer)
        deadline = deadlines.nearer(
            deadlines.in_column(own.deadline or limit, self._meeting), deadlines.in_text(text, self._meeting)
        )
        deadline = deadlines.reckoned(deadline, self._meeting, text) if deadline else None
        column = limit if deadline and deadline.phrase == squeeze(limit).strip(" ।,;") else ""
        actors = () if own.implementer or item.implementer is not None else actors_in(text, self._known)
        asked = bool(mentions.names or actors or not is_dash(limit))
        nature, words = propose(text, column, dated=bool(deadline and deadline.day), asked=asked)
        self._judge(mentions, actors, nature.value, deadline)
        return Decision(
            agenda_no=self._digits(item.agenda_no),
            agenda_title=item.agenda_title,
            discussion=item.discussion,
            number=number,
            text=text,
            implementer_raw=_raw(raw),
            offices=mentions.names,
            offices_in_text=actors,
            deadline=deadline.phrase if deadline else None,
            deadline_date=deadline.day if deadline else None,
            deadline_proposed=deadline.reckoned if deadline else None,
            recurring=deadline.recurring if deadline else None,
            nature=nature,
            nature_words=words,
        )

    def _mentions(self, cell: str) -> Mentions:
        if is_ditto(cell):
            self._doubt("ditto", cell.strip())
            return self._last
        if _NOBODY.match(cell) or is_none(cell):
            return Mentions(names=())
        if cell not in self._examined:
            self._examined[cell] = examine(cell, known=self._known)
        self._last = self._examined[cell]
        for name in self._last.names:
            if is_ditto(name):  # "ঐ ও সিভিল সার্জন"
                self._doubt("ditto", name)
        return self._last

    def _judge(
        self,
        mentions: Mentions,
        actors: tuple[str, ...],
        nature: str,
        deadline: deadlines.Deadline | None,
    ) -> None:
        if not mentions.names and not actors and nature != "formal":
            self._doubt("no_implementer", "")
        for name in mentions.doubtful:
            if name not in self._doubted:  # what is answered at the first decision holds for all
                self._doubt("mention_unsure", name)
            self._doubted.add(name)
        if deadline and deadline.day and self._meeting and deadline.day < self._meeting:
            self._doubt("deadline_before_meeting", deadline.phrase)

    def _doubt(self, code: str, what: str, *, where: str = "") -> None:
        """A doubt about an item (`where`), or about the decision that is being built."""
        self.doubts.append((None if where else self._built, Doubt(where=where, code=code, what=what)))

    def _digits(self, printed: str | None) -> str | None:
        """A number in the digits of the document's language, whatever was typed."""
        return to_bangla(printed) if printed and self._bangla else printed


def _with_limit(own: Labelled) -> Labelled:
    """A decision's labels, the limit at the end of its offices taken as one: "(বাস্তবায়নে: ওসি, ৩০ জুন)", "… ওসি সময়সীমা: ৩০ জুন"."""
    if not own.implementer or own.deadline:
        return own
    offices, limit = limit_apart(own.implementer)
    if not limit:
        offices, limit = bare_limit_apart(own.implementer)
    return replace(own, implementer=offices, deadline=without_its_label(limit, Role.DEADLINE))


def _by_line(cell: str | None, count: int) -> list[str]:
    """The lines of a cell that holds a time limit for each of several decisions, one below the other; [] for another."""
    lines = [line.strip() for line in (cell or "").split("\n") if line.strip()]
    return lines if len(lines) == count > 1 and all(map(deadlines.is_limit, lines)) else []


def _raw(cell: str) -> str:
    cell = re.sub("^• ", "", cell, flags=re.MULTILINE)  # the bullets of a list are not printed letters
    return (
        "-" if cell.strip() and is_dash(cell) else cell.strip().rstrip("; –—")
    )  # a label follows the semicolon
