"""What an office's words say of a task: the status they stand for, and what is only one more line."""

from collections.abc import Sequence
from datetime import date

from actions.saying import Said
from committee.extension import longer
from committee.statuses import EXEMPTIONS
from committee.values import Nature, Status
from locales.dates import parse_date
from replies import Reading, understand
from replies import Said as Word

# What an officer's word means for a one-off and for a standing task; None: ask with buttons.
MEANING: dict[Word, tuple[Status | None, Status | None]] = {
    Word.DONE: (Status.REPORTED_DONE, Status.COMPLIED),
    Word.IN_PROGRESS: (Status.IN_PROGRESS, None),
    Word.NOT_STARTED: (Status.NOT_STARTED, None),
    Word.BLOCKED: (Status.PROBLEM, Status.PROBLEM),
    Word.NOT_OURS: (Status.NOT_OURS, Status.NOT_OURS),
    Word.NEEDS_TIME: (Status.MORE_TIME, Status.MORE_TIME),
    Word.NOT_IMPLEMENTABLE: (Status.NOT_IMPLEMENTABLE, Status.NOT_IMPLEMENTABLE),
    Word.COMPLIED: (None, Status.COMPLIED),
    Word.PARTLY: (Status.IN_PROGRESS, Status.PARTLY),
    Word.NOT_APPLICABLE: (None, Status.NOT_APPLICABLE),
    Word.NONE: (None, None),
}

# Of a line written after a status: what says nothing that contradicts it.
LINES: dict[Status, tuple[Word, ...]] = {
    Status.REPORTED_DONE: (Word.DONE, Word.COMPLIED),
    Status.DONE: (Word.DONE, Word.COMPLIED),
    Status.MORE_INFORMATION: (Word.DONE, Word.COMPLIED),
    Status.COMPLIED: (Word.DONE, Word.COMPLIED, Word.IN_PROGRESS),
    Status.PARTLY: (Word.IN_PROGRESS, Word.PARTLY),
    Status.IN_PROGRESS: (Word.IN_PROGRESS, Word.PARTLY),
    Status.PROBLEM: (Word.IN_PROGRESS, Word.BLOCKED),
    Status.NOT_STARTED: (Word.NOT_STARTED,),
    Status.NOT_APPLICABLE: (Word.NOT_APPLICABLE, Word.NOT_STARTED),
    # The reason that was asked for names a hindrance, as a rule.
    Status.MORE_TIME: (Word.NEEDS_TIME, Word.BLOCKED, Word.IN_PROGRESS, Word.NOT_STARTED),
    Status.NOT_OURS: (Word.NOT_OURS, Word.NOT_IMPLEMENTABLE, Word.BLOCKED),
    Status.NOT_IMPLEMENTABLE: (Word.NOT_IMPLEMENTABLE, Word.BLOCKED, Word.NOT_STARTED),
}
# What counts as fulfilled: a doubtful word against it is asked about, never kept beside it.
FULFILLED = (
    Status.REPORTED_DONE,
    Status.DONE,
    Status.MORE_INFORMATION,
    Status.COMPLIED,
    Status.NOT_APPLICABLE,
)


def is_line(status: Status, reading: Reading) -> bool:
    """Whether words written after a status are one more line about it, and not another answer."""
    if reading.status is Word.NONE:
        return True
    if reading.status is Word.NEEDS_TIME and (reading.days or reading.until):
        return False
    if status is Status.COMPLIED and reading.percent is not None and reading.percent < 100:
        return False
    if reading.status in LINES.get(status, ()):
        return True
    return not reading.confident and status not in FULFILLED


def with_words(status: Status, text: str | None, today: date) -> Said:
    """A status chosen by button, with the words that were written before it."""
    if not text:
        return Said(status=status)
    said = said_of(understand(text), status, today)
    return said if status in (Status.IN_PROGRESS, Status.PARTLY) else Said(status=status, note=said.note)


def meaning(reading: Reading, nature: Nature) -> Status | None:
    """The status that the words stand for, or None where a person has to say."""
    one_off, standing = MEANING[reading.status]
    status = standing if nature is Nature.STANDING else one_off
    partly = reading.percent is not None and reading.percent < 100
    if nature is Nature.STANDING and reading.status is Word.IN_PROGRESS and partly:
        status = Status.PARTLY
    return status if reading.confident else None


def says_of_all(text: str, natures: Sequence[Nature]) -> bool:
    """Whether the words say clearly of each of several tasks how it stands. Figures, hindrances and requests are one
    task's own."""
    reading = understand(text)
    if len(natures) < 2 or reading.percent is not None or reading.status is Word.BLOCKED:
        return False
    return not any(meaning(reading, nature) in (None, *EXEMPTIONS) for nature in natures)


def said_of(reading: Reading, status: Status, today: date, due: date | None = None) -> Said:
    """The words as something said about a task that is to be done by `due`."""
    until = longer(due, today, reading.days) if reading.days else parse_date(reading.until or "", today)
    return Said(
        status=status,
        percent=reading.percent,
        done_count=reading.done_count,
        total_count=reading.total,
        note=reading.note.strip() or None,
        until=until if status is Status.MORE_TIME else None,
    )
