"""Messages to other people: written with the change that causes them, hastened or taken back, and looked up.

How they are claimed and sent is storage.sending.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Update, bindparam, insert, update
from sqlmodel import col, func, select

from committee.stillness import Traffic
from storage import codec
from storage.database import Session, upsert
from storage.tables.messages import Outbox, OutboxTask

KEYS_AT_ONCE = 500  # keys asked for in one query
WROTE = "letters"  # in Session.info: this transaction has put something into the outbox that may go out


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A message to be sent: `key` names it once and for all, `value` is what it says (None: loaded when sent)."""

    key: str
    kind: str
    person_id: int
    committee_id: int | None = None
    value: Any = None
    task_ids: tuple[int, ...] = ()
    extra: dict[str, Any] | None = None


def post(
    session: Session,
    letters: Iterable[Letter],
    *,
    now: datetime,
    due_at: datetime | None = None,
    state: str = "waiting",
) -> int:
    """Put letters into the outbox, each key once; how many were new. Four statements, however many letters."""
    by_key: dict[str, Letter] = {}
    for letter in letters:
        by_key.setdefault(letter.key, letter)
    known = _ids(session, list(by_key))
    new = {key: letter for key, letter in by_key.items() if key not in known}
    if not new:
        return 0
    rows = [
        {
            "key": letter.key,
            "kind": letter.kind,
            "person_id": letter.person_id,
            "committee_id": letter.committee_id,
            "channel": "telegram",
            "payload": _payload(letter),
            "created_at": now,
            "due_at": due_at or now,
            "state": state,
            "attempts": 0,
            "repeat": False,
            "parts_sent": 0,
        }
        for letter in new.values()
    ]
    session.connection().execute(insert(Outbox), rows)
    if state == "waiting":
        session.info[WROTE] = True
    with_tasks = {key: letter.task_ids for key, letter in new.items() if letter.task_ids}
    pairs = [
        {"outbox_id": outbox_id, "task_id": task_id}
        for key, outbox_id in _ids(session, list(with_tasks)).items()
        for task_id in dict.fromkeys(with_tasks[key])
    ]
    if pairs:
        session.connection().execute(insert(OutboxTask), pairs)
    return len(new)


def _ids(session: Session, keys: Sequence[str]) -> dict[str, int]:
    """The letters of these keys that there are: nobody else writes meanwhile."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), KEYS_AT_ONCE):
        some = keys[start : start + KEYS_AT_ONCE]
        query = select(Outbox.key, Outbox.id).where(col(Outbox.key).in_(some))
        found.update({key: outbox_id or 0 for key, outbox_id in session.exec(query).all()})
    return found


def _payload(letter: Letter) -> dict[str, Any]:
    frozen = {} if letter.value is None else {"value": codec.freeze(letter.value)}
    return {**(letter.extra or {}), **frozen}


def about(session: Session, outbox_id: int, task_ids: Sequence[int]) -> None:
    """Note which tasks a message is about; a repetition changes nothing."""
    if task_ids:
        rows = [{"outbox_id": outbox_id, "task_id": task_id} for task_id in dict.fromkeys(task_ids)]
        session.connection().execute(upsert(session, OutboxTask).on_conflict_do_nothing(), rows)


def hasten(session: Session, kinds: Sequence[str], task_id: int, now: datetime) -> None:
    """The waiting letters of these kinds about a task need wait no longer."""
    session.exec(_waiting(kinds, task_id).values(due_at=now))
    session.info[WROTE] = True


def withdraw(session: Session, kinds: Sequence[str], task_id: int) -> None:
    """The waiting letters of these kinds about a task have become moot."""
    session.flush()
    session.connection().execute(_WITHDRAWN, {"kinds": list(kinds), "task": task_id, "state": "moot"})


def withdraw_letter(session: Session, key: str) -> None:
    """The letter of this key, if it waits, has become moot."""
    waiting = update(Outbox).where(col(Outbox.key) == key, col(Outbox.state) == "waiting")
    session.exec(waiting.values(state="moot"))


def _waiting(kinds: Any, task_id: Any) -> Update:
    about_it = select(OutboxTask.outbox_id).where(OutboxTask.task_id == task_id)
    return update(Outbox).where(
        col(Outbox.kind).in_(kinds), col(Outbox.state) == "waiting", col(Outbox.id).in_(about_it)
    )


_WITHDRAWN = _waiting(bindparam("kinds", expanding=True), bindparam("task"))


def written_to(
    session: Session,
    people: Iterable[int],
    committee_id: int,
    since: datetime | None,
    kinds: Sequence[str],
) -> set[int]:
    """To which of the people letters of these kinds have gone (or are on their way) for a committee since `since`."""
    query = select(col(Outbox.person_id), col(Outbox.committee_id), col(Outbox.payload)).where(
        col(Outbox.person_id).in_(list(people)),
        col(Outbox.kind).in_(kinds),
        col(Outbox.state).not_in(["moot", "dead"]),
    )
    if since is not None:
        query = query.where(col(Outbox.created_at) >= since)
    return {
        person_id
        for person_id, of_committee, payload in session.exec(query).all()
        if of_committee == committee_id or str(committee_id) in payload.get("committees", {})
    }


def take_back(session: Session, committee_id: int, kinds: Sequence[str]) -> dict[int, Any]:
    """The waiting letters of these kinds for a committee become moot; what they would have said, by person."""
    query = select(col(Outbox.id), col(Outbox.person_id), col(Outbox.payload)).where(
        Outbox.committee_id == committee_id, col(Outbox.kind).in_(kinds), Outbox.state == "waiting"
    )
    found = session.exec(query.order_by(col(Outbox.id))).all()
    session.exec(update(Outbox).where(col(Outbox.id).in_([row[0] for row in found])).values(state="moot"))
    return {person_id: codec.thaw(payload["value"]) for _, person_id, payload in found}


def forget_waiting(session: Session) -> None:
    """Nothing of what waits is sent."""
    session.exec(update(Outbox).where(col(Outbox.state) == "waiting").values(state="moot"))


def next_due(session: Session) -> datetime | None:
    """When the next of what waits is due."""
    return session.exec(select(func.min(Outbox.due_at)).where(Outbox.state == "waiting")).one()


def traffic(session: Session, now: datetime) -> Traffic:
    """Since when the oldest message that is due waits, and when the last one went out.

    One that was tried twice and never answered waits for nothing; that nothing has succeeded since it says too.
    """
    waiting = select(func.min(Outbox.due_at)).where(
        col(Outbox.state).in_(["held", "waiting", "sending"]), col(Outbox.due_at) <= now
    )
    sent_last = select(func.max(Outbox.sent_at)).where(Outbox.channel == "telegram")
    last = session.exec(sent_last).one()
    unanswered = select(func.min(Outbox.claimed_at)).where(
        Outbox.state == "uncertain", col(Outbox.dropped_at).is_(None)
    )
    if last is not None:
        unanswered = unanswered.where(col(Outbox.claimed_at) > last)
    since = [at for at in (session.exec(waiting).one(), session.exec(unanswered).one()) if at is not None]
    return Traffic(waiting_since=min(since, default=None), last_sent=last)


def reminders_sent(session: Session, person_id: int, committee_id: int, since: datetime | None) -> int:
    """How many reminders a person has been sent for a committee since `since`; what only told of a due date is no step."""
    query = (
        select(Outbox.payload)
        .where(Outbox.kind == "reminder", Outbox.person_id == person_id)
        .where(col(Outbox.state).in_(["sent", "uncertain"]))
    )
    if since is not None:
        query = query.where(col(Outbox.created_at) >= since)
    return sum(
        str(committee_id) in payload.get("committees", {}) and payload.get("kind") == "reminder"
        for payload in session.exec(query).all()
    )
