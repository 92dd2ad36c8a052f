"""A draft against what the committee knows and what the secretary has answered and changed: decisions, offices, and
what is still to be seen, in the order of the paper.

Nothing of it is kept: a draft holds what was read, answered and changed, and is resolved anew each time it is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from actions.comparing import LEFT, Compared, compare
from actions.recognising import same_memo
from actions.registry import registry_of
from actions.rights import need_secretary, who
from actions.settling import DUE_KEY, Answers, GroupAnswer, OldDecisions, Settled, Settler
from actions.unsure import HEADER, draft_decision, header_lines, plain, problems_of
from committee import carry
from committee.amending import Why
from committee.draft_views import Doubt
from committee.errors import DraftRegistered, Gone
from committee.expansion import AnyOffice
from committee.moment import Moment
from committee.review import OF_THE_WHOLE, Remaining
from committee.rows import ROWS
from committee.values import Role
from committee.whose import of_another
from minutes.edits import Edits, apply_edits, numbered
from minutes.model import Minutes, Problem
from storage import cards, codec, meetings, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Draft

_MOST_AT_ONCE = 12  # names that are shown, and added, together
_BEFORE_ALL = -2  # where the day of the meeting stands among the decisions


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


def _is_registered(session: Session, by: int, draft_id: int) -> bool:
    """Whether this was a draft of his committee's and is registered; of others' drafts he learns nothing."""
    draft = session.get(Draft, draft_id)
    if draft is None or draft.state != "registered" or draft.amends is not None:
        return False
    return who(session, by).has(draft.committee_id, Role.SECRETARY)


def resolve(session: Session, moment: Moment, *, by: int, draft_id: int) -> Resolution:
    """The draft as it stands now; Gone when it was dropped, DraftRegistered when it was registered."""
    draft = meetings.open_draft(session, draft_id)
    if draft is None:
        raise DraftRegistered if _is_registered(session, by, draft_id) else Gone
    committee = need_secretary(session, by, draft.committee_id)
    read: Minutes = codec.thaw(draft.minutes)
    edits = edits_of(draft)
    amends = draft.amends is not None
    registry = registry_of(session, committee, moment.today)
    old = {} if amends else _open_decisions(session, committee)
    held = _meeting_date(draft, apply_edits(read, edits))
    settler = Settler(draft_id, draft.answers, registry, old, held)
    compared = _compared(session, draft, read, edits, settler) if amends else ()
    problems = (*read.problems, *_not_replaced(compared))
    if amends:
        settled = tuple(one.settled for one in compared if one.settled is not None)
    else:
        settled = tuple(settler.settle(index, decision) for index, decision in numbered(read, edits))
    minutes = apply_edits(read, edits)
    places = {one.index: place for place, one in enumerate(settled)}
    doubts = [(places[index], doubt) for index, doubt in settler.doubts()]
    open_problems, settled_problems = problems_of(
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
        about = draft_decision(settled[place]) if 0 <= place < len(settled) else None
        of_header = place == HEADER and doubt.code not in OF_THE_WHOLE
        header = header_lines(minutes) if of_header or doubt.code == ROWS else None
        made.append(replace(doubt, index=at, left=left, decision=about, header=header))
    return [replace(one, alike=tuple(other.raw for other in as_new(made, one))) for one in made]


def as_new(doubts: Sequence[Doubt], doubt: Doubt) -> list[Doubt]:
    """The other names that only new offices can have, where it is about such a one: all of them can be added at once."""
    others = [one for one in doubts if one.only_new and one.key != doubt.key]
    return others[:_MOST_AT_ONCE] if doubt.only_new else []


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
    doubt = plain(draft.id or 0, key="committee", kind="committee", raw=printed)
    return [(_BEFORE_ALL, replace(doubt, committee=committee.name))]


def _memo_doubt(session: Session, draft: Draft, minutes: Minutes) -> list[tuple[int, Doubt]]:
    on = _meeting_date(draft, minutes)
    if "memo" in draft.answers or on is None:
        return []
    found = same_memo(session, draft.committee_id, minutes.memo_no, on)
    if found is None:
        return []
    doubt = plain(draft.id or 0, key="memo", kind="memo", raw=minutes.memo_no or "", proposed=found[1])
    return [(_BEFORE_ALL, replace(doubt, held=on))]


def _date_doubt(draft: Draft, minutes: Minutes, moment: Moment) -> list[tuple[int, Doubt]]:
    on = _meeting_date(draft, minutes)
    if on is not None and on <= moment.today:
        return []
    raw = minutes.meeting_date_raw or ""
    return [(_BEFORE_ALL, plain(draft.id or 0, key="date", kind="date", raw=raw))]


def _open_decisions(session: Session, committee: Committee) -> OldDecisions:
    """The open decisions of other meetings, with a line to show of each."""
    found: dict[int, tuple[str, set[int], Any]] = {}
    for row in tasks.open_of_committee(session, committee.id or 0):
        entry = found.setdefault(row.decision.id or 0, (row.decision.text, set(), row))
        entry[1].add(row.office.id or 0)
    return {
        decision_id: (
            carry.OpenDecision(id=decision_id, text=text, office_ids=frozenset(offices), on=row.meeting.on),
            cards.bare_line(row),
        )
        for decision_id, (text, offices, row) in found.items()
    }
