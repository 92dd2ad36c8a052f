"""Who issues a paper, where his name and address stand in one line with the committee's: cut off before this."""

import re

from minutes.chars import any_of, fold
from minutes.grammar.relined import ISSUER_ENDS
from minutes.words.dates import find_dates
from places import is_place

_ENDS = any_of(ISSUER_ENDS)
_LABEL_NEAR = 12  # letters before a date among which its label stands
_DATE_LABELS = tuple(map(fold, ("তারিখ", "তাং")))

# "নগর ভবন, ময়মনসিংহ বর্জ্য ব্যবস্থাপনা বিষয়ক স্থায়ী কমিটি": an address ends with its town.
_PLACES = re.compile(
    r",\s(?P<place>[^\s,।:ঃ]{2,20})(?:\s?-?এর)?\s(?!মহানগর|সিটি|পৌর|সদর|বিশ্ববিদ্যালয়|মেডিকেল|[^,]{0,12}$)(?=[^,]{8,})"
)


def without_issuer(name: str) -> str:
    """What follows the last words that end an issuer's name, address or date: "… জেলা: জামালপুর ম্যানেজিং কমিটি"."""
    folded = fold(name)
    ends = [found.end() for found in _ENDS.finditer(folded)]
    ends += [
        one.end
        for one in find_dates(name)
        if any(label in folded[max(0, one.start - _LABEL_NEAR) : one.start] for label in _DATE_LABELS)
    ]
    ends += [found.end() for found in _PLACES.finditer(name) if is_place(found["place"])]
    return name[max(ends, default=0) :].lstrip(" ,।|")
