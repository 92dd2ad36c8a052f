"""What a typed reply is understood as: frozen values."""

from dataclasses import dataclass
from enum import StrEnum


class Said(StrEnum):
    """What an officer says about a task. COMPLIED, PARTLY and NOT_APPLICABLE are said of standing decisions."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    BLOCKED = "blocked"
    NOT_OURS = "not_ours"
    NEEDS_TIME = "needs_time"
    NOT_IMPLEMENTABLE = "not_implementable"
    COMPLIED = "complied"
    PARTLY = "partly"
    NOT_APPLICABLE = "not_applicable"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One reply as understood.

    `percent` is 0–100 and of the whole task; a part's percentage is not kept. `done_count` of `total` are things
    ("১০টির মধ্যে ৭টি"). `days` and `until` (as typed, for locales.dates.parse_date) belong to NEEDS_TIME. When not
    `confident` the status is a guess to be confirmed by buttons; NONE never is confident. `words` are those it was
    judged by, in the order of the text; `note` is the text itself.
    """

    status: Said
    note: str
    percent: int | None = None
    done_count: int | None = None
    total: int | None = None
    days: int | None = None
    until: str | None = None
    confident: bool = False
    words: tuple[str, ...] = ()
