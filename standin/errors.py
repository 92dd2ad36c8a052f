"""What the Bot API answers when it refuses: code and text, each with the place it is known from.

C = Client.cpp, M = ClientManager.cpp, H = HttpConnection.cpp, Q = Query.cpp, W = WebhookActor.cpp of
https://github.com/tdlib/telegram-bot-api, the program that answers at api.telegram.org;
T = https://github.com/tdlib/td, the library below it, with the file's name;
S = what Telegram's servers answer (T passes it on, C rewrites it), with the place where it was seen.
"""

from __future__ import annotations

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


def bad_request(text: str) -> ApiError:
    """400 with Telegram's prefix; the text's first letter becomes small, unless it is a server's CONSTANT (C,
    fail_query_with_error)."""
    if not (len(text) > 1 and (text[1] == "_" or "A" <= text[1] <= "Z")):
        text = text[:1].lower() + text[1:]
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """403 with Telegram's prefix."""
    return ApiError(403, f"Forbidden: {text}")


def too_many_requests(seconds: int) -> ApiError:
    """429: Q, set_retry_after_error; ResponseParameters.retry_after in the documentation."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def migrated(chat_id: int) -> ApiError:
    """400 for a group that became a supergroup: C, check_chat_access; ResponseParameters.migrate_to_chat_id."""
    return ApiError(
        400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat_id
    )
