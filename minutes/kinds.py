"""What a document is: minutes, a notice, a report … – by its title, its sentences and its decisions."""

import re

from minutes.chars import any_of, fold
from minutes.clauses import orders
from minutes.grammar.passages import (
    MINUTES_TITLES,
    NOTICE_SENTENCES,
    NOTICE_TITLES,
    REPORTS,
    WORKING_PAPERS,
)
from minutes.header import Header
from minutes.items import Layout
from minutes.model import Decision, Kind
from minutes.numbers import leading_number

_MINUTES, _NOTICE, _PAPER, _REPORT = map(any_of, (MINUTES_TITLES, NOTICE_TITLES, WORKING_PAPERS, REPORTS))
_INVITING = any_of(NOTICE_SENTENCES)
# A word as fonts older than Unicode have it, with signs among its Latin letters; Bijoy's are converted before this.
_OLD_WORD = re.compile(r"(?:^|\s)[^\s\u0980-\u09ff]*[A-Za-z][^\s\x00-\x7f\u0980-\u09ff\u2000-\u206f]\S*")
_OLD_WORDS = 5
_TITLE_LINES = 14
_LONGEST_TITLE = 200


def judge(layout: Layout, header: Header, decisions: tuple[Decision, ...]) -> tuple[Kind, str]:
    """The kind of a document and, where it is not minutes, the reason."""
    lines = [fold(line) for line in (*layout.head, *layout.tail)]
    titles = [
        line for line in lines[:_TITLE_LINES] if len(line) < _LONGEST_TITLE and not leading_number(line)[0]
    ]
    minutes = any(map(_MINUTES.search, titles))
    inviting = any(map(_INVITING.search, lines))
    notice = any(map(_NOTICE.search, titles)) or (not minutes and inviting)
    chaired = bool(header.chair.name or header.chair.post)
    guessed = any(doubt.code == "no_heading" for doubt in layout.doubts)
    if (
        decisions
        and (minutes or not notice)
        and (minutes or chaired or (not guessed and _mostly_order(decisions)))
    ):
        return Kind.MINUTES, ""
    if notice and (not minutes or inviting):
        return Kind.NOTICE, "notice"
    if any(map(_PAPER.search, titles)):
        return Kind.OTHER, "working_paper"
    if any(map(_REPORT.search, titles)) or layout.previous:
        return Kind.OTHER, "progress_report"
    if _is_old_encoding([*layout.head, *layout.tail]):
        return Kind.OTHER, "old_encoding"
    return Kind.OTHER, "no_decisions"


def _is_old_encoding(lines: list[str]) -> bool:
    """Whether a third of the words, and more than a name or two, are of a font that is no Unicode's."""
    found = sum(len(_OLD_WORD.findall(line)) for line in lines)
    return found >= _OLD_WORDS and 3 * found > sum(len(line.split()) for line in lines)


def _mostly_order(decisions: tuple[Decision, ...]) -> bool:
    """Whether what was taken for decisions reads like some, in a document that does not say it is minutes."""
    return 2 * sum(orders(decision.text) for decision in decisions) >= len(decisions)
