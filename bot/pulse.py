"""The sign of life that `tagid doctor --health` looks for."""

import asyncio
from datetime import UTC, datetime

from storage import settings
from storage.database import Database

PULSE = "pulse"  # the setting in which a running bot notes that it is at work
PULSE_LASTS = 120  # seconds


def pulse(database: Database) -> None:
    """Note that the bot is at work; by the machine's own clock, simulated or not."""
    with database.write() as session:
        settings.put(session, PULSE, str(datetime.now(UTC).timestamp()))


async def keep_pulse(database: Database) -> None:
    """Note the pulse for ever."""
    while True:
        pulse(database)
        await asyncio.sleep(PULSE_LASTS / 4)
