"""Offices that stand before what they are to do: "উপজেলা কৃষি অফিসার — বীজ বিতরণ করবেন।"."""

import re

from minutes.decided.inline import Labelled
from minutes.known import Known
from minutes.offices.mentions import examine
from minutes.words.clauses import orders
from minutes.words.shapes import looks_like_office

_FRONTED = re.compile(
    r"^(?P<offices>[^:ঃ।\n–—→]{4,240}?)\s?(?:[—→]|[-=]{1,2}>)\s?(?P<text>[^\s:ঃ–—→-].{6,})$",
    re.DOTALL,
)


def offices_in_front(text: str, known: Known) -> Labelled:
    """Take the offices before a decision's words, which a long dash or an arrow parts from them.

    Only where what stands there is offices and nothing else, and what stands behind it is an order.
    """
    found = _FRONTED.match(text)
    if found is None or orders(found["offices"]) or not orders(found["text"]):
        return Labelled(text=text)
    mentions = examine(found["offices"], known=known)
    sure = len(mentions.names) > 2 * len(mentions.doubtful)
    if not sure or not looks_like_office(mentions.names[0]):
        return Labelled(text=text)
    return Labelled(text=found["text"].strip(), implementer=found["offices"].strip())
