"""APScheduler only ticks: one job that asks the database what is due."""

import asyncio
import logging

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions.desk import Desk
from actions.planning import release, remind, to_plan
from storage.clock import SimulatedClock

log = logging.getLogger(__name__)
SECONDS = 20  # between two looks
SIMULATED_SECONDS = 2


async def tick(desk: Desk) -> int:
    """Put into the outbox what is due now; how many occasions.

    A transaction a committee, and between two of them everybody else gets a turn. Stopped there, it loses and doubles
    nothing. Of two ticks at a time each goes on with what the other has left.
    """
    if isinstance(desk.clock, SimulatedClock):
        desk.clock.keep()
    occasions = 0
    committees, holds = desk.look(to_plan)
    for committee_id in committees:
        occasions += desk.act(remind, committee_id=committee_id)
        await asyncio.sleep(0)
    if committees or holds:
        desk.act(release)
    return occasions


def start_ticking(desk: Desk) -> AsyncIOScheduler:
    """A scheduler with the one job, running; its owner shuts it down.

    Without a grace time a tick is never dropped because the loop was busy.
    """
    seconds = SIMULATED_SECONDS if isinstance(desk.clock, SimulatedClock) else SECONDS
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        tick,
        "interval",
        args=[desk],
        seconds=seconds,
        coalesce=True,
        misfire_grace_time=None,
        max_instances=1,
    )
    scheduler.start()
    return scheduler
