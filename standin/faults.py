"""Faults on demand, and the record of what was called."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import Any

KINDS = ("hang_before", "hang_after", "drop_before", "drop_after", "status", "retry_after", "slow")


@dataclass
class Fault:
    """One thing that goes wrong.

    `kind`: hang_before/hang_after (no answer, for `seconds`), drop_before/drop_after (the connection closes),
    status (an answer with this HTTP `status`), retry_after (429 with `seconds`), slow (`seconds` late).
    Before means nothing was done; after means it was done and only the answer is missing.
    `method` and `chat` choose the calls, None is any; getUpdates, and "file" (a download), only when named. `nth`
    (from 1) starts at the nth such call, `count` ends after so many, None never.
    """

    kind: str
    method: str | None = None
    chat: int | None = None
    nth: int = 1
    count: int | None = 1
    status: int = 500
    seconds: float = 3600.0
    after: bool = False  # for status: answer so after doing it
    seen: int = 0

    def meets(self, method: str, chat: int | None) -> bool:
        """Whether this call is one that goes wrong; counts it."""
        if self.method is None and method in ("getupdates", "file"):
            return False
        if self.method is not None and self.method.lower() != method:
            return False
        if self.chat is not None and self.chat != chat:
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.count is None or self.seen < self.nth + self.count)


class Faults:
    """The faults that are set."""

    def __init__(self) -> None:
        self.rules: list[Fault] = []

    def add(self, **details: Any) -> Fault:
        """Set one more; ValueError for a kind that does not exist."""
        if details.get("kind") not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        rule = Fault(**details)
        self.rules.append(rule)
        return rule

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.rules.clear()

    def take(self, method: str, chat: int | None) -> Fault | None:
        """What goes wrong with this call, if anything."""
        hit = None
        for rule in self.rules:
            if rule.meets(method, chat) and hit is None:
                hit = rule
        return hit


@dataclass
class CallRecord:
    """One call of the Bot API."""

    number: int
    at: float
    method: str
    chat: int | None
    ok: bool | None = None
    error: str | None = None
    fault: str | None = None
    ms: float = 0.0
    text: str | None = None


@dataclass
class Calls:
    """The last calls, oldest first."""

    records: list[CallRecord] = field(default_factory=list)
    total: int = 0
    keep: int = 10_000

    def begin(self, method: str, chat: int | None, text: str | None) -> CallRecord:
        """Note that a call came."""
        self.total += 1
        record = CallRecord(number=self.total, at=time.time(), method=method, chat=chat, text=text)
        self.records.append(record)
        if len(self.records) > self.keep:
            del self.records[: self.keep // 10]
        return record

    def as_json(self) -> list[dict[str, Any]]:
        """All records as plain values."""
        return [asdict(record) for record in self.records]
