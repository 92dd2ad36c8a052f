"""What the reader was not sure of in a draft, as cards for the secretary: which decision each is about, and what may be done."""

from typing import Any

from actions.settling import Settled
from committee import commas, rows
from committee.draft_views import Doubt, DraftDecision
from committee.expansion import Expansion, Outcome
from committee.review import (
    ASKED_OTHERWISE,
    OF_ALL_NUMBERS,
    HeaderLines,
    offers,
    place_of,
    problem_keys,
)
from minutes.edits import Edits
from minutes.model import Decision, Minutes, Problem
from minutes.places import spoken
from storage.tables.minutes import Draft

HEADER = -1  # where the header's problems stand among the decisions
# What the secretary changes under one name → the fields of a decision behind it.
FIELDS = {"deadline": ("deadline", "deadline_date")}


def problems_of(
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
    names = [spoken(one) for one in decisions]
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
        if key in edits.settled or _dealt_with(index, offered, edits) or _is_gone(problem, settled):
            done += 1
            continue
        place = HEADER if index is None else places[index]
        if problem.code == rows.ROWS:  # the paper is read through once all else in it has been seen
            place = len(settled)
        about = settled[place] if 0 <= place < len(settled) else None
        found.append((place, _problem(draft.id or 0, key, problem, offered, about, settled)))
    return found, done


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


def _is_gone(problem: Problem, every: tuple[Settled, ...]) -> bool:
    """Whether none of the names that a problem lists is anybody's any more."""
    names = commas.names_in(problem.what) if problem.code == commas.COMMAS else ()
    return bool(names) and not any(commas.holds(one.decision.offices, names) for one in every)


def _problem(
    draft_id: int,
    key: str,
    problem: Problem,
    offered: tuple[str, ...],
    about: Settled | None,
    every: tuple[Settled, ...],
) -> Doubt:
    if problem.code == commas.COMMAS:
        return _of_commas(draft_id, key, problem, every)
    whole = problem.code == rows.ROWS
    concerned = _named(problem, every) if whole else (about,) if about else ()
    return plain(
        draft_id,
        key=key,
        kind="problem",
        raw=problem.what,
        code=problem.code,
        offers=offered,
        numbers=() if whole else tuple(it.label for it in concerned),
        indexes=tuple(it.index for it in concerned),
        listed=tuple(map(draft_decision, every)) if whole or problem.code in OF_ALL_NUMBERS else (),
    )


def _named(problem: Problem, every: tuple[Settled, ...]) -> tuple[Settled, ...]:
    """The decisions that should be looked at first."""
    names = [spoken(one.decision) for one in every]
    found = {place_of(place, names) for place in rows.places_in(problem.what)}
    return tuple(one for at, one in enumerate(every) if at in found)


def _of_commas(draft_id: int, key: str, problem: Problem, every: tuple[Settled, ...]) -> Doubt:
    """A question about all decisions that have one of these names: as they stand now, and the ways they may be read otherwise."""
    names = commas.names_in(problem.what)
    about = [one for one in every if commas.holds(one.decision.offices, names)]
    one = [name for name in names if any(name in it.decision.offices for it in about)]
    two = [name for name in names if name not in one]
    return plain(
        draft_id,
        key=key,
        kind="problem",
        raw=problem.what,
        code=problem.code,
        offers=("apart",) * bool(one) + ("together",) * bool(two),
        numbers=tuple(it.label for it in about),
        indexes=tuple(it.index for it in about),
        listed=tuple(map(draft_decision, about)),
        together=tuple(one),
        apart=tuple(two),
    )


def plain(
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
