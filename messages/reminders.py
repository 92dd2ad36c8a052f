"""Requests, reminders and what moves with the meeting; the courtesy class and the step choose the words."""

from datetime import date

from committee.views import Assignment, MeetingView, Reminder
from locales.translator import Translator
from messages.message import Message


def reminder(t: Translator, value: Reminder) -> Message:
    raise NotImplementedError


def assignment(t: Translator, value: Assignment) -> Message:
    raise NotImplementedError


def meeting_moved(
    t: Translator, old: MeetingView, new: MeetingView, left: int, reply_by: date | None
) -> Message:
    raise NotImplementedError


def meeting_cancelled(t: Translator, meeting: MeetingView, left: int) -> Message:
    raise NotImplementedError


def reminder_plain(t: Translator, value: Reminder, link: str | None = None) -> str:
    # no HTML, for WhatsApp and SMS
    raise NotImplementedError
