"""Which meeting of its committee it was: the number in the head of a document."""

import re
from collections.abc import Iterator, Sequence

from locales.digits import to_ascii
from minutes.chars import fold, folded_pattern
from minutes.grammar.header import (
    NAMES_A_SITTING,
    ORDINAL_ALONE,
    ORDINAL_SITTING,
    ORDINAL_WORDS,
    OTHER_SITTING,
)
from minutes.head.sittings import Sitting
from minutes.items import Doubt
from minutes.late import late
from minutes.words.fields import LONGEST_LINE, Field, first
from minutes.words.numbers import leading_number

_ORDINAL = re.compile(folded_pattern(ORDINAL_SITTING))
_ALONE, _NAMES_A_SITTING = (re.compile(folded_pattern(words)) for words in (ORDINAL_ALONE, NAMES_A_SITTING))
_OTHER = re.compile(folded_pattern(OTHER_SITTING))
# "সভার কার্যবিবরণী (৩৭তম)", "… কার্যবিবরণী (সভা নং- ৩য়/২০২৩)".
_BEHIND_TITLE = re.compile(
    folded_pattern(
        r"(?:কার্য\s?বিবরণী|রেজুলেশন)\s?\((?:সভা\s?(?:নং|নম্বর)\s?[-–—:ঃ]{0,2}\s?)?"
        r"(?P<number>[0-9০-৯]{1,3}\s?-?(?:তম|ম|য়|র্থ|ষ্ঠ|শ))(?:/[0-9০-৯]{2,4})?(?:\sসভা)?\)"
    )
)
# "(সভা নং- ০২/২০২৫-২৬)", "(অধিবেশন নং: ৫)", "… রেজুলেশন সভা নং- ০৭ তারিখ …", "০৭/২০১৪ নং সভার", in a title or below it.
_IN_BRACKETS = late(
    folded_pattern(
        r"\((?:সভা|অধিবেশন|বৈঠক)\s?(?:নং|নম্বর|ক্রমিক)\s?[-–—:ঃ]{0,2}\s?(?P<number>[0-9০-৯]{1,3}(?:/[0-9০-৯]{2,4}(?:[-–—][0-9০-৯]{2,4})?)?)\)"
        r"|(?<=\s)(?:সভা|অধিবেশন)\s?(?:নং|নম্বর)\s?[-–—:ঃ]{0,2}\s?(?P<bare>[0-9০-৯]{1,3}(?:/[0-9০-৯]{2,4}(?:[-–—][0-9০-৯]{2,4})?)?)(?![0-9০-৯/.])"
        r"|(?<=\s)(?P<before>[0-9০-৯]{1,3}/[0-9০-৯]{2,4})\s?নং\s(?:সাধারণ\s)?(?:সভা|অধিবেশন)"
    )
)
WAS_HELD = re.compile(
    folded_pattern(
        r"সভা(?:টি)?\s.{0,260}অনুষ্ঠিত হ|সভা(?:টি)?\s(?:হয়|হয়েছে|হইয়াছে|বসে|আরম্ভ হয়|শুরু হয়)|meeting .{0,260}held"
    )
)


def number_of(
    head: Sequence[str], fields: Sequence[Field], sittings: Sequence[Sitting]
) -> tuple[str | None, list[Doubt]]:
    """Which meeting it is: labelled, else the ordinal in a title or sentence that does not speak of another one."""
    labelled = first(fields, "number")
    if labelled and (
        found := re.match(
            rf"(?:{ORDINAL_WORDS})(?=\s|$)"
            r"|[0-9০-৯]{1,3}(?:/[0-9০-৯]{2,4}(?:[-–—][0-9০-৯]{2,4})?)?\s?(?:তম|ম|য়|র্থ|ষ্ঠ|শ)?(?![0-9০-৯])",
            labelled,
        )
    ):
        return found[0].strip(), []
    number = next(_ordinals(head), None) or next(_behind_titles(head), None)
    if number is None and (alone := next(_alone(head), None)):
        return alone, [Doubt(where="header", code="meeting_number_unsure", what=alone)]
    held = next(_ordinals([one.text for one in sittings if WAS_HELD.search(fold(one.text))]), None)
    if number and held and "" not in (_digits(held), _digits(number)) and _digits(held) != _digits(number):
        return number, [Doubt(where="header", code="meeting_number_unsure", what=f"{number} / {held}")]
    other = next((one for one in _ordinals(head) if number and not _goes_with(number, one)), None)
    doubt = Doubt(where="header", code="meeting_number_unsure", what=f"{number} / {other}")
    return number, [doubt] if other else []


def _goes_with(number: str, other: str) -> bool:
    """Whether another number in a head is the meeting's own, or that of the one before it."""
    if fold(number) == fold(other):
        return True
    own, before = _digits(number), _digits(other)
    return bool(own and before) and int(own) - int(before) in (0, 1)


def _ordinals(head: Sequence[str]) -> Iterator[str]:
    for line in head:
        folded = fold(line)
        if leading_number(line)[0]:
            continue
        for found in _ORDINAL.finditer(folded):
            if not _OTHER.search(folded[: found.start()]):
                yield line[found.start("number") : found.end("number")]


def _behind_titles(head: Sequence[str]) -> Iterator[str]:
    for line in head:
        folded = fold(line)
        for found in (*_BEHIND_TITLE.finditer(folded), *_IN_BRACKETS.finditer(folded)):
            if not _OTHER.search(folded[: found.start()]):
                group = found.lastgroup or "number"
                yield line[found.start(group) : found.end(group)]


def _alone(head: Sequence[str]) -> Iterator[str]:
    """Ordinals in the titles of a sitting that stand neither before its word nor behind that for its minutes."""
    for line in head:
        folded = fold(line)
        if len(line) > LONGEST_LINE or not _NAMES_A_SITTING.search(folded):
            continue
        for found in _ALONE.finditer(folded):
            if not _OTHER.search(folded[: found.start()]):
                yield line[found.start("number") : found.end("number")]


def _digits(ordinal: str) -> str:
    return re.sub("[^0-9]", "", to_ascii(ordinal))
