"""What holds for every reply, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.digits import to_ascii, to_bangla
from replies import Reading, Said, understand
from tests.replies.corpus import ASIDE, TUNED

ALL = (*TUNED, *ASIDE)
TEXTS = st.sampled_from([e.text for e in ALL])
# One clause, so that what is added at its end is about it.
DONE = st.sampled_from(
    [
        e.text.rstrip("।. ")
        for e in ALL
        if e.status == "done" and not set("।.,?!–-:") & set(e.text.rstrip("।. "))
    ]
)
ALPHABET = st.text(alphabet="০১৫৯0159%/.,।?-# \n\u200cকাজশেষহয়নিসম্পন্ন্dones hoyeche#part")


def same(one: Reading, other: Reading) -> bool:
    return (one.status, one.percent, one.done_count, one.total, one.days) == (
        other.status,
        other.percent,
        other.done_count,
        other.total,
        other.days,
    )


@given(st.one_of(st.text(), ALPHABET, st.lists(TEXTS, max_size=4).map(" ".join)))
def test_any_text_is_read_and_the_reading_is_in_order(text: str) -> None:
    reading = understand(text)
    assert reading.note == text
    assert reading.percent is None or 0 <= reading.percent <= 100
    if reading.status is Said.DONE:
        assert reading.percent in (None, 100)
    if reading.status is Said.NONE:
        assert not reading.confident
        assert reading.percent is None
    assert (reading.done_count is None) == (reading.total is None)
    if reading.total is not None:
        assert 0 <= (reading.done_count or 0) <= reading.total


@given(TEXTS)
def test_bangla_and_ascii_digits_say_the_same(text: str) -> None:
    assert same(understand(to_bangla(text)), understand(to_ascii(text)))


@given(
    TEXTS,
    st.sampled_from(("{}।", "{} ।", "  {}  ", "\n{}\n", "\u200b{}\u200c", "{}.", "{}।।", "{} \u00a0", "{}!")),
)
def test_spaces_dandas_and_zero_width_characters_at_the_ends_say_nothing(text: str, around: str) -> None:
    assert same(understand(text), understand(around.format(text)))


@given(TEXTS)
def test_wide_spaces_and_capitals_say_nothing(text: str) -> None:
    assert same(understand(text), understand(text.replace(" ", "  \u00a0 ")))
    assert same(understand(text), understand(text.upper()))


@given(TEXTS)
def test_courtesy_around_a_reply_says_nothing(text: str) -> None:
    plain, polite = understand(text), understand(f"স্যার, {text.rstrip()}")
    assert plain.status == polite.status


TAKEN_BACK = (
    *("{} না", "{} নাই", "{} নি", "{} nai", "{} na", "not {}", "{} নয়", "{} ❌"),  # denied
    *("{}?", "{} কি", "{} কিনা", "{} নাকি", "is it {}", "{} or not"),  # asked
    *("যদি {}", "{} হলে জানাব", "{} হওয়ার পর জানাব", "if {}", "when {}"),  # if
    *("{} হবে", "{} করতে হবে", "{} করব", "will be {}", "{} করার চেষ্টা করব"),  # to come
    *("প্রায় {}", "আংশিক {}", "almost {}", "partially {}", "{} ছাড়া", "{} বাকি"),  # in part
    *("হয়তো {}", "{} মনে হয়", "{} বলে শুনেছি", "maybe {}", "ঠিকাদার বলেছে {}", "ধরেন {}"),  # guessed or reported
    *("{}, তবে কিছু কাজ বাকি", "{} কিন্তু উদ্বোধন হয়নি", "{} but not all", "{}, মনে হচ্ছে", "{}, এখনো চলছে"),
)


@pytest.mark.parametrize("way", TAKEN_BACK)
@given(text=DONE)
def test_done_with_something_that_takes_it_back_is_not_done(way: str, text: str) -> None:
    assert understand(way.format(text)).status is not Said.DONE


@given(DONE)
def test_a_verb_that_denies_asks_or_promises_is_not_done(text: str) -> None:
    for said, instead in (
        ("হয়েছে", "হয়নি"),
        ("হয়েছে", "হবে"),
        ("হয়েছে", "হলে"),
        ("হয়েছে", "হচ্ছে না"),
        ("হয়েছে", "হয়ে যেত"),
        ("hoyeche", "hoyni"),
        ("hoise", "hobe"),
        ("has been", "has not been"),
        ("has been", "will be"),
    ):
        if said in text:
            assert understand(text.replace(said, instead)).status is not Said.DONE
