"""Lines of a cell of offices: whether the next line begins another office, though the one before it was full."""

import re
from collections.abc import Sequence

from minutes.chars import squeeze
from minutes.known import Known, standard
from minutes.words.shapes import begins_a_post, is_of_all, is_whole_post
from minutes.words.vocabulary import INSTITUTIONS, OFFICES_OF, bare, ends_in_post, is_body_of

_BETWEEN = re.compile(r"[,;/।|](?![^()]{0,80}\))|\s(?:ও|এবং|and|&)(?=\s)")
_OPEN = re.compile(r"(?:[,;/(:ঃ–—-]|\s(?:ও|এবং|and|&))\s?$")
_JOINED = re.compile(r"(?:ও|এবং|and|&)\s")
_MOST_LINES = 4  # of a post's name
_LAST_WORDS = 3


def begins_an_office(before: str, following: Sequence[str]) -> bool:
    """Whether a cell's lines `following` begin with a whole post, and what stands `before` them ends with a whole office."""
    if _OPEN.search(before) or _JOINED.match(following[0]):
        return False
    known = standard()
    pieces = [piece.strip() for piece in _BETWEEN.split(before)]
    if not _is_done(pieces, known):
        return False
    coming = _BETWEEN.split(squeeze(" ".join(following[:_MOST_LINES])))[0].strip(" ।.")
    closed = is_of_all(pieces[-1]) and begins_a_post(coming, known) and ends_in_post(bare(coming).split())
    if not (closed or is_whole_post(coming, known)) or _are_one(pieces[-1], coming, known):
        return False
    last = pieces[-1]
    if known.is_place(last) and not ends_in_post(bare(coming).split()):
        return False  # "প্রধান নির্বাহী কর্মকর্তা, কুমিল্লা ⏎ সিটি কর্পোরেশন"
    alike = bare(coming) in map(bare, pieces)
    return len(coming.split()) > 1 or last.endswith(")") or ends_in_post(bare(last).split()) or alike


def _is_done(pieces: Sequence[str], known: Known) -> bool:
    """Whether a post stands in the pieces, and the last of them is one, whose it is, or where."""
    words = bare(pieces[-1]).split()
    posts = [one for one in pieces if ends_in_post(bare(one).split())]
    body = bool(words) and (is_body_of(words) or words[-1] in INSTITUTIONS or words[-1] in OFFICES_OF)
    placed = len(pieces) > 1 and known.is_place(pieces[-1])
    return bool(posts) and (ends_in_post(words) or body or placed)


def _are_one(last: str, coming: str, known: Known) -> bool:
    """Whether the post is only the rest of a longer one ("সদস্য" "সচিব")."""
    words = last.split()
    tails = (" ".join(words[-count:]) for count in range(1, min(len(words), _LAST_WORDS) + 1))
    return any(is_whole_post(f"{tail} {coming}", known) for tail in tails if bare(tail))
