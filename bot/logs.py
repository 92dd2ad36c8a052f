"""Logging that never shows the token."""

import logging
import re

_SECRET = re.compile(r"\d{3,}:[A-Za-z0-9_-]{5,}")


class _NoSecrets(logging.Formatter):
    """Takes everything that looks like a token, and the token itself, out of the finished line, tracebacks included."""

    def __init__(self, token: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        return _SECRET.sub("‹token›", super().format(record).replace(self._token, "‹token›"))


def set_up(level: int, token: str) -> None:
    """Log to standard error from `level` on; the libraries' chatter about requests stays out."""
    handler = logging.StreamHandler()
    handler.setFormatter(_NoSecrets(token))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("httpx", "httpcore", "apscheduler", "alembic", "telegram.ext.Updater", "tornado.access"):
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
