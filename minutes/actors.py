"""Who is to act, read from a decision's words where no column or label says it."""

import re

from minutes.chars import fold
from minutes.grammar.joining import Piece
from minutes.known import Known
from minutes.pieces import begins_a_post, classify, ends_in_post, is_body, is_half, is_head

_WORD = re.compile(r"[^\s,।;]+(?:\s\([^()]{1,40}\))?")
_MOST_WORDS = 7
_MOST_ACTORS = 12
_WORDS_OF_A_BODY = 4
_MOST_READ = 200
_CASES = tuple(map(fold, ("গণকে", "বৃন্দকে", "কে", "গণ", "বৃন্দ")))
_OWNED = tuple(map(fold, ("ের", "র")))


def actors_in(text: str, known: Known) -> tuple[str, ...]:
    """The posts a sentence names, each once, in order; one in the genitive (অফিসারের) is not acting and left out."""
    words = list(_WORD.finditer(text))[:_MOST_READ]
    actors: list[str] = []
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
                actors.append(f"{name}, {body}")
        elif (start < at and _owns(words[at - 1][0])) or (
            (start < at or known.is_name(name)) and begins_a_post(name, known)
        ):
            actors.append(name)
    return tuple(dict.fromkeys(actors))[:_MOST_ACTORS]


def _uncased(word: str) -> str | None:
    """The word without কে, গণ …; None where it is in the genitive."""
    folded = fold(word)
    for case in _CASES:
        if folded.endswith(case) and len(folded) > len(case) + 2:
            return word[: len(word) - len(case)].rstrip("-")
    return None if folded.endswith(_OWNED) and not is_head(folded) else word


def _start(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The word with which the name that ends at word `at` begins."""
    start = at
    while start > max(0, at - _MOST_WORDS) and _belongs(text, words[start - 1], words[start]):
        start -= 1
    for first in range(max(0, at - _MOST_WORDS), start):
        name = f"{text[words[first].start() : words[at].start()]}{_uncased(words[at][0])}"
        if is_half([fold(words[first][0])]) and known.is_name(name):
            return first
    if start == at and at and _owns(words[at - 1][0]):
        start -= 1
        while (
            start > max(0, at - _WORDS_OF_A_BODY)
            and text[words[start - 1].end() : words[start].start()] == " "
        ):
            start -= 1
    return start


def _owns(word: str) -> bool:
    """Whether the word is an institution in the genitive ("ফাউন্ডেশনের")."""
    folded = fold(word)
    return folded.endswith(_OWNED) and is_body(folded)


def _belongs(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether the word before is part of the same name: a level, a rank, a field of work."""
    return text[before.end() : word.start()] == " " and is_half([fold(before[0])])


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
