"""Who took the chair: name and post apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from minutes.chars import alternatives, fold, folded_pattern, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.offices import PERSON_TITLES
from minutes.known import Known
from minutes.pieces import classify

_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
_PARTS = re.compile(r"[,\n\t;]|(?<=\s)[-–](?=\s)")
_ALSO_CHAIR = re.compile(folded_pattern(r"\s?(?:,|ও|এবং|and)?\s?(?:সভাপতি|চেয়ারপার্সন|chair\S*)(?:\s?,.*)?$"))
_TITLE_INSIDE = re.compile(
    rf"(?<=[\s,])(?:{alternatives(title for title in PERSON_TITLES if len(title) > 2)})\s"
)
_PRESIDING = re.compile(
    folded_pattern(r"সভাপতিত্ব\s(?:করেন|করবেন|করিবেন|করেছেন)\s?[:ঃ-]?\s?(?P<after>[^।\n]{3,140})")
)
_UNDER = re.compile(
    folded_pattern(
        r"(?P<before>[^।\n]{3,160}?)\s?(?:-?\s?এর|ের|মহোদয়ের|মহোদয় এর|র)\s(?:সভাপতিত্বে|সভাপতিত্বেঃ)(?![\u0980-\u09ff])"
    )
)
_LONGEST = 160
_EDGES = " ,।;:-–(\t"


@dataclass(frozen=True, kw_only=True)
class Chair:
    """The chair's name with its title, and post; None where it is not said."""

    name: str | None = None
    post: str | None = None


def read_chair(value: str, below: Sequence[str], known: Known) -> Chair:
    """The chair in the words behind the label and, where they give no post, in the lines `below`."""
    value = value.strip(_EDGES)
    if not value or len(value) > _LONGEST:
        return Chair()
    name, post = _apart(value, known)
    if post is None and name is not None:
        post = _post_below(below, known)
    return Chair(name=name, post=_without_chair(post) if post else None)


def chair_in_sentence(lines: Sequence[str], known: Known) -> Chair:
    """The chair as a sentence says it: "… এর সভাপতিত্বে", "সভাপতিত্ব করেন …"."""
    for line in lines:
        folded = fold(line)
        found = _PRESIDING.search(folded)
        if found:
            return read_chair(line[found.start("after") : found.end("after")], (), known)
        found = _UNDER.search(folded)
        if found:
            before = line[found.start("before") : found.end("before")]
            chair = _nearest(before, known)
            if chair is not None:
                return chair
    return Chair()


def _apart(value: str, known: Known) -> tuple[str | None, str | None]:
    start = 0
    for end in [*(found.start() for found in _PARTS.finditer(value)), len(value)]:
        part = value[start:end].strip(_EDGES)
        if part and classify(part, known) in _POSTS:
            name = value[:start].strip(_EDGES)
            if name:
                return squeeze(name), _joined(value[start:])
            return _post_first(value)
        start = end + 1
    inside = _post_first(value)
    if inside[0] is not None:
        return inside
    bracketed = re.match(r"^(?P<name>[^()]{3,80})\((?P<post>[^()]{3,80})\)$", value)
    if bracketed and classify(bracketed["post"], known) in _POSTS:
        return squeeze(bracketed["name"]), squeeze(bracketed["post"])
    return squeeze(value).rstrip(")") if "(" not in value else squeeze(value), None


def _post_first(value: str) -> tuple[str | None, str | None]:
    """ "জেলা প্রশাসক জনাব …": the post before the name, or a post alone."""
    found = _TITLE_INSIDE.search(fold(value))
    if found is None:
        return None, _joined(value)
    return squeeze(value[found.start() :]).strip(_EDGES + ")"), squeeze(value[: found.start()]).strip(_EDGES)


def _joined(post: str) -> str:
    return ", ".join(filter(None, (squeeze(part).strip(_EDGES) for part in re.split(r"[,\n\t]", post))))


def _post_below(below: Sequence[str], known: Known) -> str | None:
    lines: list[str] = []
    for line in below:
        part = line.strip(_EDGES + "()")
        kind = classify(part.split(",")[0], known) if part else None
        if (kind in _POSTS and not lines) or (kind is Piece.PLACE and lines):
            lines.append(part)
        else:
            break
    return ", ".join(lines) or None


def _without_chair(post: str) -> str | None:
    found = _ALSO_CHAIR.search(fold(post))
    if found and found.start():
        post = post[: found.start()]
    return post.strip(_EDGES + ")") if post.count("(") < post.count(")") else post.strip(_EDGES) or None


def _nearest(before: str, known: Known) -> Chair | None:
    """Name and post in the last words of `before`, the part of a sentence that ends with the chair."""
    parts = [part.strip(_EDGES) for part in before.split(",")]
    for start in range(len(parts)):
        words = ", ".join(parts[start:])
        name, post = _apart(words, known)
        if post and (name or classify(words.split(",")[0], known) in _POSTS):
            return Chair(name=name, post=_without_chair(post))
    return None
