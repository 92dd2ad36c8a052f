"""What a chat gets: text in Telegram's HTML and the buttons under it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from messages.buttons import Tap
from messages.text import shorten

HALF = 30  # letters of a label beside which a phone shows no second button
LABEL = 40  # units of a button's label that a phone still shows
MOST = 24  # buttons of one kind under one message; beyond that a list has pages

Rows = list[list[InlineKeyboardButton]]


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message: `text` is Telegram HTML with everybody's words escaped; `keyboard` the buttons or None."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


def button(label: str, tap: Tap) -> InlineKeyboardButton:
    """A button that sends `tap`; `label` is plain text and shortened to what a phone shows."""
    return InlineKeyboardButton(shorten(" ".join(label.split()) or "…", LABEL), callback_data=tap.pack())


def keyboard(*rows: Sequence[InlineKeyboardButton | None]) -> InlineKeyboardMarkup | None:
    """The rows without what is None; a row that is too long for a phone goes on in the next: after two buttons, after
    five where they are mere numbers, after each where one is long. None when nothing is left."""
    kept = [[one for one in row if one is not None] for row in rows]
    split = [
        row[start : start + wide]
        for row in kept
        for wide in [_wide(row)]
        for start in range(0, len(row), wide)
    ]
    return InlineKeyboardMarkup(split) if split else None


def _wide(row: Sequence[InlineKeyboardButton]) -> int:
    if any(len(one.text) > HALF for one in row):
        return 1
    return 5 if all(len(one.text) <= 3 for one in row) else 2


def column(buttons: Iterable[InlineKeyboardButton]) -> list[list[InlineKeyboardButton]]:
    """Each button in a row of its own, for long labels."""
    return [[one] for one in buttons]
