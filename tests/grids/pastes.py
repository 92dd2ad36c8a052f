"""Meetings as they come out of tables, files, chats and telephones when they are pasted: cells, lists and heads run together.

`python -m tests.grids.pastes [COUNT] [SEED]` prints the shares read rightly by habit. What is wrong and nobody is asked about is
called untold; what is asked though it is right, asked.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from locales.digits import to_bangla
from minutes.export import to_json
from minutes.read import read_text
from tests.corpus.pointing import of_their_own
from tests.corpus.scoring import score
from tests.grids.habits import Habits, drawn, named_wrong, report
from tests.grids.paste_habits import HABITS, is_fair, settled
from tests.grids.paste_meetings import (
    CONFIRMED,
    LIMITS,
    MEETINGS,
    Meeting,
    head_of,
    one_order_each,
    with_names,
)
from tests.grids.paste_setter import item_mark, offices_of, order_mark, paste


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair pastes, the same for the same seed."""
    yield from map(settled, drawn(HABITS, _is_fair, count, seed))


def _is_fair(one: Habits) -> bool:
    return is_fair(settled(one)) and _joins_fairly(settled(one))


def _joins_fairly(one: Habits) -> bool:
    """Whether what joins the offices stands within none of them."""
    for subject in meeting_of(one).subjects:
        cells = [order.offices for order in subject.orders]
        cells = cells if one["whose"] != "an item's" else [tuple(dict.fromkeys(sum(cells, ())))]
        inner = {"commas": ",", "semicolons": ";", "slashes": "/", "and": " ও "}[one["joined"]]
        if any(len(names) > 1 and any(inner in name for name in names) for names in cells):
            return False
        if one["joined"] == "and" and any(len(names) > 2 for names in cells):
            return False
    return True


def meeting_of(one: Habits) -> Meeting:
    """The meeting that is set; with an order an item where nothing would tell two apart."""
    meeting = with_names(MEETINGS[one["meeting"]], one["names"])
    subjects = meeting.subjects
    if one["mark"] == "none" and one["whose"] != "each order's":
        subjects = one_order_each(subjects)
    return replace(meeting, subjects=(CONFIRMED, *subjects) if one["confirmed"] == "yes" else subjects)


def expected(one: Habits) -> dict[str, Any]:
    """What a careful reader takes out of it."""
    meeting = meeting_of(one)
    listed = one["people"] not in ("none", "annex")
    return {
        **head_of(meeting, one, signed=one["signed"] in ("signed", "short")),
        "decisions": list(_decisions(meeting, one)),
        "attendance": [
            {"name": name, "post": post, "presence": "present"} for name, post in meeting.people if listed
        ],
    }


def _decisions(meeting: Meeting, one: Habits) -> Iterator[dict[str, Any]]:
    count = 0
    for at, subject in enumerate(meeting.subjects, 1):
        for place, order in enumerate(subject.orders, 1):
            count += 1
            counted = to_bangla(count if one["whose"] == "each order's" else at)
            item = re.sub(r"[^০-৯.]", "", item_mark(one, at)).strip(".") or None
            number = counted if one["decision"] == "counted" else order_mark(one, at, place).strip("().। •")
            own = one["whose"] != "an item's"
            limit = (order if one["whose"] == "each order's" else subject.orders[0]).limit
            limit_read = limit if one["limit"] != "none" and order.offices else None
            yield {
                "agenda_no": item,
                "number": number or None,
                "text": order.text if one["order ends"] == "danda" else order.text.removesuffix("।"),
                "offices": list(offices_of(one, [order] if own else subject.orders)),
                "deadline": limit_read,
                "deadline_iso": LIMITS[limit].iso if limit_read else None,
                "recurring": LIMITS[limit].recurring if limit_read else None,
                "nature": None if order.offices else "formal",
                "also": {"text": [order.text]},
            }


def differences(one: Habits) -> list[str]:
    """Every difference between what is read and what is there."""
    return score(expected(one), of_their_own(to_json(read_text(paste(meeting_of(one), one))))).wrong


def wrong(one: Habits) -> set[str]:
    """What is read wrongly, asked needlessly, or wrong and not asked."""
    return named_wrong(differences(one))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
