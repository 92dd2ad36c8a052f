"""What a document is: minutes, a notice, a report, a letter … – by its title, its sentences and its decisions."""

import re
from collections.abc import Iterable

from minutes.chars import any_of, fold
from minutes.grammar.marks import BULLETS
from minutes.grammar.passages import (
    ABOUT_MINUTES,
    AGENDAS,
    CORRECTING,
    CORRIGENDUM_SUBJECTS,
    CORRIGENDUM_TITLES,
    GUIDES,
    HABITS,
    HEADLINES,
    LAWS,
    LETTERS,
    MINUTES_TITLES,
    NEWS,
    NOTICE_SENTENCES,
    NOTICE_TITLES,
    OFFICE_ORDERS,
    POSTED,
    PROPOSALS,
    REPLACES,
    REPORTED,
    REPORTS,
    TENDERS,
    TOLD_ENDS,
    WORKING_PAPERS,
)
from minutes.head.header import Header
from minutes.items import Layout
from minutes.model import Decision, Kind
from minutes.words.clauses import orders
from minutes.words.labels import announces_decisions, is_decision
from minutes.words.numbers import leading_number

_MINUTES, _ABOUT_MINUTES, _NOTICE, _REPORT = map(
    any_of, (MINUTES_TITLES, ABOUT_MINUTES, NOTICE_TITLES, REPORTS)
)
_INVITING, _NEWS, _LETTER, _CORRECTING = map(any_of, (NOTICE_SENTENCES, NEWS, LETTERS, CORRECTING))
_POSTED, _HEADLINE = map(any_of, (POSTED, HEADLINES))
_GUIDE, _LAW, _HABIT = map(any_of, (GUIDES, LAWS, HABITS))
_TOLD = any_of(TOLD_ENDS)
_REPORTED = tuple(any_of((turn,)) for turn in REPORTED)
_TURNS_OF_A_REPORT = 2
_SUBJECT = (fold("বিষয়"), "subject")
_CORRIGENDUM, _CORRIGENDUM_SUBJECT = map(any_of, (CORRIGENDUM_TITLES, CORRIGENDUM_SUBJECTS))
_REPLACES = any_of((REPLACES,))
_A_SENTENCE = 2  # lines of what is pasted by itself
# Titles that say what a document is, whatever lists it has; in order.
_TITLED = tuple(
    (reason, any_of(titles))
    for reason, titles in (
        ("tender", TENDERS),
        ("working_paper", WORKING_PAPERS),
        ("office_order", OFFICE_ORDERS),
        ("agenda", AGENDAS),
    )
)
_PAPER, _PROPOSAL = any_of(WORKING_PAPERS), any_of(PROPOSALS)
# A word as fonts older than Unicode have it, with signs among its Latin letters; Bijoy's are converted before this.
_OLD_WORD = re.compile(r"(?:^|\s)[^\s\u0980-\u09ff]*[A-Za-z][^\s\x00-\x7f\u0980-\u09ff\u2000-\u206f]\S*")
_OLD_WORDS = 5
_TITLE_LINES, _NEWS_LINES, _TITLES_OF_A_LIST = 16, 8, 6
_LONGEST_TITLE = 200
_MARKS_OF_A_LETTER = 2


def judge(
    layout: Layout, header: Header, decisions: tuple[Decision, ...], spoken: Iterable[str] = ()
) -> tuple[Kind, str]:
    """The kind of a document and, where it is not minutes, the reason. `spoken`: all its lines, also those that the layout
    took for labels ("Decision no. 3.1 shall be read as:")."""
    spoken = tuple(spoken)
    lines = [fold(part).strip() for line in (*layout.head, *layout.tail) for part in line.split("\n")]
    titles = [
        line
        for line in lines[:_TITLE_LINES]
        if len(line) < _LONGEST_TITLE and line[:1] not in BULLETS and not leading_number(line)[0]
    ]
    says_so = [
        bool(_MINUTES.search(line)) and not _ABOUT_MINUTES.search(line) and not _TOLD.search(line)
        for line in titles
    ]
    paper = next((at for at, line in enumerate(titles) if _is_paper(line)), len(titles))
    # A working paper speaks of minutes too, further down; a title that announces the list below stands in no head.
    minutes = any(says_so[:paper]) or any(map(_heads_list, spoken[:_TITLES_OF_A_LIST]))
    if _is_corrigendum(layout, titles, lines, spoken):
        return Kind.OTHER, "corrigendum"
    if header.meeting is None and _tells_of_none(lines, spoken, header, minutes=minutes):
        return Kind.OTHER, "no_decisions"
    titled = next((reason for reason, titled in _TITLED if any(map(titled.search, titles))), "")
    news = any(map(_NEWS.search, lines[:_NEWS_LINES]))
    asked = any(map(_is_asked, decisions))
    if titled == "tender" and header.chair.name and asked:
        titled = ""  # no tender names who took the chair and who carries out what
    if not minutes and (titled in ("tender", "working_paper") or news):
        return Kind.OTHER, titled or "news"
    if not minutes and decisions and all(_PROPOSAL.search(fold(one.text)) for one in decisions):
        return Kind.OTHER, "working_paper"
    told = not minutes and _is_told(lines) and not asked
    inviting = any(map(_INVITING.search, lines))
    notice = any(map(_NOTICE.search, titles)) or (not minutes and inviting)
    if (
        decisions
        and not told
        and (minutes or (not notice and _reads_like_minutes(layout, header, decisions, titled, lines)))
    ):
        return Kind.MINUTES, ""
    if notice and (not minutes or inviting):
        return Kind.NOTICE, "notice"
    if titled and (titled != "agenda" or not minutes):
        return Kind.OTHER, titled
    return Kind.OTHER, "news" if told else _other(layout, titles, lines, minutes)


def _tells_of_none(lines: list[str], spoken: tuple[str, ...], header: Header, *, minutes: bool) -> bool:
    """Whether a document without a day speaks of meetings and tells of none: how minutes are written, a law, what an office
    does every month."""
    guide = any(map(_GUIDE.search, lines[:_NEWS_LINES]))
    law = not minutes and any(map(_LAW.search, lines[:_TITLE_LINES]))
    habit = header.chair.name is None and any(map(_HABIT.search, lines[:_NEWS_LINES]))
    return guide or law or (habit and not any(map(is_decision, spoken)))


def _heads_list(line: str) -> bool:
    """Whether a line is the title of decisions that are listed right below it ("মার্চ মাসের সভার সিদ্ধান্তসমূহঃ")."""
    folded = fold(line)
    titled = _MINUTES.search(folded) and not _ABOUT_MINUTES.search(folded)
    return len(line) < _LONGEST_TITLE and bool(titled) and announces_decisions(line)


def _is_paper(title: str) -> bool:
    """Whether a title names a working paper, and not behind it its minutes ("কার্যপত্রের উপর গৃহীত সিদ্ধান্তসহ কার্যবিবরণী")."""
    paper = _PAPER.search(title)
    return paper is not None and _MINUTES.search(title, paper.end()) is None


def _is_told(lines: list[str]) -> bool:
    """Whether a reporter or somebody who posts tells of a meeting."""
    headline = any(map(_HEADLINE.search, lines[:_NEWS_LINES]))
    turns = sum(any(map(turn.search, lines)) for turn in _REPORTED)
    return headline or turns >= _TURNS_OF_A_REPORT or any(map(_POSTED.search, lines))


def _is_asked(decision: Decision) -> bool:
    """Whether a label or column names who carries it out, as no report does."""
    return bool(decision.implementer_raw.strip(" -–—"))


def _is_corrigendum(layout: Layout, titles: list[str], lines: list[str], spoken: Iterable[str]) -> bool:
    """Whether it is called one and corrects something; what was taken for decisions counts where the title is clear."""
    said = list(map(fold, spoken))
    if len(said) <= _A_SENTENCE and any(map(_REPLACES.search, said)):
        return True
    if any(map(_CORRIGENDUM_SUBJECT.search, titles)):
        return any(map(_CORRECTING.search, [*lines, *said]))
    return any(map(_CORRIGENDUM.search, titles)) and any(map(_CORRECTING.search, lines))


def _reads_like_minutes(
    layout: Layout, header: Header, decisions: tuple[Decision, ...], titled: str, lines: list[str]
) -> bool:
    """Whether a document that does not say it is minutes has a chair, or a list of orders, and is no letter.

    A letter may be signed by the chair and tell what was decided; it does not say of each decision who carries it out.
    """
    letter = _is_letter(lines)
    if header.chair.name or header.chair.post:
        return titled != "office_order" and (not letter or any(map(_is_asked, decisions)))
    guessed = any(doubt.code == "no_heading" for doubt in layout.doubts)
    return not guessed and not titled and not letter and _mostly_order(decisions)


def _other(layout: Layout, titles: list[str], lines: list[str], minutes: bool) -> str:
    """Why a document without decisions is no minutes."""
    if any(map(_REPORT.search, titles)) or layout.previous:
        return "progress_report"
    if _is_old_encoding([*layout.head, *layout.tail]):
        return "old_encoding"
    return "letter" if not minutes and _is_letter(lines) else "no_decisions"


def _is_letter(lines: list[str]) -> bool:
    """Whether it has a letter's marks: a subject, a reference, an address, a request at its end."""
    subject = any(line.startswith(_SUBJECT) for line in lines)
    return sum(bool(_LETTER.search(line)) for line in lines) + subject >= _MARKS_OF_A_LETTER


def _is_old_encoding(lines: list[str]) -> bool:
    """Whether a third of the words, and more than a name or two, are of a font that is no Unicode's."""
    found = sum(len(_OLD_WORD.findall(line)) for line in lines)
    return found >= _OLD_WORDS and 3 * found > sum(len(line.split()) for line in lines)


def _mostly_order(decisions: tuple[Decision, ...]) -> bool:
    """Whether what was taken for decisions reads like some, in a document that does not say it is minutes."""
    return 2 * sum(orders(decision.text) for decision in decisions) >= len(decisions)
