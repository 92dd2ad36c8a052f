"""Sentences that announce the decisions below them, item by item: "আলোচনান্তে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ" is their label."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import fold
from minutes.grammar.marks import BULLETS
from minutes.told.item_lines import unbulleted
from minutes.told.topics import ORDER, announces_list, sentences
from minutes.words.clauses import obliges
from minutes.words.fields import FIELDS, LABELLED
from minutes.words.labels import Line, announces_decisions, find_label, is_decision, opens_meeting
from minutes.words.numbers import leading_number

_LABEL = "সিদ্ধান্ত:"
_SIGNS = (":", "ঃ", ":-", "ঃ-", ":–", "ঃ–", "—", "-", "–")
_THAT = ("যে,", "যে", "that", "that,")
_HABIT = 2  # such sentences, or one beside decisions that are labelled


def announcements_as_labels(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place: where clerks announce each item's decisions in a sentence, that is made their label.

    What stands before it in its line stays a line of its own. A single such sentence above all decisions is left.
    """
    found = {at: parts for at in range(len(lines) - 1) if (parts := _announcing(lines, at)) is not None}
    if len(found) < _HABIT and not (found and any(is_decision(line.text) for _, line in lines)):
        return list(lines)
    return list(_replaced(lines, found))


def is_announcement(sentence: str) -> bool:
    """Whether a sentence ends in a colon, or in "that", behind words that say that decisions follow."""
    if find_label(sentence) is not None or not sentence.endswith((*_SIGNS, *_THAT)):
        return False
    return announces_list(sentence) or (sentence.endswith(_SIGNS) and announces_decisions(sentence))


def decides_nothing(text: str) -> bool:
    """Whether what stands behind a label only announces a table, is the head between it and the title
    "সিদ্ধান্তসমূহ", or says that the meeting begins."""
    label = LABELLED.match(fold(text))
    return (
        is_announcement(text)
        or opens_meeting(text)
        or (label is not None and FIELDS[label["label"]] != "other")
    )


def _replaced(
    lines: Sequence[tuple[int, Line]], found: dict[int, tuple[str, ...]]
) -> Iterator[tuple[int, Line]]:
    for at, (place, line) in enumerate(lines):
        for text in found.get(at, (line.text,)):
            yield place, replace(line, text=text)


def _announcing(lines: Sequence[tuple[int, Line]], at: int) -> tuple[str, ...] | None:
    """What a line becomes whose last sentence announces the order in the line below it; None for another line."""
    text = lines[at][1].text.rstrip()
    if not text.endswith((*_SIGNS, *_THAT)) or is_decision(text):
        return None
    last = sentences(text)[-1]
    if not is_announcement(last):
        return None
    if not _is_order(lines[at + 1][1].text):
        return None
    return tuple(filter(None, (text[: len(text) - len(last)].rstrip(), _LABEL)))


def _is_order(text: str) -> bool:
    """Whether a line orders something: one without a mark is no talk ("… অনুরোধ করেন।")."""
    number, words = leading_number(unbulleted(text))
    if text.endswith(_SIGNS):
        return False
    marked = number is not None or text[:1] in BULLETS
    return obliges(words) if marked else bool(ORDER.search(fold(words.split("।", maxsplit=1)[0] + "।")))
