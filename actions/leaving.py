"""A draft that is left open: its secretary is reminded of it once, on the next working day."""

from datetime import datetime

from actions.rights import need_secretary
from committee.draft_views import DraftLeft
from committee.errors import NotAllowed
from committee.moment import Moment
from committee.occasions import OfficeHours, Policy
from minutes.model import Minutes
from storage import codec, days, meetings, outbox
from storage.database import Session
from storage.outbox import Letter, post
from storage.sending import Claimed
from storage.tables.minutes import Draft

KIND = "draft_open"
_POLICY = Policy()


def remind_of_draft(session: Session, moment: Moment, draft: Draft) -> None:
    """A letter for the next working day, which is moot if the draft is open no more by then."""
    here = days.in_committee(session, moment, draft.committee_id)
    hours = OfficeHours(calendar=here.calendar, tz=moment.zone)
    due: datetime = hours.on(here.calendar.forward(moment.today, 1), _POLICY.at)
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


def load_draft(session: Session, moment: Moment, *, letter: Claimed) -> DraftLeft | None:
    """The draft that is still open; None when it is no more, or not his to register."""
    draft = meetings.open_draft(session, letter.payload["draft"])
    if draft is None:
        return None
    try:
        committee = need_secretary(session, letter.person_id, draft.committee_id)
    except NotAllowed:
        return None
    minutes: Minutes = codec.thaw(draft.minutes)
    return DraftLeft(
        draft_id=draft.id or 0,
        committee=committee.name,
        meeting_date=minutes.meeting_date,
        since=moment.day(draft.created_at) or moment.today,
        amends=draft.amends is not None,
    )
