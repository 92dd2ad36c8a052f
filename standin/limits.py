"""Telegram's limits, each with where it is known from (the letters as in refusals.py)."""

from __future__ import annotations

TEXT = 4096
"""D sendMessage.text, "1-4096 characters after entities parsing"; telegram.constants.MessageLimit.MAX_TEXT_LENGTH.
Counted in Unicode characters, not UTF-16 units: measured in FerroxLabs/wayland#934 (4096 × U+1F600 accepted)."""
INPUT_BYTES = 1 << 15
"""C get_formatted_text: the text before parsing."""
CAPTION = 1024
"""D sendDocument.caption, "0-1024 characters after entities parsing"; MessageLimit.CAPTION_LENGTH."""
ENTITIES = 100
"""A message keeps at most 100 entities: tdlib/telegram-bot-api#820; MessageLimit.MESSAGE_ENTITIES."""
CALLBACK_DATA_BYTES = (1, 64)
"""D InlineKeyboardButton.callback_data, "1-64 bytes"; telegram.constants.InlineKeyboardButtonLimit."""
INLINE_BUTTONS = 100
"""tginfo/Telegram-Limits#228: at most 100 buttons in an inline keyboard; telegram.constants.InlineKeyboardMarkupLimit."""
INLINE_ROW = 8
"""The same: at most 8 in a row; telegram.constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW. What is answered to more
was not found, so the stand-in only warns in the log."""
MARKUP_BYTES = 10_240
"""tginfo/Telegram-Limits#187: "On markup json len > 10kB: reply markup is too long"."""
START_PAYLOAD = 64
"""https://core.telegram.org/bots/features#deep-linking: up to 64 of A-Z a-z 0-9 _ and -;
telegram.constants.MessageLimit.DEEP_LINK_LENGTH."""
CALLBACK_ANSWER = 200
"""D answerCallbackQuery.text, "0-200 characters"; telegram.constants.CallbackQueryLimit."""
CALLBACK_SECONDS = 15
"""How long a tap can be answered is not documented. Answers after more than 15 seconds fail (openclaw/openclaw#80152),
so a bot may not count on more."""
UPLOAD = 50 * 1024 * 1024
"""D sendDocument, "files of any type of up to 50 MB"; telegram.constants.FileSizeLimit.FILESIZE_UPLOAD."""
PHOTO_UPLOAD = 10 * 1024 * 1024
"""D sendPhoto, "at most 10 MB in size"; telegram.constants.FileSizeLimit.PHOTOSIZE_UPLOAD; T: 10485760 bytes."""
PHOTO_SIDES = 10_000
"""D sendPhoto, "The photo's width and height must not exceed 10000 in total"."""
PHOTO_RATIO = 20
"""D sendPhoto, "Width and height ratio must be at most 20"."""
DOWNLOAD = 20 * 1024 * 1024
"""D getFile, "files of up to 20MB in size"; telegram.constants.FileSizeLimit.FILESIZE_DOWNLOAD."""
ALBUM = 10
"""D sendMediaGroup.media, "must include 2-10 items"; one item goes as a single message (T send_message_group)."""
COMMANDS = 100
"""D setMyCommands.commands, "At most 100 commands"; telegram.constants.BotCommandLimit.MAX_COMMAND_NUMBER."""
COMMAND = 32
"""D BotCommand.command, "1-32 characters"; T BotCommand.cpp, MAX_COMMAND_TEXT_LENGTH."""
COMMAND_DESCRIPTION = 256
"""D BotCommand.description, "1-256 characters"; T BotCommand.cpp, MAX_COMMAND_DESCRIPTION_LENGTH."""
UPDATES = (1, 100)
"""D getUpdates.limit, "Values between 1-100 are accepted"; telegram.constants.PollingLimit."""
LONG_POLL = 50
"""getUpdates.timeout is cut to this: C process_get_updates_query, LONG_POLL_MAX_TIMEOUT."""
UPDATE_LIFETIME = 86_400
"""D Getting updates: "will not be kept longer than 24 hours"."""
FUTURE_OFFSET = 10
"""getUpdates with an offset further beyond the last update starts at the first again: T TQueue.cpp, get."""
REPEATED_POLL = 3.0
"""A getUpdates with the offset of the last one, begun less than so many seconds later, waits at least as long: C
process_get_updates_query. Only while the limits are on."""
DELETE_WITHIN = 48 * 3600
"""D deleteMessage, "can only be deleted if it was sent less than 48 hours ago"."""
SECRET_TOKEN = 256
"""D setWebhook.secret_token, "1-256 characters. Only characters A-Z, a-z, 0-9, _ and - are allowed"."""
WEBHOOK_CONNECTIONS = (1, 100)
"""D setWebhook.max_connections, "1-100. Defaults to 40"."""
