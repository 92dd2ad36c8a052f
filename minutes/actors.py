"""Who is to act, read from a decision's words where no column or label says it."""

import re
from collections.abc import Iterator

from minutes.chars import any_of, fold, is_bangla, last_word
from minutes.grammar.actors import (
    ACTIVE_ENDINGS,
    ADVERBIAL_ENDS,
    BY,
    ENGLISH_SUBJECT,
    EVERYBODY,
    NOT_ACTING,
    PASSIVE,
    REQUESTS,
)
from minutes.grammar.joining import Piece
from minutes.grammar.offices import GROUPS, PERSON_TITLES, SURE_TITLES, SURNAMES
from minutes.known import Known
from minutes.mentions import split
from minutes.pieces import classify
from minutes.shapes import begins_a_post, heads_a_name
from minutes.vocabulary import ends_in_post, is_body, is_half, is_head

# A clause ends with its sentence, or with a verb of the third person before "and".
_CLAUSES = re.compile(r"(?<=[।;])\s*|(?<=বেন) (?=এবং|ও|আর)|(?<=\. )(?=[A-Z])")
_WORD = re.compile(r"[^\s,।;]+(?:\s\([^()]{1,40}\))?")
_CASES = tuple(map(fold, ("গণকে", "বৃন্দকে", "সমূহকে", "কে", "গণ", "বৃন্দ")))
_OWNED = tuple(map(fold, ("ের", "র")))
_ACTIVE, _PASSIVE = tuple(map(fold, ACTIVE_ENDINGS)), tuple(map(fold, PASSIVE))
_ADVERBIAL, _NOT_ACTING = frozenset(map(fold, ADVERBIAL_ENDS)), frozenset(map(fold, NOT_ACTING))
_REQUESTED, _BY = any_of(REQUESTS), frozenset(map(fold, BY))
_ENGLISH = tuple(re.compile(pattern) for pattern in ENGLISH_SUBJECT)
_TITLES, _SURNAMES = frozenset(map(fold, PERSON_TITLES)), frozenset(map(fold, SURNAMES))
_SURE, _EVERYBODY = frozenset(map(fold, SURE_TITLES)), any_of(EVERYBODY)
_GROUPS = frozenset(fold(word) for group in GROUPS for word in group.split())
_PERSON_ASKED = re.compile(r"(?P<who>জনাব\S?\s(?:\S+\s){0,4}?\S+?)-?কে\s(?:আহ্?বায়ক|সভাপতি|দায়িত্ব|প্রধান|অনুরোধ|টিম)")
# "চাঁদা আদায় করিবেন কোষাধ্যক্ষ।"
_VERB_FIRST = re.compile(r"(?:(?<=বেন)|(?<=বে))\s(?P<who>[^।;:]{3,90})$")
_ADDRESSED = re.compile(r"^(?P<who>[^:ঃ।\n]{4,160}?)\s?(?::|ঃ(?![\u0980-\u09ff])|\s[-–—])\s(?=\S)")
_JOINED = re.compile(r"^(?:(?:ও|এবং|and)\s|[^\w(\u0980-\u09ff]+\s?)")  # before the last of a list
_BEHIND = re.compile(r"\s?\([^()]*\)")
_NARROWING = frozenset(map(fold, ("ইউপি", "ওয়ার্ড", "ইউনিয়ন", "পৌর")))
_JOINERS = frozenset(("ও", "এবং", "and", "/"))
_OFFICES = frozenset(
    (
        Piece.POST,
        Piece.GENERIC,
        Piece.ORGED,
        Piece.PLACED,
        Piece.GROUP,
        Piece.PERSON,
        Piece.OPEN_GROUP,
        Piece.INSTITUTION,
        Piece.COMPANY,
        Piece.BRANCH,
    )
)
_MOST_WORDS, _MOST_OF_A_SUBJECT = 7, 9
_MOST_ACTORS, _MOST_READ, _WORDS_OF_A_BODY, _WORDS_OF_A_PERSON = 12, 200, 4, 5


def actors_in(text: str, known: Known) -> tuple[str, ...]:
    """Who acts in the sentences, each once, in order: the subject of an active clause, who is asked, posts that are named.

    One in the genitive (অফিসারের) is not acting and left out.
    """
    addressed = _addressed(text, known)
    if addressed:
        return addressed
    if not is_bangla(text):
        return _distinct(actor for clause in _CLAUSES.split(text) for actor in _english(clause, known))
    return _distinct(actor for clause in _CLAUSES.split(text) for actor in _of_clause(clause, known))


def _addressed(text: str, known: Known) -> tuple[str, ...]:
    """The offices a decision begins with, parted from what they are to do: "ওসি ও ইউএনও: টহল জোরদার করতে হবে।"."""
    found = _ADDRESSED.match(text)
    if found is None:
        return ()
    names = split(found["who"], known=known)
    offices = bool(names) and all(classify(name.split(",")[0], known) in _OFFICES for name in names)
    last = last_word(_BEHIND.sub("", found["who"]).split(",")[0])
    return names[:_MOST_ACTORS] if offices and heads_a_name(last) else ()


def _distinct(actors: Iterator[str]) -> tuple[str, ...]:
    named = (_JOINED.sub("", actor).rstrip(": ") for actor in actors)
    return tuple(dict.fromkeys(filter(None, named)))[:_MOST_ACTORS]


def _of_clause(clause: str, known: Known) -> Iterator[str]:
    words = list(_WORD.finditer(clause))[:_MOST_READ]
    if not words:
        return
    last = fold(words[-1][0])
    active = last.endswith(_ACTIVE) and not fold(clause).rstrip(" ।").endswith(_PASSIVE)
    subject = list(_subject(clause, words, known)) if active else []
    if subject:
        yield from subject
        return
    for person in _PERSON_ASKED.finditer(clause):
        yield person["who"]
    posts = list(_posts(clause, words, known))
    yield from posts or _behind_the_verb(clause, known)
    if _REQUESTED.search(fold(clause)) or any(fold(word[0]) in _BY for word in words):
        yield from _asked(clause, words, known)


def _behind_the_verb(clause: str, known: Known) -> tuple[str, ...]:
    """The offices with which a clause ends, where its verb stands before them."""
    behind = _VERB_FIRST.search(clause.rstrip(" ।"))
    names = split(behind["who"], known=known) if behind else ()
    return names if all(classify(name.split(",")[0], known) in _OFFICES for name in names) else ()


def _subject(text: str, words: list[re.Match[str]], known: Known) -> Iterator[str]:
    """The offices that an active clause is about: the first names in the nominative, behind what says when and why."""
    for found in _EVERYBODY.finditer(fold(text)):
        yield text[found.start() : found.end()]
    person = _with_person(words, -1) if fold(words[0][0]) in _SURE else -1
    if person > 0:
        yield text[words[0].start() : words[person].end()]
        return
    for at, word in enumerate(words):
        if not heads_a_name(word[0]) or _name_goes_on(text, words, at, known):
            continue
        start = _from_its_first_word(text, words, _first_of(words, at), at, known)
        end = _last_of(text, words, at, known)
        following = fold(words[end + 1][0]) if end + 1 < len(words) else ""
        if following in _NOT_ACTING or end - start > 3 * _MOST_OF_A_SUBJECT:
            continue
        names = split(text[words[start].start() : words[end].end()], known=known)
        if names and all(classify(name.split(",")[0], known) in _OFFICES for name in names):
            yield from names
            return


def _name_goes_on(text: str, words: list[re.Match[str]], at: int, known: Known) -> bool:
    """Whether the next word ends the name ("জেলা পুলিশ সুপার"); not where it is complete ("প্রধান শিক্ষক অভিভাবক …")."""
    if (
        at + 1 == len(words)
        or not _adjacent(text, words[at], words[at + 1])
        or not heads_a_name(words[at + 1][0])
    ):
        return False
    start = words[_first_of(words, at)].start()
    return known.is_name(text[start : words[at + 1].end()]) or not known.is_name(
        text[start : words[at].end()]
    )


def _adjacent(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    return text[word.end() : following.start()] == " "


def _first_of(words: list[re.Match[str]], at: int) -> int:
    """The word with which the name that ends at word `at` begins: behind the last adverbial, number or case ending."""
    start = at
    while start > max(0, at - _MOST_OF_A_SUBJECT) and not _parts(words[start - 1][0]):
        start -= 1
    return start


def _from_its_first_word(text: str, words: list[re.Match[str]], start: int, at: int, known: Known) -> int:
    """Where a known name begins that holds "ও" itself ("উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তাগণ"), else `start`."""
    if not start or words[start - 1][0] not in _JOINERS:
        return start
    last = _uncased(words[at][0]) or words[at][0]
    for earlier in range(max(0, start - _WORDS_OF_A_BODY), start - 1):
        if known.is_name(f"{text[words[earlier].start() : words[at].start()]}{last}"):
            return earlier
    return start


def _parts(word: str) -> bool:
    """Whether a word belongs to what stands before a name."""
    folded = fold(word)
    if folded in _GROUPS or heads_a_name(word) or is_half([folded]):
        return False
    return folded in _ADVERBIAL or folded.endswith(("ে", "তে", "য়", ":", "ঃ"))


def _last_of(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The last word of the list of names (and their places) that begins with the one that ends at word `at`."""
    end = _with_person(words, at)
    while end + 1 < len(words):
        mark = text[words[end].end() : words[end + 1].start()].strip()
        begin = end + 2 if words[end + 1][0] in _JOINERS else end + 1
        if begin == len(words) or (begin == end + 1 and mark not in (",", "/")):
            break
        reach = range(begin, min(begin + _MOST_OF_A_SUBJECT, len(words)))
        after = next((one for one in reach if heads_a_name(words[one][0])), None)
        between = [words[one][0] for one in range(begin, after)] if after is not None else []
        if after is None or any(_parts(word) for word in between if word not in _JOINERS):
            placed = begin == end + 1 and known.is_place(words[begin][0])
            return begin if placed else end
        while _name_goes_on(text, words, after, known):
            after += 1
        end = _with_person(words, after)
    return end


def _with_person(words: list[re.Match[str]], at: int) -> int:
    """The last word of the person's name that follows a post ("ওয়ার্ড সদস্য জনাব …"), else `at`."""
    if at + 1 >= len(words) or fold(words[at + 1][0]) not in _TITLES:
        return at
    reach = range(at + 2, min(at + 2 + _WORDS_OF_A_PERSON, len(words)))
    return next((one for one in reach if fold(words[one][0]) in _SURNAMES), min(at + 3, len(words) - 1))


def _posts(text: str, words: list[re.Match[str]], known: Known) -> Iterator[str]:
    """Every post that is named in the nominative or dative."""
    for at, word in enumerate(words):
        last = _uncased(word[0])
        if last is None or not ends_in_post([fold(last.split("(")[0].strip())]):
            continue
        start = _start(text, words, at, known)
        name = f"{text[words[start].start() : word.start()]}{last}".strip()
        kind = classify(name, known)
        if kind is Piece.GENERIC and text[word.end() : word.end() + 1] == ",":
            body = _body_after(text, words[at + 1 :], known)
            if body:
                yield f"{name}, {body}"
        elif (start < at and _owns(words[at - 1][0])) or (
            (start < at or known.is_name(name)) and begins_a_post(name, known)
        ):
            yield name


def _asked(text: str, words: list[re.Match[str]], known: Known) -> Iterator[str]:
    """Institutions in the dative, or before কর্তৃক: "এলজিইডিকে অনুরোধ করা হলো"."""
    for at, word in enumerate(words):
        folded = fold(word[0])
        by = at + 1 < len(words) and fold(words[at + 1][0]) in _BY
        if not by and not folded.endswith("কে"):
            continue
        last = word[0] if by else word[0].removesuffix("কে").rstrip("-")
        if not heads_a_name(last) or ends_in_post([fold(last)]):
            continue
        name = f"{text[words[_first_of(words, at)].start() : word.start()]}{last}"
        yield from (one for one in split(name, known=known) if classify(one, known) in _OFFICES)


def _english(clause: str, known: Known) -> Iterator[str]:
    for pattern in _ENGLISH:
        for found in pattern.finditer(clause):
            names = split(found["who"], known=known)
            yield from (name for name in names if classify(name.split(",")[0], known) in _OFFICES)


def _uncased(word: str) -> str | None:
    """The word without কে, গণ …; None where it is in the genitive."""
    folded = fold(word)
    for case in _CASES:
        if folded.endswith(case) and len(folded) > len(case) + 2:
            return word[: len(word) - len(case)].rstrip("-")
    return None if folded.endswith(_OWNED) and not is_head(folded) else word


def _start(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The word with which the post that ends at word `at` begins."""
    start = at
    while start > max(0, at - _MOST_WORDS) and _belongs(text, words[start - 1], words[start]):
        start -= 1
    for first in range(max(0, at - _MOST_WORDS), start):
        name = f"{text[words[first].start() : words[at].start()]}{_uncased(words[at][0])}"
        if known.is_name(name) and (is_half([fold(words[first][0])]) or first == start - 1):
            return first
    if start == at and at and _owns(words[at - 1][0]):
        start -= 1
        while start > max(0, at - _WORDS_OF_A_BODY) and _adjacent(text, words[start - 1], words[start]):
            start -= 1
    return start


def _owns(word: str) -> bool:
    """Whether the word is an institution in the genitive ("ফাউন্ডেশনের")."""
    folded = fold(word)
    return folded.endswith(_OWNED) and is_body(folded)


def _belongs(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether the word before is part of the same name: a level, a rank, a field of work."""
    return _adjacent(text, before, word) and (is_half([fold(before[0])]) or fold(before[0]) in _NARROWING)


def _body_after(text: str, words: list[re.Match[str]], known: Known) -> str | None:
    """The institution the next words name, up to the first word that makes them one."""
    for count in range(1, min(_MOST_WORDS, len(words)) + 1):
        last = _uncased(words[count - 1][0])
        if last is None:
            continue
        name = f"{text[words[0].start() : words[count - 1].start()]}{last}"
        if classify(name, known) is Piece.INSTITUTION:
            return name
    return None
