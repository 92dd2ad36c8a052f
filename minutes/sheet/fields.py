"""A row's fields: when two rows say the same in one, and what a row's cells mean as values of a decision."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from locales.digits import to_ascii, to_bangla
from minutes.chars import clean, squeeze
from minutes.edits import DecisionChange
from minutes.sheet.values import Row

FIELDS = ("agenda_no", "agenda_title", "number", "text", "offices", "limit", "nature")


def same(field: str, one: Row, other: Row) -> bool:
    """Whether two rows say the same there, however it is typed."""
    if field == "limit":
        return same_words(one.deadline, other.deadline) and one.day == other.day
    mine, theirs = getattr(one, field), getattr(other, field)
    if field in ("number", "agenda_no"):
        return _bare(mine) == _bare(theirs)
    if field in ("text", "agenda_title"):
        return same_words(mine, theirs)
    return bool(mine == theirs)


def same_words(one: str, other: str) -> bool:
    """Whether two texts are the same but for spaces and the form of their letters."""
    return squeeze(clean(one)) == squeeze(clean(other))


def _bare(number: str) -> str:
    """A number as Excel may have made it: in other digits, without leading zeros."""
    return to_ascii(number).strip(" .।)(").lstrip("0")


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """How the cells of one table are understood: `known` office names; `mentions`, `limits` as in ReturnedSheet; whether
    the document's numbers are in Bangla digits."""

    known: Callable[[str], bool]
    mentions: Mapping[str, tuple[str, ...]]
    limits: Mapping[str, DecisionChange]
    bangla: bool

    def value(self, field: str, row: Row, was: Row) -> DecisionChange:
        """What the row says there. `was`: the row when the table was made."""
        match field:
            case "agenda_no":
                return {"agenda_no": self._number(row.agenda_no)}
            case "number":
                return {"number": self._number(row.number)}
            case "agenda_title":
                return {"agenda_title": row.agenda_title}
            case "text":
                return {"text": row.text}
            case "offices":
                return {"offices": tuple(dict.fromkeys(self._offices(row, was)))}
            case "nature" if row.nature is not None:
                return {"nature": row.nature}
            case "limit":
                return self._limit(row, was)
        return {}

    def _number(self, written: str) -> str | None:
        return (to_bangla(written) if self.bangla else written) or None

    def _offices(self, row: Row, was: Row) -> Iterator[str]:
        """The names, line by line; a line that stood there, or names an office, is one name whatever is in it."""
        for line in row.offices:
            if line in was.offices or self.known(line):
                yield line
            else:
                yield from self.mentions.get(line, (line,))

    def _limit(self, row: Row, was: Row) -> DecisionChange:
        """Words and day; where only the words are new, the day is what they come to."""
        phrase: DecisionChange = {"deadline": row.deadline or None, "recurring": None}
        if same_words(row.deadline, was.deadline):
            return {"deadline": row.deadline or None, "deadline_date": row.day}
        if row.deadline:
            phrase = self.limits.get(row.deadline, phrase)
        day = phrase.get("deadline_date")
        if row.day != was.day or (day is None and phrase.get("deadline")):
            day = row.day
        return {**phrase, "deadline_date": day}


def shown(field: str, row: Row) -> DecisionChange:
    """The draft's own values there."""
    if field == "limit":
        return {"deadline": row.deadline or None, "deadline_date": row.day}
    if field == "offices":
        return {"offices": row.offices}
    if field == "nature":
        return {"nature": row.nature} if row.nature is not None else {}
    value = getattr(row, field)
    return {field: value or None if field in ("number", "agenda_no") else value}  # type: ignore[misc]
