"""What people do again and again in the end-to-end tests."""

from collections.abc import Callable
from typing import Any

from sqlmodel import select

from standin.client import Person
from storage.tables.offices import Office
from tests.world import World

Json = dict[str, Any]


def data_of(message: Json | None) -> list[str]:
    """The data of a message's buttons, in order."""
    return [b["data"] for row in (message or {"buttons": []})["buttons"] for b in row if b["data"]]


def verb(message: Json | None, *verbs: str) -> str:
    """The data of the message's first button of one of these kinds."""
    found = [data for data in data_of(message) if data.split(":")[0] in verbs]
    assert found, (verbs, data_of(message), (message or {}).get("text"))
    return found[0]


async def press(person: Person, message: Json, *verbs: str) -> Json:
    """Tap the message's first button of one of these kinds."""
    return await person.tap(verb(message, *verbs), message)


async def after(person: Person, act: Callable[[], Any], wanted: str | None = None) -> Json:
    """Do something; the next message it brings (with `wanted` in it)."""
    await person.mark()
    await act()
    return await person.wait(wanted, timeout=30)


async def asks(person: Person, text: str, wanted: str | None = None) -> Json:
    """Write; the answer."""
    return await after(person, lambda: person.say(text), wanted)


def answer_to(options: list[str]) -> str:
    """The answer a hurried secretary gives: the first office offered, one for all, a new office."""
    order = ("o", "yes", "keep", "new", "drop", "no")
    return min(
        options,
        key=lambda data: next((i for i, a in enumerate(order) if data.split(":")[3].startswith(a)), 9),
    )


def _onward(shown: list[str]) -> str | None:
    """What he taps on a card: the next page of a paper that is read through, or an answer."""
    pages = [data for data in shown if data.startswith("dw:")]
    options = [data for data in shown if data.startswith("da:")]
    done = any(data.endswith(":keep") for data in options)
    if pages and not done:
        return pages[-1]
    return answer_to(options) if options else None


async def settle(secretary: Person, preview: Json) -> Json:
    """Answer all questions of a draft; the preview without any."""
    shown = preview
    if any(data.startswith("d:") for data in data_of(shown)):
        shown = await after(secretary, lambda: press(secretary, preview, "d"))
    for _ in range(40):
        chosen = _onward(data_of(shown))
        if chosen is None:
            return shown
        now = shown
        shown = await after(secretary, lambda data=chosen, at=now: secretary.tap(data, at))  # type: ignore[misc]
    raise AssertionError("the questions never end")


async def hand_in(secretary: Person, name: str, content: bytes) -> Json:
    """Send a minutes file; the preview."""
    return await after(secretary, lambda: secretary.upload(name, content), "কার্যবিবরণী পড়া হয়েছে")


async def register(secretary: Person, name: str, content: bytes) -> Json:
    """Hand in minutes, settle the questions, confirm; the confirmation."""
    preview = await settle(secretary, await hand_in(secretary, name, content))
    return await after(secretary, lambda: press(secretary, preview, "rg"), "নিবন্ধিত হয়েছে")


def office_id(here: World, name: str) -> int:
    """The id of an office of this name."""
    with here.program.database.read() as session:
        names = {office.name: office.id for office in session.exec(select(Office)).all()}
    assert name in names, sorted(names)
    return names[name] or 0


def payload(message: Json) -> str:
    """The start payload of the link in a message."""
    return str(message["text"].split("?start=")[1].split()[0])


async def invitation(here: World, secretary: Person, office: str) -> str:
    """The payload of a fresh invitation for an office, made in the chat."""
    wanted = f"of:{office_id(here, office)}"
    shown = await asks(secretary, "/offices", "ফোকাল পয়েন্ট")
    while wanted not in data_of(shown):
        now = shown
        pages = [data for data in data_of(now) if data.startswith("ol:")]
        shown = await after(secretary, lambda data=pages[-1], at=now: secretary.tap(data, at))  # type: ignore[misc]
    card = await after(secretary, lambda: secretary.tap(wanted, shown))
    return payload(await after(secretary, lambda: press(secretary, card, "io"), "?start="))


async def let_in(here: World, secretary: Person, office: str, *, capacity: str = "head") -> Person:
    """Invite an office; its officer opens the link and confirms."""
    link = await invitation(here, secretary, office)
    officer = await here.person(office)
    welcome = await after(officer, lambda: officer.open(link), office)
    join = next(data for data in data_of(welcome) if data.endswith(f":{capacity}"))
    await after(officer, lambda: officer.tap(join, welcome))
    return officer


async def let_in_role(here: World, secretary: Person, role: str) -> Person:
    """Invite the chair, a supervisor or an observer."""
    menu = await asks(secretary, "/invite")
    wanted = next(data for data in data_of(menu) if data.startswith("ir:") and data.endswith(role))
    link = payload(await after(secretary, lambda: secretary.tap(wanted, menu), "?start="))
    person = await here.person(role)
    welcome = await after(person, lambda: person.open(link))
    await after(person, lambda: press(person, welcome, "ja"))
    return person
