"""setMyCommands, getMyCommands, deleteMyCommands."""

from __future__ import annotations

import re
from typing import Any

from standin import limits, refusals
from standin.api.call import Access, Call, checked_chat, method
from standin.api.params import Params
from standin.values import Json

_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


def _scope(call: Call) -> str:
    """The scope and language of a call as a key: "chat:5/bn" (C get_bot_command_scope)."""
    given = call.params.json("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(given, dict):
        raise refusals.BAD_SCOPE(why="BotCommandScope must be an Object")
    language = call.params.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise refusals.BAD_LANGUAGE()
    kind = given.get("type")
    if kind in _PLAIN_SCOPES:
        return f"{kind}/{language}"
    if kind not in _CHAT_SCOPES:
        raise refusals.BAD_SCOPE(why="Unsupported type specified")
    if not given.get("chat_id"):
        raise refusals.BAD_SCOPE(why="Empty chat_id specified")
    chat = checked_chat(Call(call.core, Params({"chat_id": given["chat_id"]})), Access.READ)
    member = f"/{given.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind}:{chat.id}{member}/{language}"


def _command(item: Any) -> Json:
    """One command, checked as T set_commands does; what is left is Telegram's servers' to refuse."""
    if not isinstance(item, dict):
        raise refusals.BAD_COMMAND_OBJECT(why="expected an Object")
    for name in ("command", "description"):
        if name not in item:
            raise refusals.BAD_COMMAND_OBJECT(why=f'Can\'t find field "{name}"')
    command = str(item["command"]).strip().removeprefix("/")
    description = str(item["description"]).strip()
    if not command:
        raise refusals.NO_COMMAND()
    if len(command) > limits.COMMAND:
        raise refusals.LONG_COMMAND()
    if not description:
        raise refusals.NO_DESCRIPTION()
    if len(description) > limits.COMMAND_DESCRIPTION:
        raise refusals.LONG_DESCRIPTION()
    if not re.fullmatch(r"[a-z0-9_]+", command):
        raise refusals.BAD_COMMAND()
    return {"command": command, "description": description}


@method("setMyCommands")
async def set_my_commands(call: Call) -> bool:
    """Set the command menu of a scope and language; without `commands`, an empty one."""
    given = call.params.json("commands", "commands") or []
    if not isinstance(given, list):
        raise refusals.NO_ARRAY(what="BotCommand")
    commands = [_command(item) for item in given]
    if len(commands) > limits.COMMANDS:
        raise refusals.MANY_COMMANDS()
    _keep(call, commands)
    return True


@method("getMyCommands")
async def get_my_commands(call: Call) -> list[Json]:
    """The command menu of exactly this scope and language."""
    commands: list[Json] = call.core.state.settings.get("commands", {}).get(_scope(call), [])
    return commands


@method("deleteMyCommands")
async def delete_my_commands(call: Call) -> bool:
    """Remove the command menu of a scope and language."""
    _keep(call, [])
    return True


def _keep(call: Call, commands: list[Json]) -> None:
    scope = _scope(call)
    menus: dict[str, list[Json]] = dict(call.core.state.settings.get("commands", {}))
    menus.pop(scope, None)
    if commands:
        menus[scope] = commands
    call.core.state.set("commands", menus)
    call.core.state.tell("commands", scope)
