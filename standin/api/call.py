"""One call of the Bot API, the table of methods, and what many methods share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from standin import refusals
from standin.api.params import Params
from standin.core import Core
from standin.values import BOT, Group, Json, Message, Person


@dataclass(frozen=True)
class Call:
    """What a method gets: the bot's world and the caller's parameters."""

    core: Core
    params: Params


@dataclass(frozen=True)
class Described:
    """A result that comes with a `description` beside it."""

    result: Any
    description: str


Method = Callable[[Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Enter a function as the Bot API method `name`; names are not case-sensitive ("All methods in the Bot API are
    case-insensitive")."""

    def enter(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return enter


class Access(IntEnum):
    """What a call wants of a chat (C, AccessRights)."""

    READ = 0
    EDIT = 1
    WRITE = 2


def chat_id(params: Params) -> int | None:
    """The chat a call names, or None where that is no number."""
    try:
        return int(params.values["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


def checked_chat(call: Call, access: Access) -> Person | Group:
    """The chat a call is about, if the bot may do that there (C, check_chat and check_chat_access).

    A person who exists here but never wrote to the bot is known to it, as somebody from a common group would be:
    writing to them is refused by Telegram's servers with 403, while an id of nobody is "chat not found".
    """
    if call.params.text("chat_id") == "":
        raise refusals.NO_CHAT_ID()
    number = chat_id(call.params)
    state = call.core.state
    if number in state.people:
        return state.people[number]
    group = state.groups.get(number) if number is not None else None
    if group is None or not group.bot_knows:
        raise refusals.CHAT_NOT_FOUND()
    if group.migrated_to is not None and access == Access.WRITE:
        raise refusals.MIGRATED(parameters={"migrate_to_chat_id": group.migrated_to})
    if group.migrated_to is None and (access > Access.READ or group.type == "supergroup"):
        if group.bot_status == "kicked":
            raise refusals.KICKED(type=group.type)
        if group.bot_status == "left":
            raise refusals.NOT_A_MEMBER(type=group.type)
    return group


def unreachable(chat: Person | Group) -> refusals.Refusal | None:
    """Why Telegram's servers refuse to deliver to a chat, if they do."""
    if isinstance(chat, Person) and chat.blocked:
        return refusals.BLOCKED
    if isinstance(chat, Person) and not chat.started:
        return refusals.NEVER_STARTED
    return None


def check_reachable(chat: Person | Group) -> None:
    """Refuse for a person who blocked the bot or never started it."""
    if refusal := unreachable(chat):
        raise refusal()


def checked_message(call: Call, what: str, access: Access) -> Message:
    """The message a call is about; `what` is to be done stands in the refusal ("edit", "delete", "pin")."""
    chat = checked_chat(call, access)
    message = call.core.state.message(chat.id, call.params.number("message_id"))
    if message is None:
        raise refusals.NOT_FOUND(what=what)
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
        raise refusals.REPLY_NO_OBJECT()
    if given and "message_id" not in given:
        raise refusals.MISSING_FIELD(name="message_id")
    try:
        number = int(given.get("message_id") or 0)
    except (TypeError, ValueError):
        raise refusals.NO_NUMBER(name="message_id") from None
    if number <= 0:
        return None
    if call.core.state.message(chat, number) is None:
        if given.get("allow_sending_without_reply"):
            return None
        raise refusals.REPLY_NOT_FOUND()
    return number


def send(call: Call, chat: int, body: Json, **details: Any) -> Message:
    """Put a message of the bot into a chat."""
    return call.core.state.add_message(chat, BOT, body, **details)
