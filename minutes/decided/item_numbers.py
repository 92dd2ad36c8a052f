"""What the numbers of decisions tell of the items they belong to."""

import re
from collections.abc import Sequence

from minutes.model import Decision
from minutes.words.numbers import plain_number


def counted_under_one(decisions: Sequence[Decision]) -> bool:
    """Whether the numbers of all decisions, of several items, begin alike: with the meeting's ("৩১৮/১", "৩১৮/২(ক)")."""
    heads = {re.split("[^0-9]", plain_number(one.number))[0] for one in decisions if one.number}
    return (
        len(heads) == 1
        and len({one.agenda_no for one in decisions}) > 1
        and all(one.number for one in decisions)
    )


def items_by_number(numbers: Sequence[str | None], agenda_no: str | None) -> list[str]:
    """The agenda items that decisions of one list number themselves by (১.১, ১.২, ২.১ or ২(ক), ৩); [] where they do not.

    Where they are all of one item, that counts only if it is printed nowhere else.
    """
    if not all(numbers) or not any("." in number or "(" in number for number in numbers if number):
        return []
    heads = [re.split(r"[.(]", number)[0] for number in numbers if number]
    if any(number in heads and heads.count(number) > 1 for number in numbers):
        return []  # ২ and its ২(ক): a decision and what belongs to it
    plain = [plain_number(head) for head in heads]
    rising = all(one.isdigit() for one in plain) and [int(one) for one in plain] == sorted(map(int, plain))
    return heads if rising and (len(set(plain)) > 1 or not agenda_no) else []
