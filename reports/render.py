"""The papers as files. Meant for a child process: `child.call("reports.render:progress_pdf", report, "bn")`."""

from committee.letters import OfficeLetter, Signer
from committee.report_views import Digest, ProgressReport
from minutes.sheet.values import DraftSheet, Note


def progress_docx(report: ProgressReport, lang: str = "bn") -> bytes:
    """The progress report as a Word paper, landscape A4, to be edited and signed."""
    from reports import content, word

    return word.progress(content.build(report, lang))


def progress_pdf(report: ProgressReport, lang: str = "bn") -> bytes:
    """The progress report as PDF/A, landscape A4; NoFont where there is no Bangla font."""
    from reports import content, pdf

    return pdf.progress(content.build(report, lang))


def digest_png(digest: Digest, lang: str = "bn") -> bytes:
    """The chair's digest as one picture of a phone's width; NoFont where there is no Bangla font."""
    from reports import digest as picture

    return picture.picture(digest, lang)


def letter_docx(letter: OfficeLetter, signer: Signer, lang: str = "bn") -> bytes:
    """A letter to a silent office as a Word paper, A4, to be edited, numbered and signed."""
    from reports import letter as form
    from reports import letter_word

    return letter_word.word(form.build(letter, signer, lang))


def letter_pdf(letter: OfficeLetter, signer: Signer, lang: str = "bn") -> bytes:
    """The same letter as PDF/A; NoFont where there is no Bangla font."""
    from reports import letter as form
    from reports import letter_pdf

    return letter_pdf.pdf(form.build(letter, signer, lang))


def draft_xlsx(sheet: DraftSheet, notes: tuple[Note, ...], lang: str = "bn") -> bytes:
    """A draft's decisions as a workbook to be corrected; `notes`: what should be looked at."""
    from reports import sheet as workbook

    return workbook.build(sheet, notes, lang)
