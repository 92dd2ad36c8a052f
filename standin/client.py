"""A client of the control API, for tests and programs: what people do and what they see, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any

import httpx

# The stand-in speaks plain HTTP on this machine: no certificate need be loaded, none is trusted.
_NOBODY = SSLContext(PROTOCOL_TLS_CLIENT)
Json = dict[str, Any]
Wanted = str | Callable[[Json], bool] | None


class NotPossible(Exception):
    """The stand-in says that this cannot be done."""


class Standin:
    """The stand-in at an address."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._http = httpx.AsyncClient(
            base_url=self.url, timeout=httpx.Timeout(90), trust_env=False, verify=_NOBODY
        )

    async def __aenter__(self) -> Standin:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def do(self, action: str, **given: Any) -> Any:
        """One action of the control API."""
        return self._result(await self._http.post(f"/control/{action}", json=given))

    async def send_files(self, files: Sequence[tuple[str, bytes]], **given: Any) -> Any:
        """The action `upload`."""
        data = {name: str(value) for name, value in given.items() if value is not None}
        parts = [(f"file{index}", (name, content)) for index, (name, content) in enumerate(files)]
        return self._result(await self._http.post("/control/upload", data=data, files=parts))

    async def fetch(self, path: str) -> bytes:
        """The bytes behind an address of the stand-in."""
        response = await self._http.get(path)
        response.raise_for_status()
        return response.content

    @staticmethod
    def _result(response: httpx.Response) -> Any:
        answer = response.json()
        if response.status_code != 200:
            raise NotPossible(answer.get("error", response.text))
        return answer["result"]

    # People and groups

    async def person(
        self, name: str, *, language_code: str = "bn", phone: str | None = None, **details: Any
    ) -> Person:
        """A new person."""
        made = await self.do("person", name=name, language_code=language_code, phone=phone, **details)
        return Person(self, made)

    async def people(self) -> list[Person]:
        """Everybody there is, in the order of their coming."""
        return [Person(self, made) for made in (await self.do("state"))["people"]]

    async def group(
        self, title: str, members: Sequence[Person], *, type: str = "group", bot: bool = True
    ) -> Group:
        """A new group, founded by the first of its members."""
        ids = [person.id for person in members]
        return Group(self, await self.do("group", title=title, members=ids, type=type, bot=bot))

    # Faults, limits, what was called

    async def faults(self, kind: str | None = None, **details: Any) -> list[Json]:
        """Set a fault (see standin.faults.Fault); `clear=True` removes all. Returns those set."""
        given = details if kind is None else details | {"kind": kind}
        result: list[Json] = await self.do("faults", **given)
        return result

    async def limits(self, on: bool) -> None:
        """Switch 429 at the true limits on or off."""
        await self.do("limits", on=on)

    async def clock(self, offset: float) -> None:
        """Move Telegram's own time by so many seconds from the real one."""
        await self.do("clock", offset=offset)

    async def calls(self, method: str | None = None) -> list[Json]:
        """The calls of the Bot API so far."""
        result: list[Json] = await self.do("calls", method=method)
        return result

    async def received(self) -> int:
        """How many messages of the bot people have received."""
        return int((await self.do("received"))["total"])

    async def state(self) -> Json:
        """Everything in short."""
        result: Json = await self.do("state")
        return result


class _Chat:
    """What is read in a chat."""

    def __init__(self, standin: Standin, chat_id: int) -> None:
        self.standin = standin
        self.id = chat_id
        self._seen = 0

    async def messages(self) -> list[Json]:
        """Everything in the chat as shown now, oldest first; what was deleted says so."""
        result: list[Json] = await self.standin.do("messages", chat=self.id)
        return result

    async def last(self) -> Json | None:
        """The newest message of the bot that is not deleted."""
        shown = [m for m in await self.messages() if m["from_bot"] and not m["deleted"]]
        return shown[-1] if shown else None

    async def mark(self) -> None:
        """Pass over everything so far: `wait` looks only at what comes from now on."""
        self._seen = int((await self.standin.state())["rev"])

    async def wait(
        self,
        wanted: Wanted = None,
        timeout: float = 10,  # noqa: ASYNC109  it is handed to the server, which does the waiting
    ) -> Json:
        """The next message of the bot, new or edited, that contains this text or fulfils this condition.

        Looks at what came after the message that the last `wait` returned; raises TimeoutError with what came instead.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        after, passed = self._seen, []
        while (left := deadline - loop.time()) > 0:
            found = await self.standin.do(
                "messages", chat=self.id, after=after or -1, from_bot=True, timeout=min(left, 60)
            )
            for message in found:
                after = message["rev"]
                if not message["deleted"] and _fits(message, wanted):
                    self._seen = after
                    result: Json = message
                    return result
                passed.append(message["text"][:200])
        raise TimeoutError(f"waited {timeout} s for {wanted!r}; came instead: {passed!r}")

    async def quiet(self, seconds: float = 0.5) -> list[Json]:
        """What the bot sent since the last `wait`, after so long a pause; the mark stays where it is."""
        await asyncio.sleep(seconds)
        result: list[Json] = await self.standin.do(
            "messages", chat=self.id, after=self._seen or -1, from_bot=True
        )
        return result

    async def download(self, message: Json) -> bytes:
        """The bytes of a message's document or picture."""
        file = message["document"] or message["photo"]
        if file is None:
            raise NotPossible("this message carries no file")
        return await self.standin.fetch(file["url"])


def _fits(message: Json, wanted: Wanted) -> bool:
    if wanted is None:
        return True
    if isinstance(wanted, str):
        name = message["document"]["name"] if message["document"] else ""
        return wanted in message["text"] or wanted in name
    return bool(wanted(message))


class Person(_Chat):
    """Somebody with a phone, in their private chat with the bot."""

    def __init__(self, standin: Standin, made: Json) -> None:
        super().__init__(standin, made["id"])
        self.name: str = made["name"]

    def __repr__(self) -> str:
        return f"Person({self.name!r}, {self.id})"

    async def open(self, payload: str | None = None) -> Json:
        """Press Start, or open the deep link with this payload."""
        return await self._do("open", payload=payload)

    async def say(self, text: str, reply_to: int | Json | None = None, *, group: Group | None = None) -> Json:
        """Write a text, here or in a group; longer than one message, it goes in parts."""
        chat = group.id if group else None
        return await self._do("say", text=text, reply_to=_id(reply_to), chat=chat)

    async def tap(
        self,
        button: str,
        message_id: int | Json | None = None,
        *,
        timeout: float = 10,  # noqa: ASYNC109  as in wait
        appear: float = 5,
        group: Group | None = None,
    ) -> Json:
        """Tap the newest button with this data or this text in its label, waiting until there is one.

        Returns {answered, text, show_alert, url, message}: how the bot answered the tap.
        """
        chat = group.id if group else None
        return await self._do(
            "tap", button=button, message_id=_id(message_id), timeout=timeout, appear=appear, chat=chat
        )

    async def upload(
        self,
        filename: str,
        content: bytes,
        caption: str | None = None,
        as_photo: bool = False,
        reply_to: int | Json | None = None,
        mime: str | None = None,
    ) -> Json:
        """Send a file, or a picture as a photo."""
        sent = await self.album([(filename, content)], caption, as_photo, reply_to, mime)
        return sent[0]

    async def album(
        self,
        files: Sequence[tuple[str, bytes]],
        caption: str | None = None,
        as_photo: bool = False,
        reply_to: int | Json | None = None,
        mime: str | None = None,
    ) -> list[Json]:
        """Send several files together."""
        result: list[Json] = await self.standin.send_files(
            files,
            person=self.id,
            caption=caption,
            as_photo=as_photo,
            reply_to=_id(reply_to),
            mime=mime,
        )
        return result

    async def edit(self, message_id: int | Json, text: str) -> Json:
        """Change an own message."""
        return await self._do("edit", message_id=_id(message_id), text=text)

    async def delete(self, message_id: int | Json) -> None:
        """Delete a message from the chat; the bot is not told."""
        await self._do("delete", message_id=_id(message_id))

    async def sticker(self, emoji: str = "👍") -> Json:
        """Send a sticker."""
        return await self._do("sticker", emoji=emoji)

    async def contact(self) -> Json:
        """Share the own phone number."""
        return await self._do("contact")

    async def block(self) -> None:
        """Block the bot."""
        await self._do("block")

    async def unblock(self) -> None:
        """Unblock the bot."""
        await self._do("unblock")

    async def menu(self, group: Group | None = None) -> list[Json]:
        """The commands shown to this person: [{command, description}]."""
        chat = group.id if group else None
        result: list[Json] = await self.standin.do("menu", person=self.id, chat=chat)
        return result

    async def _do(self, action: str, **given: Any) -> Json:
        result: Json = await self.standin.do(action, person=self.id, **given)
        return result


class Group(_Chat):
    """A group; what its members write there is said by them: `person.say(text, group=group)`."""

    def __init__(self, standin: Standin, made: Json) -> None:
        super().__init__(standin, made["id"])
        self.title: str = made["title"]

    async def say(self, person: Person, text: str, reply_to: int | Json | None = None) -> Json:
        """A member writes in the group."""
        return await person.say(text, reply_to, group=self)

    async def bot_status(self, status: str) -> None:
        """Add the bot, promote it, put it out: left, member, administrator, kicked."""
        await self.standin.do("bot_status", group=self.id, status=status)

    async def migrate(self) -> Group:
        """Turn this group into a supergroup, which has another id."""
        return Group(self.standin, await self.standin.do("migrate", group=self.id))


def _id(message: int | Json | None) -> int | None:
    return message["id"] if isinstance(message, dict) else message
