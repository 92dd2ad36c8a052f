"""One person of an attendance list: name, post, and whether he sat there himself."""

import re

from minutes.chairs import name_and_post
from minutes.chars import any_of, fold, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.people import (
    ABSENT,
    OWN_SEATS,
    REMARK_REPRESENTATIVE,
    REPRESENTATIVE,
    REPRESENTS,
    SEATS,
    SIGNED,
)
from minutes.known import Known
from minutes.model import Attendee, Presence
from minutes.pieces import classify
from minutes.shapes import begins_a_post, is_person
from minutes.vocabulary import is_half

EDGES = " ,;:।–—-\t|"
POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
ABSENT_WORDS, _REMARKED = any_of(ABSENT), any_of(REMARK_REPRESENTATIVE)
_STANDS_IN, _REPRESENTS, SIGNATURE = any_of(REPRESENTATIVE), any_of(REPRESENTS), any_of(SIGNED)
SEAT_WORDS, _OWN_SEATS = frozenset(map(fold, SEATS)), frozenset(map(fold, OWN_SEATS))
_BEFORE_ABSENT = re.compile(r"\s?[(–—-]\s?[^()]{0,20}$")
_MOST_WORDS = 14


def entry(text: str, presence: Presence, known: Known) -> Attendee:
    """One line of a list: its signature mark, seat and remark taken off, name and post apart."""
    absent = ABSENT_WORDS.search(fold(text))
    if absent is not None:
        presence = Presence.ABSENT
        text = _BEFORE_ABSENT.sub("", text[: absent.start()]) or text
    signed = SIGNATURE.search(fold(text))
    if signed is not None and signed.start() > 5:
        text = text[: signed.start()]
    name, post = parted(text.strip(EDGES), known)
    return attendee(name, without_seat(post), presence)


def attendee(name: str, post: str, presence: Presence) -> Attendee:
    """A person; "… এর প্রতিনিধি" behind the post says that he stands in for its holder."""
    folded = fold(post)
    stands_in = _STANDS_IN.search(folded)
    if stands_in is not None and folded not in _OWN_SEATS and presence is not Presence.ABSENT:
        presence, post = Presence.REPRESENTATIVE, post[: stands_in.start()]
    elif _REPRESENTS.search(folded) and presence is Presence.PRESENT:
        presence = Presence.REPRESENTATIVE
    return Attendee(name=name.strip(EDGES), post=post.strip(EDGES + "\n"), presence=presence)


def remarked(words: str, presence: Presence) -> Presence:
    """What a remark beside a name makes of a presence."""
    folded = fold(words)
    if ABSENT_WORDS.search(folded):
        return Presence.ABSENT
    return Presence.REPRESENTATIVE if _REMARKED.search(folded) else presence


def without_seat(post: str) -> str:
    """The post without the seat in the committee behind it ("পুলিশ সুপার, সদস্য"); a seat alone is all there is."""
    head, comma, last = post.rpartition(",")
    return head.strip() if comma and fold(last.strip(EDGES)) in SEAT_WORDS else post


def parted(text: str, known: Known) -> tuple[str, str]:
    """Name and post; a post alone has no name."""
    text = squeeze(text.replace("\n", ", "))
    name, post = name_and_post(text, known)
    if name and post:
        return name, post
    first, comma, rest = text.partition(",")
    kind = classify(first, known)
    if comma and kind is Piece.UNKNOWN and (found := _without_comma(first, known)):
        return found[0], f"{found[1]}, {rest.strip()}"
    if comma and kind in (Piece.PERSON, Piece.UNKNOWN):
        return first.strip(), rest.strip()
    if kind in POSTS or kind is Piece.INSTITUTION:
        return "", text
    return _without_comma(text, known) or ((text, "") if not post else ("", text))


def _without_comma(text: str, known: Known) -> tuple[str, str] | None:
    """ "জনাব সঞ্জয় কুমার উপ-সহকারী কৃষি কর্মকর্তা": the longest post at the end that begins like one, behind a person."""
    words = text.split()
    if not is_person(text) or len(words) > _MOST_WORDS:
        return None
    for at in range(2, len(words)):
        rest = " ".join(words[at:])
        if fold(rest) in SEAT_WORDS or (
            classify(rest, known) in POSTS
            and (begins_a_post(rest, known) or is_half([fold(words[at])]) or words[at].startswith("উপ-"))
        ):
            return " ".join(words[:at]), rest
    return None


def is_worded(text: str) -> bool:
    """Whether a cell has a letter in it."""
    return bool(re.search(r"[^\W\d_]", text))
