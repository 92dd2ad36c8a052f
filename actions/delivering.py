"""What became of the messages of a committee: what could not be sent, what nobody knows, what is given by hand."""

from datetime import datetime, timedelta

from actions.rights import need_office, need_secretary
from committee.access import Who
from committee.delivery import DeliveryState, Undelivered, Waiting
from committee.errors import Gone
from committee.moment import Moment
from committee.report_views import DeliveryTrouble
from committee.values import Role
from storage import cards, deliveries, offices, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.sending import Claimed
from storage.tables.committees import Committee
from storage.tables.messages import Outbox
from storage.tables.people import Person

GATHERED = timedelta(minutes=10)  # for which failures are gathered into one message to the secretary
KIND = "trouble"
REQUESTS = ("assignment", "reminder")  # what asks an office for something, and can be asked by hand instead


def tell_of_trouble(session: Session, moment: Moment, *, letter: Claimed) -> None:
    """A letter could not be sent, or nobody knows: its secretaries get one message about this and what fails until it
    goes out."""
    if letter.kind == KIND:
        return
    for committee_id in deliveries.committees_of(letter.committee_id, letter.payload):
        letters = [
            Letter(
                key=f"{KIND}:{committee_id}:{moment.now.isoformat()}:{secretary.id}",
                kind=KIND,
                person_id=secretary.id or 0,
                committee_id=committee_id,
                extra={"since": (moment.now - GATHERED).isoformat()},
            )
            for secretary in people.members(session, committee_id, Role.SECRETARY)
            if secretary.id != letter.person_id
            and not deliveries.waits(session, KIND, secretary.id or 0, committee_id)
        ]
        post(session, letters, now=moment.now, due_at=moment.now + GATHERED)


def load_trouble(session: Session, moment: Moment, *, letter: Claimed) -> DeliveryTrouble | None:
    """The outcome of what was to go out since the first failure it tells of; None when everything has arrived after all."""
    committee = session.get(Committee, letter.committee_id)
    if committee is None:
        return None
    since = datetime.fromisoformat(letter.payload["since"])
    rows = [
        (row, person)
        for row, person in deliveries.of_committee(session, committee.id or 0, tried=since)
        if row.kind != KIND and row.state in ("sent", "dead", "uncertain")
    ]
    failures = tuple(
        (addressee(session, committee.id or 0, person), reason(row)) for row, person in rows if reason(row)
    )
    if not failures:
        return None
    return DeliveryTrouble(
        total=len(rows),
        sent=sum(row.state == "sent" and not row.repeat for row, _ in rows),
        failed=sum(row.state == "dead" for row, _ in rows),
        uncertain=sum(is_uncertain(row) for row, _ in rows),
        failures=failures,
    )


def is_uncertain(row: Outbox) -> bool:
    """Whether nobody knows what has arrived: sent twice, or not answered even then."""
    return row.state == "uncertain" or (row.state == "sent" and row.repeat)


def reason(row: Outbox) -> str:
    """Why a message is one to worry about: blocked, not_found, uncertain, dead; "" for one that is none."""
    if is_uncertain(row):
        return "uncertain"
    if row.state != "dead":
        return ""
    said = (row.error or "").lower()
    if "blocked" in said or "deactivated" in said:
        return "blocked"
    return "not_found" if "not found" in said else "dead"


def addressee(session: Session, committee_id: int, person: Person) -> str:
    """What a person is to the committee: his offices, else his post, else his name on Telegram."""
    who: Who = people.who_is(session, person)
    spoken_for = [voice.office for voice in who.voices if voice.committee_id == committee_id]
    posts = [role.post for role in who.roles if role.committee_id == committee_id and role.post]
    return ", ".join(spoken_for or posts) or person.name


def delivery_state(session: Session, moment: Moment, *, by: int, committee_id: int) -> DeliveryState:
    """What became of the committee's messages in this cycle."""
    committee = need_secretary(session, by, committee_id)
    since = committee.cycle_since or committee.created_at
    rows = deliveries.of_committee(session, committee_id, made=since)
    to_show = [(row, person) for row, person in rows if reason(row) and row.dropped_at is None]
    owing = [
        line
        for line in cards.office_lines(session, offices.of_committee(session, committee_id))
        if line.owing
    ]
    return DeliveryState(
        committee_id=committee_id,
        committee=committee.name,
        since=moment.day(since) or moment.today,
        waiting=sum(row.state in ("waiting", "sending") for row, _ in rows),
        sent=sum(row.state == "sent" and not row.repeat and row.channel == "telegram" for row, _ in rows),
        uncertain=sum(is_uncertain(row) for row, _ in rows),
        dead=sum(row.state == "dead" for row, _ in rows),
        by_hand=sum(row.channel == "hand" for row, _ in rows),
        undelivered=tuple(
            Undelivered(
                id=row.id or 0,
                addressee=addressee(session, committee_id, person),
                kind=row.kind,
                why=reason(row),
                on=moment.day(row.sent_at or row.claimed_at) or moment.today,
                office_id=_office_asked(session, committee_id, row),
            )
            for row, person in reversed(to_show)
        ),
        queue=tuple(
            Waiting(
                id=row.id or 0,
                addressee=addressee(session, committee_id, person),
                kind=row.kind,
                at=row.due_at.astimezone(moment.zone),
                tries=row.attempts,
                office_id=_office_asked(session, committee_id, row),
            )
            for row, person in sorted(rows, key=lambda it: (it[0].due_at, it[0].id))
            if row.state == "waiting"
        ),
        unreachable=sum(line.reach != "connected" for line in owing),
    )


def _office_asked(session: Session, committee_id: int, row: Outbox) -> int | None:
    """The one office of the committee that a request asks; None where it asks several, or is none."""
    if row.kind not in REQUESTS:
        return None
    asked = tasks.offices_of(session, deliveries.tasks_of(session, row, committee_id))
    return asked.pop() if len(asked) == 1 else None


def send_again(
    session: Session, moment: Moment, *, by: int, committee_id: int, letter_id: int
) -> DeliveryState:
    """The secretary has a message sent once more; what has arrived meanwhile stays as it is."""
    _need_letter(session, by, committee_id, letter_id)
    if not deliveries.send_again(session, letter_id, moment.now):
        raise Gone
    return delivery_state(session, moment, by=by, committee_id=committee_id)


def put_aside(
    session: Session, moment: Moment, *, by: int, committee_id: int, letter_id: int
) -> DeliveryState:
    """The secretary needs a message no more: one that waits is not sent (to his committee's part), one that failed is
    not shown."""
    _need_letter(session, by, committee_id, letter_id)
    if not deliveries.put_aside(session, letter_id, moment.now, committee_id=committee_id):
        raise Gone
    return delivery_state(session, moment, by=by, committee_id=committee_id)


def _need_letter(session: Session, by: int, committee_id: int, letter_id: int) -> None:
    """Gone unless the letter is one of this committee's, and NotAllowed unless the person is its secretary."""
    need_secretary(session, by, committee_id)
    row = session.get(Outbox, letter_id)
    if row is None or committee_id not in deliveries.committees_of(row.committee_id, row.payload):
        raise Gone


def give_by_hand(session: Session, moment: Moment, *, by: int, office_id: int, text: str) -> str:
    """The secretary has given the reminder's text to an office by WhatsApp, SMS or letter; the office's name.

    The report's figures count it as asked on this day; a second time on one day changes nothing. Requests to the office
    alone that wait or have failed are put aside: it has been asked.
    """
    office, committee = need_office(session, by, office_id)
    rows = [row for row in tasks.open_of_offices(session, [office_id]) if cards.row_awaited(row)]
    deliveries.by_hand(
        session,
        office_id=office_id,
        committee_id=committee.id or 0,
        person_id=by,
        key=f"by-hand:{office_id}:{moment.today}",
        text=text,
        task_ids=[row.task.id or 0 for row in rows],
        now=moment.now,
    )
    committee_id = committee.id or 0
    for row, _ in deliveries.of_committee(session, committee_id, made=committee.cycle_since):
        open_ = (
            row.channel == "telegram" and row.dropped_at is None and (row.state == "waiting" or reason(row))
        )
        if open_ and _office_asked(session, committee_id, row) == office_id:
            deliveries.put_aside(session, row.id or 0, moment.now, committee_id=committee_id)
    return office.name
