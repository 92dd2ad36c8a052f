"""What a button carries: typed values of ids, at most 64 bytes on the wire.

A tap is packed as `verb:field:field…`; an unknown or malformed one unpacks to None and is answered politely.
Rights are checked again at every tap; nothing here grants anything.
"""

from dataclasses import astuple, dataclass, fields
from typing import ClassVar

LIMIT = 64  # bytes, Bot API: InlineKeyboardButton.callback_data
_VERBS: dict[str, type["Tap"]] = {}


@dataclass(frozen=True)
class Tap:
    """Base of all button data; a subclass names its verb and its fields (int or str without a colon)."""

    verb: ClassVar[str] = ""

    def __init_subclass__(cls, verb: str) -> None:
        if verb in _VERBS:
            raise ValueError(f"button verb {verb!r} is taken by {_VERBS[verb].__name__}")
        cls.verb = verb
        _VERBS[verb] = cls

    def pack(self) -> str:
        """The wire form; ValueError over 64 bytes, which is a mistake in the program."""
        packed = ":".join([self.verb, *(str(value) for value in astuple(self))])
        if len(packed.encode()) > LIMIT:
            raise ValueError(f"button data over {LIMIT} bytes: {packed}")
        return packed


def unpack(data: str | None) -> Tap | None:
    """The tap that `data` carries, or None for what no current button says."""
    verb, *values = (data or "").split(":")
    kind = _VERBS.get(verb)
    if kind is None or len(values) != len(fields(kind)):
        return None
    try:
        return kind(*(int(v) if f.type is int else v for f, v in zip(fields(kind), values, strict=True)))
    except ValueError:
        return None


# --- an officer's ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OpenTask(Tap, verb="t"):
    task_id: int


@dataclass(frozen=True)
class MyTasks(Tap, verb="my"):
    page: int


@dataclass(frozen=True)
class SetStatus(Tap, verb="s"):
    """`status` is a committee.values.Status; problem, more_time and not_ours lead to one more question."""

    task_id: int
    version: int
    status: str


@dataclass(frozen=True)
class GiveReason(Tap, verb="r"):
    """`reason`: allocation | staff | approval | technical | cooperation | legal."""

    task_id: int
    version: int
    reason: str


@dataclass(frozen=True)
class GiveTime(Tap, verb="h"):
    """`until`: meeting | d15 | m1 | write."""

    task_id: int
    version: int
    until: str


@dataclass(frozen=True)
class ConfirmReading(Tap, verb="ok"):
    """The free text was understood rightly; what it said waits in the person's question row `question_id`."""

    question_id: int


@dataclass(frozen=True)
class ChooseTask(Tap, verb="ct"):
    """Which task a free text or file was about."""

    question_id: int
    task_id: int


@dataclass(frozen=True)
class Amend(Tap, verb="am"):
    task_id: int


@dataclass(frozen=True)
class AddEvidence(Tap, verb="ev"):
    task_id: int


@dataclass(frozen=True)
class AllStanding(Tap, verb="as"):
    """`sure`: 0 asks first, 1 records “complied” for every standing task that owes an update."""

    sure: int


@dataclass(frozen=True)
class RemindTomorrow(Tap, verb="rt"):
    pass


@dataclass(frozen=True)
class Acknowledge(Tap, verb="ak"):
    task_id: int


@dataclass(frozen=True)
class TellSecretary(Tap, verb="ts"):
    task_id: int


@dataclass(frozen=True)
class HandOver(Tap, verb="ho"):
    """`sure`: 0 asks first, 1 ends the person's word for `office_id`."""

    office_id: int
    sure: int


@dataclass(frozen=True)
class JoinAs(Tap, verb="ja"):
    """`capacity`: head | focal | yes (chair, supervisor …) | no."""

    invitation_id: int
    capacity: str


@dataclass(frozen=True)
class AskInvitation(Tap, verb="ai"):
    invitation_id: int


# --- the secretary's: minutes ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowDoubt(Tap, verb="d"):
    """`index` counts from 0 over the questions still open."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class AnswerDoubt(Tap, verb="da"):
    """`key` is the doubt's short key; `answer`: o<office id> | new | drop | each | one<office id> | yes | no | keep | together |
    apart | later."""

    draft_id: int
    key: str
    answer: str


@dataclass(frozen=True)
class ShowDraft(Tap, verb="dp"):
    draft_id: int


@dataclass(frozen=True)
class ShowDecisions(Tap, verb="dd"):
    draft_id: int
    page: int


@dataclass(frozen=True)
class ConfirmRest(Tap, verb="cr"):
    """Whatever has a safe reading is taken as it was read."""

    draft_id: int


@dataclass(frozen=True)
class ShowDecision(Tap, verb="de"):
    """One decision of a draft; `index` as minutes.edits numbers them, here and below."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class ShowHeader(Tap, verb="hd"):
    draft_id: int


@dataclass(frozen=True)
class SetSigned(Tap, verb="hs"):
    """`yes`: 1 signed, 0 a draft."""

    draft_id: int
    yes: int


@dataclass(frozen=True)
class EditField(Tap, verb="ew"):
    """Asks for a field in words (committee.review.DECISION_EDITS; with index -1 HEADER_EDITS). `key`: the unsure reading
    that this deals with, or “-”."""

    draft_id: int
    index: int
    field: str
    key: str


@dataclass(frozen=True)
class SetNature(Tap, verb="na"):
    """`nature` is a committee.values.Nature."""

    draft_id: int
    index: int
    nature: str


@dataclass(frozen=True)
class TakeLimit(Tap, verb="tl"):
    """The time limit in a decision's new words counts."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class DropDecision(Tap, verb="dk"):
    draft_id: int
    index: int
    key: str


@dataclass(frozen=True)
class TakeBack(Tap, verb="db"):
    """A decision that was left out stands again."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class AddDecision(Tap, verb="aj"):
    """A decision the document does not have, behind the one with index `after` (-1: where its number belongs)."""

    draft_id: int
    after: int
    key: str


@dataclass(frozen=True)
class ShowMentions(Tap, verb="mn"):
    """The implementers of a decision, one by one."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class DropMention(Tap, verb="md"):
    """`mention` is a short key (committee.review.MentionLine.key)."""

    draft_id: int
    index: int
    mention: str


@dataclass(frozen=True)
class SplitMention(Tap, verb="ms"):
    """“(সকল)” as the single offices it stands for."""

    draft_id: int
    index: int
    mention: str


@dataclass(frozen=True)
class Register(Tap, verb="rg"):
    draft_id: int


@dataclass(frozen=True)
class DropDraft(Tap, verb="dx"):
    draft_id: int


@dataclass(frozen=True)
class MakeSheet(Tap, verb="xs"):
    """The draft as a table for Excel."""

    draft_id: int


@dataclass(frozen=True)
class ShowDifference(Tap, verb="xd"):
    """What a table that came back would change; `page` counts from 0."""

    sheet_id: int
    page: int


@dataclass(frozen=True)
class AcceptSheet(Tap, verb="xa"):
    """`seal`: of the difference that was shown; `chat`: 1 where what the chat changed meanwhile stands."""

    sheet_id: int
    seal: str
    chat: int


@dataclass(frozen=True)
class DropSheet(Tap, verb="xx"):
    sheet_id: int


@dataclass(frozen=True)
class ShowAmendment(Tap, verb="av"):
    """What a document would change in registered minutes."""

    draft_id: int
    page: int


@dataclass(frozen=True)
class TakeChange(Tap, verb="tc"):
    """`key`: of committee.amending.Difference; `yes`: 1 the change is made, 0 the decision stays as it is registered."""

    draft_id: int
    key: str
    yes: int


@dataclass(frozen=True)
class ConfirmAmendment(Tap, verb="rv"):
    draft_id: int


@dataclass(frozen=True)
class ReadAnyway(Tap, verb="ra"):
    question_id: int


@dataclass(frozen=True)
class ChooseCommittee(Tap, verb="cc"):
    """For which of his committees the secretary meant the open question `question_id` (0: the current command)."""

    question_id: int
    committee_id: int


# --- the secretary's: follow-up ---------------------------------------------------------------------------------


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


# --- meeting and set-up -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowMeeting(Tap, verb="me"):
    committee_id: int


@dataclass(frozen=True)
class ChangeMeeting(Tap, verb="mc"):
    """`what`: fix (ask for a date) | hour | venue (ask for another on the same day) | confirm (the tentative date is right)
    | postpone (to a day not known yet) | not_held | rule (change the monthly rule)."""

    committee_id: int
    what: str


@dataclass(frozen=True)
class FixMeeting(Tap, verb="mx"):
    """The meeting is on this day although it is a day off; `on` and `at` are ISO without colons, `at` may be empty."""

    committee_id: int
    on: str
    at: str


@dataclass(frozen=True)
class ChooseRule(Tap, verb="mr"):
    """A monthly rule, packed as committee.meetings.MonthlyRule.pack(); `none` for no rule."""

    committee_id: int
    rule: str


@dataclass(frozen=True)
class AwaitMinutes(Tap, verb="aw"):
    """`what`: send | signature | not_held | later."""

    committee_id: int
    what: str


@dataclass(frozen=True)
class SetUp(Tap, verb="su"):
    """An answer in the set-up: `step` name | district | upazila | chair | meeting | directive, `choice` a short key."""

    step: str
    choice: str


@dataclass(frozen=True)
class SetLanguage(Tap, verb="la"):
    language: str


@dataclass(frozen=True)
class Cancel(Tap, verb="x"):
    pass


# --- the chair's -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule(Tap, verb="ru"):
    """The chair's (or supervisor's) decision on what an office asked for. `yes`: 1 or 0."""

    task_id: int
    version: int
    yes: int


@dataclass(frozen=True)
class GiveDirective(Tap, verb="di"):
    task_id: int


@dataclass(frozen=True)
class SendDirective(Tap, verb="ds"):
    """The words that wait in the question `question_id` are a directive on this task; negative: on each task of its decision."""

    question_id: int
    task_id: int


@dataclass(frozen=True)
class AllOffices(Tap, verb="ao"):
    committee_id: int


@dataclass(frozen=True)
class TurnOffices(Tap, verb="ap"):
    """A page of all offices, in the place of the message that is shown."""

    committee_id: int
    page: int


@dataclass(frozen=True)
class ShowOfficeTasks(Tap, verb="ot"):
    """The open tasks of an office, for who looks on; `back`: the page of all offices from which he comes."""

    office_id: int
    page: int
    back: int


# --- calendar and reminders of a committee -------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowDays(Tap, verb="hl"):
    committee_id: int


@dataclass(frozen=True)
class ShowDay(Tap, verb="hy"):
    """`first`: the ordinal of a day (date.toordinal); `n` days from it on are one entry of the list."""

    committee_id: int
    first: int
    n: int


@dataclass(frozen=True)
class SetDay(Tap, verb="hz"):
    """`what`: open | closed (entered into the committee's list) | forget (taken off it)."""

    committee_id: int
    day: int
    what: str


@dataclass(frozen=True)
class AddDays(Tap, verb="ha"):
    committee_id: int


@dataclass(frozen=True)
class ShowReminders(Tap, verb="sl"):
    committee_id: int


@dataclass(frozen=True)
class ShowOccasion(Tap, verb="so"):
    """`seal`: of an occasion's key (committee.occasions.seal), here and below."""

    committee_id: int
    seal: str


@dataclass(frozen=True)
class SendOccasion(Tap, verb="sn"):
    """`sure`: 0 asks first, 1 sends now what would go out later."""

    committee_id: int
    seal: str
    sure: int


@dataclass(frozen=True)
class SkipOccasion(Tap, verb="sk"):
    """`yes`: 1 leave it out, 0 let it go out after all."""

    committee_id: int
    seal: str
    yes: int


@dataclass(frozen=True)
class PauseReminders(Tap, verb="sp"):
    """`yes`: 1 pause, 0 go on."""

    committee_id: int
    yes: int


@dataclass(frozen=True)
class ShowPolicy(Tap, verb="sy"):
    committee_id: int


@dataclass(frozen=True)
class SetDistance(Tap, verb="sd"):
    """`days`: working days before the meeting; `yes`: 1 reminds then, 0 no longer."""

    committee_id: int
    days: int
    yes: int


@dataclass(frozen=True)
class SetHour(Tap, verb="sh"):
    """`hour` of the day at which reminders go out; 0 asks nothing and is the usual policy again."""

    committee_id: int
    hour: int


@dataclass(frozen=True)
class ShowRhythm(Tap, verb="sr"):
    committee_id: int


@dataclass(frozen=True)
class SetEve(Tap, verb="se"):
    """`hour` of the eve at which report and digest go out."""

    committee_id: int
    hour: int


@dataclass(frozen=True)
class SetOverdue(Tap, verb="sq"):
    """`on`: own (each task a week after its due date, and so on) | never | a weekday's number, Monday is 0."""

    committee_id: int
    on: str


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
