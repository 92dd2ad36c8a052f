"""Keyboards below messages: checked and kept as Telegram does."""

from __future__ import annotations

import json
import logging
import re
from typing import Any
from urllib.parse import urlsplit

from standin import limits, refusals
from standin.api.call import Call
from standin.values import Json

log = logging.getLogger(__name__)


def inline_keyboard(call: Call) -> Json | None:
    """The inline keyboard of a call, or None."""
    markup, is_inline = reply_markup(call)
    return markup if is_inline else None


def reply_markup(call: Call) -> tuple[Json | None, bool]:
    """The keyboard of a call, if any, and whether it is an inline one (C, get_reply_markup: in this order)."""
    given = call.params.json("reply_markup", "reply keyboard markup")
    if given is None:
        return None, False
    if not isinstance(given, dict):
        raise refusals.MARKUP_NO_OBJECT()
    keyboard = _rows(given.get("keyboard"), refusals.KEYBOARD_ROWS)
    inline = _rows(given.get("inline_keyboard"), refusals.INLINE_ROWS)
    buttons = [[_inline_button(button) for button in row] for row in inline]
    if keyboard:
        rows = [[b if isinstance(b, dict) else {"text": str(b)} for b in row] for row in keyboard]
        return given | {"keyboard": rows}, False
    if buttons:
        return _kept(buttons), True
    if given.get("remove_keyboard") or given.get("force_reply"):
        return given, False
    return None, False


def _kept(rows: list[list[Json]]) -> Json | None:
    rows = [row for row in rows if row]
    if not rows:
        return None
    markup = {"inline_keyboard": rows}
    if sum(len(row) for row in rows) > limits.INLINE_BUTTONS:
        raise refusals.LONG_MARKUP()
    if len(json.dumps(markup, ensure_ascii=False).encode()) > limits.MARKUP_BYTES:
        raise refusals.LONG_MARKUP()
    if max(len(row) for row in rows) > limits.INLINE_ROW:
        log.warning(
            "more than %d buttons in a row: Telegram does not promise to show them", limits.INLINE_ROW
        )
    return markup


def _rows(given: Any, refusal: refusals.Refusal) -> list[list[Any]]:
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise refusal()
    return given


# What a button of an inline keyboard can do (D InlineKeyboardButton).
_KINDS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise refusals.BAD_BUTTON(why="InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise refusals.BAD_BUTTON(why='Can\'t find field "text"')
    text = str(button["text"])
    kind = next((kind for kind in _KINDS if kind in button), None)
    if kind is None:
        raise refusals.BAD_BUTTON(why="Text buttons are unallowed in the inline keyboard")
    if not text.strip():
        raise refusals.BUTTON_NO_TEXT()
    if kind == "callback_data":
        size = len(str(button["callback_data"]).encode())
        if not limits.CALLBACK_DATA_BYTES[0] <= size <= limits.CALLBACK_DATA_BYTES[1]:
            raise refusals.BUTTON_DATA()
    kept: Json = {"text": text, kind: button[kind]}
    if kind == "url":
        kept["url"] = _checked_url(str(button["url"]))
    if "style" in button:
        kept["style"] = button["style"]
    return kept


def _checked_url(url: str) -> str:
    """An address a button may open; others are refused in the words of T LinkManager::check_link."""
    link = url.strip()
    if re.match(r"(?i)(tg|ton|tonsite)://.", link):
        return link
    if "://" in link and not re.match(r"(?i)https?://", link):
        raise refusals.BUTTON_URL(url=url, why="Unsupported URL protocol")
    host = urlsplit(link if "://" in link else "http://" + link).hostname or ""
    if "." not in host.strip(".") or re.search(r"\s", link):
        raise refusals.BUTTON_URL(url=url, why="Wrong HTTP URL")
    return link if "://" in link else "http://" + link
