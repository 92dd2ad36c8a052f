"""Items that run on in one line, told by their numbers and the labels of their decisions: "… ওসি ৩.২ অডিট সিদ্ধান্ত: …"."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from locales.digits import to_ascii
from minutes.chars import any_of, fold, folded_pattern
from minutes.document import Block, Paragraph
from minutes.grammar.columns import Role
from minutes.grammar.prose import BESIDE_THE_AGENDA, LEADS
from minutes.late import late
from minutes.told.inner_labels import labels_in
from minutes.told.running_items import closing_at
from minutes.words.column_words import find_column_words
from minutes.words.headings import roles_of
from minutes.words.numbers import is_unit

_N = "[0-9০-৯]{1,2}"
_MARK = late(
    folded_pattern(
        r"(?:^|(?<=[\s|।]))(?:(?P<words>"
        + rf"(?:(?:{BESIDE_THE_AGENDA})\s)?"
        + r"(?:আলোচ্য\s?(?:সূচি|সূচী|বিষয়)|আলোচনার\sবিষয়|এজেন্ডা|প্রস্তাব|অনুচ্ছেদ|ক্রমিক|ক্রঃ|ক্র\."
        r"|agenda(?:\sitem)?|item)\s?(?:no\.?|নং|নম্বর)?)\s?[-–—:ঃ]?\s?)?"
        rf"(?P<open>[(\[]?)(?P<before>[0-9০-৯]{{1,4}}\.)?(?P<number>{_N})(?P<close>\s?[।.):ঃ\]–—-])?"
        r"(?:\s?(?:আলোচ্য\s)?বিষয়\s?[:ঃ–—-])?(?![0-9০-৯/%])(?:(?<=[।.):ঃ\]–—-])\s(?=\S)|\s?(?=[^\s0-9০-৯.,/]))"
    )
)
# What heads all items, in one line with the head: "… সভাপতি: জনাব …, অধ্যক্ষ আলোচনা: (১) …".
_LABEL_BEFORE = re.compile(
    folded_pattern(
        r"(?<=\S)\s(?:(?:আলোচনা|আলোচ্য\s?(?:সূচি|সূচী|বিষয়))(?:\s(?:ও|এবং)\s(?:গৃহীত\s)?সিদ্ধান্ত\S{0,6})?|এজেন্ডা|(?:গৃহীত\s)?সিদ্ধান্ত\S{0,6})\s?[:ঃ]-?$"
    )
)
_TOLD = any_of(LEADS[:1])  # "সিদ্ধান্ত হয় যে, …"
_JOINED = re.compile(r"(?:\s(?:ও|এবং)\s|/\s?)$")
_NEAR = 6  # letters
_FEWEST = 2
_LONGEST_TEXT = 60_000
_MOST = 400  # numbers that are looked at
_LONGEST_HEAD = 900  # letters from an item's number to the label of its decisions
_HEAD = "আলোচ্যসূচি"  # as an item's mark is written where its own says less


@dataclass(frozen=True, kw_only=True)
class ItemMark:
    """Where an item's mark begins, where what follows it does, and its number as printed."""

    start: int
    end: int
    number: str

    @property
    def head(self) -> str:
        """The mark as every reader of items knows it."""
        return f"{_HEAD}-{self.number}: "


def _item_marks(text: str) -> list[ItemMark]:
    """The marks of the items in `text`, of one kind, counted from one on; [] where labels do not tell them.

    Between two of them the label of a decision stands, and before the first one none does.
    """
    labelled = [
        start for start, end, role in labels_in(text) if role is Role.DECISION and _is_plain(text, start, end)
    ]
    decisions = labelled or [found.start() for found in _TOLD.finditer(fold(text))]
    if len(decisions) < _FEWEST:
        return []
    kinds: dict[tuple[str, ...], list[re.Match[str]]] = defaultdict(list)
    for found in list(_MARK.finditer(fold(text)))[:_MOST]:
        if found["close"] or found["words"] or not is_unit(text, found.end("number")):
            close = (found["close"] or "").strip()
            kinds[bool(found["words"]) * "words", found["open"], found["before"] or "", close].append(found)
    last = labelled[-1] if labelled else len(text)  # behind the last label a list of copies may be counted
    chains = (_chain(marks, decisions, last) for marks in kinds.values())
    best = max(chains, key=len, default=[])
    if not labelled and len(best) != len(decisions):
        return []  # a sentence may take several decisions, or take one where nothing is counted
    return [_mark(text, found) for found in best] if len(best) >= _FEWEST else []


def at_items(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with a line for each item, its mark as every reader knows it, where any begins amid a line."""
    done: list[Block] = []
    paragraphs: list[Paragraph] = []
    for block in (*blocks, None):
        if isinstance(block, Paragraph):
            paragraphs.append(block)
            continue
        done += _cut(paragraphs)
        done += [block] if block is not None else []
        paragraphs = []
    return done


def _cut(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    text = "\n".join(one.text for one in paragraphs)
    marks = _item_marks(text) if len(text) <= _LONGEST_TEXT else []
    if all(not text[: mark.start] or text[mark.start - 1] == "\n" for mark in marks):
        return list(paragraphs)
    if next(find_column_words(text), None) is not None:
        return list(paragraphs)  # the rows of a lost table begin with their numbers
    done, begin = list[Paragraph](), 0
    for one in paragraphs:
        end = begin + len(one.text)
        own = [mark for mark in marks if begin <= mark.start < end]
        cuts = [*(mark.start for mark in own), end]
        before = text[begin : cuts[0]].strip(" |")
        label = _LABEL_BEFORE.search(before) if own and own[0] is marks[0] else None
        parts = (before[: label.start()], before[label.start() :].strip()) if label else (before,)
        done += [replace(one, text=part) for part in parts if part]
        done += [
            replace(one, text=f"{mark.head}{text[mark.end : stop].strip(' |').lstrip(':ঃ ')}")
            for mark, stop in zip(own, cuts[1:], strict=True)
        ]
        if own and own[-1] is marks[-1]:
            done[-1:] = _foot_apart(done[-1])
        begin = end + 1
    return done


def _foot_apart(item: Paragraph) -> list[Paragraph]:
    """The last item without the words that close the meeting, and these."""
    foot = closing_at(item.text, 1)
    return [replace(item, text=text) for text in (item.text[:foot].strip(" |"), item.text[foot:]) if text]


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a label heads decisions alone, and not "আলোচনা ও সিদ্ধান্ত:"."""
    roles = roles_of(text[start:end].rstrip(" :ঃ-")) or frozenset()
    return not roles & {Role.AGENDA, Role.DISCUSSION} and not _JOINED.search(
        text, max(0, start - _NEAR), start
    )


def _chain(marks: Sequence[re.Match[str]], decisions: Sequence[int], last: int) -> list[re.Match[str]]:
    """The marks that count items from one on; [] where the labels between them do not agree, or another list up to `last`."""
    firsts = [at for at, mark in enumerate(marks) if _value(mark) == 1 and mark.start() < decisions[0]]
    if not firsts:
        return []
    at = firsts[-1]
    chain = [marks[at]]
    for mark in marks[at + 1 :]:
        follows = _value(mark) == _value(chain[-1]) + 1
        if follows and _between(decisions, chain[-1].end(), mark.start()) and decisions[-1] > mark.start():
            chain.append(mark)
    if any(_value(mark) == 1 and decisions[0] < mark.start() < last for mark in marks):
        return []  # another list counts in the same way
    near = all(decisions[bisect_right(decisions, one.start())] - one.start() < _LONGEST_HEAD for one in chain)
    bare = not (chain[0]["close"] or chain[0]["words"] or chain[0]["before"])
    starts = [mark.start() for mark in chain] + [decisions[-1] + 1]
    each = all(_between(decisions, one, other) == 1 for one, other in pairwise(starts))
    return chain if near and (each or not bare) else []


def _between(decisions: Sequence[int], start: int, end: int) -> int:
    return bisect_right(decisions, end) - bisect_right(decisions, start)


def _value(mark: re.Match[str]) -> int:
    return int(to_ascii(mark["number"]))


def _mark(text: str, found: re.Match[str]) -> ItemMark:
    start = found.start("before") if found["before"] else found.start("number")
    return ItemMark(start=found.start(), end=found.end(), number=text[start : found.end("number")])
