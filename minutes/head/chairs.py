"""Who took the chair: name and post apart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.attendance.initials import as_printed, with_stops
from minutes.attendance.persons import (
    EDGES,
    POSTS,
    WORDS_OF_A_POST,
    is_decoration,
    is_post_as_title,
    name_and_post,
)
from minutes.chars import alternatives, any_of, fold, folded_pattern, last_word, squeeze
from minutes.grammar.header import CHAIR_REASONS, NOT_IN_NAMES
from minutes.grammar.joining import Piece
from minutes.head.sittings import Sitting
from minutes.known import Known
from minutes.late import late
from minutes.offices.pieces import classify
from minutes.words.shapes import is_person, untitled
from minutes.words.vocabulary import HONOURS, SURE_TITLES, SURNAMES, bare

_HONOUR = re.compile(rf"\s(?:{alternatives(HONOURS)})$")
_ACTING = re.compile(
    folded_pattern(
        r"\s?\((?:চলতি দায়িত্ব|ভারপ্রাপ্ত|অতিরিক্ত দায়িত্ব|রুটিন দায়িত্ব|অঃ দাঃ|চঃ দাঃ|অ\.দা\.|acting|in charge)\)$"
    )
)
UNDERSIGNED = re.compile(folded_pattern(r"নিম্ন\s?স্বাক্ষরকারী|undersigned"))
_REASON = any_of(CHAIR_REASONS)
_SEAT = (
    r"(?:(?:[^\s,]{1,20}\s){0,4}?(?:কমিটির|টিমের|পর্ষদের|সভার|বোর্ডের|বডির|সংস্থার|একাডেমির|পরিষদের)\s)?"
    r"(?:সভাপতি|আহ্?বায়ক|চেয়ারপার্সন|টিম লিডার|(?<=কমিটির\s)চেয়ারম্যান)"
)
_ALSO_CHAIR = re.compile(
    folded_pattern(
        rf"(?:\s?,|\s(?:ও|এবং|and))\s?(?:{_SEAT}|chair\S*)(?:\s?,.*|\s[^,]{{3,90}}(?:কমিটি|টিম|বোর্ড|পর্ষদ|পরিষদ|ফোরাম))?$"
    )
)
_CHAIR_FIRST = re.compile(
    folded_pattern(rf"^{_SEAT}(?:,[^,]*(?:কমিটি|টিম|বোর্ড|সংস্থা|পর্ষদ))?\s(?:ও|এবং)\s(?=\S)")
)
_LEAD = re.compile(
    folded_pattern(
        r"^(?:.*\s)?(?:সভায়|সভাতে|সভার|উক্ত|এতে|তারিখে|থাকায়|কারণে|সম্মতিতে|সম্মতিক্রমে|প্রস্তাবে|প্রস্তাবক্রমে|সমর্থনে|"
        r"অনুপস্থিতিতে|অবর্তমানে|পক্ষে),?\s|^in (?:the )?absence of (?:the )?[^,]{3,60},\s|^বিষয়\s?[:ঃ–—-]{1,2}\s"
    )
)
# No initial's, no title's.
_STOP = (
    "".join(
        rf"(?<!\b{title})"
        for title in ("dr", "md", "mr", "ms", "mrs", "prof", "engr", "adv", "capt", "[a-z]")
    )
    + r"\."
)
_PRESIDING = late(
    folded_pattern(
        r"সভাপতিত্ব\s(?:করেন|করবেন|করিবেন|করেছেন)(?!\s(?:ও|এবং)\s)\s?[:ঃ,–—-]?\s?(?P<after>[^।\n]{3,160}?)"
        r"(?=,\s(?:সভাপতি\s(?:মহোদয়|সাহেব)|তিনি)\s|\s(?:ও|এবং)\s(?:সভা\s)?(?:পরিচালনা|সঞ্চালনা)\sকরেন|[।\n]|$)"
        r"|সভাপতির আসন\s(?:গ্রহণ|অলংকৃত|অলঙ্কৃত)\sকরেন\s?"
        r"(?:[:ঃ–—-]-?\s?|(?=(?:জনাব|বেগম|মোঃ|মোছাঃ|মোসাঃ|মিজ|ড\.|ডাঃ|আলহাজ|প্রফেসর|অধ্যাপক|এ্যাডভোকেট|এডভোকেট|ইঞ্জিঃ|শেখ|সৈয়দ|শ্রী)|[^\s।]{0,12}\s?(?:চেয়ারম্যান|মেয়র|প্রশাসক|অফিসার)))(?P<seated>[^।\n]{3,160})"
        rf"|(?<!\bbe )(?:chaired|presided over|presided) by (?P<by>[^\n]{{3,160}}?)(?={_STOP}(?:\s|$)|$)"
        r"|\bwith (?P<with>[^\n]{5,120}?),? in the chair"
        rf"|(?:chairmanship|presidency) of (?P<of>[^\n]{{3,160}}?)(?={_STOP}(?:\s|$)|\s(?:on|at|in)\s|$)"
    )
)
# Said behind the chair's name; what stands before it is looked up from there, which takes no time in a long line.
_SAID_BEHIND = re.compile(
    folded_pattern(
        r"\s?,?\s(?:(?:উক্ত\s|এ\s|এই\s)?সভা(?:য়|র|তে)?\s)?(?:সভাপতিত্ব|সভাপতির আসন(?:\sগ্রহণ)?|সভাপতির দায়িত্ব)"
    )
)
_BEFORE_PRESIDED = re.compile(
    r"(?:^|\.\s)(?P<english>(?:(?:mr|ms|mrs|dr|md|prof|engr|adv|capt)\.\s){0,3}(?:[^.\n]|(?<=\b[a-z])\.|(?<=\b[md][rsd])\.){5,120}?),?"
    r"\s(?:presided|took the chair|(?:was )?in the chair)"
)
_SHORTEST, _FARTHEST = 5, 160
_OPENING = re.compile(
    folded_pattern(
        r"^(?:সভার শুরুতে\s|শুরুতেই?\s)?(?:সভার\s)?সভাপতি,?\s(?P<who>(?:জনাব|ড\.|ডাঃ|মাননীয়)\s[^।\n]{5,140}?)"
        r"\s(?:উপস্থিত|সকল|সবা|সভা|স্বাগত|কমিটির)"
    )
)
_CHAIR_BELOW = re.compile(
    folded_pattern(r"(?:(?:^|\s)সভাপতি|^আহ্?বায়ক)(?:$|[\s,।])|^(?:chair(?:person|man)?|convener)\b")
)
_NO_NAME = re.compile(
    folded_pattern(r"বিতরণ|অনুলিপি|জ্যেষ্ঠ|[0-9০-৯:]|^$|স্বাক্ষর|স্বাঃ|^স্বা(?:\s?[/.-]|$)|^signed\b|^sd\b")
)
_TOLD = any_of(NOT_IN_NAMES)
_LONGEST = 160
_IN_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)$")
# "সমিতির সভাপতি বাবু নিরঞ্জন কুমার বিশ্বাস": a seat, and behind it a name under a title that no list has.
_SEAT_THEN_NAME = re.compile(
    folded_pattern(
        r"^(?P<post>(?:[^\s,।]{2,20}\s){0,4}?(?:সহ-?\s?সভাপতি|সভাপতি|আহ্বায়ক|চেয়ারম্যান|প্রশাসক))\s(?P<name>[^,।()]{8,60})$"
    )
)


@dataclass(frozen=True, kw_only=True)
class Chair:
    """The chair's name with its title, and post; None where it is not said."""

    name: str | None = None
    post: str | None = None


def read_chair(value: str, below: Sequence[str], known: Known) -> Chair:
    """The chair in the words behind the label and, where they give no post, in the lines `below`."""
    value = _without_reason(value.partition("। ")[0].strip(EDGES))
    if below and fold(last_word(value)) in SURE_TITLES:
        value, below = (
            f"{value} {below[0].strip(EDGES)}",
            below[1:],
        )  # "পৌর প্রশাসক জনাব", and his name in the next line
    if not value or len(value) > _LONGEST:
        return Chair()
    name, post = name_and_post(value, known)
    if name and post and is_post_as_title(post) and value.startswith(post):
        own = _post_below(below, known)
        name, post = (name, post) if own is None or _CHAIR_BELOW.search(fold(own)) else (value, None)
    if post is None and name is not None:
        name, post = _seat_or_post(name, known)
    if post is None and name is not None:
        name, below = _whole_name(name, below, known)
        post = _post_below(below, known, behind=(Piece.PLACE, Piece.INSTITUTION))
    return _apart(name, post)


def _seat_or_post(name: str, known: Known) -> tuple[str, str | None]:
    """Name and post of words in which no list knows a post: the seat before the name, or what a comma parts from it."""
    seat = _SEAT_THEN_NAME.match(fold(name))
    if seat is not None and len(seat["name"].split()) > 1:
        who = name[seat.start("name") :]
        if classify(who, known) in (Piece.PERSON, Piece.UNKNOWN):
            return who, name[: seat.end("post")]
    who, comma, rest = name.partition(",")
    last = "" if fold(last_word(who)) in SURNAMES else last_word(who)
    initials = any(len(part.strip()) < _SHORTEST for part in (*filter(None, (last,)), *rest.split(",")[:1]))
    if comma and not initials and not is_decoration(rest) and is_person(who) and len(who.split()) > 2:
        return who.strip(EDGES), squeeze(rest).strip(EDGES)
    return name, None


def _apart(name: str | None, post: str | None) -> Chair:
    """The chair of a name and a post, with "(চলতি দায়িত্ব)" behind the name as part of the post, which is apart from the seat."""
    honour = _HONOUR.search(fold(name)) if name else None
    name = name[: honour.start()] if name and honour else name
    acting = _ACTING.search(fold(name)) if name and post else None
    if name and acting:
        name, post = name[: acting.start()], f"{post} {name[acting.start() :].strip()}"
    return Chair(name=name, post=_without_chair(post) if post else None)


def _without_reason(value: str) -> str:
    """The chair without why he sits there ("… (জেলা প্রশাসকের অনুপস্থিতিতে)", "জেলা প্রশাসক মহোদয়ের পক্ষে জনাব …")."""
    while found := _REASON.search(fold(value)):
        value = (value[: found.start()] + value[found.end() :]).strip(EDGES)
    return value


def _whole_name(name: str, below: Sequence[str], known: Known) -> tuple[str, Sequence[str]]:
    """A name and the lines below it, where its last word stands at the head of these ("… আনিসুর রহমান / খান, জেলা প্রশাসক")."""
    last, _, post = below[0].partition(",") if below else ("", "", "")
    behind = (post.strip(EDGES), *below[1:]) if post.strip(EDGES) else tuple(below[1:])
    if fold(last.strip(EDGES)) not in SURNAMES or not behind or _post_below(behind[:1], known) is None:
        return name, below
    return f"{name} {last.strip(EDGES)}", behind


def signed_chair(post: str | None, tail: Sequence[str], known: Known, *, anyone: bool = False) -> Chair:
    """Who signed below the decisions as the chair: the name above the post that the head gives, or above "সভাপতি"; `anyone`: or
    above any post, where the head says that who signs took the chair."""
    wanted = bare(post.split(",")[0]) if post else ""
    for at, (above, line) in enumerate(pairwise(tail)):
        signed = bare(line.split(",")[0])
        if not signed or len(above.split()) > WORDS_OF_A_POST or above.rstrip().endswith("।"):
            continue
        name = above.strip(EDGES + ")।")
        if not is_name(name, known):
            continue
        if wanted and (signed.startswith(wanted) or wanted.startswith(signed)):
            return Chair(name=squeeze(name), post=post)
        posts = _post_below(tail[at + 1 : at + 4], known) if not wanted else None
        if not wanted and ((anyone and posts) or _signs_as_chair(tail[at + 1 : at + 6])):
            return Chair(name=squeeze(name), post=_without_chair(posts) if posts else None)
    return Chair(post=post)


def post_signed_with(name: str, tail: Sequence[str], known: Known) -> str | None:
    """The post below a name at the foot, where the one whose it is took the chair."""
    for at, line in enumerate(tail[:-1]):
        if untitled(line.strip("()")) == untitled(name):
            post = _post_below(tail[at + 1 : at + 4], known)
            return _without_chair(post) if post else None
    return None


def is_name(name: str, known: Known) -> bool:
    """Whether words can be a person's name."""
    return (
        not _NO_NAME.search(fold(name))
        and not _TOLD.search(fold(name))
        and classify(name, known) in (Piece.PERSON, Piece.UNKNOWN)
    )


def _signs_as_chair(lines: Sequence[str]) -> bool:
    """Whether the lines below a name say that its bearer is the chair ("জেলা প্রশাসক / ও / সভাপতি")."""
    for line in lines:
        if len(line) > _LONGEST // 2 or re.search("[0-9০-৯]{3}|^[0-9০-৯]{1,2}[.।)]", line):
            return False
        if _CHAIR_BELOW.search(fold(line)):
            return True
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


def _post_below(
    below: Sequence[str], known: Known, *, behind: Sequence[Piece] = (Piece.PLACE,)
) -> str | None:
    """The post in the lines `below` a name, with its place; `behind`: what may stand in a line of its own behind the post."""
    lines: list[str] = []
    for line in below:
        part = _unbracketed(line.strip()).strip(EDGES)
        if lines and lines[-1].count("(") > lines[-1].count(")"):
            lines[-1] = f"{lines[-1]} {part}"  # "(সংরক্ষিত / ১, ২ ও ৩)"
            continue
        kind = classify(part.split(",")[0], known) if part else None
        if (kind in POSTS and not lines) or (kind in behind and lines):
            lines.append(part)
        else:
            break
    return ", ".join(lines) or None


def _unbracketed(line: str) -> str:
    """`line` without brackets around all of it."""
    return line[1:-1].strip() if _IN_BRACKETS.match(line) else line


def _without_chair(post: str) -> str | None:
    """The post apart from the seat in the meeting ("জেলা প্রশাসক ও সভাপতি, জেলা … কমিটি")."""
    first = _CHAIR_FIRST.match(fold(post))
    post = _HONOUR.sub("", post[first.end() :] if first else post)
    found = _ALSO_CHAIR.search(fold(post))
    if found and found.start():
        post = post[: found.start()]
    post = post.removesuffix(" ও")  # and the seat in the line below
    return post.strip(EDGES + ")") if post.count("(") < post.count(")") else post.strip(EDGES) or None


def _nearest(before: str, known: Known) -> Chair:
    """Name and post in the last words of `before`, the part of a sentence that ends with the chair."""
    lead = _LEAD.match(fold(before))
    before = before[lead.end() :] if lead else before
    parts = [as_printed(part.strip(EDGES), before) for part in with_stops(before).split(",")]
    for start in range(len(parts)):
        words = ", ".join(parts[start:])
        name, post = name_and_post(words, known)
        if post and (name or classify(words.split(",")[0], known) in POSTS):
            return _apart(name, post)
        if name and is_person(name) and len(name.split()) < WORDS_OF_A_POST:
            return _apart(name, None)
    return Chair()
