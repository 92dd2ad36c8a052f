"""Minutes that come again: which registered ones they are, and whether they say anything else."""

from datetime import date

from actions.rights import who
from committee.amending import Why
from committee.carry import letters_of
from committee.draft_views import AlreadyRegistered
from committee.moment import Moment
from committee.pairing import named, same_meeting
from committee.values import Role
from committee.whose import the_only
from minutes.model import Minutes
from storage import codec, meetings
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Minutes as MinutesRow

CORRIGENDUM = "corrigendum"  # minutes.model.Minutes.reason of a document that corrects minutes


def committee_of(session: Session, moment: Moment, *, by: int, minutes: Minutes) -> int | None:
    """Which of the secretary's committees the document names; None where it may be another one's too."""
    mine = {m.committee_id: m.committee for m in who(session, by).committees(Role.SECRETARY)}
    said = [one for one in mine if minutes.committee in meetings.names_confirmed(session, one)]
    return said[0] if len(said) == 1 else the_only(minutes.committee, mine)


def known_minutes(session: Session, committee: Committee, minutes: Minutes, print_: str) -> MinutesRow | None:
    """The registered minutes that a document is, copies or corrects; None for new ones.

    A corrigendum corrects the minutes of the day it names, or the latest. Anything else copies minutes of its own day
    that say mostly the same.
    """
    committee_id = committee.id or 0
    if minutes.reason == CORRIGENDUM and minutes.meeting_date is None:
        latest = meetings.latest_minutes(session, committee_id)
        return latest[0] if latest else None
    day = minutes.meeting_date
    of_day = meetings.minutes_of_day(session, committee_id, day) if day else None
    if minutes.reason == CORRIGENDUM:
        return of_day
    row = meetings.minutes_by_fingerprint(session, committee_id, print_)
    if row is not None or of_day is None:
        return row
    old = [named(d.number, item.number, d.text) for d, item in meetings.decisions_of(session, of_day.id or 0)]
    new = [named(d.number, d.agenda_no, d.text) for d in minutes.decisions]
    return of_day if same_meeting(old, new) else None


def same_memo(
    session: Session, committee_id: int, memo_no: str | None, day: date | None
) -> tuple[MinutesRow, date | None] | None:
    """The registered minutes of another day that have this memo number, and their day."""
    wanted = letters_of(memo_no or "")
    if not wanted:
        return None
    for known, minutes, meeting in meetings.minutes_with_memo(session, committee_id):
        if letters_of(known) == wanted and meeting.on != day:
            return minutes, meeting.on
    return None


def why(minutes: Minutes) -> Why:
    """What kind of document changes registered minutes."""
    if minutes.reason == CORRIGENDUM:
        return Why.CORRIGENDUM
    return Why.SIGNED if minutes.signed else Why.COPY


def same_document(session: Session, committee_id: int, minutes: Minutes, print_: str) -> bool:
    """Whether just this was read before and has been registered, with whatever was changed in it then."""
    return any(
        codec.thaw(draft.minutes).decisions == minutes.decisions
        for draft in meetings.registered_drafts(session, committee_id, print_)
    )


def recognised(
    session: Session, moment: Moment, committee: Committee, minutes: Minutes, row: MinutesRow
) -> AlreadyRegistered:
    """The same minutes again; where they are signed now, that is noted."""
    signed_now = minutes.signed and not row.signed and minutes.reason != CORRIGENDUM
    if signed_now:
        row.signed = True
        row.memo_no, row.memo_date = minutes.memo_no or row.memo_no, minutes.memo_date or row.memo_date
        session.add(row)
    return AlreadyRegistered(
        committee=committee.name,
        meeting_date=meetings.day_of(session, row),
        registered_on=moment.day(row.registered_at) or moment.today,
        decisions=len(meetings.decisions_of(session, row.id or 0)),
        signed_now=signed_now,
        corrigendum=minutes.reason == CORRIGENDUM,
    )
