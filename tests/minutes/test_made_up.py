"""Minutes put together at random from what offices do: any order of columns, any marks, any head, any format.

What stands in them is known beforehand, so every reading can be checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locales.digits import to_bangla
from minutes.document import Block, Cell, Paragraph, Table
from minutes.export import to_json
from minutes.read import read
from tests.minutes.comparing import differences
from tests.minutes.render import FORMATS

COMMITTEES = [
    "জেলা আইসিটি কমিটি",
    "উপজেলা আইন-শৃঙ্খলা কমিটি",
    "জেলা কৃষি ঋণ কমিটি",
    "উপজেলা হাসপাতাল ব্যবস্থাপনা কমিটি",
    "জেলা উন্নয়ন সমন্বয় কমিটি",
]
CHAIRS = [
    ("জনাব রতন সেন", "জেলা প্রশাসক, ভোলা"),
    ("ড. রেহানা পারভীন", "জেলা প্রশাসক"),
    ("জনাব এ,বি,এম আনোয়ার", "উপজেলা নির্বাহী অফিসার, মনপুরা, ভোলা"),
]
TEXTS = [
    "সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।",
    "৪.৫ কিমি রাস্তার কাজ শেষ করতে হবে।",
    "পত্রের ৩.২ অনুচ্ছেদ অনুযায়ী ২.৫ লক্ষ টাকার মালামাল ক্রয় করতে হবে।",
    "১৭টি নষ্ট ল্যাপটপ (২.৪ GHz) মেরামত করতে হবে।",
    "উপস্থিতির হার ৯১.৩% এ উন্নীত করতে হবে।",
    "হট লাইন (৯৯৯, ৩৩৩) ব্যবহারে প্রচার চালাতে হবে।",
    "মেসার্স মেঘনা ট্রেডার্স লিঃ এর বিল মোঃ রতনের মাধ্যমে পরিশোধ করতে হবে।",
    "দুঃস্থ মহিলাদের তালিকা প্রস্তুত করতে হবে।",
]
LIMITS = [
    ("", None, None),
    ("১৫.০৮.২০২২ তারিখের মধ্যে", "১৫.০৮.২০২২ তারিখের মধ্যে", "2022-08-15"),
    ("আগামী সভার পূর্বে", "আগামী সভার পূর্বে", None),
]
OFFICES = [
    ["জেলা তথ্য অফিসার"],
    ["প্রোগ্রামার, ভোলা", "স্ব স্ব দপ্তর প্রধান"],
    ["উপজেলা নির্বাহী অফিসার (সকল), ভোলা", "পুলিশ সুপার, ভোলা", "জেলা তথ্য অফিসার"],
    ["উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", "সিভিল সার্জন, ভোলা"],
    ["নির্বাহী প্রকৌশলী, এলজিইডি, ভোলা", "উপপরিচালক, পরিবার পরিকল্পনা"],
    ["সহকারী প্রোগ্রামার, লালমোহন, চরফ্যাশন ও মনপুরা", "অফিসার ইনচার্জ, মনপুরা থানা"],
    [],
]
HEADINGS = {
    "serial": ["ক্রমিক নং", "ক্রঃ নং", "নং"],
    "agenda": ["আলোচ্য বিষয়", "আলোচ্যসূচি", "দপ্তরের নাম"],
    "talk": ["আলোচনা", "পর্যালোচনা"],
    "decision": ["সিদ্ধান্ত", "গৃহীত সিদ্ধান্তসমূহ", "সিদ্বান্ত", "সিন্ধান্ত"],
    "offices": ["বাস্তবায়নে", "বাস্তবায়নকারী কর্তৃপক্ষ", "দায়িত্বপ্রাপ্ত কর্মকর্তা"],
    "limit": ["সময়সীমা", "বাস্তবায়নের সময়সীমা"],
}
TITLES = ["কৃষি", "ই-নথি", "বিবিধ", "ল্যাব পরিদর্শন", "টিকাদান"]
LETTERS = "কখগঘঙ"


@dataclass(frozen=True, kw_only=True)
class Style:
    """How an office numbers its decisions: what stands before them, and what of it is the number."""

    before: str
    number: str


STYLES = [
    Style(before="{a}.{n}। ", number="{a}.{n}"),
    Style(before="{a}.{n}. ", number="{a}.{n}"),
    Style(before="{a}.{n} ", number="{a}.{n}"),
    Style(before="{a}.{n}) ", number="{a}.{n}"),
    Style(before="({l}) ", number="{l}"),
    Style(before="{l}) ", number="{l}"),
    Style(before="{n}। ", number="{n}"),
    Style(before="({n}) ", number="{n}"),
    Style(before="{a}({l}) ", number="{a}({l})"),
]


@st.composite
def made_up(draw: st.DrawFn) -> tuple[tuple[Block, ...], dict[str, Any]]:
    """Blocks of a document and what a careful reader takes out of it."""
    committee, (name, post) = draw(st.sampled_from(COMMITTEES)), draw(st.sampled_from(CHAIRS))
    met = draw(st.dates(date(2021, 1, 1), date(2022, 6, 30)))
    issued = draw(st.dates(met, date(2022, 7, 31)))
    columns = draw(st.permutations(["talk", "offices"])) if draw(st.booleans()) else ["offices"]
    columns.insert(draw(st.integers(0, len(columns))), "decision")
    if draw(st.booleans()):
        columns.insert(draw(st.integers(0, len(columns))), "limit")
    columns = [*draw(st.sampled_from([["serial", "agenda"], ["agenda"]])), *columns]
    style, line_break = draw(st.sampled_from(STYLES)), draw(st.sampled_from([" ", "\n", ""]))
    heading = tuple(Cell(text=draw(st.sampled_from(HEADINGS[column]))) for column in columns)
    rows, decisions = [heading], []
    for item in range(1, draw(st.integers(1, 4)) + 1):
        row, found = draw(one_row(item, columns, style, line_break))
        rows.append(row)
        decisions += found
    day = draw(st.sampled_from([f"{met:%d/%m/%Y} খ্রিঃ", f"{met:%d.%m.%Y}", f"{met:%d-%m-%Y} ইং"]))
    head = (("সভাপতি", f"{name}, {post}"), ("সভার তারিখ", to_bangla(day)), ("স্থান", "সম্মেলন কক্ষ"))
    decided = draw(st.sampled_from([(Table(rows=tuple(rows), place=""),), tuple(labelled(rows, columns))]))
    blocks = (
        Paragraph(text="গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", place=""),
        Paragraph(text=f"{committee}র {to_bangla(met.year)} সালের সভার কার্যবিবরণী", place=""),
        *draw(st.sampled_from([as_lines(head), as_table(head)])),
        *draw(st.lists(st.sampled_from([ATTENDANCE, OLD]), max_size=2, unique=True)),
        *decided,
        Paragraph(text="পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।", place=""),
        Paragraph(
            text=f"স্মারক নং-০৫.৪১.০৯০০.০০০.০৬.০০১.২২-১১ তারিখ: {to_bangla(format(issued, '%d/%m/%Y'))}",
            place="",
        ),
    )
    expected = {
        "committee": committee,
        "chair": name,
        "chair_post": post,
        "meeting_date": met.isoformat(),
        "memo_no": "০৫.৪১.০৯০০.০০০.০৬.০০১.২২-১১",
        "memo_date": issued.isoformat(),
        "decisions": decisions,
    }
    return blocks, expected


def as_lines(head: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    return tuple(Paragraph(text=f"{label}: {value}", place="") for label, value in head)


def as_table(head: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    return (table(*([label, ":", value] for label, value in head)),)


def table(*rows: list[str]) -> Table:
    return Table(rows=tuple(tuple(Cell(text=text) for text in row) for row in rows), place="")


ATTENDANCE = table(["ক্রমিক", "নাম", "পদবি", "স্বাক্ষর"], ["১", "জনাব রতন সেন", "জেলা প্রশাসক", "স্বাক্ষরিত"])
OLD = table(
    ["ক্রমিক", "বিগত সভার সিদ্ধান্ত", "বাস্তবায়নকারী", "অগ্রগতি"],
    ["১", "১.১ পুরাতন কাজ শেষ করতে হবে।", "জেলা তথ্য অফিসার", "বাস্তবায়িত"],
)
LABELS = {"talk": "আলোচনা", "decision": "সিদ্ধান্ত", "offices": "বাস্তবায়নে", "limit": "সময়সীমা"}


def labelled(rows: list[tuple[Cell, ...]], columns: list[str]) -> Iterator[Block]:
    """The rows as passages with labels, in the order that is usual there."""
    for item, row in enumerate(rows[1:], 1):
        cells = dict(zip(columns, (cell.text for cell in row), strict=True))
        title = cells["agenda"].removeprefix(f"{to_bangla(item)}। ")
        yield Paragraph(text=f"আলোচ্য বিষয়-{to_bangla(item)}: {title}", place="")
        for column in ("talk", "decision", "offices", "limit"):
            if cells.get(column):
                first, *more = cells[column].split("\n")
                yield Paragraph(text=f"{LABELS[column]}: {first}", place="")
                yield from (Paragraph(text=line, place="") for line in more)


@st.composite
def one_row(
    draw: st.DrawFn, item: int, columns: list[str], style: Style, line_break: str
) -> tuple[tuple[Cell, ...], list[dict[str, Any]]]:
    """A row of the table and its decisions."""
    offices = draw(st.sampled_from(OFFICES))
    joined = draw(st.sampled_from([", ", "; ", " ও ", " এবং ", "/", "\n"])).join(offices)
    limit, phrase, iso = draw(st.sampled_from(LIMITS)) if "limit" in columns else ("", None, None)
    agenda, parts, decisions = to_bangla(item), [], []
    for count in range(1, draw(st.integers(1, 4)) + 1):
        words = {"a": agenda, "n": to_bangla(count), "l": LETTERS[count - 1]}
        text = draw(st.sampled_from(TEXTS))
        parts.append(style.before.format(**words) + text)
        decisions.append(
            {
                "agenda_no": agenda,
                "number": style.number.format(**words),
                "text": text,
                "implementer_raw": joined,
                "offices": offices,
                "deadline": phrase,
                "deadline_iso": iso,
            }
        )
    title = draw(st.sampled_from(TITLES))
    cells = {
        "serial": f"{agenda}।",
        "agenda": title if "serial" in columns else f"{agenda}। {title}",
        "talk": "সদস্য-সচিব জানান, কাজের অগ্রগতি ৮৭.৫%।",
        "decision": line_break.join(parts),
        "offices": joined,
        "limit": limit,
    }
    return tuple(Cell(text=cells[column]) for column in columns), decisions


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(made_up(), st.sampled_from(list(FORMATS)))
def test_made_up_minutes_are_read_exactly(
    document: tuple[tuple[Block, ...], dict[str, Any]], kind: str
) -> None:
    blocks, expected = document
    assert differences(expected, to_json(read(FORMATS[kind](blocks), f"minutes.{kind}"))) == []
