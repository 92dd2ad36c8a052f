"""The control API: everything a person can do, what everybody has received, faults, limits, the clock.

POST /control/ACTION with a JSON object (or a form with files, for `upload`); the answer is JSON. GET /control/ lists
the actions. For tests, and for the chat page.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from standin.core import Core
from standin.groups import Groups
from standin.people import NotPossible, People
from standin.values import BOT, Json, Message
from standin.view import group_view, message_view, person_view, state_view

Action = Callable[["Control", Json], Any]
ACTIONS: dict[str, Action] = {}
PERSON_DETAILS = ("language_code", "phone", "username", "role_bn", "role_en", "avatar")


def action(function: Action) -> Action:
    """Enter a function as an action under its own name."""
    ACTIONS[function.__name__] = function
    return function


class Control:
    """The control API's side of the world."""

    def __init__(self, core: Core, people: People) -> None:
        self.core = core
        self.people = people
        self.groups = Groups(people)
        self.changed = asyncio.Event()
        core.state.listeners.append(self._wake)

    def _wake(self, event: str, subject: Any) -> None:
        self.changed.set()

    async def next_change(self, seconds: float) -> bool:
        """Wait until anything changes; False when the time is over first."""
        self.changed.clear()
        try:
            await asyncio.wait_for(self.changed.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def run(self, name: str, given: Json) -> Any:
        """Do one action; raises NotPossible, KeyError, TypeError or ValueError for what cannot be done."""
        result = ACTIONS[name](self, given)
        return await result if isinstance(result, Awaitable) else result

    def view(self, message: Message) -> Json:
        """A message as the control API answers it."""
        return message_view(self.core, message)


@action
def state(control: Control, given: Json) -> Any:
    """{} → the bot, people, groups, unconfirmed updates, the state's `rev`."""
    return state_view(control.core)


@action
def person(control: Control, given: Json) -> Any:
    """{name, language_code?, phone?, username?, role_bn?, role_en?, avatar?} → the new person."""
    details = {key: given[key] for key in PERSON_DETAILS if given.get(key) is not None}
    name = str(given["name"]).strip()
    if not name:
        raise NotPossible("a person needs a name")
    return person_view(control.core.state.add_person(name, **details))


@action
def open(control: Control, given: Json) -> Any:
    """{person, payload?} → Start, or a deep link, is pressed; the message sent."""
    return control.view(control.people.open(given["person"], given.get("payload") or None))


@action
def say(control: Control, given: Json) -> Any:
    """{person, text, reply_to?, chat?} → the message sent; `chat` is a group."""
    return control.view(
        control.people.say(
            given["person"], str(given["text"]), reply_to=given.get("reply_to"), chat_id=given.get("chat")
        )
    )


@action
def upload(control: Control, given: Json) -> Any:
    """{person, files: [(name, bytes)], caption?, as_photo?, reply_to?, chat?, mime?} → the messages sent. As a form."""
    messages = control.people.upload(
        int(given["person"]),
        given["files"],
        caption=given.get("caption") or "",
        as_photo=str(given.get("as_photo", "")).lower() in ("1", "true"),
        reply_to=int(given["reply_to"]) if given.get("reply_to") else None,
        chat_id=int(given["chat"]) if given.get("chat") else None,
        mime=given.get("mime") or None,
    )
    return [control.view(message) for message in messages]


@action
async def tap(control: Control, given: Json) -> Any:
    """{person, button, message_id?, chat?, timeout?, appear?} → how the tap was answered.

    `button` is the data, or part of the label; the newest such button is tapped, waiting `appear` seconds for it. The
    answer is {answered, text, show_alert, url, message}, answered false when nothing came in `timeout` seconds.
    """
    chat = given.get("chat") or given["person"]
    loop = asyncio.get_running_loop()
    deadline = loop.time() + float(given.get("appear", 0))
    while True:
        found = control.people.find_button(chat, given["button"], given.get("message_id"))
        if found is not None:
            break
        left = deadline - loop.time()
        if left <= 0 or not await control.next_change(left):
            raise NotPossible(f"there is no button {given['button']!r}")
    message, button = found
    if button.get("url"):
        return {
            "answered": True,
            "text": "",
            "show_alert": False,
            "url": button["url"],
            "message": message.message_id,
        }
    tapped = control.people.tap(given["person"], message, button)
    deadline = loop.time() + float(given.get("timeout", 10))
    while tapped.answer is None and (left := deadline - loop.time()) > 0:
        await control.next_change(left)
    answer = tapped.answer or {"text": "", "show_alert": False}
    return {"answered": tapped.answer is not None, "message": message.message_id, "url": None} | answer


@action
def sticker(control: Control, given: Json) -> Any:
    """{person, emoji?} → the message sent."""
    return control.view(control.people.sticker(given["person"], given.get("emoji") or "👍"))


@action
def contact(control: Control, given: Json) -> Any:
    """{person} → the person's own number is shared."""
    return control.view(control.people.contact(given["person"]))


@action
def edit(control: Control, given: Json) -> Any:
    """{person, message_id, text, chat?} → the changed message."""
    return control.view(
        control.people.edit(given["person"], given["message_id"], str(given["text"]), given.get("chat"))
    )


@action
def delete(control: Control, given: Json) -> Any:
    """{person, message_id} → the message goes, the bot is not told."""
    control.people.delete(given["person"], given["message_id"])


@action
def block(control: Control, given: Json) -> Any:
    """{person} → the bot is blocked."""
    control.people.block(given["person"])


@action
def unblock(control: Control, given: Json) -> Any:
    """{person} → the bot is no longer blocked."""
    control.people.unblock(given["person"])


@action
def menu(control: Control, given: Json) -> Any:
    """{person, chat?} → [{command, description}] as this person sees them."""
    return control.people.menu(given["person"], given.get("chat"))


@action
async def messages(control: Control, given: Json) -> Any:
    """{chat, after?, from_bot?, timeout?} → the chat's messages, oldest first, also the deleted.

    With `after` (a `rev`), only what came or changed since, in the order of change; with `timeout`, waits for it.
    """
    chat, after = int(given["chat"]), int(given.get("after") or 0)
    control.core.chat_of(chat)

    def found() -> list[Message]:
        chosen = [m for m in control.core.state.chat_messages(chat) if m.rev > after]
        if given.get("from_bot"):
            chosen = [m for m in chosen if m.sender == BOT]
        return sorted(chosen, key=lambda m: m.rev) if after else chosen

    loop = asyncio.get_running_loop()
    deadline = loop.time() + float(given.get("timeout", 0))
    while not (chosen := found()) and (left := deadline - loop.time()) > 0:
        await control.next_change(left)
    return [control.view(message) for message in chosen]


@action
def group(control: Control, given: Json) -> Any:
    """{title, members: [person ids], type?, bot?} → the new group; `bot` false leaves the bot out."""
    new = control.groups.found(given["title"], given["members"], given.get("type") or "group")
    if given.get("bot", True):
        control.groups.set_bot_status(new.id, "member")
    return group_view(new)


@action
def bot_status(control: Control, given: Json) -> Any:
    """{group, status: left|member|administrator|kicked, by?} → the bot is added, promoted, put out."""
    if given["status"] not in ("left", "member", "administrator", "kicked"):
        raise NotPossible("status is left, member, administrator or kicked")
    control.groups.set_bot_status(given["group"], given["status"], given.get("by"))


@action
def migrate(control: Control, given: Json) -> Any:
    """{group} → it becomes a supergroup; the new group."""
    return group_view(control.groups.migrate(given["group"]))


@action
def faults(control: Control, given: Json) -> Any:
    """{kind, method?, chat?, nth?, count?, status?, seconds?, after?} → what will go wrong (faults.Fault); {} only
    lists; {clear: true} first removes all."""
    if given.pop("clear", False):
        control.core.faults.clear()
    if given:
        control.core.faults.add(**given)
    return [asdict(rule) for rule in control.core.faults.rules]


@action
def limits(control: Control, given: Json) -> Any:
    """{on} → whether 429 is answered at the true limits, and getUpdates is slowed as by the real server."""
    if "on" in given:
        control.core.flood.on = bool(given["on"])
    return {"on": control.core.flood.on}


@action
def clock(control: Control, given: Json) -> Any:
    """{offset} → seconds by which dates differ from the real time."""
    if "offset" in given:
        offset = float(given["offset"])
        if not math.isfinite(offset):
            raise NotPossible("offset is a number of seconds")
        control.core.state.set("clock_offset", offset)
    return {"offset": control.core.state.settings.get("clock_offset", 0), "now": control.core.state.now()}


@action
def calls(control: Control, given: Json) -> Any:
    """{method?} → the calls of the Bot API so far: number, at, method, chat, ok, error, fault, ms, text."""
    wanted = str(given.get("method") or "").lower()
    return [c for c in control.core.calls.as_json() if not wanted or c["method"] == wanted]


@action
def received(control: Control, given: Json) -> Any:
    """{} → {total, by_chat}: messages of the bot that stand or stood in chats."""
    by_chat = {
        str(chat): sum(1 for m in messages.values() if m.sender == BOT)
        for chat, messages in control.core.state.messages.items()
    }
    return {"total": sum(by_chat.values()), "by_chat": by_chat}
