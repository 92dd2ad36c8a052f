"""From the text of a reply to its Reading: amounts first, then clause by clause what its words say, then all together."""

from dataclasses import dataclass

from replies.amounts import Amounts, read_amounts
from replies.masks import normalised
from replies.model import Reading, Said
from replies.rules import RULES, Rule
from replies.tagger import clauses_of, tagged, tags_of

_LONGEST = 4000  # what a message can hold; more is nobody's answer
_SURE_UP_TO = 60  # words; a longer answer is confirmed, whatever it says
_SILENT = frozenset(("filler", "neutral", "unknown", "time", "days", "turn"))


@dataclass(frozen=True, kw_only=True)
class _Clause:
    tags: frozenset[str]
    rule: Rule | None
    words: tuple[str, ...]

    @property
    def says(self) -> Said | None:
        return self.rule.says if self.rule else None


def _read_clause(typed: list[str]) -> _Clause:
    found = tagged(typed)
    tags = tags_of(found)
    rule = next((rule for rule in RULES if rule.fits(tags)), None)
    return _Clause(tags=tags, rule=rule, words=tuple(words for tag, words in found if tag not in _SILENT))


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
        guess = any(clause.tags & {"maybe", "ask", "when"} for clause in clauses)
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
    if any("part" in clause.tags and clause.tags & {"piece", "number"} for clause in clauses):
        return None
    if amounts.total is None and any({"part", "no"} <= clause.tags for clause in clauses):
        return None
    if status in (Said.DONE, Said.COMPLIED):
        return percent if percent == 100 else None
    if status is Said.NOT_STARTED:
        return percent if percent == 0 else None
    return percent if 0 < percent < 100 else None


def understand(text: str) -> Reading:
    """What an officer's reply says of his task; never an error, and "done" only where nothing speaks against it."""
    amounts = read_amounts(normalised(text[:_LONGEST]))
    clauses = [_read_clause(words) for words in clauses_of(amounts.text)]
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
