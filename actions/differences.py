"""A decision that a document changes, as the secretary is shown it: before and after."""

from actions.comparing import Compared, limit_of
from committee.amending import Difference, Kind, Limit
from committee.values import Nature


def difference(it: Compared) -> Difference:
    """A decision that differs, as it is shown."""
    old, decision = it.old, it.settled.decision if it.settled else None
    assert old is not None or decision is not None
    names = tuple(office.name for office in it.reporting)
    would = tuple(office.name for office in it.settled.assignment.reporting) if it.settled else ()
    assignment = it.settled.assignment if it.settled else None
    changes_offices = "offices" in it.fields and assignment is not None and it.taken
    before = Limit(phrase=old.deadline_raw, day=old.due) if old else Limit()
    return Difference(
        key=it.key,
        kind=it.kind,
        index=it.settled.index if it.settled else None,
        number=(decision.number if decision else old.number if old else "") or "",
        agenda_no=(decision.agenda_no if decision else it.item.number if it.item else "") or "",
        text=decision.text if decision else old.text if old else "",
        limit=limit_of(decision) if decision else before,
        number_before=old.number if old and "number" in it.fields else None,
        text_before=old.text if old and "text" in it.fields else None,
        limit_before=before if "deadline" in it.fields else None,
        nature=decision.nature if decision else Nature(old.nature) if old else Nature.ONE_OFF,
        offices=would if it.kind is Kind.ADDED else names,
        offices_added=tuple(n for n in would if n not in names) if changes_offices else (),
        offices_gone=tuple(n for n in names if n not in would) if changes_offices else (),
        unclear=tuple(e.mention for e in assignment.unknown)
        + tuple(g.mention for g in assignment.groups_open)
        if assignment
        else (),
        missing=tuple((one.old, one.new) for one in it.missing),
        struck=decision is not None and decision.struck,
        taken=it.taken,
    )
