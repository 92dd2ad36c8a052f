"""Every stable key the reader says something with, and what it means (for the terminal; other languages are made elsewhere)."""

from collections.abc import Mapping

# Unreadable.code: the bytes are no document that can be read.
UNREADABLE: Mapping[str, str] = {
    "empty": "the file is empty",
    "too_big": "the file is too big, or unpacks to more than a document can be",
    "picture": "this is a picture; pictures cannot be read yet",
    "scanned": "the pages of this PDF are pictures without text; they cannot be read yet",
    "old_doc": "this is an old Word file (.doc); save it as .docx",
    "office_format": "this is no Word file of today (RTF or OpenDocument); save it as .docx",
    "encrypted": "the file is locked by a password; save it without one",
    "not_docx": "this is not a Word document (.docx)",
    "damaged": "the file is damaged",
    "embedded_document": "a document of another format is embedded in it; open it in Word and save it again",
    "unknown_format": "the format of this file is unknown; .docx, .pdf, .html, .md and .txt can be read",
}
# Minutes.reason: a document, but no minutes.
NO_MINUTES: Mapping[str, str] = {
    "notice": "this is the notice of a meeting, not its minutes",
    "working_paper": "this is a working paper for a meeting, not its minutes",
    "progress_report": "this is a report on earlier decisions; it has no new ones",
    "old_encoding": "the text is in an old Bangla encoding (Bijoy); convert it to Unicode",
    "no_decisions": "no decisions were found in it",
    "empty": "there is no text in it",
}
# Problem.code: something in minutes that a person should look at.
PROBLEMS: Mapping[str, str] = {
    "damaged_characters": "some letters of the file are damaged",
    "damaged_file": "the file is damaged; something may be missing",
    "old_encoding_left": "a word in an old Bangla encoding (Bijoy) that could not be converted with certainty",
    "pages_are_pictures": "some pages are pictures; what stands on them was not read",
    "letters_unsure": "the PDF does not say reliably what its letters are; some words may be wrong",
    "committee_missing": "the committee's name was not found",
    "chair_missing": "the chair was not found",
    "meeting_date_missing": "the meeting's date was not found",
    "committee_unsure": "the committee's name was not found in a title",
    "chair_unsure": "who took the chair is not certain",
    "meeting_date_unsure": "the head gives different dates for the meeting",
    "time_missing": "the time of the meeting was not found",
    "venue_missing": "the place of the meeting was not found",
    "venue_unsure": "where the name of the place begins or ends is not certain",
    "signed_unsure": "it has a memo number but no mark of a signature",
    "memo_date_missing": "the memo's date was not found",
    "memo_no_missing": "the minutes are signed but have no memo number",
    "meeting_after_memo": "the meeting's date is later than the memo's",
    "calendars_disagree": "the Bangla and the Gregorian date are not the same day",
    "weekday_disagrees": "the date is not on that day of the week",
    "no_heading": "the table has no heading; its columns were guessed",
    "decision_not_separated": "discussion and decision stand in one cell without a mark between them",
    "decision_from_talk": "no word says that this is a decision; the sentence reads like one",
    "text_before_number": "a decision without a number stands before the first number",
    "read_unsure": "these words could not be read with certainty",
    "scan_numbers": "the numbers of a scanned paper should be compared with it",
    "scan_date": "a date of a scanned paper should be compared with it",
    "scan_memo": "the memo number of a scanned paper should be compared with it",
    "unnumbered_line": "a line of orders without a number below a numbered decision; it may be one of its own",
    "empty_decision": "a number without words",
    "number_gap": "a number is missing before this one",
    "number_repeated": "the same number twice",
    "number_out_of_order": "a number that does not go on from the one before",
    "number_of_another_item": "the number begins with another item's number",
    "implementer_division_unsure": "the numbers in the implementers' cell may be a list's own",
    "ditto": "a ditto mark, read as the implementers above",
    "no_implementer": "nobody is named to implement it",
    "mention_unsure": "where this name of an office begins or ends is not certain",
    "deadline_before_meeting": "the time limit is earlier than the meeting",
}
