"""Three ways: what only the table changed counts, what only the chat changed stays, what both changed is shown."""

import unicodedata
from datetime import date
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from committee.values import Nature
from minutes.edits import DecisionChange, Edits, apply_edits
from minutes.model import Decision
from minutes.sheet.difference import Difference, Kind, accept
from tests.excel import Book
from tests.sheet.factories import EDUCATION, ICT, decision, difference, draft, file_of, minutes, returned


def change(index: int, **values: Any) -> Edits:
    """Edits made in the chat."""
    return Edits().changing(index, cast(DecisionChange, values))


def texts(edits: Edits) -> list[str]:
    """The draft's decisions as they stand with these edits."""
    return [one.text for one in apply_edits(minutes(), edits).decisions]


def test_what_the_chat_changed_alone_stays() -> None:
    book = Book(file_of())
    book.put("২.২", "text", "Excel-এর কথা।")
    edits = change(1, text="চ্যাটের কথা।")
    found = difference(book.saved(), draft(edits=edits))
    assert [row.index for row in found.rows] == [2] and not found.conflicts
    assert texts(accept(found, edits, chat_stays=False))[1:3] == ["চ্যাটের কথা।", "Excel-এর কথা।"]


def test_what_both_changed_is_decided_by_who_accepts() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "Excel-এর কথা।")
    book.put("২.১", "nature", "আনুষ্ঠানিক")
    edits = change(1, text="চ্যাটের কথা।")
    found = difference(book.saved(), draft(edits=edits))
    assert [(one.field, one.meanwhile) for one in found.rows[0].fields] == [("text", True), ("nature", False)]
    theirs = apply_edits(minutes(), accept(found, edits, chat_stays=True)).decisions[1]
    ours = apply_edits(minutes(), accept(found, edits, chat_stays=False)).decisions[1]
    assert (theirs.text, theirs.nature) == ("চ্যাটের কথা।", Nature.FORMAL)
    assert (ours.text, ours.nature) == ("Excel-এর কথা।", Nature.FORMAL)


def test_what_both_changed_alike_is_no_change() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "একই কথা।")
    assert difference(book.saved(), draft(edits=change(1, text="একই কথা।"))).nothing


def test_dropping_what_the_chat_changed_is_a_conflict() -> None:
    book = Book(file_of())
    book.delete("২.১")
    edits = change(1, text="চ্যাটের কথা।")
    found = difference(book.saved(), draft(edits=edits))
    assert [(row.kind, row.meanwhile) for row in found.rows] == [(Kind.DROPPED, True)]
    assert len(texts(accept(found, edits, chat_stays=True))) == 5
    assert len(texts(accept(found, edits, chat_stays=False))) == 4


def test_changing_what_the_chat_dropped_is_a_conflict() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "Excel-এর কথা।")
    edits = Edits(dropped=(1, 2))
    found = difference(book.saved(), draft(edits=edits))
    assert [(row.index, row.kind, row.meanwhile) for row in found.rows] == [(1, Kind.TAKEN_BACK, True)]
    assert "Excel-এর কথা।" not in texts(accept(found, edits, chat_stays=True))
    assert texts(accept(found, edits, chat_stays=False))[1] == "Excel-এর কথা।"


def test_what_is_left_out_stands_in_the_table_and_can_be_taken_back() -> None:
    edits = Edits(dropped=(2,))
    book = Book(file_of(draft(edits=edits)))
    assert book.get("২.২", "drop") == "হ্যাঁ"
    book.put("২.২", "drop", None)
    found = difference(book.saved(), draft(edits=edits))
    assert [(row.kind, row.meanwhile) for row in found.rows] == [(Kind.TAKEN_BACK, False)]
    assert len(texts(accept(found, edits, chat_stays=False))) == 5


def test_what_the_chat_added_after_the_table_was_made_is_not_dropped() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "Excel-এর কথা।")
    edits = Edits().adding(decision("৩.২", "চ্যাটে যোগ করা।"), 4)
    found = difference(book.saved(), draft(edits=edits))
    assert [row.index for row in found.rows] == [1]
    assert texts(accept(found, edits, chat_stays=False))[-1] == "চ্যাটে যোগ করা।"


def test_a_decision_that_was_added_before_is_known_by_its_name() -> None:
    edits = Edits().adding(decision("৩.২", "চ্যাটে যোগ করা।"), 4)
    book = Book(file_of(draft(edits=edits)))
    book.put("৩.২", "text", "পরে বদলানো।")
    found = difference(book.saved(), draft(edits=edits))
    assert [(row.kind, row.index) for row in found.rows] == [(Kind.CHANGED, 5)]


def test_the_same_file_accepted_twice_doubles_nothing() -> None:
    book = Book(file_of())
    book.add(number="৩.২", text="নতুন সিদ্ধান্ত নেওয়া হলো।", offices=f"{EDUCATION} ও {ICT}")
    book.put("২.১", "offices", f"{EDUCATION} ও পুলিশ সুপার, নদীপুর")
    first = difference(book.saved())
    edits = accept(first, Edits(), chat_stays=False)
    assert difference(book.saved(), draft(edits=edits), (returned(book.saved()),)).nothing


def test_a_second_correction_of_the_same_file_is_no_conflict() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "প্রথম সংশোধন।")
    before = book.saved()
    edits = accept(difference(before), Edits(), chat_stays=False)
    book.put("২.১", "text", "দ্বিতীয় সংশোধন।")
    found = difference(book.saved(), draft(edits=edits), (returned(before),))
    assert len(found.rows) == 1 and not found.conflicts


def test_the_head_s_conflicts_are_shown_too() -> None:
    book = Book(file_of())
    book.put_head("memo_no", "০৫.৪৪.১")
    edits = Edits().heading({"memo_no": "০৫.৪৪.২"})
    found = difference(book.saved(), draft(edits=edits))
    assert [(one.field, one.meanwhile) for one in found.head] == [("memo_no", True)]
    assert apply_edits(minutes(), accept(found, edits, chat_stays=True)).memo_no == "০৫.৪৪.২"


def test_new_decisions_stand_where_they_were_written_or_where_their_number_belongs() -> None:
    book = Book(file_of())
    book.page.insert_rows(7)
    for key, value in (("number", "২.১ক"), ("text", "মাঝখানে লেখা।"), ("offices", EDUCATION)):
        book.at(7, key, value)
    book.add(number="২.৪", text="শেষে লেখা, নম্বর ২.৪।", offices=EDUCATION)
    book.add(text="নম্বর ছাড়া, শেষে লেখা।", agenda_title="বিবিধ")
    edits = accept(difference(book.saved()), Edits(), chat_stays=False)
    made = apply_edits(minutes(), edits).decisions
    assert [one.number for one in made] == ["১", "২.১", "২.১ক", "২.২", "২.৩", "২.৪", "৩.১", None]
    assert (made[5].agenda_no, made[5].agenda_title) == ("২", "ডিজিটাল ল্যাব")
    assert made[-1].agenda_title == "বিবিধ"


def test_a_new_decision_s_kind_is_proposed_where_none_is_written() -> None:
    book = Book(file_of())
    book.add(number="৪.১", text="পোর্টাল নিয়মিত হালনাগাদ রাখতে হবে।", offices=EDUCATION)
    book.add(number="4.2", text="সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো।")
    one, other = (row.decision for row in difference(book.saved()).rows)
    assert one and other
    assert (one.nature, other.nature) == (Nature.STANDING, Nature.FORMAL)
    assert other.number == "৪.২"  # in the digits of the document


def test_a_table_of_another_draft_of_the_same_minutes_is_compared_with_this_one() -> None:
    book = Book(file_of(draft(draft_id=6)))
    book.put("২.১", "text", "অন্য কথা।")
    found = difference(book.saved())
    assert found.without_origin and [row.index for row in found.rows] == [1]


# --- laws ----------------------------------------------------------------------------------------------------------

LETTERS = st.characters(codec="utf-8")
WORDS = st.one_of(
    st.text(LETTERS, max_size=60),
    st.sampled_from(
        (
            "=1+1",
            "@x",
            "+8801",
            "-",
            "'",
            "_x000D_",
            "#REF!",
            "TRUE",
            "২.১",
            "1e5",
            "<b>&amp;",
            "https://a.b",
            "\u200b",
        )
    ),
    st.text(st.sampled_from("কখগঘ য়ড়ঢ়া িীু্র‌‍।১২৩/,-()"), max_size=40),
)
NAMES = st.lists(WORDS.filter(lambda words: len(words) < 60), max_size=4).map(tuple)


@st.composite
def decisions(draw: st.DrawFn) -> tuple[Decision, ...]:
    """Decisions with anything in them."""
    made = []
    for n in range(draw(st.integers(1, 5))):
        text = " ".join(draw(WORDS).split())
        made.append(
            decision(
                f"{n + 1}.১",
                f"{text} {n}",
                agenda_title=" ".join(draw(WORDS).split()),
                offices=draw(NAMES),
                deadline=" ".join(draw(WORDS).split()) or None,
                nature=draw(st.sampled_from(list(Nature))),
            )
        )
    return tuple(made)


def unprintable(letter: str) -> bool:
    """Whether nobody can type it into a cell."""
    return unicodedata.category(letter) in ("Cc", "Cn", "Cs")


def nothing_changed(found: Difference) -> bool:
    return found.nothing and not found.troubles


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(decisions())
def test_whatever_stands_in_a_draft_comes_back_as_it_went(made: tuple[Decision, ...]) -> None:
    now = draft(minutes(*made))
    assert nothing_changed(difference(file_of(now), now))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS.filter(lambda words: any(map(str.isalnum, words)) and not any(map(unprintable, words))))
def test_whatever_is_typed_into_a_text_is_what_the_draft_says_then(words: str) -> None:
    book = Book(file_of())
    cell = book.page.cell(book.row("২.১"), book.columns()["text"])
    cell.value, cell.data_type = words, "s"
    edits = accept(difference(book.saved()), Edits(), chat_stays=False)
    found = apply_edits(minutes(), edits).decisions[1].text
    again = draft(edits=edits)
    assert found == again.rows[1].row.text and nothing_changed(difference(file_of(again), again))


# --- numbers ---------------------------------------------------------------------------------------------------------


def test_a_number_that_another_decision_has_is_not_taken_from_the_table() -> None:
    book = Book(file_of())
    book.put("২.২", "text", "Excel-এর কথা।")
    book.put("২.২", "number", "২.১")
    found = difference(book.saved(), draft())
    assert [[one.field for one in row.fields] for row in found.rows] == [["text"]]
    assert [(one.code, one.words, one.place > 0) for one in found.troubles] == [("number_taken", "২.১", True)]


def test_two_decisions_may_exchange_their_numbers() -> None:
    book = Book(file_of())
    book.put("২.২", "number", "২.৭")
    book.put("২.১", "number", "২.২")
    book.put("২.৭", "number", "২.১")
    found = difference(book.saved(), draft())
    assert [row.fields[0].new["number"] for row in found.rows] == ["২.২", "২.১"] and not found.troubles


def test_a_new_decision_under_a_number_that_another_has_comes_without_one() -> None:
    book = Book(file_of())
    book.add(number="২.১", text="নতুন কাজ করতে হবে।")
    found = difference(book.saved(), draft())
    assert [row.decision.number for row in found.rows if row.decision] == [None]
    assert [one.code for one in found.troubles] == ["number_taken"]


# --- time limits -----------------------------------------------------------------------------------------------------


def limits_after(old: str, new: str, **limit: Any) -> Difference:
    """A decision's words written anew in the table, its time limit left alone."""
    before = change(1, text=old, **limit)
    book = Book(file_of(draft(edits=before)))
    book.put("২.১", "text", new)
    return difference(book.saved(), draft(edits=before))


def test_the_time_limit_goes_with_the_words_that_set_it() -> None:
    old, new = "৩০ মার্চ ২০২৬ তারিখের মধ্যে দিতে হবে।", "১৫ এপ্রিল ২০২৬ তারিখের মধ্যে দিতে হবে।"
    limit = {"deadline": "৩০ মার্চ ২০২৬ তারিখের মধ্যে", "deadline_date": date(2026, 3, 30)}
    (row,) = limits_after(old, new, **limit).rows
    assert [(one.field, one.new.get("deadline_date")) for one in row.fields] == [
        ("text", None),
        ("limit", date(2026, 4, 15)),
    ]
    (row,) = limits_after(old, "তালিকা দিতে হবে।", **limit).rows
    assert row.fields[1].new == {"deadline": None, "deadline_date": None, "recurring": None}


def test_a_time_limit_that_was_set_otherwise_stays_and_that_is_said() -> None:
    old, new = "৩০ মার্চ ২০২৬ তারিখের মধ্যে দিতে হবে।", "১৫ এপ্রিল ২০২৬ তারিখের মধ্যে দিতে হবে।"
    found = limits_after(old, new, deadline="আগামী সভার পূর্বে", deadline_date=None)
    assert [one.field for one in found.rows[0].fields] == ["text"]
    assert [(one.code, one.words) for one in found.troubles] == [("limit_stays", "১৫ এপ্রিল ২০২৬ তারিখের মধ্যে")]


def test_a_day_that_there_is_not_changes_nothing_and_is_said() -> None:
    book = Book(file_of())
    book.put("২.১", "deadline", "৩১ ফেব্রুয়ারি ২০২৬")
    found = difference(book.saved(), draft())
    assert found.nothing and [(one.field, one.code) for one in found.troubles] == [("deadline", "day")]
