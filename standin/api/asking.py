"""getMe, getUpdates, webhooks, getChat, getChatMember, answerCallbackQuery."""

from __future__ import annotations

import re
from typing import Any

from standin import limits, refusals
from standin.api.call import Access, Call, Described, checked_chat, method
from standin.members import member
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
    updates.check_no_webhook()
    updates.allow(params.json("allowed_updates", "allowed updates"))
    return await updates.get(
        params.number("offset"),
        params.number("limit", 100, *limits.UPDATES),
        params.number("timeout", 0, 0, limits.LONG_POLL),
        hurried=call.core.flood.on,
    )


@method("setWebhook")
async def set_webhook(call: Call) -> Described:
    """Have updates sent to an address. Telegram wants HTTPS; http is accepted here for this machine's own addresses."""
    params = call.params
    url = params.text("url").strip()
    if not url:
        return _end_webhook(call)
    if not re.fullmatch(r"(https?://)?[^\s/:]+(:\d+)?(/\S*)?", url):
        raise refusals.BAD_WEBHOOK()
    secret = params.text("secret_token")
    if len(secret) > limits.SECRET_TOKEN:
        raise refusals.LONG_SECRET()
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise refusals.BAD_SECRET()
    if url.startswith("http://") and not re.match(r"http://(127\.0\.0\.1|localhost)[:/]", url):
        raise refusals.NO_HTTPS()
    updates = call.core.updates
    updates.allow(params.json("allowed_updates", "allowed updates"))
    if params.flag("drop_pending_updates"):
        updates.drop()
    webhook = {
        "url": url if "://" in url else "https://" + url,
        "secret_token": secret,
        "max_connections": params.number("max_connections", 40, *limits.WEBHOOK_CONNECTIONS),
    }
    known = call.core.state.settings.get("webhook") or {}
    call.core.state.set("webhook", webhook)
    updates.end_poll(refusals.WEBHOOK_SET())
    call.core.webhook.start()
    same = all(known.get(name) == value for name, value in webhook.items())
    return Described(True, "Webhook is already set" if same else "Webhook was set")


@method("deleteWebhook")
async def delete_webhook(call: Call) -> Described:
    """Go back to getUpdates."""
    return _end_webhook(call)


def _end_webhook(call: Call) -> Described:
    was_set = bool(call.core.state.settings.get("webhook"))
    if call.params.flag("drop_pending_updates"):
        call.core.updates.drop()
    call.core.webhook.stop()
    call.core.state.set("webhook", None)
    return Described(True, "Webhook was deleted" if was_set else "Webhook is already deleted")


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


@method("getChat")
async def get_chat(call: Call) -> Json:
    """What a chat is (D ChatFullInfo: the fields that are always there)."""
    chat = checked_chat(call, Access.READ)
    full = chat.chat() | {"accent_color_id": 0, "max_reaction_count": 11}
    full["accepted_gift_types"] = {
        "unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False, "premium_subscription": False,
        "gifts_from_channels": False,
    }  # fmt: skip
    if isinstance(chat, Group):
        full["permissions"] = {"can_send_messages": True}
    pinned = [m for m in call.core.state.chat_messages(chat.id) if m.pinned and not m.deleted]
    if pinned:
        full["pinned_message"] = call.core.message_json(pinned[-1], with_reply=False)
    return full


@method("getChatMember")
async def get_chat_member(call: Call) -> Json:
    """What somebody is in a chat."""
    user_id = call.params.number("user_id")
    if user_id <= 0:
        raise refusals.NO_USER_ID()
    core = call.core
    chat = checked_chat(call, Access.READ if user_id == core.bot_id else Access.WRITE)
    if user_id == core.bot_id:
        return member(core.bot_user(), "member" if isinstance(chat, Person) else chat.bot_status)
    if isinstance(chat, Person):
        if user_id == chat.id:
            return member(chat.user(), "member")
        raise refusals.USER_NOT_FOUND()
    if user_id not in core.state.people:
        raise refusals.USER_NOT_FOUND()
    status = "left" if user_id not in chat.members else "creator" if user_id == chat.members[0] else "member"
    return member(core.state.people[user_id].user(), status)


@method("answerCallbackQuery")
async def answer_callback_query(call: Call) -> bool:
    """Answer a tap."""
    state = call.core.state
    tap = state.taps.get(call.params.text("callback_query_id"))
    text = call.params.text("text")
    if tap is None or tap.answer is not None or state.now() - tap.at > limits.CALLBACK_SECONDS:
        raise refusals.OLD_QUERY()
    if len(text) > limits.CALLBACK_ANSWER:
        raise refusals.LONG_ANSWER()
    answer: dict[str, Any] = {"text": text, "show_alert": call.params.flag("show_alert")}
    if url := call.params.text("url"):
        answer["url"] = url
    tap.answer = answer
    state.tell("answer", tap)
    return True
