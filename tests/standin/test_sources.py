"""Nothing about Telegram is invented: limits agree with python-telegram-bot, every refusal names its source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from telegram import constants

import standin
from standin import flood, limits, refusals
from standin.api import METHODS

FOLDER = Path(standin.__file__).parent


def test_limits_agree_with_python_telegram_bot() -> None:
    assert limits.TEXT == constants.MessageLimit.MAX_TEXT_LENGTH
    assert limits.CAPTION == constants.MessageLimit.CAPTION_LENGTH
    assert limits.ENTITIES == constants.MessageLimit.MESSAGE_ENTITIES
    assert limits.START_PAYLOAD == constants.MessageLimit.DEEP_LINK_LENGTH
    assert limits.CALLBACK_DATA_BYTES == (
        constants.InlineKeyboardButtonLimit.MIN_CALLBACK_DATA,
        constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA,
    )
    assert limits.INLINE_BUTTONS == constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER
    assert limits.INLINE_ROW == constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW
    assert limits.CALLBACK_ANSWER == constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
    assert limits.ALBUM == constants.MediaGroupLimit.MAX_MEDIA_LENGTH
    assert limits.COMMANDS == constants.BotCommandLimit.MAX_COMMAND_NUMBER
    assert limits.COMMAND == constants.BotCommandLimit.MAX_COMMAND
    assert limits.COMMAND_DESCRIPTION == constants.BotCommandLimit.MAX_DESCRIPTION
    assert limits.UPDATES == (constants.PollingLimit.MIN_LIMIT, constants.PollingLimit.MAX_LIMIT)
    assert limits.SECRET_TOKEN == constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH
    # PTB rounds megabytes to millions; the server's own numbers are binary (T check_full_local_location).
    for ours, theirs in (
        (limits.UPLOAD, constants.FileSizeLimit.FILESIZE_UPLOAD),
        (limits.DOWNLOAD, constants.FileSizeLimit.FILESIZE_DOWNLOAD),
        (limits.PHOTO_UPLOAD, constants.FileSizeLimit.PHOTOSIZE_UPLOAD),
    ):
        assert ours // (1024 * 1024) == theirs // 1_000_000
    assert flood.PER_CHAT[0].count == constants.FloodLimit.MESSAGES_PER_SECOND_PER_CHAT
    assert flood.OVERALL[0].count == constants.FloodLimit.MESSAGES_PER_SECOND
    assert flood.PER_GROUP[1].count == constants.FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP


def test_every_refusal_names_its_source() -> None:
    table = [value for value in vars(refusals).values() if isinstance(value, refusals.Refusal)]
    assert len(table) > 60
    for refusal in table:
        assert re.match(r"[CMQTWSD][ ,]", refusal.source), refusal
        if refusal.source.startswith("S"):
            assert re.search(r"https://|\w/\S+#\d+|telegram/", refusal.source), refusal


def test_no_other_file_words_a_refusal() -> None:
    allowed = {"refusals.py", "html_in.py"}
    for path in FOLDER.rglob("*.py"):
        if path.name not in allowed:
            assert not re.search(
                r"[\"'](Bad Request|Forbidden|Conflict|Unauthorized|Not Found)", path.read_text()
            ), path


def test_every_method_of_the_issue_is_there() -> None:
    wanted = """getMe getUpdates setWebhook deleteWebhook getWebhookInfo setMyCommands getMyCommands deleteMyCommands
        sendMessage sendDocument sendPhoto sendMediaGroup sendChatAction editMessageText editMessageCaption
        editMessageMedia editMessageReplyMarkup deleteMessage answerCallbackQuery getFile getChat getChatMember
        pinChatMessage"""
    assert set(METHODS) == {name.lower() for name in wanted.split()}


def test_the_stand_in_imports_nothing_of_ours() -> None:
    ours = {path.name for path in FOLDER.parent.iterdir() if (path / "__init__.py").exists()} - {"standin"}
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert not {name.partition(".")[0] for name in names} & (ours | {"telegram"}), path
