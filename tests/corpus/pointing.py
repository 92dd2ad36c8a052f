"""What a problem points at: which wrong value it announces, and what of the paper itself it states."""

import re
from collections.abc import Mapping
from typing import Any

from committee.commas import COMMAS, names_in
from committee.rows import ROWS, places_in
from tests.corpus.values import FEW_LETTERS, even, strings

# Problems that state what is so on the paper: needed where the expectation agrees, whatever was read.
NOBODY = frozenset(("no_implementer",))
ON_PAPER = frozenset((
    "number_gap", "number_repeated", "number_out_of_order", "number_of_another_item", "deadline_before_meeting",
    "meeting_after_memo", "calendars_disagree", "weekday_disagrees", "memo_no_missing", "ditto", "empty_decision",
))  # fmt: skip
MISSING = {
    "committee_missing": ("committee",), "chair_missing": ("chair", "chair_post"), "meeting_date_missing": ("meeting_date",),
    "time_missing": ("meeting_time_raw",), "venue_missing": ("venue",),
}  # fmt: skip
# What is always put to the secretary by order, and so is never needless.
ORDERED = ("scan_",)
# Problems that are about one thing only, wherever it stands.
ONLY = {
    "scan_numbers": ("number", "agenda_no"),
    "numbers_unsure": ("number", "agenda_no"),
    "scan_date": ("deadline", "deadline_iso", "meeting_date", "memo_date"),
    "scan_memo": ("memo_no",),
    "scan_meeting": ("meeting_number", "meeting_time_raw"),
}
# Problems that list the names in which one habit of the paper was read one way, wherever those stand.
OF_NAMES = {COMMAS: ("offices",)}
# Problems that have the whole paper read through; what they point at by themselves are the decisions that they name.
OF_THE_PAPER = frozenset((ROWS,))
_ABOUT = {
    "committee": ("committee",), "meeting_number": ("meeting_number",), "chair": ("chair",), "chair_post": ("chair",),
    "meeting_date": ("meeting_date", "calendars", "weekday", "meeting_after"), "meeting_time_raw": ("time",),
    "venue": ("venue",), "memo_no": ("memo_no",),
    "memo_date": ("memo_date", "memo_no_missing", "calendars", "weekday", "meeting_after"),
    "signed": ("signed",),
}  # fmt: skip


def of_their_own(read: Mapping[str, Any]) -> dict[str, Any]:
    """A reading without the question that has the whole paper read through: what is told of single values."""
    return {**read, "problems": [one for one in read["problems"] if one["code"] not in OF_THE_PAPER]}


def named_by(problem: Mapping[str, Any]) -> tuple[str, ...]:
    """What a problem points at: its place, or the decisions that it lists."""
    return places_in(problem["what"]) if problem["code"] in OF_THE_PAPER else (problem["where"],)


def is_about(problem: Mapping[str, Any], name: str, wanted: Any, got: Any) -> bool:
    """Whether a problem of the head or the file is about this field."""
    code = problem["code"]
    return (
        any(word in code for word in _ABOUT[name])
        or speaks_of(problem, wanted, got)
        or problem["where"] == name
    )


def speaks_of(problem: Mapping[str, Any], wanted: Any, got: Any) -> bool:
    """Whether a problem quotes words of what is wrong."""
    what = even(problem.get("what") or "")
    if len(what or "") <= FEW_LETTERS // 2:
        return False
    if problem["code"] == "sentence_left" and any(_holds(what, one) for one in strings(wanted)):
        return True
    return any(what in (even(one) or "") for value in (wanted, got) for one in strings(value))


def lists_one_of(problem: Mapping[str, Any], wanted: Any, got: Any) -> bool:
    """Whether one of the names that a problem lists stands in what was read, or should have been."""
    listed = set(map(even, names_in(problem["what"])))
    return any(even(name) in listed for value in (wanted, got) for name in strings(value))


def _holds(sentence: str, words: str) -> bool:
    """Whether a sentence that was left over is these words, with or without its full stop and what else stands there."""
    words = (even(words) or "").rstrip("।. ")
    return len(words) > FEW_LETTERS and words in sentence


def empty_place(problem: Mapping[str, Any]) -> bool:
    """Whether a problem names a decision by its number at all (a place in the file cannot be held against numbers)."""
    return not re.search("[a-z]", problem["where"])
