"""APScheduler only ticks: one job that asks the database what is due."""

import logging

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions.desk import Desk
from actions.planning import remind
from storage.clock import SimulatedClock

log = logging.getLogger(__name__)
SECONDS = 20  # between two looks
SIMULATED_SECONDS = 2


def tick(desk: Desk) -> int:
    """Put into the outbox what is due now; how many occasions."""
    if isinstance(desk.clock, SimulatedClock):
        desk.clock.keep()
    return desk.act(remind)


async def _tick(desk: Desk) -> None:
    """The job. A coroutine, so that it writes on the loop's thread and is never cut off in the middle."""
    tick(desk)


def start_ticking(desk: Desk) -> AsyncIOScheduler:
    """A scheduler with the one job, running; its owner shuts it down.

    Without a grace time a tick is never dropped because the loop was busy.
    """
    seconds = SIMULATED_SECONDS if isinstance(desk.clock, SimulatedClock) else SECONDS
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        _tick,
        "interval",
        args=[desk],
        seconds=seconds,
        coalesce=True,
        misfire_grace_time=None,
        max_instances=1,
    )
    scheduler.start()
    return scheduler
