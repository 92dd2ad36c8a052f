"""Keyboards below messages: checked and kept as Telegram does."""

from __future__ import annotations

import re
from typing import Any

from standin import limits
from standin.api.call import Call
from standin.errors import bad_request
from standin.values import Json


def inline_keyboard(call: Call) -> Json | None:
    """The inline keyboard of a call, or None; raises for another kind of keyboard."""
    markup, is_inline = reply_markup(call)
    return markup if is_inline else None


def reply_markup(call: Call) -> tuple[Json | None, bool]:
    """The keyboard of a call, if any, and whether it is an inline one."""
    given = call.params.json("reply_markup", "reply keyboard markup")
    if given is None:
        return None, False
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = _rows(given["inline_keyboard"], "inline_keyboard")
        keyboard = [row for row in ([_inline_button(b) for b in row] for row in rows) if row]
        if sum(len(row) for row in keyboard) > limits.INLINE_BUTTONS:
            raise bad_request("reply markup is too long")
        return ({"inline_keyboard": keyboard} if keyboard else None), True
    if "keyboard" in given:
        rows = _rows(given["keyboard"], "keyboard")
        keyboard = [[b if isinstance(b, dict) else {"text": str(b)} for b in row] for row in rows if row]
        return given | {"keyboard": keyboard}, False
    if given.get("remove_keyboard") or given.get("force_reply"):
        return given, False
    return None, False


def _rows(given: Any, name: str) -> list[list[Any]]:
    if not isinstance(given, list):
        raise bad_request(f'field "{name}" of the ReplyKeyboardMarkup must be an array of arrays')
    if not all(isinstance(row, list) for row in given):
        raise bad_request(f'field "{name}" of the ReplyKeyboardMarkup must be an array of arrays')
    return given


_KINDS = (
    "url",
    "login_url",
    "callback_data",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    kind = next((kind for kind in _KINDS if kind in button), None)
    if kind is None:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if not text.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if kind == "callback_data":
        size = len(str(button["callback_data"]).encode())
        if not limits.CALLBACK_DATA_BYTES[0] <= size <= limits.CALLBACK_DATA_BYTES[1]:
            raise bad_request("BUTTON_DATA_INVALID")
    if kind == "url" and not re.match(r"(?i)(https?|tg)://\S+$|[^\s:/]+\.\S+$", str(button["url"])):
        raise bad_request("BUTTON_URL_INVALID")
    return {"text": text, kind: button[kind]} | ({"style": button["style"]} if "style" in button else {})
