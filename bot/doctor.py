"""`tagid doctor`: what is wrong, and how to mend it, a line each; a secret is never printed."""

import logging
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TextIO

import httpx

from actions.desk import Desk
from bot.pulse import PULSE, PULSE_LASTS, stands_still
from bot.settings import Settings, SettingsError, read
from reports.errors import ReportError
from reports.fonts import find
from storage import settings as kept
from storage.clock import SimulatedClock, SystemClock
from storage.database import Database, sqlite_file
from storage.faults import sentence
from storage.health import look_over

log = logging.getLogger(__name__)
SKEW = 60  # seconds by which the machine's clock may differ from the API's
ROOM = 200 * 1024 * 1024  # bytes that should be free for the database


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing looked at: `what`, how it stands, and how to mend it (empty when it is well)."""

    what: str
    state: str
    mend: str = ""


async def examine(environment: Mapping[str, str], *, health: bool, out: TextIO) -> int:
    """Look at everything (or only at the pulse of a running bot); 0 when all is well."""
    try:
        settings = read(environment)
    except SettingsError as problem:
        _tell(out, [Finding(what="settings", state="wrong", mend=str(problem))])
        return 1
    if health:
        findings = [_pulse(settings), *_sending(settings)]
    else:
        findings = [
            Finding(what="settings", state="read"),
            _database(settings),
            *_sending(settings),
            _room(settings),
            _fonts(),
            *await _api(settings),
        ]
    _tell(out, findings)
    return 1 if any(finding.mend for finding in findings) else 0


def _tell(out: TextIO, findings: list[Finding]) -> None:
    for finding in findings:
        mark = "✗" if finding.mend else "✓"
        print(f"{mark} {finding.what}: {finding.state}", file=out)
        if finding.mend:
            print(f"    → {finding.mend}", file=out)


def _database(settings: Settings) -> Finding:
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        return Finding(what="database", state="not there yet; the first start makes it")
    try:
        state = look_over(Database(settings.database_url))
    except Exception as error:  # whatever the driver raises, the person needs the one sentence
        name = type(error).__name__
        mend = sentence(error) or "restore the last copy of the file, or check TAGID_DATABASE_URL"
        return Finding(what="database", state=f"cannot be opened ({name})", mend=mend)
    if state != "ok":
        mend = "stop the bot and bring back the last copy: tagid restore"
        return Finding(what="database", state=state, mend=mend)
    return Finding(what="database", state="opened, whole, of the newest schema or to be brought to it")


def _room(settings: Settings) -> Finding:
    folder = settings.data_dir if settings.data_dir.exists() else settings.data_dir.parent
    if not folder.exists():
        return Finding(what="data folder", state="not there yet; the first start makes it")
    free = shutil.disk_usage(folder).free
    if free < ROOM:
        return Finding(
            what="data folder",
            state=f"{free // 2**20} MB free",
            mend="make room, or move it with TAGID_DATA_DIR",
        )
    return Finding(what="data folder", state=f"{free // 2**20} MB free")


def _fonts() -> Finding:
    try:
        folder = find()
    except ReportError as problem:
        return Finding(what="fonts", state="no Bangla font", mend=str(problem))
    return Finding(what="fonts", state=f"found ({folder.name})")


async def _api(settings: Settings) -> list[Finding]:
    """Reach the API with the token; the token is never printed."""
    started = time.monotonic()
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            response = await client.get(f"{settings.api_url}/bot{settings.token}/getMe")
    except httpx.HTTPError as error:
        mend = "check the network and TAGID_API_URL; where Telegram is blocked, a proxy or another network is needed"
        return [Finding(what="Bot API", state=f"cannot be reached ({type(error).__name__})", mend=mend)]
    took = round((time.monotonic() - started) * 1000)
    found = [Finding(what="Bot API", state=f"answers in {took} ms")]
    if response.status_code == 200:
        found.append(Finding(what="token", state=f"belongs to @{response.json()['result']['username']}"))
    elif response.status_code in (401, 404):
        found.append(Finding(what="token", state="not known", mend="copy it again from @BotFather"))
    else:
        mend = "wait a little and look again; the API has trouble of its own"
        found.append(Finding(what="token", state=f"answer {response.status_code}", mend=mend))
    return [*found, _clock(settings, response)]


def _clock(settings: Settings, response: httpx.Response) -> Finding:
    if settings.clock is not None:
        return Finding(what="clock", state="simulated")
    try:
        theirs = parsedate_to_datetime(response.headers["date"])
    except (KeyError, ValueError, TypeError):
        return Finding(what="clock", state="the API does not tell its time")
    apart = abs((datetime.now(UTC) - theirs).total_seconds())
    if apart > SKEW:
        mend = "set the machine's clock (an NTP service keeps it right): reminders go by it"
        return Finding(what="clock", state=f"{round(apart)} s off", mend=mend)
    return Finding(what="clock", state="right")


def _pulse(settings: Settings) -> Finding:
    """Whether a running bot has noted its pulse lately."""
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        return Finding(what="bot", state="has never run", mend="start it: tagid run")
    with Database(settings.database_url).read() as session:
        noted = kept.get(session, PULSE)
    late = datetime.now(UTC).timestamp() - float(noted or 0)
    if late > PULSE_LASTS:
        return Finding(what="bot", state="shows no pulse", mend="look at its log and start it again")
    return Finding(what="bot", state="at work")


def _sending(settings: Settings) -> list[Finding]:
    """Whether messages go out; nothing where there is no database to ask."""
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        return []
    database = Database(settings.database_url)
    try:
        clock = SystemClock() if settings.clock is None else SimulatedClock(database, settings.clock)
        desk = Desk(
            database=database,
            clock=clock,
            zone=settings.zone,
            hours=settings.hours,
            fasting_hours=settings.fasting_hours,
        )
        still = desk.look(stands_still)
    except Exception:  # what is wrong with the database is said elsewhere
        log.debug("the outbox cannot be read", exc_info=True)
        return []
    finally:
        database.close()
    if still:
        mend = "look at the bot's log and at `tagid outbox`; the Bot API may not be reachable from here"
        return [Finding(what="messages", state="none has gone out for an hour of office time", mend=mend)]
    return [Finding(what="messages", state="go out")]
