"""Who is to act, read from a decision's words where no column or label says it."""

import re
from collections.abc import Iterator

from minutes.chars import alternatives, any_of, fold, is_bangla, last_word
from minutes.decided.subjects import OFFICES, begin_of, first_of, subject, whole_body
from minutes.grammar.actors import (
    ACTIVE_ENDINGS,
    BY,
    ENGLISH_SUBJECT,
    ENTRUSTING,
    NOT_ACTING,
    PASSIVE,
    PLACES_OF_POSTS,
    REQUESTS,
)
from minutes.grammar.joining import Piece
from minutes.grammar.offices import SURE_TITLES
from minutes.known import Known
from minutes.offices.mentions import split
from minutes.offices.pieces import classify
from minutes.words.clause_words import OWNED, adjacent, uncased
from minutes.words.shapes import begins_a_post, heads_a_name
from minutes.words.vocabulary import ends_in_post, is_body, is_half

# A clause ends with its sentence, or with a verb of the third person before "and".
_CLAUSES = re.compile(r"(?<=[।;])\s*|(?<=বেন) (?=এবং|ও|আর)|(?<=\. )(?=[A-Z])")
_WORD = re.compile(r"[^\s,।;]+(?:\s\([^()]{1,40}\))?")
_ACTIVE, _PASSIVE = tuple(map(fold, ACTIVE_ENDINGS)), tuple(map(fold, PASSIVE))
_NOT_ACTING = frozenset(map(fold, (*NOT_ACTING, *PLACES_OF_POSTS)))
_HONOURED = fold("মহোদয়ের")
_REQUESTED, _ENTRUSTED, _BY = any_of(REQUESTS), any_of(ENTRUSTING), frozenset(map(fold, BY))
_ENGLISH = tuple(re.compile(pattern) for pattern in ENGLISH_SUBJECT)
_PERSON_ASKED = re.compile(
    r"(?P<who>জনাব\S?\s(?:\S+\s){0,4}?\S+?)-?কে\s(?:আহ্?বায়ক|সভাপতি|দায়িত্ব|প্রধান|অনুরোধ|টিম)"
    rf"|(?<!\S)(?P<other>(?:{alternatives(SURE_TITLES)})\s(?:[^\s,।]+\s){{0,4}}?[^\s,।]+?)-?কে\s(?:দায়িত্ব|অনুরোধ)"
)
# "চাঁদা আদায় করিবেন কোষাধ্যক্ষ।"
_VERB_FIRST = re.compile(r"(?:(?<=বেন)|(?<=বে))\s(?P<who>[^।;:]{3,90})$")
_ADDRESSED = re.compile(r"^(?P<who>[^:ঃ।\n]{4,160}?)\s?(?::|ঃ(?![\u0980-\u09ff])|\s[-–—])\s(?=\S)")
_JOINED = re.compile(r"^(?:(?:ও|এবং|and)\s|[^\w(\u0980-\u09ff]+\s?)")  # before the last of a list
_BEHIND = re.compile(r"\s?\([^()]*\)")
_NARROWING = frozenset(map(fold, ("ইউপি", "ওয়ার্ড", "ইউনিয়ন", "পৌর")))
_MOST_WORDS = 7
_MOST_ACTORS, _MOST_READ, _WORDS_OF_A_BODY = 12, 200, 4


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
    offices = bool(names) and all(classify(name.split(",")[0], known) in OFFICES for name in names)
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
    active = last.endswith(_ACTIVE) and not fold(clause).rstrip(" ।;").endswith(_PASSIVE)
    acting = list(subject(clause, words, known)) if active else []
    if acting:
        yield from acting
        return
    persons = [found["who"] or found["other"] for found in _PERSON_ASKED.finditer(clause)]
    yield from persons
    posts = list(_posts(clause, words, known))
    yield from posts or _behind_the_verb(clause, known)
    if _REQUESTED.search(fold(clause)) or any(fold(word[0]) in _BY for word in words):
        entrusted = bool(_ENTRUSTED.search(fold(clause))) and not (posts or persons)
        yield from _asked(clause, words, known, posts=entrusted)


def _behind_the_verb(clause: str, known: Known) -> tuple[str, ...]:
    """The offices with which a clause ends, where its verb stands before them."""
    behind = _VERB_FIRST.search(clause.rstrip(" ।"))
    names = split(behind["who"], known=known) if behind else ()
    return names if all(classify(name.split(",")[0], known) in OFFICES for name in names) else ()


def _posts(text: str, words: list[re.Match[str]], known: Known) -> Iterator[str]:
    """Every post that is named in the nominative or dative."""
    for at, word in enumerate(words):
        last = uncased(word[0])
        if last is None or not ends_in_post([fold(last.split("(")[0].strip())]):
            continue
        following = fold(words[at + 1][0]) if at + 1 < len(words) else ""
        if last == word[0] and (following in _NOT_ACTING or following == _HONOURED):
            continue  # "উপজেলা প্রকৌশলী বরাবর আবেদন করিতে হইবে"
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


def _asked(text: str, words: list[re.Match[str]], known: Known, *, posts: bool) -> Iterator[str]:
    """Institutions in the dative, or before কর্তৃক: "এলজিইডিকে অনুরোধ করা হলো"; `posts`: and posts that no list has whole."""
    for at, word in enumerate(words):
        folded = fold(word[0])
        by = at + 1 < len(words) and fold(words[at + 1][0]) in _BY
        if not by and not folded.endswith("কে"):
            continue
        last = word[0] if by else word[0].removesuffix("কে").rstrip("-")
        post = ends_in_post([fold(last)])
        if not heads_a_name(last) or (post and (by or not posts)):
            continue
        first = begin_of(text, words, at, known) if post else first_of(words, at)
        name = f"{text[words[first].start() : word.start()]}{last}"
        yield from (one for one in split(name, known=known) if classify(one, known) in OFFICES)


def _english(clause: str, known: Known) -> Iterator[str]:
    for pattern in _ENGLISH:
        for found in pattern.finditer(clause):
            names = split(found["who"], known=known)
            yield from (name for name in names if classify(name.split(",")[0], known) in OFFICES)


def _start(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The word with which the post that ends at word `at` begins."""
    start = at
    while start > max(0, at - _MOST_WORDS) and _belongs(text, words[start - 1], words[start]):
        start -= 1
    for first in range(max(0, at - _MOST_WORDS), start):
        name = f"{text[words[first].start() : words[at].start()]}{uncased(words[at][0])}"
        if known.is_name(name) and (is_half([fold(words[first][0])]) or first == start - 1):
            return first
    if start == at and at and _owns(words[at - 1][0]):
        start -= 1
        while start > max(0, at - _WORDS_OF_A_BODY) and adjacent(text, words[start - 1], words[start]):
            start -= 1
    return start


def _owns(word: str) -> bool:
    """Whether the word is an institution in the genitive ("ফাউন্ডেশনের")."""
    folded = fold(word)
    return folded.endswith(OWNED) and is_body(folded)


def _belongs(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether the word before is part of the same name: a level, a rank, a field of work."""
    return adjacent(text, before, word) and (is_half([fold(before[0])]) or fold(before[0]) in _NARROWING)


def _body_after(text: str, words: list[re.Match[str]], known: Known) -> str | None:
    """The institution the next words name, up to the first word that makes them one."""
    for count in range(1, min(_MOST_WORDS, len(words)) + 1):
        last = uncased(words[count - 1][0])
        if last is None:
            continue
        name = f"{text[words[0].start() : words[count - 1].start()]}{last}"
        if classify(name, known) is Piece.INSTITUTION:
            further = whole_body(text, words, count - 1) if count == 1 else count - 1
            return f"{text[words[0].start() : words[further].start()]}{words[further][0].removesuffix('কে')}"
    return None
