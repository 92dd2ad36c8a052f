"""Who took the chair: name and post apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.chars import alternatives, fold, folded_pattern, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.offices import PERSON_TITLES
from minutes.known import Known
from minutes.pieces import bare, classify

_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
_PARTS = re.compile(r"[,\n\t;]|(?<=\s)[-–](?=\s)")
_COMMAS = re.compile(r"[,\n\t](?![^()]*\))")  # not those inside brackets: “(১,২,৩)”
_ALSO_CHAIR = re.compile(folded_pattern(r"\s?(?:,|ও|এবং|and)?\s?(?:সভাপতি|চেয়ারপার্সন|chair\S*)(?:\s?,.*)?$"))
_TITLE_INSIDE = re.compile(
    rf"(?<=[\s,])(?:{alternatives(title for title in PERSON_TITLES if len(title) > 2)})\s"
)
_PRESIDING = re.compile(
    folded_pattern(r"সভাপতিত্ব\s(?:করেন|করবেন|করিবেন|করেছেন)\s?[:ঃ-]?\s?(?P<after>[^।\n]{3,140})")
)
_UNDER = re.compile(
    folded_pattern(r"\s?(?:-?\s?এর|ের|মহোদয়ের|মহোদয় এর|র)\s(?:সভাপতিত্বে|সভাপতিত্বেঃ)(?![\u0980-\u09ff])")
)
_OF_THE_DAY = re.compile(
    folded_pattern(r"[0-9০-৯]|ঘটিকা|^টা|টায়$|বার$|তারিখ|সকাল|বিকাল|বিকেল|দুপুর|বেলা|রোজ|অদ্য|^গত$|^অতঃপর|[।:]$")
)
_NO_NAME = re.compile(r"[0-9০-৯:]|^$|স্বাক্ষর|স্বাঃ")
_WORDS_OF_A_POST = 7
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
    name, post = name_and_post(value, known)
    if post is None and name is not None:
        post = _post_below(below, known)
    return Chair(name=name, post=_without_chair(post) if post else None)


def name_and_post(value: str, known: Known) -> tuple[str | None, str | None]:
    """Name and post of "জনাব …, জেলা প্রশাসক, …" in any order, each None where it is not said."""
    start = 0
    for end in [*(found.start() for found in _PARTS.finditer(value)), len(value)]:
        part = value[start:end].strip(_EDGES)
        if part and classify(part, known) in _POSTS:
            name = value[:start].strip(_EDGES)
            if name:
                return squeeze(name), _joined(value[start:])
            return _post_first(value, known)
        start = end + 1
    inside = _post_first(value, known)
    if inside[0] is not None:
        return inside
    bracketed = re.match(r"^(?P<name>[^()]{3,80})\((?P<post>[^()]{3,80})\)$", value)
    if bracketed and classify(bracketed["post"], known) in _POSTS:
        return squeeze(bracketed["name"]), squeeze(bracketed["post"])
    words = squeeze(value).split()
    for at in range(2, len(words)):
        if known.is_name(" ".join(words[at:])):
            return " ".join(words[:at]), " ".join(words[at:])
    return squeeze(value).rstrip(")") if "(" not in value else squeeze(value), None


def signed_name(post: str, tail: Sequence[str], known: Known) -> str | None:
    """The name above the chair's post where he signed, for a head that only gives the post."""
    wanted = bare(post.split(",")[0])
    for name, line in pairwise(tail):
        signed = bare(line.split(",")[0])
        if signed and (signed.startswith(wanted) or wanted.startswith(signed)) and len(name) < _LONGEST // 3:
            inner = name.strip(_EDGES + ")।")
            if _NO_NAME.search(inner) is None and classify(inner, known) in (Piece.PERSON, Piece.UNKNOWN):
                return squeeze(inner)
    return None


def chair_in_sentence(lines: Sequence[str], known: Known) -> Chair:
    """The chair as a sentence says it: "… এর সভাপতিত্বে", "সভাপতিত্ব করেন …"."""
    for line in lines:
        folded = fold(line)
        found = _PRESIDING.search(folded)
        if found:
            return read_chair(line[found.start("after") : found.end("after")], (), known)
        found = _UNDER.search(folded)
        if found:
            before = re.split(r"[।\n]", line[max(0, found.start() - _LONGEST) : found.start()])[-1]
            chair = _nearest(before, known)
            if chair is not None:
                return chair
    return Chair()


def _post_first(value: str, known: Known) -> tuple[str | None, str | None]:
    """ "জেলা প্রশাসক জনাব …": the post before the name, or a post alone."""
    found = _TITLE_INSIDE.search(fold(value))
    if found is None:
        return None, _joined(value)
    post = _last_post(value[: found.start()], known)
    return (squeeze(value[found.start() :]).strip(_EDGES + ")"), post) if post else (None, None)


def _last_post(text: str, known: Known) -> str | None:
    """The post in the last words of `text`, without the date and hour a sentence may give before it."""
    words = squeeze(text).strip(_EDGES).split()
    start = len(words)
    while start and len(words) - start < _WORDS_OF_A_POST and not _OF_THE_DAY.search(fold(words[start - 1])):
        start -= 1
    post = " ".join(words[start:])
    return post if post and classify(post.rpartition(",")[0] or post, known) in _POSTS else None


def _joined(post: str) -> str:
    return ", ".join(filter(None, (squeeze(part).strip(_EDGES) for part in _COMMAS.split(post))))


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
        name, post = name_and_post(words, known)
        if post and (name or classify(words.split(",")[0], known) in _POSTS):
            return Chair(name=name, post=_without_chair(post))
    return None
