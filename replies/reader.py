"""From the text of a reply to its Reading: amounts first, then clause by clause what its words say, then all together."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from locales.patterns import BANGLA
from replies.amounts import Amounts, read_amounts
from replies.masks import normalised
from replies.model import Reading, Said
from replies.rules import RULES, Rule
from replies.words import fold, join_negations, load_table, plain_words

_LONGEST = 4000  # what a message can hold; more is nobody's answer
_SURE_UP_TO = 60  # words; a longer answer is confirmed, whatever it says
_MARKS = re.compile(r"\bn\s?/\s?a\b|^\s*n\.?a\.?\s*$")
_ENDS = re.compile(r"[।॥৷|;!,•\n…]+|\.(?!\d)|(?<=\s)[-–—:]+(?=\s)|[–—:]")
_APOSTROPHES = re.compile(r"['’‘`]")
_WORD = re.compile(rf"#[a-z]+|\d*[{BANGLA}]+|\d*[a-z]+|\?")
_TURNS = frozenset(
    map(fold, ("কিন্তু", "তবে", "অথচ", "যদিও", "but", "kintu", "tobe", "however", "though", "although"))
)

# শেষ is also "last": what may follow it when it means "finished".
_LAST = fold("শেষ")
_NAMES_WHAT_IS_LAST = frozenset(
    ("unknown", "step", "office", "means", "outside", "count", "task", "this", "nocase")
)
_SILENT = frozenset(("filler", "neutral", "unknown", "time", "days"))


@dataclass(frozen=True, kw_only=True)
class _Clause:
    tags: frozenset[str]
    rule: Rule | None
    words: tuple[str, ...]

    @property
    def says(self) -> Said | None:
        return self.rule.says if self.rule else None


@cache
def _nouns() -> frozenset[str]:
    """The last words of phrases that may carry any ending."""
    return frozenset(
        fold(phrase.split()[-1])
        for entry in load_table("phrases.toml").values()
        if entry.get("inflected")
        for phrase in entry["phrases"].split("|")
    )


@lru_cache(maxsize=16384)
def _plain(word: str) -> tuple[str, ...]:
    return plain_words(word, _nouns())


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of the tables as they are looked up."""
    return tuple(join_negations([plain for word in phrase.split() for plain in _plain(word.casefold())]))


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """By first word: (words, tag), the longest first."""
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for tag, entry in load_table("phrases.toml").items():
        for phrase in entry["phrases"].split("|"):
            words = phrase_words(phrase)
            table.setdefault(words[0], {}).setdefault(words, tag)
    return {
        first: tuple(sorted(phrases.items(), key=lambda item: -len(item[0])))
        for first, phrases in table.items()
    }


def _clauses(text: str) -> list[list[str]]:
    """The words of each clause, as typed (lower case)."""
    text = _MARKS.sub(" notapplicable ", _APOSTROPHES.sub("", text)).replace("?", " ? । ")
    clauses: list[list[str]] = []
    for part in _ENDS.split(text):
        words: list[str] = []
        for word in _WORD.findall(part):
            if fold(word) in _TURNS:
                clauses.append(words)
                words = []
            else:
                words.append(word)
        clauses.append(words)
    return [words for words in clauses if words]


def _tagged(typed: list[str]) -> list[tuple[str, str]]:
    """(tag, the words as typed) from left to right, the longest phrase first."""
    plain: list[str] = []
    source: list[int] = []
    for at, word in enumerate(typed):
        for meant in _plain(word):
            plain.append(meant)
            source.append(at)
    plain = join_negations(plain)
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(plain):
        length, tag = 1, "unknown"
        for words, its_tag in _phrases().get(plain[at], ()):
            if tuple(plain[at : at + len(words)]) == words:
                length, tag = len(words), its_tag
                break
        if words_as_typed := dict.fromkeys(source[at : at + length]):
            found.append((tag, " ".join(typed[index] for index in words_as_typed)))
        at += length
    return found


def _read_clause(typed: list[str]) -> _Clause:
    found = _tagged(typed)
    tags = {tag for tag, _ in found}
    for (tag, words), (following, _) in zip(found, [*found[1:], ("has", "")], strict=True):
        if tag == "done" and _plain(words) == (_LAST,) and following in _NAMES_WHAT_IS_LAST:
            tags = (tags - {"done"}) | {"unknown", "bit"}
    if tags & {"done", "full"} or {"over", "has"} <= tags:
        tags.add("finished")
    if "notyet" in tags:
        tags.add("no")
    frozen = frozenset(tags)
    rule = next((rule for rule in RULES if rule.fits(frozen)), None)
    return _Clause(tags=frozen, rule=rule, words=tuple(words for tag, words in found if tag not in _SILENT))


# The graver news of several clauses is the news of the reply.
_GRAVER_FIRST = (Said.NOT_OURS, Said.NOT_IMPLEMENTABLE, Said.NEEDS_TIME, Said.BLOCKED)


def _together(clauses: list[_Clause]) -> tuple[Said, bool]:
    """(status, whether it is sure) of all clauses; nothing but done clauses makes the reply done."""
    said = {clause.says for clause in clauses if clause.says is not None}
    sure = all(clause.rule.sure for clause in clauses if clause.rule and clause.says) and not any(
        "ask" in clause.tags for clause in clauses
    )
    spoilt = any(clause.rule and clause.rule.spoils for clause in clauses)
    if not said:
        return Said.NONE, False
    if Said.DONE in said and said & {Said.BLOCKED, Said.NOT_STARTED}:
        return Said.IN_PROGRESS, False
    for grave in _GRAVER_FIRST:
        if grave in said:
            return grave, sure and len(said) <= 2
    if said == {Said.DONE} and spoilt:
        guess = any("maybe" in clause.tags for clause in clauses)
        return (Said.NONE if guess else Said.IN_PROGRESS), False
    if len(said) == 1:
        return said.pop(), sure
    if Said.COMPLIED in said and not any("part" in clause.tags for clause in clauses):
        return Said.COMPLIED, False
    return Said.IN_PROGRESS, sure and said <= {Said.DONE, Said.IN_PROGRESS}


def _percent_for(status: Said, amounts: Amounts, clauses: list[_Clause]) -> int | None:
    """The percentage where it can be that of the whole task and agrees with the status."""
    percent = amounts.percent
    if percent is None or status in (Said.NONE, Said.NOT_OURS, Said.NOT_APPLICABLE, Said.NOT_IMPLEMENTABLE):
        return None
    if any({"part", "piece"} <= clause.tags for clause in clauses):
        return None
    if status in (Said.DONE, Said.COMPLIED):
        return percent if percent == 100 else None
    if status is Said.NOT_STARTED:
        return percent if percent == 0 else None
    return percent if 0 < percent < 100 else None


def understand(text: str) -> Reading:
    """What an officer's reply says of his task; never an error, and "done" only where nothing speaks against it."""
    amounts = read_amounts(normalised(text[:_LONGEST]))
    clauses = [_read_clause(words) for words in _clauses(amounts.text)]
    status, sure = _together(clauses)
    percent = _percent_for(status, amounts, clauses)
    counted = percent is not None and amounts.percent == percent
    words = tuple(word for clause in clauses if clause.says is not None for word in clause.words)
    return Reading(
        status=status,
        note=text,
        percent=percent,
        done_count=amounts.done_count if counted else None,
        total=amounts.total if counted else None,
        days=amounts.days if status is Said.NEEDS_TIME else None,
        until=amounts.until if status is Said.NEEDS_TIME else None,
        confident=sure and len(text.split()) <= _SURE_UP_TO,
        words=words,
    )
