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


def rows_of(*rows: str) -> list[tuple[str | None, str | None, str]]:
    """What a table reads as: its rows, "|" between the cells; "^" goes on from the cell above, "<" across the table."""
    built = []
    for row in rows:
        cells = row.split("|")
        across = f"<td colspan=4>{cells[0][1:]}</td>" if cells[0][:1] == "<" else ""
        built.append(across or "".join(f"<td>{cell.strip()}</td>" for cell in cells))
    page = "".join(f"<p>{line}</p>" for line in HEAD.split("\n"))
    table = "".join(f"<tr>{row}</tr>" for row in built)
    found = read_text(f"<html><body>{page}<table>{table}</table></body></html>").decisions
    return [(one.agenda_no, one.number, one.implementer_raw) for one in found]


def test_a_serial_between_items_and_decisions_counts_the_decisions() -> None:
    found = rows_of(
        "আলোচ্য বিষয়|ক্রঃ নং|সিদ্ধান্ত|বাস্তবায়নে",
        f"১। কৃষি|১|{SEED}|কৃষি অফিসার",
        f"২। সেচ|২|{CANAL}|প্রকৌশলী",
    )
    assert found == [("১", "১", "কৃষি অফিসার"), ("২", "২", "প্রকৌশলী")]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("১-ক", "১-খ", ("১-ক", "১-খ")),
        ("১ক", "১খ", ("১(ক)", "১(খ)")),
        ("১(ক)", "১(খ)", ("১(ক)", "১(খ)")),
        ("এক", "দুই", ("এক", "দুই")),
    ],
)
def test_a_row_may_be_numbered_in_any_way(first: str, second: str, numbers: tuple[str, str]) -> None:
    found = rows_of(
        "নং|সিদ্ধান্ত|কে করবেন|কবের মধ্যে",
        "<আলোচ্যসূচি ১ : কৃষি",
        f"{first}|{SEED}|কৃষি অফিসার|৭ দিন",
        f"{second}|{CANAL}|প্রকৌশলী|১ মাস",
    )
    assert [number.replace("(", "-").replace(")", "") for _, number, _ in found if number] == [
        number.replace("(", "-").replace(")", "") for number in numbers
    ]


@pytest.mark.parametrize("heading", ["কার্যক্রম গ্রহণে", "ব্যবস্থা গ্রহণকারী", "কে করবেন"])
def test_who_acts_may_be_said_in_other_words(heading: str) -> None:
    found = rows_of(
        f"ক্রমিক|বিষয় ও আলোচনা|সিদ্ধান্ত|{heading}", f"১|কৃষি|{SEED}|কৃষি অফিসার", f"২|সেচ|{CANAL}|প্রকৌশলী"
    )
    assert [raw for _, _, raw in found] == ["কৃষি অফিসার", "প্রকৌশলী"]


def test_round_numbers_head_items() -> None:
    body = f"১.০ কৃষি : আলোচনা হয়।\nসিদ্ধান্তসমূহ\n১.১ {SEED}\n১.২ {SEED}\n২.০ সেচ\nসিদ্ধান্তসমূহ\n২.১ {CANAL}"
    body += "\nউপরের সকল সিদ্ধান্ত ৩০ জুনের মধ্যে বাস্তবায়নের জন্য অনুরোধ করা হলো।"
    assert numbers_in(body) == [("১.০", "১.১"), ("১.০", "১.২"), ("২.০", "২.১")]
    assert [one.text for one in read_text(HEAD + body + TAIL).decisions] == [SEED, SEED, CANAL]


def test_a_bracket_below_a_decision_is_that_decisions() -> None:
    body = f"১। কৃষি\nসিদ্ধান্তঃ\n(অ) {SEED}\n(আ) {SEED}\n[বাস্তবায়নেঃ কৃষি অফিসার]\n(ই) {CANAL}\n[বাস্তবায়নেঃ প্রকৌশলী]"
    found = read_text(HEAD + body + TAIL).decisions
    assert [(one.number, one.implementer_raw) for one in found] == [
        ("অ", ""),
        ("আ", "কৃষি অফিসার"),
        ("ই", "প্রকৌশলী"),
    ]


def test_resolutions_with_a_reference_above_their_title_are_minutes() -> None:
    text = (
        "জেলা আইনজীবী সমিতি, শেরপুর\nসূত্র : শেআস/২০২৪/৪১\nকার্যনির্বাহী পরিষদের ৬ষ্ঠ সাধারণ সভার রেজুলেশন\n"
        "সভাপতি: জনাব তাপস কুমার, সভাপতি\nএজেন্ডা নং ১ : বই ক্রয়\nআলোচনান্তে সিদ্ধান্ত হয় যে, সম্পাদক বই ক্রয় করিবেন।\n"
        "সভায় আর কোন আলোচ্য বিষয় না থাকায় সভাপতি সভার কাজ সমাপ্ত ঘোষণা করেন।"
    )
    assert [one.text for one in read_text(text).decisions] == ["সম্পাদক বই ক্রয় করিবেন।"]


def test_serials_mean_the_same_in_every_row() -> None:
    found = rows_of("ক্রমিক|সিদ্ধান্ত|বাস্তবায়নে", f"১|(ক) {SEED}<br>(খ) {SEED}|কৃষি অফিসার", f"২|{CANAL}|প্রকৌশলী")
    assert [(item, number) for item, number, _ in found] == [("১", "ক"), ("১", "খ"), ("২", None)]


def test_a_whole_agenda_in_one_line_heads_nothing() -> None:
    body = f"আলোচ্যসূচি: ক) কৃষি খ) সেচ গ) বিবিধ\nসিদ্ধান্ত: ক) {SEED} খ) {CANAL}\n{OFFICE}"
    assert numbers_in(body) == [(None, "ক"), (None, "খ")]


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (f"<del>পুরাতন সিদ্ধান্ত বাতিল করতে হবে।</del> {SEED}", [(None, SEED)]),
        (f"{SEED}<sup>[১]</sup>", [(None, SEED)]),
        (f"<ol><li value='3'>{SEED}</li><li>{CANAL}</li></ol>", [("৩", SEED), ("৪", CANAL)]),
        (
            f"<p><span style='mso-list:Ignore'>Ø<span>&nbsp;</span></span>{SEED}</p>"
            f"<p><span style='mso-list:Ignore'>Ø</span>{CANAL}</p>",
            [(None, SEED), (None, CANAL)],
        ),
        (f"‣ {SEED}<br>‣ {CANAL}", [(None, SEED), (None, CANAL)]),
    ],
)
def test_what_a_page_shows_of_a_cell(cell: str, read: list[tuple[str | None, str]]) -> None:
    page = "".join(f"<p>{line}</p>" for line in HEAD.split("\n"))
    heading = "<tr><th>ক্রমিক</th><th>আলোচ্য বিষয়</th><th>সিদ্ধান্ত</th></tr>"
    table = f"<table>{heading}<tr><td>১</td><td>কৃষি</td><td>{cell}</td></tr></table>"
    found = read_text(f"<html><body>{page}{table}</body></html>").decisions
    assert [(one.number, one.text) for one in found] == read


def test_comments_and_related_pages_are_no_part_of_the_paper() -> None:
    page = "".join(f"<p>{line}</p>" for line in f"{HEAD}সিদ্ধান্ত: {SEED}\n{OFFICE}{TAIL}".split("\n"))
    beside = f"<div id='comments'><p>সিদ্ধান্ত: {CANAL}</p></div><div class='box related-posts'><p>সিদ্ধান্ত: {CANAL}</p></div>"
    assert [one.text for one in read_text(f"<html><body>{page}{beside}</body></html>").decisions] == [SEED]


def test_capital_letters_count_decisions_but_are_no_initials() -> None:
    text = (
        "Minutes of the meeting of the Town Committee\nChair: A. K. Rahman, Mayor\nDate: 5 March 2024\n"
        "Sl.\tIssue\tDecision\tResponsible\n"
        "1\tRoads\tA. The road shall be repaired. B. The bridge shall be painted.\tEngineer\n"
        "2\tAid\tA. K. Rahman shall report.\tMayor"
    )
    assert [one.number for one in read_text(text).decisions] == ["A", "B", None]
