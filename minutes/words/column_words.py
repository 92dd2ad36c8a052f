"""Words that headed the columns of a table that is lost: one after the other, in a line or amid running text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes.chars import fold, is_bangla
from minutes.grammar.columns import BEFORE_COLUMNS, COMBINED, FILLERS, PREVIOUS, SAY_WHO, Role
from minutes.words.headings import ACTION, SERIALS, label_of, roles_of, says_progress

_WORD = re.compile(r"[^\s|।]+|[|।]")
_DECISION = re.compile(
    "সিদ|সিন|সিধ|ঠিক হ|সুপারিশ|করনিয়|decision|resolution|recommend|actions? (?:point|item|respons|by whom|owner|who)"
)
_JOINERS = frozenset(map(fold, ("ও", "এবং", "and", "&", "/")))
_BARS = ("|", "।")
_FILLERS = frozenset(map(fold, FILLERS))
_WHO = frozenset(map(fold, SAY_WHO))
# Words that belong to the column behind them, and some that say who or what beside a column's own word.
_BEFORE = frozenset(
    map(
        fold, ("গৃহীত", "সভার", "সভায়", "কী", "যা", "মূল", "সম্ভাব্য", "নির্ধারিত", "বর্তমান", *PREVIOUS, *BEFORE_COLUMNS)
    )
)
_BESIDE = frozenset(
    map(
        fold,
        (
            "কমিটি",
            "পক্ষ",
            "বিবরণ",
            "নাম",
            "ঠিক",
            "হলো",
            "হয়েছে",
            "মধ্যে",
            "নাগাদ",
            "সংক্ষিপ্তসার",
            "সারাংশ",
            "সারমর্ম",
            "সারকথা",
        ),
    )
)
_TOLD = frozenset(map(fold, ("বিবরণ", "বিবরণী")))  # what stands beside its subject
_ASKS = frozenset(map(fold, ("কে", "কারা", "who")))  # a column of its own, whatever stands before it
_NUMBERS = frozenset(map(fold, ("নং", "নম্বর", "no", "number")))
_OWNED = tuple(map(fold, ("ের", "র")))
_ONE = re.compile(r"[\s|]{0,3}[0০]?[1১][।)|]?\s")  # decisions that are counted from one on count the rows
_FEWEST, _FEWEST_OF_A_LINE = 3, 2
_MOST_WORDS = 24
_LONGEST_LINE, _SHORTEST_HEADING = 160, 16
_MOST_TRIED = 40
_MOST_STRANGE = 3
_DONE = frozenset((Role.DISCUSSION, Role.PROGRESS))  # "কার্যক্রম", "ব্যবস্থা"
_NEEDED = frozenset((Role.SERIAL, Role.IMPLEMENTER))
_CARRYING_OUT = frozenset(map(fold, ("বাস্তবায়ন", "বাস্তবায়নে", "implementation")))  # before "অগ্রগতি": its progress


@dataclass(frozen=True, kw_only=True)
class ColumnWords:
    """The roles of the columns from left to right, their words, and where in the text they stand."""

    roles: tuple[frozenset[Role], ...]
    words: tuple[str, ...]
    start: int
    end: int
    barred: bool  # whether bars part their words
    closed: bool  # whether a bar stands behind the last one, too

    @property
    def counts_rows(self) -> bool:
        """Whether the first column only counts the rows."""
        return self.roles[0] == {Role.SERIAL}

    @property
    def own(self) -> tuple[frozenset[Role], ...]:
        """The columns but for the first one where that only counts the rows."""
        return self.roles[1:] if self.counts_rows else self.roles

    @property
    def recalls(self) -> bool:
        """Whether below the columns stands what became of earlier decisions, and no new ones."""
        decision, progress = self.at(Role.DECISION), self.at(Role.PROGRESS)
        if self.at(Role.PREVIOUS) is not None:
            return decision is None
        return decision is not None and progress is not None and decision < progress

    def at(self, role: Role) -> int | None:
        """The column that holds `role`."""
        return next((at for at, roles in enumerate(self.roles) if role in roles), None)


@lru_cache(maxsize=512)
def column_words_of(line: str) -> ColumnWords | None:
    """The columns that a line names, if it names nothing else."""
    if len(line) > _LONGEST_LINE or not _DECISION.search(fold(line)) or line.rstrip().endswith("।"):
        return None
    found = _run(line, list(_WORD.finditer(line)))
    whole = found is not None and found.end >= len(line.rstrip(" |।:ঃ"))
    return found if found and whole and _is_heading(found, _FEWEST_OF_A_LINE) else None


def find_column_words(text: str) -> Iterator[ColumnWords]:
    """Columns named amid running text, each with the number of the first row behind it."""
    if len(text) < _SHORTEST_HEADING:
        return
    folded = fold(text)
    seen = -1
    for decision in list(_DECISION.finditer(folded))[:_MOST_TRIED]:
        if decision.start() < seen:
            continue
        from_ = max(0, decision.start() - _LONGEST_LINE)
        words = list(_WORD.finditer(text, from_, min(len(text), decision.start() + _LONGEST_LINE)))
        if from_ and words:
            words = words[1:]
        for at, word in enumerate(words):
            if word.start() > decision.start():
                break
            if fold(word[0]) in _JOINERS:
                continue
            found = _run(text, words[at:])
            if found is not None and at and _ends_a_title(words[at - 1][0], found):
                found = _run(text, words[at + 1 :])  # "আলোচনা ও সিদ্ধান্ত" above it, and its first column is "নং"
            if found is not None and frozenset((Role.SERIAL,)) in found.roles[1:]:
                continue  # "… অগ্রগতি পর্যালোচনা" above "ক্রঃ নং": the heading begins with the rows' numbers
            if found is not None and found.end > decision.start() and _is_heading(found, _FEWEST):
                seen = found.end
                yield found
                break


def _ends_a_title(before: str, found: ColumnWords) -> bool:
    """Whether the first word of "সিদ্ধান্ত নং" belongs to what stands `before` it: "আলোচনা ও"."""
    return found.roles[0] == {Role.NUMBER} and fold(before) in _JOINERS


def _is_heading(found: ColumnWords, fewest: int) -> bool:
    roles = frozenset().union(*found.roles)
    decided = Role.DECISION in roles or {Role.PREVIOUS, Role.PROGRESS} <= roles
    return len(found.roles) >= fewest and decided and bool(roles & _NEEDED)


def _run(text: str, words: Sequence[re.Match[str]]) -> ColumnWords | None:
    """The columns that the words from the first one on name, as far as they name any."""
    columns: list[list[re.Match[str]]] = []
    before: list[re.Match[str]] = []  # words that wait for the column they belong to
    joined = joint = False
    strange = (
        0  # words that no heading knows, behind that of the rows' numbers: "ক্রঃ নং ব্যাংকের নাম ও আলোচনা সিদ্ধান্ত"
    )
    for word in words[:_MOST_WORDS]:
        plain = fold(word[0]).strip("(),.:ঃ/-")
        if word[0] in _BARS or plain in _JOINERS:
            joined = plain in _JOINERS and bool(columns)
            continue
        role = _role_of(plain)
        if plain in _TOLD and columns and not before and _is_subject(text, columns[-1]):
            role = Role.DISCUSSION
        unknown = role is None and not _is_filler(plain)
        counts = len(columns) == 1 and not before and _counts(text, columns[0])
        if unknown and not word[0].strip(",()").isalpha() and not is_bangla(word[0]):
            break
        if counts and strange < _MOST_STRANGE and (unknown or (strange and role is None)):
            strange += 1
            continue
        if unknown:
            break
        if counts and strange:
            columns.append([word])
            joint, joined = joined, False
            continue
        if role is Role.PERSON or (word[0].endswith((":", "ঃ")) and role is not Role.SERIAL):
            return None
        if role is None and plain in _BEFORE:
            before.append(word)
            continue
        if role is None and not columns:
            return None
        if columns and not joined and not before and _does(text, columns[-1], word):
            columns[-1].append(word)  # "কার্যক্রম গ্রহণকারী": who does it
        elif columns and not joined and not before and role is not None and _owns(fold(columns[-1][-1][0])):
            columns[-1] = [word]  # "আলোচনার বিষয়": what the genitive waits for is the column
        elif columns and (
            joined or (not before and not _owns(plain) and _goes_on(text, columns[-1], plain, role))
        ):
            columns[-1].append(word)
        else:
            columns.append([*before, word])
        before, joined = [], False
    return _named(text, columns, joint=joint)


def _counts(text: str, column: Sequence[re.Match[str]]) -> bool:
    return roles_of(text[column[0].start() : column[-1].end()]) == {Role.SERIAL}


def _named(text: str, columns: Sequence[Sequence[re.Match[str]]], *, joint: bool) -> ColumnWords | None:
    """The columns by their words. `joint`: the second one holds subjects as well, under a name that no heading has."""
    parts = [text[column[0].start() : column[-1].end()].strip("|। ") for column in columns]
    roles = [roles_of(part) for part in parts]
    if joint and roles[1:2] == [frozenset((Role.DISCUSSION,))]:
        roles[1] = frozenset((Role.AGENDA, Role.DISCUSSION))
    acts = next((at for at, column in enumerate(columns) if _is_action(column)), None)
    if acts is not None and sum(Role.IMPLEMENTER in one for one in roles) > 1:
        roles[acts] = frozenset((Role.DECISION,))
    if any(Role.PREVIOUS in one for one in roles) and not any(Role.PROGRESS in one for one in roles):
        roles = [
            frozenset((Role.PROGRESS,)) if says_progress(part) else one
            for part, one in zip(parts, roles, strict=True)
        ]
    flat = [role for one in roles for role in one]
    if not columns or not all(roles) or len(flat) != len(set(flat)):
        return None
    if any(len(one) > 1 and one not in COMBINED for one in roles):
        return None
    start, end = columns[0][0].start(), columns[-1][-1].end()
    if roles[0] == {Role.NUMBER} and _ONE.match(text, end):
        roles[0] = frozenset((Role.SERIAL,))
    return ColumnWords(
        roles=tuple(roles),
        words=tuple(parts),
        start=start,
        end=end,
        barred=len(roles) > 1 and text.count("|", start, end) == len(roles) - 1,
        closed=text.startswith((" |", "|"), end),
    )


def _role_of(word: str) -> Role | None:
    if word in SERIALS:
        return Role.SERIAL
    role = (
        label_of(word)
        or label_of(word.replace("-", ""))
        or (label_of(word.rpartition("/")[2]) if "/" in word else None)
    )
    return None if word in _BESIDE or (role in (Role.PERSON, Role.IMPLEMENTER) and word in _FILLERS) else role


def _is_filler(word: str) -> bool:
    return all(part in _FILLERS or part in _BEFORE or part in _BESIDE for part in word.split("/"))


def _is_subject(text: str, column: Sequence[re.Match[str]]) -> bool:
    """Whether a column is the subjects', so that "বিবরণ" behind it heads another one: "বিষয়", "বিবরণ"; not "বিষয়ের বিবরণ"."""
    return roles_of(text[column[0].start() : column[-1].end()]) == {Role.AGENDA} and not _owns(
        fold(column[-1][0])
    )


def _does(text: str, column: Sequence[re.Match[str]], word: re.Match[str]) -> bool:
    """Whether a word makes of a column's one word who does it: "কার্যক্রম গ্রহণকারী", "ব্যবস্থা গ্রহণকারী"."""
    own, whole = roles_of(column[0][0]), roles_of(text[column[0].start() : word.end()])
    return (
        fold(word[0]) not in _ASKS
        and len(column) == 1
        and own <= _DONE
        and whole == {Role.IMPLEMENTER}
        and roles_of(word[0]) <= whole
    )


def _goes_on(text: str, column: Sequence[re.Match[str]], word: str, role: Role | None) -> bool:
    """Whether a word belongs to the column before it: a filler, or the same again."""
    if role is None:
        return True
    own = roles_of(text[column[0].start() : column[-1].end()])
    if role is Role.PROGRESS and len(column) == 1 and fold(column[0][0]) in _CARRYING_OUT:
        return True
    if role is Role.IMPLEMENTER and _is_action(column):
        return False  # "Action", "Responsible": what is to be done, and who does it
    if role is Role.SERIAL and word in _NUMBERS and own == {Role.DECISION} and len(column) == 1:
        return True
    who = all(part in _WHO or part in _FILLERS for part in word.split("/"))
    return role in own or (role is Role.AGENDA and Role.IMPLEMENTER in own and who)


def _is_action(column: Sequence[re.Match[str]]) -> bool:
    """Whether a column's only word is "Action": who acts, unless another column says that."""
    return len(column) == 1 and fold(column[0][0]).strip("(),.:/-") in (ACTION, f"{ACTION}s")


def _owns(word: str) -> bool:
    """Whether a column's word is in the genitive: "আলোচনার", "বাস্তবায়নের"."""
    return any(word.endswith(end) and label_of(word[: -len(end)]) is not None for end in _OWNED)
