"""How well a reading agrees with what a careful reader takes out of the document: counts, to be added up."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from committee.short import label
from tests.corpus.pairs import compared, match, neighbours, row_of
from tests.corpus.pointing import (
    MISSING,
    NOBODY,
    OF_NAMES,
    OF_THE_PAPER,
    ON_PAPER,
    ONLY,
    ORDERED,
    empty_place,
    is_about,
    lists_one_of,
    named_by,
    speaks_of,
)
from tests.corpus.values import begins, even, only_mark, plain, script, undotted, untitled

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


@dataclass(kw_only=True)
class Score:
    """Counts over one or more documents. `errors`: wrong values; `silent`: those that no problem points at; `unnamed`: those and
    what is only told by a question that has the whole paper read through."""

    documents: int = 0
    kinds_right: int = 0
    expected: int = 0
    read: int = 0
    matched: int = 0
    texts: int = 0
    numbers: int = 0
    limits: int = 0
    titles: int = 0
    titles_right: int = 0
    offices_expected: int = 0
    offices_read: int = 0
    offices_matched: int = 0
    fields: int = 0
    fields_right: int = 0
    lists: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0, 0] for name in LISTS})
    errors: int = 0
    silent: int = 0
    unnamed: int = 0
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
            if even(got) in map(even, wanted):
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
            places = (number, item, label(number, item), *neighbours(wanted, at))
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
            alike = {"number": script, "agenda_no": script, "implementer_raw": undotted}.get(name, even)
            right = alike(got.get(name)) in map(alike, (wanted.get(name), *also.get(name, ())))
            right = right or (name in ("number", "agenda_no") and only_mark(wanted) == only_mark(got) != "")
            self.score.texts += right and name == "text"
            self.score.numbers += right and name == "number"
            self.score.limits += right and name == "deadline"
            if not right:
                self._error(places, name, wanted.get(name), got.get(name))
        self._offices(wanted, got, also)
        if "agenda_title" in wanted:
            ways = (wanted["agenda_title"], *also.get("agenda_title", ()))
            right = untitled(got.get("agenda_title")) in map(untitled, ways)
            self.score.titles += 1
            self.score.titles_right += right
            if not right:  # counted by itself, as the lists are
                self.score.wrong.append(f"       title: {ways[0]!r} ≠ {got.get('agenda_title')!r}")

    def _offices(self, wanted: Mapping[str, Any], got: Mapping[str, Any], also: Mapping[str, Any]) -> None:
        for name in ("offices", "offices_in_text"):
            ways = [wanted.get(name) or [], *also.get(name, ())]
            mentions = Counter(map(even, got.get(name) or ()))
            if name == "offices_in_text" and name not in wanted:
                continue
            best = max(
                ways, key=lambda way: sum((Counter(map(even, way)) & mentions).values()) - len(way) / 100
            )
            self.score.offices_expected += len(best)
            self.score.offices_read += sum(mentions.values())
            self.score.offices_matched += sum((Counter(map(even, best)) & mentions).values())

    def _lists(self) -> None:
        for name, keys in LISTS.items():
            if name not in self.expected:
                continue
            got = [row_of(one, keys) for one in self.read.get(name) or ()]
            ways = (self.expected[name], *self.expected.get("also", {}).get(name, ()))
            missing, spurious = min(
                (compared(way, got, keys) for way in ways), key=lambda it: len(it[0]) + len(it[1])
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
                and any(speaks_of(problem, list(row), None) for row in missing if isinstance(row, tuple))
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
        where = {plain(place) for place in places if place}
        named_itself = announced
        for at, problem in enumerate(self._problems):
            if problem["code"] in OF_THE_PAPER:
                announced = True
                self._used.add(at)
            named = named_by(problem)
            fits = any(plain(place) in where or begins(self._text, place) for place in named)
            fits = fits or (problem["code"] not in OF_THE_PAPER and speaks_of(problem, wanted, got))
            only = ONLY.get(problem["code"])
            if only is not None:
                fits = name in only and (fits or problem["where"] == "numbers")
            if problem["code"] in OF_NAMES:
                fits = name in OF_NAMES[problem["code"]] and lists_one_of(problem, wanted, got)
            if fits and (only or not about or is_about(problem, about, wanted, got)):
                announced = named_itself = True
                self._used.add(at)
        refused = self._refused and self.expected.get("kind", "minutes") == "minutes"
        announced, named_itself = announced or refused, named_itself or refused
        self.score.errors += 1
        self.score.silent += not announced
        self.score.unnamed += not named_itself
        mark = "       " if named_itself else "whole  " if announced else "silent "
        self.score.wrong.append(f"{mark}{'/'.join(filter(None, places))} {name}: {wanted!r} ≠ {got!r}")

    def _needless(self) -> None:
        """Problems that no error needed and that the paper does not have either."""
        empty = {
            plain(place)
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
            missing = code in MISSING and not any(self.expected.get(name) for name in MISSING[code])
            nobody = code in NOBODY and (
                plain(problem["where"]) in empty
                or not empty_place(problem)
                or any(begins(text, problem["where"]) for text in nameless)
            )
            if at in self._used or code in ON_PAPER or code.startswith(ORDERED) or missing or nobody:
                continue
            self.score.needless += 1
            self.score.wrong.append(f"needless {problem['where']} {code} {problem.get('what')!r}")


def read_kind(read: Mapping[str, Any]) -> str:
    """minutes, or other."""
    return "minutes" if read.get("document_kind") == "minutes" else "other"
