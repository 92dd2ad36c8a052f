"""Minutes in: what was read becomes a draft, is shown, and is registered or dropped; nothing counts until he confirms."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from actions.amend import show_amendment
from actions.leaving import forget_reminder, remind_of_draft
from actions.recognising import CORRIGENDUM, known_minutes, recognised, same_document, same_memo, why
from actions.resolving import resolve
from actions.rights import need_secretary
from actions.unsure import draft_decision
from committee import carry
from committee.amending import Amendment, NothingToAmend
from committee.draft_views import AlreadyRegistered, Doubt, DraftPage, Preview
from committee.errors import Gone
from committee.moment import Moment
from committee.short import called, label
from committee.values import Nature, Status
from minutes.model import Minutes
from places.text import match_key
from storage import codec, meetings, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Draft
from storage.tables.minutes import Minutes as MinutesRow

PAGE = 5  # decisions shown at a time
MOST_PROBLEMS = 3
Kept = Preview | Amendment | AlreadyRegistered | NothingToAmend


def keep_draft(
    session: Session,
    moment: Moment,
    *,
    by: int,
    committee_id: int,
    minutes: Minutes,
    filename: str | None,
    instead_of: int | None = None,
) -> Kept:
    """Keep what was read as a draft and show it; the same minutes again are recognised, and what differs in them is shown.

    `instead_of`: the draft of the parts of a paste that had come before.
    """
    committee = need_secretary(session, by, committee_id)
    print_ = carry.fingerprint((d.text for d in minutes.decisions), committee.name, minutes.meeting_date)
    row = known_minutes(session, committee, minutes, print_)
    if minutes.reason == CORRIGENDUM and row is None:
        return NothingToAmend(committee=committee.name, meeting_date=minutes.meeting_date)
    if row is not None and same_document(session, committee_id, minutes, print_):
        return recognised(session, moment, committee, minutes, row)
    answers, edits = _left_off(session, committee_id, print_, instead_of)
    draft = Draft(
        committee_id=committee_id,
        person_id=by,
        minutes=codec.freeze(minutes),
        answers=answers,
        edits=edits,
        fingerprint=print_,
        filename=filename,
        created_at=moment.now,
        amends=None if row is None else why(minutes),
        minutes_id=None if row is None else row.id,
    )
    session.add(draft)
    session.flush()
    shown = _shown(session, moment, by, draft, row)
    if not isinstance(shown, AlreadyRegistered):
        remind_of_draft(session, moment, draft)
    return shown


def _shown(session: Session, moment: Moment, by: int, draft: Draft, row: MinutesRow | None) -> Kept:
    """The draft; where it changes nothing in the registered minutes that it is a copy of, that it is these."""
    shown = summary(session, moment, by=by, draft_id=draft.id or 0)
    if isinstance(shown, Amendment) and row is not None and not shown.total:
        draft.state, draft.amends = "registered", None
        session.add(draft)
        minutes: Minutes = codec.thaw(draft.minutes)
        committee = session.get_one(Committee, draft.committee_id)
        return recognised(session, moment, committee, minutes, row)
    return shown


def same_minutes(session: Session, moment: Moment, *, by: int, draft_id: int) -> Kept:
    """The secretary says that the draft is a copy of the registered minutes with its memo number: what differs in it."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    found = same_memo(session, it.committee.id or 0, it.minutes.memo_no, it.meeting_date)
    if found is None:
        raise Gone
    it.draft.amends, it.draft.minutes_id = why(it.read), found[0].id
    session.add(it.draft)
    session.flush()
    shown = _shown(session, moment, by, it.draft, found[0])
    if isinstance(shown, AlreadyRegistered):
        forget_reminder(session, it.draft)
    return shown


def summary(session: Session, moment: Moment, *, by: int, draft_id: int) -> Preview | Amendment:
    """What a draft would register, or change in what is registered."""
    draft = meetings.open_draft(session, draft_id)
    if draft is not None and draft.amends is not None:
        return show_amendment(session, moment, by=by, draft_id=draft_id)
    return preview(session, moment, by=by, draft_id=draft_id)


def _left_off(
    session: Session, committee_id: int, print_: str, instead_of: int | None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The new draft takes the place of the open ones of the same minutes, and goes on where they were left off."""
    answers: dict[str, Any] = {}
    edits: dict[str, Any] = {}
    for old in meetings.drop_open_drafts(session, committee_id, print_, instead_of):
        forget_reminder(session, old)
        if old.fingerprint == print_:
            answers, edits = old.answers, old.edits
    return answers, edits


def preview(session: Session, moment: Moment, *, by: int, draft_id: int) -> Preview:
    """Model message ৪ of the draft as it stands."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    natures = [settled.nature for settled in it.decisions]
    offices = {match_key(o.name) for s in it.decisions for o in s.assignment.reporting}
    latest = meetings.latest_minutes(session, it.committee.id or 0)
    held, before = it.meeting_date, latest[1].on if latest else None
    older = [
        row.task.status
        for row in tasks.open_until(session, it.committee.id or 0, held)
        if row.task.nature != Nature.FORMAL
    ]
    newest = held is None or before is None or before <= held
    # These the newest meeting settles (actions.register).
    accepted = older.count(Status.DONE) if newest else 0
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
        carried=len(older) - accepted,
        accepted=accepted,
        dropped=tuple(
            label(one.number, one.agenda_no)
            for index, one in enumerate(it.read.decisions)
            if index in it.edits.dropped
        ),
        problems=tuple((_where(d), d.code or d.kind, d.raw, _reckoned(d)) for d in _told(it.unseen)),
        left=it.left,
    )


def _told(unseen: Sequence[Doubt]) -> Sequence[Doubt]:
    """The first of them; all where only one would be left to count."""
    return unseen if len(unseen) == MOST_PROBLEMS + 1 else unseen[:MOST_PROBLEMS]


def _reckoned(doubt: Doubt) -> date | None:
    """The day that was reckoned of a time limit's words, where it is what should be seen."""
    return doubt.decision.due if doubt.kind == "due" and doubt.decision else None


def _where(doubt: Doubt) -> str:
    return ", ".join(called(doubt.numbers))


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
        decisions=tuple(draft_decision(s) for s in it.decisions[page * PAGE : (page + 1) * PAGE]),
    )


def drop_draft(session: Session, moment: Moment, *, by: int, draft_id: int) -> bool:
    """Nothing of it is kept."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    it.draft.state = "dropped"
    session.add(it.draft)
    forget_reminder(session, it.draft)
    return True
