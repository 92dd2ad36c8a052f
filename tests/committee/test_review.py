"""Which decision a doubt of the reader is about, and what can be done about it."""

from committee.review import DECISION_EDITS, HEADER_EDITS, OFFERS, Spoken, offers, place_of, problem_keys
from minutes.codes import PROBLEMS

TWICE = [
    Spoken(agenda_no="৩", number="৩.১", text="ক করতে হবে।"),
    Spoken(agenda_no="৩", number="৩.১", text="খ করতে হবে।"),
    Spoken(agenda_no="৪", number=None, text="গ করতে হবে।"),
    Spoken(agenda_no="৪", number="ক", text="ঘ করতে হবে।"),
]


def test_a_number_names_its_decision_however_it_is_typed() -> None:
    assert place_of("৩.১", TWICE) == place_of("3.1", TWICE) == 0
    assert place_of("৪(ক)", TWICE) == 3


def test_of_two_with_one_number_the_second_is_the_one_out_of_order() -> None:
    assert place_of("৩", TWICE, "number_out_of_order", "৩.১") == 1
    assert place_of("৩", TWICE, "number_gap", "৩.১") == 0


def test_the_words_tell_which_decision_of_an_item_is_meant() -> None:
    assert place_of("৪", TWICE, "text_before_number", "গ করতে হবে।") == 2
    assert place_of("৪", TWICE, "something_new", "এমন কিছু নেই") == 2


def test_a_letter_that_comes_again_in_every_item_is_told_by_the_words_in_it() -> None:
    lettered = [
        Spoken(agenda_no="১", number="ক", text="তালিকা পাঠাতে হবে।", rest="৫ কার্যদিবসের মধ্যে"),
        Spoken(agenda_no="২", number="ক", text="৩০ জুন, ২০২৪ এর পূর্বে বিল দাখিল করতে হবে।"),
        Spoken(agenda_no="৩", number="ক", text="সভা করতে হবে।", rest="২৬.০৫.২০২৪ তারিখের মধ্যে"),
    ]
    assert place_of("ক", lettered, "scan_date", "৩০ জুন, ২০২৪ এর পূর্বে") == 1
    assert place_of("ক", lettered, "scan_date", "২৬.০৫.২০২৪ তারিখের মধ্যে") == 2
    assert place_of("ক", lettered, "scan_date", "১ মে") == 0


def test_a_place_that_is_no_decision_is_none() -> None:
    for where in ("", "header", "paragraph 12", "৯"):
        assert place_of(where, TWICE) is None


def test_every_known_doubt_offers_what_can_be_changed() -> None:
    known = {*DECISION_EDITS, *HEADER_EDITS, "add", "drop"}
    assert all(set(OFFERS.get(code, ())) <= known for code in PROBLEMS)
    for in_decision in (True, False):
        for code in ("scan_number", "scan_date", "scan_deadline", "scan_word", "quite_new"):
            offered = offers(code, in_decision=in_decision)
            assert set(offered) <= set(DECISION_EDITS if in_decision else HEADER_EDITS) | {"drop"}


def test_a_new_code_about_a_date_offers_the_dates() -> None:
    assert offers("scan_date", in_decision=False) == ("meeting_date", "memo_date")
    assert offers("scan_date", in_decision=True)[0] == "deadline"
    assert offers("scan_number", in_decision=True)[0] == "number"


def test_the_same_doubt_twice_has_two_keys_and_always_the_same_ones() -> None:
    twice = [("৩.১", "ditto", "ঐ"), ("৩.১", "ditto", "ঐ"), ("৩.২", "ditto", "ঐ")]
    keys = problem_keys(twice)
    assert len(set(keys)) == 3 and keys == problem_keys(twice)


def test_a_decision_without_a_number_is_found_by_how_it_begins() -> None:
    unnumbered = (Spoken(agenda_no=None, number=None, text="ঘাটের ইজারা নবায়ন করতে হবে।"),)
    assert place_of("ঘাটের ইজারা নবায়ন", unnumbered) == 0
    assert place_of("ঘাট", unnumbered) is None


def test_where_no_place_is_said_the_words_tell_how_a_decision_begins() -> None:
    told = "২.১। খেলাপী ঋণীদের বাড়ি বাড়ি গিয়ে কিস্তি আদায়ের ব্যবস্থা"
    decisions = [
        Spoken(agenda_no="১", number="১.১", text="ঋণের চেক বিতরণ করতে হবে।"),
        Spoken(agenda_no="২", number="২.১", text="খেলাপী ঋণীদের বাড়ি বাড়ি গিয়ে কিস্তি আদায়ের ব্যবস্থা নিতে হবে।"),
    ]
    assert place_of("line 17", decisions, "decision_from_talk", told) == 1
    assert place_of("line 17", decisions, "decision_from_talk", told[5:]) == 1
    assert place_of("line 17", decisions, "decision_from_talk", "ঋণের চেক") is None


def test_what_is_about_the_whole_paper_changes_nothing_in_its_header() -> None:
    assert offers("cells_guessed", in_decision=False) == offers("decision_from_talk", in_decision=False) == ()
    assert offers("decision_from_talk", in_decision=True)[0] == "drop"


def test_a_time_and_a_place_that_were_not_found_can_be_written() -> None:
    for code, field in (("time_missing", "meeting_time_raw"), ("venue_missing", "venue")):
        assert offers(code, in_decision=False) == (field,)
        assert field in HEADER_EDITS
