"""A document that changes registered minutes, against those: which decisions differ, and in what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from actions.settling import Answers, Settled, Settler
from committee.amending import Kind, Limit, Why, same_limit
from committee.expansion import Assignment, Office
from committee.pairing import Named, Pair, named, pair, same_words
from committee.values import Nature
from minutes.correcting.substitution import Substitution, limited, substituted, substitutions
from minutes.edits import Edits
from minutes.edits import changed as edited
from minutes.model import Decision
from places.text import match_key
from storage import meetings, versions
from storage.database import Session
from storage.tables.minutes import AgendaItem
from storage.tables.minutes import Decision as DecisionRow
from storage.tables.offices import Office as OfficeRow

LEFT = "leave"  # the answer under a difference's key: it is not to be made


@dataclass(frozen=True, kw_only=True)
class Compared:
    """A decision that differs: `old` is None where it is added, `settled` where it is missing in the document.

    `fields`: number | text | deadline | offices | nature; `reporting`: the offices that have a task of it now. `missing`:
    words that a corrigendum replaces and the decision does not have.
    """

    key: str
    old: DecisionRow | None
    item: AgendaItem | None
    reporting: tuple[OfficeRow, ...]
    settled: Settled | None
    fields: frozenset[str]
    taken: bool
    missing: tuple[Substitution, ...] = ()

    @property
    def kind(self) -> Kind:
        if self.old is None:
            return Kind.ADDED
        return Kind.REMOVED if self.settled is None else Kind.CHANGED

    @property
    def made(self) -> bool:
        """Whether confirming changes anything: the secretary wants it, and it is known what."""
        if self.kind is Kind.ADDED:  # what is replaced or struck out, and is not there, is nothing to add
            said = not self.missing and self.settled is not None and not self.settled.decision.struck
        else:
            said = self.kind is Kind.REMOVED or bool(self.fields)
        return self.taken and said


def compare(
    session: Session,
    *,
    why: Why,
    minutes_id: int,
    document: Sequence[tuple[int, Decision]],
    edits: Edits,
    answers: Answers,
    settler: Settler,
    held: date | None = None,
) -> tuple[Compared, ...]:
    """What differs between registered minutes and a document (its decisions with their indexes), in its order.

    A corrigendum speaks only of the decisions it names, and of these only what it says; anything else has all of them.
    `held`: the day of the meeting, from which time limits are counted.
    """
    rows = meetings.decisions_of(session, minutes_id)
    reporting = versions.standing_tasks(session, [row.id or 0 for row, _ in rows])
    base = [as_read(row, item) for row, item in rows]
    pairs = pair(_named(base), _named([d for _, d in document]), by_number=why is Why.CORRIGENDUM)
    if why is Why.CORRIGENDUM:
        pairs = _with_unnumbered(pairs, base, [d for _, d in document])
    comparer = _Comparer(why, edits, answers, settler, held)
    found = []
    for old, new in pairs:
        row, item = rows[old] if old is not None else (None, None)
        offices = tuple(office for _, office in reporting.get(row.id or 0, [])) if row else ()
        if new is None:
            found.append(None if why is Why.CORRIGENDUM else comparer.missing(row, item, offices))
        elif old is None:
            found.append(comparer.added(*document[new]))
        elif document[new][1].struck:
            found.append(comparer.missing(row, item, offices))
        else:
            found.append(comparer.changed(row, item, offices, base[old], *document[new]))
    return tuple(one for one in found if one is not None)


def _with_unnumbered(
    pairs: Sequence[Pair], base: Sequence[Decision], document: Sequence[Decision]
) -> list[Pair]:
    """Words that are replaced without a decision's number stand in that one which has them, if only one has."""
    found = list[Pair]()
    for old, new in pairs:
        if new is None or document[new].number or not substitutions(document[new].text):
            found.append((old, new))
            continue
        having = [at for at, one in enumerate(base) if not substituted(one, document[new], None)[1]]
        found.append((having[0] if len(having) == 1 else None, new))
    taken = {old for old, new in found if new is not None}
    return [(old, new) for old, new in found if new is not None or old not in taken]


def as_read(row: DecisionRow, item: AgendaItem) -> Decision:
    """A registered decision as a document would give it."""
    return Decision(
        agenda_no=item.number or None,
        agenda_title=item.title,
        discussion="",
        number=row.number or None,
        text=row.text,
        implementer_raw=row.implementer_raw,
        offices=tuple(row.mentions),
        deadline=row.deadline_raw,
        deadline_date=row.due,
        nature=Nature(row.nature),
    )


def _named(decisions: Sequence[Decision]) -> list[Named]:
    return [named(d.number, d.agenda_no, d.text) for d in decisions]


class _Comparer:
    """Compares one pair after the other; what a change leaves open is asked by the settler."""

    def __init__(self, why: Why, edits: Edits, answers: Answers, settler: Settler, held: date | None) -> None:
        self.why, self.edits, self.answers, self.settler, self.held = why, edits, answers, settler, held

    def missing(
        self, row: DecisionRow | None, item: AgendaItem | None, offices: tuple[OfficeRow, ...]
    ) -> Compared | None:
        """The document has it no more."""
        return None if row is None else self._compared(f"v{row.id}", row, item, offices, None, frozenset())

    def added(self, index: int, decision: Decision) -> Compared | None:
        """The minutes do not have it; an empty one is none."""
        if not decision.text.strip():
            return None
        key = f"n{index}"
        missing: tuple[Substitution, ...] = ()
        if self.why is Why.CORRIGENDUM:
            missing, decision = substitutions(decision.text), _without_new_words(decision)
        asked = self._taken(key) and not missing and not decision.struck
        settled = self.settler.settle(index, decision) if asked else Settled.bare(index, decision)
        return replace(self._compared(key, None, None, (), settled, frozenset()), missing=missing)

    def changed(
        self,
        row: DecisionRow | None,
        item: AgendaItem | None,
        offices: tuple[OfficeRow, ...],
        before: Decision,
        index: int,
        printed: Decision,
    ) -> Compared | None:
        """Both have it: None where they say the same."""
        assert row is not None
        key = f"v{row.id}"
        printed, missing = self._substituted(before, printed, index)
        now = self._meant(before, printed, index)
        fields = {
            name
            for name, same in (
                ("number", same_words(before.number or "", now.number or "")),
                ("text", same_words(before.text, now.text)),
                ("deadline", same_limit(limit_of(before), limit_of(now))),
                ("nature", before.nature is now.nature),
            )
            if not same
        }
        if "deadline" not in fields:
            now = replace(
                now, deadline=before.deadline, deadline_date=before.deadline_date, deadline_proposed=None
            )
        settled = self._as_before(index, now, offices)
        asked = now.nature is not Nature.FORMAL and (
            _other_names(before, now) or before.nature is Nature.FORMAL
        )
        if asked and self._taken(key):
            settled = self.settler.settle(index, now)
            fields |= {"offices"} if _other_offices(settled, offices) else set()
        elif asked:
            fields.add("offices")
        elif "deadline" in fields and self._taken(key):
            settled = self._as_before(index, self.settler.with_due(index, now), offices)
        compared = self._compared(key, row, item, offices, settled, frozenset(fields))
        return replace(compared, missing=missing) if fields or missing else None

    def _as_before(self, index: int, decision: Decision, offices: tuple[OfficeRow, ...]) -> Settled:
        """A decision whose offices are those that have it now."""
        known = (self.settler.registry.office(office.id) for office in offices)
        reporting = tuple(office for office in known if office is not None)
        return Settled(index=index, decision=decision, assignment=Assignment(reporting=reporting))

    def _substituted(
        self, before: Decision, printed: Decision, index: int
    ) -> tuple[Decision, tuple[Substitution, ...]]:
        """Where a corrigendum says only which words are replaced: the decision with the new ones; what it does not have."""
        changed = self.edits.decisions.get(index, {})
        if self.why is not Why.CORRIGENDUM:
            return printed, ()
        if "text" in changed:  # the secretary has written it whole
            written = _without_new_words(printed)
            return (written if "deadline" in changed else limited(written, self.held)), ()
        if not substitutions(printed.text):
            return _without_new_words(printed), ()
        now, missing = substituted(before, printed, self.held)
        return edited(replace(now, number=printed.number, agenda_no=printed.agenda_no), changed), missing

    def _meant(self, before: Decision, printed: Decision, index: int) -> Decision:
        """The decision as the document means it: what it does not say is as it was."""
        said_nature = "nature" in self.edits.decisions.get(index, {})
        now = replace(
            printed,
            nature=printed.nature if said_nature else before.nature,
            number=printed.number or before.number,
            offices=printed.offices or printed.offices_in_text or before.offices,
            implementer_raw=printed.implementer_raw or before.implementer_raw,
        )
        if self.why is not Why.CORRIGENDUM:
            return now
        now = replace(
            now,
            text=printed.text or before.text,
            agenda_title=printed.agenda_title or before.agenda_title,
        )
        in_text = bool(printed.text) and match_key(before.deadline or "") in match_key(before.text)
        if printed.deadline is None and not in_text and "deadline" not in self.edits.decisions.get(index, {}):
            now = replace(now, deadline=before.deadline, deadline_date=before.deadline_date)
        return now

    def _taken(self, key: str) -> bool:
        return self.answers.get(key, {}).get("answer") != LEFT

    def _compared(
        self,
        key: str,
        row: DecisionRow | None,
        item: AgendaItem | None,
        offices: tuple[OfficeRow, ...],
        settled: Settled | None,
        fields: frozenset[str],
    ) -> Compared:
        return Compared(
            key=key,
            old=row,
            item=item,
            reporting=offices,
            settled=settled,
            fields=fields,
            taken=self._taken(key),
        )


def _without_new_words(decision: Decision) -> Decision:
    """What a corrigendum says, without the offices that count only where they stand in the place of others."""
    return replace(decision, offices_in_text=())


def limit_of(decision: Decision) -> Limit:
    """Until when."""
    return Limit(phrase=decision.deadline, day=decision.deadline_date)


def _other_names(before: Decision, now: Decision) -> bool:
    return {match_key(name) for name in before.offices} != {match_key(name) for name in now.offices}


def _other_offices(settled: Settled, offices: Sequence[OfficeRow]) -> bool:
    """Whether others would report than do now, or it is not clear yet who would."""
    it = settled.assignment
    if it.unknown or it.groups_open or it.who_implements:
        return True
    would = {o.id if isinstance(o, Office) else o.name for o in it.reporting}
    return would != {office.id for office in offices}
