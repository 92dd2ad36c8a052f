"""What a decision's row says, as text: both papers take it from here, so that nothing is worded twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from committee.statuses import rests, slowest
from committee.values import Nature, Source, Status
from committee.views import OfficeProgress, Outreach, ReportRow
from locales.dates import format_date
from locales.translator import Translator

_FINISHED = frozenset({Status.DONE, Status.COMPLIED, Status.NOT_APPLICABLE})


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What an office said, or why nothing is known of it. `facts`: when, by which way, with what evidence."""

    office: str
    status: str
    note: str = ""
    facts: str = ""


def status_words(t: Translator, status: Status) -> str:
    """The status as papers name it (DESIGN §3)."""
    return {
        Status.NO_INFORMATION: t.pgettext("paper", "No information received"),
        Status.NOT_STARTED: t.pgettext("paper", "Not started"),
        Status.IN_PROGRESS: t.pgettext("paper", "Being implemented"),
        Status.PROBLEM: t.pgettext("paper", "Obstacle"),
        Status.REPORTED_DONE: t.pgettext("paper", "Implemented – awaiting verification"),
        Status.MORE_INFORMATION: t.pgettext("paper", "More information needed"),
        Status.DONE: t.pgettext("paper", "Implemented"),
        Status.COMPLIED: t.pgettext("paper", "Being complied with"),
        Status.PARTLY: t.pgettext("paper", "Partly complied with"),
        Status.NOT_APPLICABLE: t.pgettext("paper", "Did not arise this month"),
        Status.NOT_OURS: t.pgettext("paper", "Does not concern this office"),
        Status.MORE_TIME: t.pgettext("paper", "More time asked for"),
        Status.NOT_IMPLEMENTABLE: t.pgettext("paper", "Not implementable"),
    }[status]


def unreached_words(t: Translator) -> str:
    """What stands for an office that was never reached; never “no information received”."""
    return t.pgettext("paper", "Could not be contacted")


def answers(t: Translator, row: ReportRow) -> tuple[Answer, ...]:
    """One answer per office; offices of which exactly the same is to be said share one."""
    shared: dict[tuple[str, str, str], Answer] = {}
    for progress in row.progress:
        answer = answer_of(t, progress)
        key = (answer.status, answer.note, answer.facts)
        if key in shared:
            answer = replace(answer, office=f"{shared[key].office}; {answer.office}")
        shared[key] = answer
    return tuple(shared.values())


def answer_of(t: Translator, progress: OfficeProgress) -> Answer:
    """What is known from one office about its task."""
    known = Answer(
        office=progress.office,
        status=_measured(t, progress),
        note=progress.note or "",
        facts=_facts(t, progress),
    )
    if not silent(progress):
        return known
    status, facts = _silence(t, progress.outreach)
    if progress.status is not Status.NO_INFORMATION:
        earlier = "; ".join(filter(None, (known.status, known.note, known.facts)))
        last = t.fill(t.pgettext("paper", "Last known: {earlier}"), earlier=earlier)
        facts = f"{facts} {last}"
    return Answer(office=progress.office, status=status, facts=facts)


def roll_up(t: Translator, row: ReportRow) -> str:
    """How many of several offices have done it and what the slowest says; nothing where one office is alone."""
    total = len(row.progress)
    if total < 2 or row.nature is Nature.FORMAL:
        return ""
    if row.nature is Nature.STANDING:
        text, good = t.pgettext("paper", "Complied with by {done} of {total} offices"), Status.COMPLIED
    else:
        text, good = t.pgettext("paper", "Implemented by {done} of {total} offices"), Status.DONE
    done = sum(_present(one) is good for one in row.progress)
    counted = t.fill(text, done=done, total=total)
    if done == total:
        return counted
    least = t.fill(t.pgettext("paper", "slowest: {status}"), status=_slowest_words(t, row))
    return f"{counted}; {least}"


def remarks(t: Translator, row: ReportRow, today: date) -> tuple[str, ...]:
    """The remarks column: nature, age, due date, what waits for whom."""
    said = (_nature(t, row), _age(t, row), _due(t, row, today), _to_verify(t, row), *_asked(t, row))
    return tuple(filter(None, said))


def days(t: Translator, dates: Iterable[date]) -> str:
    """Several days in one phrase, the year once where it is one year: “২ মার্চ, ৮ মার্চ ও ১০ মার্চ ২০২৬”."""
    *early, last = sorted(set(dates))
    one_year = all(day.year == last.year for day in early)
    return joined(t, [*(format_date(day, t.lang, year=not one_year) for day in early), t.render(last)])


def joined(t: Translator, parts: Sequence[str]) -> str:
    """“ক, খ ও গ”."""
    if len(parts) < 2:
        return "".join(parts)
    return t.fill(t.pgettext("paper", "{several} and {last}"), several=", ".join(parts[:-1]), last=parts[-1])


def silent(progress: OfficeProgress) -> bool:
    """Whether nothing was heard from the office in this cycle."""
    return progress.owes or progress.status is Status.NO_INFORMATION


def reached(outreach: Outreach) -> bool:
    """Whether anything went out to the office in this cycle."""
    return bool(outreach.sent or outreach.seen)


def unfinished(row: ReportRow) -> bool:
    """Whether anybody still has work to do on the decision."""
    return any(one.status not in _FINISHED and not one.closed for one in row.progress)


def _present(progress: OfficeProgress) -> Status:
    """The status in this cycle: who owes an update has given no information."""
    return Status.NO_INFORMATION if silent(progress) else progress.status


def _slowest_words(t: Translator, row: ReportRow) -> str:
    least = slowest(_present(one) for one in row.progress)
    asked = (reached(one.outreach) for one in row.progress if silent(one))
    if least is Status.NO_INFORMATION and not any(asked):
        return unreached_words(t)
    return status_words(t, least)


def _measured(t: Translator, progress: OfficeProgress) -> str:
    """The status with its percentage and count, where known."""
    words = status_words(t, progress.status)
    if rests(progress.status) and progress.closed:
        words = t.fill(t.pgettext("paper", "{status} (settled)"), status=words)
    if progress.percent is not None and progress.status is not Status.DONE:
        words += t.fill(", {percent}%", percent=progress.percent)
    if progress.done_count is None:
        return words
    if progress.total_count is None:
        counted = t.fill(t.pgettext("paper", "{done} done"), done=progress.done_count)
    else:
        text = t.pgettext("paper", "{done} of {total}")
        counted = t.fill(text, done=progress.done_count, total=progress.total_count)
    return f"{words} ({counted})"


def _facts(t: Translator, progress: OfficeProgress) -> str:
    facts = [t.render(progress.on)] if progress.on else []
    facts += _basis(t, progress)
    if progress.evidence:
        facts.append(t.fill(t.pgettext("paper", "evidence: {n}"), n=progress.evidence))
    return "; ".join(facts)


def _basis(t: Translator, progress: OfficeProgress) -> list[str]:
    basis = {
        Source.PHONE: t.pgettext("paper", "on information received by telephone"),
        Source.LETTER: t.pgettext("paper", "on information received by letter"),
        Source.MEETING: t.pgettext("paper", "on information given orally at the meeting"),
    }
    if progress.source not in basis:
        return []
    informant = progress.informant and t.fill(
        t.pgettext("paper", "informant: {post}"), post=progress.informant
    )
    return list(filter(None, (basis[progress.source], informant)))


def _silence(t: Translator, outreach: Outreach) -> tuple[str, str]:
    """Why nothing is known: asked in vain, or never reached (DESIGN §3, accountability of reminding)."""
    failed = ""
    if outreach.failed:
        failed = t.fill(t.pgettext("paper", "Sending failed: {dates}."), dates=days(t, outreach.failed))
    if reached(outreach):
        sent = seen = ""
        if outreach.sent:
            sent = t.fill(t.pgettext("paper", "Sent: {dates}."), dates=days(t, outreach.sent))
        if outreach.seen:
            seen = t.fill(t.pgettext("paper", "Seen: {date}."), date=outreach.seen)
        words = status_words(t, Status.NO_INFORMATION)
        return words, " ".join(filter(None, (sent, seen, failed)))
    if failed:
        why = failed
    elif not outreach.reachable:
        why = t.pgettext("paper", "Nobody has joined for the office yet.")
    else:
        why = t.pgettext("paper", "Nothing has been sent yet.")
    return unreached_words(t), why


def _nature(t: Translator, row: ReportRow) -> str:
    return {
        Nature.STANDING: t.pgettext("paper", "Standing decision"),
        Nature.FORMAL: t.pgettext("paper", "Formal decision"),
        Nature.ONE_OFF: "",
    }[row.nature]


def _age(t: Translator, row: ReportRow) -> str:
    if row.nature is not Nature.ONE_OFF or row.age < 2 or not unfinished(row):
        return ""
    return t.fill(t.pgettext("paper", "Open for {k} meetings"), k=row.age)


def _due(t: Translator, row: ReportRow, today: date) -> str:
    if row.due is None:
        return ""
    if row.due >= today or not unfinished(row):
        return t.fill(t.pgettext("paper", "Due: {date}"), date=row.due)
    text = t.pgettext("paper", "Overdue: was due on {date} (days ago: {n})")
    return t.fill(text, date=row.due, n=(today - row.due).days)


def _to_verify(t: Translator, row: ReportRow) -> str:
    waiting = sum(one.status is Status.REPORTED_DONE for one in row.progress)
    if not waiting:
        return ""
    if len(row.progress) == 1:
        return t.pgettext("paper", "Awaiting verification")
    return t.fill(t.pgettext("paper", "Awaiting verification (offices: {n})"), n=waiting)


def _asked(t: Translator, row: ReportRow) -> Iterator[str]:
    """What the chair has to decide; the office is named where it is not the only one."""
    for progress in row.progress:
        if rests(progress.status) and not progress.closed:
            what = status_words(t, progress.status)
            if progress.until:
                what = t.fill(t.pgettext("paper", "{what} until {date}"), what=what, date=progress.until)
            if len(row.progress) > 1:
                what = f"{what} ({progress.office})"
            yield t.fill(t.pgettext("paper", "The chair's decision is needed: {what}"), what=what)
