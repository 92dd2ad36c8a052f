"""People in: the claim of the first secretary, invitations, and who accepts them."""

from dataclasses import replace
from datetime import timedelta

from actions.rights import need_office, need_secretary
from committee.access import Who
from committee.errors import Gone, NotAllowed
from committee.invitation_views import InvitationMade, InvitationRefused, InvitationWelcome, Joined
from committee.moment import Moment
from committee.values import Capacity, Role
from storage import invitations, people, questions, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.committees import Committee
from storage.tables.offices import Office
from storage.tables.people import Invitation, Person

CLAIM_LASTS = timedelta(hours=24)
INVITATION_LASTS = timedelta(days=14)
QUESTION = "invitation"  # the open question of who has opened an invitation and not yet answered


def identify(session: Session, moment: Moment, telegram_id: int) -> Who | None:
    """Who this Telegram user is; None for somebody never seen."""
    return people.who(session, telegram_id)


def greet(session: Session, moment: Moment, telegram_id: int, name: str, language: str) -> Who:
    """Remember a person who has written to the bot; he can be written to again."""
    person = people.ensure(session, telegram_id, name, language, moment.now)
    person.name, person.unreachable_since = name, None
    session.add(person)
    return people.who_is(session, person)


def choose_language(session: Session, moment: Moment, by: int, language: str) -> str:
    person = session.get(Person, by)
    if person is None:
        raise NotAllowed
    person.language = language
    session.add(person)
    return language


def issue_claim(session: Session, moment: Moment, token: str) -> bool:
    """Make the one link by which the first secretary claims the bot; False if it is claimed already."""
    if invitations.claimed(session):
        return False
    invitations.withdraw_claims(session, moment.now)
    invitations.make(
        session, token=token, role=Role.SECRETARY, now=moment.now, expires_at=moment.now + CLAIM_LASTS
    )
    return True


def invite(
    session: Session,
    moment: Moment,
    *,
    by: int,
    committee_id: int,
    role: Role,
    token: str,
    link: str,
    office_id: int | None = None,
) -> InvitationMade:
    """A new one-time link. `link` is where `token` is opened; only the token's hash is kept."""
    committee = need_secretary(session, by, committee_id)
    office: Office | None = None
    if office_id is not None:
        office, committee = need_office(session, by, office_id)
    row = invitations.make(
        session,
        token=token,
        role=role,
        now=moment.now,
        expires_at=moment.now + INVITATION_LASTS,
        committee_id=committee.id,
        office_id=office_id,
        created_by=by,
    )
    return InvitationMade(
        committee=committee.name,
        role=role,
        office=office.name if office else None,
        link=link,
        expires_on=moment.day(row.expires_at) or moment.today,
        phone=office.phone if office else None,
    )


def open_invitation(
    session: Session, moment: Moment, *, telegram_id: int, name: str, language: str, token: str
) -> InvitationWelcome | InvitationRefused | None:
    """Somebody opened a link. A claim is taken at once (None); an invitation waits for his answer."""
    row = invitations.find(session, token)
    refused = _refusal(session, moment, row)
    if refused is not None or row is None:
        known = people.by_telegram(session, telegram_id)
        if refused is not None and row is not None and known is not None and row.used_by == known.id:
            return replace(refused, mine=True)
        return refused
    person = people.ensure(session, telegram_id, name, language, moment.now)
    person.name, person.unreachable_since = name, None
    session.add(person)
    assert person.id is not None and row.id is not None
    if row.committee_id is None:
        if not invitations.consume(session, row.id, person.id, moment.now):
            return _refused(row, "used", moment)
        return None
    questions.ask(session, person.id, QUESTION, {"invitation": row.id}, moment.now)
    return _welcome(session, row)


def _refusal(session: Session, moment: Moment, row: Invitation | None) -> InvitationRefused | None:
    if row is None:
        return InvitationRefused(
            invitation_id=None, why="unknown", on=None, secretary_post=None, secretary_phone=None
        )
    committee = session.get(Committee, row.committee_id) if row.committee_id else None
    why = None
    if row.used_at is not None:
        why = "used"
    elif row.withdrawn_at is not None:
        why = "withdrawn"
    elif row.expires_at <= moment.now:
        why = "expired"
    return _refused(row, why, moment, committee) if why else None


def _refused(
    row: Invitation, why: str, moment: Moment, committee: Committee | None = None
) -> InvitationRefused:
    return InvitationRefused(
        invitation_id=row.id if committee else None,
        why=why,
        on=moment.day(row.used_at if why == "used" else row.expires_at),
        secretary_post=committee.secretary_post if committee else None,
        secretary_phone=committee.secretary_phone if committee else None,
    )


def _welcome(session: Session, row: Invitation) -> InvitationWelcome:
    committee = session.get(Committee, row.committee_id)
    office = session.get(Office, row.office_id) if row.office_id else None
    assert committee is not None and row.id is not None
    return InvitationWelcome(
        invitation_id=row.id,
        committee=committee.name,
        role=Role(row.role),
        office=office.name if office else None,
        secretary_post=committee.secretary_post,
    )


def join(
    session: Session, moment: Moment, *, by: int, invitation_id: int, capacity: str
) -> Joined | InvitationRefused | None:
    """The answer to an invitation; `capacity` head, focal, yes or no. None: he declined, and the link stays good."""
    question = questions.pending(session, by)
    row = session.get(Invitation, invitation_id)
    opened = question and question.kind == QUESTION and question.data.get("invitation") == invitation_id
    if row is None or row.committee_id is None or not opened or capacity not in _answers(row):
        raise Gone
    questions.drop(session, by)
    if capacity == "no":
        return None
    refused = _refusal(session, moment, row)
    if refused is not None:
        return refused
    if not invitations.consume(session, invitation_id, by, moment.now):
        return _refused(row, "used", moment, session.get(Committee, row.committee_id))
    return _joined(session, moment, row, by, capacity)


def _answers(row: Invitation) -> tuple[str, ...]:
    return ("head", "focal", "no") if row.office_id is not None else ("yes", "no")


def _joined(session: Session, moment: Moment, row: Invitation, by: int, capacity: str) -> Joined:
    committee = session.get(Committee, row.committee_id)
    person = session.get(Person, by)
    assert committee is not None and committee.id is not None and person is not None
    office = session.get(Office, row.office_id) if row.office_id else None
    spoken: Capacity | None = None
    open_tasks = 0
    if office is not None and office.id is not None:
        spoken = Capacity.HEAD if capacity == "head" else Capacity.FOCAL
        people.let_speak(session, office.id, by, spoken, moment.now)
        open_tasks = len(tasks.open_of_offices(session, [office.id]))
    else:
        post_name = committee.chair_post if row.role == Role.CHAIR else ""
        people.add_member(session, committee.id, by, Role(row.role), post_name, moment.now)
        if row.role == Role.SECRETARY and committee.own_office_id is not None:
            people.let_speak(session, committee.own_office_id, by, Capacity.HEAD, moment.now)
    joined = Joined(
        committee=committee.name,
        role=Role(row.role),
        office=office.name if office else None,
        capacity=spoken,
        open_tasks=open_tasks,
        person=person.name,
    )
    to = [p.id or 0 for p in people.members(session, committee.id, Role.SECRETARY) if p.id != by]
    letters = [
        Letter(
            key=f"joined:{row.id}:{person_id}",
            kind="joined",
            person_id=person_id,
            committee_id=committee.id,
            value=joined,
        )
        for person_id in to
    ]
    post(session, letters, now=moment.now)
    return joined


def ask_new_invitation(session: Session, moment: Moment, *, by: int, invitation_id: int) -> bool:
    """Who holds a used or expired link asks the secretary for a new one; False if there is nobody to ask."""
    row = session.get(Invitation, invitation_id)
    person = session.get(Person, by)
    if row is None or row.committee_id is None or person is None:
        raise Gone
    welcome = _welcome(session, row)
    secretaries = people.members(session, row.committee_id, Role.SECRETARY)
    letters = [
        Letter(
            key=f"wants-invitation:{row.id}:{by}:{moment.today}:{secretary.id}",
            kind="wants_invitation",
            person_id=secretary.id or 0,
            committee_id=row.committee_id,
            value=welcome,
            extra={"person": person.name, "office_id": row.office_id},
        )
        for secretary in secretaries
    ]
    post(session, letters, now=moment.now)
    return bool(secretaries)


def hand_over(session: Session, moment: Moment, *, by: int, office_id: int) -> str:
    """A person stops speaking for an office (transfer, leave); the secretary is told. The office's name."""
    office = session.get(Office, office_id)
    if office is None or not people.end_voice(session, office_id, by, moment.now):
        raise Gone
    letters = [
        Letter(
            key=f"handed-over:{office_id}:{by}:{moment.now.isoformat()}:{secretary.id}",
            kind="handed_over",
            person_id=secretary.id or 0,
            committee_id=office.committee_id,
            extra={"office": office.name, "office_id": office_id},
        )
        for secretary in people.members(session, office.committee_id, Role.SECRETARY)
    ]
    post(session, letters, now=moment.now)
    return office.name


def set_reachable(session: Session, moment: Moment, *, telegram_id: int, reachable: bool) -> bool:
    """A person blocked the bot, or came back; his secretaries are told once when he blocks it. Whether that is news."""
    person = people.by_telegram(session, telegram_id)
    if person is None or (person.unreachable_since is None) == reachable:
        return False
    people.set_reachable(session, telegram_id, None if reachable else moment.now)
    if reachable:
        return True
    me = people.who_is(session, person)
    letters = [
        Letter(
            key=f"blocked:{person.id}:{voice.office_id}:{moment.now.isoformat()}:{secretary.id}",
            kind="blocked",
            person_id=secretary.id or 0,
            committee_id=voice.committee_id,
            extra={"office": voice.office, "office_id": voice.office_id},
        )
        for voice in me.voices
        for secretary in people.members(session, voice.committee_id, Role.SECRETARY)
    ]
    post(session, letters, now=moment.now)
    return True
