"""Who issues a paper, where his name and address stand in one line with the committee's: cut off before this."""

from minutes.chars import any_of, fold
from minutes.grammar.relined import ISSUER_ENDS
from minutes.words.dates import find_dates

_ENDS = any_of(ISSUER_ENDS)
_LABEL_NEAR = 12  # letters before a date among which its label stands
_DATE_LABELS = tuple(map(fold, ("তারিখ", "তাং")))


def without_issuer(name: str) -> str:
    """What follows the last words that end an issuer's name, address or date: "… জেলা: জামালপুর ম্যানেজিং কমিটি"."""
    folded = fold(name)
    ends = [found.end() for found in _ENDS.finditer(folded)]
    ends += [
        one.end
        for one in find_dates(name)
        if any(label in folded[max(0, one.start - _LABEL_NEAR) : one.start] for label in _DATE_LABELS)
    ]
    return name[max(ends, default=0) :].lstrip(" ,।|")
