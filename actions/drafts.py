"""Minutes in: what was read becomes a draft; the secretary settles what is unclear; nothing counts until he confirms."""

from datetime import date
from typing import Any

from actions.editing import keep_edits
from actions.resolving import Settled, resolve
from actions.rights import need_secretary
from committee import carry
from committee.errors import Gone
from committee.moment import Moment
from committee.short import label
from committee.values import Nature
from committee.views import (
    AlreadyRegistered,
    Doubt,
    DraftDecision,
    DraftPage,
    Preview,
)
from minutes.model import Minutes
from places import courtesy_of, find_post
from places.text import match_key
from storage import codec, meetings, tasks
from storage.database import Session
from storage.tables import Committee, Draft
from storage.tables import Minutes as MinutesRow

PAGE = 5  # decisions shown at a time
MOST_PROBLEMS = 3
NATURES = (Nature.ONE_OFF, Nature.STANDING, Nature.FORMAL)


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
        edits={},
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
    """Settle one question; the next one, or None when all are settled or left for later.

    `answer`: o<id> (an office offered), new (`name`, or as suggested), drop, each, one<id>, yes, no, date (`on`), later.
    """
    it = resolve(session, moment, by=by, draft_id=draft_id)
    doubt = next((d for d in it.doubts if d.key == key), None)
    index = doubt.index if doubt else 0
    if answer == "later" and index + 1 >= len(it.doubts):
        return None  # he has seen them all, and may come back to them
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
    at = next((at for at, settled in enumerate(it.decisions) if settled.index == index), None)
    if at is None:
        raise Gone
    nature = NATURES[(NATURES.index(it.decisions[at].nature) + 1) % len(NATURES)]
    keep_edits(session, it.draft, it.edits.changing(index, {"nature": nature}))
    return show_decisions(session, moment, by=by, draft_id=draft_id, page=at // PAGE)


def drop_draft(session: Session, moment: Moment, *, by: int, draft_id: int) -> bool:
    """Nothing of it is kept."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    it.draft.state = "dropped"
    session.add(it.draft)
    return True
