"""Habits of clerks in tables and lists: cells merged under headings, numbers before measures, labels of single decisions."""

import pytest

from minutes.model import Decision
from minutes.read import read_text

HEAD = "জেলা কৃষি পুনর্বাসন বাস্তবায়ন কমিটির সভার কার্যবিবরণী\nতারিখ: ১১ অক্টোবর ২০২৩\n"


def table(*rows: str) -> tuple[Decision, ...]:
    """The decisions of a table whose rows are given as HTML."""
    return read_text(f"<html><body><p>{HEAD}</p><table>{''.join(rows)}</table></body></html>").decisions


def row(*cells: str) -> str:
    return f"<tr>{''.join(cell if cell.startswith('<td') else f'<td>{cell}</td>' for cell in cells)}</tr>"


def places(decisions: tuple[Decision, ...]) -> list[tuple[str | None, str | None]]:
    return [(one.agenda_no, one.number) for one in decisions]


@pytest.mark.parametrize("band", ["(ক) প্রণোদনা", "ক. প্রণোদনা", "প্রণোদনা কর্মসূচি", "A. প্রণোদনা", "প্রথম অংশ"])
def test_a_merged_item_goes_on_below_its_first_row_whatever_band_heads_them(band: str) -> None:
    found = table(
        row("আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়ন"),
        row(f"<td colspan=3>{band}</td>"),
        row("<td rowspan=3>১। বীজ বিতরণ</td>", "১.১ তালিকা করতে হবে।", "ওসি"),
        row("১.২ কার্ড যাচাই করতে হবে।", "ওসি"),
        row("১.৩ বিঘা প্রতি ২০ কেজি সার দিতে হবে।", "ওসি"),
    )
    assert places(found) == [("১", "১.১"), ("১", "১.২"), ("১", "১.৩")]
    assert found[-1].text == "বিঘা প্রতি ২০ কেজি সার দিতে হবে।"


@pytest.mark.parametrize("measure", ["১.৫ কিমি রাস্তা", "২.৫ একর জমি", "১.২ টন চাল"])
def test_a_measure_that_does_not_go_on_from_the_row_above_is_no_number(measure: str) -> None:
    found = table(
        row("ক্রঃ", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়ন"),
        row("১", "বীজ", "তালিকা করতে হবে।", "ওসি"),
        row("২", "রাস্তা", f"{measure} হস্তান্তর করতে হবে।", "ওসি"),
    )
    assert found[-1].text == f"{measure} হস্তান্তর করতে হবে।"


@pytest.mark.parametrize(
    "item",
    [
        "বীজের চাহিদা: জেলায় চাষের লক্ষ্যমাত্রা ৮৬ হেক্টর।",
        "বীজের চাহিদা<br>জেলায় চাষের লক্ষ্যমাত্রা ৮৬ হেক্টর।",
    ],
)
def test_a_cell_of_subject_and_talk_gives_both(item: str) -> None:
    found = table(
        row("ক্রমিক", "আলোচ্য বিষয় ও আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"),
        row("১", item, "তালিকা করতে হবে।", "ওসি"),
    )
    assert (found[0].agenda_title, found[0].discussion) == ("বীজের চাহিদা", "জেলায় চাষের লক্ষ্যমাত্রা ৮৬ হেক্টর।")


@pytest.mark.parametrize(
    "limits",
    [
        "(১) জুন ২০২৫<br>(২) ৩১ জানুয়ারি ২০২৫<br>(৩) ১০ দিনের মধ্যে",
        "(১) জুন ২০২৫ (২) ৩১ জানুয়ারি ২০২৫ (৩) ১০ দিনের মধ্যে",
        "১) জুন ২০২৫; ২) ৩১ জানুয়ারি ২০২৫; ৩) ১০ দিনের মধ্যে",
        "১। জুন ২০২৫<br>২। ৩১ জানুয়ারি ২০২৫<br>৩। ১০ দিনের মধ্যে",
        "১: জুন ২০২৫<br>২: ৩১ জানুয়ারি ২০২৫<br>৩: ১০ দিনের মধ্যে",
    ],
)
def test_limits_by_decision_may_begin_with_figures(limits: str) -> None:
    minutes = read_text(
        f"<html><body><p>{HEAD}</p><table>{row('ক্রঃ', 'আলোচনা', 'সিদ্ধান্ত', 'সময়সীমা', 'বাস্তবায়ন')}"
        + row(
            "১",
            "ভবন",
            "(১) কাজ শেষ করতে হবে;<br>(২) দরপত্র আহ্বান করতে হবে; এবং<br>(৩) প্রস্তাব প্রেরণ করতে হবে।",
            limits,
            "(১) ওসি<br>(২) পিআইও<br>(৩) ইউএনও",
        )
        + "</table></body></html>"
    )
    assert [one.deadline for one in minutes.decisions] == ["জুন ২০২৫", "৩১ জানুয়ারি ২০২৫", "১০ দিনের মধ্যে"]
    assert [one.offices for one in minutes.decisions] == [("ওসি",), ("পিআইও",), ("ইউএনও",)]
    codes = [problem.code for problem in minutes.problems]
    assert "implementer_division_unsure" not in codes  # the limits are divided in the same way
    assert "words_unsure" not in codes  # "; এবং" stands before the last of a list


@pytest.mark.parametrize("end", ["করতে হবে ।", "করতে হবে।", "করতে হবে"])
def test_a_text_ends_as_it_is_printed(end: str) -> None:
    found = table(row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত"), row("১", "ভবন", f"কাজ শেষ {end}"))
    assert found[0].text == f"কাজ শেষ {end}"


@pytest.mark.parametrize("label", ["বাস্তবায়নেঃ ওসি", "দায়িত্বে: ওসি", "বাস্তবায়ন - ওসি", "সময়সীমা: ৩০ জুন"])
def test_orders_in_lines_of_their_own_are_several_with_a_label_below_them_too(label: str) -> None:
    found = table(
        row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত"),
        row("১", "বন্দী", f"তালিকা প্রেরণ করতে হবে।<br>একটি কপি প্রেরণ করতে হবে।<br>{label}"),
    )
    assert [one.text for one in found] == ["তালিকা প্রেরণ করতে হবে।", "একটি কপি প্রেরণ করতে হবে।"]


LISTED = """সিদ্ধান্তসমূহ:
১। বিগত সভার কার্যবিবরণী {record}
২। আগামী ২১ ফেব্রুয়ারি অনুষ্ঠান আয়োজন করতে হবে।
দায়িত্বে: ক্রীড়া শিক্ষক
৩। হিসাব দাখিল করতে হবে।
দায়িত্বে: প্রধান শিক্ষক
৪। চাহিদা প্রেরণ করতে হবে।
দায়িত্বে: প্রধান শিক্ষক
"""


@pytest.mark.parametrize("record", ["অনুমোদিত হলো।", "অনুমোদন করা হয়।", "দৃঢ়ীকরণ করা হলো।", "গৃহীত হইল।"])
def test_where_decisions_are_labelled_one_by_one_a_record_takes_no_label_of_the_next(record: str) -> None:
    found = read_text(HEAD + LISTED.format(record=record)).decisions
    assert [one.offices for one in found] == [(), ("ক্রীড়া শিক্ষক",), ("প্রধান শিক্ষক",), ("প্রধান শিক্ষক",)]


def test_an_order_shares_the_label_below_it() -> None:
    found = read_text(HEAD + LISTED.format(record="পাঠ করতে হবে।")).decisions
    assert [one.offices for one in found][:2] == [("ক্রীড়া শিক্ষক",), ("ক্রীড়া শিক্ষক",)]


@pytest.mark.parametrize(("open_", "close"), [("[", "]"), ("(", ")")])
def test_a_bracket_of_offices_is_not_of_the_record_before_its_decision(open_: str, close: str) -> None:
    found = read_text(
        HEAD + "আলোচ্যসূচি-০১: ভাড়া\nসিদ্ধান্তঃ\n(ক) ভাড়া ৮০০/- টাকা নির্ধারণ করা হলো।\n(খ) নোটিশ দিতে হবে।\n"
        f"{open_}বাস্তবায়নেঃ প্রধান সহকারী{close}\n"
    ).decisions
    assert [one.offices for one in found] == [(), ("প্রধান সহকারী",)]


AGENDA = """আলোচ্য সূচি
১। বিগত সভার কার্যবিবরণী অনুমোদন।
২। ক্রীড়া অনুষ্ঠান।
৩। বিবিধ।
{between}
সিদ্ধান্তসমূহ
১। কার্যবিবরণী অনুমোদিত হলো।
২। অনুষ্ঠান আয়োজন করতে হবে।
দায়িত্বে: ক্রীড়া শিক্ষক
৩। হিসাব দাখিল করতে হবে।
দায়িত্বে: প্রধান শিক্ষক
৪। অভিভাবক সমাবেশ করতে হবে।
দায়িত্বে: শ্রেণি শিক্ষকগণ
"""


@pytest.mark.parametrize(
    "between",
    [
        "বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হইল :",
        "অতঃপর আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়-",
        "সভাপতি আলোচনা শুরু করেন এবং সকলে মতামত দেন।",
    ],
)
def test_a_list_of_decisions_below_an_agenda_counts_itself(between: str) -> None:
    found = read_text(HEAD + AGENDA.format(between=between)).decisions
    assert places(found) == [(None, "১"), (None, "২"), (None, "৩"), (None, "৪")]


@pytest.mark.parametrize(
    "closing",
    [
        "সভাপতি সকলকে শুভেচ্ছা জানাইয়া সভার কার্য সমাপ্ত করেন।",
        "সভাপতি সকলের মঙ্গল কামনা করে সভার কার্যক্রম শেষ করেন।",
        "সভার কার্যাদি সমাপ্ত করা হয়।",
    ],
)
def test_the_end_of_the_meeting_is_no_decision(closing: str) -> None:
    found = read_text(
        f"{HEAD}১। আলোচ্য বিষয় : সদস্যপদ\nসিদ্ধান্ত : ১২ জন সদস্যের আবেদন মঞ্জুর করা হইল।\n{closing}\nস্বাক্ষর/-\n"
    ).decisions
    assert [one.text for one in found] == ["১২ জন সদস্যের আবেদন মঞ্জুর করা হইল।"]


BANDS = (
    row("ক্রঃ", "সিদ্ধান্ত", "বাস্তবায়ন"),
    row("<td colspan=3>{first}</td>"),
    row("১", "বীজ দিতে হবে।", "ওসি"),
    row("২", "তালিকা করতে হবে।", "ওসি"),
    row("<td colspan=3>{second}</td>"),
    row("৩", "পোনা দিতে হবে।", "ওসি"),
)


@pytest.mark.parametrize(
    ("first", "second", "items"),
    [
        ("কৃষি বিভাগ", "মৎস্য বিভাগ", [None, None]),
        ("১। কৃষি বিভাগ", "২। মৎস্য বিভাগ", ["১", "২"]),
        ("আলোচ্যসূচি-১: কৃষি বিভাগ", "আলোচ্যসূচি-২: মৎস্য বিভাগ", ["১", "২"]),
    ],
)
def test_decisions_counted_through_bands_are_those_of_their_band(
    first: str, second: str, items: list[str | None]
) -> None:
    found = table(*(one.format(first=first, second=second) for one in BANDS))
    assert [one.agenda_title for one in found] == ["কৃষি বিভাগ", "কৃষি বিভাগ", "মৎস্য বিভাগ"]
    assert places(found) == [(items[0], "১"), (items[0], "২"), (items[1], "৩")]


@pytest.mark.parametrize("left", [("", ""), ("", "বিষয়টি আলোচিত হয়")])
def test_a_row_cut_in_two_by_hand_is_one(left: tuple[str, str]) -> None:
    found = table(
        row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন", "সময়"),
        row("১", "কৃষি", "কৃষকদের তালিকা", "উপজেলা কৃষি", "৩১/১০/২০২৩"),
        row(*left, "প্রস্তুত করতে হবে।", "কর্মকর্তা", ""),
        row("২", "মৎস্য", "পোনা দিতে হবে।", "ওসি", "চলমান"),
        row("", "", "নতুন পুকুর খনন করতে হবে।", "ওসি", "চলমান"),
    )
    assert [one.text for one in found] == [
        "কৃষকদের তালিকা প্রস্তুত করতে হবে।",
        "পোনা দিতে হবে।",
        "নতুন পুকুর খনন করতে হবে।",
    ]
    assert (found[0].offices, found[0].deadline) == (("উপজেলা কৃষি কর্মকর্তা",), "৩১/১০/২০২৩")


@pytest.mark.parametrize(
    ("cell", "limits"),
    [
        ("১০ নভেম্বর ২০২৩<br>চলমান", ["১০ নভেম্বর ২০২৩", "চলমান"]),
        ("৭ দিন<br>১৫ দিন", ["৭ দিন", "১৫ দিন"]),
        ("ক. ৭ দিন<br>খ. ১৫ দিন", ["৭ দিন", "১৫ দিন"]),
        ("ক-খ: ৭ দিন", ["৭ দিন", "৭ দিন"]),
        ("৩০ জুন<br>২০২৪", ["৩০ জুন ২০২৪", "৩০ জুন ২০২৪"]),
    ],
)
def test_limits_stand_line_by_line_as_their_decisions_do(cell: str, limits: list[str]) -> None:
    found = table(
        row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন", "সময়সীমা"),
        row("১", "কৃষি", "(ক) বীজ দিতে হবে।<br>(খ) তালিকা করতে হবে।", "ওসি<br>পিআইও", cell),
    )
    assert [one.deadline for one in found] == limits
    assert [one.offices for one in found] == [("ওসি", "পিআইও")] * 2  # offices are one list, in lines or not


@pytest.mark.parametrize(
    "heading",
    [
        ("ক্রঃ", "এজেন্ডা", "প্রস্তাব ও সিদ্ধান্ত", "অ্যাকশন", "সময়"),
        ("ক্রমিক", "আলোচনা", "সভার সিদ্ধান্ত", "প্রতিপালনকারী", "মেয়াদ"),
        ("ক্রঃ", "সমস্যা", "সমাধান/সিদ্ধান্ত", "দায়িত্ব", "বাস্তবায়ন কাল"),
        ("নং", "বিষয়", "গৃহীত পদক্ষেপ", "দায়িত্বপ্রাপ্ত", "লক্ষ্যমাত্রা তারিখ"),
    ],
)
def test_headings_have_many_words(heading: tuple[str, ...]) -> None:
    found = table(
        row(*heading),
        row("১", "কৃষি", "বীজ দিতে হবে।", "উপজেলা কৃষি কর্মকর্তা", "৩১/১০/২০২৩"),
        row("২", "মৎস্য", "পোনা দিতে হবে।", "উপজেলা মৎস্য কর্মকর্তা", "চলমান"),
    )
    assert [(one.agenda_no, one.text, one.deadline) for one in found] == [
        ("১", "বীজ দিতে হবে।", "৩১/১০/২০২৩"),
        ("২", "পোনা দিতে হবে।", "চলমান"),
    ]
    assert [one.offices for one in found] == [("উপজেলা কৃষি কর্মকর্তা",), ("উপজেলা মৎস্য কর্মকর্তা",)]


def texts(cell: str) -> list[tuple[str | None, str]]:
    found = table(row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), row("১", "কৃষি", cell, "ওসি"))
    return [(one.number, one.text) for one in found]


@pytest.mark.parametrize("heading", ["সার মজুদ:", "গুদাম মেরামতঃ", "অন্যান্য:-"])
def test_a_line_that_heads_the_next_decisions_is_no_part_of_the_last(heading: str) -> None:
    cell = f"বীজ:<br>(ক) তালিকা করতে হবে।<br>(খ) বীজ দিতে হবে।<br>{heading}<br>(গ) মেরামত করতে হবে।"
    assert texts(cell) == [("ক", "তালিকা করতে হবে।"), ("খ", "বীজ দিতে হবে।"), ("গ", "মেরামত করতে হবে।")]


def test_a_number_that_heads_its_parts_is_no_decision() -> None:
    cell = "১.১ বীজ বিতরণ:<br>১.১.১ তালিকা করতে হবে।<br>১.১.২ বীজ দিতে হবে।<br>১.২ সার দিতে হবে।"
    assert texts(cell) == [("১.১.১", "তালিকা করতে হবে।"), ("১.১.২", "বীজ দিতে হবে।"), ("১.২", "সার দিতে হবে।")]


@pytest.mark.parametrize(
    "cell",
    [
        "মালামাল ক্রয় করতে হবে: ১) সাবান ১০০টি ২) বালতি ২০টি",
        "ব্যয় মেটাতে হবে: (ক) চাঁদা (খ) অনুদান",
        "প্রতিবেদন দিতে হইবেঃ ১। জমির পরিমাণ ২। মূল্য",
    ],
)
def test_a_list_of_things_belongs_to_the_order_before_it(cell: str) -> None:
    assert texts(cell) == [(None, cell)]


@pytest.mark.parametrize("number", ["১.১", "ক", "(১)", "০১।"])
def test_one_heading_may_stand_over_the_decisions_and_their_numbers(number: str) -> None:
    found = table(
        row("ক্রম", "আলোচনা", "<td colspan=2>সিদ্ধান্ত</td>", "বাস্তবায়ন"),
        row("১", "কৃষি", number, "বীজ দিতে হবে।", "ওসি"),
        row("২", "মৎস্য", number.replace("১", "২"), "পোনা দিতে হবে।", "ওসি"),
    )
    assert found[0].number == number.strip("()।")
    assert [one.text for one in found] == ["বীজ দিতে হবে।", "পোনা দিতে হবে।"]


def test_numbers_may_begin_with_the_meetings() -> None:
    minutes = read_text(
        f"<html><body><p>{HEAD}</p><table>"
        + row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন")
        + row("১", "কৃষি", "৫২.১.১ বীজ দিতে হবে।", "ওসি")
        + row("২", "মৎস্য", "৫২.২.১ পোনা দিতে হবে।<br>৫২.২.২ জাল দিতে হবে।", "৫২.২.১ ওসি<br>৫২.২.২ পিআইও")
        + row("৩", "বিবিধ", "১৫.১০.২৩ এর মধ্যে হিসাব দিতে হবে।", "ওসি")
        + "</table></body></html>"
    )
    assert places(minutes.decisions) == [("১", "৫২.১.১"), ("২", "৫২.২.১"), ("২", "৫২.২.২"), ("৩", None)]
    assert not {"numbers_unsure", "number_of_another_item"} & {one.code for one in minutes.problems}


FOOT = row("বাস্তবায়নে", "ওসি<br>পিআইও", "সময়", "৪৫ দিন")


@pytest.mark.parametrize("mark", ["সিদ্ধান্ত ১) ", "সিদ্ধান্ত-১. ", "সিদ্ধান্ত (১) ", "সিদ্ধান্ত নং ১: ", "সিদ্ধান্ত ১ঃ "])
def test_a_foot_of_labels_below_decisions_is_of_all_of_an_item(mark: str) -> None:
    found = read_text(
        f"<html><body><p>{HEAD}</p><p>আলোচ্যসূচি ১: ঝুঁকি</p><p>{mark}বীজ দিতে হবে।</p>"
        f"<p>{mark.replace('১', '২')}পোনা দিতে হবে।</p><table>{FOOT}</table>"
        f"<p>আলোচ্যসূচি ২: বিবিধ</p><p>সিদ্ধান্ত: হিসাব দিতে হবে।</p><table>{FOOT}</table></body></html>"
    ).decisions
    assert places(found) == [("১", "১"), ("১", "২"), ("২", None)]
    assert {(one.offices, one.deadline) for one in found} == {(("ওসি", "পিআইও"), "৪৫ দিন")}


def test_decisions_that_each_have_a_label_keep_it() -> None:
    found = read_text(
        f"{HEAD}আলোচ্যসূচি ১: ঝুঁকি\nসিদ্ধান্ত ১: বীজ দিতে হবে।\nবাস্তবায়নে: ওসি\nসিদ্ধান্ত ২: পোনা দিতে হবে।\n"
        "বাস্তবায়নে: পিআইও\nআলোচ্যসূচি ২: বিবিধ\nসিদ্ধান্ত ১: হিসাব দিতে হবে।\nসিদ্ধান্ত ২: মাইকিং করতে হবে।\nবাস্তবায়নে: ওসি\n"
    ).decisions
    assert [one.offices for one in found] == [("ওসি",), ("পিআইও",), (), ("ওসি",)]


@pytest.mark.parametrize("heading", ["সিদ্ধান্ত নং", "ক্রমিক", "নং"])
def test_earlier_decisions_keep_their_numbers(heading: str) -> None:
    rows = row(heading, "সিদ্ধান্তের বিবরণ", "বাস্তবায়ন অগ্রগতি") + row(
        "২.১", "জনবল চেয়ে পত্র প্রেরণ।", "প্রেরণ করা হয়েছে।"
    )
    found = read_text(
        f"<html><body><p>{HEAD}</p><p>গত সভার সিদ্ধান্তের অগ্রগতি</p><table>{rows}</table><table>"
        + row("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন")
        + row("১", "কৃষি", "বীজ দিতে হবে।", "ওসি")
        + "</table></body></html>"
    ).history
    assert [(one.number, one.text) for one in found] == [("২.১", "জনবল চেয়ে পত্র প্রেরণ।")]
