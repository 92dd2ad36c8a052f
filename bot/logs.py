"""Logging that never shows the token, nor what opens an invitation."""

import logging
import re

_SECRET = re.compile(r"\d{3,}:[A-Za-z0-9_-]{5,}")
_PAYLOAD = re.compile(r"(/start |\?start=)[A-Za-z0-9_-]+")  # PTB logs whole updates at DEBUG


class _NoSecrets(logging.Formatter):
    """Takes everything that looks like a token, the token itself and links' payloads out of the finished line,
    tracebacks included."""

    def __init__(self, token: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        line = _SECRET.sub("‹token›", super().format(record).replace(self._token, "‹token›"))
        return _PAYLOAD.sub(r"\1‹link›", line)


def set_up(level: int, token: str) -> None:
    """Log to standard error from `level` on; the libraries' chatter about requests stays out."""
    handler = logging.StreamHandler()
    handler.setFormatter(_NoSecrets(token))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("httpx", "httpcore", "apscheduler", "alembic", "telegram.ext.Updater", "tornado.access"):
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
