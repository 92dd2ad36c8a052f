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
