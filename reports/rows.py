"""What a decision's row says, as text: both papers take it from here, so that nothing is worded twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from committee.pairing import same_words
from committee.reasons import shown
from committee.report_views import OfficeProgress, Outreach, ReportRow
from committee.statuses import counts_as, granted, rests, slowest
from committee.values import Nature, Source, Status
from locales.dates import format_date
from locales.translator import Translator
from places.together import together
from reports.offices import count

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
    shared: dict[tuple[str, str, str], list[Answer]] = {}
    for progress in row.progress:
        answer = answer_of(t, progress, row.nature)
        shared.setdefault((answer.status, answer.note, answer.facts), []).append(answer)
    return tuple(
        replace(alike[0], office="; ".join(together(one.office for one in alike)))
        for alike in shared.values()
    )


def answer_of(t: Translator, progress: OfficeProgress, nature: Nature) -> Answer:
    """What is known from one office about its task, and what was done to learn more where it still owes."""
    known = Answer(
        office=progress.office,
        status=_measured(t, progress),
        note=_beside(t, progress),
        facts=_facts(t, progress),
    )
    if not progress.owes and not unknown(progress, nature):
        return known
    words, asked = silence_words(t, progress.outreach), _outreach(t, progress.outreach)
    if not unknown(progress, nature):
        update = t.fill(t.pgettext("paper", "For this meeting: {words}"), words=words)
        return replace(known, facts="; ".join(filter(None, (known.facts, update, asked))))
    if progress.status is not Status.NO_INFORMATION or progress.until:
        earlier = "; ".join(filter(None, (known.status, known.note, known.facts)))
        last = t.fill(t.pgettext("paper", "Last known: {earlier}"), earlier=earlier)
        asked = " ".join(filter(None, (asked, last)))
    return Answer(office=progress.office, status=words, facts=asked)


def _beside(t: Translator, progress: OfficeProgress) -> str:
    """What the office wrote beside its status; nothing where it stands in that, or only says it again."""
    said = shown(t, progress.note)
    told = granted(progress.status, progress.until) or same_words(said, status_words(t, progress.status))
    return "" if told else said


def roll_up(t: Translator, row: ReportRow) -> str:
    """How many of several offices have done it and what the slowest says; nothing where one office is alone."""
    total = len(row.progress)
    if total < 2 or row.nature is Nature.FORMAL:
        return ""
    if row.nature is Nature.STANDING:
        text, good = t.pgettext("paper", "Complied with by {done} of {total} offices"), Status.COMPLIED
    else:
        text, good = t.pgettext("paper", "Implemented by {done} of {total} offices"), Status.DONE
    present = [_present(one, row.nature) for one in row.progress]
    done = present.count(good)
    counted = t.fill(text, done=done, total=total)
    if done == total:
        return counted
    least = t.fill(t.pgettext("paper", "slowest: {status}"), status=_slowest_words(t, row, present))
    return f"{counted}; {least}"


def remarks(t: Translator, row: ReportRow, today: date) -> tuple[str, ...]:
    """The remarks column: nature, age, due date, what waits for whom."""
    said = (
        _nature(t, row),
        _age(t, row),
        _due(t, row, today),
        _to_verify(t, row),
        *_asked(t, row),
        *_directed(t, row),
    )
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


def unknown(progress: OfficeProgress, nature: Nature) -> bool:
    """Whether the figures count the task among those of which nothing is known."""
    counted = count([(nature, progress)])
    return _stands(progress) is Status.NO_INFORMATION or bool(
        counted.no_information + counted.standing_silent
    )


def silence_words(t: Translator, outreach: Outreach) -> str:
    """What stands for an office's silence: asked in vain, never reached, or not asked yet (DESIGN §3)."""
    if outreach.asked or outreach.seen:
        return status_words(t, Status.NO_INFORMATION)
    if outreach.failed or not outreach.reachable:
        return unreached_words(t)
    return t.pgettext("paper", "Not asked yet")


def unfinished(row: ReportRow) -> bool:
    """Whether anybody still has work to do on the decision."""
    return any(one.status not in _FINISHED and not one.closed for one in row.progress)


def _present(progress: OfficeProgress, nature: Nature) -> Status:
    return Status.NO_INFORMATION if unknown(progress, nature) else _stands(progress)


def _stands(progress: OfficeProgress) -> Status:
    return counts_as(progress.status, progress.owes, progress.until)


def _slowest_words(t: Translator, row: ReportRow, present: Sequence[Status]) -> str:
    least = slowest(present)
    if least is not Status.NO_INFORMATION:
        return status_words(t, least)
    silent = (one.outreach for one, status in zip(row.progress, present, strict=True) if status is least)
    return silence_words(t, max(silent, key=lambda outreach: (len(outreach.sent), len(outreach.failed))))


def _measured(t: Translator, progress: OfficeProgress) -> str:
    """The status with its percentage and count, where known, and with the time that was granted."""
    if progress.until is None or not granted(progress.status, progress.until):
        return _counted(t, progress)
    text = t.pgettext("paper", "Request for more time, new due date {date}")
    if progress.note:
        text = t.pgettext("paper", "Request for more time (reason: {reason}), new due date {date}")
    time = t.fill(text, reason=progress.note or "", date=progress.until)
    return time if progress.status is Status.NO_INFORMATION else f"{_counted(t, progress)}; {time}"


def _counted(t: Translator, progress: OfficeProgress) -> str:
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


def _outreach(t: Translator, outreach: Outreach) -> str:
    """What was sent when, seen, or failed; why nothing could be sent."""
    said = []
    if outreach.sent:
        said.append(t.fill(t.pgettext("paper", "Sent: {dates}."), dates=days(t, outreach.sent)))
    if outreach.by_hand:
        said.append(t.fill(t.pgettext("paper", "Given by hand: {dates}."), dates=days(t, outreach.by_hand)))
    if outreach.seen:
        said.append(t.fill(t.pgettext("paper", "Seen: {date}."), date=outreach.seen))
    if outreach.failed:
        said.append(t.fill(t.pgettext("paper", "Sending failed: {dates}."), dates=days(t, outreach.failed)))
    if not said and not outreach.reachable:
        said.append(t.pgettext("paper", "Nobody has joined for the office yet."))
    return " ".join(said)


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


def _directed(t: Translator, row: ReportRow) -> Iterator[str]:
    """The chair's word, once; the offices are named where it was not given to all of them."""
    words: dict[str, list[str]] = {}
    for progress in row.progress:
        if progress.directive and not progress.closed:
            words.setdefault(" ".join(progress.directive.split()), []).append(progress.office)
    for said, offices in words.items():
        directive = t.fill(t.pgettext("paper", "The chair's directive: “{words}”"), words=said)
        all_of_them = len(offices) == len(row.progress)
        yield directive if all_of_them else f"{directive} ({'; '.join(together(offices))})"
