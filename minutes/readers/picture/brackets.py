"""Brackets that the engine loses, or takes for letters: put back where the words in them are known to stand so."""

import re
from collections.abc import Sequence
from functools import cache

from minutes.grammar.often_read import OFTEN_READ
from minutes.words.wordlist import is_known

_LETTER_IN_BRACKETS = re.compile(r"(?:\(|^|(?<=[০-৯])[€(]?)([ক-ঢ])ে\)")
_BRACKET_READ = re.compile(r"^((?:[ক-হ]়?্){0,2}[ক-হ]়?)([েো])")
_FURTHEST = 5  # words between a bracket's ends
# What papers put in brackets behind a post, beside what the posts' own titles have there.
_OFTEN = (
    "সকল",
    "সংশ্লিষ্ট",
    "ভারপ্রাপ্ত",
    "অতিরিক্ত দায়িত্ব",
    "চলতি দায়িত্ব",
    "ভূমি",
    "ভুমি",
    "তুমি",
    "সার্বিক",
    "ট্রাফিক",
    "প্রশাসন ও অর্থ",
)


def closed(text: str) -> str:
    """A paragraph with the second of two brackets at its end, which the engine takes for one."""
    lacking = text.endswith((")", ")।")) and text.count("(") == text.count(")") + 1 and "((" not in text
    return f"{text.removesuffix('।')}){'।' * text.endswith('।')}" if lacking else text


def opened(text: str) -> str:
    """The line with brackets that were read as the vowel sign ে of their first letter: "সেকল)", "(কে)"."""
    text = _LETTER_IN_BRACKETS.sub(r"(\1)", text)
    words = text.split(" ")
    for at, word in enumerate(words):
        if ")" not in word or not _lacks_bracket(words[: at + 1]):
            continue
        for before in range(at, max(-1, at - _FURTHEST), -1):
            meant = _BRACKET_READ.sub(_with_bracket, words[before])
            if meant != words[before] and _is_word(meant) and not _is_word(words[before]):
                words[before] = meant
                break
    return " ".join(words)


def _lacks_bracket(words: Sequence[str]) -> bool:
    return sum(word.count(")") - word.count("(") for word in words) > 0


def with_brackets(text: str) -> str:
    """The line or cell with the first of two brackets around words that stand in brackets: "কমিশনার ভূমি)"."""
    if text.count("(") >= text.count(")"):
        return text
    return _lacking()[0].sub(
        lambda lost: f"({lost[0]}" if _is_outside(text[: lost.start()]) else lost[0], text
    )


def ended(text: str) -> str:
    """The cell or paragraph with the second of those brackets at its end: "সদস্য (সকল"."""
    return _lacking()[1].sub(r"\g<0>)", text) if text.count("(") > text.count(")") else text


def _is_outside(before: str) -> bool:
    return before.count("(") <= before.count(")")


@cache
def _lacking() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Known words without the bracket before them, and without that behind them, at a line's end."""
    import places

    titles = [
        name for post in places.posts() for name in (*(title.text for title in post.titles), *post.aliases)
    ]
    inside = {words for title in titles for words in re.findall(r"\(([\u0980-\u09ff -]{3,40})\)", title)}
    known = "|".join(sorted({*inside, *_OFTEN}, key=len, reverse=True))
    words = rf"(?:{known}|[০-৯]{{1,2}}\s?নং\sওয়ার্ড)"
    return re.compile(rf"(?<=\s){words}(?=\))"), re.compile(rf"(?<=\s\(){words}(?=$|।$)")


def _with_bracket(found: re.Match[str]) -> str:
    return f"({found[1]}{'া' if found[2] == 'ো' else ''}"


def _is_word(text: str) -> bool:
    bare = text.strip("(),।/;:-০১২৩৪৫৬৭৮৯")
    return is_known(bare) or bare in OFTEN_READ
