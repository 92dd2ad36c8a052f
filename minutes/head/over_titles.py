"""The lines over a bare title ("সভার কার্যবিবরণী"): the committee or the society whose name is all that stands there."""

import re
from collections.abc import Sequence

from minutes.chars import alternatives, fold, folded_pattern, squeeze
from minutes.grammar.belonging import PEOPLE, SOCIETIES
from minutes.grammar.calendar import MONTHS
from minutes.grammar.header import BODIES
from minutes.late import late

# Behind the name its short form is part of it: "কমিটি (TLCC)-এর", "গ্রুপ (সিজি) এর".
SHORT_FORM = (
    r"(?:\s?\((?:[A-Za-z][A-Za-z&. ]{1,11}|[\u0980-\u09e5][\u0980-\u09e5,.]{1,13})\)"
    r"(?=\s?-?\s?(?:এর|র)?(?:[\s,।”’'\"]|$)))?"
)
BARE_TITLE = re.compile(
    folded_pattern(
        r"^(?:(?:কমিটির|পরিষদের|পর্ষদের|বোর্ডের)\s)?(?:\S{2,12}(?:[/,-]\s?|\s)(?:[0-9০-৯]{2,4}\s)?(?:মাসের|সালের)\s)?(?:(?:মাসিক|পাক্ষিক|ত্রৈমাসিক|সাধারণ|বিশেষ|জরুরি|জরুরী|নিয়মিত)\s){0,2}(?:সভার\s)?(?:কার্য\s?বিবরণী|রেজুলেশন)(?![\u0980-\u09ff])"
    )
)
# "মাসিক সভা- অক্টোবর ২০২৪", "জরুরি সভা": the sitting of the body whose name stands above.
_BARE_SITTING = late(
    folded_pattern(r"^(?:(?:মাসিক|পাক্ষিক|ত্রৈমাসিক|সাধারণ|বিশেষ|জরুরি|জরুরী|নিয়মিত)\s){1,2}(?:সভা|মিটিং|বৈঠক)")
    + rf"(?:\s?[-–—:ঃ,(/]{{0,2}}\s?(?:{alternatives(MONTHS)})[\s,/’'-]{{0,3}}(?:[0-9০-৯]{{2,4}})?\)?)?$"
)
HYPHEN_APART = re.compile(r"(?:(?<=\sউপ)|(?<=সাব))(?:\s-\s?|-\s)(?=কমিটি)")  # as a PDF sets it
LINES_OVER_A_TITLE = 3
_PLACES_BEHIND = re.compile(r"(?:,\s?[^,।:]{2,30}){1,3}।?$")
_ENDS_IN_BODY = late(rf"^[^,।:ঃ]{{3,90}}\s(?:{alternatives(BODIES)}){SHORT_FORM}")
_SOCIETIES = frozenset(map(fold, (*SOCIETIES, *PEOPLE)))
_COMMITTEES = (fold("কমিটি"), "committee")  # such a one below its council is who met


def above_a_bare_title(head: Sequence[str]) -> str | None:
    """The committee in one of the lines over "সভার কার্যবিবরণী" that is nothing but its name."""
    folded = list(map(fold, head))
    bare = (at for at, line in enumerate(folded) if BARE_TITLE.match(line) or _BARE_SITTING.match(line))
    title = next(bare, 0)
    lines = (
        HYPHEN_APART.sub("-", _PLACES_BEHIND.sub("", squeeze(line)))
        for line in head[max(0, title - LINES_OVER_A_TITLE) : title]
    )
    names = [one for one in lines if len(one.split()) > 1 and _ENDS_IN_BODY.fullmatch(fold(one))]
    committees = (one for one in names if fold(one).endswith(_COMMITTEES))
    return next(committees, next(iter(names), None))


def society_above(head: Sequence[str]) -> str | None:
    """The society with whose name a document begins that only calls its sitting "সাধারণ সভা"."""
    names = (_PLACES_BEHIND.sub("", squeeze(line)) for line in head[:LINES_OVER_A_TITLE])
    return next(
        (name for name in names if len(words := fold(name).split()) > 1 and words[-1] in _SOCIETIES), None
    )
