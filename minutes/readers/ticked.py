"""Orders that a chat tells from the talk above them by a picture alone: "2. পানির ট্যাংক" · "✅ ট্যাংক কেনা হবে।" · "👉 ট্রেজারার"."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from minutes.chars import is_bangla
from minutes.words.clauses import orders
from minutes.words.labels import announces_decisions, find_label, is_decision
from minutes.words.numbers import leading_number

_PICTURE = re.compile("^\\s*(?P<one>[\U0001f000-\U0001faff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff])")
_WHO = re.compile(
    "^\\s*(?:[\U0001f449\u27a1\U0001f464-\U0001f465\U0001f64b\U0001f477\U0001f9d1]\\s?)+(?=\\S)"
)
_BULLET = "• "
_FEWEST = 2
_LINES_OF_TALK = 6  # between the heading of an item and its first order
_MOSTLY = 0.8
_LONGEST_HEAD, _LONGEST_NAMES = 90, 90


def with_orders_labelled(plain: Sequence[str], typed: Sequence[str], bold: Sequence[bool]) -> list[str]:
    """The `plain` lines with the label of decisions before the orders that were `typed` behind one picture.

    Only where no line has that label, and where headings, numbered or `bold`, take turns with such orders.
    """
    ordering = _ordering(plain, typed)
    if not any(ordering) or any(map(is_decision, plain)):
        return list(plain)
    heads = [
        not order and (is_bold or heads_an_item(line))
        for line, order, is_bold in zip(plain, ordering, bold, strict=True)
    ]
    begins = [at for at, (before, order) in enumerate(pairwise((False, *ordering))) if order and not before]
    headed = sum(any(heads[max(0, at - _LINES_OF_TALK) : at]) for at in begins)
    if headed < _FEWEST or headed < _MOSTLY * len(begins):
        return list(plain)
    bangla = is_bangla("".join(plain))
    decision, who = ("সিদ্ধান্ত:", "বাস্তবায়নে:") if bangla else ("Decision:", "Responsible:")
    done: list[str] = []
    for at, line in enumerate(plain):
        if ordering[at]:
            words = line.removeprefix(_BULLET)
            several = any(ordering[at + 1 : at + 2])
            label = f"{decision}\n{_BULLET}" if several else f"{decision} "
            done.append((label if at in begins else _BULLET) + words)
        elif at and ordering[at - 1] and _names_who(line, typed[at]):
            done.append(f"{who} {line.removeprefix(_BULLET)}")
        else:
            done.append(line)
    return done


def _ordering(plain: Sequence[str], typed: Sequence[str]) -> list[bool]:
    """For each line whether it is an order behind the picture that most orders are typed behind."""
    pictures = [found["one"] if (found := _PICTURE.match(line)) else "" for line in typed]
    said = [
        bool(one) and orders(line) and find_label(line) is None
        for one, line in zip(pictures, plain, strict=True)
    ]
    often = Counter(one for one, order in zip(pictures, said, strict=True) if order).most_common(1)
    if not often or often[0][1] < max(_FEWEST, _MOSTLY * pictures.count(often[0][0])):
        return [False] * len(plain)
    return [
        one == often[0][0] and find_label(line) is None for one, line in zip(pictures, plain, strict=True)
    ]


def heads_an_item(line: str) -> bool:
    """Whether a line is numbered and no sentence, as the heading of an item is."""
    number, title = leading_number(line)
    short = number is not None and 0 < len(title) <= _LONGEST_HEAD
    return short and not orders(title) and find_label(line) is None and not announces_decisions(line)


def _names_who(plain: str, typed: str) -> bool:
    """Whether a line below an order says by its picture alone who carries it out: "👉 সেক্রেটারি"."""
    named = _WHO.match(typed) is not None and len(plain) <= _LONGEST_NAMES
    return named and find_label(plain) is None and not orders(plain)
