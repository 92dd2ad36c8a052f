"""The report's summary, the digest, and what goes with the files and with sending."""

from messages.reports.delivering import delivery, given_by_hand
from messages.reports.glance import all_offices, digest, digest_caption, office_tasks
from messages.reports.letters import letter_file, letter_offer, nothing_owed
from messages.reports.papers import (
    no_minutes_yet,
    report_caption,
    report_failed,
    report_summary,
)
from messages.reports.sending import delivery_trouble, remind_all_ask, remind_all_done, repeated_mark

__all__ = [
    "all_offices",
    "delivery",
    "delivery_trouble",
    "digest",
    "digest_caption",
    "given_by_hand",
    "letter_file",
    "letter_offer",
    "no_minutes_yet",
    "nothing_owed",
    "office_tasks",
    "remind_all_ask",
    "remind_all_done",
    "repeated_mark",
    "report_caption",
    "report_failed",
    "report_summary",
]
