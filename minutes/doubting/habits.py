"""What a paper writes in one way throughout and gives no sign of, as the second look sees it: asked about once for the paper.

Behind a post a comma may stand before the body whose post it is ("কাস্টোডিয়ান, বিভাগীয় জাদুঘর") or before another office. Where
what post and body have in common speaks against the way in which they were read, the clerk's habit decides, and only who
knows the paper can tell it.
"""

import re
from collections.abc import Iterator, Sequence

from committee.commas import listed
from minutes.chars import fold, folded_pattern, squeeze
from minutes.grammar.joining import COMMA, Piece
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Decision
from minutes.offices.belonging import weight
from minutes.offices.beside import named_beside
from minutes.offices.joined import Coming, Joined
from minutes.offices.pieces import classify

_BEHIND = ", "
_BODIES = frozenset((Piece.INSTITUTION, Piece.BRANCH, Piece.COMPANY))
_BESIDE_POSTS = _BODIES | {Piece.OPEN_GROUP}
_POSTS = frozenset((Piece.POST, Piece.GENERIC))
# "ফেজ কো-অর্ডিনেটর (৩য় ফেজ)" says whose post it is; "(ভূমি)", "(সকল)" do not.
_OWN_PART = re.compile(folded_pattern(r"\([^()]{0,20}[0-9০-৯-][^()]{0,20}\)$"))
_OF_ALL = "(সকল)"  # many of one body
_SURE, _A_LITTLE = 1.0, 0.5  # from here on a body is the post's before it; so much speaks for it at least


def of_commas(decisions: Sequence[Decision], known: Known) -> Iterator[Doubt]:
    """One doubt for all names that a comma holds together, or parts, against what post and body say."""
    odd = [name for one in decisions for name in (*_odd_together(one, known), *_odd_apart(one, known))]
    if odd:
        yield Doubt(where="commas", code="commas_unsure", what=listed(odd))


def _odd_together(one: Decision, known: Known) -> Iterator[str]:
    for name in one.offices:
        post, comma, body = name.partition(_BEHIND)
        beside = comma and classify(post, known) in _POSTS and _kind_of(body, known) in _BESIDE_POSTS
        one_name = post.endswith(_OF_ALL) or known.is_name(f"{post}{_BEHIND}{body.split(_BEHIND)[0]}")
        if beside and not one_name and (_weight(post, body, known) < _SURE or _OWN_PART.search(fold(post))):
            yield name


def _odd_apart(one: Decision, known: Known) -> Iterator[str]:
    printed = squeeze(one.implementer_raw)
    for before, body in zip(one.offices, one.offices[1:], strict=False):
        name = f"{before}{_BEHIND}{body}"
        if name not in printed or _kind_of(body, known) not in _BODIES or named_beside(before, body, known):
            continue
        if _weight(before, body, known) > _A_LITTLE or _ends_in_a_part(before, known):
            yield name


def _ends_in_a_part(before: str, known: Known) -> bool:
    """Whether a name ends with what may be part of the body behind it: "Planning Wing, LGD", "প্রকৌশলী, সওজ, সড়ক বিভাগ"."""
    post, comma, part = before.rpartition(_BEHIND)
    kind = classify(part, known)
    return kind is Piece.BRANCH or (bool(comma) and classify(post, known) in _POSTS and kind in _BODIES)


def _kind_of(body: str, known: Known) -> Piece:
    return classify(body.split(_BEHIND)[0], known)


def _weight(before: str, body: str, known: Known) -> float:
    """How much speaks for `body` being whose the post in `before` is."""
    head, tail = before.split(_BEHIND)[0], before.split(_BEHIND)[-1]
    kind = classify(before, known) if head == tail else Piece.ORGED
    first = body.split(_BEHIND)[0]
    last = Joined(start=0, end=len(before), kind=kind, head=head, tail=tail)
    return weight(last, Coming(text=first, end=len(first), kind=classify(first, known), mark=COMMA), known)
