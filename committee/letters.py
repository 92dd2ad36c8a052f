"""The letter on paper (তাগিদপত্র) to an office that stays silent, over the signature that the secretary chooses."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from committee.views import MeetingView
from places.model import Courtesy


class Signer(StrEnum):
    """Who signs; the chair writes a demi-official letter."""

    SECRETARY = "secretary"
    SUPERVISOR = "supervisor"
    CHAIR = "chair"


@dataclass(frozen=True, kw_only=True)
class LetterDecision:
    """A decision on which the office owes an answer."""

    number: str
    agenda_no: str
    text: str
    taken_on: date | None
    due: date | None


@dataclass(frozen=True, kw_only=True)
class Reference:
    """Minutes that the letter refers to."""

    meeting_date: date | None
    memo_no: str | None = None
    memo_date: date | None = None


@dataclass(frozen=True, kw_only=True)
class OfficeLetter:
    """All that the letter to one office says. `asked`: on which days of this cycle it was asked, whichever way.

    `step` (already capped by courtesy): 1 request, 2 kind reminder, 3 urging. `directed`: “by direction of the Chair” may
    be printed. `supervisor_post`: None where the committee has no supervisor.
    """

    committee_id: int
    committee: str
    district: str | None
    office_id: int
    office: str
    courtesy: Courtesy
    decisions: tuple[LetterDecision, ...]
    references: tuple[Reference, ...]
    asked: tuple[date, ...]
    seen: date | None
    answered: date | None = None  # when it last answered in this cycle; what it owes is something more
    step: int
    meeting: MeetingView
    reply_by: date
    directed: bool
    on: date
    chair_post: str
    secretary_post: str
    secretary_phone: str | None = None
    supervisor_post: str | None = None

    @property
    def signers(self) -> tuple[Signer, ...]:
        """Over whose signature it can go."""
        return tuple(signer for signer in Signer if self.post_of(signer))

    def post_of(self, signer: Signer) -> str:
        """The post of who signs; "" where there is none."""
        posts = {Signer.SECRETARY: self.secretary_post, Signer.CHAIR: self.chair_post}
        return posts.get(signer, self.supervisor_post or "")
