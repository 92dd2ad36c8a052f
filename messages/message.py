"""What a chat gets: text in Telegram's HTML and the buttons under it."""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message: `text` is Telegram HTML with everybody's words escaped; `keyboard` the buttons or None."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
