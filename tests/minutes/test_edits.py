"""Edits: kept apart from what was read, applied to it, and found between two readings."""

from dataclasses import fields, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from committee.pairing import Named, pair
from committee.values import Nature
from minutes.edits import DECISION_FIELDS, HEADER_FIELDS, Edits, apply_edits, diff, numbered
from minutes.model import Decision, Kind, Minutes
from storage import codec

TEXTS = (
    "অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে।",
    "প্রতি মাসে অন্তত চারটি ল্যাব পরিদর্শন করতে হবে।",
    "উপজেলা পর্যায়ের সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।",
    "ইউনিয়ন ডিজিটাল সেন্টারের উদ্যোক্তাদের প্রশিক্ষণ দিতে হবে।",
)


def decision(number: str, text: str, *offices: str) -> Decision:
    return Decision(
        agenda_no=number.split(".")[0],
        agenda_title="আলোচ্য বিষয়",
        discussion="",
        number=number,
        text=text,
        implementer_raw=", ".join(offices),
        offices=offices,
        offices_in_text=("প্রধান শিক্ষক",),
        deadline_proposed=date(2026, 3, 1),
    )


def minutes(*texts: str, first: int = 1) -> Minutes:
    made = tuple(decision(f"৩.{n}", text, "জেলা শিক্ষা অফিসার") for n, text in enumerate(texts, start=first))
    return Minutes(kind=Kind.MINUTES, meeting_date=date(2026, 1, 27), decisions=made)


READ = minutes(*TEXTS)


def texts(found: Minutes) -> list[str]:
    return [one.text for one in found.decisions]


def test_the_fields_that_can_be_changed_are_fields_of_the_model() -> None:
    assert set(DECISION_FIELDS) <= {one.name for one in fields(Decision)}
    assert set(HEADER_FIELDS) <= {one.name for one in fields(Minutes)}


def test_without_edits_the_minutes_are_as_read() -> None:
    assert Edits().nothing and apply_edits(READ, Edits()) == READ


def test_what_is_changed_is_changed_and_nothing_else() -> None:
    edits = Edits().changing(1, {"text": "নতুন লেখা।"}).changing(1, {"nature": Nature.STANDING})
    made = apply_edits(READ, edits)
    assert made.decisions[1] == replace(READ.decisions[1], text="নতুন লেখা।", nature=Nature.STANDING)
    assert made.decisions[0] == READ.decisions[0]


def test_implementers_that_are_named_are_all_there_are() -> None:
    made = apply_edits(READ, Edits().changing(0, {"offices": ()}))
    assert (made.decisions[0].offices, made.decisions[0].offices_in_text) == ((), ())


def test_a_time_limit_that_was_written_replaces_the_one_that_was_reckoned() -> None:
    made = apply_edits(READ, Edits().changing(0, {"deadline_date": date(2026, 4, 1)}))
    assert made.decisions[0].deadline_proposed is None


def test_an_index_stays_what_it_is_whatever_is_dropped_or_added() -> None:
    new = decision("৩.৯", "বাদ পড়া সিদ্ধান্ত।")
    edits = Edits().dropping(0).adding(new, 1).adding(replace(new, text="আরও একটি।"), 1).dropping(4)
    assert [index for index, _ in numbered(READ, edits)] == [1, 5, 2, 3]
    assert texts(apply_edits(READ, edits.taking_back(0)))[0] == TEXTS[0]
    changed = apply_edits(READ, edits.changing(5, {"text": "বদলানো।"}))
    assert texts(changed) == [TEXTS[1], "বদলানো।", TEXTS[2], TEXTS[3]]


def test_a_decision_can_be_added_before_all_and_behind_an_added_one() -> None:
    edits = Edits().adding(decision("১.১", "প্রথম।"), -1).adding(decision("১.২", "দ্বিতীয়।"), 4)
    assert texts(apply_edits(READ, edits))[:2] == ["প্রথম।", "দ্বিতীয়।"]


def test_the_header_is_changed_and_problems_are_settled_once() -> None:
    edits = (
        Edits().heading({"memo_no": "০৫.৪৪"}).heading({"signed": True}).settling("p1", "p2").settling("p1")
    )
    made = apply_edits(READ, edits)
    assert (made.memo_no, made.signed, edits.settled) == ("০৫.৪৪", True, ("p1", "p2"))


def test_edits_survive_being_kept() -> None:
    edits = (
        Edits()
        .changing(2, {"deadline_date": date(2026, 3, 5), "deadline": None, "offices": ("ক", "খ")})
        .changing(0, {"nature": Nature.FORMAL})
        .adding(decision("৩.৯", "বাদ পড়া।"), 3)
        .dropping(1)
        .heading({"meeting_date": date(2026, 1, 28)})
        .settling("p1")
    )
    assert codec.loads(codec.dumps(edits)) == edits


# --- between two readings --------------------------------------------------------------------------------------------


def test_a_changed_word_is_found_in_its_decision() -> None:
    other = minutes(TEXTS[0], TEXTS[1].replace("চারটি", "পাঁচটি"), *TEXTS[2:])
    assert dict(diff(READ, other).decisions) == {1: {"text": other.decisions[1].text}}


def test_a_decision_put_in_between_renumbers_the_others_and_is_the_only_one_added() -> None:
    other = minutes(TEXTS[0], "জেলা ব্র্যান্ডিং পণ্যের প্রচার বাড়াতে হবে।", *TEXTS[1:])
    edits = diff(READ, other)
    assert [one.decision.text for one in edits.added] == ["জেলা ব্র্যান্ডিং পণ্যের প্রচার বাড়াতে হবে।"]
    renumbered = {index: change["number"] for index, change in edits.decisions.items()}
    assert renumbered == {index: other.decisions[index + 1].number for index in (1, 2, 3)}
    assert edits.dropped == () and texts(apply_edits(READ, edits)) == texts(other)


def test_a_decision_that_is_missing_is_dropped_unless_it_shall_stand() -> None:
    other = minutes(*TEXTS[:2], TEXTS[3])
    assert diff(READ, other).dropped == (2,)
    assert diff(READ, other, drop=False).dropped == ()


def test_only_the_fields_that_count_and_values_that_are_not_the_same_differ() -> None:
    other = replace(
        READ, decisions=tuple(replace(d, nature=Nature.FORMAL, number=None) for d in READ.decisions)
    )
    assert diff(READ, other, only=("nature",)).decisions[0] == {"nature": Nature.FORMAL}
    assert diff(READ, other, same=lambda one, another: True).nothing


@given(
    st.lists(st.sampled_from([*TEXTS, "ক", "খ", ""]), max_size=6),
    st.lists(st.sampled_from([*TEXTS, "ক", "গ", ""]), max_size=6),
    st.integers(1, 3),
)
def test_the_difference_applied_says_what_the_other_says(
    one: list[str], other: list[str], first: int
) -> None:
    here, there = minutes(*one), minutes(*other, first=first)
    made = apply_edits(here, diff(here, there))
    assert sorted((d.number or "", d.text, d.offices) for d in made.decisions) == sorted(
        (d.number or "", d.text, d.offices) for d in there.decisions
    )


@given(st.lists(st.sampled_from(TEXTS), max_size=5), st.lists(st.sampled_from(TEXTS), max_size=5))
def test_every_decision_of_both_is_in_one_pair(one: list[str], other: list[str]) -> None:
    old, new = ([Named(label=str(n), text=text) for n, text in enumerate(all_)] for all_ in (one, other))
    pairs = pair(old, new)
    assert sorted(i for i, _ in pairs if i is not None) == list(range(len(old)))
    assert sorted(j for _, j in pairs if j is not None) == list(range(len(new)))
