"""How well a reading agrees with what a careful reader takes out of the document: counts, to be added up."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from rapidfuzz import fuzz

from committee.short import label
from locales.digits import to_ascii

HEADER = (
    "committee", "meeting_number", "chair", "chair_post", "meeting_date", "meeting_time_raw", "venue", "memo_no",
    "memo_date", "signed",
)  # fmt: skip
DECISION = (
    "agenda_no",
    "number",
    "text",
    "implementer_raw",
    "offices",
    "deadline",
    "deadline_iso",
    "recurring",
    "nature",
)
LISTS = {
    "attendance": ("name", "post", "presence"),
    "distribution": (),
    "history": ("number", "text", "progress"),
}
_FEW_LETTERS = 8
# Behind a post, of who came in its holder's place: it may stand with the post or not.
_IN_WHOSE_PLACE = re.compile(
    r"\s?-?\s?এর (?:পক্ষে )?প্রতিনিধি$|\s?\((?:[^()]|\([^()]{0,40}\)){0,80}(?:প্রতিনিধি|পক্ষে)\)$"
)
_ALIKE = 60  # from which on two decisions without a number in common are one, badly read

# Problems that state what is so on the paper: needed where the expectation agrees, whatever was read.
_NOBODY = frozenset(("no_implementer",))
_ON_PAPER = frozenset((
    "number_gap", "number_repeated", "number_out_of_order", "number_of_another_item", "deadline_before_meeting",
    "meeting_after_memo", "calendars_disagree", "weekday_disagrees", "memo_no_missing", "ditto", "empty_decision",
))  # fmt: skip
_MISSING = {
    "committee_missing": ("committee",), "chair_missing": ("chair", "chair_post"), "meeting_date_missing": ("meeting_date",),
    "time_missing": ("meeting_time_raw",), "venue_missing": ("venue",),
}  # fmt: skip
# What is always put to the secretary by order, and so is never needless.
_ORDERED = ("scan_",)


@dataclass(kw_only=True)
class Score:
    """Counts over one or more documents. `errors`: wrong values; `silent`: those that no problem points at."""

    documents: int = 0
    kinds_right: int = 0
    expected: int = 0
    read: int = 0
    matched: int = 0
    texts: int = 0
    numbers: int = 0
    limits: int = 0
    offices_expected: int = 0
    offices_read: int = 0
    offices_matched: int = 0
    fields: int = 0
    fields_right: int = 0
    lists: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0, 0] for name in LISTS})
    errors: int = 0
    silent: int = 0
    needless: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Add another score's counts."""
        for one in fields(self):
            if one.name == "lists":
                for name, counts in other.lists.items():
                    self.lists[name] = [a + b for a, b in zip(self.lists[name], counts, strict=True)]
            else:
                setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


def f1(matched: int, expected: int, read: int) -> float:
    """The harmonic mean of how much was found and how much of what was found is right; 1 for nothing of nothing."""
    return 2 * matched / (expected + read) if expected + read else 1.0


def score(expected: Mapping[str, Any], read: Mapping[str, Any]) -> Score:
    """One document's counts; every difference is a line of `wrong`, with "silent" before it where nothing pointed at it."""
    counted = _Counter(expected, read)
    counted.count()
    return counted.score


def _even(value: Any) -> Any:
    """A value by which equal readings are equal: NFC, white space squeezed (beside a slash and before a danda left out)."""
    if isinstance(value, str):
        value = re.sub(r"\s+", " ", unicodedata.normalize("NFC", value))
        value = re.sub(r"\s?/\s?", "/", value).replace(" ।", "।")
        return value.strip() or None
    if isinstance(value, (list, tuple)):
        return tuple(map(_even, value))
    if isinstance(value, dict):
        return tuple((name, _even(one)) for name, one in sorted(value.items()))
    return value


def _undotted(value: Any) -> Any:
    """A cell of implementers: whether its closing danda stays is no difference."""
    return value.rstrip(" ।") or None if isinstance(value := _even(value), str) else value


def _script(value: Any) -> Any:
    """A number, whatever script its digits are in: ১ and 1 are the same mark."""
    return to_ascii(value) if isinstance(value := _even(value), str) else value


def _only_mark(decision: Mapping[str, Any]) -> str:
    """The mark of a decision that has one only, be it its own or its item's: it is called by that in either case; else ""."""
    marks = {_plain(_script(mark)) for mark in (decision.get("number"), decision.get("agenda_no")) if mark}
    return marks.pop() if len(marks) == 1 else ""


class _Counter:
    """Goes through one document."""

    def __init__(self, expected: Mapping[str, Any], read: Mapping[str, Any]) -> None:
        self.expected, self.read = expected, read
        self.score = Score(documents=1)
        self._problems: list[Mapping[str, Any]] = list(read.get("problems", ()))
        self._refused = (
            read_kind(read) != "minutes"
        )  # the person is told so: nothing in it goes wrong unnoticed
        self._used: set[int] = set()
        self._text = ""  # of the decision being counted: one without a number is named by its first words

    def count(self) -> None:
        kind = self.expected.get("kind", "minutes")
        right = read_kind(self.read) == ("minutes" if kind == "minutes" else "other")
        self.score.kinds_right += right
        if not right:
            self._error((), "kind", kind, self.read.get("document_kind"), announced=kind == "minutes")
        if kind == "minutes":
            self._header()
            self._decisions()
            self._lists()
            self._needless()

    def _header(self) -> None:
        for name in HEADER:
            if name not in self.expected:
                continue
            self.score.fields += 1
            wanted = (self.expected[name], *self.expected.get("also", {}).get(name, ()))
            got = self.read.get(name)
            if _even(got) in map(_even, wanted):
                self.score.fields_right += 1
            else:
                self._error(("header", "memo", "file"), name, self.expected[name], got, about=name)

    def _decisions(self) -> None:
        wanted, got = self.expected["decisions"], self.read["decisions"]
        pairs = match(wanted, got)
        self.score.expected += len(wanted)
        self.score.read += len(got)
        self.score.matched += len(pairs)
        for at in sorted(set(range(len(wanted))) - {a for a, _ in pairs}):
            number, item = wanted[at].get("number"), wanted[at]["agenda_no"]
            places = (number, item, label(number, item), *_neighbours(wanted, at))
            self._error(places, "missing", wanted[at]["text"], None)
        for at in sorted(set(range(len(got))) - {b for _, b in pairs}):
            places = (got[at]["number"], got[at]["agenda_no"], label(got[at]["number"], got[at]["agenda_no"]))
            self._error(places, "spurious", None, got[at]["text"])
        for a, b in pairs:
            self._decision(wanted[a], got[b])
        self._text = ""

    def _decision(self, wanted: Mapping[str, Any], got: Mapping[str, Any]) -> None:
        also = wanted.get("also", {})
        places = (
            got["number"],
            got["agenda_no"],
            wanted.get("number"),
            label(got["number"], got["agenda_no"]),
        )
        self._text = got["text"]
        for name in DECISION:
            if name not in wanted and name not in ("recurring", "nature", "deadline_iso"):
                continue
            even = (
                _script
                if name in ("number", "agenda_no")
                else _undotted
                if name == "implementer_raw"
                else _even
            )
            right = even(got.get(name)) in map(even, (wanted.get(name), *also.get(name, ())))
            right = right or (name in ("number", "agenda_no") and _only_mark(wanted) == _only_mark(got) != "")
            self.score.texts += right and name == "text"
            self.score.numbers += right and name == "number"
            self.score.limits += right and name == "deadline"
            if not right:
                self._error(places, name, wanted.get(name), got.get(name))
        self._offices(wanted, got, also)

    def _offices(self, wanted: Mapping[str, Any], got: Mapping[str, Any], also: Mapping[str, Any]) -> None:
        for name in ("offices", "offices_in_text"):
            ways = [wanted.get(name) or [], *also.get(name, ())]
            mentions = Counter(map(_even, got.get(name) or ()))
            if name == "offices_in_text" and name not in wanted:
                continue
            best = max(
                ways, key=lambda way: sum((Counter(map(_even, way)) & mentions).values()) - len(way) / 100
            )
            self.score.offices_expected += len(best)
            self.score.offices_read += sum(mentions.values())
            self.score.offices_matched += sum((Counter(map(_even, best)) & mentions).values())

    def _lists(self) -> None:
        for name, keys in LISTS.items():
            if name not in self.expected:
                continue
            got = [_row(one, keys) for one in self.read.get(name) or ()]
            ways = (self.expected[name], *self.expected.get("also", {}).get(name, ()))
            missing, spurious = min(
                (_compared(way, got, keys) for way in ways), key=lambda it: len(it[0]) + len(it[1])
            )
            counts = self.score.lists[name]
            counts[0] += len(got) - len(spurious)
            counts[1] += len(got) - len(spurious) + len(missing)
            counts[2] += len(got)
            self.score.wrong += [f"       {name} missing: {row}" for row in missing]
            self._used |= {
                at
                for at, problem in enumerate(self._problems)
                if problem["code"] == "sentence_left"
                and any(_speaks_of(problem, list(row), None) for row in missing if isinstance(row, tuple))
            }
            self.score.wrong += [f"       {name} spurious: {row}" for row in spurious]

    def _error(
        self,
        places: Iterable[str | None],
        name: str,
        wanted: Any,
        got: Any,
        *,
        about: str = "",
        announced: bool = False,
    ) -> None:
        """One wrong value; it is announced where a problem stands at its place (and, in the head, is about it)."""
        where = {_plain(place) for place in places if place}
        for at, problem in enumerate(self._problems):
            fits = (
                _plain(problem["where"]) in where
                or _speaks_of(problem, wanted, got)
                or _begins(self._text, problem["where"])
            )
            only = _ONLY.get(problem["code"])
            if only is not None:
                fits = name in only and (fits or problem["where"] == "numbers")
            if fits and (only or not about or _about(problem, about, wanted, got)):
                announced = True
                self._used.add(at)
        announced = announced or (self._refused and self.expected.get("kind", "minutes") == "minutes")
        self.score.errors += 1
        self.score.silent += not announced
        self.score.wrong.append(
            f"{'       ' if announced else 'silent '}{'/'.join(filter(None, places))} {name}: {wanted!r} ≠ {got!r}"
        )

    def _needless(self) -> None:
        """Problems that no error needed and that the paper does not have either."""
        empty = {
            _plain(place)
            for one in self.expected["decisions"]
            if not one.get("offices") and not one.get("offices_in_text")
            for place in (one.get("number"), one["agenda_no"], label(one.get("number"), one["agenda_no"]))
            if place
        }
        nameless = [
            one["text"]
            for one in self.expected["decisions"]
            if not one.get("offices") and not one.get("offices_in_text")
        ]
        for at, problem in enumerate(self._problems):
            code = problem["code"]
            missing = code in _MISSING and not any(self.expected.get(name) for name in _MISSING[code])
            nobody = code in _NOBODY and (
                _plain(problem["where"]) in empty
                or not empty_place(problem)
                or any(_begins(text, problem["where"]) for text in nameless)
            )
            if at in self._used or code in _ON_PAPER or code.startswith(_ORDERED) or missing or nobody:
                continue
            self.score.needless += 1
            self.score.wrong.append(f"needless {problem['where']} {code} {problem.get('what')!r}")


def empty_place(problem: Mapping[str, Any]) -> bool:
    """Whether a problem names a decision by its number at all (a place in the file cannot be held against numbers)."""
    return not re.search("[a-z]", problem["where"])


def read_kind(read: Mapping[str, Any]) -> str:
    """minutes, or other."""
    return "minutes" if read.get("document_kind") == "minutes" else "other"


def match(wanted: Sequence[Mapping[str, Any]], got: Sequence[Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Which expected decision is which read one: those alike in words, the most alike first; numbers break ties."""
    ratios = [
        (fuzz.ratio(one["text"], other["text"]) + 5 * (_key(one) == _key(other)), a, b)
        for a, one in enumerate(wanted)
        for b, other in enumerate(got)
    ]
    pairs: list[tuple[int, int]] = []
    left, right = set(range(len(wanted))), set(range(len(got)))
    for ratio, a, b in sorted(ratios, key=lambda it: (-it[0], abs(it[1] - it[2]))):
        if ratio >= _ALIKE and a in left and b in right:
            pairs.append((a, b))
            left.discard(a)
            right.discard(b)
    return sorted(pairs)


def _key(decision: Mapping[str, Any]) -> tuple[str, str]:
    return _plain(decision["agenda_no"] or ""), _plain(decision.get("number") or "")


def _neighbours(wanted: Sequence[Mapping[str, Any]], at: int) -> Iterable[str | None]:
    """Numbers of the decisions beside one that was not found: a gap is noticed at the next."""
    return [wanted[one].get("number") for one in (at - 1, at + 1) if 0 <= one < len(wanted)]


def _compared(
    wanted: Sequence[Any], got: Sequence[Any], keys: tuple[str, ...]
) -> tuple[list[Any], list[Any]]:
    """Rows that are expected and not read, and rows read that are not expected; a row may be right in several ways."""
    left = list(got)
    missing = []
    for one in wanted:
        found = next((way for way in _ways(one, keys) if way in left), None)
        if found is None:
            missing.append(_row(one, keys))
        else:
            left.remove(found)
    return missing, left


def _ways(one: Any, keys: tuple[str, ...]) -> list[Any]:
    also = one.get("also", {}) if isinstance(one, dict) else {}
    return [
        _row(one, keys),
        *(_row({**one, key: value}, keys) for key, values in also.items() for value in values),
    ]


def _row(one: Any, keys: tuple[str, ...]) -> Any:
    if not keys:
        return _even(one)
    even = tuple(_even(one.get(key)) for key in keys)
    return tuple(
        _IN_WHOSE_PLACE.sub("", value) if key == "post" and value else value
        for key, value in zip(keys, even, strict=True)
    )


def _plain(place: str) -> str:
    return re.sub(r"[\s।.]+$", "", unicodedata.normalize("NFC", place)).lstrip("0০")


def _begins(text: str, place: str) -> bool:
    return len(place) > _FEW_LETTERS and (_even(text) or "").startswith(place)


def _speaks_of(problem: Mapping[str, Any], wanted: Any, got: Any) -> bool:
    what = _even(problem.get("what") or "")
    if len(what or "") <= _FEW_LETTERS // 2:
        return False
    if problem["code"] == "sentence_left" and any(_holds(what, one) for one in _words(wanted)):
        return True
    return any(what in (_even(one) or "") for value in (wanted, got) for one in _words(value))


def _holds(sentence: str, words: str) -> bool:
    """Whether a sentence that was left over is these words, with or without its full stop and what else stands there."""
    words = (_even(words) or "").rstrip("।. ")
    return len(words) > _FEW_LETTERS and words in sentence


def _words(value: Any) -> Iterable[str]:
    """The strings of a value: itself, or those it is a list of."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


# Problems that are about one thing only, wherever it stands.
_ONLY = {
    "scan_numbers": ("number", "agenda_no"),
    "numbers_unsure": ("number", "agenda_no"),
    "scan_date": ("deadline", "deadline_iso", "meeting_date", "memo_date"),
    "scan_memo": ("memo_no",),
}
_ABOUT = {
    "committee": ("committee",), "meeting_number": ("meeting_number",), "chair": ("chair",), "chair_post": ("chair",),
    "meeting_date": ("meeting_date", "calendars", "weekday", "meeting_after"), "meeting_time_raw": ("time",),
    "venue": ("venue",), "memo_no": ("memo_no",),
    "memo_date": ("memo_date", "memo_no_missing", "calendars", "weekday", "meeting_after"),
    "signed": ("signed",),
}  # fmt: skip


def _about(problem: Mapping[str, Any], name: str, wanted: Any, got: Any) -> bool:
    """Whether a problem of the head or the file is about this field."""
    code = problem["code"]
    return (
        any(word in code for word in _ABOUT[name])
        or _speaks_of(problem, wanted, got)
        or problem["where"] == name
    )
