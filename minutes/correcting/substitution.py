"""Words of a decision that a corrigendum replaces: “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে.

Only the decision itself shows what it says with the new words; so this is done where both are at hand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from minutes.chars import fold, folded_pattern
from minutes.model import Decision
from minutes.words import deadlines

_OPEN, _SHUT, _PLAIN = "[“\"‘'«]", "[”\"’'»]", "[^“”\"‘’'«»\n]"
_QUOTED = f"{_OPEN}(?P<{{}}>{_PLAIN}{{{{1,200}}}}){_SHUT}"
_INSTEAD = r"(?:স্থলে|পরিবর্তে|জায়গায়|replaced (?:by|with)|substituted (?:by|with)|read as)"
# Old words first, in Bangla and in English; and “for … read …”.
_SHAPES = tuple(
    re.compile(folded_pattern(shape))
    for shape in (
        _QUOTED.format("old") + f"{_PLAIN}{{0,40}}?{_INSTEAD}{_PLAIN}{{0,30}}" + _QUOTED.format("new"),
        r"\b(?:in place of|instead of|for)(?: the)?(?: words?| figures?)? "
        + _QUOTED.format("old")
        + f"{_PLAIN}{{0,30}}"
        + _QUOTED.format("new"),
    )
)
# Without quotation marks: what stands between the decision's name, “স্থলে” and the verb.
_BARE = re.compile(
    folded_pattern(
        r"সিদ্ধান্ত\S{0,6}(?: (?:নং|নম্বর) [০-৯0-9.()ক-হ]{1,9})?(?: -?(?:এ|এর)| বাস্তবায়ন\S{0,12}){0,2},? "
        rf"(?P<old>{_PLAIN}{{1,120}}?)[ -]?(?:এর)? ?(?:স্থলে|পরিবর্তে),? "
        rf"(?P<new>{_PLAIN}{{1,120}}?) ?(?:পড়তে|পড়িতে|পঠিত|প্রতিস্থাপিত|প্রতিস্থাপন|হবে)"
    )
)


@dataclass(frozen=True, kw_only=True)
class Substitution:
    """These words, instead of those."""

    old: str
    new: str


def substitution(old: str, new: str) -> str:
    """The sentence that says so, where a corrigendum's table says it with two columns."""
    return f"“{old}” এর স্থলে “{new}” পড়তে হবে।"


def substitutions(sentence: str) -> tuple[Substitution, ...]:
    """What a corrigendum's sentence replaces; nothing where it gives the decision's words whole."""
    folded = fold(sentence)
    for shape in (*_SHAPES, _BARE):
        found = [
            Substitution(
                old=sentence[slice(*one.span("old"))].strip(), new=sentence[slice(*one.span("new"))].strip()
            )
            for one in shape.finditer(folded)
        ]
        if found:
            return tuple(found)
    return ()


def substituted(
    before: Decision, sentence: Decision, meeting: date | None
) -> tuple[Decision, tuple[Substitution, ...]]:
    """(the decision with the new words, its time limit and implementers following; what it has no such words for).

    `sentence`: what the corrigendum gives of it; its `offices_in_text` are the offices that its new words name.
    """
    text, cell, offices = before.text, before.implementer_raw, before.offices
    missing = []
    for one in substitutions(sentence.text):
        if (changed := _put(text, one)) is not None:
            text = changed
        elif (changed := _put(cell, one)) is not None:
            cell = changed
            offices = tuple(_renamed(offices, one, sentence.offices_in_text))
        else:
            missing.append(one)
    if sentence.offices:  # named behind the sentence: “… read as “30 days”. Action by: …”
        cell, offices = sentence.implementer_raw, sentence.offices
    now = replace(before, text=text, implementer_raw=cell, offices=offices)
    return (limited(now, meeting) if text != before.text else now), tuple(missing)


def limited(decision: Decision, meeting: date | None) -> Decision:
    """The decision with the time limit that its words set, if they set one."""
    limit = deadlines.in_text(decision.text, meeting)
    if limit is None:
        return decision
    limit = deadlines.reckoned(limit, meeting)
    return replace(decision, deadline=limit.phrase, deadline_date=limit.day, deadline_proposed=limit.reckoned)


def _renamed(offices: tuple[str, ...], one: Substitution, named: tuple[str, ...]) -> Iterator[str]:
    """The implementers, with the new words' offices in the place of the old words'."""
    for office in offices:
        if fold(office) == fold(one.old):
            yield from [name for name in named if name in one.new] or [one.new]
        else:
            yield _put(office, one) or office


def _put(text: str, one: Substitution) -> str | None:
    """The text with the new words, every time the old ones stand in it; None where they do not."""
    old = re.compile(re.escape(fold(one.old)))
    spans = [found.span() for found in old.finditer(fold(text))] if one.old else []
    for start, end in reversed(spans):
        text = f"{text[:start]}{one.new}{text[end:]}"
    return text if spans else None
