"""A draft against what the committee knows and what the secretary has answered and changed: decisions, offices, and
what is still to be seen, in the order of the paper.

Nothing of it is kept: a draft holds what was read, answered and changed, and is resolved anew each time it is shown.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from actions.comparing import LEFT, Compared, compare
from actions.recognising import same_memo
from actions.registry import registry_of
from actions.rights import need_secretary
from actions.settling import DUE_KEY, Answers, GroupAnswer, OldDecisions, Settled, Settler
from committee import carry
from committee.amending import Why
from committee.draft_views import Doubt, DraftDecision
from committee.errors import Gone
from committee.expansion import AnyOffice, Expansion, Outcome
from committee.moment import Moment
from committee.review import (
    ASKED_OTHERWISE,
    OF_ALL_NUMBERS,
    HeaderLines,
    Remaining,
    Spoken,
    offers,
    place_of,
    problem_keys,
)
from committee.whose import of_another
from minutes.edits import Edits, apply_edits, numbered
from minutes.model import Decision, Minutes, Problem
from storage import cards, codec, meetings, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Draft

_BEFORE_ALL, _HEADER = (
    -2,
    -1,
)  # where the day of the meeting, and the header's problems, stand among the decisions


@dataclass(frozen=True, kw_only=True)
class Resolution:
    """A whole draft. `doubts`: everything to be seen; those that `must` be answered keep it from being registered."""

    draft: Draft
    committee: Committee
    read: Minutes  # as the reader gave them
    edits: Edits
    minutes: Minutes  # with the edits
    decisions: tuple[Settled, ...]
    doubts: tuple[Doubt, ...]
    left: Remaining  # how many doubts that is, and how many there were: what is shown anywhere is this
    groups: dict[str, GroupAnswer]  # by Expansion.key: what was said about groups in this draft
    aliases: dict[str, tuple[str, AnyOffice | None]]  # by Expansion.key: office or drop
    compared: tuple[
        Compared, ...
    ] = ()  # where it changes registered minutes: what differs; `decisions` are only these

    @property
    def meeting_date(self) -> date | None:
        return _meeting_date(self.draft, self.minutes)

    @property
    def unseen(self) -> tuple[Doubt, ...]:
        """What may stand as it was read, but should be seen."""
        return tuple(one for one in self.doubts if not one.must)

    def at(self, index: int) -> Settled:
        """The decision of this index; Gone where it is none that stands."""
        for settled in self.decisions:
            if settled.index == index:
                return settled
        raise Gone


def resolve(session: Session, moment: Moment, *, by: int, draft_id: int) -> Resolution:
    """The draft as it stands now; Gone when it was registered or dropped."""
    draft = meetings.open_draft(session, draft_id)
    if draft is None:
        raise Gone
    committee = need_secretary(session, by, draft.committee_id)
    read: Minutes = codec.thaw(draft.minutes)
    edits = edits_of(draft)
    amends = draft.amends is not None
    registry = registry_of(session, committee, moment.today)
    old = {} if amends else _open_decisions(session, committee)
    settler = Settler(draft_id, draft.answers, registry, old)
    compared = _compared(session, draft, read, edits, settler) if amends else ()
    problems = (*read.problems, *_not_replaced(compared))
    if amends:
        settled = tuple(one.settled for one in compared if one.settled is not None)
    else:
        settled = tuple(settler.settle(index, decision) for index, decision in numbered(read, edits))
    minutes = apply_edits(read, edits)
    places = {one.index: place for place, one in enumerate(settled)}
    doubts = [(places[index], doubt) for index, doubt in settler.doubts()]
    open_problems, settled_problems = _problems(
        draft,
        read.decisions,
        problems,
        edits,
        settled,
        {*settler.aliases, *settler.groups},
        {one.settled.index for one in compared if one.settled is not None and not one.taken},
    )
    doubts += [*([] if amends else _of_the_whole(session, draft, committee, minutes, moment)), *open_problems]
    dated = not _date_doubt(draft, minutes, moment) and bool(_date_doubt(draft, read, moment))
    left = _left([doubt for _, doubt in doubts], draft.answers, settled_problems, dated=dated)
    return Resolution(
        draft=draft,
        committee=committee,
        read=read,
        edits=edits,
        minutes=minutes,
        decisions=settled,
        doubts=tuple(_counted(doubts, settled, minutes, left)),
        left=left,
        groups=settler.groups,
        aliases=settler.aliases,
        compared=compared,
    )


def _compared(
    session: Session, draft: Draft, read: Minutes, edits: Edits, settler: Settler
) -> tuple[Compared, ...]:
    return compare(
        session,
        why=Why(draft.amends or ""),
        minutes_id=draft.minutes_id or 0,
        document=numbered(read, edits),
        edits=edits,
        answers=draft.answers,
        settler=settler,
        held=read.meeting_date,
    )


def _not_replaced(compared: tuple[Compared, ...]) -> list[Problem]:
    """What the reader cannot know: that the decision does not have the words that a corrigendum replaces."""
    found = []
    for one in compared:
        if one.missing and one.settled is not None:
            where = one.settled.decision.number or ""
            found += [Problem(where=where, code="words_not_found", what=words.old) for words in one.missing]
    return found


def edits_of(draft: Draft) -> Edits:
    """What the secretary changed in a draft."""
    if not draft.edits:
        return Edits()
    edits: Edits = codec.thaw(draft.edits)
    return edits


def _left(doubts: list[Doubt], answers: Answers, settled_problems: int, *, dated: bool) -> Remaining:
    """How many are open and settled. `dated`: the meeting's day, in doubt as it was read, has been said."""
    said = [key for key, answer in answers.items() if answer["answer"] != LEFT and key != "date"]
    days = sum(key.startswith(DUE_KEY) for key in said)
    questions = sum(one.must for one in doubts)
    return Remaining(
        questions=questions,
        readings=len(doubts) - questions,
        answered=len(said) - days + dated,
        seen=settled_problems + days,
    )


def _counted(
    doubts: list[tuple[int, Doubt]], settled: tuple[Settled, ...], minutes: Minutes, left: Remaining
) -> list[Doubt]:
    """What must be answered first, each in the order of the paper; numbered, with the decision or header it is about."""
    made = []
    for at, (place, doubt) in enumerate(sorted(doubts, key=lambda one: (not one[1].must, one[0]))):
        about = draft_decision(settled[place]) if place >= 0 else None
        header = header_lines(minutes) if place == _HEADER else None
        made.append(replace(doubt, index=at, left=left, decision=about, header=header))
    return made


def _meeting_date(draft: Draft, minutes: Minutes) -> date | None:
    given = draft.answers.get("date")  # where drafts of the first schema kept it
    return date.fromisoformat(given["on"]) if given and minutes.meeting_date is None else minutes.meeting_date


def _of_the_whole(
    session: Session, draft: Draft, committee: Committee, minutes: Minutes, moment: Moment
) -> list[tuple[int, Doubt]]:
    """Whose minutes these are, of which day, and whether they are registered already."""
    return [
        *_committee_doubt(session, draft, committee, minutes),
        *_date_doubt(draft, minutes, moment),
        *_memo_doubt(session, draft, minutes),
    ]


def _committee_doubt(
    session: Session, draft: Draft, committee: Committee, minutes: Minutes
) -> list[tuple[int, Doubt]]:
    printed = minutes.committee or ""
    if "committee" in draft.answers or not of_another(printed, committee.name):
        return []
    if printed in meetings.names_confirmed(session, committee.id or 0):
        return []
    doubt = _plain(draft.id or 0, key="committee", kind="committee", raw=printed)
    return [(_BEFORE_ALL, replace(doubt, committee=committee.name))]


def _memo_doubt(session: Session, draft: Draft, minutes: Minutes) -> list[tuple[int, Doubt]]:
    on = _meeting_date(draft, minutes)
    if "memo" in draft.answers or on is None:
        return []
    found = same_memo(session, draft.committee_id, minutes.memo_no, on)
    if found is None:
        return []
    doubt = _plain(draft.id or 0, key="memo", kind="memo", raw=minutes.memo_no or "", proposed=found[1])
    return [(_BEFORE_ALL, replace(doubt, held=on))]


def _date_doubt(draft: Draft, minutes: Minutes, moment: Moment) -> list[tuple[int, Doubt]]:
    on = _meeting_date(draft, minutes)
    if on is not None and on <= moment.today:
        return []
    raw = minutes.meeting_date_raw or ""
    return [(_BEFORE_ALL, _plain(draft.id or 0, key="date", kind="date", raw=raw))]


def _problems(
    draft: Draft,
    decisions: tuple[Decision, ...],
    problems: tuple[Problem, ...],
    edits: Edits,
    settled: tuple[Settled, ...],
    said: set[str],
    left: set[int],
) -> tuple[list[tuple[int, Doubt]], int]:
    """(place, card) of what the reader was not sure of and nobody has looked at, and how many have been looked at."""
    keys = problem_keys([(p.where, p.code, p.what) for p in problems])
    names = [_spoken(one) for one in decisions]
    places = {one.index: place for place, one in enumerate(settled)}
    clear = {e.mention for one in settled for e in one.expansions if _clear(e, said)}
    found, done = [], 0
    for key, problem in zip(keys, problems, strict=True):
        if problem.code in ASKED_OTHERWISE or (problem.code == "mention_unsure" and problem.what in clear):
            continue
        index = place_of(problem.where, names, problem.code, problem.what)
        if draft.amends and (index not in places or index in left):
            continue  # what is unsure in a decision that stays as registered, or about the whole, changes nothing
        offered = offers(problem.code, in_decision=index is not None)
        if key in edits.settled or _dealt_with(index, offered, edits):
            done += 1
            continue
        place = _HEADER if index is None else places[index]
        about = settled[place] if place >= 0 else None
        found.append((place, _problem(draft.id or 0, key, problem, offered, about, settled)))
    return found, done


def _spoken(it: Decision) -> Spoken:
    rest = f"{it.deadline or ''} {it.implementer_raw}"
    return Spoken(agenda_no=it.agenda_no, number=it.number, text=it.text, rest=rest)


def _clear(expansion: Expansion, said: set[str]) -> bool:
    """Whether it does not matter where the reader was not sure that a name ends: it is in the list, or is asked about as
    a question of its own, or was (`said`: the keys of the answers)."""
    return bool(expansion.offices) or expansion.outcome is Outcome.UNKNOWN or expansion.key in said


def _dealt_with(index: int | None, offered: tuple[str, ...], edits: Edits) -> bool:
    """Whether what a problem calls for has been changed, or its decision has been dropped."""
    if index is None:
        return any(name in edits.header for name in offered)
    if index in edits.dropped:
        return True
    return any(
        field in edits.decisions.get(index, {}) for name in offered for field in FIELDS.get(name, (name,))
    )


# What the secretary changes under one name → the fields of a decision behind it.
FIELDS = {"deadline": ("deadline", "deadline_date")}


def _problem(
    draft_id: int,
    key: str,
    problem: Problem,
    offered: tuple[str, ...],
    about: Settled | None,
    every: tuple[Settled, ...],
) -> Doubt:
    return _plain(
        draft_id,
        key=key,
        kind="problem",
        raw=problem.what,
        code=problem.code,
        offers=offered,
        numbers=(about.label,) if about else (),
        indexes=(about.index,) if about else (),
        listed=tuple(map(draft_decision, every)) if problem.code in OF_ALL_NUMBERS else (),
    )


def _plain(
    draft_id: int, *, key: str, kind: str, raw: str, numbers: tuple[str, ...] = (), **more: Any
) -> Doubt:
    return Doubt(draft_id=draft_id, key=key, kind=kind, index=0, numbers=numbers, raw=raw, **more)


def draft_decision(settled: Settled) -> DraftDecision:
    """A decision as the secretary checks it."""
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


def header_lines(minutes: Minutes) -> HeaderLines:
    """The header as the secretary checks it."""
    return HeaderLines(
        committee=minutes.committee,
        meeting_number=minutes.meeting_number,
        meeting_date=minutes.meeting_date,
        meeting_date_raw=minutes.meeting_date_raw,
        memo_no=minutes.memo_no,
        memo_date=minutes.memo_date,
        chair=minutes.chair,
        chair_post=minutes.chair_post,
        meeting_time=minutes.meeting_time_raw,
        venue=minutes.venue,
    )


def _open_decisions(session: Session, committee: Committee) -> OldDecisions:
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
