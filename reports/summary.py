"""The figures of the progress report: the summary of the decisions and the offices' table."""

from collections.abc import Iterable, Sequence

from committee.report_views import Figures
from committee.values import Status
from locales.translator import Translator
from places.together import together
from reports.offices import OfficeCounts
from reports.paper import Box, Labelled, OfficeRow, OfficeTable
from reports.rows import status_words, unreached_words


def boxes(t: Translator, figures: Figures) -> tuple[Box, ...]:
    """The two natures' figures."""
    one_off = (*zip(_one_off_columns(t), _one_off_figures(figures), strict=True),)
    standing = (*zip(_standing_columns(t), _standing_figures(figures), strict=True),)
    return (
        _box(t, t.pgettext("paper", "One-off decisions"), figures.one_off, one_off),
        _box(t, t.pgettext("paper", "Standing decisions"), figures.standing, standing),
    )


def _one_off_columns(t: Translator) -> tuple[str, ...]:
    return (
        status_words(t, Status.DONE),
        t.pgettext("paper", "Awaiting verification"),
        status_words(t, Status.IN_PROGRESS),
        status_words(t, Status.PROBLEM),
        status_words(t, Status.NOT_STARTED),
        t.pgettext("paper", "No information"),
    )


def _narrow_one_off_columns(t: Translator) -> tuple[str, ...]:
    """The same in words that fit a column of 14 mm without being broken."""
    return (
        t.pgettext("narrow column", "Done"),
        t.pgettext("narrow column", "To be verified"),
        t.pgettext("narrow column", "Under way"),
        status_words(t, Status.PROBLEM),
        status_words(t, Status.NOT_STARTED),
        t.pgettext("narrow column", "No reply"),
    )


def _one_off_figures(figures: Figures) -> tuple[int, ...]:
    return (
        figures.done,
        figures.to_verify,
        figures.moving,
        figures.problem,
        figures.not_started,
        figures.no_information,
    )


def _standing_columns(t: Translator) -> tuple[str, ...]:
    return (
        status_words(t, Status.COMPLIED),
        status_words(t, Status.PARTLY),
        status_words(t, Status.PROBLEM),
        status_words(t, Status.NOT_APPLICABLE),
        t.pgettext("paper", "No information"),
    )


def _narrow_standing_columns(t: Translator) -> tuple[str, ...]:
    return (
        t.pgettext("paper", "Complied with"),
        t.pgettext("paper", "Partly"),
        status_words(t, Status.PROBLEM),
        t.pgettext("paper", "Did not arise"),
        t.pgettext("narrow column", "No reply"),
    )


def _standing_figures(figures: Figures) -> tuple[int, ...]:
    return (
        figures.complied,
        figures.partly,
        figures.standing_problem,
        figures.not_applicable,
        figures.standing_silent,
    )


def _box(t: Translator, label: str, total: int, cells: Sequence[tuple[str, int]]) -> Box:
    counted = tuple(Labelled(label=words, value=t.render(value)) for words, value in cells)
    return Box(label=label, total=t.render(total), cells=counted)


def lists(t: Translator, figures: Figures) -> tuple[Labelled, ...]:
    """The offices that were silent, and those never reached."""
    silent = t.pgettext("paper", "No information received (offices: {n})")
    unreached = t.pgettext("paper", "Could not be contacted (offices: {n})")
    return tuple(
        Labelled(
            label=t.fill(text, n=len(offices)),
            value="; ".join(together(offices)) or t.pgettext("paper", "none"),
        )
        for text, offices in ((silent, figures.silent_offices), (unreached, figures.unreached_offices))
    )


def office_table(t: Translator, offices: Sequence[OfficeCounts]) -> OfficeTable:
    """The second part: each office's tasks counted."""
    total = t.pgettext("paper", "Total")
    one_off, standing = _narrow_one_off_columns(t), _narrow_standing_columns(t)
    rows = tuple(
        OfficeRow(
            serial=t.render(serial),
            office=office.office,
            mark=_mark(t, office),
            figures=_cells(t, _all_figures(office.figures)),
        )
        for serial, office in enumerate(offices, start=1)
    )
    sums = map(sum, zip(*(_all_figures(office.figures) for office in offices), strict=True))
    return OfficeTable(
        title=t.pgettext("paper", "Progress by office"),
        serial=t.pgettext("paper", "No."),
        office=t.pgettext("paper", "Office"),
        spans=(
            (t.pgettext("paper", "One-off tasks"), len(one_off) + 1),
            (t.pgettext("paper", "Standing tasks"), len(standing) + 1),
        ),
        columns=(total, *one_off, total, *standing),
        rows=rows,
        total=OfficeRow(serial="", office=total, mark="", figures=_cells(t, sums)),
    )


def _all_figures(figures: Figures) -> tuple[int, ...]:
    return figures.one_off, *_one_off_figures(figures), figures.standing, *_standing_figures(figures)


def _cells(t: Translator, figures: Iterable[int]) -> tuple[str, ...]:
    """The numbers; a dash for none, so that the others are seen."""
    return tuple(t.render(figure) if figure else "–" for figure in figures)


def _mark(t: Translator, office: OfficeCounts) -> str:
    if not office.reached:
        return unreached_words(t)
    return status_words(t, Status.NO_INFORMATION) if office.silent else ""
