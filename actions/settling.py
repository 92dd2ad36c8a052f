"""One draft's decisions against the committee's registry: who does what, and which questions stay open.

Used by actions.resolving, which puts the questions in order with what else is to be seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from actions.registry import office_line, office_lines
from committee import carry
from committee.draft_views import Doubt
from committee.expansion import (
    AnyOffice,
    Assignment,
    Expansion,
    NewOffice,
    Office,
    Outcome,
    Registry,
    assign,
    expand,
)
from committee.review import short_key
from committee.short import label
from committee.values import Nature, Reporting
from committee.views import OfficeLine, TaskLine
from minutes.model import Decision
from places.text import match_key

DUE_KEY = "t"  # what the keys of reckoned days begin with
Answers = dict[str, dict[str, Any]]
# The open decisions of other meetings, with a line to show of each.
OldDecisions = dict[int, tuple[carry.OpenDecision, TaskLine]]


@dataclass(frozen=True, kw_only=True)
class Settled:
    """A decision of a draft with all that has been settled about it so far; `index` as minutes.edits numbers it.

    `contacts`: the person named beside an office.
    """

    index: int
    decision: Decision
    assignment: Assignment
    expansions: tuple[Expansion, ...] = ()
    contacts: tuple[tuple[AnyOffice, str], ...] = ()
    continues: TaskLine | None = None
    continues_id: int | None = None

    @classmethod
    def bare(cls, index: int, decision: Decision) -> "Settled":
        """A decision about which nothing is settled."""
        return cls(index=index, decision=decision, assignment=Assignment())

    @property
    def nature(self) -> Nature:
        return self.decision.nature

    @property
    def label(self) -> str:
        return label(self.decision.number, self.decision.agenda_no)


@dataclass(frozen=True, kw_only=True)
class GroupAnswer:
    """How the secretary said a group reports."""

    key: str
    name: str
    reporting: Reporting
    reporter: AnyOffice | None
    members: tuple[AnyOffice, ...]


@dataclass(kw_only=True)
class _Open:
    """A question, and which decisions ask it (by index and label)."""

    doubt: Doubt
    indexes: list[int]
    names: list[str]


class Settler:
    """Settles the decisions of one draft and collects, once each, the questions that stay open."""

    def __init__(
        self, draft_id: int, answers: Answers, registry: Registry, old: OldDecisions, held: date | None = None
    ) -> None:
        self.draft_id, self.answers, self.registry, self.held = draft_id, answers, registry, held
        self.groups: dict[str, GroupAnswer] = {}
        self.aliases: dict[str, tuple[str, AnyOffice | None]] = {}
        self._open: dict[str, _Open] = {}
        self._known: dict[str, Expansion] = {}
        self._old = old
        self._at: tuple[int, str] = (0, "")  # the decision that is being settled: index and label

    def settle(self, index: int, decision: Decision) -> Settled:
        """One decision: who does it, until when, and whether it goes on from an older one."""
        self._at = index, label(decision.number, decision.agenda_no)
        decision = self._with_due(decision)
        mentions = decision.offices or decision.offices_in_text
        expansions = tuple(self._answered(self._expand(mention)) for mention in mentions)
        if decision.nature is Nature.FORMAL:
            return Settled(index=index, decision=decision, assignment=Assignment(), expansions=expansions)
        assignment = assign(expansions, self.registry, self.registry.own_office_id, decision.nature)
        for unknown in assignment.unknown:
            self._ask_unknown(unknown, assignment.reporting)
        assignment = self._with_somebody(self._with_groups(assignment))
        settled = Settled(
            index=index,
            decision=decision,
            assignment=assignment,
            expansions=expansions,
            contacts=tuple(_contacts(expansions)),
        )
        return self._continuing(settled)

    def with_due(self, index: int, decision: Decision) -> Decision:
        """Only until when it is to be done."""
        self._at = index, label(decision.number, decision.agenda_no)
        return self._with_due(decision)

    def _with_due(self, decision: Decision) -> Decision:
        """A day reckoned from the phrase is the time limit once the secretary has said so."""
        if decision.deadline_proposed is None or decision.deadline_date is not None:
            return decision
        key = short_key(DUE_KEY, f"{decision.deadline} {decision.deadline_proposed}")
        answer = self.answers.get(key)
        if answer is None:
            doubt = self._doubt(key, "due", decision.deadline or "", proposed=decision.deadline_proposed)
            self._ask(key, doubt)
            return decision
        day = decision.deadline_proposed if answer["answer"] == "yes" else _day(answer.get("on"))
        return replace(decision, deadline_date=day, deadline_proposed=None)

    def _expand(self, mention: str) -> Expansion:
        if mention not in self._known:
            self._known[mention] = expand(mention, self.registry)
        return self._known[mention]

    def _answered(self, expansion: Expansion) -> Expansion:
        """The expansion with what the secretary said about it in this draft."""
        answer = self.answers.get(short_key("u", expansion.key))
        if expansion.outcome is not Outcome.UNKNOWN or answer is None:
            return expansion
        if answer["answer"] == "drop":
            self.aliases[expansion.key] = ("drop", None)
            return replace(expansion, outcome=Outcome.DROPPED)
        office = self._office(answer) or expansion.suggested
        if office is None:
            return expansion
        self.aliases[expansion.key] = ("office", office)
        if isinstance(office, Office):
            return replace(expansion, outcome=Outcome.OFFICES, offices=(office,), candidates=())
        return replace(expansion, outcome=Outcome.OFFICES, new=(office,), candidates=())

    def _office(self, answer: dict[str, Any]) -> AnyOffice | None:
        """The office an answer names, by id or as a new one."""
        if answer.get("office"):
            return next((o for o in self.registry.offices if o.id == answer["office"]), None)
        if answer.get("new"):
            return NewOffice(**answer["new"])
        return None

    def _ask(self, key: str, doubt: Doubt) -> None:
        asked = self._open.setdefault(key, _Open(doubt=doubt, indexes=[], names=[]))
        index, name = self._at
        asked.indexes.append(index)
        asked.names.append(name)

    def _ask_unknown(self, expansion: Expansion, beside: Sequence[AnyOffice]) -> None:
        """Whose an unknown name is; of a person alone, which office's. `beside`: the offices named with it."""
        key = short_key("u", expansion.key)
        offered: Sequence[AnyOffice] = expansion.candidates
        if expansion.person:
            offered = tuple(dict.fromkeys((*offered, *beside)))
        person = expansion.person
        self._ask(key, self._doubt(key, "unknown", expansion.mention, office_lines(offered), person=person))

    def _doubt(
        self, key: str, kind: str, raw: str, candidates: Sequence[OfficeLine] = (), **more: Any
    ) -> Doubt:
        return Doubt(
            draft_id=self.draft_id,
            key=key,
            kind=kind,
            index=0,
            numbers=(),
            raw=raw,
            candidates=tuple(candidates),
            **more,
        )

    def _with_groups(self, assignment: Assignment) -> Assignment:
        """Groups the secretary has settled in this draft report as he said; the others are asked about."""
        left = []
        for group in assignment.groups_open:
            key = short_key("g", group.key)
            answer = self.answers.get(key)
            if answer is None:
                left.append(group)
                offered = office_lines(group.reporters)
                self._ask(key, self._doubt(key, "group", group.mention, offered, members=len(group.members)))
                continue
            if answer["answer"] == "drop":
                continue
            said = GroupAnswer(
                key=group.key,
                name=group.mention,
                reporting=Reporting(answer["answer"]),
                reporter=self._office(answer),
                members=group.members,
            )
            self.groups.setdefault(group.key, said)
            assignment = _joined(assignment, said)
        return replace(assignment, groups_open=tuple(left))

    def _with_somebody(self, assignment: Assignment) -> Assignment:
        """A decision that names nobody: the secretary says whose it is, once for all of them."""
        if not assignment.who_implements:
            return assignment
        answer = self.answers.get("who")
        if answer is None:
            own = self.registry.office(self.registry.own_office_id)
            self._ask("who", self._doubt("who", "unknown", "", [office_line(own)] if own else ()))
            return replace(assignment, reporting=())
        office = None if answer["answer"] == "drop" else self._office(answer)
        return replace(assignment, reporting=(office,) if office else ())

    def _continuing(self, settled: Settled) -> Settled:
        """Whether it repeats an open decision, or a later one repeats it: asked, and then one thread."""
        ids = [o.id for o in settled.assignment.reporting if isinstance(o, Office)]
        old = carry.continuation(settled.decision.text, ids, [decision for decision, _ in self._old.values()])
        if old is None:
            return settled
        key = f"c{settled.index}"
        line = self._old[old.id][1]
        answer = self.answers.get(key)
        if answer is None:
            on = old.on if carry.is_later(old.on, self.held) else None
            self._ask(key, self._doubt(key, "continuation", settled.decision.text, old=line, later=on))
            return settled
        return replace(settled, continues=line, continues_id=old.id) if answer["answer"] == "yes" else settled

    def doubts(self) -> list[tuple[int, Doubt]]:
        """(index of the first decision that asks it, question), each once, with the numbers of all it touches."""
        return [
            (
                one.indexes[0],
                replace(
                    one.doubt,
                    numbers=tuple(dict.fromkeys(one.names)),
                    indexes=tuple(dict.fromkeys(one.indexes)),
                ),
            )
            for one in self._open.values()
        ]


def _contacts(expansions: Sequence[Expansion]) -> list[tuple[AnyOffice, str]]:
    """The persons named beside an office: each is that office's contact, where it is one office only."""
    return [
        (e.all_offices[0], e.contact)
        for e in expansions
        if e.contact and len(e.all_offices) == 1 and e.outcome is Outcome.OFFICES
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _joined(assignment: Assignment, said: GroupAnswer) -> Assignment:
    """The assignment with a settled group: everybody reports, or one does and the members cooperate."""
    reporting, cooperating = list(assignment.reporting), list(assignment.cooperating)
    if said.reporting is Reporting.EACH:
        reporting += said.members
    else:
        reporting += [said.reporter] if said.reporter else []
        cooperating += said.members
    unique = list({match_key(office.name): office for office in reporting}.values())
    taken = {match_key(office.name) for office in unique}
    rest = {match_key(office.name): office for office in cooperating}
    return replace(
        assignment,
        reporting=tuple(unique),
        cooperating=tuple(office for key, office in rest.items() if key not in taken),
        who_implements=assignment.who_implements and not unique,
    )
