"""Which row of a table that came back is which decision of the draft."""

from collections.abc import Mapping, Sequence

from committee.pairing import Named, pair
from committee.short import label
from minutes.sheet.values import ReturnedRow, Row, index_of


def match(
    returned: Sequence[ReturnedRow], key: str, was: Mapping[int, Row], now: Mapping[int, Row]
) -> tuple[dict[int, ReturnedRow], list[ReturnedRow]]:
    """Rows by index, and those that are none of the draft's. `was`: the draft when the table was made.

    By their hidden names; where these are lost, by what they say. A row that was added from an earlier return of the same
    table has no name in it, and is found among what the draft has now.
    """
    rows: dict[int, ReturnedRow] = {}
    for index, several in _named(returned, key, was, now).items():
        # A copied row has its name twice: the one that says what the decision said is it.
        rows[index] = max(several, key=lambda one, old=was[index]: _agreement(one.row, old))  # type: ignore[misc]
    _pair(rows, returned, was, [i for i in was if i in now and i not in rows])
    _pair(rows, returned, now, [i for i in now if i not in was])
    taken = {one.place for one in rows.values()}
    return rows, [one for one in returned if one.place not in taken]


def _named(
    returned: Sequence[ReturnedRow], key: str, was: Mapping[int, Row], now: Mapping[int, Row]
) -> dict[int, list[ReturnedRow]]:
    named: dict[int, list[ReturnedRow]] = {}
    for one in returned:
        index = index_of(key, one.token)
        if index is not None and index in was and index in now:
            named.setdefault(index, []).append(one)
    return named


def _pair(
    rows: dict[int, ReturnedRow], returned: Sequence[ReturnedRow], old: Mapping[int, Row], left: Sequence[int]
) -> None:
    """Find the decisions `left` among the rows that are nobody's yet."""
    taken = {one.place for one in rows.values()}
    free = [one for one in returned if one.place not in taken and one.row.text]
    for at, place in pair([_name(old[index]) for index in left], [_name(one.row) for one in free]):
        if at is not None and place is not None:
            rows[left[at]] = free[place]


def label_of(row: Row) -> str:
    """What a decision is called."""
    return label(row.number, row.agenda_no)


def _name(row: Row) -> Named:
    return Named(label=label_of(row), text=row.text)


def _agreement(one: Row, other: Row) -> tuple[bool, bool]:
    return one.text == other.text, one.number == other.number
