"""Requests, reminders, corrections, and what moves with the meeting; the courtesy class and the step choose the words."""

from messages.reminders.amended import amended
from messages.reminders.moved import meeting_cancelled, meeting_moved
from messages.reminders.requests import assignment, reminder, reminder_plain

__all__ = ["amended", "assignment", "meeting_cancelled", "meeting_moved", "reminder", "reminder_plain"]
