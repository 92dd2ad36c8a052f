"""What is said when something could not be done."""

from locales.translator import Translator
from messages.message import Message


def went_wrong(t: Translator, reference: str) -> Message:
    raise NotImplementedError


def too_long_text(t: Translator, limit: int) -> Message:
    raise NotImplementedError


def sticker(t: Translator) -> Message:
    raise NotImplementedError


def unknown_command(t: Translator) -> Message:
    raise NotImplementedError


def old_button(t: Translator) -> str:
    raise NotImplementedError


def not_allowed(t: Translator) -> Message:
    raise NotImplementedError


def group_only_private(t: Translator) -> Message:
    raise NotImplementedError


def nothing_understood(t: Translator) -> Message:
    raise NotImplementedError


def file_too_big(t: Translator, limit_mb: int = 20) -> Message:
    raise NotImplementedError


def expired_question(t: Translator) -> Message:
    raise NotImplementedError


def busy(t: Translator) -> Message:
    raise NotImplementedError
