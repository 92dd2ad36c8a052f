"""Telegram's limits, each with where it is known from."""

from __future__ import annotations

TEXT = 4096
"""sendMessage.text: "1-4096 characters after entities parsing"; telegram.constants.MessageLimit.MAX_TEXT_LENGTH."""
CAPTION = 1024
"""sendDocument.caption: "0-1024 characters after entities parsing"; telegram.constants.MessageLimit.CAPTION_LENGTH."""
CALLBACK_DATA_BYTES = (1, 64)
"""InlineKeyboardButton.callback_data: "1-64 bytes"; telegram.constants.InlineKeyboardButtonLimit."""
START_PAYLOAD = 64
"""https://core.telegram.org/bots/features#deep-linking: "up to 64 characters", A-Z a-z 0-9 _ and -."""
CALLBACK_ANSWER = 200
"""answerCallbackQuery.text: "0-200 characters"; telegram.constants.CallbackQueryLimit."""
UPLOAD = 50 * 1024 * 1024
"""sendDocument: "Bots can currently send files of any type of up to 50 MB"; telegram.constants.FileSizeLimit."""
PHOTO_UPLOAD = 10 * 1024 * 1024
"""sendPhoto: "The photo must be at most 10 MB in size"; telegram.constants.FileSizeLimit.PHOTOSIZE_UPLOAD."""
PHOTO_SIDES = 10_000
"""sendPhoto: "The photo's width and height must not exceed 10000 in total"."""
PHOTO_RATIO = 20
"""sendPhoto: "Width and height ratio must be at most 20"."""
DOWNLOAD = 20 * 1024 * 1024
"""getFile: "bots can download files of up to 20MB in size"; telegram.constants.FileSizeLimit.FILESIZE_DOWNLOAD."""
ALBUM = (2, 10)
"""sendMediaGroup.media: "must include 2-10 items"; telegram.constants.MediaGroupLimit."""
COMMANDS = 100
"""setMyCommands.commands: "At most 100 commands can be specified"; telegram.constants.BotCommandLimit."""
COMMAND = (1, 32)
"""BotCommand.command: "1-32 characters ... lowercase English letters, digits and underscores"."""
COMMAND_DESCRIPTION = (1, 256)
"""BotCommand.description: "1-256 characters"."""
UPDATES = (1, 100)
"""getUpdates.limit: "Values between 1-100 are accepted. Defaults to 100"; telegram.constants.PollingLimit."""
LONG_POLL = 50
"""getUpdates.timeout is cut to 50 seconds: LONG_POLL_MAX_TIMEOUT in Client.h of the Bot API's server."""
DELETE_WITHIN = 48 * 3600
"""deleteMessage: "can only be deleted if it was sent less than 48 hours ago"."""
INLINE_BUTTONS = 100
"""More than 100 buttons in one keyboard are refused; seen by many, see the issues of client libraries."""
CALLBACK_SECONDS = 15 * 60
"""How long answerCallbackQuery is accepted."""
