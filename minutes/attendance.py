"""Who sat in the meeting: the lists and tables of people before and after the decisions."""

import re
from collections.abc import Iterator, Sequence

from minutes.chairs import name_and_post
from minutes.chars import any_of, fold, folded_pattern, squeeze
from minutes.document import Cell, Table
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.grammar.people import (
    ABSENT,
    COLUMNS,
    ELSEWHERE,
    LISTS,
    OWN_SEATS,
    REMARK_REPRESENTATIVE,
    REPRESENTATIVE,
    REPRESENTS,
    SEATS,
    SIGNED,
)
from minutes.known import Known
from minutes.labels import find_label
from minutes.model import Attendee, Presence
from minutes.numbers import leading_number
from minutes.pieces import classify

_LISTS = tuple((re.compile(any_of((pattern,)).pattern), Presence(presence)) for pattern, presence in LISTS)
_ELSEWHERE, _ABSENT, _REMARKED = any_of(ELSEWHERE), any_of(ABSENT), any_of(REMARK_REPRESENTATIVE)
_STANDS_IN, _REPRESENTS, _SIGNED = any_of(REPRESENTATIVE), any_of(REPRESENTS), any_of(SIGNED)
_SEATS, _OWN_SEATS = frozenset(map(fold, SEATS)), frozenset(map(fold, OWN_SEATS))
_COLUMNS = tuple((name, tuple(map(fold, words))) for name, words in COLUMNS)
_HEADS = {Presence.PRESENT: "উপস্থিত", Presence.ABSENT: "অনুপস্থিত", Presence.REPRESENTATIVE: "প্রতিনিধিগণ:"}
_BRACKETED_ABSENT = re.compile(r"\s?[(–—-]\s?[^()]{0,20}$")
_LABELLED = re.compile(folded_pattern(r"^[^:ঃ]{2,40}[:ঃ]"))
_BARE = re.compile(r"[\s0-9০-৯().।:ঃ-]*")
_SENTENCE = re.compile(r"[।?!]\s*$")
_LONGEST, _LONGEST_HEADING, _HEADING_ROWS = 160, 170, 4
_EDGES = " ,;:।–—-\t|"
_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))


def read_attendance(tables: Sequence[Table], lines: Sequence[str], known: Known) -> tuple[Attendee, ...]:
    """Everybody named in the attendance tables and, where there are none, in the lists among `lines`, in order."""
    seated = [one for table in tables for one in _in_table(table, known)]
    return tuple(seated or _in_lines(lines, known))


def columns_of(row: Sequence[Cell]) -> tuple[str, ...] | None:
    """What the columns below this heading of an attendance table hold; None for no such heading."""
    if len(row) < 2 or any(len(cell.text) > _LONGEST // 2 for cell in row):
        return None
    found = tuple(_column(cell.text) for cell in row)
    names = {"name", "both"} & set(found)
    return found if names and len(set(found) - {""}) > 1 else None


def _column(heading: str) -> str:
    folded = squeeze(fold(heading).replace("ঃ", " ").replace("\n", " "))
    for name, words in _COLUMNS:
        if any(word in folded if len(word) > 3 else word in folded.split() for word in words):
            if name == "post" and fold("নাম") in folded:
                return "both"
            return name
    return ""


def lists_of(row: Sequence[Cell]) -> tuple[Presence, ...] | None:
    """What the lists below the cells of a row hold (উপস্থিত | অনুপস্থিত); None for another row."""
    found = tuple(_heading(cell.text) for cell in row) if len(row) > 1 else ()
    return tuple(one for one in found if one) if found and all(found) else None


def _in_table(table: Table, known: Known) -> Iterator[Attendee]:
    side_by_side = lists_of(table.rows[0])
    if side_by_side is not None:
        for at, presence in enumerate(side_by_side):
            listed = "\n".join(row[at].text for row in table.rows[1:] if at < len(row))
            yield from _in_lines([_HEADS[presence], *listed.split("\n")], known)
        return
    columns: tuple[str, ...] | None = None
    presence = Presence.PRESENT
    for at, row in enumerate(table.rows):
        if columns is None:
            columns = columns_of(row) if at < _HEADING_ROWS else None
            continue
        texts: dict[str, str] = {}
        for name, cell in zip(columns, row, strict=False):
            if cell.text and not cell.continued:
                texts[name] = f"{texts[name]}, {cell.text}" if name in texts else cell.text
        merged = len(texts) == 1 and len(row) > 1 and all(cell.continued == "left" for cell in row[1:])
        if merged:
            presence = _heading(row[0].text) or presence
            continue
        yield from _of_row(texts, presence, known)


def _of_row(texts: dict[str, str], presence: Presence, known: Known) -> Iterator[Attendee]:
    name, post = texts.get("name", ""), ", ".join(filter(None, (texts.get("post"), texts.get("office"))))
    if "both" in texts:
        name, post = _parted(texts["both"], known)
        post = post or ", ".join(filter(None, (texts.get("post"), texts.get("office"))))
    if not _worded(name) and not _worded(post):
        return
    said = fold(" ".join(texts.get(one, "") for one in ("remark", "sign", "role")))
    if _ABSENT.search(said):
        presence = Presence.ABSENT
    elif _REMARKED.search(said):
        presence = Presence.REPRESENTATIVE
    yield _attendee(squeeze(name), squeeze(post.replace("\n", ", ")), presence)


def _in_lines(lines: Sequence[str], known: Known) -> Iterator[Attendee]:
    presence: Presence | None = None
    last: Attendee | None = None
    numbers: bool | None = None  # whether this list's lines are numbered
    behind_number = False  # the line before was a number alone
    stacked = False  # its cells came one a line, numbers and remarks too
    for line in lines:
        bare = presence is not None and bool(_BARE.fullmatch(line))
        stacked = stacked or bare
        remark = _remark(fold(line).strip(_EDGES)) if stacked else None
        heading = None if remark else _heading(line)
        if heading is not None:
            presence, stacked, numbers = heading, False, None
            listed = _inline(line)
            for one in listed:
                yield _entry(one, presence, known)
            continue
        if presence is None:
            continue
        if stacked and last is not None and not last.post and classify(line.split(",")[0], known) in _POSTS:
            last = Attendee(name=last.name, post=line.strip(_EDGES), presence=last.presence)
            continue
        if _is_noise(line):
            behind_number = bare
            last = _with_remark(last, line)
            continue
        entry = _listed(line, known) or (line if behind_number and len(line) < _LONGEST // 2 else None)
        numbered = leading_number(line)[0] is not None
        if entry is None or (numbers is not None and numbered != numbers and "," not in entry):
            presence = numbers = None
            continue
        numbers, behind_number = numbered, False
        if last is not None:
            yield last
        last = _entry(entry, presence, known)
    if last is not None:
        yield last


def _heading(line: str) -> Presence | None:
    """What the people listed below a line are; None where it begins no list."""
    # A sentence may end with the announcement ("… উপস্থিত সদস্যগণের নাম নিম্নে দেওয়া হলোঃ").
    announced = line.rstrip().endswith((":", "ঃ", ":-"))
    folded = fold(line[-_LONGEST_HEADING:] if announced else line[:_LONGEST_HEADING])
    if len(line) > _LONGEST_HEADING and not announced and not _LABELLED.match(folded):
        return None
    if _ELSEWHERE.search(folded) or (_SENTENCE.search(line) and ":" not in line and "ঃ" not in line):
        return None
    if leading_number(line)[0] and (len(line) > 60 or re.search(r"[,—–]", line)):
        return None
    return next((presence for pattern, presence in _LISTS if pattern.search(folded)), None)


def _inline(line: str) -> list[str]:
    """The people named behind a heading's colon in the same line."""
    _, colon, rest = line.partition(":") if ":" in line else line.partition("ঃ")
    parts = re.split(r";|(?<=[^0-9০-৯])(?=[(]?[0-9০-৯]{1,2}[।.)]\s)", rest) if colon else []
    people = [leading_number(part.strip())[1].strip(_EDGES) for part in parts]
    return [one for one in people if len(one) > 6 and len(people) > 1]


def _is_noise(line: str) -> bool:
    """A line of a list pasted cell by cell that names nobody: a number, a column's heading, a seat, a remark."""
    text = fold(line).strip(_EDGES)
    if _BARE.fullmatch(text) or text in _SEATS:
        return True
    if len(text) > 40 or "," in text or leading_number(line)[0] or line[:1] in BULLETS:
        return False
    return bool(_column(line)) or _remark(text) is not None or bool(_SIGNED.fullmatch(text))


def _remark(text: str) -> Presence | None:
    if len(text) < 30 and _ABSENT.search(text):
        return Presence.ABSENT
    return Presence.REPRESENTATIVE if len(text) < 20 and text == fold("প্রতিনিধি") else None


def _with_remark(last: Attendee | None, line: str) -> Attendee | None:
    presence = _remark(fold(line).strip(_EDGES))
    if last is None or presence is None:
        return last
    return Attendee(name=last.name, post=last.post, presence=presence)


def _listed(line: str, known: Known) -> str | None:
    """The words of a line that names somebody: numbered, bulleted or beginning with a person; None for another line."""
    if len(line) > _LONGEST:
        return None
    number, rest = leading_number(line.lstrip(BULLETS + " -–*"))
    if _SENTENCE.search(rest) and len(rest.split()) > 9:
        return None
    first = re.split(r"[,\t–—]", rest)[0].strip()
    if number is None and line[:1] not in BULLETS + "-–*":
        label = find_label(line)
        person = classify(first, known) is Piece.PERSON
        return rest if person and (label is None or not label.rest) else None
    if find_label(rest) is not None and ":" in rest:
        return None
    return rest


def _entry(text: str, presence: Presence, known: Known) -> Attendee:
    """One line of a list: its signature mark taken off, name and post apart."""
    folded = fold(text)
    absent = _ABSENT.search(folded)
    if absent is not None:
        presence = Presence.ABSENT
        text = _BRACKETED_ABSENT.sub("", text[: absent.start()]) or text
    signed = _SIGNED.search(fold(text))
    if signed is not None and signed.start() > 5:
        text = text[: signed.start()]
    name, post = _parted(text.strip(_EDGES), known)
    return _attendee(name, post, presence)


def _attendee(name: str, post: str, presence: Presence) -> Attendee:
    """A person; "… এর প্রতিনিধি" behind the post says that he stands in for its holder."""
    folded = fold(post)
    stands_in = _STANDS_IN.search(folded)
    if stands_in is not None and folded not in _OWN_SEATS and presence is not Presence.ABSENT:
        presence, post = Presence.REPRESENTATIVE, post[: stands_in.start()]
    elif _REPRESENTS.search(folded) and presence is Presence.PRESENT:
        presence = Presence.REPRESENTATIVE
    return Attendee(name=name.strip(_EDGES), post=post.strip(_EDGES + "\n"), presence=presence)


def _parted(text: str, known: Known) -> tuple[str, str]:
    """Name and post; a post alone has no name."""
    text = squeeze(text.replace("\n", ", ")) if "\n" in text else squeeze(text)
    name, post = name_and_post(text, known)
    if name and post:
        return name, post
    first, comma, rest = text.partition(",")
    kind = classify(first, known)
    if comma and kind in (Piece.PERSON, Piece.UNKNOWN):
        return first.strip(), rest.strip()
    if kind in _POSTS or kind is Piece.INSTITUTION:
        return "", text
    return (text, "") if not post else ("", text)


def _worded(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", text))
