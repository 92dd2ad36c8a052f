"""Minutes for other programs (JSON) and for a terminal (a table)."""

from typing import Any

from committee.values import Nature
from minutes.codes import PROBLEMS
from minutes.model import Attendee, Decision, Minutes, Presence


def to_json(minutes: Minutes) -> dict[str, Any]:
    """`minutes` as plain values: dates in ISO, `nature` only where no work follows, the proposal beside it."""
    return {
        "document_kind": minutes.kind.value,
        "reason": minutes.reason or None,
        "committee": minutes.committee,
        "meeting_number": minutes.meeting_number,
        "chair": minutes.chair,
        "chair_post": minutes.chair_post,
        "meeting_date": minutes.meeting_date.isoformat() if minutes.meeting_date else None,
        "meeting_date_raw": minutes.meeting_date_raw,
        "meeting_time_raw": minutes.meeting_time_raw,
        "venue": minutes.venue,
        "memo_no": minutes.memo_no,
        "memo_date": minutes.memo_date.isoformat() if minutes.memo_date else None,
        "signed": minutes.signed,
        "decisions": [_decision(decision) for decision in minutes.decisions],
        "attendance": [
            {"name": one.name, "post": one.post, "presence": one.presence.value} for one in minutes.attendance
        ],
        "distribution": list(minutes.distribution),
        "history": [
            {"number": one.number, "text": one.text, "progress": one.progress} for one in minutes.history
        ],
        "problems": [{"where": one.where, "code": one.code, "what": one.what} for one in minutes.problems],
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "agenda_no": decision.agenda_no,
        "agenda_title": decision.agenda_title,
        "number": decision.number,
        "text": decision.text,
        "implementer_raw": decision.implementer_raw,
        "offices": list(decision.offices),
        "offices_in_text": list(decision.offices_in_text),
        "deadline": decision.deadline,
        "deadline_iso": decision.deadline_date.isoformat() if decision.deadline_date else None,
        "deadline_proposed": decision.deadline_proposed.isoformat() if decision.deadline_proposed else None,
        "recurring": decision.recurring,
        "nature": decision.nature.value if decision.nature is Nature.FORMAL else None,
        "nature_proposed": decision.nature.value,
        "nature_words": decision.nature_words,
    }


def unreadable(code: str) -> dict[str, Any]:
    """What is said of a file that cannot be read, in the same shape."""
    return {"document_kind": "unreadable", "reason": code, "decisions": [], "problems": []}


def to_table(minutes: Minutes) -> str:
    """`minutes` to be read in a terminal: the header, a block for each decision, then what is doubtful."""
    lines = [f"{name}: {value}" for name, value in _heading(minutes) if value]
    agenda: tuple[str | None, str] | None = None
    for decision in minutes.decisions:
        if (decision.agenda_no, decision.agenda_title) != agenda:
            agenda = (decision.agenda_no, decision.agenda_title)
            lines += ["", " ".join(filter(None, agenda))]
        lines.append(f"  {decision.number or '–'}  {decision.text}")
        offices = decision.offices or tuple(f"{name} (in the text)" for name in decision.offices_in_text)
        lines += [f"      → {office}" for office in offices]
        if decision.deadline:
            lines.append(f"      by {decision.deadline}{_day(decision)}")
        if decision.nature is not Nature.ONE_OFF:
            lines.append(f"      {decision.nature.value}: “{decision.nature_words}”")
    if minutes.history:
        lines += ["", f"Of earlier meetings ({len(minutes.history)}):"]
        lines += [f"  {one.number or '–'}  {one.text} → {one.progress or '–'}" for one in minutes.history]
    if minutes.attendance:
        lines += ["", f"Attended ({len(minutes.attendance)}):"]
        lines += [f"  {_attendee(one)}" for one in minutes.attendance]
    if minutes.distribution:
        lines += ["", f"Distribution ({len(minutes.distribution)}):"]
        lines += [f"  {name}" for name in minutes.distribution]
    if minutes.problems:
        lines += ["", f"To be looked at ({len(minutes.problems)}):"]
        lines += [
            f"  {one.where}: {PROBLEMS[one.code]}" + (f" (“{one.what}”)" if one.what else "")
            for one in minutes.problems
        ]
    return "\n".join(lines).strip() + "\n"


def _day(decision: Decision) -> str:
    """The day a time limit names, or comes to, or how it comes round again."""
    if decision.deadline_date:
        return f" ({decision.deadline_date.isoformat()})"
    if decision.deadline_proposed:
        return f" (perhaps {decision.deadline_proposed.isoformat()})"
    return f" ({decision.recurring})" if decision.recurring else ""


def _attendee(one: Attendee) -> str:
    absent = "" if one.presence is Presence.PRESENT else f" ({one.presence.value})"
    return ", ".join(filter(None, (one.name, one.post))) + absent


def _heading(minutes: Minutes) -> tuple[tuple[str, str | None], ...]:
    return (
        ("kind", minutes.kind.value + (f" ({minutes.reason})" if minutes.reason else "")),
        ("committee", minutes.committee),
        ("meeting", minutes.meeting_number),
        ("chair", ", ".join(filter(None, (minutes.chair, minutes.chair_post)))),
        ("date", minutes.meeting_date.isoformat() if minutes.meeting_date else None),
        ("time", minutes.meeting_time_raw),
        ("venue", minutes.venue),
        ("memo", minutes.memo_no),
        ("memo date", minutes.memo_date.isoformat() if minutes.memo_date else None),
        ("decisions", str(len(minutes.decisions))),
    )
