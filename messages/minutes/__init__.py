"""From the file the secretary sends to the decisions being registered."""

from messages.minutes.amending import amended, amendment, nothing_to_amend
from messages.minutes.decisions import decision_card, decisions_page, nothing_changed
from messages.minutes.difference import difference
from messages.minutes.doubts import (
    date_ask,
    doubt,
    future_date,
    new_office_ask,
    no_office,
    office_taken,
)
from messages.minutes.drafts import (
    draft_dropped,
    preview,
    read_anew,
    read_together,
    reading,
    reading_page,
    rest_confirmed,
    still_doubts,
)
from messages.minutes.fields import (
    about_the_draft,
    decision_ask,
    draft_stays,
    field_ask,
    no_draft,
    no_such_decision,
    number_taken,
)
from messages.minutes.files import unreadable
from messages.minutes.header import header_card
from messages.minutes.left import drafts_left
from messages.minutes.limits import limit_ask, limit_follows
from messages.minutes.mentions import mentions_card
from messages.minutes.registering import already_registered, minutes_missing, registered
from messages.minutes.sheets import (
    sheet_accepted,
    sheet_caption,
    sheet_dropped,
    sheet_failed,
    sheet_notes,
    sheet_refused,
    sheet_unreadable,
)

__all__ = [
    "about_the_draft",
    "already_registered",
    "amended",
    "amendment",
    "date_ask",
    "decision_ask",
    "decision_card",
    "decisions_page",
    "difference",
    "doubt",
    "draft_dropped",
    "draft_stays",
    "drafts_left",
    "field_ask",
    "future_date",
    "header_card",
    "limit_ask",
    "limit_follows",
    "mentions_card",
    "minutes_missing",
    "new_office_ask",
    "no_draft",
    "no_office",
    "no_such_decision",
    "nothing_changed",
    "nothing_to_amend",
    "number_taken",
    "office_taken",
    "preview",
    "read_anew",
    "read_together",
    "reading",
    "reading_page",
    "registered",
    "rest_confirmed",
    "sheet_accepted",
    "sheet_caption",
    "sheet_dropped",
    "sheet_failed",
    "sheet_notes",
    "sheet_refused",
    "sheet_unreadable",
    "still_doubts",
    "unreadable",
]
