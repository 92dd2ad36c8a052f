"""Old and new beside each other, short enough to be read and complete enough to be trusted."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.changes import exchanged, replaced, reworded

TEXT = "জেলার সকল মাধ্যমিক বিদ্যালয়ের ডিজিটাল ল্যাব পরিদর্শন করে প্রতি মাসের ৫ তারিখের মধ্যে প্রতিবেদন দিতে হবে"


@pytest.mark.parametrize(
    ("new", "shown"),
    [
        (TEXT.replace("৫", "৭"), "… পরিদর্শন করে প্রতি মাসের <s>৫</s> <b>৭</b> তারিখের মধ্যে প্রতিবেদন দিতে হবে"),
        (TEXT + " এবং পাঠাতে হবে", "… মধ্যে প্রতিবেদন দিতে হবে <b>এবং পাঠাতে হবে</b>"),
        (TEXT.replace("জেলার সকল ", ""), "<s>জেলার সকল</s> মাধ্যমিক বিদ্যালয়ের ডিজিটাল ল্যাব …"),
        ("একেবারে অন্য কথা", f"<s>{TEXT}</s> → <b>একেবারে অন্য কথা</b>"),
        ("", f"<s>{TEXT}</s> → –"),
    ],
)
def test_only_what_changed_is_shown_with_the_words_around_it(new: str, shown: str) -> None:
    assert reworded(TEXT, new, 700) == shown


def test_what_people_write_stays_words() -> None:
    assert reworded("ক <b> গ ঘ", "ক <i> গ ঘ", 700) == "ক <s>&lt;b&gt;</s> <b>&lt;i&gt;</b> গ ঘ"
    assert replaced("<", "&", 100) == "<s>&lt;</s> → <b>&amp;</b>"


def test_names_that_went_and_came() -> None:
    assert exchanged(("ক", "খ"), ("ক", "গ", "ঘ"), 700) == "<s>খ</s>; + <b>গ</b>; + <b>ঘ</b>"
    assert exchanged(("ক",), ("গ",), 700) == "<s>ক</s>; <b>গ</b>"
    assert exchanged((), ("গ",), 700) == "<b>গ</b>"
    assert exchanged(("ক", "খ"), ("খ", "ক"), 700) == "<s>ক; খ</s> → <b>খ; ক</b>"


@given(st.lists(st.sampled_from("কখগঘ"), max_size=30), st.lists(st.sampled_from("কখগঘ"), max_size=30))
def test_every_word_that_went_or_came_is_marked(old: list[str], new: list[str]) -> None:
    shown = reworded(" ".join(old), " ".join(new), 10_000)
    if old == new or "→" in shown:
        return
    gone = " ".join(re.findall("<s>(.*?)</s>", shown)).split()
    come = " ".join(re.findall("<b>(.*?)</b>", shown)).split()
    assert len(old) - len(gone) == len(new) - len(come)
    assert sorted([*old, *come]) == sorted([*new, *gone])


def test_words_said_over_and_over_cost_no_time() -> None:
    begun = time.perf_counter()
    assert reworded("ক খ " * 2000, "খ ক গ " * 1500, 700)
    assert time.perf_counter() - begun < 5
