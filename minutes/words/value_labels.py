"""Labels that nobody knows, told by what stands behind them: "Target date: 31 July", "কার মাধ্যমে: উপজেলা প্রকৌশলী".

A line with such a label behind an order, again and again with nothing but a time limit (or nothing but offices), says by when
(or by whom), whatever the clerk calls it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import fold, squeeze
from minutes.grammar.columns import Role
from minutes.words.clauses import orders
from minutes.words.deadlines import limit_share
from minutes.words.headings import roles_of
from minutes.words.labels import Line, ends_meeting, find_label
from minutes.words.reckoning import recurs
from minutes.words.shapes import looks_like_office

# By which the readers of labels know it.
KNOWN_BY = {Role.DEADLINE: "সময়সীমা", Role.IMPLEMENTER: "বাস্তবায়নে"}
_LABELLED = re.compile(
    r"^[\s•●▪➢*>(–—-]{0,4}(?P<label>[^\W\d_][^:ঃ।,;()/—–|\d\n]{1,36}?)\s?(?::-?|ঃ(?![\u0980-\u09ff]))\s?(?P<value>\S.{0,200})$"
)
_ROLES = (Role.DECISION, Role.IMPLEMENTER)
_BEHIND = 3  # lines within which the order stands
_OFTEN = 2
_MOST_WORDS = 5
_MOSTLY = 0.7
_ALL_OF_IT = 0.9
_LONGEST_LIMIT = 40
_EDGES = " ()[]।;,"


def with_known_labels(lines: Sequence[Line]) -> list[Line]:
    """`lines`, those with labels that only their values tell under a label that is known."""
    found = list(_labelled(lines))
    said: dict[str, list[Role | None]] = {}
    for _, label, value in found:
        said.setdefault(label, []).append(role_of(value))
    done = list(lines)
    for at, label, value in found:
        role, times = Counter(said[label]).most_common(1)[0]
        often = len(said[label]) >= _OFTEN and times >= _MOSTLY * len(said[label])
        if role is not None and (often or role in roles_of(label)):
            done[at] = replace(lines[at], text=f"{KNOWN_BY[role]}: {value}")
    return done


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[int, str, str]]:
    """The lines that stand behind an order with a label that nobody knows: where, the label and what is behind it."""
    ordered = -_BEHIND - 1
    for at, line in enumerate(lines):
        known = find_label(line.text)
        unknown = known is None or known.role is Role.DISCUSSION  # "কার্যক্রম: শ্রেণি শিক্ষকগণ"
        found = _LABELLED.match(line.text) if unknown and at - ordered <= _BEHIND else None
        if ends_meeting(line.text):
            ordered = -_BEHIND - 1
        elif found and len(found["label"].split()) <= _MOST_WORDS and not orders(found["value"]):
            yield at, squeeze(fold(found["label"])), found["value"].strip()
        elif orders(line.text) or (known is not None and known.role in _ROLES):
            ordered = at


def role_of(value: str) -> Role | None:
    """What a value says: by when, by whom, or anything else."""
    words = value.strip(_EDGES)
    if limit_share(words) >= _ALL_OF_IT or (len(words) <= _LONGEST_LIMIT and recurs(words)):
        return Role.DEADLINE
    parts = [part for part in re.split(r"[,;/]|\s(?:ও|এবং|and)\s", words) if part.strip()]
    if parts and looks_like_office(parts[0]) and "।" not in words and not orders(words):
        return Role.IMPLEMENTER
    return None
