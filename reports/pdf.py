"""The progress report as PDF: the paper as the JSON that templates/progress.typ prints."""

from dataclasses import asdict
from typing import Any

from locales.numbers import in_digits
from reports import paper as form
from reports import typeset
from reports.paper import Paper


def progress(paper: Paper) -> bytes:
    """The paper as PDF/A, landscape A4."""
    return typeset.pdf("progress.typ", data(paper), paper.made)


def data(paper: Paper) -> dict[str, Any]:
    """What the template is given: the paper's texts, the shared measures, the digits of page numbers."""
    given = asdict(paper)
    del given["made"]
    return given | {
        "digits": [in_digits(digit, paper.lang) for digit in range(10)],
        "sizes": {
            "page": form.PAGE,
            "margins": form.MARGINS,
            "columns": form.COLUMNS,
            "box": form.BOX_COLUMNS,
            "offices": form.OFFICE_COLUMNS,
        },
    }
