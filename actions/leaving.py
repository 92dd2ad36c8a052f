"""Drafts that are left open: their secretary is reminded once, on the next working day, of all of them in one message."""

from datetime import date, datetime

from actions.rights import need_secretary
from committee.draft_views import DraftLeft
from committee.errors import NotAllowed
from committee.moment import Moment
from committee.occasions import OfficeHours, Policy
from committee.whose import of_another
from minutes.model import Minutes
from storage import codec, days, meetings, outbox
from storage.database import Session
from storage.outbox import Letter, post
from storage.sending import Claimed
from storage.tables.committees import Committee
from storage.tables.minutes import Draft

KIND = "draft_open"
_POLICY = Policy()


def remind_of_draft(session: Session, moment: Moment, draft: Draft) -> None:
    """A letter for the next working day, which is moot if the draft is open no more by then."""
    here = days.in_committee(session, moment, draft.committee_id)
    hours = OfficeHours(calendar=here.calendar, tz=moment.zone)
    due: datetime = hours.on(_reminded_on(session, moment, draft), _POLICY.at)
    letter = Letter(
        key=_key(draft),
        kind=KIND,
        person_id=draft.person_id,
        committee_id=draft.committee_id,
        extra={"draft": draft.id},
    )
    post(session, [letter], now=moment.now, due_at=due)


def forget_reminder(session: Session, draft: Draft) -> None:
    """The draft was registered or dropped."""
    outbox.withdraw_letter(session, _key(draft))


def _key(draft: Draft) -> str:
    return f"{KIND}:{draft.id}"


def load_drafts(session: Session, moment: Moment, *, letter: Claimed) -> tuple[DraftLeft, ...]:
    """His drafts of the committee that were left open on the same day, all in the letter of the newest; none where that is
    open no more, or not his to register."""
    draft = meetings.open_draft(session, letter.payload["draft"])
    if draft is None:
        return ()
    try:
        committee = need_secretary(session, letter.person_id, draft.committee_id)
    except NotAllowed:
        return ()
    day = _reminded_on(session, moment, draft)
    every = meetings.open_drafts_of(session, draft.committee_id, draft.person_id)
    together = [one for one in every if _reminded_on(session, moment, one) == day]
    if draft.id != together[-1].id:
        return ()
    return tuple(_left(moment, one, committee) for one in together)


def _left(moment: Moment, draft: Draft, committee: Committee) -> DraftLeft:
    minutes: Minutes = codec.thaw(draft.minutes)
    foreign = of_another(minutes.committee, committee.name)
    return DraftLeft(
        draft_id=draft.id or 0,
        committee=committee.name,
        meeting_date=minutes.meeting_date,
        since=moment.day(draft.created_at) or moment.today,
        decisions=len(minutes.decisions),
        printed_committee=minutes.committee if foreign else None,
        amends=draft.amends is not None,
    )


def _reminded_on(session: Session, moment: Moment, draft: Draft) -> date:
    """The working day after the one on which the draft was made."""
    here = days.in_committee(session, moment, draft.committee_id)
    made: date = moment.day(draft.created_at) or moment.today
    on: date = here.calendar.forward(made, 1)
    return on
