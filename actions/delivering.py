"""What became of the messages of a committee: what could not be sent, what nobody knows, what is given by hand."""

from datetime import datetime, timedelta

from committee.access import Who
from committee.moment import Moment
from committee.values import Role
from committee.views import DeliveryTrouble
from storage import deliveries, people
from storage.database import Session
from storage.outbox import Claimed, Letter, post
from storage.tables import Committee, Outbox, Person

GATHERED = timedelta(minutes=10)  # for which failures are gathered into one message to the secretary
KIND = "trouble"


def tell_of_trouble(session: Session, moment: Moment, *, letter: Claimed) -> None:
    """A letter could not be sent, or nobody knows: its secretaries get one message about this and what fails meanwhile."""
    if letter.kind == KIND:
        return
    for committee_id in deliveries.committees_of(letter.committee_id, letter.payload):
        letters = [
            Letter(
                key=f"{KIND}:{committee_id}:{moment.local:%Y-%m-%dT%H}:{secretary.id}",
                kind=KIND,
                person_id=secretary.id or 0,
                committee_id=committee_id,
                extra={"since": (moment.now - GATHERED).isoformat()},
            )
            for secretary in people.members(session, committee_id, Role.SECRETARY)
            if secretary.id != letter.person_id
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
    offices = [voice.office for voice in who.voices if voice.committee_id == committee_id]
    posts = [role.post for role in who.roles if role.committee_id == committee_id and role.post]
    return ", ".join(offices or posts) or person.name


def since_cycle(committee: Committee, moment: Moment) -> datetime:
    """From when on messages are shown: the cycle's, a month's where none has begun."""
    return committee.cycle_since or moment.now - timedelta(days=31)
