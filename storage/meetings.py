"""Sittings and the minutes of them."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import delete
from sqlmodel import col, select

from committee.values import MeetingState
from storage.database import Session
from storage.tables.committees import Committee, Meeting
from storage.tables.minutes import AgendaItem, Cooperation, Decision, Draft, Minutes

_COMING = (MeetingState.TENTATIVE, MeetingState.FIXED)


def committees(session: Session) -> list[Committee]:
    return list(session.exec(select(Committee).order_by(col(Committee.id))).all())


def to_look_at(session: Session, now: datetime) -> list[Committee]:
    """The committees in whose cycle something may be due: those not planned yet, planned until now, or planned later than
    now, by a clock that has gone back since."""
    query = select(Committee).where(
        col(Committee.look_again_at).is_(None)
        | (col(Committee.look_again_at) <= now)
        | (col(Committee.planned_at) > now)
    )
    return list(session.exec(query.order_by(col(Committee.id))).all())


def is_to_look_at(committee: Committee, now: datetime) -> bool:
    """Whether it still is one of those; the same as `to_look_at` asks."""
    again, planned = committee.look_again_at, committee.planned_at
    return again is None or again <= now or (planned is not None and planned > now)


def look_again(session: Session, committee_id: int) -> None:
    """Something that the plan of the committee's cycle hangs on has changed."""
    committee = session.get(Committee, committee_id)
    if committee is not None and committee.look_again_at is not None:
        committee.look_again_at = None
        session.add(committee)


def coming(session: Session, committee_id: int) -> Meeting | None:
    """The next meeting: the one that is tentative or fixed. There is at most one."""
    query = select(Meeting).where(Meeting.committee_id == committee_id, col(Meeting.state).in_(_COMING))
    return session.exec(query.order_by(col(Meeting.id).desc())).first()


def on_day(session: Session, committee_id: int, day: date) -> Meeting | None:
    query = select(Meeting).where(
        Meeting.committee_id == committee_id,
        Meeting.on == day,
        col(Meeting.state).not_in([MeetingState.POSTPONED, MeetingState.NOT_HELD]),
    )
    return session.exec(query.order_by(col(Meeting.id).desc())).first()


def latest_minutes(session: Session, committee_id: int) -> tuple[Minutes, Meeting] | None:
    """The registered minutes of the latest meeting."""
    query = (
        select(Minutes, Meeting)
        .join(Meeting, col(Minutes.meeting_id) == col(Meeting.id))
        .where(Minutes.committee_id == committee_id)
        .order_by(col(Meeting.on).desc(), col(Minutes.id).desc())
    )
    row = session.exec(query).first()
    return None if row is None else (row[0], row[1])


def minutes_of_day(session: Session, committee_id: int, day: date) -> Minutes | None:
    query = (
        select(Minutes)
        .join(Meeting, col(Minutes.meeting_id) == col(Meeting.id))
        .where(Minutes.committee_id == committee_id, Meeting.on == day)
    )
    return session.exec(query.order_by(col(Minutes.id).desc())).first()


def minutes_by_fingerprint(session: Session, committee_id: int, fingerprint: str) -> Minutes | None:
    """The registered minutes that say just this, or that came of a document which says this."""
    query = select(Minutes).where(Minutes.committee_id == committee_id, Minutes.fingerprint == fingerprint)
    of_document = (
        select(Minutes)
        .join(Draft, col(Draft.minutes_id) == col(Minutes.id))
        .where(Draft.committee_id == committee_id, Draft.fingerprint == fingerprint)
        .where(Draft.state == "registered")
    )
    return session.exec(query).first() or session.exec(of_document).first()


def minutes_with_memo(session: Session, committee_id: int) -> list[tuple[str, Minutes, Meeting]]:
    """The registered minutes that have a memo number, with it and their meeting; the latest first."""
    query = (
        select(Minutes, Meeting)
        .join(Meeting, col(Minutes.meeting_id) == col(Meeting.id))
        .where(Minutes.committee_id == committee_id, col(Minutes.memo_no).is_not(None))
        .order_by(col(Meeting.on).desc(), col(Minutes.id).desc())
    )
    return [(minutes.memo_no or "", minutes, meeting) for minutes, meeting in session.exec(query).all()]


def names_confirmed(session: Session, committee_id: int) -> set[str]:
    """The names on papers that the secretary said are this committee's."""
    query = select(Draft.answers).where(Draft.committee_id == committee_id, Draft.state == "registered")
    said = (answers.get("committee", {}) for answers in session.exec(query).all())
    return {answer["printed"] for answer in said if answer.get("printed")}


def registered_drafts(session: Session, committee_id: int, fingerprint: str) -> list[Draft]:
    """The drafts of documents with these decisions that have been registered."""
    query = select(Draft).where(Draft.committee_id == committee_id, Draft.fingerprint == fingerprint)
    return list(session.exec(query.where(Draft.state == "registered")).all())


def day_of(session: Session, minutes: Minutes) -> date | None:
    """The day of the meeting that minutes are of."""
    return session.get_one(Meeting, minutes.meeting_id).on


def decisions_of(session: Session, minutes_id: int) -> list[tuple[Decision, AgendaItem]]:
    """The decisions of registered minutes as they stand, in their order; those removed since are left out."""
    query = (
        select(Decision, AgendaItem)
        .join(AgendaItem, col(Decision.agenda_item_id) == col(AgendaItem.id))
        .where(Decision.minutes_id == minutes_id, col(Decision.removed_at).is_(None))
        .order_by(col(Decision.position), col(Decision.id))
    )
    return [(d, a) for d, a in session.exec(query).all()]


def items_of(session: Session, minutes_id: int) -> list[AgendaItem]:
    query = select(AgendaItem).where(AgendaItem.minutes_id == minutes_id)
    return list(session.exec(query.order_by(col(AgendaItem.position))).all())


def forget_cooperation(session: Session, decision_id: int) -> None:
    """Nobody cooperates in it any more; who does is written anew."""
    session.exec(delete(Cooperation).where(col(Cooperation.decision_id) == decision_id))


def open_draft(session: Session, draft_id: int) -> Draft | None:
    draft = session.get(Draft, draft_id)
    return draft if draft is not None and draft.state == "open" else None


def open_drafts(
    session: Session, committee_ids: Iterable[int], fingerprint: str | None = None
) -> list[Draft]:
    """The open drafts of these committees (of the same minutes), the newest first; none that changes registered minutes."""
    query = select(Draft).where(
        col(Draft.committee_id).in_(list(committee_ids)), Draft.state == "open", col(Draft.amends).is_(None)
    )
    if fingerprint is not None:
        query = query.where(Draft.fingerprint == fingerprint)
    return list(session.exec(query.order_by(col(Draft.id).desc())).all())


def open_drafts_of(session: Session, committee_id: int, person_id: int) -> list[Draft]:
    """Every open draft that this person sent for a committee, the oldest first."""
    query = select(Draft).where(
        Draft.committee_id == committee_id, Draft.person_id == person_id, Draft.state == "open"
    )
    return list(session.exec(query.order_by(col(Draft.id))).all())


def newest_open_draft(session: Session, committee_ids: Iterable[int]) -> Draft | None:
    """The newest open draft of these committees; what is older than a committee's last registration lies fallow."""
    query = (
        select(Draft)
        .join(Committee, col(Draft.committee_id) == col(Committee.id))
        .where(col(Draft.committee_id).in_(list(committee_ids)), Draft.state == "open")
        .where(col(Committee.cycle_since).is_(None) | (col(Draft.created_at) >= col(Committee.cycle_since)))
        .order_by(col(Draft.id).desc())
    )
    return session.exec(query).first()


def drop_open_drafts(
    session: Session, committee_id: int, fingerprint: str, instead_of: int | None = None
) -> list[Draft]:
    """An upload replaces the open draft of the same minutes, and the draft of this id; those, the oldest first."""
    query = select(Draft).where(
        Draft.committee_id == committee_id,
        Draft.state == "open",
        (col(Draft.fingerprint) == fingerprint) | (col(Draft.id) == instead_of),
    )
    drafts = list(session.exec(query.order_by(col(Draft.id))).all())
    for draft in drafts:
        draft.state = "dropped"
        session.add(draft)
    return drafts


def set_coming(
    session: Session,
    committee_id: int,
    *,
    on: date | None,
    state: MeetingState,
    at: object = None,
    venue: str | None = None,
) -> Meeting:
    """Put the next meeting on a day; the committee has at most one coming meeting."""
    meeting = coming(session, committee_id) or Meeting(committee_id=committee_id, state=state)
    meeting.on, meeting.state = on, state
    if at is not None:
        meeting.at = at  # type: ignore[assignment]
    if venue is not None:
        meeting.venue = venue
    session.add(meeting)
    session.flush()
    return meeting
