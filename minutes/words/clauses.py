"""What a clause does: orders something, announces a list, or says that there is nothing."""

import re

from minutes.chars import BANGLA, alternatives, fold, folded_pattern
from minutes.grammar.marks import ANNOUNCING, DITTO, NO_DECISION, ORDERS, VERBS

_ORDER = re.compile(rf"(?:{alternatives(ORDERS)})(?![a-z{BANGLA}])")
# "করা হল" records something, "শহীদ স্মৃতি হল" is a hall.
_VERB = re.compile(rf"(?:{alternatives(set(VERBS) - {'হল'})}|হল(?<=[াত]\sহল))(?![a-z{BANGLA}])")
_RECORD = re.compile(
    folded_pattern(r"(?:হলো|হল|হইল|হইলো|হয়|হয়েছে|গেল)\s?[।.;]?$|\b(?:was|were) [a-z]+ed\.?$")
)
_DASH = re.compile(r"[\s–—-]*")
_ANNOUNCING = tuple(map(fold, ANNOUNCING))
_NONE = frozenset(map(fold, NO_DECISION))
_DITTO = frozenset(map(fold, DITTO))


def obliges(sentence: str) -> bool:
    """Whether a sentence of a mixed passage is a decision and no part of the talk before it."""
    return bool(_ORDER.search(fold(sentence)))


def orders(clause: str) -> bool:
    """Whether a clause orders or records something, as a decision does ("… করতে হবে")."""
    return bool(_VERB.search(fold(clause)))


def records(clause: str) -> bool:
    """Whether a clause says what was done by deciding it ("… নির্ধারণ করা হলো।"), and nothing that is to be done."""
    return bool(_RECORD.search(fold(clause)))


def announces(lead: str) -> bool:
    """Whether the words before a list only announce it ("নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:")."""
    folded = fold(lead)
    return lead.endswith((":", "ঃ", "-", "–", ":-")) or any(word in folded for word in _ANNOUNCING)


def is_none(words: str) -> bool:
    """Whether the words say that no decision was taken ("নেই")."""
    return fold(words).rstrip("।. ") in _NONE


def is_dash(words: str) -> bool:
    """Whether nothing is said, or nothing but a dash."""
    return _DASH.fullmatch(words) is not None


def is_ditto(words: str) -> bool:
    """Whether the words say "as above" ("ঐ")."""
    return fold(words.strip()) in _DITTO
