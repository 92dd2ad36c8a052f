"""Meetings as their secretaries type them: into chats, posts and mails, on a telephone.

`python -m tests.grids.chats [COUNT] [SEED]` prints the shares read rightly by habit. What is wrong and nobody is asked about is
called untold; what is asked though it is right, asked.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from locales.digits import to_ascii
from minutes.export import to_json
from minutes.read import read_text
from tests.corpus.pointing import of_their_own
from tests.corpus.scoring import score
from tests.grids.chat_habits import HABITS, is_fair, settled
from tests.grids.chat_meetings import CONFIRMED, LIMITS, MEETINGS, Meeting
from tests.grids.chat_setter import chat, mark, offices_of
from tests.grids.habits import Habits, drawn, named_wrong, report


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    yield from map(settled, drawn(HABITS, lambda one: is_fair(settled(one)), count, seed))


def meeting_of(one: Habits) -> Meeting:
    """The meeting that is set."""
    meeting = MEETINGS[one["meeting"]]
    confirmed = (CONFIRMED[meeting.tongue],) if one["confirmed"] == "yes" else ()
    return replace(meeting, subjects=(*confirmed, *meeting.subjects))


def expected(one: Habits) -> dict[str, Any]:
    """What a careful reader takes out of it."""
    meeting = meeting_of(one)
    ascii_only = one["digits"] == "ASCII"
    whole = {
        "kind": "minutes",
        "committee": meeting.committee,
        "meeting_number": None if one["title"] != "number" else "৭ম" if meeting.tongue == "bn" else "7th",
        "chair": meeting.chair,
        "chair_post": meeting.post,
        "meeting_date": str(meeting.day),
        "meeting_time_raw": meeting.hour,
        "venue": meeting.venue,
        "memo_no": None,
        "memo_date": None,
        "signed": one["signed"] == "mark",
        "decisions": list(_decisions(meeting, one)),
        "attendance": list(_attendance(meeting, one)),
        "distribution": [],
        "also": {
            "committee": [
                f"{meeting.body} {meeting.committee}",
                f"{meeting.body} এর {meeting.committee}",
                f"{meeting.committee} of {meeting.body}",
            ],
        },
    }
    return _digits(whole) if ascii_only else whole


def _digits(value: Any) -> Any:
    """The same with ASCII digits, as the paper is typed."""
    if isinstance(value, dict):
        return {key: _digits(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_digits(one) for one in value]
    return to_ascii(value) if isinstance(value, str) else value


def _attendance(meeting: Meeting, one: Habits) -> Iterator[dict[str, str]]:
    if one["people"] in ("none", "count"):
        return
    for name, post in meeting.people:
        yield {"name": name, "post": "" if one["people"] == "names" else post, "presence": "present"}
    if one["absent"] != "none":
        name, post = meeting.absent
        yield {"name": name, "post": post if one["absent"] == "line, post" else "", "presence": "absent"}


def _decisions(meeting: Meeting, one: Habits) -> Iterator[dict[str, Any]]:
    count = 0
    for at, subject in enumerate(meeting.subjects, 1):
        for place, order in enumerate(subject.orders, 1):
            count += 1
            flat = one["shape"] == "flat"
            number = _number(mark(meeting, one, at, count if flat else place))
            item = None if flat or one["subject"] in ("diamond", "only bold") else _item(meeting, at)
            own = one["whose"] == "each order's"
            orders = [order] if own else subject.orders
            limit = orders[0].limit if one["until"] != "none" and any(it.offices for it in orders) else ""
            until = LIMITS[limit]
            text = order.text if one["order ends"] == "danda" else order.text.rstrip("।.")
            yield {
                "agenda_no": item,
                "number": number,
                "text": text,
                "offices": list(offices_of(orders)),
                "deadline": limit or None,
                "deadline_iso": until.iso,
                "recurring": until.recurring,
                "nature": None if order.offices else "formal",
                "also": {
                    "agenda_no": [number]
                    if flat
                    else [number.partition(".")[0]]
                    if number and "." in number
                    else [],
                    "deadline_iso": list(until.apart),
                    "deadline": [limit.removeprefix("by ")],
                    "nature": ["formal"] if not order.offices else [],
                    "number": [f"{item}({number})"] if item and number else [],
                },
            }


def _number(printed: str) -> str | None:
    """A mark without what closes it; a picture or a bullet is none."""
    kept = "".join(letter for letter in printed if letter.isalnum() or letter == ".").strip(".")
    for word in ("সিদ্ধান্ত", "ডিসিশন", "Decision", "Resolution"):
        kept = kept.removeprefix("".join(letter for letter in word if letter.isalnum()))
    return kept or None


def _item(meeting: Meeting, at: int) -> str:
    return str(at) if meeting.tongue == "en" else "০১২৩৪৫৬৭৮৯"[at]


def differences(one: Habits) -> list[str]:
    """Every difference between what is read and what is there."""
    return score(expected(one), of_their_own(to_json(read_text(chat(meeting_of(one), one))))).wrong


def wrong(one: Habits) -> set[str]:
    """What is read wrongly, asked needlessly, or wrong and not asked."""
    return named_wrong(differences(one))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
