"""Messages to other people: written with the change that causes them, claimed and sent one at a time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Update, bindparam, insert, update
from sqlmodel import col, func, select

from committee.stillness import Traffic
from storage import codec, questions
from storage.database import Session, upsert
from storage.tables.committees import Handled
from storage.tables.messages import Outbox, OutboxTask
from storage.tables.people import Person

KEYS_AT_ONCE = 500  # keys asked for in one query
WROTE = "letters"  # in Session.info: this transaction has put something into the outbox that may go out
LOOKED_AT = 200  # waiting letters among which those of chats that are free are chosen


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


def is_due(session: Session, now: datetime) -> bool:
    """Whether anything waits that may go out by now."""
    query = select(Outbox.id).where(Outbox.state == "waiting", col(Outbox.due_at) <= now).limit(1)
    return session.exec(query).first() is not None


def _set(session: Session, outbox_id: int, **values: Any) -> None:
    session.connection().execute(_ONE, {"letter": outbox_id, **values})


_ONE = update(Outbox).where(col(Outbox.id) == bindparam("letter"))


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
    """How many reminders a person has been sent for a committee since `since`."""
    query = (
        select(Outbox.payload)
        .where(Outbox.kind == "reminder", Outbox.person_id == person_id)
        .where(col(Outbox.state).in_(["sent", "uncertain"]))
    )
    if since is not None:
        query = query.where(col(Outbox.created_at) >= since)
    return sum(str(committee_id) in payload.get("committees", {}) for payload in session.exec(query).all())


def handled(session: Session, committee_id: int, cycle: int) -> list[tuple[str, datetime, bool]]:
    """The occasions of a committee's cycle that have been dealt with: key, when, and whether without sending."""
    of_cycle = col(Handled.key).startswith(f"{cycle}/", autoescape=True)
    query = select(col(Handled.key), col(Handled.at), col(Handled.moot)).where(
        Handled.committee_id == committee_id, of_cycle
    )
    return list(session.exec(query).all())


def handle(
    session: Session, committee_id: int, keys: Iterable[str], now: datetime, *, moot: bool = False
) -> None:
    """Note that these occasions have been dealt with; the first time counts."""
    rows = [
        {"committee_id": committee_id, "key": key, "at": now, "moot": moot} for key in dict.fromkeys(keys)
    ]
    if rows:
        session.connection().execute(upsert(session, Handled).on_conflict_do_nothing(), rows)
