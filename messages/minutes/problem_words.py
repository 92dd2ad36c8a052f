"""What the secretary is told of the reader's problems (minutes.model.Problem), by their codes."""

from collections.abc import Mapping

from locales.translator import Translator
from messages.text import N_, Html, put

_UNSURE = N_("this could not be read with certainty")
DUE = "due"  # no code of the reader's: a day was reckoned
_PROBLEMS: Mapping[str, str] = {
    "meeting_date_missing": N_("the meeting's date was not found"),
    "calendars_disagree": N_("the two calendars' dates do not agree"),
    "words_not_found": N_("the registered decision does not have the words that are to be replaced"),
    "weekday_disagrees": N_("date and weekday do not agree"),
    "meeting_after_memo": N_("the memo is older than the meeting"),
    "committee_missing": N_("the committee's name was not found"),
    "chair_missing": N_("the Chair was not found"),
    "committee_unsure": N_("the committee's name was not found in a title"),
    "chair_post_missing": N_("the Chair's post was not found"),
    "chair_unsure": N_("it is not certain who took the chair"),
    "meeting_date_unsure": N_("different dates are given for the meeting"),
    "time_unsure": N_("it is not certain what belongs to the meeting's time"),
    "meeting_number_unsure": N_("it is not certain which number the meeting has"),
    "signed_unsure": N_("it is called a draft, and bears a signature"),
    "memo_no_unsure": N_("it is not certain what belongs to the memo number"),
    "time_missing": N_("the meeting's time was not found"),
    "venue_missing": N_("the meeting's place was not found"),
    "venue_unsure": N_("it is not certain what belongs to the meeting's place"),
    "memo_no_missing": N_("the memo number and its date were not found"),
    "memo_date_missing": N_("the memo's date was not found"),
    "number_gap": N_("a number is missing before this one"),
    "number_repeated": N_("the number occurs twice"),
    "number_out_of_order": N_("the number is out of order"),
    "read_unsure": N_("these words could not be read with certainty"),
    "scan_numbers": N_("the numbers have to be compared with the paper"),
    "scan_date": N_("the date has to be compared with the paper"),
    "scan_meeting": N_("the meeting's number and time have to be compared with the paper"),
    "scan_memo": N_("the memo number has to be compared with the paper"),
    "numbers_unsure": N_("the numbers of items and decisions do not go together in the usual way"),
    "commas_unsure": N_("it is not certain whether what stands behind a comma is an office of its own"),
    "rows_unsure": N_("all of it has to be compared with the paper; something may have been read wrongly"),
    "words_unsure": N_("these words do not look like one whole decision"),
    "limit_unsure": N_("a time is named here; it is not certain whether it is the due date"),
    "limit_odd": N_("this was taken for the due date; it is not certain that it is one"),
    "sentence_left": N_("this sentence orders something but was taken into no decision"),
    "unnumbered_line": N_("this line has no number; it may be a decision of its own"),
    "text_before_number": N_("there is text before the first number"),
    "empty_decision": N_("the number has no text"),
    "decision_from_talk": N_("it is not said to be a decision; it was taken for one"),
    "cells_guessed": N_("the table is lost; what stands in which column was guessed"),
    "implementer_division_unsure": N_("it is not certain who implements which decision"),
    "ditto": N_("“ditto” was read as the implementer above"),
    "no_implementer": N_("no implementer is named"),
    "no_heading": N_("the table has no heading; its columns were guessed"),
    "decision_not_separated": N_("discussion and decision could not be told apart"),
    "number_of_another_item": N_("the number begins with another item's number"),
    "mention_unsure": N_("it is not certain where one office's name ends and the next begins"),
    "deadline_before_meeting": N_("the due date is before the meeting"),
    DUE: N_("the day of this time limit is not written; it was reckoned"),
    "damaged_characters": N_("some letters of the file are damaged"),
    "pages_are_pictures": N_("some pages are pictures; what stands on them was not read"),
    "letters_unsure": N_("the PDF does not say reliably what its letters are; some words may be wrong"),
    "damaged_file": N_("the file is damaged; something may be missing"),
    "old_encoding_left": N_("this could not be converted from the old font (Bijoy)"),
}


def problem_words(t: Translator, code: str) -> Html:
    """What a code of the reader means, as the end of a sentence."""
    return put(t, t.gettext(_PROBLEMS.get(code, _UNSURE)))
