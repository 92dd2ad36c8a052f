"""The chair as the list of those who attended tells it: by his seat, and what else he is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import fold, folded_pattern
from minutes.head.chairs import Chair, is_name, post_signed_with, read_chair
from minutes.known import Known
from minutes.words.fields import LABELLED
from minutes.words.numbers import leading_number
from minutes.words.shapes import untitled
from minutes.words.vocabulary import bare

# Behind somebody in a list of those who attended: that he took the chair; and before that, that he only is his deputy.
_SEATED = re.compile(
    folded_pattern(
        r"^(?P<who>[^।]{5,120}?)\s?[,(–—-]\s?(?:(?:সভার\s|কমিটির\s)?(?:সভাপতি|আহ্?বায়ক|chair(?:person|man)?|convener)\s?\)?(?:\s?[,–—-][^,]{0,20})?|president\)?)$"
    )
)
_SERIAL = re.compile(r"^(?P<number>[0-9০-৯]{1,3})\s?[।.]?,\s")  # as a row's first cell
_WORD = re.compile(r"[^\W\d_][\w\u0980-\u09ff]{2,}")
_NO_CHAIR = re.compile(folded_pattern(r"সহ$|সাবেক$|vice$|deputy$|ex$|former$|সমিতি|সংঘ|ক্লাব"))
_SEAT = re.compile(folded_pattern(r"^(?:সভার\s|কমিটির\s)?(?:সভাপতি|আহ্?বায়ক|chair)"))


def seated_chair(people: Sequence[str], tail: Sequence[str], known: Known) -> tuple[Chair, bool]:
    """Who sits as the chair in a list of those who attended ("… - অধ্যক্ষ (সভাপতি)"), and whether he signed, too."""
    for person in people:
        line = _without_serial(person)
        seated = _SEATED.match(fold(line))
        if seated is None or _NO_CHAIR.search(seated["who"]):
            continue
        found = read_chair(line[: seated.end("who")], (), known)
        if found.name and is_name(found.name, known):
            own = set(_WORD.findall(fold(found.name)))
            return found, any(len(own & set(_WORD.findall(fold(below)))) > 1 for below in tail)
    return Chair(), False


def with_listed_post(chair: Chair, people: Sequence[str], known: Known) -> Chair:
    """The chair with the post that the list gives him, where the head gives none ("অধ্যাপক ড. …, বিভাগীয় প্রধান ও সভাপতি")."""
    name = untitled(chair.name or "")
    if not name or chair.post is not None:
        return chair
    for line in map(_without_serial, people):
        listed = name in bare(line) and LABELLED.search(fold(line)) is None  # and no label of the head
        found = read_chair(line, (), known) if listed else Chair()
        if found.name and found.post and untitled(found.name) == name and not _SEAT.match(fold(found.post)):
            return replace(chair, post=found.post)
    return chair


def with_signed_post(chair: Chair, tail: Sequence[str], known: Known) -> Chair:
    """The chair with the post that he signed with, where nothing before gives one."""
    if chair.name is None or chair.post is not None:
        return chair
    post = post_signed_with(chair.name, tail, known)
    return replace(chair, post=post) if post and not _SEAT.match(fold(post)) else chair


def _without_serial(person: str) -> str:
    return leading_number(_SERIAL.sub(r"\g<number>। ", person))[1]
