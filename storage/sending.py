"""The outbox as its sender sees it: what is due is claimed, and what became of each letter is noted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, update
from sqlmodel import col, select

from storage import codec, questions
from storage.database import Session
from storage.outbox import about
from storage.tables.messages import Outbox, OutboxTask
from storage.tables.people import Person

LOOKED_AT = 200  # waiting letters among which those of chats that are free are chosen


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """A message the sender holds. `text` is there when it has been rendered before."""

    id: int
    kind: str
    key: str
    person_id: int
    chat_id: int
    language: str
    committee_id: int | None
    payload: dict[str, Any]
    attempts: int
    repeat: bool
    parts_sent: int
    text: str | None
    keyboard: str | None
    task_ids: tuple[int, ...]

    @property
    def value(self) -> Any:
        """What the notice says, as it was when it was caused; None where it is loaded when sent."""
        frozen = self.payload.get("value")
        return None if frozen is None else codec.thaw(frozen)


def is_due(session: Session, now: datetime) -> bool:
    """Whether anything waits that may go out by now."""
    query = select(Outbox.id).where(Outbox.state == "waiting", col(Outbox.due_at) <= now).limit(1)
    return session.exec(query).first() is not None


def claim(
    session: Session, now: datetime, places: int = 1, busy_chats: Collection[int] = ()
) -> list[Claimed]:
    """Take the next messages that are due, at most so many and one a chat; nobody else gets them."""
    chosen: dict[int, int] = {}
    for chat_id, letter_id in session.execute(_DUE, {"now": now, "busy": list(busy_chats)}).all():
        if len(chosen) < places:
            chosen.setdefault(chat_id, letter_id or 0)
    found = session.execute(_WHOLE, {"letters": list(chosen.values())}).all() if chosen else ()
    return [taken for letter, person in found if (taken := _take(session, letter, person, now))]


# Built once: this is done for every message that goes out.
_DUE = (
    select(Person.telegram_id, Outbox.id)
    .join(Person, col(Outbox.person_id) == col(Person.id))
    .where(Outbox.state == "waiting", col(Outbox.due_at) <= bindparam("now"))
    .where(col(Person.telegram_id).not_in(bindparam("busy", expanding=True)))
    .order_by(col(Outbox.due_at), col(Outbox.id))
    .limit(LOOKED_AT)
)
_WHOLE = (
    select(Outbox, Person)
    .join(Person, col(Outbox.person_id) == col(Person.id))
    .where(col(Outbox.id).in_(bindparam("letters", expanding=True)))
    .order_by(col(Outbox.due_at), col(Outbox.id))
)
_TAKEN = (
    update(Outbox)
    .where(col(Outbox.id) == bindparam("letter"), col(Outbox.state) == "waiting")
    .values(state="sending", claimed_at=bindparam("now"), attempts=Outbox.attempts + 1)
)
_ABOUT = select(OutboxTask.task_id).where(OutboxTask.outbox_id == bindparam("letter"))


def _take(session: Session, letter: Outbox, person: Person, now: datetime) -> Claimed | None:
    """The letter as the sender holds it; None where somebody else has taken it."""
    taken = session.connection().execute(_TAKEN, {"letter": letter.id, "now": now})
    if taken.rowcount != 1:
        return None
    tasks = session.connection().execute(_ABOUT, {"letter": letter.id}).scalars().all()
    return Claimed(
        id=letter.id or 0,
        kind=letter.kind,
        key=letter.key,
        person_id=letter.person_id,
        chat_id=person.telegram_id,
        language=person.language,
        committee_id=letter.committee_id,
        payload=letter.payload,
        attempts=letter.attempts + 1,
        repeat=letter.repeat,
        parts_sent=letter.parts_sent,
        text=letter.text,
        keyboard=letter.keyboard,
        task_ids=tuple(tasks),
    )


def rendered(
    session: Session, outbox_id: int, text: str, keyboard: str | None, task_ids: Sequence[int]
) -> None:
    """Keep what is about to be sent; a repetition would send exactly this."""
    _set(session, outbox_id, text=text, keyboard=keyboard)
    about(session, outbox_id, task_ids)


def sent(session: Session, letter: Claimed, message_id: int, task_ids: Sequence[int], now: datetime) -> None:
    """Telegram accepted it; replies to it find its tasks."""
    _set(session, letter.id, state="sent", sent_at=now, message_id=message_id, error=None)
    if task_ids:
        questions.post(session, letter.chat_id, message_id, list(task_ids), letter.id)


def part_sent(
    session: Session, letter: Claimed, message_id: int, task_ids: Sequence[int], parts: int
) -> None:
    """So many parts of a long text have arrived; the others follow, whatever happens, and only they."""
    _set(session, letter.id, parts_sent=parts)
    if task_ids:
        questions.post(session, letter.chat_id, message_id, list(task_ids), letter.id)


def moot(session: Session, outbox_id: int) -> None:
    """By the time it was to be sent there was nothing left to say."""
    _set(session, outbox_id, state="moot")


def later(session: Session, letter: Claimed) -> None:
    """It surely did not go out and waits on; what nobody can have seen is worded anew when it goes."""
    unseen = not letter.repeat and not letter.parts_sent
    _set(session, letter.id, state="waiting", **({"text": None, "keyboard": None} if unseen else {}))


def dead(session: Session, outbox_id: int, error: str) -> None:
    """It cannot be delivered; the reason is kept."""
    _set(session, outbox_id, state="dead", error=error)


def uncertain(session: Session, letter: Claimed, now: datetime) -> None:
    """Nobody knows whether it arrived: once more, marked; a second time it is left as uncertain."""
    if letter.repeat:
        _set(session, letter.id, state="uncertain", error="no answer, twice")
    else:
        _set(session, letter.id, state="waiting", due_at=now, repeat=True, error="no answer")


def _set(session: Session, outbox_id: int, **values: Any) -> None:
    session.connection().execute(_ONE, {"letter": outbox_id, **values})


_ONE = update(Outbox).where(col(Outbox.id) == bindparam("letter"))


def recover(session: Session) -> int:
    """At a start: what was being sent when the program ended is uncertain if it had been rendered, else untouched."""
    untouched = session.exec(
        update(Outbox)
        .where(col(Outbox.state) == "sending", col(Outbox.text).is_(None))
        .values(state="waiting")
    )
    open_ended = session.exec(
        update(Outbox)
        .where(col(Outbox.state) == "sending", col(Outbox.repeat).is_(False))
        .values(state="waiting", repeat=True, error="stopped while sending")
    )
    twice = session.exec(
        update(Outbox).where(col(Outbox.state) == "sending").values(state="uncertain", error="stopped twice")
    )
    return int(untouched.rowcount + open_ended.rowcount + twice.rowcount)
