"""What replies are understood as, printed: for trying sentences at a terminal and for measuring."""

import json
from collections.abc import Iterable
from typing import TextIO

from replies.model import Reading
from replies.reader import understand as read


def as_record(reading: Reading) -> dict[str, str | int | bool | None]:
    """The reading as the JSON object that the command prints."""
    return {
        "text": reading.note,
        "status": reading.status.value,
        "percent": reading.percent,
        "done": reading.done_count,
        "total": reading.total,
        "confident": reading.confident,
        "days": reading.days,
        "until": reading.until,
    }


def _line(reading: Reading) -> str:
    words = [word for word in reading.words if not word.startswith("#")]  # the reader's own marks
    amounts = (
        f"{reading.percent}%" if reading.percent is not None else "",
        f"{reading.done_count} of {reading.total}" if reading.total is not None else "",
        f"{reading.days} days" if reading.days is not None else "",
        f"until {reading.until}" if reading.until is not None else "",
        "" if reading.confident else "to be confirmed",
        f"by: {' | '.join(words)}" if words else "",
    )
    return "  ".join((f"{reading.status.value:<17}", " ".join(reading.note.split()), *filter(None, amounts)))


def understand(texts: Iterable[str], *, as_json: bool, out: TextIO) -> int:
    """Print one line for each text that is not blank (one JSON object with `as_json`); the exit status, 0."""
    for text in texts:
        if not text.strip():
            continue
        reading = read(text.rstrip("\r\n"))
        print(json.dumps(as_record(reading), ensure_ascii=False) if as_json else _line(reading), file=out)
    return 0
