"""Seats in the committee that stand behind the posts of a list with nothing but a space, where tabs had parted them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import alternatives, fold
from minutes.grammar.joining import Piece
from minutes.grammar.people import SEATS
from minutes.grammar.posts import COMMITTEE_POSTS
from minutes.known import Known
from minutes.late import late
from minutes.model import Attendee
from minutes.offices.pieces import classify
from minutes.words.vocabulary import ends_in_post

_SEATED = late(
    rf"^(?P<number>[0-9০-৯]{{1,2}})\s(?P<name>[^\s,।:ঃ0-9০-৯]\S{{0,20}}(?:\s[^\s,।:0-9০-৯]{{1,20}}){{0,4}}?)"
    rf"\s(?P<seat>{alternatives((*SEATS, *COMMITTEE_POSTS))})$"
)
_SEAT = re.compile(rf"\s(?:{alternatives(SEATS)})$")
_OTHER = re.compile(rf"(?<!\sও)(?<!\sএবং)\s(?:{alternatives(SEATS)})$")
_SEATS = frozenset(map(fold, SEATS))
_FEWEST_GLUED, _FEWEST = 2, 3  # of people with a seat, from which on it is how the list is written


def without_glued_seats(people: Sequence[Attendee], known: Known) -> tuple[Attendee, ...]:
    """`people` without the seat behind a whole post or its place ("জেলা প্রশাসক, ভোলা সভাপতি"), where most have one.

    A seat alone counts, too, where none has a seat that may be his post ("অভিভাবক সদস্য").
    """
    own = [_before_seat(one.post, known) for one in people]
    bare = sum(fold(one.post) in _SEATS for one in people)
    other = any(_OTHER.search(fold(one.post)) and not post for one, post in zip(people, own, strict=True))
    glued = sum(map(bool, own))
    if glued < _FEWEST_GLUED or glued + bare * (not other) < max(_FEWEST, len(people) / 2):
        return tuple(people)
    return tuple(replace(one, post=post) if post else one for one, post in zip(people, own, strict=True))


def _before_seat(post: str, known: Known) -> str:
    """The post without such a seat; "" where none stands there, or what stands before it is no whole post ("ইউপি সদস্য")."""
    seat = _SEAT.search(fold(post))
    words = post[: seat.start()].rstrip() if seat else ""
    last = words.rpartition(",")[2].strip()
    bodies = (Piece.PLACE, Piece.INSTITUTION)
    whole = (
        words.endswith(")")
        or ends_in_post(fold(last).split())
        or ("," in words and classify(last, known) in bodies)
    )
    return words if words and whole else ""


def with_marks(line: str, known: Known) -> str:
    """A line of a list whose number and seat nothing but spaces part from the name, with marks there: "১ আঃ মালেক সম্পাদক"."""
    found = _SEATED.match(fold(line))
    name = line[found.start("name") : found.end("name")] if found else ""
    if found is None or classify(name, known) not in (Piece.PERSON, Piece.UNKNOWN):
        return line
    return f"{found['number']}। {name}, {line[found.start('seat') :]}"
