"""The secretary's buttons under a draft and under what changes registered minutes."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class ShowDoubt(Tap, verb="d"):
    """`index` counts from 0 over the questions still open."""

    draft_id: int
    index: int


@dataclass(frozen=True)
class AnswerDoubt(Tap, verb="da"):
    """`key` is the doubt's short key; `answer`: what actions.reviewing.answer_doubt takes, w<n> (a name that waits in the
    person's question row) | name (it is asked for)."""

    draft_id: int
    key: str
    answer: str


@dataclass(frozen=True)
class ReadThrough(Tap, verb="dw"):
    """`key` is the short key of the question that has the paper read through; `page` counts from 0."""

    draft_id: int
    key: str
    page: int


@dataclass(frozen=True)
class ShowDraft(Tap, verb="dp"):
    draft_id: int


@dataclass(frozen=True)
class PickDraft(Tap, verb="dj"):
    """The same below a list of drafts, which stays."""

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
