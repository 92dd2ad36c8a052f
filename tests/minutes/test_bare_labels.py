"""Pastes whose labels lost their signs, or have a list's instead, and items that only tell what was decided."""

from minutes.model import Kind
from minutes.read import read_text
from minutes.told.bare_labels import with_colons

HEAD = "উপজেলা আইসিটি কমিটির সভার কার্যবিবরণী সভাপতি: জনাব রাশেদ করিম, উপজেলা নির্বাহী অফিসার তারিখ: ১২/০৩/২০২৪ "
ROWS = (
    "আলোচ্যসূচি ১ ডি-নথি আলোচনা প্রোগ্রামার জানান নথি কম। সিদ্ধান্ত সকল দপ্তরে ডি-নথি চালু করতে হবে। "
    "বাস্তবায়ন সহকারী প্রোগ্রামার সময় ৩১/০৩/২০২৪ আলোচ্যসূচি ২ ওয়েবসাইট আলোচনা তথ্য পুরাতন। "
    "সিদ্ধান্ত ওয়েবসাইট হালনাগাদ করতে হবে। বাস্তবায়ন উপজেলা প্রকৌশলী"
)


def test_labels_without_a_sign_that_take_turns_get_theirs() -> None:
    marked = with_colons(ROWS)
    assert marked.replace(":", "") == ROWS
    assert [marked.count(f"{word}:") for word in ("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন", "সময়")] == [2, 2, 2, 1]
    read = read_text(HEAD + ROWS).decisions
    assert [(one.agenda_no, one.offices, one.deadline) for one in read] == [
        ("১", ("সহকারী প্রোগ্রামার",), "৩১/০৩/২০২৪"),
        ("২", ("উপজেলা প্রকৌশলী",), None),
    ]


def test_talk_of_decisions_and_of_carrying_them_out_has_no_labels() -> None:
    talk = "কাজ শেষ। সিদ্ধান্ত অনুযায়ী বিল হবে। বাস্তবায়ন অগ্রগতি ভাল। সিদ্ধান্ত গৃহীত হয়। বাস্তবায়ন করা হবে।"
    assert with_colons(talk) == talk


def test_a_label_closed_as_a_lists_number_begins_a_decision() -> None:
    text = (
        f"{HEAD}\nবিস্তারিত আলোচনার পর নিম্নলিখিত সিদ্ধান্ত সমূহ গৃহীত হইল। সিদ্ধান্ত ১। চাবি হস্তান্তর করিতে হইবে। দায়িত্বে- প্রধান শিক্ষক। "
        "সিদ্ধান্ত ২। তালিকা করিতে হইবে। দায়িত্বে- ইউপি সচিব। সিদ্ধান্ত ৩। জিও ব্যাগ মজুদ রাখিতে হইবে। দায়িত্বে- উপজেলা প্রকৌশলী।"
    )
    assert [(one.number, one.offices) for one in read_text(text).decisions] == [
        ("১", ("প্রধান শিক্ষক",)),
        ("২", ("ইউপি সচিব",)),
        ("৩", ("উপজেলা প্রকৌশলী",)),
    ]


def test_what_numbered_items_in_one_line_tell_was_decided_has_their_numbers() -> None:
    text = (
        f"{HEAD}সময়: সকাল ১১.০০ ঘটিকা স্থান: সভাকক্ষ। "
        "১। বিগত বৎসর সংগ্রহ কম হয়। সিদ্ধান্ত হয় যে, ৫০০ খানা রসিদ বহি বিতরণ করা হইবে। ২। আবেদন অনেক। সিদ্ধান্ত হয় যে, "
        "আবেদন যাচাই করা হইবে। ৩। প্রচার কম হইয়াছে। সিদ্ধান্ত হয় যে, মাইকিং করা হইবে।"
    )
    assert [one.agenda_no for one in read_text(text).decisions] == ["১", "২", "৩"]


def test_the_minutes_of_a_working_paper_are_minutes() -> None:
    text = (
        "ওয়াসা বোর্ডের ৪৩তম সভার কার্যপত্রের উপর গৃহীত সিদ্ধান্তসহ কার্যবিবরণী\nসভাপতি: জনাব রাশেদ করিম, চেয়ারম্যান\nতারিখ: ২৬ নভেম্বর, ২০১৯\n"
        "আলোচ্যসূচি-১: বকেয়া বিল\nসিদ্ধান্ত: সংযোগ বিচ্ছিন্ন করিতে হইবে।\nবাস্তবায়নে: প্রধান রাজস্ব কর্মকর্তা"
    )
    read = read_text(text)
    assert read.kind is Kind.MINUTES
    assert len(read.decisions) == 1
