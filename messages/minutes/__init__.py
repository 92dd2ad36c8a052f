"""From the file the secretary sends to the decisions being registered."""

from messages.minutes.doubts import date_ask, doubt, future_date, new_office_ask
from messages.minutes.drafts import decisions_page, draft_dropped, preview, reading, still_doubts
from messages.minutes.files import unreadable
from messages.minutes.registering import already_registered, minutes_missing, registered

__all__ = [
    "already_registered",
    "date_ask",
    "decisions_page",
    "doubt",
    "draft_dropped",
    "future_date",
    "minutes_missing",
    "new_office_ask",
    "preview",
    "reading",
    "registered",
    "still_doubts",
    "unreadable",
]
