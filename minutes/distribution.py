"""Who gets the minutes: the list below বিতরণ, অনুলিপি, Copy to."""

import re
from collections.abc import Sequence

from minutes.chars import any_of, fold, squeeze
from minutes.grammar.header import DISTRIBUTION, NO_RECEIVER
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.known import Known
from minutes.numbers import leading_number, plain_number
from minutes.pieces import classify

_HEADING, _NO_RECEIVER = any_of(DISTRIBUTION), any_of(NO_RECEIVER)
_RECEIVERS = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED, Piece.GROUP, Piece.INSTITUTION, Piece.OPEN_GROUP)
)
_LONGEST, _SHORTEST = 220, 3
_COLON = re.compile(r":-?|ঃ|(?<=\S)[-–]\s")
_NUMBERED = re.compile(r"(?:^|(?<=[\s।;,.]))[(]?[0-9০-৯]{1,2}[।.)]\s*(?=\S)")
_BULLETS = BULLETS + "-–*"


def read_distribution(lines: Sequence[str], known: Known) -> tuple[tuple[str, ...], int]:
    """The receivers in all lists of distribution, without their numbers, and the line in which the first list begins.

    A list goes on while its numbers do; where it has none, while its lines name offices.
    """
    start = next((at for at, line in enumerate(lines) if _is_heading(line)), None)
    if start is None:
        return (), len(lines)
    receivers: list[str] = []
    last: int | None = 0  # the last number of this list; None for a list that is over
    for line in lines[start:]:
        if _is_heading(line):
            last = 0
            receivers += _inline(line)
            continue
        number, rest = leading_number(line.lstrip(_BULLETS + " "))
        plain = plain_number(number) if number else ""
        if plain.isdigit():
            if last is None or int(plain) not in (last + 1, last + 2, last):
                continue
            last = int(plain)
        elif last is None or (line[:1] not in _BULLETS and not _is_receiver(rest, known)):
            last = None if last else last
            continue
        name = squeeze(rest).strip(" ।.;")
        if _SHORTEST < len(name) <= _LONGEST and not _NO_RECEIVER.search(fold(name)):
            receivers.append(name)
    return tuple(receivers), start


def _is_heading(line: str) -> bool:
    return (
        (len(line) < _LONGEST or ";" in line or len(_NUMBERED.findall(line)) > 1)
        and not leading_number(line)[0]
        and bool(_HEADING.search(fold(line)))
    )


def _inline(line: str) -> list[str]:
    """The receivers in a heading's own line: "অনুলিপি: পুলিশ সুপার, ভোলা; সিভিল সার্জন, ভোলা।" """
    colon = _COLON.search(line)
    rest = line[colon.end() :] if colon else ""
    parts = _NUMBERED.split(rest) if len(_NUMBERED.findall(rest)) > 1 else rest.split(";")
    names = [squeeze(part).strip(" ।.,;") for part in parts]
    names = [name for name in names if name]
    return [name for name in names if len(name) > _SHORTEST] if len(names) > 1 else []


def _is_receiver(text: str, known: Known) -> bool:
    """Whether a line without a number names an office."""
    if len(text) > _LONGEST // 2 or text.rstrip().endswith(":") or text.startswith("("):
        return False
    return "," in text and classify(text.split(",")[0], known) in _RECEIVERS
