"""A draft against what the committee knows and what the secretary has answered: decisions, offices, open questions.

Nothing of it is kept: a draft holds what was read and what was answered, and is resolved anew each time it is shown.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from actions.registry import registry_of
from actions.rights import need_secretary
from committee import carry
from committee.errors import Gone
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
from committee.moment import Moment
from committee.short import label
from committee.values import Nature, Reporting
from committee.views import (
    Doubt,
    OfficeLine,
    TaskLine,
)
from minutes.edits import Edits, apply_edits, numbered
from minutes.model import Decision, Minutes
from places.text import match_key
from storage import cards, codec, meetings, tasks
from storage.database import Session
from storage.tables import Committee, Draft

MOST_CANDIDATES = 4  # offices offered as answers


@dataclass(frozen=True, kw_only=True)
class Settled:
    """A decision of a draft with all that has been settled about it so far; `index` as minutes.edits numbers it."""

    index: int
    decision: Decision
    nature: Nature
    assignment: Assignment
    continues: TaskLine | None = None
    continues_id: int | None = None

    @property
    def label(self) -> str:
        return label(self.decision.number, self.decision.agenda_no)


@dataclass(frozen=True, kw_only=True)
class Resolution:
    """A whole draft, resolved against the committee's registry and the secretary's answers."""

    draft: Draft
    committee: Committee
    read: Minutes  # as the reader gave them
    edits: Edits
    minutes: Minutes  # with the edits
    decisions: tuple[Settled, ...]
    doubts: tuple[Doubt, ...]
    groups: dict[str, "GroupAnswer"]  # by Expansion.key: what was said about groups in this draft
    aliases: dict[str, tuple[str, AnyOffice | None]]  # by Expansion.key: office or drop

    @property
    def meeting_date(self) -> date | None:
        given = self.draft.answers.get("date")
        return date.fromisoformat(given["on"]) if given else self.minutes.meeting_date


@dataclass(frozen=True, kw_only=True)
class GroupAnswer:
    """How the secretary said a group reports."""

    key: str
    name: str
    reporting: Reporting
    reporter: AnyOffice | None
    members: tuple[AnyOffice, ...]


def resolve(session: Session, moment: Moment, *, by: int, draft_id: int) -> Resolution:
    """The draft as it stands now; Gone when it was registered or dropped."""
    draft = meetings.open_draft(session, draft_id)
    if draft is None:
        raise Gone
    committee = need_secretary(session, by, draft.committee_id)
    registry = registry_of(session, committee, moment.today)
    reader = _Reader(session, moment, draft, committee, registry)
    read: Minutes = codec.thaw(draft.minutes)
    edits = edits_of(draft)
    settled = tuple(reader.settle(index, decision) for index, decision in numbered(read, edits))
    resolution = Resolution(
        draft=draft,
        committee=committee,
        read=read,
        edits=edits,
        minutes=apply_edits(read, edits),
        decisions=settled,
        doubts=(),
        groups=reader.groups,
        aliases=reader.aliases,
    )
    doubts = [*_date_doubt(resolution, moment), *reader.doubts()]
    answered = len(draft.answers)
    counted = tuple(replace(d, index=i, total=len(doubts), answered=answered) for i, d in enumerate(doubts))
    return replace(resolution, doubts=counted)


def edits_of(draft: Draft) -> Edits:
    """What the secretary changed in a draft."""
    if not draft.edits:
        return Edits()
    edits: Edits = codec.thaw(draft.edits)
    return edits


def _date_doubt(resolution: Resolution, moment: Moment) -> list[Doubt]:
    on = resolution.meeting_date
    if on is not None and on <= moment.today:
        return []
    raw = resolution.minutes.meeting_date_raw or ""
    return [
        Doubt(
            draft_id=resolution.draft.id or 0, key="date", kind="date", index=0, total=0, numbers=(), raw=raw
        )
    ]


def short_key(prefix: str, key: str) -> str:
    """A doubt's key on a button: a letter and eight hexadecimal digits."""
    return prefix + hashlib.sha256(key.encode()).hexdigest()[:8]


class _Reader:
    """Resolves the decisions of one draft and collects, once each, the questions that stay open."""

    def __init__(
        self, session: Session, moment: Moment, draft: Draft, committee: Committee, registry: Registry
    ) -> None:
        self.session, self.moment, self.draft = session, moment, draft
        self.committee, self.registry = committee, registry
        self.answers: dict[str, dict[str, Any]] = draft.answers
        self.groups: dict[str, GroupAnswer] = {}
        self.aliases: dict[str, tuple[str, AnyOffice | None]] = {}
        self._open: dict[str, tuple[Doubt, list[str]]] = {}
        self._known: dict[str, Expansion] = {}
        self._old = _open_decisions(session, committee)

    def settle(self, index: int, decision: Decision) -> Settled:
        """One decision: its nature, who does it, and whether it goes on from an older one."""
        nature = decision.nature
        name = label(decision.number, decision.agenda_no)
        mentions = decision.offices or decision.offices_in_text
        expansions = [self._answered(self._expand(mention), name) for mention in mentions]
        assignment = assign(expansions, self.registry, self.committee.own_office_id, nature)
        if nature is Nature.FORMAL:
            return Settled(index=index, decision=decision, nature=nature, assignment=Assignment())
        for unknown in assignment.unknown:
            self._ask_unknown(unknown, name)
        assignment = self._with_groups(assignment, name)
        assignment = self._with_somebody(assignment, name)
        settled = Settled(index=index, decision=decision, nature=nature, assignment=assignment)
        return self._continuing(settled)

    def _expand(self, mention: str) -> Expansion:
        if mention not in self._known:
            self._known[mention] = expand(mention, self.registry)
        return self._known[mention]

    def _answered(self, expansion: Expansion, name: str) -> Expansion:
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

    def _ask(self, key: str, name: str, doubt: Doubt) -> None:
        self._open.setdefault(key, (doubt, []))[1].append(name)

    def _ask_unknown(self, expansion: Expansion, name: str) -> None:
        key = short_key("u", expansion.key)
        candidates = tuple(_line(office) for office in expansion.candidates[:MOST_CANDIDATES])
        self._ask(key, name, self._doubt(key, "unknown", expansion.mention, candidates))

    def _doubt(
        self, key: str, kind: str, raw: str, candidates: Sequence[OfficeLine] = (), **more: Any
    ) -> Doubt:
        return Doubt(
            draft_id=self.draft.id or 0,
            key=key,
            kind=kind,
            index=0,
            total=0,
            numbers=(),
            raw=raw,
            candidates=tuple(candidates),
            **more,
        )

    def _with_groups(self, assignment: Assignment, name: str) -> Assignment:
        """Groups the secretary has settled in this draft report as he said; the others are asked about."""
        for group in assignment.groups_open:
            key = short_key("g", group.key)
            answer = self.answers.get(key)
            if answer is None:
                lines = [_line(office, place) for place, office in enumerate(group.reporters)]
                self._ask(
                    key,
                    name,
                    self._doubt(
                        key, "group", group.mention, lines[:MOST_CANDIDATES], members=len(group.members)
                    ),
                )
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
        return assignment

    def _with_somebody(self, assignment: Assignment, name: str) -> Assignment:
        """A decision that names nobody: the secretary says whose it is, once for all of them."""
        if not assignment.who_implements:
            return assignment
        answer = self.answers.get("who")
        if answer is None:
            own = [o for o in self.registry.offices if o.id == self.committee.own_office_id]
            self._ask("who", name, self._doubt("who", "unknown", "", [_line(o) for o in own]))
            return replace(assignment, reporting=())
        office = None if answer["answer"] == "drop" else self._office(answer)
        return replace(assignment, reporting=(office,) if office else ())

    def _continuing(self, settled: Settled) -> Settled:
        """Whether it repeats an open decision: asked, and then one thread."""
        ids = [o.id for o in settled.assignment.reporting if isinstance(o, Office)]
        old = carry.continuation(settled.decision.text, ids, [decision for decision, _ in self._old.values()])
        if old is None:
            return settled
        key = f"c{settled.index}"
        line = self._old[old.id][1]
        answer = self.answers.get(key)
        if answer is None:
            self._ask(key, settled.label, self._doubt(key, "continuation", settled.decision.text, old=line))
            return settled
        return replace(settled, continues=line, continues_id=old.id) if answer["answer"] == "yes" else settled

    def doubts(self) -> list[Doubt]:
        """The questions still open, each once, with the numbers of the decisions they touch."""
        return [replace(doubt, numbers=tuple(dict.fromkeys(names))) for doubt, names in self._open.values()]


def _open_decisions(session: Session, committee: Committee) -> dict[int, tuple[carry.OpenDecision, TaskLine]]:
    """The open decisions of earlier meetings, with a line to show of each."""
    found: dict[int, tuple[str, set[int], Any]] = {}
    for row in tasks.open_of_committee(session, committee.id or 0):
        entry = found.setdefault(row.decision.id or 0, (row.decision.text, set(), row))
        entry[1].add(row.office.id or 0)
    return {
        decision_id: (
            carry.OpenDecision(id=decision_id, text=text, office_ids=frozenset(offices)),
            cards.bare_line(row),
        )
        for decision_id, (text, offices, row) in found.items()
    }


def _line(office: AnyOffice, place: int = 0) -> OfficeLine:
    """An office as a button; one that is not registered yet has the id −1, −2 … by its place."""
    known = office.id if isinstance(office, Office) else -(place + 1)
    return OfficeLine(id=known, name=office.name, courtesy=office.courtesy)


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
