"""Where the value of a label ends that stands amid running text: "সময়: ১৫ দিন। সাজেক ভ্যালিতে যানজট নিয়ে আলোচনা হয়।"."""

import re

from minutes.chars import fold, folded_pattern
from minutes.grammar.columns import Role
from minutes.words.clauses import obliges
from minutes.words.deadlines import is_limit, limit_share
from minutes.words.labels import Label, find_label, label_number
from minutes.words.shapes import looks_like_office
from minutes.words.vocabulary import bare, ends_in_post, is_body_of

_SENTENCE = re.compile(r"(?<=।)[\s|]+(?=\S)(?!(?<=[0-9০-৯]।\s)[0-9০-৯])")
_SPACE = re.compile(r"\s")
_TITLE_NEXT = re.compile(r"[^\s:ঃ।,;0-9০-৯]{2,20}(?:\s[^\s:ঃ।,;]{1,20}){0,5}?\s?[:ঃ]\s")
_LONGEST_LIMIT, _ALL_OF_IT = 60, 0.95
_TALK = "আলোচনা"  # as talk is labelled where its own words do not tell it from a decision's
# What was said or is so, and not what was decided.
_TALKS = re.compile(
    folded_pattern(r"(?:জানান|জানানো হয়|বলেন|করেন|রাখেন|দেন|ছে|ছেন|পড়ে|নাই|নেই|শূন্য|নষ্ট|শতাংশ|টাকা|হয়নি|হয়েছে)\s?।$")
)


def before_title(part: str) -> list[str]:
    """A labelled time limit, cut behind it where an item's title and its colon follow: "সময়ঃ ১৫ দিন নিরাপত্তাঃ আগুন লাগে।"."""
    label = find_label(part) if "। " in part or part.endswith("।") else None
    if label is None or label.role is not Role.DEADLINE:
        return [part]
    begin, last = len(part) - len(label.rest), part.rfind("।")
    for space in reversed(list(_SPACE.finditer(part, begin, begin + _LONGEST_LIMIT))):
        if (
            space.end() < last
            and _TITLE_NEXT.match(part, space.end())
            and limit_share(part[begin : space.start()]) >= _ALL_OF_IT
        ):
            return [part[: space.start()], part[space.end() :]]
    return [part]


def before_talk(part: str, *, alone: bool) -> list[str]:
    """A labelled part, cut behind the sentence in which its offices or its time limit stand, where other talk follows.

    `alone`: it is a whole line, in which offices may be told from each other by dandas.
    """
    label = find_label(part) if "। " in part else None
    if label is None or label.role not in ((Role.DEADLINE,) if alone else (Role.IMPLEMENTER, Role.DEADLINE)):
        return [part]
    belongs = is_limit if label.role is Role.DEADLINE else _names_somebody
    cuts, said = _sentences_behind(part, label)
    first = next((at for at, words in enumerate(said) if not belongs(words)), len(said))
    if first == len(said) or belongs(said[-1]):
        return [part]
    return [part[: cuts[first].start()], part[cuts[first].end() :]]


def before_next_talk(part: str) -> list[str]:
    """A numbered decision before another one, cut behind its orders where talk of the next follows: "… করা হলো। সুপার জানান …"."""
    label = find_label(part)
    if label is None or label.role is not Role.DECISION or not label_number(label.words):
        return [part]
    cuts, said = _sentences_behind(part, label)
    ordering = [obliges(f"{words}।") for words in said]
    first = next((at for at, orders in enumerate(ordering) if not orders), len(said))
    if first == len(said) or not _TALKS.search(fold(f"{said[-1]}।")) or any(ordering[first:]):
        return [part]
    return [part[: cuts[first].start()], f"{_TALK}: {part[cuts[first].end() :]}"]


def only_talks(text: str) -> bool:
    """Whether sentences only tell what was said or is so: none obliges anybody."""
    return bool(_TALKS.search(fold(text))) and not any(obliges(f"{one}।") for one in text.split("।") if one)


def _sentences_behind(part: str, label: Label) -> tuple[list[re.Match[str]], list[str]]:
    """The ends of sentences behind the label of a part, and the sentence that follows each of them, without its danda."""
    begin = len(part) - len(label.rest)
    cuts = [found for found in _SENTENCE.finditer(part) if found.start() > begin]
    return cuts, [part[found.end() :].split("।", 1)[0].strip() for found in cuts]


def _names_somebody(words: str) -> bool:
    last = bare(words).split()[-2:]
    return looks_like_office(words) or ends_in_post(last) or is_body_of(last) or is_limit(words)
