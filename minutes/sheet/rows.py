"""One row of a table that came back → its values; what cannot be understood in it is said, and stays as it was."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from minutes.readers.workbook import Value
from minutes.sheet import cells
from minutes.sheet.columns import COLUMNS, DROP, ID, MOST, MOST_LINE, MOST_OFFICES, NOTE
from minutes.sheet.values import ReturnedRow, Row, Trouble

_SHOWN = 100  # letters of what was not understood
_FIELDS = {key: "dropped" if key == DROP else key for key in COLUMNS if key not in (ID, NOTE)}


class _Cells:
    """The cells of one row, and what was wrong with them."""

    def __init__(self, place: int, given: Mapping[str, Value], spoiled: Iterable[str]) -> None:
        self.place = place
        self.given = given
        self.troubles: list[Trouble] = []
        for key in spoiled:
            if key in _FIELDS:
                self.trouble(key, "formula")

    def trouble(self, key: str, code: str) -> None:
        words = cells.words(self.given.get(key, ""))[:_SHOWN]
        self.troubles.append(Trouble(place=self.place, field=key, code=code, words=words))

    def __getitem__(self, key: str) -> Value:
        return self.given.get(key, "")

    def text(self, key: str) -> str:
        words = cells.words(self[key])
        if len(words) > MOST[key]:
            self.trouble(key, "too_long")
        return words[: MOST[key]]

    def number(self, key: str) -> str:
        words = cells.number(self[key])
        if words is None:
            self.trouble(key, "number_is_day")
        elif len(words) > MOST[key]:
            self.trouble(key, "too_long")
        return (words or "")[: MOST[key]]

    def offices(self) -> tuple[str, ...]:
        lines = cells.lines(self["offices"])
        if len(lines) > MOST_OFFICES or any(len(line) > MOST_LINE for line in lines):
            self.trouble("offices", "too_long")
            return ()
        return lines

    def day(self, near: date | None) -> date | None:
        day = cells.day(self["day"], near)
        if day is None and cells.words(self["day"]):
            self.trouble("day", "day")
        return day


def read_row(
    place: int,
    given: Mapping[str, Value],
    spoiled: Sequence[str],
    *,
    missing: Iterable[str],
    near: date | None,
) -> tuple[ReturnedRow | None, list[Trouble]]:
    """The row with this number in Excel, None where nothing is in it; and its troubles.

    `given`: its cells by column; `spoiled`: cells that show an error; `missing`: columns the table no longer has;
    `near`: the day of the meeting.
    """
    row = _Cells(place, given, spoiled)
    if not any(cells.words(row[key]) for key in _FIELDS if key != DROP) and not spoiled:
        return None, []
    nature, dropped = cells.nature(row["nature"]), cells.yes(row[DROP])
    if nature is None and cells.words(row["nature"]):
        row.trouble("nature", "nature")
    if dropped is None:
        row.trouble(DROP, "yes_no")
    read = Row(
        agenda_no=row.number("agenda_no"),
        agenda_title=row.text("agenda_title"),
        number=row.number("number"),
        text=row.text("text"),
        offices=row.offices(),
        deadline=row.text("deadline"),
        day=row.day(near),
        nature=nature,
        dropped=bool(dropped),
    )
    unclear = {_FIELDS[one.field] for one in row.troubles} | {
        _FIELDS[key] for key in missing if key in _FIELDS
    }
    noted = NOTE in missing or bool(cells.words(row[NOTE]))
    token = str(row[ID]).strip()
    return (
        ReturnedRow(place=place, token=token, row=read, noted=noted, unclear=tuple(sorted(unclear))),
        row.troubles,
    )
