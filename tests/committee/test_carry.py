"""Age, continuation and recognising the same minutes."""

import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from committee.carry import OpenDecision, age, continuation, fingerprint

LABS = "সকল বিদ্যালয়ের কম্পিউটার ল্যাব সপ্তাহে অন্তত একদিন চালু রাখতে হবে।"
ROADS = "ইউনিয়নের ক্ষতিগ্রস্ত কাঁচা সড়কের তালিকা প্রস্তুত করে উপজেলায় দাখিল করতে হবে।"
ON = date(2025, 9, 14)
letters = st.text(alphabet=st.sampled_from("কখগঘতনমরসািেো্য়ড়১২৩ ।abc\u200d\u200c"), max_size=40)


def test_a_task_taken_at_the_last_meeting_is_one_meeting_old() -> None:
    assert age(4, 4) == 1
    assert age(1, 4) == 4


def test_age_is_never_less_than_one() -> None:
    assert age(5, 4) == 1


def old(text: str, id: int = 1, offices: tuple[int, ...] = (7,)) -> OpenDecision:
    return OpenDecision(id=id, text=text, office_ids=frozenset(offices))


def test_a_decision_taken_again_is_offered_as_a_continuation() -> None:
    again = "বিদ্যালয়ের সকল কম্পিউটার ল্যাব সপ্তাহে অন্তত একদিন চালু রাখার ব্যবস্থা গ্রহণ করতে হবে"
    found = continuation(again, [7, 8], [old(ROADS, 2), old(LABS)])
    assert found is not None and found.id == 1


def test_other_words_are_no_continuation() -> None:
    assert continuation(ROADS, [7], [old(LABS)]) is None


def test_the_same_words_about_another_thing_are_no_continuation() -> None:
    houses = "আবাসন সংক্রান্ত কনটেন্টের সামাজিক মাধ্যম ও জাতীয় তথ্য বাতায়নে প্রচার প্রচারণা বৃদ্ধি করতে হবে।"
    goods = "জেলা ব্র্যান্ডিং পণ্যের সামাজিক মাধ্যম ও জাতীয় তথ্য বাতায়নে প্রচার প্রচারণা বৃদ্ধি করতে হবে।"
    assert continuation(goods, [7], [old(houses)]) is None


def test_other_figures_are_no_continuation() -> None:
    assert continuation(
        "সাইবার নিরাপত্তা আইনের ২৬ ধারা বিষয়ে সচেতনতামূলক সভা করতে হবে।", [7],
        [old("সাইবার নিরাপত্তা আইনের ২৫ ধারা বিষয়ে সচেতনতামূলক সভা করতে হবে।")],
    ) is None  # fmt: skip


def test_the_same_words_to_other_offices_are_no_continuation() -> None:
    assert continuation(LABS, [8], [old(LABS)]) is None


def test_few_common_words_tell_nothing() -> None:
    assert continuation("প্রয়োজনীয় ব্যবস্থা গ্রহণ করতে হবে", [7], [old("দ্রুত ব্যবস্থা নিতে হবে")]) is None


def test_of_two_equal_ones_the_older_is_continued() -> None:
    found = continuation(LABS, [7], [old(LABS, 5), old(LABS, 3)])
    assert found is not None and found.id == 3


def test_nothing_open_is_continued_by_nothing() -> None:
    assert continuation(LABS, [7], []) is None
    assert continuation("", [7], [old("")]) is None


def test_the_same_minutes_have_the_same_fingerprint_however_they_were_typed() -> None:
    once = fingerprint([LABS, ROADS], "জেলা আইসিটি কমিটি", ON)
    assert once == fingerprint(
        [
            LABS.replace(" ", "  ").replace("।", " |"),
            unicodedata.normalize("NFD", ROADS).replace("র", "\u200cর"),
        ],
        "জেলা  আইসিটি কমিটি।",
        ON,
    )


def test_the_script_of_digits_does_not_matter() -> None:
    assert fingerprint(["১০টি ল্যাব"], "ক", ON) == fingerprint(["10টি ল্যাব"], "ক", ON)


def test_other_minutes_have_another_fingerprint() -> None:
    mine = fingerprint([LABS, ROADS], "ক", ON)
    assert mine != fingerprint([ROADS, LABS], "ক", ON)
    assert mine != fingerprint([LABS], "ক", ON)
    assert mine != fingerprint([LABS, ROADS], "খ", ON)
    assert mine != fingerprint([LABS, ROADS], "ক", None)


@given(st.lists(letters), st.lists(letters))
def test_where_one_decision_ends_counts(one: list[str], other: list[str]) -> None:
    def plain(text: str) -> str:
        return unicodedata.normalize("NFC", "".join(c for c in text if c not in " ।\u200d\u200c"))

    cleaned = [[plain(text) for text in texts] for texts in (one, other)]
    assert (fingerprint(one, "ক", ON) == fingerprint(other, "ক", ON)) == (cleaned[0] == cleaned[1])
