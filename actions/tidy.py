"""Throwing away what nothing needs any more."""

from datetime import timedelta

from committee.moment import Moment
from storage import inbox
from storage.database import Session

# Telegram delivers an update for a day at most; the rest is for whoever looks into what happened.
KEPT = timedelta(days=30)
AT_ONCE = 500  # updates


def forget_answered(session: Session, moment: Moment) -> int:
    """Forget some of the updates answered long ago, and what their actions answered; how many. None that waits."""
    return inbox.forget(session, moment.now - KEPT, AT_ONCE)
