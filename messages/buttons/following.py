"""The secretary's buttons about offices, what they owe, and what became of messages."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class ShowOffices(Tap, verb="ol"):
    committee_id: int
    page: int


@dataclass(frozen=True)
class ShowOffice(Tap, verb="of"):
    office_id: int


@dataclass(frozen=True)
class InviteOffice(Tap, verb="io"):
    office_id: int


@dataclass(frozen=True)
class SetPhone(Tap, verb="ph"):
    office_id: int


@dataclass(frozen=True)
class InviteRole(Tap, verb="ir"):
    committee_id: int
    role: str


@dataclass(frozen=True)
class ShowPending(Tap, verb="pl"):
    committee_id: int


@dataclass(frozen=True)
class EnterFor(Tap, verb="ef"):
    """The secretary enters what an office said elsewhere: shows that office's open tasks."""

    office_id: int


@dataclass(frozen=True)
class EnterTask(Tap, verb="et"):
    """`source`: a committee.values.Source, or `ask` to choose one first."""

    task_id: int
    source: str


@dataclass(frozen=True)
class EnterStatus(Tap, verb="es"):
    task_id: int
    version: int
    status: str
    source: str


@dataclass(frozen=True)
class Accept(Tap, verb="ac"):
    task_id: int
    version: int


@dataclass(frozen=True)
class AskMore(Tap, verb="mo"):
    task_id: int
    version: int


@dataclass(frozen=True)
class ShowToVerify(Tap, verb="tv"):
    committee_id: int


@dataclass(frozen=True)
class RemindAll(Tap, verb="re"):
    """`sure`: 0 asks first, 1 sends the reminder to everybody who owes an update."""

    committee_id: int
    sure: int


@dataclass(frozen=True)
class ShowDelivery(Tap, verb="dl"):
    """What became of the committee's messages."""

    committee_id: int


@dataclass(frozen=True)
class SendAgain(Tap, verb="oa"):
    committee_id: int
    letter_id: int


@dataclass(frozen=True)
class PutAside(Tap, verb="op"):
    """A message that is needed no more."""

    committee_id: int
    letter_id: int


@dataclass(frozen=True)
class GivenByHand(Tap, verb="gh"):
    """The text for WhatsApp or SMS has been given to this office."""

    office_id: int


@dataclass(frozen=True)
class CopyText(Tap, verb="cp"):
    """The reminder's text for an office, ready for WhatsApp or SMS."""

    office_id: int


@dataclass(frozen=True)
class MakeReport(Tap, verb="rp"):
    """`form`: docx | pdf."""

    committee_id: int
    form: str


@dataclass(frozen=True)
class ShowDigest(Tap, verb="dg"):
    committee_id: int


@dataclass(frozen=True)
class ShowLetter(Tap, verb="lo"):
    """The letter on paper to an office: over whose signature?"""

    office_id: int


@dataclass(frozen=True)
class LetterAbout(Tap, verb="lt"):
    """The same, asked for from a task of the office."""

    task_id: int


@dataclass(frozen=True)
class MakeLetter(Tap, verb="lm"):
    """`signer`: committee.letters.Signer."""

    office_id: int
    signer: str
