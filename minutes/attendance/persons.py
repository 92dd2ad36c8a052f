"""A person's name and post apart, in whatever order they stand and with whatever between them."""

import re

from minutes.attendance.initials import as_printed, with_stops
from minutes.chars import alternatives, fold, folded_pattern, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.offices import PERSON_TITLES, SURE_TITLES
from minutes.grammar.people import (
    DECORATIONS,
    POSTS_AS_TITLES,
    POSTS_ENDING_IN_TITLES,
    POSTS_THAT_ARE_NAMES,
    PROFESSIONS,
    SEATS,
)
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.words.shapes import begins_a_post, is_person
from minutes.words.vocabulary import COUNT, GENERIC, LEVELS, SURNAMES, bare, ends_in_post, is_half

POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
EDGES = " ,।;:-–—(\t"
WORDS_OF_A_POST, _WORDS_OF_A_NAME, _MOST_WORDS = 7, 6, 14
_SHORTEST_NAME, _SHORTEST_POST = 6, 5
SEAT_WORDS = frozenset(map(fold, SEATS))
_PROFESSIONS = frozenset(map(fold, PROFESSIONS))
_POSTS_AS_TITLES = frozenset(map(fold, POSTS_AS_TITLES))
_TITLES = frozenset(map(fold, PERSON_TITLES)) | _PROFESSIONS | _POSTS_AS_TITLES
_ALSO_NAMES = SURNAMES | frozenset(map(fold, POSTS_THAT_ARE_NAMES))
_ENDING_IN_TITLES = frozenset(map(fold, POSTS_ENDING_IN_TITLES))
_SURE_TITLES = frozenset(map(fold, SURE_TITLES))
_LEVELS = tuple(LEVELS)  # glued to a name: "জামানজেলা প্রশাসক"
# What begins a post behind a name that nothing parts from it, though it begins none elsewhere.
_BEGINS_UNMARKED = re.compile(
    folded_pattern(r"হেড\s(?:অব|অফ)\s|head\sof\s|উপ(?:ব্যবস্থাপ|মহাব্যবস্থাপ|পরিচালক|সচিব|সহকারী)")
)
_JOINING = ("ও", "এবং")
_ONE_WORD = frozenset((Piece.HEAD, Piece.POST, Piece.GENERIC))
_NAMES = frozenset((Piece.PERSON, Piece.UNKNOWN))
_AND = re.compile(r"\s(?:and|ও|এবং)\s")
_PARTS = re.compile(r"[,\n\t;]|(?<=\s)[-–—](?=\s)")
_COMMAS = re.compile(r"[,\n\t](?![^()]{0,200}\))")  # not those inside brackets: “(১,২,৩)”
TITLE_INSIDE = re.compile(
    rf"(?<=[\s,])(?:{alternatives(title for title in PERSON_TITLES if len(title) > 2 or title in SURE_TITLES)})\s"
)
_DECORATED = re.compile(
    rf"(?P<what>(?:{alternatives(DECORATIONS)})(?:,\s(?:{alternatives(DECORATIONS)}))*),\s"
)
_RETIRED = re.compile(
    folded_pattern(r"\s?\((?:অব\S{0,12}|এলপিআর|পিআরএল|retd?\.?|rtd\.?|ret'd|retired)\)\s?$")
)
_OF_THE_DAY = re.compile(
    folded_pattern(
        r"[0-9০-৯](?![0-9০-৯]?নং$)|ঘটিকা|^টা|টায়$|বার$|তারিখ|সকাল|বিকাল|বিকেল|দুপুর|বেলা|রোজ|অদ্য|^গত$|^অতঃপর|[।:]$"
    )
)


_POST_IN_BRACKETS = re.compile(r"^(?P<name>[^(),]{3,80})\((?P<post>(?:[^()]|\([^()]{1,40}\)){3,80})\)$")


def name_and_post(value: str, known: Known) -> tuple[str | None, str | None]:
    """Name and post of "জনাব …, জেলা প্রশাসক, …" in any order, each None where it is not said."""
    printed, value = value, with_stops(value)
    name, post = _name_and_post(value, known)
    decorated = _DECORATED.match(fold(post)) if name and post else None
    if post and decorated and classify(post[decorated.end() :].split(",")[0], known) in POSTS:
        name, post = value[: value.index(post) + decorated.end("what")].strip(EDGES), post[decorated.end() :]
    return name and as_printed(name, printed), post and as_printed(post, printed)


def _name_and_post(value: str, known: Known) -> tuple[str | None, str | None]:
    bracketed = _POST_IN_BRACKETS.match(value)
    kind = classify(bracketed["post"].split(",")[0], known) if bracketed else None
    if bracketed and (kind in POSTS or (kind is Piece.HEAD and "," in bracketed["post"])):
        return squeeze(bracketed["name"]), squeeze(bracketed["post"])
    if untied := _untied(value, known):
        return untied[0], _joined(value[value.index(untied[1], len(untied[0])) :])
    start = 0
    for end in [*(found.start() for found in _PARTS.finditer(value)), len(value)]:
        part = value[start:end].strip(EDGES)
        if (
            part
            and not is_decoration(value[start:end].strip(" ,"))
            and (classify(part, known) in POSTS or classify(_AND.split(part)[0], known) in POSTS)
        ):
            name = value[:start].strip(EDGES)
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


def after_decorations(text: str) -> int:
    """Where in a text the comma stands behind a name and what its bearer was decorated with; -1 where no comma is."""
    comma = text.find(",")
    decorated = (
        _DECORATED.match(fold(text), comma + 2) if comma >= 0 and text[comma + 1 : comma + 2] == " " else None
    )
    return decorated.end("what") if decorated else comma


def is_decoration(text: str) -> bool:
    """Whether words behind a name are only what its bearer was decorated with or studied ("পিপিএম", "ndc, psc")."""
    return _DECORATED.fullmatch(f"{squeeze(fold(text))}, ") is not None


def is_retired(text: str) -> bool:
    """Whether a text ends with the words that its bearer is retired ("কর্নেল … (অব.)"), which are no post."""
    return _RETIRED.search(fold(text)) is not None


def is_post_as_title(post: str) -> bool:
    """Whether a post may as well be part of the name of who is known by it ("অধ্যক্ষ")."""
    return fold(post) in _POSTS_AS_TITLES


def _is_bare_post(text: str) -> bool:
    """Whether `text` is a post that does not say whose it is, and no name either ("চেয়ারম্যান", "পরিচালক (প্রশাসন)")."""
    text = text.partition(" (")[0] if text.endswith(")") else text
    return fold(text) in GENERIC and fold(text) not in _ALSO_NAMES


def post_behind(text: str, known: Known) -> tuple[str, str] | None:
    """ "জনাব সঞ্জয় কুমার উপ-সহকারী কৃষি কর্মকর্তা": the longest post at the end that begins like one, behind a person."""
    words = text.split()
    if not is_person(text) or len(words) > _MOST_WORDS:
        return None
    for at in range(2, len(words)):
        rest = " ".join(words[at:])
        if rest.count(")") > rest.count("("):
            continue  # "… হায়দার (অতিরিক্ত সচিব)"
        if fold(rest) in SEAT_WORDS or (
            classify(rest, known) in POSTS
            and (
                begins_a_post(rest, known)
                or is_half([fold(words[at])])
                or words[at].startswith("উপ-")
                or _BEGINS_UNMARKED.match(fold(rest))
                or (at > 2 and _is_bare_post(rest) and not fold(words[at - 1]).endswith(_LEVELS))
            )
        ):
            return " ".join(words[:at]), rest
    return None


def _untied(value: str, known: Known) -> tuple[str, str] | None:
    """Name and first post of a value that parts them with nothing: "মোঃ রেজাউল করিম জেলা প্রশাসক ও সভাপতি, …"."""
    first, *others = _PARTS.split(value, maxsplit=1)
    if found := post_behind(first, known) or post_behind(_AND.split(first)[0], known) or _glued(first, known):
        return found
    name, _, last = first.strip(EDGES).rpartition(" ")
    follows = others and classify(_PARTS.split(others[0])[0], known) in POSTS  # "… শাহ আলম প্রধান, প্রধান শিক্ষক"
    alone = (
        is_person(name)
        and len(name.split()) > 1
        and fold(last) not in _ALSO_NAMES
        and last.count(")") == last.count("(")
    )
    return (name, last) if alone and not follows and classify(last, known) in _ONE_WORD else None


def _glued(first: str, known: Known) -> tuple[str, str] | None:
    """ "জনাব দিলারা জামানজেলা প্রশাসক": a known post that begins inside a word, where two cells ran together."""
    for at in range(_SHORTEST_NAME, len(first) - _SHORTEST_POST):
        inside = "\u0985" <= first[at] <= "\u09b9" and first[at - 1] not in " \u09cd"
        if inside and first[:at].count(" ") and known.is_name(first[at:].strip(EDGES)):
            return first[:at].strip(), first[at:].strip(EDGES)
    return None


def _without_post(name: str, known: Known) -> str:
    """The name without another post before it ("টিম লিডার জনাব …")."""
    found = TITLE_INSIDE.search(fold(name))
    if found is None or _is_title(name[: found.start()], _TITLES):
        return name  # "কৃষিবিদ ডাঃ …": two titles
    return name[found.start() :] if _last_post(name[: found.start()], known) else name


def _is_title(words: str, titles: frozenset[str]) -> bool:
    """Whether `words` are one of the `titles`, perhaps of somebody retired or behind another: "অধ্যাপক (অবঃ)", "জনাব প্রকৌশলী"."""
    bare_words = _RETIRED.sub("", fold(words)).strip()
    first, _, rest = bare_words.partition(" ")
    return bare_words in titles or (first in _SURE_TITLES and rest in titles)


def _post_first(value: str, known: Known) -> tuple[str | None, str | None]:
    """ "জেলা প্রশাসক জনাব …": the post before the name, or a post alone."""
    bracketed = re.match(r"^(?P<post>[^()]{3,80})\((?P<name>[^()]{3,80})\)$", value)
    if bracketed and is_person(bracketed["name"]):
        return squeeze(bracketed["name"]), squeeze(bracketed["post"]).strip(EDGES)
    found = next((one for one in TITLE_INSIDE.finditer(fold(value)) if not _ends_post(value, one)), None)
    if found is None:
        return _untitled(value, known) or (None, _joined(value))
    before = value[: found.start()]
    if _is_title(before, _TITLES if _RETIRED.search(fold(before)) else _PROFESSIONS):
        return squeeze(value).strip(EDGES), None  # "প্রকৌশলী মোঃ …": two titles
    post = _last_post(value[: found.start()], known)
    name = squeeze(value[found.start() :]).strip(EDGES)
    return (name.rstrip(")") if name.count(")") > name.count("(") else name, post) if post else (None, None)


def _ends_post(value: str, title: re.Match[str]) -> bool:
    """Whether a title inside is but the end of a post that begins before it: "সহযোগী অধ্যাপক ফিরোজা বেগম"."""
    return fold(value[: title.end()]).strip() in _ENDING_IN_TITLES


def _untitled(value: str, known: Known) -> tuple[str, str] | None:
    """ "অতিরিক্ত জেলা ম্যাজিস্ট্রেট খাদিজা বানু": a known post, then a name without a title."""
    words = squeeze(value).split()
    if ends_in_post(bare(value.partition(",")[0]).split()):
        return None  # "পোস্টমাস্টার জেনারেল, উত্তরাঞ্চল"
    for at in range(len(words) - 2, 0, -1):
        post, name = " ".join(words[:at]), words[at:]
        plain = len(name) < _WORDS_OF_A_NAME and not any("(" in word or known.is_place(word) for word in name)
        if (
            plain
            and known.is_name(post)
            and not _is_title(post, _PROFESSIONS)
            and classify(" ".join(name), known) in _NAMES
        ):
            return " ".join(name), post
    return None


def _last_post(text: str, known: Known) -> str | None:
    """The post in the last words of `text`, without the date and hour a sentence may give before it."""
    words = squeeze(text).strip(EDGES).split()
    start, count, depth = len(words), 0, 0
    while start:
        word = words[start - 1]
        inside, depth = depth > 0, depth + word.count(")") - word.count("(")
        numbers = words[start : start + 1] == ["নং"]  # "৯ নং … ইউনিয়নের চেয়ারম্যান"
        if (_OF_THE_DAY.search(fold(word)) and not numbers) or (
            count >= WORDS_OF_A_POST and not inside and word not in _JOINING
        ):
            break
        # Words in brackets do not count, and behind "ও" stands another post.
        count = 0 if word in _JOINING and not inside else count + (not inside and depth <= 0)
        start -= 1
    post = " ".join(words[start:])
    named = COUNT.sub("", post.rpartition(",")[0] or post)  # "প্যানেল চেয়ারম্যান-১"
    return post if post and classify(named, known) in POSTS else None


def _joined(post: str) -> str:
    return ", ".join(filter(None, (squeeze(part).strip(EDGES) for part in _COMMAS.split(with_stops(post)))))
