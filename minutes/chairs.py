"""Who took the chair: name and post apart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.chars import alternatives, any_of, fold, folded_pattern, squeeze
from minutes.grammar.header import CHAIR_REASONS
from minutes.grammar.joining import Piece
from minutes.grammar.offices import PERSON_TITLES
from minutes.known import Known
from minutes.pieces import classify
from minutes.shapes import is_person
from minutes.sittings import Sitting
from minutes.vocabulary import bare

_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
_JOINING = ("ও", "এবং")
_NAMES = frozenset((Piece.PERSON, Piece.UNKNOWN))
_AND = re.compile(r"\s(?:and|ও|এবং)\s")
_REASON = any_of(CHAIR_REASONS)
_PARTS = re.compile(r"[,\n\t;]|(?<=\s)[-–—](?=\s)")
_COMMAS = re.compile(r"[,\n\t](?![^()]{0,200}\))")  # not those inside brackets: “(১,২,৩)”
_SEAT = (
    r"(?:(?:[^\s,]{1,20}\s){0,4}?(?:কমিটির|টিমের|পর্ষদের|সভার|বোর্ডের|বডির|সংস্থার|একাডেমির|পরিষদের)\s)?"
    r"(?:সভাপতি|আহ্?বায়ক|চেয়ারপার্সন|টিম লিডার)"
)
_ALSO_CHAIR = re.compile(folded_pattern(rf"(?:\s?,|\s(?:ও|এবং|and))\s?(?:{_SEAT}|chair\S*)(?:\s?,.*)?$"))
_CHAIR_FIRST = re.compile(
    folded_pattern(rf"^{_SEAT}(?:,[^,]*(?:কমিটি|টিম|বোর্ড|সংস্থা|পর্ষদ))?\s(?:ও|এবং)\s(?=\S)")
)
_LEAD = re.compile(
    folded_pattern(
        r"^(?:.*\s)?(?:সভায়|সভাতে|সভার|উক্ত|এতে|তারিখে|থাকায়|কারণে|সম্মতিতে|সম্মতিক্রমে|প্রস্তাবে|প্রস্তাবক্রমে|সমর্থনে|"
        r"অনুপস্থিতিতে|অবর্তমানে|পক্ষে),?\s"
    )
)
TITLE_INSIDE = re.compile(
    rf"(?<=[\s,])(?:{alternatives(title for title in PERSON_TITLES if len(title) > 2)})\s"
)
_PRESIDING = re.compile(
    folded_pattern(
        r"সভাপতিত্ব\s(?:করেন|করবেন|করিবেন|করেছেন)\s?[:ঃ,-]?\s?(?P<after>[^।\n]{3,160})"
        r"|(?:chaired|presided over|presided) by (?P<by>[^\n]{3,160}?)(?=\.(?:\s|$)|$)"
        r"|\bwith (?P<with>[^\n]{5,120}?),? in the chair"
        r"|(?:chairmanship|presidency) of (?P<of>[^\n]{3,160}?)(?=\.(?:\s[A-Z]|$)|\s(?:on|at|in)\s|$)"
    )
)
# Said behind the chair's name; what stands before it is looked up from there, which takes no time in a long line.
_SAID_BEHIND = re.compile(
    folded_pattern(
        r"\s?,?\s(?:(?:উক্ত\s|এ\s|এই\s)?সভা(?:য়|র|তে)?\s)?(?:সভাপতিত্ব|সভাপতির আসন(?:\sগ্রহণ)?|সভাপতির দায়িত্ব)"
    )
)
_BEFORE_PRESIDED = re.compile(
    r"(?:^|\.\s)(?P<english>(?:(?:mr|ms|mrs|dr|md|prof)\.\s){0,3}[^.\n]{5,120}?)"
    r"\s(?:presided|took the chair|(?:was )?in the chair)"
)
_SHORTEST, _FARTHEST = 5, 160
_OPENING = re.compile(
    folded_pattern(
        r"^(?:সভার শুরুতে\s|শুরুতেই?\s)?(?:সভার\s)?সভাপতি,?\s(?P<who>(?:জনাব|ড\.|ডাঃ|মাননীয়)\s[^।\n]{5,140}?)"
        r"\s(?:উপস্থিত|সকল|সবা|সভা|স্বাগত|কমিটির)"
    )
)
_OF_THE_DAY = re.compile(
    folded_pattern(r"[0-9০-৯]|ঘটিকা|^টা|টায়$|বার$|তারিখ|সকাল|বিকাল|বিকেল|দুপুর|বেলা|রোজ|অদ্য|^গত$|^অতঃপর|[।:]$")
)
_CHAIR_BELOW = re.compile(folded_pattern(r"(?:^|\s)সভাপতি(?:$|[\s,।])|^chair(?:person|man)?\b"))
_NO_NAME = re.compile(folded_pattern(r"বিতরণ|অনুলিপি|জ্যেষ্ঠ|[0-9০-৯:]|^$|স্বাক্ষর|স্বাঃ"))
_WORDS_OF_A_POST, _WORDS_OF_A_NAME = 7, 6
_LONGEST = 160
_EDGES = " ,।;:-–(\t"


@dataclass(frozen=True, kw_only=True)
class Chair:
    """The chair's name with its title, and post; None where it is not said."""

    name: str | None = None
    post: str | None = None


def read_chair(value: str, below: Sequence[str], known: Known) -> Chair:
    """The chair in the words behind the label and, where they give no post, in the lines `below`."""
    value = _without_reason(value.strip(_EDGES))
    if not value or len(value) > _LONGEST:
        return Chair()
    name, post = name_and_post(value, known)
    if post is None and name is not None:
        post = _post_below(below, known)
    return Chair(name=name, post=_without_chair(post) if post else None)


def _without_reason(value: str) -> str:
    """The chair without why he sits there ("… (জেলা প্রশাসকের অনুপস্থিতিতে)", "জেলা প্রশাসক মহোদয়ের পক্ষে জনাব …")."""
    while found := _REASON.search(fold(value)):
        value = (value[: found.start()] + value[found.end() :]).strip(_EDGES)
    return value


def name_and_post(value: str, known: Known) -> tuple[str | None, str | None]:
    """Name and post of "জনাব …, জেলা প্রশাসক, …" in any order, each None where it is not said."""
    bracketed = re.match(r"^(?P<name>[^(),]{3,80})\((?P<post>[^()]{3,80})\)$", value)
    if bracketed and classify(bracketed["post"].split(",")[0], known) in _POSTS:
        return squeeze(bracketed["name"]), squeeze(bracketed["post"])
    start = 0
    for end in [*(found.start() for found in _PARTS.finditer(value)), len(value)]:
        part = value[start:end].strip(_EDGES)
        if part and (classify(part, known) in _POSTS or classify(_AND.split(part)[0], known) in _POSTS):
            name = value[:start].strip(_EDGES)
            if name:
                return _without_post(squeeze(name), known), _joined(value[start:])
            return _post_first(value, known)
        start = end + 1
    inside = _post_first(value, known)
    if inside[0] is not None:
        return inside
    words = squeeze(value).split()
    for at in range(2, len(words)):
        post = words[at:-1] if at < len(words) - 1 and known.is_place(words[-1]) else words[at:]
        if known.is_name(" ".join(post)):
            return " ".join(words[:at]), " ".join(words[at:])
    return squeeze(value).rstrip(")") if "(" not in value else squeeze(value), None


def _without_post(name: str, known: Known) -> str:
    """The name without another post before it ("টিম লিডার জনাব …")."""
    found = TITLE_INSIDE.search(fold(name))
    return name[found.start() :] if found and _last_post(name[: found.start()], known) else name


def signed_chair(post: str | None, tail: Sequence[str], known: Known) -> Chair:
    """Who signed below the decisions as the chair: the name above the post that the head gives, or above "সভাপতি"."""
    wanted = bare(post.split(",")[0]) if post else ""
    for at, (above, line) in enumerate(pairwise(tail)):
        signed = bare(line.split(",")[0])
        if not signed or len(above.split()) > _WORDS_OF_A_POST or above.rstrip().endswith("।"):
            continue
        name = above.strip(_EDGES + ")।")
        if _NO_NAME.search(fold(name)) or classify(name, known) not in (Piece.PERSON, Piece.UNKNOWN):
            continue
        if wanted and (signed.startswith(wanted) or wanted.startswith(signed)):
            return Chair(name=squeeze(name), post=post)
        if not wanted and _signs_as_chair(tail[at + 1 : at + 6]):
            posts = _post_below(tail[at + 1 : at + 4], known)
            return Chair(name=squeeze(name), post=_without_chair(posts) if posts else None)
    return Chair(post=post)


def _signs_as_chair(lines: Sequence[str]) -> bool:
    """Whether the lines below a name say that its bearer is the chair ("জেলা প্রশাসক / ও / সভাপতি")."""
    for line in lines:
        if _CHAIR_BELOW.search(fold(line)):
            return True
        if len(line) > _LONGEST // 2 or re.search("[0-9০-৯]{3}", line):
            return False
    return False


def chair_in_sentence(sittings: Sequence[Sitting], lines: Sequence[str], known: Known) -> Chair:
    """The chair as a sentence says it: "… সভাপতিত্ব করেন ক", "ক এর সভাপতিত্বে", "সভাপতি জনাব ক সকলকে স্বাগত জানান"."""
    said = _matches(_PRESIDING, (*(one.text for one in sittings), *lines))
    under = (one.chair for one in sittings if one.chair)
    opening = (*_before(lines), *_matches(_BEFORE_PRESIDED, lines), *_matches(_OPENING, lines))
    found = [
        *(read_chair(words, (), known) for words in said),
        *(_nearest(words, known) for words in (*under, *opening)),
    ]
    return next((chair for chair in found if chair.name or chair.post), Chair())


def _matches(pattern: re.Pattern[str], lines: Iterable[str]) -> Iterator[str]:
    """What the one named group that matched holds, in every line."""
    for line in lines:
        found = pattern.search(fold(line))
        if found and found.lastgroup:
            yield line[found.start(found.lastgroup) : found.end(found.lastgroup)]


def _before(lines: Iterable[str]) -> Iterator[str]:
    """What stands before "সভাপতিত্ব করেন" in its sentence, in every line."""
    for line in lines:
        for said in _SAID_BEHIND.finditer(fold(line)):
            begin = max(line.rfind(stop, 0, said.start()) for stop in "।\n") + 1
            words = line[max(begin, said.start() - _FARTHEST) : said.start()].strip()
            if len(words) >= _SHORTEST:
                yield words
                break


def _post_first(value: str, known: Known) -> tuple[str | None, str | None]:
    """ "জেলা প্রশাসক জনাব …": the post before the name, or a post alone."""
    bracketed = re.match(r"^(?P<post>[^()]{3,80})\((?P<name>[^()]{3,80})\)$", value)
    if bracketed and is_person(bracketed["name"]):
        return squeeze(bracketed["name"]), squeeze(bracketed["post"]).strip(_EDGES)
    found = TITLE_INSIDE.search(fold(value))
    if found is None:
        return _untitled(value, known) or (None, _joined(value))
    post = _last_post(value[: found.start()], known)
    return (squeeze(value[found.start() :]).strip(_EDGES + ")"), post) if post else (None, None)


def _untitled(value: str, known: Known) -> tuple[str, str] | None:
    """ "অতিরিক্ত জেলা ম্যাজিস্ট্রেট খাদিজা বানু": a known post, then a name without a title."""
    words = squeeze(value).split()
    for at in range(len(words) - 2, 0, -1):
        post, name = " ".join(words[:at]), words[at:]
        plain = len(name) < _WORDS_OF_A_NAME and not any("(" in word or known.is_place(word) for word in name)
        if plain and known.is_name(post) and classify(" ".join(name), known) in _NAMES:
            return " ".join(name), post
    return None


def _last_post(text: str, known: Known) -> str | None:
    """The post in the last words of `text`, without the date and hour a sentence may give before it."""
    words = squeeze(text).strip(_EDGES).split()
    start, count, depth = len(words), 0, 0
    while start:
        word = words[start - 1]
        inside, depth = depth > 0, depth + word.count(")") - word.count("(")
        if _OF_THE_DAY.search(fold(word)) or (
            count >= _WORDS_OF_A_POST and not inside and word not in _JOINING
        ):
            break
        # Words in brackets do not count, and behind "ও" stands another post.
        count = 0 if word in _JOINING and not inside else count + (not inside and depth <= 0)
        start -= 1
    post = " ".join(words[start:])
    return post if post and classify(post.rpartition(",")[0] or post, known) in _POSTS else None


def _joined(post: str) -> str:
    return ", ".join(filter(None, (squeeze(part).strip(_EDGES) for part in _COMMAS.split(post))))


def _post_below(below: Sequence[str], known: Known) -> str | None:
    lines: list[str] = []
    for line in below:
        part = _unbracketed(line.strip(_EDGES))
        kind = classify(part.split(",")[0], known) if part else None
        if (kind in _POSTS and not lines) or (kind is Piece.PLACE and lines):
            lines.append(part)
        else:
            break
    return ", ".join(lines) or None


def _unbracketed(line: str) -> str:
    """`line` without brackets around all of it."""
    return (
        line[1:-1].strip() if line.startswith("(") and line.endswith(")") and line.count("(") == 1 else line
    )


def _without_chair(post: str) -> str | None:
    """The post apart from the seat in the meeting ("জেলা প্রশাসক ও সভাপতি, জেলা … কমিটি")."""
    first = _CHAIR_FIRST.match(fold(post))
    post = post[first.end() :] if first else post
    found = _ALSO_CHAIR.search(fold(post))
    if found and found.start():
        post = post[: found.start()]
    return post.strip(_EDGES + ")") if post.count("(") < post.count(")") else post.strip(_EDGES) or None


def _nearest(before: str, known: Known) -> Chair:
    """Name and post in the last words of `before`, the part of a sentence that ends with the chair."""
    lead = _LEAD.match(fold(before))
    before = before[lead.end() :] if lead else before
    parts = [part.strip(_EDGES) for part in before.split(",")]
    for start in range(len(parts)):
        words = ", ".join(parts[start:])
        name, post = name_and_post(words, known)
        if post and (name or classify(words.split(",")[0], known) in _POSTS):
            return Chair(name=name, post=_without_chair(post))
        if name and is_person(name) and len(name.split()) < _WORDS_OF_A_POST:
            return Chair(name=name)
    return Chair()
