"""People named one after another in a line: behind a heading's colon, or in a sentence that says who was there."""

import re
from collections.abc import Iterator, Sequence

from minutes.attendance.entries import EDGES, list_number
from minutes.attendance.persons import POSTS, SEAT_WORDS, TITLE_INSIDE
from minutes.chars import any_of, fold
from minutes.grammar.joining import Piece
from minutes.grammar.people import AFTER_NAMES, LEADING_OVER, NOT_THERE, WERE_ABSENT, WERE_THERE
from minutes.known import Known
from minutes.model import Presence
from minutes.offices.mentions import split as split_offices
from minutes.offices.pieces import classify
from minutes.words.numbers import place_in_list

_MARK = re.compile(
    r"(?:^|(?<=[\s;।:ঃ])|(?<=[\s:ঃ][-–—]))\(?(?P<number>[0-9০-৯]{1,2}|(?!ড\.)[ক-ঢ])[।.)]\s?(?=[^\s0-9০-৯,;.।])"
)
# "… (সভাপতি), … (সদস্য) ও … (সদস্য-সচিব)": each with his post in brackets.
_BEHIND_BRACKET = re.compile(r"(?<=\))\s?,\s?|(?<=\))\s(?:ও|এবং|and|&)\s")
_BESIDE_BRACKET = re.compile(r"(?<=\))\s(?=[^\s(,।])")  # "… (সভাপতি) … (সদস্য)", with nothing between
_IN_BRACKETS = re.compile(r"\([^()]{3,80}\)[\s।.]*$")
_SEPARATOR = re.compile(r",\s?|\s(?:ও|এবং|and|&)\s")
_SENTENCE = re.compile(r"(?<=।)\s|(?<=[a-z]{3}\.)\s(?=[A-Z])")
_THERE, _ABSENT, _NOT = any_of(WERE_THERE), any_of(WERE_ABSENT), any_of(NOT_THERE)
_LEAD, _END = any_of(LEADING_OVER), any_of(AFTER_NAMES)
_FULL_STOP = re.compile(r"(?<=[a-z]{3})\.$")
_NAME = re.compile(r"[^\s0-9০-৯():;।]{1,20}(?:\s[^\s0-9০-৯():;।]{1,20}){1,4}")
_COUNT = re.compile(r"[0-9০-৯]{1,4}\s?(?:জন|members?|persons?|people)")
_SHORTEST = 6


def people_in(text: str, known: Known) -> list[str]:
    """The people (or posts) named in `text`, numbered, parted by semicolons, by commas before a title, or nothing but names."""
    marks = list(_MARK.finditer(text))
    if len(marks) == 1 and not text[: marks[0].start()].strip():
        text = text[marks[0].end() :]  # a numbered list that begins in its heading's line
    if marks and _counts([mark["number"] for mark in marks]):
        ends = [mark.start() for mark in marks[1:]]
        parts = [text[mark.end() : end] for mark, end in zip(marks, [*ends, len(text)], strict=True)]
    elif ";" in text:
        parts = [text]
    elif bracketed := _bracketed(text, known):
        parts = bracketed
    else:
        parts = _names_alone(text, known) or _before_titles(text, known) or _offices(text, known)
    people = (_bare(one) for part in parts for one in part.split(";"))
    return [one for one in people if len(one) >= _SHORTEST and not _COUNT.match(fold(one))]


def _bracketed(text: str, known: Known) -> list[str]:
    """The people of a list in which each has his post in brackets; none where one has not."""
    for between in (_BEHIND_BRACKET, _BESIDE_BRACKET):
        parts = between.split(text)
        if len(parts) > 1 and all(_in_brackets(one, known) for one in parts):
            return parts
    return []


def several_in(line: str, known: Known) -> list[str]:
    """The people of a line that lists more than one, none for another line."""
    marks = [mark["number"] for mark in _MARK.finditer(line)]
    bracketed = len(_BEHIND_BRACKET.split(line)) > 1
    people = people_in(line, known) if ";" in line or bracketed or _counts(marks) else []
    if any(fold(one) in SEAT_WORDS for one in people):
        return []  # "… - সদস্য (হারবার), চবক - সভাপতি": one with his seat
    persons = sum(_names(re.split(r"[,–—-]", one)[0], known) for one in people)
    return people if len(people) > 1 and 2 * persons >= len(people) else []


def _names_alone(text: str, known: Known) -> list[str]:
    """The names of a list that says no posts ("তানভীর আহমেদ, সজল কুমার দে ও আরিফ হোসেন"); none where something in it is no name."""
    parts = [part.strip(EDGES) for part in _SEPARATOR.split(text)]
    kinds = [classify(part, known) for part in parts]
    named = all(
        kind in (Piece.PERSON, Piece.UNKNOWN) and _NAME.fullmatch(part)
        for kind, part in zip(kinds, parts, strict=True)
    )
    return parts if named and 2 * kinds.count(Piece.PERSON) >= len(parts) else []


def _offices(text: str, known: Known) -> list[str]:
    """The posts of a list that names nobody; none where something in it is no post, or it says only how many came."""
    if _COUNT.match(fold(text.strip())):
        return []
    parts = split_offices(text, known=known)
    kinds = {classify(part.split(",")[0], known) for part in parts}
    return list(parts) if kinds <= POSTS | {Piece.INSTITUTION, Piece.GROUP} else []


def said_in(line: str, known: Known) -> Iterator[tuple[Presence, list[str]]]:
    """Who was there or absent as the sentences of a line say it ("সভায় উপস্থিত ছিলেন জনাব …, … ও …")."""
    for sentence in _SENTENCE.split(line):
        folded = fold(sentence)
        for pattern, presence in ((_ABSENT, Presence.ABSENT), (_THERE, Presence.PRESENT)):
            found = pattern.search(folded)
            if found is None:
                continue
            before, behind = sentence[: found.start()], sentence[found.end() :]
            negated = bool(_NOT.match(folded[found.end() :]))
            people = ([] if negated else _people_only(behind, known)) or _people_only(before, known)
            if people:
                yield (Presence.ABSENT if negated else presence), people
                break


def _bare(part: str) -> str:
    """A name without its number and the words that lead over to it or away from it."""
    part = list_number(part.strip())[1].strip(EDGES)
    while lead := _LEAD.match(fold(part)):
        part = part[lead.end() :].strip(EDGES)
    while end := _END.search(fold(part)):
        part = part[: end.start()].strip(EDGES)
    return _FULL_STOP.sub("", part)


def _in_brackets(part: str, known: Known) -> bool:
    """Whether a part of a list ends with brackets behind a name; not a post's place: "…, রংপুর (পুলিশ সুপার এর প্রতিনিধি)"."""
    found = _IN_BRACKETS.search(part)
    return found is not None and not known.is_place(part[: found.start()].strip(EDGES))


def _counts(numbers: Sequence[str]) -> bool:
    """Whether the numbers in a line are those of a list: from one on, each the next."""
    places = [place_in_list(number) for number in numbers]
    kinds = {place[0] for place in places if place}
    values = [place[1] for place in places if place]
    return len(kinds) == 1 and len(values) > 1 and values == list(range(values[0], values[0] + len(values)))


def _before_titles(text: str, known: Known) -> list[str]:
    """`text` parted at the commas behind which another person begins, with or without a post before the name."""
    breaks = [0]
    separators = [*_SEPARATOR.finditer(text)]
    ends = [*(one.start() for one in separators), len(text)]
    begins_person = _begins_person(text[: ends[0]], known)
    for separator, end in zip(separators, ends[1:], strict=True):
        if _begins_person(text[separator.end() : end], known):
            breaks.append(separator.end())
    parts = [text[start:end] for start, end in zip(breaks, [*breaks[1:], len(text)], strict=True)]
    parts = [re.sub(r"\s(?:ও|এবং|and|&)\s?$", "", part) for part in parts]
    return parts if begins_person or len(parts) > 1 else []


def _names(part: str, known: Known) -> bool:
    """Whether a part of a list is a person or a post."""
    return _begins_person(part, known) or classify(part.strip(EDGES), known) in POSTS


def _begins_person(part: str, known: Known) -> bool:
    if classify(part, known) is Piece.PERSON:
        return True
    found = TITLE_INSIDE.search(fold(part))
    return found is not None and classify(part[: found.start()].strip(EDGES), known) in POSTS


def _people_only(text: str, known: Known) -> list[str]:
    """The people in a part of a sentence, none where it speaks of something else."""
    people = people_in(_bare(text), known)
    persons = sum(_begins_person(one.split(",")[0], known) for one in people)
    return people if persons and persons * 2 >= len(people) else []
