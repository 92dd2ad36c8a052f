"""A list of offices as printed → its mentions, by what is known of posts, places and institutions."""

import re
from dataclasses import dataclass

from minutes.chars import alternatives, any_of, fold, squeeze
from minutes.grammar.joining import AND, COMMA, DOUBTFUL, JOINS, LINE, NO_OFFICE, SLASH, Piece
from minutes.grammar.offices import LEAD_INS, WHOLE_NAMES
from minutes.known import Known
from minutes.pieces import (
    begins_a_post,
    classify,
    is_common_body,
    is_of_a_place,
    is_only_level,
    is_person,
    looks_like_place,
    names_bodies,
    shares_a_word,
)

_LIST_MARK = re.compile(
    r"(?:^|(?<=[\s;,।]))(?:[(\[]?(?:[0-9০-৯]{1,2}|[কখগঘঙচছজঝঞ])\s?[)\]]|[0-9০-৯]{1,2}\s?(?:।|\.(?![0-9০-৯])))\s*|^\s*[•●▪■➢➤►*–-]\s*",
    re.MULTILINE,
)
_BULLET = re.compile(r"[•●▪■➢➤►]")
_SEPARATOR = re.compile(r"\n|[;,/।|]|\s(?:ও|এবং|and|&|আর|\+)(?=\s)|\s?[-–—](?=\s)")
_SEPARATOR_KINDS = {
    "\n": LINE,
    ";": ";",
    ",": COMMA,
    "/": SLASH,
    "।": ";",
    "|": ";",
    "&": AND,
    "+": AND,
    "-": COMMA,
    "–": COMMA,
    "—": COMMA,
}
_NAMES = re.compile(alternatives(WHOLE_NAMES))
_LEAD_IN = any_of(LEAD_INS)
_ABBREVIATED = ("লি.", "ltd.", "মো.", "সহ.", "ডা.", "প্রা.")
_EDGES = " ,;:।/–—-\n\t|"
_NAMEABLE = frozenset((Piece.HALF, Piece.POST, Piece.GENERIC, Piece.INSTITUTION, Piece.BRANCH, Piece.UNKNOWN))
_MOST_PIECES = 400
_MOST_WORDS_OF_A_NAME = 4
_HIGHER = tuple(map(fold, ("মন্ত্রণালয়", "অধিদপ্তর", "বোর্ড", "কর্পোরেশন", "ministry", "department")))
_LOWER = tuple(
    map(
        fold,
        (
            "প্রকল্প",
            "শাখা",
            "জোন",
            "সার্কেল",
            "কার্যালয়",
            "কেন্দ্র",
            "সেন্টার",
            "project",
            "zone",
            "circle",
        ),
    )
)


@dataclass(frozen=True, kw_only=True)
class Mentions:
    """The offices of a cell as printed, and those of them whose shape leaves a doubt."""

    names: tuple[str, ...]
    doubtful: tuple[str, ...] = ()


@dataclass(kw_only=True)
class _Mention:
    """What has been joined so far: from `start` to `end` of the text."""

    start: int
    end: int
    kind: Piece
    head: str  # the first piece
    tail: str  # the last piece, what a following one is held against
    doubtful: bool = False


def split(cell: str, *, known: Known) -> tuple[str, ...]:
    """The mentions in `cell`, as printed, in order."""
    return examine(cell, known=known).names


def examine(cell: str, *, known: Known) -> Mentions:
    """The mentions in `cell` and which of them are doubtful."""
    text = _BULLET.sub("\n", _LIST_MARK.sub("\n", cell)).strip()
    lead = _LEAD_IN.match(fold(text))
    text = text[lead.end() :] if lead else text
    mentions: list[_Mention] = []
    before = ""
    for start, end, separator in _pieces(text):
        piece = text[start:end].strip(_EDGES)
        if piece:
            before = _stronger(before, separator) if before else separator
            _take(text, mentions, start, end, before, known)
            before = ""
        elif mentions:
            before = _stronger(before, separator)
    named = [(_printed(text[one.start : one.end]), one.doubtful or one.kind in NO_OFFICE) for one in mentions]
    named = [(name, doubtful) for name, doubtful in named if name]
    return Mentions(
        names=tuple(name for name, _ in named), doubtful=tuple(name for name, doubtful in named if doubtful)
    )


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Start, end and the separator before it, for every piece of `text`."""
    kept = _protected(text)
    pieces: list[tuple[int, int, str]] = []
    start, separator = 0, ""
    for found in _SEPARATOR.finditer(text):
        if found.start() in kept or len(pieces) >= _MOST_PIECES:
            continue
        pieces.append((start, found.start(), separator))
        start = found.end()
        separator = _SEPARATOR_KINDS.get(found[0].strip() or "\n", AND)
    pieces.append((start, len(text), separator))
    return pieces


def _protected(text: str) -> set[int]:
    """Places in `text` that are no separators: inside balanced brackets and inside names."""
    kept: set[int] = set()
    opened: list[int] = []
    for at, letter in enumerate(text):
        if letter in "([":
            opened.append(at)
        elif letter in ")]" and opened:
            start = opened.pop()
            if not opened:
                kept.update(range(start, at))
        elif letter in "\n;":
            opened.clear()
    for found in _NAMES.finditer(fold(text)):
        kept.update(range(found.start(), found.end()))
    return kept


def _stronger(first: str, second: str) -> str:
    """Of two separators beside each other (", ও") the one that tells more."""
    return next((one for one in (";", LINE, AND, SLASH, COMMA) if one in (first, second)), first)


def _take(text: str, mentions: list[_Mention], start: int, end: int, separator: str, known: Known) -> None:
    """Join the piece to the last mention, or begin a new one with it."""
    piece = text[start:end]
    kind = classify(piece, known)
    if mentions and separator != ";":
        last = mentions[-1]
        joined = _together(text, last, piece, end, kind, separator, known)
        if joined is not None:
            together, doubtful = joined
            if kind is not Piece.QUALIFIER:
                last.tail = piece
            last.end, last.kind, last.doubtful = end, together, last.doubtful or doubtful
            return
    mentions.append(_Mention(start=start, end=end, kind=kind, head=piece, tail=piece))


def _together(
    text: str, last: _Mention, piece: str, end: int, kind: Piece, separator: str, known: Known
) -> tuple[Piece, bool] | None:
    """What the last mention and the piece are together and whether that is doubtful; None when they are two."""
    if kind in _NAMEABLE and separator != LINE and known.is_name(text[last.start : end]):
        return (Piece.ORGED if last.kind is Piece.GENERIC else Piece.POST), False
    if last.kind is Piece.ORGED and separator in (SLASH, AND) and known.is_name(f"{last.head}, {piece}"):
        return Piece.ORGED, False
    if last.kind is Piece.PLACED and is_of_a_place(piece) and classify(last.head, known) is Piece.GENERIC:
        return Piece.PLACED, False
    if last.kind is Piece.GENERIC and kind is Piece.OPEN_GROUP and separator == COMMA and names_bodies(piece):
        return Piece.GROUP, False
    if last.kind is Piece.HALF:
        return _after_half(last, piece, kind, separator, known)
    if last.kind is Piece.OPEN_GROUP and separator != LINE and is_common_body(piece):
        return (Piece.GROUP if kind in (Piece.POST, Piece.GENERIC, Piece.GROUP) else Piece.OPEN_GROUP), False
    if (
        kind is Piece.PERSON
        and separator == COMMA
        and is_person(piece)
        and last.kind in (Piece.POST, Piece.GENERIC)
    ):
        return last.kind, False
    if (
        kind is Piece.INSTITUTION
        and last.kind is Piece.POST
        and separator == COMMA
        and shares_a_word(last.tail, piece)
    ):
        return Piece.ORGED, False
    if kind is Piece.INSTITUTION and last.kind is Piece.ORGED and separator == COMMA:
        higher = squeeze(fold(piece)).endswith(_HIGHER) and squeeze(fold(last.tail)).endswith(_LOWER)
        return (Piece.ORGED, False) if higher else None
    for left, right, marks, together in JOINS:
        if last.kind in left and kind in right and separator in marks:
            return together or last.kind, last.kind is Piece.GENERIC and kind is Piece.UNKNOWN
    for left, right, marks, together in DOUBTFUL:
        if last.kind in left and kind in right and separator in marks and _could_belong(last, piece, kind):
            return together or last.kind, True
    return None


def _after_half(
    last: _Mention, piece: str, kind: Piece, separator: str, known: Known
) -> tuple[Piece, bool] | None:
    """After জেলা/ or উপজেলা স্বাস্থ্য ও: what completes the post."""
    if kind in (Piece.PLACE, Piece.PERSON, Piece.COMPANY):
        return None
    if kind is Piece.QUALIFIER:
        return Piece.HALF, False
    if separator == AND or is_only_level(last.tail) or not begins_a_post(piece, known):
        return kind, kind is Piece.UNKNOWN
    return None


def _could_belong(last: _Mention, piece: str, kind: Piece) -> bool:
    if last.kind is Piece.PERSON:
        return True
    if kind is Piece.COMPANY:
        return 1 < len(last.tail.split()) <= _MOST_WORDS_OF_A_NAME
    return looks_like_place(piece)


def _printed(text: str) -> str:
    """A mention without separators and closing marks at its ends and without a bracket that has no partner."""
    text = _paired(squeeze(text)).strip(_EDGES)
    return text.rstrip(". ") if text.endswith(".") and not text.lower().endswith(_ABBREVIATED) else text


def _paired(text: str) -> str:
    depth, kept = 0, []
    for letter in text:
        if letter == "(":
            depth += 1
        elif letter == ")":
            if not depth:
                continue
            depth -= 1
        kept.append(letter)
    return "".join(kept)
