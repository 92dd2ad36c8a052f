"""getMe, getUpdates, webhooks, commands, getChat, getChatMember, answerCallbackQuery."""

from __future__ import annotations

import re
from typing import Any

from standin import limits
from standin.api.call import Call, known_chat, method
from standin.errors import bad_request
from standin.updates import TERMINATED_BY_WEBHOOK
from standin.values import Group, Json, Person


@method("getMe")
async def get_me(call: Call) -> Json:
    """Who the bot is."""
    return call.core.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    """What happened since."""
    params = call.params
    updates = call.core.updates
    updates.allow(params.json("allowed_updates", "allowed updates"))
    return await updates.get(
        params.number("offset"),
        params.number("limit", 100, *limits.UPDATES),
        params.number("timeout", 0, 0, limits.LONG_POLL),
    )


@method("setWebhook")
async def set_webhook(call: Call) -> bool:
    """Have updates sent to an address; http is accepted on this machine only."""
    params = call.params
    url = params.text("url").strip()
    if not url:
        _end_webhook(call)
        return True
    if not re.match(r"(https://|http://(127\.0\.0\.1|localhost|\[::1\])[:/])", url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    updates = call.core.updates
    updates.allow(params.json("allowed_updates", "allowed updates"))
    if params.flag("drop_pending_updates"):
        updates.drop()
    call.core.state.set(
        "webhook",
        {
            "url": url,
            "secret_token": secret,
            "max_connections": params.number("max_connections", 40, 1, 100),
        },
    )
    updates.end_poll(TERMINATED_BY_WEBHOOK)
    updates.start_pushing()
    return True


@method("deleteWebhook")
async def delete_webhook(call: Call) -> bool:
    """Go back to getUpdates."""
    _end_webhook(call)
    return True


def _end_webhook(call: Call) -> None:
    if call.params.flag("drop_pending_updates"):
        call.core.updates.drop()
    call.core.updates.stop_pushing()
    call.core.state.set("webhook", None)


@method("getWebhookInfo")
async def get_webhook_info(call: Call) -> Json:
    """How the webhook is doing."""
    webhook = call.core.state.settings.get("webhook") or {}
    info: Json = {
        "url": webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(call.core.updates.queue),
    }
    for name in ("last_error_date", "last_error_message", "max_connections"):
        if name in webhook:
            info[name] = webhook[name]
    if allowed := call.core.state.settings.get("allowed_updates"):
        info["allowed_updates"] = allowed
    return info


def _scope(call: Call) -> str:
    """The scope and language of a call as a key."""
    given = call.params.json("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(given, dict):
        raise bad_request("BotCommandScope must be an Object")
    kind = given.get("type")
    language = call.params.text("language_code").strip().lower()
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    if kind in ("default", "all_private_chats", "all_group_chats", "all_chat_administrators"):
        return f"{kind}/{language}"
    if kind in ("chat", "chat_administrators", "chat_member"):
        params_call = Call(call.core, type(call.params)({"chat_id": given.get("chat_id", "")}))
        chat = known_chat(params_call)
        member = f"/{given.get('user_id')}" if kind == "chat_member" else ""
        return f"{kind}:{chat.id}{member}/{language}"
    raise bad_request("unsupported type specified")


@method("setMyCommands")
async def set_my_commands(call: Call) -> bool:
    """Set the command menu of a scope and language."""
    given = call.params.json("commands", "commands")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > limits.COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = []
    for item in given:
        command = str(item.get("command", "")).removeprefix("/").lower()
        description = str(item.get("description", "")).strip()
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not description or len(description) > limits.COMMAND_DESCRIPTION[1]:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": command, "description": description})
    _keep_commands(call, commands)
    return True


def _keep_commands(call: Call, commands: list[Json]) -> None:
    scope = _scope(call)
    all_commands: dict[str, list[Json]] = dict(call.core.state.settings.get("commands", {}))
    all_commands.pop(scope, None)
    if commands:
        all_commands[scope] = commands
    call.core.state.set("commands", all_commands)
    call.core.state.tell("commands", scope)


@method("getMyCommands")
async def get_my_commands(call: Call) -> list[Json]:
    """The command menu of exactly this scope and language."""
    commands: list[Json] = call.core.state.settings.get("commands", {}).get(_scope(call), [])
    return commands


@method("deleteMyCommands")
async def delete_my_commands(call: Call) -> bool:
    """Remove the command menu of a scope and language."""
    _keep_commands(call, [])
    return True


@method("getChat")
async def get_chat(call: Call) -> Json:
    """What a chat is."""
    chat = known_chat(call)
    full = chat.chat() | {"accent_color_id": 0, "max_reaction_count": 11}
    full["accepted_gift_types"] = {
        "unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False, "premium_subscription": False,
        "gifts_from_channels": False,
    }  # fmt: skip
    if isinstance(chat, Group):
        full["permissions"] = {"can_send_messages": True}
    return full


@method("getChatMember")
async def get_chat_member(call: Call) -> Json:
    """What somebody is in a chat."""
    chat = known_chat(call)
    user_id = call.params.number("user_id")
    core = call.core
    if isinstance(chat, Person):
        if user_id in (chat.id, core.bot_id):
            user = core.bot_user() if user_id == core.bot_id else chat.user()
            return {"user": user, "status": "member"}
        raise bad_request("member not found")
    if user_id == core.bot_id:
        return member(core.bot_user(), chat.bot_status)
    if user_id in chat.members:
        return member(core.state.people[user_id].user(), "member")
    if user_id in core.state.people:
        return member(core.state.people[user_id].user(), "left")
    raise bad_request("invalid user_id specified")


# ChatMemberAdministrator in the documentation: every right is required.
_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_pin_messages",
)  # fmt: skip


def member(user: Json, status: str) -> Json:
    """A ChatMember."""
    content: Json = {"user": user, "status": status}
    if status == "administrator":
        content |= dict.fromkeys(_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False}
    if status == "kicked":
        content["until_date"] = 0
    return content


@method("answerCallbackQuery")
async def answer_callback_query(call: Call) -> bool:
    """Answer a tap."""
    state = call.core.state
    tap = state.taps.get(call.params.text("callback_query_id"))
    text = call.params.text("text")
    if tap is None or tap.answer is not None or state.now() - tap.at > limits.CALLBACK_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(text) > limits.CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer: dict[str, Any] = {"text": text, "show_alert": call.params.flag("show_alert")}
    if url := call.params.text("url"):
        answer["url"] = url
    tap.answer = answer
    state.tell("answer", tap)
    return True
