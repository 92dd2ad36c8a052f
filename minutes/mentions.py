"""A list of offices as printed → its mentions, by what is known of posts, places and institutions."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes.belonging import is_even
from minutes.chars import alternatives, any_of, fold, last_word, squeeze
from minutes.grammar.joining import AND, COMMA, LINE, NO_OFFICE, SLASH, Piece
from minutes.grammar.offices import LEAD_INS, LETTER_NAMES, WHOLE_NAMES
from minutes.joined import Coming, Joined
from minutes.joins import stands_beside, together
from minutes.known import Known
from minutes.list_marks import without_marks
from minutes.pieces import classify
from minutes.place_lists import last_place, place_lists
from minutes.roles import without_roles
from minutes.shapes import first_of_two_posts, has_a_post, names_its_holder, place_before_post
from minutes.task_pairs import task_pairs
from minutes.vocabulary import TIMES, bare, ends_in_post, is_body_of
from minutes.wrapped_cells import unwrapped

# A joining word at the end or beginning of a line, or in a line of its own.
_JOINER_AT_BREAK = re.compile(r"[ ]?\n[ ]?(ও|এবং|and|&)[ \n]|[ ](ও|এবং|and|&)[ ]?\n")
# The comma of "ইউ,পি", as many type it, parts nothing.
_SEPARATOR = re.compile(r"\n|[;/।|]|(?<!ইউ),|,(?!পি)|[:.](?=\s)|\s(?:ও|এবং|and|&|আর|\+)(?=\s)|\s?[-–—](?=\s)")
_SEPARATOR_KINDS = {
    "\n": LINE,
    ";": ";",
    ",": COMMA,
    ":": COMMA,
    ".": COMMA,  # of a scan
    "/": SLASH,
    "।": ";",
    "|": ";",
    "&": AND,
    "+": ";",
    "-": COMMA,
    "–": COMMA,
    "—": COMMA,
}
# A name may go on in the next line; "অফিসার ও বীজ প্রত্যয়ন কর্মকর্তা" has no "সার ও বীজ".
_NAMES = re.compile(
    rf"(?<![\u0980-\u09ffa-z])(?:{alternatives(WHOLE_NAMES)})(?!\u09cd)".replace("\\ ", r"\s")
)
# "ই/এম উপ-বিভাগ", "E/M Division": letters called by their names, with a slash between them.
_LETTERS = alternatives(LETTER_NAMES)
_LETTERED = re.compile(
    rf"(?<![\u0980-\u09ff])(?:{_LETTERS})/(?:{_LETTERS})(?![\u0980-\u09ff])|(?<![a-z])[a-z]/[a-z](?![a-z])"
)
# Two posts of one body, where it follows: "সভাপতি ও সম্পাদক, …", "চেয়ারম্যান ও সচিব, …".
_PAIRS = (fold("সভাপতি"), fold("চেয়ারম্যান ও সচিব"), fold("চেয়ারম্যান/সচিব"))
_WHOSE = re.compile(r"\s?[,(-]\s?(?P<first>[^,;/|।\n]{0,80}[^\s,;/|।\n])")
_LEAD_IN = any_of(LEAD_INS)
# "অফিসার ইনচার্জ, ইটনা ⏎ থানা স্টেশন কমান্ডার": the line broke a word too early.
_PARTED_POLICE = re.compile(r"((?:অফিসার ইনচার্জ|ওসি),? \S{2,20})\n(থানা) (?=\S)")
_ABBREVIATED = ("লি.", "ltd.", "মো.", "সহ.", "ডা.", "প্রা.")
_BY_ITSELF = frozenset(
    (Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.OPEN_GROUP, Piece.PLACE, Piece.QUALIFIER)
)
_PLACE_BEHIND = re.compile(r"\s?,\s?(?P<place>[^,;/\n()]{2,30}?)\s?(?=[,;/\n।]|$|\s(?:ও|এবং)\s)")
_EDGES = " ,;:।/–—-\n\t|"
_MOST_PIECES = 400
_LONGEST_BRACKET = 80
_WHOLE_WORD = 5
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
    for start, end, separator in _parted(text, _unbroken(text, _pieces(text), known), known):
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
    named = [(name, doubtful) for name, doubtful in named if name]
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


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Start, end and the separator before it, for every piece of `text`."""
    kept = _protected(text)
    pieces: list[tuple[int, int, str]] = []
    start, separator = 0, ""
    for found in _SEPARATOR.finditer(text):
        if found.start() in kept or len(pieces) >= _MOST_PIECES:
            continue
        if found[0] == "." and not _ends_a_post(text[start : found.start()]):
            continue  # an abbreviation's
        pieces.append((start, found.start(), separator))
        start = found.end()
        separator = _SEPARATOR_KINDS.get(found[0].strip() or "\n", AND)
    pieces.append((start, len(text), separator))
    return pieces


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
        elif letter == ";" or (letter == "\n" and opened and not _closes(text, at)):
            opened.clear()
    folded = fold(text)
    for found in _LETTERED.finditer(folded):
        kept.update(range(found.start(), found.end()))
    for start, end in (*place_lists(folded), *task_pairs(folded)):
        kept.update(range(start, end))
    for found in _NAMES.finditer(folded):
        if found[0].startswith(_PAIRS) and not _has_body_behind(text[found.end() :]):
            continue
        kept.update(range(found.start(), found.end()))
    return kept


def _ends_a_post(text: str) -> bool:
    """Whether the last word is a whole post ("অফিসার ইনচার্জ. সাজেক থানা", where a comma was meant)."""
    word = last_word(bare(text))
    return len(word) >= _WHOLE_WORD and ends_in_post([word])


def _has_body_behind(rest: str) -> bool:
    """Whether what follows two posts is whose they are, and no third post."""
    whose = _WHOSE.match(rest)
    body = last_word(bare(whose["first"])) if whose is not None else ""
    return body != "" and not ends_in_post([body])


def _closes(text: str, at: int) -> bool:
    """Whether a bracket that is open at a line break is closed in the next line."""
    rest = text[at + 1 : at + _LONGEST_BRACKET].split("\n")[0]
    return ")" in rest and "(" not in rest[: rest.index(")")]


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
        even = is_even(last, piece, known, joined=joined is not None) and not stands_beside(last, piece)
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
