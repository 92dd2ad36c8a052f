"""Minutes in English as they come out of Word, a PDF, a mail or a sheet when pasted: rows, cells and labels run together.

`python -m tests.grids.english_pastes [COUNT] [SEED]` prints the shares read rightly by habit; scored as `pastes` are.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from minutes.export import to_json
from minutes.read import read_text
from tests.corpus.pointing import of_their_own
from tests.corpus.scoring import score
from tests.grids.english_habits import HABITS, is_fair, settled
from tests.grids.english_meetings import CONFIRMED, LIMITS, MEETINGS, Meeting
from tests.grids.english_setter import item_mark, joint, offices_of, order_mark, paste
from tests.grids.habits import Habits, drawn, named_wrong, report


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair pastes, the same for the same seed."""
    yield from map(settled, drawn(HABITS, _is_fair, count, seed))


def _is_fair(one: Habits) -> bool:
    one = settled(one)
    orders = [order for subject in meeting_of(one).subjects for order in subject.orders]
    return is_fair(one) and not any(joint(one).strip() in name for order in orders for name in order.offices)


def meeting_of(one: Habits) -> Meeting:
    """The meeting that is set; with an order an item where nothing would tell two apart."""
    meeting = MEETINGS[one["meeting"]]
    subjects = meeting.subjects
    if one["mark"] == "none":
        subjects = tuple(replace(subject, orders=subject.orders[:1]) for subject in subjects)
    return replace(meeting, subjects=(CONFIRMED, *subjects) if one["confirmed"] == "yes" else subjects)


def expected(one: Habits) -> dict[str, Any]:
    """What a careful reader takes out of it."""
    meeting = meeting_of(one)
    day, month, year = meeting.day
    memo = one["memo"] == "foot"
    return {
        "kind": "minutes",
        "committee": meeting.committee,
        "meeting_number": "7th" if one["title"] == "number" else None,
        "chair": meeting.chair,
        "chair_post": meeting.post,
        "meeting_date": f"{year}-{month:02}-{day:02}",
        "meeting_time_raw": meeting.hour,
        "venue": meeting.venue,
        "memo_no": meeting.memo if memo else None,
        "memo_date": "2025-11-16" if memo else None,
        "signed": one["signed"] == "mark" or memo,
        "decisions": list(_decisions(meeting, one)),
        "attendance": [
            {"name": name, "post": post, "presence": "present"}
            for name, post in meeting.people
            if one["people"] in ("present", "attendees", "members")
        ],
        "distribution": list(meeting.receivers) if one["copies"] != "none" else [],
        "also": {"committee": [f"{meeting.issuer} {meeting.committee}"]},
    }


def _decisions(meeting: Meeting, one: Habits) -> Iterator[dict[str, Any]]:
    for at, subject in enumerate(meeting.subjects, 1):
        for place, order in enumerate(subject.orders, 1):
            orders = [order] if one["whose"] == "each order's" else subject.orders
            limit = orders[0].limit if one["limit"] != "none" and any(it.offices for it in orders) else ""
            item = _number(item_mark(one, at))
            yield {
                "agenda_no": item or None,
                "number": order_mark(one, at, place).strip(" ().•-") or None,
                "text": order.text if one["order ends"] == "full stop" else order.text.rstrip("।."),
                "offices": list(offices_of(orders)),
                "deadline": limit if limit not in ("", "-") else None,
                "deadline_iso": LIMITS[limit].iso,
                "recurring": LIMITS[limit].recurring,
                "nature": None if order.offices else "formal",
                "also": {
                    "text": [order.text],
                    "deadline": [limit.removeprefix("by ")],
                    "deadline_iso": list(LIMITS[limit].apart),
                    "agenda_no": [item.removesuffix(".0")],
                    "nature": ["formal", None],
                },
            }


def _number(mark: str) -> str:
    """An item's number without the words around it."""
    words = mark.split()
    return (
        "".join(letter for letter in words[-1] if letter.isdigit() or letter == ".").strip(".")
        if words
        else ""
    )


def differences(one: Habits) -> list[str]:
    """Every difference between what is read and what is there."""
    return score(expected(one), of_their_own(to_json(read_text(paste(meeting_of(one), one))))).wrong


def wrong(one: Habits) -> set[str]:
    """What is read wrongly, asked needlessly, or wrong and not asked."""
    return named_wrong(differences(one))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
