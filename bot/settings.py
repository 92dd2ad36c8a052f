"""What the program is told from outside: read once, from the environment."""

import ipaddress
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from committee.calendar import Hours
from storage.database import check_url

TELEGRAM = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{5,}")
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s?[-–]\s?(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
KNOWN = (
    "TAGID_TOKEN",
    "TAGID_TOKEN_FILE",
    "TAGID_API_URL",
    "TAGID_DATABASE_URL",
    "TAGID_DATA_DIR",
    "TAGID_TIMEZONE",
    "TAGID_OFFICE_HOURS",
    "TAGID_RAMADAN_HOURS",
    "TAGID_LOG_LEVEL",
    "TAGID_CLOCK",
)


class SettingsError(Exception):
    """A setting is wrong; the text is one sentence that says which and how to mend it."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`token` never shows in a repr; `api_url` has no slash at its end; `clock` is set only for a loopback API."""

    token: str
    api_url: str
    database_url: str
    data_dir: Path
    zone: ZoneInfo
    hours: Hours | None = None  # office hours; None for the usual ones
    fasting_hours: Hours | None = None  # those of Ramadan
    log_level: int
    clock: datetime | None

    def __repr__(self) -> str:
        return f"Settings(api_url={self.api_url!r}, data_dir={str(self.data_dir)!r}, clock={self.clock!r})"


def read(environment: Mapping[str, str]) -> Settings:
    """The settings in `environment`; SettingsError for the first that is wrong."""
    unknown = sorted(name for name in environment if name.startswith("TAGID_") and name not in KNOWN)
    if unknown:
        raise SettingsError(f"{unknown[0]} is not a setting of Tagid. The settings are: {', '.join(KNOWN)}.")
    zone = _zone(environment.get("TAGID_TIMEZONE") or "Asia/Dhaka")
    api_url = _api_url(environment.get("TAGID_API_URL") or TELEGRAM)
    data_dir = Path(environment.get("TAGID_DATA_DIR") or "data").expanduser()
    return Settings(
        token=_token(environment),
        api_url=api_url,
        database_url=_database_url(environment.get("TAGID_DATABASE_URL"), data_dir),
        data_dir=data_dir,
        zone=zone,
        hours=_hours(environment, "TAGID_OFFICE_HOURS"),
        fasting_hours=_hours(environment, "TAGID_RAMADAN_HOURS"),
        log_level=_level(environment.get("TAGID_LOG_LEVEL") or "INFO"),
        clock=_clock(environment.get("TAGID_CLOCK"), zone, api_url),
    )


def _token(environment: Mapping[str, str]) -> str:
    token, file = environment.get("TAGID_TOKEN"), environment.get("TAGID_TOKEN_FILE")
    if token and file:
        raise SettingsError("Both TAGID_TOKEN and TAGID_TOKEN_FILE are set; keep one of them.")
    if file:
        try:
            token = Path(file).expanduser().read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"TAGID_TOKEN_FILE cannot be read ({type(error).__name__}); name a file that holds only the bot's token."
            ) from None
    if not token:
        raise SettingsError(
            "No token: set TAGID_TOKEN, or TAGID_TOKEN_FILE to a file that holds it; @BotFather on Telegram gives one."
        )
    if not _TOKEN.fullmatch(token.strip()):
        raise SettingsError(
            "The token does not look like one of @BotFather's (digits, a colon, letters); copy it again."
        )
    return token.strip()


def is_loopback(url: str) -> bool:
    """Whether the host of `url` is this machine by its very address."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _api_url(text: str) -> str:
    try:
        parts = urlsplit(text)
        port_ok = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        port_ok = False
    if not port_ok or parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
        raise SettingsError(
            "TAGID_API_URL must be scheme, host and port of a Bot API, like http://127.0.0.1:8081, with nothing after it."
        )
    if parts.username or parts.query or parts.fragment:
        raise SettingsError("TAGID_API_URL must hold only scheme, host and port of a Bot API.")
    return text.rstrip("/")


def _database_url(text: str | None, data_dir: Path) -> str:
    if not text:
        return f"sqlite:///{data_dir / 'tagid.sqlite'}"
    problem = check_url(text)
    if problem:
        raise SettingsError(f"TAGID_DATABASE_URL {problem}")
    return text


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingsError("TAGID_TIMEZONE names no time zone; use one like Asia/Dhaka.") from None


def _hours(environment: Mapping[str, str], name: str) -> Hours | None:
    text = environment.get(name)
    if not text:
        return None
    found = _HOURS.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError
        opens, closes = (time(int(h), int(m or 0)) for h, m in (found.group(1, 2), found.group(3, 4)))
        return Hours(opens=opens, closes=closes)
    except ValueError:
        raise SettingsError(f"{name} must be two hours of a day, like 9:00-17:00.") from None


def _level(name: str) -> int:
    if name.upper() not in _LEVELS:
        raise SettingsError(f"TAGID_LOG_LEVEL must be one of {', '.join(_LEVELS)}.")
    return int(getattr(logging, name.upper()))


def _clock(text: str | None, zone: ZoneInfo, api_url: str) -> datetime | None:
    if not text:
        return None
    if not is_loopback(api_url):
        raise SettingsError(
            "TAGID_CLOCK is only for trying Tagid out: it is refused unless TAGID_API_URL is on this machine."
        )
    try:
        clock = datetime.fromisoformat(text)
    except ValueError:
        raise SettingsError("TAGID_CLOCK must be an ISO time, like 2026-02-10T09:30.") from None
    return clock if clock.tzinfo else clock.replace(tzinfo=zone)
