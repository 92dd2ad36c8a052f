"""Letters about one task: to those who speak for its office, and to those who should know."""

from collections.abc import Iterable
from datetime import datetime

from committee.moment import Moment
from committee.reminders import office_time
from committee.views import TaskCard
from storage import cards, days, people, questions
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.people import Person
from storage.tasks import TaskRow

ASKING = ("asked_more", "directive")  # the letters that ask an office for a line
LINES = ("note", "card")  # the questions under which any words are taken for a line about their task


def tell_office(
    session: Session,
    moment: Moment,
    row: TaskRow,
    kind: str,
    *,
    at_office_hours: bool = False,
    **extra: object,
) -> bool:
    """Write to who speaks for the task's office; whether any of them is reached."""
    card = cards.card(session, row, moment)
    speakers = people.speakers(session, [row.task.office_id])
    if kind in ASKING:
        # His next words answer this, and are no more line about another task that he was asked about before.
        for _, person in speakers:
            open_ = questions.pending(session, person.id or 0)
            if open_ is not None and open_.kind in LINES and open_.data.get("task") != row.task.id:
                questions.drop(session, person.id or 0)
    due_at = due(session, moment, row, at_office_hours)
    post(
        session,
        letters(kind, card, row, [person for _, person in speakers], extra),
        now=moment.now,
        due_at=due_at,
    )
    return any(person.unreachable_since is None for _, person in speakers)


def due(session: Session, moment: Moment, row: TaskRow, at_office_hours: bool) -> datetime:
    """When a letter about the task is due: now, or when the office is open."""
    return (
        office_time(days.in_committee(session, moment, row.committee.id or 0))
        if at_office_hours
        else moment.now
    )


def letters(
    kind: str, card: TaskCard, row: TaskRow, to: Iterable[Person], extra: dict[str, object]
) -> list[Letter]:
    """One to each, once for every version of the task."""
    return [
        Letter(
            key=f"{kind}:{row.task.id}:{row.task.version}:{person.id}",
            kind=kind,
            person_id=person.id or 0,
            committee_id=row.committee.id,
            value=card,
            task_ids=(row.task.id or 0,),
            extra=dict(extra),
        )
        for person in to
    ]


def speakers_of(session: Session, row: TaskRow) -> set[int | None]:
    """The ids of those who speak for the task's office."""
    return {person.id for _, person in people.speakers(session, [row.task.office_id])}
