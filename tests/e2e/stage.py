"""A committee at work with people at their phones: where the end-to-end tests of single pieces begin."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from committee.values import Role
from minutes.model import Decision
from standin.client import Json, Person
from tests.scene import MEETING, Scene, scene
from tests.world import World


@dataclass
class Stage:
    """The world, its committee, the secretary's phone, and who else came."""

    here: World
    scene: Scene
    secretary: Person
    others: dict[str, Person] = field(default_factory=dict)

    async def officer(self, office: str, *, name: str = "", capacity: str = "head") -> Person:
        """Somebody who speaks for an office."""
        person = await phone(self.here, name or office)
        self.scene.let_in(person.id, office, capacity=capacity, name=person.name)
        return person

    async def role(self, role: Role) -> Person:
        """Chair, supervisor or observer."""
        person = await phone(self.here, str(role))
        self.scene.let_in_role(person.id, role, name=person.name)
        return person

    async def one_more_committee(self, name: str) -> Scene:
        """A second committee of the same secretary."""
        return scene(self.here.program.desk, secretary=self.scene.secretary, name=name)

    def register(self, *decisions: Decision, **options: Any) -> None:
        """Register minutes with these decisions."""
        self.scene.register(*decisions, **options)

    async def registered(self, *decisions: Decision, **options: Any) -> None:
        """Register minutes with these decisions; the first requests have arrived."""
        self.register(*decisions, **options)
        await self.settled()

    async def time_passes(self) -> None:
        """Two minutes: what waits for a line more is passed on without it."""
        now = self.here.program.desk.clock.now()
        await self.here.move((now + timedelta(minutes=2)).isoformat())

    async def settled(self) -> None:
        """Until everything that is due has gone out."""
        sender = self.here.program.sender
        sender.wake()
        await asyncio.wait_for(sender.idle(), 15)


async def phone(here: World, name: str) -> Person:
    """Somebody who has pressed Start, without what the bot answers to that."""
    person = await here.person(name)
    here.server.state.people[person.id].started = True
    return person


async def stage(here: World, *, meeting: date | None = MEETING, **options: Any) -> Stage:
    """A committee whose secretary sits at a phone."""
    secretary = await phone(here, "সদস্য-সচিব")
    made = scene(here.program.desk, telegram_id=secretary.id, meeting=meeting, **options)
    return Stage(here=here, scene=made, secretary=secretary)


async def forge(here: World, person: Person, data: str) -> Json:
    """Tap a button that nobody was shown, on the newest message; how the tap was answered."""
    state = here.server.state
    message = next((m for m in reversed(list(state.chat_messages(person.id)))), None)
    assert message is not None, "somebody who forges a tap has seen a message at least"
    tap = here.server.people.tap(person.id, message, {"text": "?", "callback_data": data})
    async with asyncio.timeout(10):
        while tap.answer is None:
            await asyncio.sleep(0.01)
    answer: Json = tap.answer
    return answer


async def both(first: Callable[[], Any], second: Callable[[], Any]) -> None:
    """Two things at once."""
    await asyncio.gather(first(), second())
