"""A list of offices as printed → its mentions, by what is known of posts, places and institutions."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes.chars import any_of, fold, squeeze
from minutes.grammar.joining import AND, COMMA, LINE, NO_OFFICE, SLASH, Piece
from minutes.grammar.offices import LEAD_INS
from minutes.known import Known
from minutes.offices.belonging import is_even
from minutes.offices.beside import stands_beside
from minutes.offices.cuts import pieces_of
from minutes.offices.joined import Coming, Joined
from minutes.offices.joins import together
from minutes.offices.list_marks import without_marks
from minutes.offices.listed_people import is_its_holder
from minutes.offices.listed_so import is_listed_so
from minutes.offices.pieces import classify
from minutes.offices.place_lists import last_place
from minutes.offices.roles import without_roles
from minutes.offices.two_posts import first_of_two_posts, place_before_post
from minutes.offices.wrapped_cells import unwrapped
from minutes.words.shapes import has_a_post, names_its_holder
from minutes.words.vocabulary import (
    TIMES,
    bare,
    ends_in_post,
    is_body_of,
)

# A joining word at the end or beginning of a line, or in a line of its own.
_JOINER_AT_BREAK = re.compile(r"[ ]?\n[ ]?(ও|এবং|and|&)[ \n]|[ ](ও|এবং|and|&)[ ]?\n")
_LEAD_IN = any_of(LEAD_INS)
# "অফিসার ইনচার্জ, ইটনা ⏎ থানা স্টেশন কমান্ডার": the line broke a word too early.
_PARTED_POLICE = re.compile(r"((?:অফিসার ইনচার্জ|ওসি),? \S{2,20})\n(থানা) (?=\S)")
_ABBREVIATED = ("লি.", "ltd.", "মো.", "সহ.", "ডা.", "প্রা.")
_BY_ITSELF = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.OPEN_GROUP, Piece.PLACE, Piece.QUALIFIER)
)
_PLACE_BEHIND = re.compile(r"\s?,\s?(?P<place>[^,;/\n()]{2,30}?)\s?(?=[,;/\n।]|$|\s(?:ও|এবং)\s)")
_EDGES = " ,;:।/–—-\n\t|"
_MOST_LINES_OF_A_NAME = 4


@dataclass(frozen=True, kw_only=True)
class Mentions:
    """The offices of a cell as printed, and those of them whose shape leaves a doubt."""

    names: tuple[str, ...]
    doubtful: tuple[str, ...] = ()


def split(cell: str, *, known: Known) -> tuple[str, ...]:
    """The mentions in `cell`, as printed, in order."""
    return examine(cell, known=known).names


def examine(cell: str, *, known: Known) -> Mentions:
    """The mentions in `cell` and which of them are doubtful."""
    text = without_marks(unwrapped(cell, known))
    text = _JOINER_AT_BREAK.sub(lambda found: f" {found[1] or found[2]} ", text)
    lead = _LEAD_IN.match(fold(text))
    text = text[lead.end() :] if lead else text
    text = _PARTED_POLICE.sub(r"\1 \2\n", without_roles(text))
    mentions: list[Joined] = []
    before = ""
    for start, end, separator in _parted(text, _unbroken(text, pieces_of(text), known), known):
        piece = text[start:end].strip(_EDGES)
        if piece:
            before = _stronger(before, separator) if before else separator
            _take(text, mentions, start, end, before, known)
            before = ""
        elif mentions:
            before = _stronger(before, separator)
    mentions = _told_apart(text, mentions)
    named = [
        (_printed(text[one.start : one.end]), _is_doubtful(one, mentions[:at]))
        for at, one in enumerate(mentions)
    ]
    named = [(name, doubtful and not known.is_listed(name)) for name, doubtful in named if name]
    return Mentions(
        names=tuple(name for name, _ in named), doubtful=tuple(name for name, doubtful in named if doubtful)
    )


def _told_apart(text: str, mentions: list[Joined]) -> list[Joined]:
    """The mentions, one that comes again joined with what stands behind it each time ("Committee, CSE; Committee, EEE")."""
    names = [bare(text[one.start : one.end]) for one in mentions]
    again = {name for name in names if name and names.count(name) > 1}
    behind = [
        names[at + 1] if at + 1 < len(names) and mentions[at + 1].before == COMMA else ""
        for at, name in enumerate(names) if name in again
    ]  # fmt: skip
    if not again or not all(behind) or set(behind) & again or len(set(behind)) < len(behind):
        return mentions
    done: list[Joined] = []
    for at, one in enumerate(mentions):
        if at and names[at - 1] in again:
            done[-1].end, done[-1].tail = one.end, one.tail
        else:
            done.append(one)
    return done


def _parted(
    text: str, pieces: Iterable[tuple[int, int, str]], known: Known
) -> Iterator[tuple[int, int, str]]:
    """The pieces, one that holds two posts with nothing between them as two ("তত্ত্বাবধায়ক আবাসিক মেডিকেল অফিসার")."""
    before = ""
    for start, end, separator in pieces:
        length = first_of_two_posts(text[start:end], known)
        words = bare(before).split()
        if not length and separator == COMMA and (ends_in_post(words) or is_body_of(words)):
            # "পুলিশ সুপার, জামালপুর উপপরিচালক, …", "…, বিএডিসি, যশোর উপজেলা কৃষি অফিসার, অভয়নগর"
            placed = _PLACE_BEHIND.match(text, end)
            own = placed is not None and known.is_place(placed["place"])
            length = place_before_post(text[start:end].rstrip(), known, placed=own)
        before = text[start:end]
        if length:
            yield start, start + length, separator
            yield start + length, end, LINE
        else:
            yield start, end, separator


def _is_doubtful(one: Joined, before: list[Joined]) -> bool:
    """Whether a mention was joined in doubt, or is no known kind of office and might go on the one before it."""
    broken = one.tail.count("(") != one.tail.count(")")
    if one.doubtful or one.even or broken or TIMES.search(fold(one.tail)):
        return True
    clear = not before or one.before in (";", AND) or before[-1].kind in NO_OFFICE
    return one.kind in NO_OFFICE and one.kind is not Piece.PERSON and not clear


def _unbroken(text: str, pieces: list[tuple[int, int, str]], known: Known) -> Iterator[tuple[int, int, str]]:
    """The pieces, several lines that are one known name and are not each one as one ("উপজেলা প্রকল্প ⏎ বাস্তবায়ন ⏎ কর্মকর্তা")."""
    at = 0
    while at < len(pieces):
        last = at
        for end in range(at + 1, min(at + _MOST_LINES_OF_A_NAME, len(pieces))):
            if pieces[end][2] != LINE:
                break
            lines = [text[start:stop] for start, stop, _ in pieces[at : end + 1]]
            whole = known.is_name(squeeze(" ".join(lines)))
            if whole and not any(classify(line, known) in _BY_ITSELF for line in lines[1:]):
                last = end
        yield pieces[at][0], pieces[last][1], pieces[at][2]
        at = last + 1


def _stronger(first: str, second: str) -> str:
    """Of two separators beside each other (", ও", a comma at a line's end) the one that tells more."""
    return next((one for one in (";", AND, SLASH, COMMA, LINE) if one in (first, second)), first)


def _take(text: str, mentions: list[Joined], start: int, end: int, separator: str, known: Known) -> None:
    """Join the piece to the last mention, or begin a new one with it."""
    words = last_place(text[start:end])
    kind = Piece.HOLDER if names_its_holder(words) else classify(words, known)
    if kind is Piece.PERSON and has_a_post(words):
        kind = Piece.HOLDER
    closes = not text[end:].strip(" ।.") or text[end] in ";\n"
    piece = Coming(text=text[start:end], end=end, kind=kind, mark=separator, closes=closes)
    even = False
    if mentions and separator != ";":
        last = mentions[-1]
        joined = together(text, last, piece, known)
        told = stands_beside(last, piece) or is_listed_so(text, last, piece, known)
        told = told or is_its_holder(last, piece, known) is not None
        even = not told and is_even(last, piece, known, joined=joined is not None)
        if joined is not None:
            kind, doubtful = joined
            if piece.kind is not Piece.QUALIFIER:
                last.tail = piece.text
            last.end, last.kind = end, kind
            last.doubtful = doubtful is not None and (doubtful or last.doubtful)
            last.even = last.even or even
            return
    mentions.append(
        Joined(
            start=start,
            end=end,
            kind=piece.kind,
            head=piece.text,
            tail=piece.text,
            before=separator,
            even=even,
        )
    )


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
