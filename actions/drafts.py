"""Minutes in: what was read becomes a draft; the secretary settles what is unclear; nothing counts until he confirms."""

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
    AlreadyRegistered,
    Doubt,
    DraftDecision,
    DraftPage,
    OfficeLine,
    Preview,
    TaskLine,
)
from minutes.model import Decision, Minutes
from places import courtesy_of, find_post
from places.text import match_key
from storage import cards, codec, meetings, tasks
from storage.database import Session
from storage.tables import Committee, Draft
from storage.tables import Minutes as MinutesRow

PAGE = 5  # decisions shown at a time
MOST_CANDIDATES = 4
MOST_PROBLEMS = 3
NATURES = (Nature.ONE_OFF, Nature.STANDING, Nature.FORMAL)


@dataclass(frozen=True, kw_only=True)
class Settled:
    """A decision of a draft with all that has been settled about it so far. `cooperating` holds group members."""

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
    minutes: Minutes
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


def keep_draft(
    session: Session,
    moment: Moment,
    *,
    by: int,
    committee_id: int,
    minutes: Minutes,
    filename: str | None,
    instead_of: int | None = None,
) -> Preview | AlreadyRegistered:
    """Keep what was read as a draft and show it; the same minutes again are recognised.

    `instead_of`: the draft of the parts of a paste that had come before.
    """
    committee = need_secretary(session, by, committee_id)
    print_ = carry.fingerprint((d.text for d in minutes.decisions), committee.name, minutes.meeting_date)
    known = _known_already(session, moment, committee, minutes, print_)
    if known is not None:
        return known
    meetings.drop_open_drafts(session, committee_id, print_, instead_of)
    draft = Draft(
        committee_id=committee_id,
        person_id=by,
        minutes=codec.freeze(minutes),
        answers={},
        natures={},
        fingerprint=print_,
        filename=filename,
        created_at=moment.now,
    )
    session.add(draft)
    session.flush()
    return preview(session, moment, by=by, draft_id=draft.id or 0)


def _known_already(
    session: Session, moment: Moment, committee: Committee, minutes: Minutes, print_: str
) -> AlreadyRegistered | None:
    """The registered minutes these are: the same, or the signed copy of a draft (which is noted)."""
    row = meetings.minutes_by_fingerprint(session, committee.id or 0, print_)
    changed: tuple[str, ...] = ()
    if row is None and minutes.meeting_date is not None:
        row = meetings.minutes_of_day(session, committee.id or 0, minutes.meeting_date)
        if row is not None:
            old = {label(d.number, a.number): d.text for d, a in meetings.decisions_of(session, row.id or 0)}
            new = {label(d.number, d.agenda_no): d.text for d in minutes.decisions}
            if not carry.same_minutes(list(old.values()), list(new.values())):
                return None
            changed = carry.changed(old, new)
    if row is None:
        return None
    return _recognised(session, moment, committee, minutes, row, changed)


def _recognised(
    session: Session,
    moment: Moment,
    committee: Committee,
    minutes: Minutes,
    row: MinutesRow,
    changed: tuple[str, ...],
) -> AlreadyRegistered:
    signed_now = minutes.signed and not row.signed
    if signed_now:
        row.signed = True
        row.memo_no, row.memo_date = minutes.memo_no or row.memo_no, minutes.memo_date or row.memo_date
        session.add(row)
    return AlreadyRegistered(
        committee=committee.name,
        meeting_date=minutes.meeting_date,
        registered_on=moment.day(row.registered_at) or moment.today,
        decisions=len(meetings.decisions_of(session, row.id or 0)),
        signed_now=signed_now,
        changed=changed,
    )


def resolve(session: Session, moment: Moment, *, by: int, draft_id: int) -> Resolution:
    """The draft as it stands now; Gone when it was registered or dropped."""
    draft = meetings.open_draft(session, draft_id)
    if draft is None:
        raise Gone
    committee = need_secretary(session, by, draft.committee_id)
    minutes: Minutes = codec.thaw(draft.minutes)
    registry = registry_of(session, committee, moment.today)
    reader = _Reader(session, moment, draft, committee, registry)
    settled = tuple(reader.settle(index, decision) for index, decision in enumerate(minutes.decisions))
    resolution = Resolution(
        draft=draft,
        committee=committee,
        minutes=minutes,
        decisions=settled,
        doubts=(),
        groups=reader.groups,
        aliases=reader.aliases,
    )
    doubts = [*_date_doubt(resolution, moment), *reader.doubts()]
    numbered = tuple(replace(d, index=i, total=len(doubts)) for i, d in enumerate(doubts))
    return replace(resolution, doubts=numbered)


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
        nature = Nature(self.draft.natures.get(str(index), decision.nature))
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


def preview(session: Session, moment: Moment, *, by: int, draft_id: int) -> Preview:
    """Model message ৪ of the draft as it stands."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    natures = [settled.nature for settled in it.decisions]
    offices = {match_key(o.name) for s in it.decisions for o in s.assignment.reporting}
    carried = sum(
        row.task.nature != Nature.FORMAL for row in tasks.open_of_committee(session, it.committee.id or 0)
    )
    return Preview(
        draft_id=draft_id,
        committee=it.committee.name,
        printed_committee=it.minutes.committee,
        meeting_date=it.meeting_date,
        memo_no=it.minutes.memo_no,
        memo_date=it.minutes.memo_date,
        signed=it.minutes.signed,
        items=len({s.decision.agenda_no or s.decision.agenda_title for s in it.decisions}),
        decisions=len(it.decisions),
        standing=natures.count(Nature.STANDING),
        formal=natures.count(Nature.FORMAL),
        tasks=sum(len(s.assignment.reporting) for s in it.decisions),
        offices=len(offices),
        doubts=len(it.doubts),
        carried=carried,
        problems=tuple((p.where, p.code, p.what) for p in it.minutes.problems[:MOST_PROBLEMS]),
    )


def next_doubt(session: Session, moment: Moment, *, by: int, draft_id: int, index: int) -> Doubt | None:
    """The open question number `index` (from 0), the first where there are not so many; None when all are settled."""
    doubts = resolve(session, moment, by=by, draft_id=draft_id).doubts
    if not doubts:
        return None
    return doubts[index if 0 <= index < len(doubts) else 0]


def answer_doubt(
    session: Session,
    moment: Moment,
    *,
    by: int,
    draft_id: int,
    key: str,
    answer: str,
    name: str | None = None,
    on: date | None = None,
) -> Doubt | None:
    """Settle one question; the next one, or None when all are settled.

    `answer`: o<id> (an office offered), new (`name`, or as suggested), drop, each, one<id>, yes, no, date (`on`), later.
    """
    it = resolve(session, moment, by=by, draft_id=draft_id)
    doubt = next((d for d in it.doubts if d.key == key), None)
    index = doubt.index if doubt else 0
    if answer == "later" or doubt is None:
        return next_doubt(session, moment, by=by, draft_id=draft_id, index=index + (answer == "later"))
    settled = _settled(doubt, answer, name, on)
    it.draft.answers = {**it.draft.answers, key: settled}
    session.add(it.draft)
    session.flush()
    return next_doubt(session, moment, by=by, draft_id=draft_id, index=index)


def _settled(doubt: Doubt, answer: str, name: str | None, on: date | None) -> dict[str, Any]:
    """An answer in the form in which the draft keeps it."""
    if answer == "date" and on is not None:
        return {"answer": "date", "on": on.isoformat()}
    if answer.startswith(("one", "o")):
        known = int(answer.removeprefix("one").removeprefix("o"))
        kept: dict[str, Any] = {"answer": "one" if answer.startswith("one") else "office"}
        if known > 0:
            return kept | {"office": known}
        chosen = next((c for c in doubt.candidates if c.id == known), None)
        if chosen is None:
            raise Gone
        return kept | {"new": {"name": chosen.name, "courtesy": chosen.courtesy}}
    if answer == "new":
        said = "one" if doubt.kind == "group" else "new"
        return {"answer": said} | ({"new": _new(name)} if name else {})
    return {"answer": answer}


def _new(name: str) -> dict[str, Any]:
    post = find_post(name)
    return {"name": name, "post": post.key if post else None, "courtesy": courtesy_of(name)}


def show_decisions(session: Session, moment: Moment, *, by: int, draft_id: int, page: int) -> DraftPage:
    """One page of a draft's decisions, to be checked."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    pages = max(1, -(-len(it.decisions) // PAGE))
    page = min(max(page, 0), pages - 1)
    return DraftPage(
        draft_id=draft_id,
        committee=it.committee.name,
        page=page,
        pages=pages,
        decisions=tuple(_draft_decision(s, moment) for s in it.decisions[page * PAGE : (page + 1) * PAGE]),
    )


def _draft_decision(settled: Settled, moment: Moment) -> DraftDecision:
    decision, assignment = settled.decision, settled.assignment
    return DraftDecision(
        index=settled.index,
        number=decision.number or "",
        agenda_no=decision.agenda_no or "",
        title=decision.agenda_title,
        text=decision.text,
        nature=settled.nature,
        reporting=tuple(o.name for o in assignment.reporting),
        cooperating=tuple(o.name for o in assignment.cooperating),
        unclear=tuple(
            [e.mention for e in assignment.unknown]
            + [g.mention for g in assignment.groups_open if not assignment.reporting]
        ),
        due=decision.deadline_date,
        deadline_raw=decision.deadline,
    )


def toggle_nature(session: Session, moment: Moment, *, by: int, draft_id: int, index: int) -> DraftPage:
    """The decision's next nature; the page it stands on."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    if not 0 <= index < len(it.decisions):
        raise Gone
    now = NATURES.index(it.decisions[index].nature)
    it.draft.natures = {**it.draft.natures, str(index): NATURES[(now + 1) % len(NATURES)]}
    session.add(it.draft)
    session.flush()
    return show_decisions(session, moment, by=by, draft_id=draft_id, page=index // PAGE)


def drop_draft(session: Session, moment: Moment, *, by: int, draft_id: int) -> bool:
    """Nothing of it is kept."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    it.draft.state = "dropped"
    session.add(it.draft)
    return True
