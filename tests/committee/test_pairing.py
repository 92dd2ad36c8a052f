"""Which decision of one document is which of another, and how a text was changed."""

from hypothesis import given
from hypothesis import strategies as st

from committee.amending import Limit, reworded, same_limit
from committee.pairing import Named, named, pair, same_meeting

LABS = "সকল বিদ্যালয়ের কম্পিউটার ল্যাব সপ্তাহে অন্তত একদিন চালু রাখতে হবে।"
ROADS = "ইউনিয়নের ক্ষতিগ্রস্ত কাঁচা সড়কের তালিকা প্রস্তুত করে উপজেলায় দাখিল করতে হবে।"
SITES = "আগামী মাসের মধ্যে সকল দপ্তরের ওয়েবসাইট হালনাগাদ করতে হবে।"


def decisions(*texts: str, first: int = 1) -> list[Named]:
    return [named(f"২.{n}", "২", text) for n, text in enumerate(texts, start=first)]


def test_the_same_words_are_the_same_decision_whatever_its_number() -> None:
    assert pair(decisions(LABS, ROADS), decisions(SITES, LABS, ROADS)) == [(None, 0), (0, 1), (1, 2)]


def test_a_reworded_decision_is_found_by_its_number_and_a_renumbered_one_by_its_words() -> None:
    other = decisions(ROADS.replace("উপজেলায়", "জেলায়"), LABS.replace("সপ্তাহে", "মাসে"))
    assert pair(decisions(LABS, ROADS), other) == [(1, 0), (0, 1)]


def test_what_is_missing_stands_last() -> None:
    assert pair(decisions(LABS, ROADS, SITES), decisions(LABS, SITES)) == [(0, 0), (2, 1), (1, None)]


def test_a_corrigendum_goes_by_the_number_whatever_it_says() -> None:
    new = [named("২.২", None, LABS)]
    assert pair(decisions(LABS, ROADS), new) == [(0, 0), (1, None)]
    assert pair(decisions(LABS, ROADS), new, by_number=True) == [(1, 0), (0, None)]


def test_a_decision_without_words_is_no_other_without_words() -> None:
    assert pair([named("১", None, "")], [named("২", None, "")]) == [(None, 0), (0, None)]


def test_a_draft_and_its_signed_copy_are_of_one_meeting() -> None:
    draft = decisions(LABS, ROADS, SITES)
    assert same_meeting(draft, decisions(LABS, SITES.replace("আগামী মাসের", "চলতি মাসের"), ROADS))
    assert same_meeting(decisions(LABS, ROADS), decisions(LABS, "ইউনিয়নের কাঁচা সড়কের তালিকা চূড়ান্ত করতে হবে।"))
    assert not same_meeting(decisions(LABS), decisions(ROADS, first=7))
    assert not same_meeting([], draft) and not same_meeting(draft, [])


def test_a_change_of_words_shows_what_is_gone_and_what_is_new() -> None:
    pieces = reworded("ল্যাবের তালিকা প্রস্তুত করতে হবে।", "ল্যাবের হালনাগাদ তালিকা প্রণয়ন করতে হবে।")
    assert [(p.words, p.kept, p.new) for p in pieces] == [
        ("ল্যাবের", True, False),
        ("হালনাগাদ", False, True),
        ("তালিকা", True, False),
        ("প্রস্তুত", False, False),
        ("প্রণয়ন", False, True),
        ("করতে হবে।", True, False),
    ]


def test_texts_with_little_in_common_are_shown_whole() -> None:
    assert [p.kept for p in reworded(LABS, ROADS)] == [False, False]


@given(st.text("কখগ ।", max_size=30), st.text("কখগ ।", max_size=30))
def test_no_word_is_lost_on_the_way_from_one_text_to_the_other(before: str, now: str) -> None:
    pieces = reworded(before, now)
    new = " ".join(p.words for p in pieces if p.kept or p.new).split()
    assert new == now.split()


def test_the_same_phrase_is_the_same_limit_though_a_day_was_reckoned_from_it() -> None:
    from datetime import date

    reckoned = Limit(phrase="১৫ দিনের মধ্যে", day=date(2026, 2, 11))
    assert same_limit(reckoned, Limit(phrase="15 দিনের মধ্যে"))
    assert not same_limit(reckoned, Limit(phrase="৩০ দিনের মধ্যে"))
    assert not same_limit(reckoned, Limit(phrase="১৫ দিনের মধ্যে", day=date(2026, 2, 12)))
    assert not same_limit(Limit(), Limit(day=date(2026, 2, 12)))
