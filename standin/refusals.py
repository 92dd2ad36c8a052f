"""Every refusal of the Bot API that the stand-in gives: code, text, and where the text is known from.

C  Client.cpp, M ClientManager.cpp, Q Query.cpp, W WebhookActor.cpp: https://github.com/tdlib/telegram-bot-api, the
   program behind api.telegram.org (the function's name follows). It puts "Bad Request: " in front and makes the first
   letter small, except for CONSTANTS (C fail_query_with_error).
T  https://github.com/tdlib/td, the library below it (the file or function follows).
S  what Telegram's servers answer; the page or issue where it was seen follows.
D  https://core.telegram.org/bots/api
The refusals of formatted text (parse_mode) stand in entities.py, which follows T parse_html word by word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class ApiError(Exception):
    """A refusal, as the caller of the Bot API sees it."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


@dataclass(frozen=True)
class Refusal:
    """One row of the table; calling it with the values of its places makes the error to raise."""

    code: int
    text: str
    source: str

    @property
    def why(self) -> str:
        """The text without "Bad Request: " or the like, beginning large, as the library below says it."""
        text = self.text.partition(": ")[2]
        return text[:1].upper() + text[1:]

    def __call__(self, *, parameters: dict[str, Any] | None = None, **values: Any) -> ApiError:
        return ApiError(self.code, self.text.format(**values), **(parameters or {}))


# The door
MALFORMED_TOKEN = Refusal(
    404, "Not Found", "S, telegram/request/_baserequest.py of PTB: 404 for malformed tokens"
)
WRONG_TOKEN = Refusal(
    401, "Unauthorized", "C get_closing_error; PTB as above: 401 for tokens that are not valid"
)
UNKNOWN_METHOD = Refusal(404, "Not Found: method not found", "C on_cmd")
FLOOD = Refusal(
    429, "Too Many Requests: retry after {seconds}", "Q set_retry_after_error; D ResponseParameters"
)
TOO_LARGE = Refusal(413, "Request Entity Too Large", "S botgram/shell-bot#15, appleboy/telegram-action#25")
BAD_JSON = Refusal(400, "Bad Request: can't parse {what} JSON object", "C get_reply_markup and its like")
REQUIRED = Refusal(400, 'Bad Request: parameter "{name}" is required', "C get_required_string_arg")

# Updates
OTHER_POLLER = Refusal(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "C abort_long_poll",
)
WEBHOOK_SET = Refusal(409, "Conflict: terminated by setWebhook request", "C abort_long_poll")
WEBHOOK_ACTIVE = Refusal(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    "C process_get_updates_query",
)
NO_HTTPS = Refusal(
    400,
    "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    "W start_up, C on_webhook_closed",
)
BAD_WEBHOOK = Refusal(400, "Bad Request: invalid webhook URL specified", "C do_set_webhook")
LONG_SECRET = Refusal(400, "Bad Request: secret token is too long", "C do_set_webhook")
BAD_SECRET = Refusal(400, "Bad Request: secret token contains unallowed characters", "C do_set_webhook")

# Chats
NO_CHAT_ID = Refusal(400, "Bad Request: chat_id is empty", "C check_chat")
CHAT_NOT_FOUND = Refusal(400, "Bad Request: chat not found", "C TdOnCheckChatCallback")
MIGRATED = Refusal(
    400,
    "Bad Request: group chat was upgraded to a supergroup chat",
    "C check_chat_access, with migrate_to_chat_id in parameters",
)
KICKED = Refusal(403, "Forbidden: bot was kicked from the {type} chat", "C check_chat_access")
NOT_A_MEMBER = Refusal(403, "Forbidden: bot is not a member of the {type} chat", "C check_chat_access")
BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user", "C fail_query_with_error, USER_IS_BLOCKED")
NEVER_STARTED = Refusal(
    403,
    "Forbidden: bot can't initiate conversation with a user",
    "S TelegramBotAPI/errors#2, telegraf/telegraf#15",
)
NO_USER_ID = Refusal(400, "Bad Request: invalid user_id specified", "C get_user_id")
USER_NOT_FOUND = Refusal(400, "Bad Request: user not found", "C TdOnGetChatMemberCallback")
NO_PIN_RIGHTS = Refusal(
    400, "Bad Request: not enough rights to manage pinned messages in the chat", "T can_pin_messages"
)

# Texts
EMPTY_TEXT = Refusal(400, "Bad Request: message text is empty", "C get_input_message_text")
NOTHING_LEFT = Refusal(400, "Bad Request: text must be non-empty", "T get_formatted_text")
LONG_INPUT = Refusal(
    400, "Bad Request: text is too long", "C get_formatted_text: more than 32768 bytes before parsing"
)
LONG_TEXT = Refusal(
    400, "Bad Request: message is too long", "S tdlib/telegram-bot-api#353, FerroxLabs/wayland#934"
)
LONG_EDIT = Refusal(
    400, "Bad Request: MESSAGE_TOO_LONG", "S tdlib/telegram-bot-api#881 names the pair of errors"
)
LONG_CAPTION = Refusal(400, "Bad Request: message caption is too long", "S tactilenews/100eyes#1594")
LONG_CAPTION_EDIT = Refusal(400, "Bad Request: MEDIA_CAPTION_TOO_LONG", "S akbarjoudi/yii2-bot-telegram#37")
PARSE_MODE = Refusal(400, "Bad Request: unsupported parse_mode", "C get_formatted_text")
BAD_ENTITY = Refusal(
    400, "Bad Request: can't parse MessageEntity: {why}", "C get_formatted_text, get_text_entity"
)
REPLY_NOT_FOUND = Refusal(400, "Bad Request: message to be replied not found", "C check_reply_parameters")
REPLY_NO_OBJECT = Refusal(400, "Bad Request: object expected as reply parameters", "C get_reply_parameters")
NO_NUMBER = Refusal(
    400, 'Bad Request: field "{name}" must be a valid Number', "T JsonObject::get_required_int_field"
)
MISSING_FIELD = Refusal(
    400, 'Bad Request: can\'t find field "{name}"', "T JsonObject::get_required_int_field"
)

# Keyboards
MARKUP_NO_OBJECT = Refusal(400, "Bad Request: object expected as reply markup", "C get_reply_markup")
KEYBOARD_ROWS = Refusal(400, 'Bad Request: field "keyboard" must be an Array of Arrays', "C get_reply_markup")
INLINE_ROWS = Refusal(
    400,
    'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    "C get_reply_markup",
)
BAD_BUTTON = Refusal(400, "Bad Request: can't parse inline keyboard button: {why}", "C get_reply_markup")
BUTTON_NO_TEXT = Refusal(
    400,
    "Bad Request: inline keyboard button text must be non-empty",
    "T ReplyMarkup.cpp, get_inline_keyboard_button",
)
BUTTON_DATA = Refusal(400, "Bad Request: BUTTON_DATA_INVALID", "S TelegramBots/Telegram.Bot#470")
BUTTON_URL = Refusal(
    400,
    "Bad Request: inline keyboard button URL '{url}' is invalid: {why}",
    "T ReplyMarkup.cpp and LinkManager::check_link",
)
LONG_MARKUP = Refusal(
    400, "Bad Request: reply markup is too long", "C fail_query_with_error, REPLY_MARKUP_TOO_LONG"
)

# Changing messages
NOT_FOUND = Refusal(400, "Bad Request: message to {what} not found", "C check_message")
NO_EDIT = Refusal(400, "Bad Request: message can't be edited", "S yagop/node-telegram-bot-api#734")
NO_TEXT = Refusal(400, "Bad Request: there is no text in the message to edit", "T edit_message_text")
NO_CAPTION = Refusal(400, "Bad Request: there is no caption in the message to edit", "T edit_message_caption")
ALBUM_MEDIA = Refusal(400, "Bad Request: can't change media type in the album", "T edit_message_media")
NOT_MODIFIED = Refusal(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message",
    "C fail_query_with_error, MESSAGE_NOT_MODIFIED",
)
NO_IDENTIFIER = Refusal(
    400, "Bad Request: message identifier is not specified", "C process_delete_message_query"
)
NO_CHAT = Refusal(400, "Bad Request: chat identifier is not specified", "C process_delete_message_query")
NO_DELETE = Refusal(
    400, "Bad Request: message can't be deleted", "C fail_query_with_error, MESSAGE_DELETE_FORBIDDEN"
)
NO_DELETE_FOR_ALL = Refusal(
    400, "Bad Request: message can't be deleted for everyone", "T delete_messages; D deleteMessage: 48 hours"
)

# Files
NO_FILE = Refusal(
    400, "Bad Request: there is no {kind} in the request", "C process_send_document_query and its like"
)
EMPTY_FILE = Refusal(400, "Bad Request: file must be non-empty", "T FileManager")
BIG_PHOTO = Refusal(
    400,
    "Bad Request: file of size {size} bytes is too big for a photo; the maximum size is {limit} bytes",
    "T check_full_local_location",
)
BAD_IMAGE = Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED", "S https://core.telegram.org/api/errors, 400")
BAD_DIMENSIONS = Refusal(
    400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "S tdlib/td#2544, nickoala/telepot#135"
)
BAD_FILE_ID = Refusal(
    400, "Bad Request: wrong remote file identifier specified: {why}", "T FileManager::from_persistent_id"
)
OTHER_KIND = Refusal(400, "Bad Request: can't use file of type {was} as {wanted}", "T check_input_file_id")
NO_URL_CONTENT = Refusal(
    400, "Bad Request: failed to get HTTP URL content", "C fail_query_with_error, WEBPAGE_CURL_FAILED"
)
NO_FILE_ID = Refusal(400, "Bad Request: file_id not specified", "C check_remote_file_id")
INVALID_FILE_ID = Refusal(400, "Bad Request: invalid file_id", "C TdOnCheckRemoteFileIdCallback")
BIG_FILE = Refusal(400, "Bad Request: file is too big", "C do_get_file")

# Albums
NO_ARRAY = Refusal(
    400, "Bad Request: expected an Array of {what}", "C get_input_message_contents, get_bot_commands"
)
BAD_MEDIA = Refusal(400, "Bad Request: can't parse InputMedia: {why}", "C get_input_message_contents")
EMPTY_ALBUM = Refusal(400, "Bad Request: there are no messages to send", "T send_message_group")
LONG_ALBUM = Refusal(400, "Bad Request: too many messages to send as an album", "T send_message_group")
MIXED_ALBUM = Refusal(
    400,
    "Bad Request: document can't be mixed with other media types",
    "T check_message_group_message_contents",
)
ALBUM_FORBIDDEN = Refusal(
    403, 'Forbidden: failed to send message #1 with the error message "{why}"', "C on_message_send_failed"
)

# The rest
CHAT_ACTION = Refusal(
    400, "Bad Request: wrong parameter action in request", "C process_send_chat_action_query"
)
OLD_QUERY = Refusal(
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    "C fail_query_with_error, QUERY_ID_INVALID; a second answer too: EdJoPaTo/grammy-inline-menu#64",
)
LONG_ANSWER = Refusal(
    400, "Bad Request: MESSAGE_TOO_LONG", "S https://core.telegram.org/method/messages.setBotCallbackAnswer"
)
BAD_SCOPE = Refusal(400, "Bad Request: can't parse BotCommandScope: {why}", "C get_bot_command_scope")
BAD_LANGUAGE = Refusal(400, "Bad Request: invalid language code specified", "T validate_bot_language_code")
BAD_COMMAND_OBJECT = Refusal(400, "Bad Request: can't parse BotCommand: {why}", "C get_bot_commands")
NO_COMMAND = Refusal(400, "Bad Request: command must be non-empty", "T BotCommand.cpp, set_commands")
LONG_COMMAND = Refusal(
    400, "Bad Request: command length must not exceed 32", "T BotCommand.cpp, set_commands"
)
BAD_COMMAND = Refusal(400, "Bad Request: BOT_COMMAND_INVALID", "S tdlib/telegram-bot-api#98")
NO_DESCRIPTION = Refusal(
    400, "Bad Request: command description must be non-empty", "T BotCommand.cpp, set_commands"
)
LONG_DESCRIPTION = Refusal(
    400, "Bad Request: command description length must not exceed 256", "T BotCommand.cpp, set_commands"
)
MANY_COMMANDS = Refusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH", "S LonamiWebs/Telethon#4700")


def flood(seconds: int) -> ApiError:
    """429 with the time to wait, in the text and as a number."""
    return FLOOD(seconds=seconds, parameters={"retry_after": seconds})
