"""The design's words (DESIGN §2) in a person's language: statuses, sources, roles, lights."""

from locales.translator import Translator

from committee.values import Capacity, Light, Nature, Role, Source, Status


def status(t: Translator, value: Status, nature: Nature | None = None) -> str:
    # as chats say it
    raise NotImplementedError


def paper(t: Translator, value: Status, nature: Nature | None = None) -> str:
    # as papers say it
    raise NotImplementedError


def source(t: Translator, value: Source) -> str:
    raise NotImplementedError


def source_basis(t: Translator, value: Source) -> str:
    raise NotImplementedError


def role(t: Translator, value: Role) -> str:
    raise NotImplementedError


def light(t: Translator, value: Light) -> str:
    raise NotImplementedError


def capacity(t: Translator, value: Capacity) -> str:
    raise NotImplementedError


def nature(t: Translator, value: Nature) -> str:
    raise NotImplementedError
