"""Names of offices that no clerk would write so, as the second look sees them."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from minutes.chars import any_of, fold
from minutes.grammar.doubts import GLUED, LABELS_INSIDE, LEFT_BEHIND, NO_IMPLEMENTERS
from minutes.grammar.joining import Piece
from minutes.grammar.offices import GROUPS
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Decision
from minutes.offices.pieces import classify
from minutes.words.clauses import is_ditto
from minutes.words.numbers import plain_number
from minutes.words.shapes import is_whole_post, names_its_holder
from minutes.words.vocabulary import LEVELS, bare, ends_in_post, is_generic

_LABEL, _GLUED, _LEFT_BEHIND = any_of(LABELS_INSIDE), any_of(GLUED), any_of(LEFT_BEHIND)
_NO_IMPLEMENTERS = any_of(NO_IMPLEMENTERS)
_DATE = re.compile(
    r"[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}(?:[./-][0-9০-৯]{2,4})?(?![0-9০-৯/]|\s?(?:নং|নম্বর|কেভি|kv))"
)
_BAR = re.compile(r"[|\[\]_~<>]")
_NO_LETTER = re.compile(r"[\W\d_]+")
_PARTS = re.compile(r"[,/]|\s?[-–—:ঃ](?=\s)")
_POST_BEHIND = re.compile(r"^\S[^()]*\((?P<post>[^()]+)\)$")  # "সুমন কুমার দে (ল্যাব সহকারী)"
_NUMBERED = re.compile(r"\((?P<number>[0-9০-৯]{1,2})\)$")
_ALSO = frozenset(
    map(fold, ("কাম", "ও", "এবং", "এর", "-এর", "সহ", "cum", "and", "&"))
)  # one post in two words
_GENITIVE = fold("ের")  # "… অফিসার মহোদয়ের সহায়তায় সম্পাদক"
_GROUPS = frozenset(map(fold, GROUPS))
_NAMED = frozenset(Piece) - {Piece.UNKNOWN, Piece.PLACE}
_LONGEST = 90
_MOST_WORDS_OF_A_PLACE = 2


def of_offices(named: Iterable[tuple[str, Decision]], known: Known) -> Iterator[Doubt]:
    """One doubt for each odd name, at the first decision that has it: what is answered there holds for all."""
    named = tuple(named)
    seen: set[str] = set()
    for where, one in named:
        for name in one.offices:
            clear = name in seen or is_ditto(name) or known.is_listed(name)
            if not clear and _is_odd_name(name, known):
                yield Doubt(where=where, code="mention_unsure", what=name)
            seen.add(name)
    yield from _of_numbered(named)
    yield from _of_cells(named)


def _of_cells(named: Iterable[tuple[str, Decision]]) -> Iterator[Doubt]:
    """A doubt at the first decision of each cell that says more than who implements: a label, or by when."""
    seen: set[str] = set()
    for where, one in named:
        cell = one.implementer_raw
        if cell not in seen and _NO_IMPLEMENTERS.search(fold(cell)):
            yield Doubt(where=where, code="mention_unsure", what=cell)
        seen.add(cell)


def _of_numbered(named: Iterable[tuple[str, Decision]]) -> Iterator[Doubt]:
    """A doubt at each decision whose cell it shares with others and numbers names as these are: "ওসি (৬) …, শিক্ষা অফিসার (৭)"."""
    for _, run in groupby(named, key=lambda one: one[1].implementer_raw):
        shared = [*run]
        own = {plain_number(one.number or one.agenda_no or "") for _, one in shared}
        for where, one in shared if len(shared) > 1 else ():
            numbers = {plain_number(mark["number"]) for mark in map(_NUMBERED.search, one.offices) if mark}
            if len(numbers & own) > 1:
                yield Doubt(where=where, code="implementer_division_unsure", what=one.implementer_raw)


def _is_odd_name(name: str, known: Known) -> bool:
    """Whether something else is in an office's name, or what it ends with is nothing known."""
    folded = fold(name)
    if (
        _BAR.search(name)
        or _GLUED.search(folded)
        or name.count("(") != name.count(")")
        or name.count('"') % 2
    ):
        return True
    if len(name) > _LONGEST or _LABEL.search(folded) or _DATE.search(name) or _NO_LETTER.fullmatch(name):
        return True
    if _LEFT_BEHIND.search(folded) or _is_of_another_place(name, known):
        return True
    behind = _POST_BEHIND.match(name)
    if behind is not None and classify(behind["post"], known) in (Piece.POST, Piece.GENERIC):
        return False
    # What stands behind a post was judged when the two were joined.
    parts = _PARTS.split(name)
    if not any(classify(part, known) in _NAMED or names_its_holder(part) for part in parts):
        return True
    return any(_holds_two_posts(part, known) for part in parts)


def _is_of_another_place(name: str, known: Known) -> bool:
    """Whether a place stands before a post that is of no level: that of the name before it ("জামালপুর উপপরিচালক, …")."""
    words = bare(name.split(",")[0]).split()
    return any(
        known.is_place(" ".join(words[:at])) and any(is_generic(" ".join(words[at:end])) for end in range(at + 1, len(words) + 1))
        for at in range(1, min(len(words), _MOST_WORDS_OF_A_PLACE + 1))
    )  # fmt: skip


def _holds_two_posts(part: str, known: Known) -> bool:
    """Whether another post follows a whole one that says whose it is: "উপজেলা মহিলা বিষয়ক কর্মকর্তা সাব-রেজিস্ট্রার সাঘাটা"."""
    words = bare(part).split()
    for at in range(2, len(words)):
        first, rest = " ".join(words[:at]), words[at:]
        apart = ends_in_post([words[at - 1]]) and rest[0] not in _ALSO and not rest[0].endswith(_GENITIVE)
        if not apart or not any(ends_in_post([word]) for word in rest):
            continue
        group = words[0] in _GROUPS and rest[0] in LEVELS and known.is_name(" ".join(rest))
        if group or (is_whole_post(first, known) and not is_generic(first)):
            return not known.is_name(part)
    return False
