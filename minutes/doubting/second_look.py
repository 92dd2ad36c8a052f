"""A second look at what was read: values that no clerk would write so, and sentences that nothing took up.

It knows nothing of how a document was read; it looks at the outcome as the secretary would. Every doubt is a question, so what is
odd only now and then in right readings is left alone.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from committee.values import Nature
from minutes.chars import (
    alternatives,
    any_of,
    any_of_words,
    fold,
    folded_pattern,
    is_bangla,
    squeeze,
    whole_words,
)
from minutes.document import Document, lines_in
from minutes.doubting.habits import of_commas
from minutes.doubting.limits_left import limits_left
from minutes.doubting.odd_names import of_offices
from minutes.doubting.odd_numbers import of_numbers
from minutes.doubting.untaken import not_confirmed, not_taken
from minutes.grammar.calendar import BANGLA_MONTHS, MONTHS
from minutes.grammar.doubts import (
    AFTER_LIMIT,
    BEFORE_LIMIT,
    CONFIRMED,
    DUTIES,
    HANGING,
    LABELS_INSIDE,
    LIMIT_WORDS,
    MEMO_NUMBER,
    MEMO_WORDS,
    NO_TIME_LIMIT,
    PAST,
    PREDICATES,
    TIME_WORDS,
    TOLD,
)
from minutes.grammar.marks import BULLETS
from minutes.items import Doubt
from minutes.known import Known
from minutes.late import late
from minutes.model import Decision, Minutes
from minutes.places import places
from minutes.words.clauses import orders
from minutes.words.numbers import leading_number

_TIMES = any_of_words(TIME_WORDS)
_PAST, _NO_LIMIT = any_of(PAST), any_of(NO_TIME_LIMIT)
_TELLS_TIME, _NO_LIMIT_ALONE = any_of(LIMIT_WORDS), any_of((*BEFORE_LIMIT, *AFTER_LIMIT))
_MONTH = late(alternatives(map(fold, (*MONTHS, *BANGLA_MONTHS))))
_LABEL = any_of(LABELS_INSIDE)
_MEMO, _MEMO_NUMBER = any_of(MEMO_WORDS), re.compile(folded_pattern(MEMO_NUMBER))
_HANGING = any_of(HANGING)
_PREDICATE = any_of(PREDICATES)
_BRACKET_BEHIND = re.compile(r"\s?\([^()]{1,80}\)$")
_DUTY = any_of(DUTIES)
_CONFIRMED, _TOLD = any_of(CONFIRMED), any_of(TOLD)
_NUMBERED = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}\s")
_SENTENCES = re.compile(r"(?<=।)")
_MARK_INSIDE = re.compile(r"(?<=[।;])\s?(?:[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}|[(\[][ক-ঢ০-৯][)\]]|[খ-ঢ][.)])\s")
_MISREAD_MARK = re.compile(r"[\u0985-\u09b9][\u09be-\u09cc]?\s?[.।]\s?[0-9০-৯]{1,2}\s")  # "ও.১ ভূমিহীনদের …"
_LONGEST_TEXT, _LONGEST_LIMIT = 900, 50
_SHORTEST_TEXT = 12
_FEW = 3
_MOSTLY, _SELDOM = 0.7, 0.26
_MANY_SENTENCES = 4  # of which some may be decisions of their own
_SHOWN = 60  # letters
_LISTED = re.compile(r";\s(?:এবং|ও|and)$")  # before the last of a list
_BAR = re.compile(r"[|\[\]_~<>]")
_LINES_OF_A_HEAD, _LETTERS_OF_A_HEAD, _LINES_AT_AN_EDGE = 25, 1500, 15
_OWN_BODY = re.compile(
    folded_pattern(
        r"(?P<name>(?:র|ের|-এর|\sএর)\s(?:(?!সভা|কমিটি)\S{1,20}\s){0,4}?(?:পরিষদ|কমিটি|উপ-কমিটি|বোর্ড|কাউন্সিল|পর্ষদ|সিন্ডিকেট))(?:র|ের|-এর|\sএর)\s"
        r"(?:(?!সভা)\S{1,20}\s){0,4}?(?:সভা|বৈঠক)"
    )
)
_MOST_LINES = 2000  # looked at for what nothing took up
_NEAR = 24  # letters before a time that may say when it was


def second_look(document: Document, minutes: Minutes, known: Known) -> tuple[Doubt, ...]:
    """The doubts about the decisions of `minutes`, as read from `document`."""
    decisions = minutes.decisions
    ended = sum(map(_is_ended, (one.text for one in decisions)))
    closed = len(decisions) >= _FEW and ended >= _MOSTLY * len(decisions)
    named = list(zip(places(decisions), decisions, strict=True))
    return (
        *_of_head(document, minutes),
        *of_numbers(document, decisions),
        *(doubt for place, one in named for doubt in _of_decision(place, one, closed=closed)),
        *of_offices(named, known),
        *of_commas(decisions, known),
        *not_confirmed(document, decisions),
        *not_taken(document, minutes),
        *limits_left(document, decisions),
        *_of_two_orders(named),
    )


def _of_head(document: Document, minutes: Minutes) -> Iterator[Doubt]:
    """What of the head was not found, though the document seems to have it."""
    if not minutes.memo_no and _has_a_memo(document):
        yield Doubt(where="header", code="memo_no_missing", what="")
    if minutes.committee and (longer := _with_its_body(document, minutes.committee)):
        yield Doubt(where="header", code="committee_unsure", what=longer)
    if minutes.chair and not minutes.chair_post:
        yield Doubt(where="header", code="chair_post_missing", what="")


def _has_a_memo(document: Document) -> bool:
    """Whether a line begins as that of a memo number does, or head or foot have one amid other words."""
    lines = list(islice(lines_in(document.blocks), _MOST_LINES))
    edges = (*lines[:_LINES_AT_AN_EDGE], *lines[-_LINES_AT_AN_EDGE:])
    return any(_MEMO.search(fold(line)) for line in lines) or any(map(_MEMO_NUMBER.search, map(fold, edges)))


def _with_its_body(document: Document, committee: str) -> str:
    """The words of a head that call the sitting one of the committee's own body ("সমিতির কার্যকরী পরিষদের সভা"); "" for none."""
    head = squeeze(" ".join(islice(lines_in(document.blocks), _LINES_OF_A_HEAD)))[:_LETTERS_OF_A_HEAD]
    for one in re.finditer(re.escape(committee), head):
        body = _OWN_BODY.match(fold(head), one.end())
        if body is not None:
            return head[one.start() : body.end("name")]
    return ""


def _is_ended(text: str) -> bool:
    return _BRACKET_BEHIND.sub("", text).endswith(("।", ".", "?", "!"))


def _without_its_limit(one: Decision) -> str:
    """The words of a decision without the bracket behind them that says by when ("… করতে হবে। (সময়সীমা: ৩১ মে)")."""
    bracket = _BRACKET_BEHIND.search(one.text)
    return (
        one.text[: bracket.start()] if bracket and one.deadline and one.deadline in bracket[0] else one.text
    )


def _of_decision(where: str, one: Decision, *, closed: bool) -> Iterator[Doubt]:
    """The doubts about one decision. `closed`: these decisions end with a full stop."""
    shortest = _FEW if one.nature is Nature.FORMAL else _SHORTEST_TEXT  # "Confirmed."
    odd = _odd_text(
        _LISTED.sub(";", _without_its_limit(one)), numbered=one.number is not None, shortest=shortest
    )
    if not odd and closed and not _is_ended(one.text) and not _PREDICATE.search(fold(one.text)):
        odd = _end(one.text)
    if odd:
        yield Doubt(where=where, code="words_unsure", what=odd)
    if one.deadline and _is_odd_limit(one.deadline):
        yield Doubt(where=where, code="limit_odd", what=one.deadline)
    time = _time_told(fold(one.text)) if one.deadline is None else None
    if time:
        yield Doubt(
            where=where,
            code="limit_unsure",
            what=whole_words(one.text, max(0, time.start() - 20), time.end() + 12),
        )


def _of_two_orders(named: Sequence[tuple[str, Decision]]) -> Iterator[Doubt]:
    """Where nothing counts the decisions and nearly all are one order, one that is two may be two decisions."""
    if len(named) <= _FEW or any(one.number or one.agenda_no for _, one in named):
        return
    orders_of = [(where, [*filter(_is_order, _SENTENCES.split(one.text))]) for where, one in named]
    several = [(where, sentences[0]) for where, sentences in orders_of if len(sentences) > 1]
    if len(several) <= _SELDOM * len(named):
        yield from (
            Doubt(where=where, code="words_unsure", what=_beginning(first.strip()))
            for where, first in several
        )


def _is_order(sentence: str) -> bool:
    return bool(_DUTY.search(fold(f"{sentence.rstrip(' ।')}।")))


def _is_odd_limit(limit: str) -> bool:
    """Whether words that were read as a time limit tell of no time, or of something else too."""
    folded = fold(limit)
    told = _TELLS_TIME.search(folded) or _MONTH.search(folded)
    return not told or len(limit) > _LONGEST_LIMIT or bool(_NO_LIMIT_ALONE.search(folded))


def _time_told(folded: str) -> re.Match[str] | None:
    """The first words that tell of a time to come by which something may be due."""
    for found in _TIMES.finditer(folded):
        past = _PAST.search(folded[max(0, found.start() - _NEAR) : found.start()])
        if past is None and not _NO_LIMIT.match(folded, found.start()):
            return found
    return None


def _beginning(text: str) -> str:
    return whole_words(text, 0, _SHOWN)


def _end(text: str) -> str:
    return whole_words(text, max(0, len(text) - _SHOWN), len(text))


def _told_besides(text: str) -> str:
    """The sentence behind others that confirms the last minutes or tells how the meeting went on: no part of an order."""
    behind = [one.strip() for one in _SENTENCES.split(text)[1:]]
    return next((one for one in behind if _CONFIRMED.search(fold(one)) or _TOLD.search(fold(one))), "")


def _odd_text(text: str, *, numbered: bool, shortest: int) -> str:
    """The words of a decision that do not look like one, whole; "" where all do."""
    folded = fold(text)
    label = _LABEL.search(folded)
    if label:
        return whole_words(text, label.start(), label.start() + _SHOWN)
    mark = _MARK_INSIDE.search(text)
    if mark:
        return whole_words(text, mark.start(), mark.start() + _SHOWN)
    more = _told_besides(text)
    if more:
        return more
    if (
        _MISREAD_MARK.match(text)
        or leading_number(text)[0] is not None
        or (not numbered and _NUMBERED.match(text))
    ):
        return _beginning(text)
    if len(text) < shortest or _HANGING.search(folded) or text.count("(") != text.count(")"):
        return _end(text)
    if not _is_ended(text) and is_bangla(text) and not orders(text) and not _PREDICATE.search(folded):
        return _beginning(text)
    if (
        text[0] in BULLETS
        or len(text) > _LONGEST_TEXT
        or text.count("।") >= _MANY_SENTENCES
        or _BAR.search(text)
    ):
        return _beginning(text)
    return ""
