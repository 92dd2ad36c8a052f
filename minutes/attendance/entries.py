"""One person of an attendance list: name, post, and whether he sat there himself."""

import re

from minutes.attendance.initials import as_printed, with_stops
from minutes.attendance.persons import (
    POSTS,
    TITLE_INSIDE,
    after_decorations,
    is_decoration,
    is_retired,
    name_and_post,
    post_behind,
)
from minutes.chars import alternatives, any_of, fold, folded_pattern, last_word, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.people import (
    ABSENT,
    AWAY,
    HOW,
    IN_PLACE_OF,
    KINDS_OF_MEMBERS,
    OWN_SEATS,
    PROFESSIONS,
    REMARK_REPRESENTATIVE,
    REPRESENTATIVE,
    REPRESENTS,
    SEATS,
    SIGNED,
)
from minutes.known import Known
from minutes.model import Attendee, Presence
from minutes.offices.pieces import classify
from minutes.words.numbers import leading_number
from minutes.words.shapes import is_person
from minutes.words.vocabulary import SURNAMES, ends_in_post, is_of_an_office

_MARK_BEHIND_NAME = re.compile(r"\s[-–—]\s|,\s")
EDGES = " ,;:।–—-\t|"
ABSENT_WORDS, REMARKED = any_of(ABSENT), any_of(REMARK_REPRESENTATIVE)
_STANDS_IN, _REPRESENTS, SIGNATURE = any_of(REPRESENTATIVE), any_of(REPRESENTS), any_of(SIGNED)
_STANDING_IN, _GENITIVE = fold("প্রতিনিধি"), "ের"
_OWN_SEATS = frozenset(map(fold, OWN_SEATS))
_INSTEAD = re.compile(folded_pattern(r"\s?-?\s?এর\sপক্ষে\s"))
_HOW, _IN_PLACE_OF, _AWAY = map(any_of, (HOW, IN_PLACE_OF, AWAY))
_SEAT_BEHIND = re.compile(rf"(?:\s?[,;]\s?|\s[–—-]\s?)(?:{alternatives(SEATS)})$")
# A bracket of the name's own may stand before that of the post: "মেজর (অবঃ) কামরুল হাসান (সদস্য)".
_BRACKETED = re.compile(
    r"^(?P<name>[^(),]{5,60}|[^(),]{2,40}\([^(),]{2,14}\)[^(),]{0,60}) ?\((?P<post>(?:[^()]|\([^()]{1,40}\)){3,80})\)$"
)
_SENT_BY = re.compile(folded_pattern(r"\s-?\s?এর\s(?:পক্ষে\s)?প্রতিনিধি$"))
# With nothing before it, where a table's cells ran together: "জনাব … উপজেলা প্রকৌশলী সদস্য"; not "… শিক্ষক ও সদস্য-সচিব".
_SEAT_GLUED = re.compile(rf"(?<!\sও)(?<!\sএবং)\s(?:{alternatives(SEATS)})$")
_KINDS_OF_MEMBERS = frozenset(map(fold, KINDS_OF_MEMBERS))
# "ওয়ার্ড নং-১", "সংরক্ষিত আসন-২": for whom somebody sits there, where a post would stand.
_ELECTED_BY = re.compile(
    folded_pattern(r"(?:সংরক্ষিত\s(?:মহিলা\s)?)?(?:ওয়ার্ড|আসন)\s?(?:নং|নম্বর)?\s?[-–]?\s?[0-9০-৯]")
)
# "সদস্য ২নং ওয়ার্ড", "প্যানেল চেয়ারম্যান ১", "সদস্য (সংরক্ষিত ৩)".
_OF_A_WARD = re.compile(
    r"(?<=\S)\s?-?\s?(?:[0-9০-৯]{1,2}(?:\s?(?:নং|নম্বর)(?:\sওয়ার্ড)?)?|ওয়ার্ড\s?(?:নং|নম্বর)?\s?-?\s?[0-9০-৯]{1,2})$"
)
_DASH = re.compile(r"(?<!উপ)(?<!সহ)(?<!সাব)(?<!সদস্য)[-–—:]")
_BEFORE_ABSENT = re.compile(r"\s?[(–—-]+\s?[^()–—-]{0,20}$")
# Posts that also stand before a name as its title.
_TITLES_OF_POSTS = frozenset(map(fold, PROFESSIONS))
_UNMARKED = re.compile(r"(?P<number>[0-9০-৯]{1,2})\s(?=\S)")  # "১ জনাব …"
# "(উপপরিচালক, কৃষি সম্প্রসারণ এর প্রতিনিধি)", "(for Registrar)" behind his own post: whose place he takes.
_IN_WHOSE_PLACE = re.compile(
    folded_pattern(
        r"\s?\((?:[^()]|\([^()]{0,40}\)){2,80}(?:\s?-?\s?এর|ের|র)\s(?:প্রতিনিধি|পক্ষে)(?:\sপ্রতিনিধি)?\)$"
        r"|\s?\(for (?:the )?[^()]{3,60}\)$"
    )
)
# Behind the post, who came for its holder: "অফিসার ইনচার্জ - পক্ষে এসআই মোঃ জামাল".
_SENT = re.compile(
    folded_pattern(r"\s?(?:[-–—,]\s?|\()(?:তাঁর\s|তার\s)?(?:পক্ষে|প্রতিনিধি হিসেবে)[:,]?\s\S.{0,90}$")
)
_NAMES = (Piece.PERSON, Piece.UNKNOWN)
_SHORTEST_NAME, _MOST_WORDS_OF_A_NAME, _LONGEST_INITIAL = 5, 4, 2


def entry(text: str, presence: Presence, known: Known) -> Attendee:
    """One line of a list: its signature mark, seat and remark taken off, name and post apart."""
    text = ", ".join(filter(None, map(str.strip, text.split("\t"))))
    absent = ABSENT_WORDS.search(fold(text))
    if absent is not None:
        presence = Presence.ABSENT
        text = _BEFORE_ABSENT.sub("", text[: absent.start()]) or text
    if presence is Presence.ABSENT and (away := _AWAY.search(fold(text.rstrip(EDGES)))):
        text = text[: away.start()] or text
    signed = SIGNATURE.search(fold(text))
    if signed is not None:
        text = text[: signed.start()] if signed.start() > _SHORTEST_NAME else text[signed.end() :]
    text = text.strip(EDGES + "/").rstrip(" (")
    whole, text = text, without_seat_behind(text, known)
    seat = whole[len(text) :].strip(EDGES)
    how = _HOW.search(fold(text)) if text.endswith(")") and "," not in text else None
    text = text[: how.start()] if how and how.start() else text  # "ফিরোজা বেগম (শিক্ষাছুটি)"
    name, post = parted(text, known)
    sent = _SENT_BY.search(fold(text)) if presence is Presence.PRESENT and is_person(text) else None
    if sent and ", " not in text and all(whose := parted(text[: sent.start()], known)):
        return attendee(whose[0], without_seat(whose[1]), Presence.REPRESENTATIVE)
    if absent is None and (stands_in := stand_in(text, known)):
        presence, (name, post) = Presence.REPRESENTATIVE, parted(stands_in, known)
    own = without_seat(post)
    if name and is_decoration(own):  # "মেজর …, এইসি - সদস্য"
        name, own = f"{name}, {own}", post[len(own) :].strip(EDGES) or seat
    return attendee(name, own, presence)


def stand_in(text: str, known: Known) -> str:
    """Who came in another's place ("… অধিদপ্তর এর পক্ষে জনাব …, পরিদর্শক"), "" where nobody did."""
    found = TITLE_INSIDE.search(fold(text))
    if found and _IN_PLACE_OF.search(fold(text[: found.start()])):
        return text[found.start() :]
    untitled = _INSTEAD.search(fold(text))
    behind = text[untitled.end() :] if untitled else ""
    return behind if classify(re.split(r"[,(–—-]", behind)[0], known) is Piece.PERSON else ""


def _representing(text: str) -> re.Match[str] | None:
    """The words "এর প্রতিনিধি" at the end of a name or post; not those of a seat of its own."""
    return _STANDS_IN.search(fold(text)) if fold(text) not in _OWN_SEATS else None


def _stands_in(post: str) -> bool:
    """Whether a post says that he stands in for its holder; "রোভার লিডার প্রতিনিধি" is his own, as nothing is in the genitive."""
    words = fold(post).split()
    in_genitive = len(words) > 1 and words[-2].endswith(_GENITIVE)
    names_himself = words[-1:] == [_STANDING_IN] and not in_genitive and ends_in_post(words[-2:-1])
    own = fold(post) in _OWN_SEATS or names_himself
    return not own and _REPRESENTS.search(fold(post)) is not None


def attendee(name: str, post: str, presence: Presence) -> Attendee:
    """A person; "… এর প্রতিনিধি" behind name or post says that he stands in for its holder."""
    how = _HOW.search(fold(post))
    post = post[: how.start()] if how else post
    if presence is not Presence.ABSENT and (whose := _IN_WHOSE_PLACE.search(fold(post))) and whose.start():
        return Attendee(
            name=name.strip(EDGES), post=post[: whose.start()].strip(EDGES), presence=Presence.REPRESENTATIVE
        )
    if presence is not Presence.ABSENT and (sent := _SENT.search(fold(post))) and sent.start():
        presence, post = Presence.REPRESENTATIVE, post[: sent.start()]
    if presence is not Presence.ABSENT:
        name_found, post_found = _representing(name), _representing(post)
        if name_found or post_found or _stands_in(post):
            presence = Presence.REPRESENTATIVE
        name = name[: name_found.start()] if name_found else name
        post = post[: post_found.start()] if post_found else post
    return Attendee(name=name.strip(EDGES), post=post.strip(EDGES + "\n"), presence=presence)


def remarked(words: str, presence: Presence) -> Presence:
    """What a remark beside a name makes of a presence."""
    folded = fold(words)
    if ABSENT_WORDS.search(folded):
        return Presence.ABSENT
    return Presence.REPRESENTATIVE if REMARKED.search(folded) else presence


def without_seat(post: str) -> str:
    """The post without the seat in the committee behind it ("পুলিশ সুপার, সদস্য"); a seat alone is all there is."""
    seat = _SEAT_BEHIND.search(fold(post))
    return post[: seat.start()].strip() if seat and seat.start() else post


def without_seat_behind(text: str, known: Known) -> str:
    """A line without the seat at its end, where a post stands before that ("জনাব … (জেলা প্রশাসক) – সভাপতি")."""
    seat = _SEAT_BEHIND.search(fold(text))
    if seat:
        name, post = parted(text[: seat.start()], known)
        return text[: seat.start()] if name and post else text
    glued = _SEAT_GLUED.search(fold(text))
    words = text[: glued.start()] if glued else ""
    if last_word(fold(words)) in _KINDS_OF_MEMBERS:
        return text
    sent = _SENT_BY.search(fold(words))
    first, _, body = (words[: sent.start()] if sent else words).partition(", ")
    whole = not body or known.is_place(body) or classify(body, known) is Piece.INSTITUTION
    return words if first and whole and is_person(first) and post_behind(first, known) else text


def parted(text: str, known: Known) -> tuple[str, str]:
    """Name and post; a post alone has no name."""
    name, post = (as_printed(one, text) for one in _parted(_whole_name(with_stops(text)), known))
    return (name, post) if name.count("(") == name.count(")") else ("", squeeze(text.replace("\n", ", ")))


def _whole_name(text: str) -> str:
    """A name whose last word a narrow cell put into the next line, with it in one: "মো. ছাদেক / হোসেন / ট্রেজারার"."""
    name, _, below = text.partition("\n")
    last, _, post = below.partition("\n")
    return f"{name} {last}\n{post}" if post and fold(last.strip(EDGES)) in SURNAMES else text


def _parted(text: str, known: Known) -> tuple[str, str]:
    text = squeeze(text.replace("\n", ", "))
    bracketed = _BRACKETED.match(text)
    if (
        bracketed
        and not is_retired(text)
        and _names_somebody(bracketed["name"], bracketed["post"], known)
        and not ends_in_post(fold(bracketed["name"]).split())
    ):
        return bracketed["name"].strip(), bracketed["post"].strip()
    if (dashed := _behind_dash(text, known)) is not None:
        return dashed
    at = after_decorations(text)
    first, comma, rest = (text[:at], ",", text[at + 1 :]) if at >= 0 else (text, "", "")
    kind = classify(text.partition(",")[0], known)
    if kind is Piece.PERSON and comma and (found := post_behind(first, known)):
        return found[0], f"{found[1]}, {rest.strip()}"
    if kind is Piece.PERSON and comma and len(last_word(first)) > _LONGEST_INITIAL:
        return first.strip(), rest.strip()
    if not comma and (found := post_behind(text, known)):
        return found
    name, post = name_and_post(text, known)
    if name and post:
        person, apart, seat = name.partition(", ")
        head_alone = bool(apart) and classify(seat, known) is Piece.HEAD  # "রোকসানা বেগম, প্রতিনিধি, ব্র্যাক"
        return (person, f"{seat.strip(EDGES)}, {post}") if head_alone else (name, post)
    if comma and kind is Piece.UNKNOWN and (found := post_behind(first, known)):
        return found[0], f"{found[1]}, {rest.strip()}"
    if comma and kind in (Piece.PERSON, Piece.UNKNOWN):
        return first.strip(), rest.strip()
    if kind in POSTS or kind is Piece.INSTITUTION or (kind is Piece.HEAD and comma):
        return "", text
    return (
        post_behind(text, known) or _post_then_name(text, known) or ((text, "") if not post else ("", text))
    )


def _names_somebody(name: str, post: str, known: Known) -> bool:
    """Whether words before a bracket are a person: a name, or what may be one where a post stands in the bracket."""
    return is_person(name) or (classify(name, known) in _NAMES and is_post(post, known))


def is_post(words: str, known: Known) -> bool:
    """Whether words are a post, be it one that needs its body behind it ("প্রতিনিধি, ব্র্যাক")."""
    kind = classify(_OF_A_WARD.sub("", words.split(",")[0]), known)
    return kind in POSTS or (kind is Piece.HEAD and "," in words)


def _post_then_name(text: str, known: Known) -> tuple[str, str] | None:
    """ "সংগীত প্রশিক্ষক সুবীর দত্ত": a post by its last word, then two to four words that belong to no office."""
    words, folded = text.split(), fold(text).split()
    if is_person(text) and not ends_in_post(folded[:1]):
        return None  # "জনাব কাজী মোস্তাফিজ"
    for at in range(len(words) - 2, max(0, len(words) - 1 - _MOST_WORDS_OF_A_NAME), -1):
        name = " ".join(words[at:])
        of_office = any(is_of_an_office(word) for word in folded[at:]) or "," in name or known.is_place(name)
        titled = at == 1 and folded[0] in _TITLES_OF_POSTS
        if ends_in_post(folded[:at]) and not of_office and not titled:
            return name, " ".join(words[:at])
    return None


def _behind_dash(text: str, known: Known) -> tuple[str, str] | None:
    """ "মোঃ তরিকুল ইসলাম-অফিসার ইনচার্জ, ফুলতলা থানা", "গৌতম কুন্ডু- সভাপতি, বণিক সমিতি": a post behind a dash."""
    for dash in _DASH.finditer(text.partition(",")[0]):
        name, post = text[: dash.start()].strip(), text[dash.end() :].strip()
        named = len(name.split()) > 1 and classify(name, known) in _NAMES
        if named and (is_post(post, known) or _ELECTED_BY.match(fold(post))):
            return name, post
    return None


def list_number(text: str) -> tuple[str | None, str]:
    """The number of a list's line and the rest; "ড." before a name is a title, no thirteenth letter."""
    number, rest = leading_number(text)
    if number is None and (found := _UNMARKED.match(text)) and is_person(text[found.end() :].split(",")[0]):
        return found["number"], text[found.end() :]
    return (None, text) if number == "ড" else (number, rest)


def is_worded(text: str) -> bool:
    """Whether a cell has a letter in it."""
    return bool(re.search(r"[^\W\d_]", text))


def is_name_and_post(line: str, known: Known) -> bool:
    """Whether a line is two to five words, a dash or comma, and a post ("আঃ মান্নান মাঝি — চেয়ারম্যান, হাজিরহাট ইউপি")."""
    mark = _MARK_BEHIND_NAME.search(line)
    if mark is None or not 1 < len(line[: mark.start()].split()) < 6:
        return False
    named = mark[0] != ", " or classify(line[: mark.start()], known) is Piece.UNKNOWN
    return named and is_post(line[mark.end() :].split(" (")[0], known)
