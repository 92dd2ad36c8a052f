"""The signs of life that `tagid doctor --health` looks for: the program's pulse, and that messages go out."""

import asyncio
import logging
from datetime import UTC, datetime

from actions.desk import Desk
from committee.moment import Moment
from committee.stillness import is_still
from storage import outbox, settings
from storage.database import Database, Session
from storage.faults import note

log = logging.getLogger(__name__)

PULSE = "pulse"  # the setting in which a running bot notes that it is at work
PULSE_LASTS = 120  # seconds
LOOKED_AFTER = 300  # seconds between two looks whether messages go out


def pulse(database: Database) -> None:
    """Note that the bot is at work; by the machine's own clock, simulated or not."""
    with database.write() as session:
        settings.put(session, PULSE, str(datetime.now(UTC).timestamp()))


async def keep_pulse(database: Database) -> None:
    """Note the pulse for ever, and again as soon as a database that could not be written can be."""
    while True:
        try:
            pulse(database)
        except Exception as error:
            note(log, "the pulse could not be noted", error)
        await asyncio.sleep(PULSE_LASTS / 4)


def stands_still(session: Session, moment: Moment) -> bool:
    """Whether messages that are due have not gone out for an hour of office time."""
    return is_still(outbox.traffic(session, moment.now), moment)


async def watch_sending(desk: Desk) -> None:
    """Say in the log, each time it is looked, that no message goes out; for ever."""
    while True:
        await asyncio.sleep(LOOKED_AFTER)
        try:
            still = desk.look(stands_still)
        except Exception as error:
            note(log, "whether messages go out could not be seen", error)
            continue
        if still:
            log.error(
                "no message has gone out for an hour of office time, and some are due: look at the lines above, "
                "at `tagid outbox`, and whether the Bot API can be reached (`tagid doctor`)"
            )
