"""Tables pasted as one line of text, with and without anything that counts their rows; headings that come a line each."""

import pytest

from minutes.read import read_text

HEAD = (
    "জেলা মৎস্য কমিটির সভার কার্যবিবরণী সভাপতি: জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক তারিখ: ১২/০৩/২০২৪ সভাপতি সকলকে স্বাগত জানান।"
)
FOOT = "পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন। স্বাক্ষরিত/- মোঃ আবিদ হাসান"
TITLES = ("পোনা অবমুক্তি", "জাল ও নৌকা", "বিবিধ")
TALKS = (
    "উপজেলা মৎস্য কর্মকর্তা জানান, পোনার চাহিদা বেড়েছে।",
    "জেলা মৎস্য কর্মকর্তা সভাকে জানান যে, অবৈধ জাল পাওয়া যাচ্ছে।",
    "মাছের বাজার নিয়ে আলোচনা হয়।",
)
DECISIONS = ("সকল পুকুরে পোনা অবমুক্ত করতে হবে।", "অবৈধ জাল জব্দ করতে হবে।", "বাজার নিয়মিত পরিদর্শন করতে হবে।")
OFFICES = (("উপজেলা মৎস্য কর্মকর্তা",), ("জেলা মৎস্য কর্মকর্তা", "নৌ পুলিশ"), ("মেয়র, নোয়াপুর পৌরসভা",))
LIMITS = ("৩০ জুন ২০২৪", "চলমান", "১৫ দিনের মধ্যে")
NUMBERS = ("১", "২", "৩")


def cells(*columns: tuple[str, ...] | tuple[tuple[str, ...], ...]) -> str:
    """The cells row by row, one behind the other."""
    return " ".join(
        cell if isinstance(cell, str) else ", ".join(cell)
        for row in zip(*columns, strict=True)
        for cell in row
    )


def read(heading: str, *columns: tuple[str, ...] | tuple[tuple[str, ...], ...]) -> list[tuple[object, ...]]:
    minutes = read_text(f"{HEAD} {heading} {cells(*columns)} {FOOT}")
    return [
        (one.agenda_title, one.discussion, one.text, one.offices, one.deadline) for one in minutes.decisions
    ]


def wanted(*, titles: bool, talks: bool, limits: bool) -> list[tuple[object, ...]]:
    return [
        (title * titles, talk * talks, decision, offices, limit if limits else None)
        for title, talk, decision, offices, limit in zip(
            TITLES, TALKS, DECISIONS, OFFICES, LIMITS, strict=True
        )
    ]


def test_rows_without_numbers_in_one_line_are_told_by_their_orders() -> None:
    found = read("আলোচনা সিদ্ধান্ত বাস্তবায়নে সময়সীমা", TALKS, DECISIONS, OFFICES, LIMITS)
    assert found == wanted(titles=False, talks=True, limits=True)


def test_a_title_before_the_talk_ends_where_the_speaker_begins() -> None:
    found = read("আলোচ্যসূচি আলোচনা সিদ্ধান্ত বাস্তবায়নকারী সময়সীমা", TITLES, TALKS, DECISIONS, OFFICES, LIMITS)
    assert found == wanted(titles=True, talks=True, limits=True)


def test_a_title_before_the_decision_neither_begins_nor_ends_with_and() -> None:
    found = read("আলোচ্য বিষয় সিদ্ধান্ত দায়িত্ব সময়", TITLES, DECISIONS, OFFICES, LIMITS)
    assert found == wanted(titles=True, talks=False, limits=True)


def test_what_stands_behind_the_last_row_belongs_to_no_cell() -> None:
    text = cells(TALKS, DECISIONS, OFFICES, LIMITS)
    minutes = read_text(f"{HEAD} আলোচনা সিদ্ধান্ত বাস্তবায়নে সময়সীমা {text} মোঃ আবিদ হাসান জেলা প্রশাসক ও সভাপতি")
    assert [one.deadline for one in minutes.decisions] == list(LIMITS)


def test_a_decision_of_two_sentences_is_one_row() -> None:
    first = (f"{DECISIONS[0]} তালিকা হালনাগাদ রাখতে হবে।", *DECISIONS[1:])
    found = read("আলোচনা সিদ্ধান্ত বাস্তবায়নে সময়সীমা", TALKS, first, OFFICES, LIMITS)
    assert [row[2] for row in found] == list(first)


def test_words_like_headings_in_a_sentence_make_no_table() -> None:
    minutes = read_text(
        f"{HEAD} সভায় আলোচনা সিদ্ধান্ত বাস্তবায়ন বিষয়ে সকলকে সচেষ্ট হতে হবে। পোনা অবমুক্ত করতে হবে। জাল জব্দ করতে হবে। {FOOT}"
    )
    assert not any(one.offices for one in minutes.decisions)


@pytest.mark.parametrize("heading", ["ক্রমিক বিষয় বিবরণ", "# বিষয় বিবরণ", "নং আলোচ্য বিষয় বিবরণী"])
@pytest.mark.parametrize("who", ["কার্যক্রম গ্রহণকারী", "ব্যবস্থা গ্রহণকারী", "বাস্তবায়নকারী"])
def test_headings_of_two_words_and_two_headings_of_one(heading: str, who: str) -> None:
    found = read(f"{heading} সিদ্ধান্ত {who}", NUMBERS, TITLES, TALKS, DECISIONS, OFFICES)
    assert found == wanted(titles=True, talks=True, limits=False)


def test_the_account_of_a_subject_is_one_column() -> None:
    found = read("ক্রমিক বিষয়ের বিবরণ সিদ্ধান্ত বাস্তবায়নে", NUMBERS, TALKS, DECISIONS, OFFICES)
    assert [row[2] for row in found] == list(DECISIONS)


@pytest.mark.parametrize("serial", ["#\n", ""])
def test_a_sign_or_nothing_at_all_heads_the_numbers(serial: str) -> None:
    lines = "\n".join(
        f"{number}\n{talk}\n{decision}\n{', '.join(offices)}\n{limit}"
        for number, talk, decision, offices, limit in zip(
            NUMBERS, TALKS, DECISIONS, OFFICES, LIMITS, strict=True
        )
    )
    minutes = read_text(f"{HEAD}\n{serial}আলোচনা\nসিদ্ধান্ত\nদায়িত্ব\nমেয়াদ\n{lines}\n{FOOT}")
    assert [(one.agenda_no, one.offices, one.deadline) for one in minutes.decisions] == list(
        zip(NUMBERS, OFFICES, LIMITS, strict=True)
    )


def test_an_english_order_ends_with_its_sentence() -> None:
    minutes = read_text(
        "Minutes of the Meeting of the District Fisheries Committee Date: 12 March 2024 Discussion Decisions Action by "
        "The Upazila Fisheries Officer spoke of the ponds. Fry shall be bought and released in all ponds. "
        "Upazila Fisheries Officer The District Fisheries Officer reported on illegal nets. "
        "Illegal nets shall be seized and burnt. District Fisheries Officer There being no other business, the chairperson "
        "closed the meeting with thanks."
    )
    assert [(one.text, one.offices) for one in minutes.decisions] == [
        ("Fry shall be bought and released in all ponds.", ("Upazila Fisheries Officer",)),
        ("Illegal nets shall be seized and burnt.", ("District Fisheries Officer",)),
    ]


def test_rows_of_one_item_tell_where_its_title_ends() -> None:
    titles = ("নদী ও খাল খনন", "নদী ও খাল খনন", "বিবিধ")
    found = read("ক্রমিক আলোচ্য বিষয় সিদ্ধান্ত দায়িত্ব সময়", NUMBERS, titles, DECISIONS, OFFICES, LIMITS)
    assert [(row[0], row[2]) for row in found] == list(zip(titles, DECISIONS, strict=True))
