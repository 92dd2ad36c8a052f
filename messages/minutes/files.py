"""A file that could not be read as minutes."""

from collections.abc import Mapping

from locales.translator import Translator
from messages.buttons import ReadAnyway
from messages.message import Message, button, keyboard
from messages.text import N_, Html, lines, paragraphs, put

_REASONS: Mapping[str, str] = {
    "notice": N_("it is the notice of a meeting; no part with decisions was found"),
    "no_decisions": N_("no part with decisions was found"),
    "empty": N_("nothing is written in it"),
    "working_paper": N_("it is the working paper of a meeting; no part with decisions was found"),
    "progress_report": N_("it is a report on earlier decisions; no new decisions were found"),
    "agenda": N_("it is the agenda of a meeting; no part with decisions was found"),
    "letter": N_("it is a letter, not the minutes of a meeting"),
    "office_order": N_("it is an order, not the minutes of a meeting"),
    "news": N_("it is a news report about a meeting, not its minutes"),
    "tender": N_("it is a tender or auction notice, not the minutes of a meeting"),
    "corrigendum": N_("it is a corrigendum, but which decision it changes, and how, was not found"),
    "old_encoding": N_("it is written in an old font (Bijoy); please convert it to Unicode in Word"),
    "gone": N_("Telegram no longer has the file; please send it again"),
    "other": N_("it does not look like the minutes of a meeting"),
    "not_docx": N_("it is no Word file (.docx); please open the minutes in Word and save them again"),
    "damaged": N_("the file is damaged; please open it in Word, save it again and send that"),
    "damaged_picture": N_("the picture could not be opened; please take or save it again and send that"),
    "damaged_pdf": N_("the PDF is damaged; please save or download it again and send that"),
    "embedded_document": N_(
        "a document of another format is embedded in it; please open it in Word and save it again"
    ),
    "encrypted": N_("the file is protected by a password; please save it without one"),
    "old_doc": N_("it is an old Word file (.doc); please save it as .docx in Word"),
    "office_format": N_("it is an RTF or OpenDocument file; please save it as .docx in Word"),
    "not_xlsx": N_("it is named .xlsx but is no Excel workbook; please open it in Excel and save it again"),
    "macros": N_("it contains macros; please save it in Excel as “Excel Workbook (.xlsx)”"),
    "other_sheet": N_("it is an old or another kind of table (.xls, .ods); please save it in Excel as .xlsx"),
    "sheet_without_headings": N_(
        "the headings of the table are not there any more; please ask for a new one"
    ),
    "sheet_too_long": N_(
        "there are more than 600 rows in the table; please only correct the table that the bot sent"
    ),
    "scanned": N_("the pages of this PDF are pictures, and text in pictures cannot be read on this server"),
    "picture": N_("text in pictures cannot be read on this server"),
    "picture_format": N_("pictures of this kind cannot be read; please send it as a photo or as JPEG"),
    "picture_without_text": N_("no writing was found in the picture; please send clear photos of the pages"),
    "unknown_format": N_("files of this kind cannot be read"),
    "too_big": N_("the file is too big; 20 MB is the limit"),
    "unpacks_too_big": N_("unpacked, it is far bigger than a document can be; it was not opened"),
    "archive": N_("it is a zip archive; please send the files in it"),
    "presentation": N_("these are slides (PowerPoint); please send the minutes as a Word file or PDF"),
    "unrelated_sheet": N_(
        "it is not the table that the bot sent, and no decisions of minutes were found in it"
    ),
    "too_many_pages": N_("it has too many pages; please send only those of the minutes"),
    "too_long": N_("reading it took too long"),
    "too_much_memory": N_("it grows too big when opened"),
    "crashed": N_("it could not be opened"),
}


_MAY_INSIST = (
    "notice", "no_decisions", "working_paper", "progress_report", "agenda", "letter", "office_order", "news", "tender",
    "corrigendum", "old_encoding", "other", "unrelated_sheet",
)  # fmt: skip


def reason(t: Translator, code: str) -> Html:
    """Why a file could not be read, as the end of a sentence."""
    return put(t, t.gettext(_REASONS.get(code, _REASONS["crashed"])))


def unreadable(t: Translator, code: str, question_id: int | None = None, *, pasted: bool = False) -> Message:
    """Model message ৭. `code`: of minutes.errors, minutes.model or child.

    `question_id`: the stored file, which the secretary may have read again where it could be minutes after all.
    """
    insist = question_id is not None and code in _MAY_INSIST
    ask = (
        None if "please" in _REASONS.get(code, "") else _ask(t, pasted=pasted)
    )  # the reason asks for it already
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("This text could not be read as minutes."))
                if pasted
                else put(t, t.gettext("This file could not be read as minutes.")),
                put(t, t.gettext("Reason: {reason}."), reason=reason(t, code)),
            ),
            lines(
                ask,
                put(t, t.gettext("Nothing has been registered; the earlier information is unchanged.")),
            ),
        ),
        keyboard=keyboard([button(t.gettext("These are the minutes, look again"), ReadAnyway(question_id))])
        if insist and question_id is not None
        else None,
    )


def _ask(t: Translator, *, pasted: bool) -> Html:
    """What to send instead."""
    if pasted:
        return put(
            t, t.gettext("Please paste the whole text of the minutes, or send them as a .docx or .pdf file.")
        )
    return put(
        t, t.gettext("Please send the minutes as a .docx or .pdf file, or copy the text and paste it here.")
    )
