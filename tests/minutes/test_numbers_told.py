"""Numbers in labels and headings: as words, letters, ordinals; and an agenda above decisions that count themselves."""

import pytest

from minutes.read import read_text

HEAD = (
    "উপজেলা উন্নয়ন সমন্বয় কমিটির মার্চ/২০২৪ মাসের সভার কার্যবিবরণী\n"
    "সভাপতি: জনাব মোঃ আবুল কালাম, উপজেলা নির্বাহী অফিসার, শিবপুর\nতারিখ: ১২/০৩/২০২৪ খ্রিঃ, সময়: সকাল ১০.০০ ঘটিকা\n"
)
TAIL = "\nপরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\nস্বাক্ষরিত/-\nউপজেলা নির্বাহী অফিসার"
SEED = "সার ও বীজের মূল্য তালিকা প্রদর্শন নিশ্চিত করতে হবে।"
CANAL = "খাল পুনঃখননের প্রাক্কলন দাখিল করতে হবে।"
OFFICE = "বাস্তবায়নে: উপজেলা কৃষি অফিসার"


def numbers_in(body: str) -> list[tuple[str | None, str | None]]:
    return [(one.agenda_no, one.number) for one in read_text(HEAD + body + TAIL).decisions]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("সিদ্ধান্ত- ১:", "সিদ্ধান্ত- ২:", ("১", "২")),
        ("সিদ্ধান্ত এক:", "সিদ্ধান্ত দুই:", ("এক", "দুই")),
        ("সিদ্ধান্ত-এক:", "সিদ্ধান্ত-দুই:", ("এক", "দুই")),
        ("সিদ্ধান্ত (ক):", "সিদ্ধান্ত (খ):", ("ক", "খ")),
        ("সিদ্ধান্ত-ক:", "সিদ্ধান্ত-খ:", ("ক", "খ")),
        ("১ নং সিদ্ধান্ত:", "২ নং সিদ্ধান্ত:", ("১", "২")),
        ("প্রথম সিদ্ধান্ত:", "দ্বিতীয় সিদ্ধান্ত:", ("১", "২")),
    ],
)
def test_a_label_may_hold_its_decisions_number(first: str, second: str, numbers: tuple[str, str]) -> None:
    body = f"{first} {SEED}\n{OFFICE}\n{second} {CANAL}\n{OFFICE}"
    assert numbers_in(body) == [(None, numbers[0]), (None, numbers[1])]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("আলোচ্য বিষয় এক: কৃষি", "আলোচ্য বিষয় দুই: সেচ", ("এক", "দুই")),
        ("আলোচ্যসূচি-এক: কৃষি", "আলোচ্যসূচি-দুই: সেচ", ("এক", "দুই")),
        ("এক. কৃষি", "দুই. সেচ", ("এক", "দুই")),
        ("(এক) কৃষি", "(দুই) সেচ", ("এক", "দুই")),
        ("প্রথম আলোচ্যসূচি: কৃষি", "দ্বিতীয় আলোচ্যসূচি: সেচ", ("১", "২")),
        ("ক. কৃষি", "খ. সেচ", ("ক", "খ")),
    ],
)
def test_an_item_may_be_counted_in_words_and_letters(
    first: str, second: str, numbers: tuple[str, str]
) -> None:
    body = f"{first}\nআলোচনা হয়।\nসিদ্ধান্ত: {SEED}\n{OFFICE}\n{second}\nআলোচনা হয়।\nসিদ্ধান্ত: {CANAL}\n{OFFICE}"
    assert numbers_in(body) == [(numbers[0], None), (numbers[1], None)]


def test_the_next_lettered_item_ends_decisions_that_nobody_is_named_for() -> None:
    body = f"ক. কৃষি\nআলোচনা: হয়।\nসিদ্ধান্ত:\n১। {SEED}\nখ. সেচ\nআলোচনা: হয়।\nসিদ্ধান্ত:\n২। {CANAL}"
    assert numbers_in(body) == [("ক", "১"), ("খ", "২")]


@pytest.mark.parametrize("label", ["সিদ্ধান্ত-{}: ", "{}। "])
def test_decisions_that_count_themselves_are_not_the_last_subjects(label: str) -> None:
    listed = "\n".join(label.format(number) + text for number, text in (("১", SEED), ("২", CANAL)))
    body = f"আলোচ্যসূচি:\n১। কৃষি\n২। সেচ\n৩। বিবিধ\nসভায় বিস্তারিত আলোচনা হয়।\nসিদ্ধান্তসমূহ:\n{listed}"
    assert [number for _, number in numbers_in(body)] == ["১", "২"]
    assert "৩" not in [item for item, _ in numbers_in(body)]


def test_what_stands_aside_on_a_page_is_not_the_papers() -> None:
    page = "".join(f"<p>{line}</p>" for line in f"{HEAD}সিদ্ধান্ত: {SEED}\n{OFFICE}{TAIL}".split("\n"))
    aside = f"<aside><ul><li>১. খবর</li><li>২. সভায় সিদ্ধান্ত: {CANAL}</li></ul></aside>"
    found = read_text(f"<html><body><article>{page}</article>{aside}</body></html>").decisions
    assert [one.text for one in found] == [SEED]


def test_a_semicolon_between_labels_is_no_offices() -> None:
    body = f"আলোচনার পর নিচের সিদ্ধান্তগুলো হয়:\n১. {SEED} দায়িত্ব: কৃষি অফিসার; সময়: ১৮ জুন\n২. {CANAL} দায়িত্ব: প্রকৌশলী"
    found = read_text(HEAD + body + TAIL).decisions
    assert [(one.number, one.implementer_raw, one.deadline) for one in found] == [
        ("১", "কৃষি অফিসার", "১৮ জুন"),
        ("২", "প্রকৌশলী", None),
    ]
