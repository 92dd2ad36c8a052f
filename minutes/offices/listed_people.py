"""Whether the paper itself lists a person with the post before whose comma the name stands, or with another."""

import re

from minutes.chars import fold
from minutes.grammar.joining import COMMA, Piece
from minutes.grammar.posts import COMMITTEE_POSTS
from minutes.known import Known
from minutes.offices.joined import Coming, Joined
from minutes.words.shapes import untitled
from minutes.words.vocabulary import bare

_POSTS = (Piece.POST, Piece.GENERIC)
_BETWEEN = re.compile(r"[,/()]|\s(?:ও|এবং|and|&)\s")
_OF_COMMITTEES = frozenset(map(fold, COMMITTEE_POSTS))


def is_its_holder(last: Joined, piece: Coming, known: Known) -> bool | None:
    """Whether the person behind a post's comma has that post, by the paper's list of who was there; None: it does not tell."""
    if piece.kind is not Piece.PERSON or piece.mark != COMMA or last.kind not in _POSTS:
        return None
    post, own = bare(last.head), _parts(known.post_of(untitled(piece.text) or bare(piece.text)))
    if not own:
        return None
    if post in own:
        return True
    if any(post in _parts(one) for one in known.listed_posts):
        return False  # "ইউপি সচিব, গীতা রানী মন্ডল": the secretary is another
    # A member of a committee may have any post beside.
    apart = own.isdisjoint(_OF_COMMITTEES) and all(set(post.split()).isdisjoint(part.split()) for part in own)
    return False if apart else None


def _parts(post: str) -> frozenset[str]:
    return frozenset(filter(None, map(bare, _BETWEEN.split(post))))
