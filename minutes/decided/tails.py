"""Offices behind a decision's words in a sentence of their own, without any label: "… করতে হবে। ওসি, সদর থানা।"."""

import re

from minutes.chars import fold, folded_pattern
from minutes.decided.inline import Labelled
from minutes.known import Known
from minutes.offices.limits_apart import ENDS, bare_limit_apart, ends_in_an_office
from minutes.offices.mentions import examine
from minutes.words.clauses import orders
from minutes.words.shapes import looks_like_office
from minutes.words.vocabulary import bare, is_body_of

_SENTENCE = re.compile(r"(?<=।)\s+")
_SAYS = re.compile(
    folded_pattern(r"\sদায়িত্ব\s|(?:^|\s)(?:না|নাই|নেই|নয়|হয়|হবে|\S+(?:ছে|ছেন|লেন|রেন|বেন|বে))$|[0-9০-৯]{2}")
)
_NAMED = re.compile(r"([^:ঃ,;]{3,60}?)\s?[:ঃ]\s")
_LONGEST = 200  # letters of offices behind an order


def offices_behind_a_danda(text: str, known: Known) -> Labelled:
    """A decision's words, and the offices behind their last order: one of them surely is one, and none tells anything."""
    parts = _SENTENCE.split(text)
    last = next((at for at in range(len(parts) - 1, 0, -1) if orders(parts[at - 1])), 0)
    tail = " ".join(parts[last:]).strip(ENDS)
    if not last or not 2 < len(tail) < _LONGEST or _says_who_sits(tail) or any(map(orders, parts[last:])):
        return Labelled(text=text)
    offices, limit = bare_limit_apart(tail)
    names = examine(offices, known=known).names
    if not any(map(_is_surely_office, names)) or any(_SAYS.search(fold(name)) for name in names):
        return Labelled(text=text)
    return Labelled(text=" ".join(parts[:last]).rstrip(" |"), implementer=offices.strip(" ।"), deadline=limit)


def _says_who_sits(tail: str) -> bool:
    """Whether a sentence says who is in a body that the decision makes up: "ক্রয় কমিটি: মোঃ … (আহ্বায়ক), …"."""
    body = _NAMED.match(tail)
    return body is not None and is_body_of(bare(body[1]).split())


def says_more(text: str) -> bool:
    """Whether something else stands behind the last order in a decision's words, as offices do that no list knows."""
    said = [orders(one) for one in _SENTENCE.split(text.strip())]
    return any(said) and not said[-1]


def _is_surely_office(name: str) -> bool:
    """Whether a name ends as a post's or a body's does, or says of many who they are; no sentence does."""
    return ends_in_an_office(name) or looks_like_office(name)
