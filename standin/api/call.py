"""One call of the Bot API, the table of methods, and what many methods share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from standin.api.params import Params
from standin.core import Core
from standin.errors import bad_request, forbidden, migrated
from standin.values import BOT, Group, Json, Message, Person


@dataclass(frozen=True)
class Call:
    """What a method gets: the bot's world and the caller's parameters."""

    core: Core
    params: Params


Method = Callable[[Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Enter a function as the Bot API method `name`; names are not case-sensitive ("All methods in the Bot API are
    case-insensitive")."""

    def enter(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return enter


def chat_id(params: Params, name: str = "chat_id") -> int | None:
    """The chat a call names, or None where that is no number."""
    try:
        return int(params.values[name])
    except (KeyError, TypeError, ValueError):
        return None


def known_chat(call: Call, *, name: str = "chat_id") -> Person | Group:
    """The chat a call is about, if the bot may know of it at all (C, check_chat)."""
    if call.params.text(name) == "":
        raise bad_request("chat_id is empty")
    number = chat_id(call.params, name)
    state = call.core.state
    if number is None:
        username = call.params.text(name).removeprefix("@").lower()
        found = [p for p in state.people.values() if p.username and p.username.lower() == username]
        if not found or not found[0].started:
            raise bad_request("chat not found")
        return found[0]
    if number in state.people:
        return state.people[number]
    if number in state.groups and state.groups[number].bot_status != "left":
        return state.groups[number]
    raise bad_request("chat not found")


def writable_chat(call: Call, messages: int = 1) -> int:
    """The id of the chat a call sends to, if the bot may send there now."""
    chat = known_chat(call)
    if isinstance(chat, Group):
        if chat.migrated_to is not None:
            raise migrated(chat.migrated_to)
        if chat.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
    elif chat.blocked:
        raise forbidden("bot was blocked by the user")
    elif not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    call.core.flood.check(chat.id, messages)
    return chat.id


def own_message(call: Call, what: str) -> Message:
    """The bot's message a call wants to change; `what` stands in the refusal ("edit", "delete")."""
    chat = known_chat(call)
    message = call.core.state.message(chat.id, call.params.number("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    if message.sender != BOT:
        raise bad_request(f"message can't be {what}ed")
    return message


def reply_target(call: Call, chat: int) -> int | None:
    """The message the new one replies to (reply_parameters, or the older reply_to_message_id)."""
    params = call.params
    given = params.json("reply_parameters", "reply parameters")
    if given is None:
        given = {
            "message_id": params.number("reply_to_message_id"),
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    if not isinstance(given, dict):
        raise bad_request("object expected as reply parameters")
    number = int(given.get("message_id") or 0)
    if not number:
        return None
    if call.core.state.message(chat, number) is None:
        if given.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return number


def send(call: Call, chat: int, body: Json, **details: Any) -> Message:
    """Put a message of the bot into a chat."""
    return call.core.state.add_message(chat, BOT, body, **details)
