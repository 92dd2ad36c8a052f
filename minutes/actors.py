"""Who is to act, read from a decision's words where no column or label says it."""

import re

from minutes.chars import fold
from minutes.known import Known
from minutes.pieces import begins_a_post, ends_in_post, is_half

_WORD = re.compile(r"[^\s,।;]+(?:\s\([^()]{1,40}\))?")
_ACTING = re.compile(r"^(?:\s(?:মহোদয়|সাহেব))?\s?(?:কে|গণ|বৃন্দ|গণকে|বৃন্দকে|-কে)?(?=[\s,।]|$)")
_MOST_WORDS = 7
_MOST_ACTORS = 12
_CASES = tuple(map(fold, ("গণকে", "বৃন্দকে", "কে", "গণ", "বৃন্দ")))
_OWNED = tuple(map(fold, ("ের", "র")))


def actors_in(text: str, known: Known) -> tuple[str, ...]:
    """The posts named in a sentence, each once, in order; those of whom something else is said (…এর কার্যালয়) left out."""
    words = list(_WORD.finditer(text))[:200]
    actors: list[str] = []
    for at, word in enumerate(words):
        last = _plain(word[0])
        if last is None or not ends_in_post([fold(last.split("(")[0].strip())]):
            continue
        start = at
        while start > max(0, at - _MOST_WORDS) and _belongs(text, words[start - 1], words[start]):
            start -= 1
        name = f"{text[words[start].start() : word.start()]}{last}".strip()
        if start < at and (known.is_name(name) or begins_a_post(name, known)) and name not in actors:
            actors.append(name)
    return tuple(actors[:_MOST_ACTORS])


def _plain(word: str) -> str | None:
    """The word without কে, গণ …; None where it is in the genitive ("অফিসারের")."""
    folded = fold(word)
    for case in _CASES:
        if folded.endswith(case) and len(folded) > len(case) + 2:
            return word[: len(word) - len(case)].rstrip("-")
    return None if folded.endswith(_OWNED) and ends_in_post([folded]) and not _is_head(folded) else word


def _is_head(folded: str) -> bool:
    from minutes.pieces import _HEADS

    return folded in _HEADS


def _belongs(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether the word before is part of the same name: a level, a rank, a field of work."""
    return text[before.end() : word.start()] == " " and is_half([fold(before[0])])
