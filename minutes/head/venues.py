"""Where a meeting was held."""

import re
from collections.abc import Sequence
from itertools import pairwise, starmap

from minutes.chars import fold, folded_pattern
from minutes.grammar.venues import NAMED_VENUES, VENUES
from minutes.head.sittings import HOUR_OF_DAY, Sitting
from minutes.items import Doubt
from minutes.words.dates import find_dates
from minutes.words.fields import LABELLED, Field, first

_ABOUT_A_DAY = re.compile(folded_pattern(r"(?:রোজ\s)?\S{2,9}বার|তারিখ|সময়|খ্রি\S{0,9}|ইং|at|on"))
_DAY_FIRST = re.compile(folded_pattern(r"[\s*_•-]{0,4}(?:রোজ\s)?(?:\S{2,9}বার[\s,]{1,2})?[0-9০-৯]"))
_VENUES = tuple(map(fold, (*VENUES, *NAMED_VENUES)))
_LONGEST_PLACE = 60


def read_venue(
    head: Sequence[str], fields: Sequence[Field], sittings: Sequence[Sitting]
) -> tuple[str | None, list[Doubt]]:
    """The venue as printed and what is doubtful of it: behind its label, in the sentence of the meeting, or behind the hour."""
    labelled = first(fields, "venue")
    if labelled:
        return (_without_day(labelled) if find_dates(labelled) else None) or labelled, []
    together = next((one.value for one in fields if one.name == "everything"), None)
    if together:
        return _without_day(together), []
    said = next((one for one in sittings if one.venue), None)
    if said is None:
        labelled = next(filter(None, map(_behind_hour, fields)), None)
        bare = (*map(_in_a_line_of_day_and_hour, head), *starmap(_below_day_and_hour, pairwise(head)))
        return labelled or next(filter(None, bare), None), []
    return said.venue, [] if said.sure else [
        Doubt(where="header", code="venue_unsure", what=said.venue or "")
    ]


def _behind_hour(field: Field) -> str | None:
    """The venue behind day and hour of the meeting, which no label names: "তাং 09/01/2024, দুপুর 12টা, ইউএনও স্যারের কক্ষ"."""
    timed = field.name in ("meeting_date", "date_time", "date") and HOUR_OF_DAY.search(fold(field.value))
    place = _without_day(field.value) if timed and find_dates(field.value) else None
    return place if place and fold(place).endswith(_VENUES) else None


def tells_only_the_sitting(line: str) -> bool:
    """Whether a line without a label tells nothing but day and hour, or also a place: "১২ মে ২০২৩, বিকেল ৪টা, ক্লাব ঘর"."""
    return _DAY_FIRST.match(fold(line)) is not None and (
        _without_day(line) is None or bool(_in_a_line_of_day_and_hour(line))
    )


def _in_a_line_of_day_and_hour(line: str) -> str | None:
    """The place behind day and hour in a line that no label heads."""
    if len(line) > _LONGEST_PLACE * 2 or not _DAY_FIRST.match(fold(line)):
        return None
    place = _without_day(line)
    named = place and len(place) <= _LONGEST_PLACE and fold(place).endswith(_VENUES)
    return place if named and HOUR_OF_DAY.search(fold(line)) and find_dates(line) else None


def _below_day_and_hour(line: str, below: str) -> str | None:
    """The place in a line of its own below that of day and hour: "ক্লাব ভবন, কমলপুর"."""
    if len(line) > 2 * _LONGEST_PLACE or not (find_dates(line) and HOUR_OF_DAY.search(fold(line))):
        return None
    named = len(below) <= _LONGEST_PLACE and fold(below).split(",")[0].endswith(_VENUES)
    return below if named and not find_dates(below) and not LABELLED.match(fold(below)) else None


def _without_day(value: str) -> str | None:
    """The venue in a field that holds date and hour too."""
    for found in reversed(find_dates(value)):
        value = f"{value[: found.start]},{value[found.end :]}"
    for hour in reversed(list(HOUR_OF_DAY.finditer(fold(value)))):
        value = f"{value[: hour.start()]},{value[hour.end() :]}"
    parts = (
        _closed(part.strip(" ।;:-–—/")) for part in re.split(r"[,;]|\s(?:তাং|তারিখ)\s?[:ঃ–—-]?\s?(?=,)", value)
    )
    return ", ".join(part for part in parts if part and not _ABOUT_A_DAY.fullmatch(fold(part))) or None


def _closed(part: str) -> str:
    """`part` without a bracket at either end that has no other."""
    part = part.lstrip("(") if part.count("(") > part.count(")") and ")" not in part else part
    return part.rstrip(")") if part.count(")") > part.count("(") else part
