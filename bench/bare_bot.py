"""The least that a python-telegram-bot program can do for the same messages: no database, no rules, no languages.

`python -m bench.bare_bot URL TOKEN PLAN.json`: the plan says for a tap and for a text which Telegram calls Tagid
made on it, and this bot makes the same ones: {"tap": [{"method", "text", "keyboard"}], "text": […]}.
"""

import json
import sys
from collections.abc import Callable, Coroutine, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

Call = dict[str, Any]
Context = ContextTypes.DEFAULT_TYPE
_SIDE_BY_SIDE = 8  # chats handled at once, as Tagid does
_numbers = count(1)  # Telegram refuses an edit that changes nothing


def main() -> None:
    """Poll until SIGINT or SIGTERM."""
    url, token, plan_file = sys.argv[1:]
    plan: dict[str, Sequence[Call]] = json.loads(Path(plan_file).read_text("utf-8"))
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .concurrent_updates(_SIDE_BY_SIDE)
        .build()
    )
    application.add_handler(CallbackQueryHandler(_repeat(plan["tap"])))
    application.add_handler(MessageHandler(filters.TEXT, _repeat(plan["text"])))
    application.run_polling()


def _repeat(calls: Sequence[Call]) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
    async def handle(update: Update, context: Context) -> None:
        for call in calls:
            await _METHODS[call["method"]](update, call)

    return handle


async def _answer(update: Update, call: Call) -> None:
    if update.callback_query:
        await update.callback_query.answer(call["text"] or None)


async def _edit(update: Update, call: Call) -> None:
    if update.callback_query:
        await update.callback_query.edit_message_text(
            f"{call['text']} {next(_numbers)}", parse_mode=ParseMode.HTML, reply_markup=_keyboard(call)
        )


async def _send(update: Update, call: Call) -> None:
    if update.effective_message:
        await update.effective_message.reply_text(
            call["text"], parse_mode=ParseMode.HTML, reply_markup=_keyboard(call)
        )


async def _strip(update: Update, call: Call) -> None:
    if update.callback_query:
        await update.callback_query.edit_message_reply_markup(_keyboard(call))


_METHODS = {
    "answercallbackquery": _answer,
    "editmessagetext": _edit,
    "editmessagereplymarkup": _strip,
    "sendmessage": _send,
}


def _keyboard(call: Call) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup.de_json(call["keyboard"]) if call["keyboard"] else None


if __name__ == "__main__":
    main()
