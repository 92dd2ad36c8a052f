"""The letter as PDF: its text as the JSON that templates/letter.typ prints."""

from dataclasses import asdict
from typing import Any

from reports import letter as form
from reports import typeset
from reports.letter import LetterPaper


def pdf(paper: LetterPaper) -> bytes:
    """The letter as PDF/A, portrait A4."""
    given: dict[str, Any] = asdict(paper)
    del given["made"]
    sizes = {"page": form.PAGE, "margins": form.MARGINS, "columns": form.COLUMNS}
    return typeset.pdf("letter.typ", given | {"sizes": sizes}, paper.made)
