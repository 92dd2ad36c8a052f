"""What nothing needs any more is thrown away, a little at a time."""

import asyncio
import logging

from actions.desk import Desk
from actions.tidy import forget_answered
from storage.faults import note

log = logging.getLogger(__name__)
EVERY = 3600  # seconds between two looks


async def keep_tidy(desk: Desk) -> None:
    """Forget old updates, for ever; between two short transactions everybody else gets a turn."""
    while True:
        try:
            await tidy(desk)
        except Exception as error:
            note(log, "old updates could not be forgotten now", error)
        await asyncio.sleep(EVERY)


async def tidy(desk: Desk) -> int:
    """Forget what is old by now; how many updates."""
    total = 0
    while count := desk.act(forget_answered):
        total += count
        await asyncio.sleep(0)
    return total
