"""The design's words (DESIGN §2) in a person's language: statuses, sources, roles, capacities, natures."""

from collections.abc import Mapping

from committee.values import Capacity, Nature, Role, Source, Status
from locales.translator import Translator
from messages.text import N_

_STATUS: Mapping[Status, str] = {
    Status.NO_INFORMATION: N_("No information received"),
    Status.NOT_STARTED: N_("Not started"),
    Status.IN_PROGRESS: N_("In progress"),
    Status.PROBLEM: N_("There is a problem"),
    Status.REPORTED_DONE: N_("Implemented (awaiting verification)"),
    Status.MORE_INFORMATION: N_("More information needed"),
    Status.DONE: N_("Implemented"),
    Status.COMPLIED: N_("Being complied with"),
    Status.PARTLY: N_("Partly complied with"),
    Status.NOT_APPLICABLE: N_("Did not arise this month"),
    Status.NOT_OURS: N_("Not this office's"),
    Status.MORE_TIME: N_("More time needed"),
    Status.NOT_IMPLEMENTABLE: N_("Cannot be implemented"),
}
_SOURCE: Mapping[Source, str] = {
    Source.TELEGRAM: N_("by Telegram"),
    Source.PHONE: N_("by telephone"),
    Source.LETTER: N_("by letter"),
    Source.MEETING: N_("orally at the meeting"),
    Source.SYSTEM: N_("automatically"),
}
_ROLE: Mapping[Role, str] = {
    Role.SECRETARY: N_("Member-secretary"),
    Role.CHAIR: N_("Chair"),
    Role.SUPERVISOR: N_("Supervisor"),
    Role.OBSERVER: N_("Observer"),
    Role.OFFICER: N_("Officer"),
}
_CAPACITY: Mapping[Capacity, str] = {
    Capacity.HEAD: N_("head of office"),
    Capacity.FOCAL: N_("focal point"),
}
_NATURE: Mapping[Nature, str] = {
    Nature.ONE_OFF: N_("One-off"),
    Nature.STANDING: N_("Standing"),
    Nature.FORMAL: N_("Formal"),
}


def status(t: Translator, value: Status) -> str:
    """A status as chats say it (papers have their own words)."""
    return t.gettext(_STATUS[value])


def source(t: Translator, value: Source) -> str:
    """How an update came, as it stands after “received”: টেলিফোনে, পত্রযোগে …"""
    return t.gettext(_SOURCE[value])


def role(t: Translator, value: Role) -> str:
    """What a person is to a committee."""
    return t.gettext(_ROLE[value])


def capacity(t: Translator, value: Capacity) -> str:
    """In which capacity somebody speaks for an office."""
    return t.gettext(_CAPACITY[value])


def nature(t: Translator, value: Nature) -> str:
    """What kind of decision it is."""
    return t.gettext(_NATURE[value])
