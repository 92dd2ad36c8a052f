"""What is shown of invitations and of who comes in by them; see committee/views.py."""

from dataclasses import dataclass
from datetime import date

from committee.values import Capacity, Role


@dataclass(frozen=True, kw_only=True)
class InvitationMade:
    """For the inviter: the link to pass on. `phone`: the office's number, as written."""

    committee: str
    role: Role
    office: str | None
    link: str
    expires_on: date
    phone: str | None = None


@dataclass(frozen=True, kw_only=True)
class InvitationWelcome:
    """Model message ৬ for who opened a valid link."""

    invitation_id: int
    committee: str
    role: Role
    office: str | None
    secretary_post: str


@dataclass(frozen=True, kw_only=True)
class InvitationRefused:
    """Model message ৮. `why`: used | expired | unknown | withdrawn."""

    invitation_id: int | None
    why: str
    on: date | None
    secretary_post: str | None
    secretary_phone: str | None
    mine: bool = False  # who opens it has used it himself


@dataclass(frozen=True, kw_only=True)
class Joined:
    """Somebody accepted an invitation."""

    committee: str
    role: Role
    office: str | None
    capacity: Capacity | None
    open_tasks: int
    person: str  # the name Telegram shows, for the secretary's eyes only
