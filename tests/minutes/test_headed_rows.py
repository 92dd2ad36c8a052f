"""Items whose number, title and talk stand in the decisions' own column, their decisions in lettered rows below."""

from collections.abc import Sequence

import pytest

from minutes.model import Minutes
from minutes.read import read

HEAD = ("উপজেলা পরিষদের ৫ম সভার কার্যবিবরণী", "সভাপতি: জনাব আলী আকবর, চেয়ারম্যান", "তারিখ: ৩ জুন ২০২৪")
TAIL = ("সভাপতি সভার সমাপ্তি ঘোষণা করেন।", "আলী আকবর")


def page(rows: Sequence[tuple[str, ...]], head: tuple[str, ...] = HEAD) -> Minutes:
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    above, below = ("".join(f"<p>{line}</p>" for line in lines) for lines in (head, TAIL))
    return read(f"<html><body>{above}<table>{table}</table>{below}</body></html>".encode(), "a.html")


def told(minutes: Minutes) -> list[tuple[str | None, str, str | None, str, str]]:
    return [
        (one.agenda_no, one.agenda_title, one.number, one.text, one.implementer_raw)
        for one in minutes.decisions
    ]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("ক. ", "খ. ", ("ক", "খ", "ক")),
        ("(ক) ", "(খ) ", ("ক", "খ", "ক")),
        ("{}.১ ", "{}.২ ", ("১.১", "১.২", "২.১")),
        ("i. ", "ii. ", ("i", "ii", "i")),
    ],
)
@pytest.mark.parametrize(
    "talk",
    [
        "। বিষয়টি আলোচিত হয়। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:",
        ": পাম্প নষ্ট। আলোচনান্তে সিদ্ধান্ত হয় যে,",
        "। বিষয়টি আলোচিত হয়।",
    ],
)
def test_the_talk_heads_the_rows_below(first: str, second: str, numbers: tuple[str, ...], talk: str) -> None:
    rows = [
        ("আলোচনা ও সিদ্ধান্ত", "বাস্তবায়নকারী"),
        (f"১। পানি সরবরাহ{talk}", ""),
        (f"{first.format('১')}পাম্প মেরামত করতে হবে।", "উপজেলা প্রকৌশলী"),
        (f"{second.format('১')}সময়সূচি প্রচার করতে হবে।", "ইউপি সচিব"),
        (f"২। মশক নিধন{talk}", ""),
        (f"{first.format('২')}ড্রেন পরিষ্কার করতে হবে।", "ইউপি চেয়ারম্যান"),
    ]
    assert told(page(rows)) == [
        ("১", "পানি সরবরাহ", numbers[0], "পাম্প মেরামত করতে হবে।", "উপজেলা প্রকৌশলী"),
        ("১", "পানি সরবরাহ", numbers[1], "সময়সূচি প্রচার করতে হবে।", "ইউপি সচিব"),
        ("২", "মশক নিধন", numbers[2], "ড্রেন পরিষ্কার করতে হবে।", "ইউপি চেয়ারম্যান"),
    ]


ENGLISH = ("MINUTES OF THE MEETING OF GARRISON COMMITTEE HELD ON 12 MAY 2024",)


@pytest.mark.parametrize("columns", [2, 3])
def test_services_letter_their_decisions(columns: int) -> None:
    rows = [
        ("1.", "Water Supply. Pump No 2 is out of order. The board decided the following:", ""),
        ("a.", "The pump will be repaired.", "AE (Civil)"),
        ("2.", "Dengue. The CO spoke. The board decided the following:", ""),
        ("a.", "Drains will be cleaned.", "Inspector"),
    ]
    heading: tuple[str, ...] = ("Ser", "Discussion and Decision", "Action")
    if columns == 2:
        rows = [(f"{mark} {words}", office) for mark, words, office in rows]  # type: ignore[misc]
        heading = ("Items and Decisions", "Action")
    assert told(page([heading, *rows], ENGLISH)) == [
        ("1", "Water Supply", "a", "The pump will be repaired.", "AE (Civil)"),
        ("2", "Dengue", "a", "Drains will be cleaned.", "Inspector"),
    ]


def test_receivers_may_be_sorted_into_action_and_information() -> None:
    from minutes.read import read_text

    paper = "\n".join(
        (*ENGLISH, "Decision: The pump will be repaired.", "Distribution:", "External:", "Action:", "CMH Saidpur", "Information:",
         "Area Headquarters, Rangpur", "Internal:", "All Branches")
    )  # fmt: skip
    assert read_text(paper).distribution == ("CMH Saidpur", "Area Headquarters, Rangpur", "All Branches")
