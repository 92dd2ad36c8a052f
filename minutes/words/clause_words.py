"""Words of a clause: where a person's name ends, in which case a word stands, what nothing parts."""

import re

from minutes.chars import fold
from minutes.grammar.offices import PERSON_TITLES, SURE_TITLES, SURNAMES
from minutes.words.vocabulary import HONOURS, ends_in_post, is_head

JOINERS = frozenset(("ও", "এবং", "and", "/"))
SURE = frozenset(map(fold, (*SURE_TITLES, "শ্রী")))
CASES = tuple(map(fold, ("গণকে", "বৃন্দকে", "সমূহকে", "কে", "গণ", "বৃন্দ")))
OWNED = tuple(map(fold, ("ের", "র")))
_TITLES, _SURNAMES = frozenset(map(fold, PERSON_TITLES)), frozenset(map(fold, SURNAMES))
_WORDS_OF_A_POST, _WORDS_OF_A_PERSON = 4, 5


def adjacent(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    """Whether nothing but a space parts two words."""
    return text[word.end() : following.start()] == " "


def all_persons(text: str, words: list[re.Match[str]], last: int) -> int:
    """The last word of the persons, each perhaps with his post, joined by "ও", of whom the first ends at word `last`."""
    while True:
        if last + 1 < len(words) and text[words[last].end() : words[last + 1].start()].strip() == ",":
            reach = range(last + 1, min(last + 1 + _WORDS_OF_A_POST, len(words)))
            last = next((one for one in reach if ends_in_post([fold(words[one][0])])), last)
        if (
            last + 2 >= len(words)
            or words[last + 1][0] not in JOINERS
            or fold(words[last + 2][0]) not in SURE
        ):
            return last
        last = with_person(words, last + 1)


def with_person(words: list[re.Match[str]], at: int) -> int:
    """The last word of the person's name that follows a post ("ওয়ার্ড সদস্য জনাব …") or of the honour, else `at`."""
    if (
        at + 1 < len(words)
        and at >= 0
        and fold(words[at + 1][0]) in HONOURS
        and words[at + 1].start() == words[at].end() + 1
    ):
        return at + 1
    if at + 1 >= len(words) or fold(words[at + 1][0]) not in _TITLES:
        return at
    first = at + 2
    while first < len(words) - 1 and fold(words[first][0]) in _TITLES:
        first += 1
    reach = range(first, min(first + _WORDS_OF_A_PERSON, len(words)))
    end = next((one for one in reach if fold(words[one][0]) in _SURNAMES), min(first + 1, len(words) - 1))
    while (
        end + 1 < len(words)
        and words[end + 1].start() == words[end].end() + 1
        and fold(words[end + 1][0]) in _SURNAMES
    ):
        end += 1  # "ইসলাম তালুকদার"
    return end


def uncased(word: str) -> str | None:
    """The word without কে, গণ …; None where it is in the genitive."""
    folded = fold(word)
    for case in CASES:
        if folded.endswith(case) and len(folded) > len(case) + 2:
            return word[: len(word) - len(case)].rstrip("-")
    return None if folded.endswith(OWNED) and not is_head(folded) else word


def is_cased(name: str) -> bool:
    """Whether a person's last name stands in another case than the nominative: "রহিমকে", "রহিমের", but not "সরদার"."""
    folded = fold(name)
    return folded.endswith(CASES) or (
        folded.endswith(OWNED) and folded not in _SURNAMES and not is_head(folded)
    )
