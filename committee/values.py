"""The words of the design (DESIGN §2) as values; every layer above uses these and no other names."""

from enum import StrEnum


class Nature(StrEnum):
    """What kind of decision it is: ends once (এককালীন), goes on (নিয়মিত), or needs no work (আনুষ্ঠানিক)."""

    ONE_OFF = "one_off"
    STANDING = "standing"
    FORMAL = "formal"


class Status(StrEnum):
    """Where a task stands (DESIGN §3)."""

    NO_INFORMATION = "no_information"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PROBLEM = "problem"
    REPORTED_DONE = "reported_done"
    MORE_INFORMATION = "more_information"
    DONE = "done"
    COMPLIED = "complied"
    PARTLY = "partly"
    NOT_APPLICABLE = "not_applicable"
    NOT_OURS = "not_ours"
    MORE_TIME = "more_time"
    NOT_IMPLEMENTABLE = "not_implementable"


class Source(StrEnum):
    """How an update reached us."""

    TELEGRAM = "telegram"
    PHONE = "phone"
    LETTER = "letter"
    MEETING = "meeting"
    SYSTEM = "system"


class Capacity(StrEnum):
    """In which capacity a person speaks for an office."""

    HEAD = "head"
    FOCAL = "focal"


class Role(StrEnum):
    """What a person is to a committee."""

    SECRETARY = "secretary"
    CHAIR = "chair"
    SUPERVISOR = "supervisor"
    OBSERVER = "observer"
    OFFICER = "officer"


class MeetingState(StrEnum):
    """A sitting's life."""

    TENTATIVE = "tentative"
    FIXED = "fixed"
    HELD = "held"
    POSTPONED = "postponed"
    NOT_HELD = "not_held"


class Reporting(StrEnum):
    """How a group of offices reports: each member for itself, or one office with a count for all."""

    EACH = "each"
    ONE = "one"


class Light(StrEnum):
    """The colour of a row (DESIGN §3, roll-up)."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    GREY = "grey"
