"""Tables lost in a paste: the same three decisions in the layouts that clerks' and chats' typing leaves of them."""

import pytest

from minutes.told.glued import unglued
from minutes.told.topics import sentences
from tests.minutes.test_runon import minutes_of, rows

SEED = "বীজ বিতরণ শেষ করতে হবে।"
DOSE = "টিকা দিতে হবে।"
ROAD = "সড়ক মেরামত করতে হবে।"
WELL = "নলকূপ বসাতে হবে।"
T1 = "৪২০ জন কৃষকের তালিকা হয়েছে মর্মে জানানো হয়।"
T2 = "৩টি ইউনিয়নে রোগ দেখা দিয়েছে মর্মে আলোচনা হয়।"
T3 = "সড়কের অবস্থা নিয়ে আলোচনা হয়।"
AGRI = "উপজেলা কৃষি অফিসার"
ENGINEER = "উপজেলা প্রকৌশলী"
VET = "উপজেলা প্রাণিসম্পদ কর্মকর্তা, ইউপি চেয়ারম্যান (সকল)"
Row = tuple[str | None, str | None, str, str]

ITEMS: list[Row] = [("১", None, SEED, AGRI), ("২", None, DOSE, VET), ("৩", None, ROAD, ENGINEER)]
ZEROED: list[Row] = [(f"০{number}", None, text, offices) for number, _, text, offices in ITEMS]
LISTED: list[Row] = [(None, number, text, offices) for number, _, text, offices in ITEMS]
TWICE: list[Row] = [(number, number, text, offices) for number, _, text, offices in ITEMS]
UNNUMBERED: list[Row] = [(None, None, text, offices) for _, _, text, offices in ITEMS]

LAYOUTS: dict[str, tuple[str, list[Row]]] = {
    "labels nospace": (
        f"১।আউশ:{T1}সিদ্ধান্তঃ{SEED}বাস্তবায়নেঃ{AGRI}।২।খুরা "
        f"রোগ:{T2}সিদ্ধান্তঃ{DOSE}বাস্তবায়নেঃ{VET}।৩।সড়ক:{T3}সিদ্ধান্তঃ{ROAD}বাস্তবায়নেঃ{ENGINEER}।",
        ITEMS,
    ),
    "dash labels": (
        f"০১. আউশ - আলোচনা- {T1} সিদ্ধান্ত- {SEED} বাস্তবায়নে- {AGRI}\n"
        f"০২. খুরা রোগ - আলোচনা- {T2} সিদ্ধান্ত- {DOSE} বাস্তবায়নে- {VET}\n"
        f"০৩. সড়ক - আলোচনা- {T3} সিদ্ধান্ত- {ROAD} বাস্তবায়নে- {ENGINEER}",
        ZEROED,
    ),
    "dash labels 1para": (
        f"০১. আউশ - আলোচনা- {T1} সিদ্ধান্ত- {SEED} বাস্তবায়নে- {AGRI} ০২. খুরা রোগ - আলোচনা- {T2} সিদ্ধান্ত- "
        f"{DOSE} বাস্তবায়নে- {VET} ০৩. সড়ক - আলোচনা- {T3} সিদ্ধান্ত- {ROAD} বাস্তবায়নে- {ENGINEER}",
        ZEROED,
    ),
    "labels danda before each": (
        f"১) আউশ। আলোচনা: {T1} সিদ্ধান্ত: {SEED} দায়িত্ব: {AGRI}। ২) খুরা রোগ। আলোচনা: {T2} সিদ্ধান্ত: {DOSE} "
        f"দায়িত্ব: {VET}। ৩) সড়ক। আলোচনা: {T3} সিদ্ধান্ত: {ROAD} দায়িত্ব: {ENGINEER}।",
        ITEMS,
    ),
    "offices in brackets": (
        f"১। আউশ: {T1} সিদ্ধান্ত: {SEED} ({AGRI})\n"
        f"২। খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} ({VET})\n"
        f"৩। সড়ক: {T3} সিদ্ধান্ত: {ROAD} ({ENGINEER})",
        ITEMS,
    ),
    "brackets one para": (
        f"১। আউশ: {T1} সিদ্ধান্ত: {SEED} ({AGRI}) ২। খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} ({VET}) ৩। সড়ক: {T3} "
        f"সিদ্ধান্ত: {ROAD} ({ENGINEER})",
        ITEMS,
    ),
    "square brackets labelled": (
        f"১। {SEED} [বাস্তবায়নে: {AGRI}]\n২। {DOSE} [বাস্তবায়নে: {VET}]\n৩। {ROAD} [বাস্তবায়নে: {ENGINEER}]",
        LISTED,
    ),
    "decisions announced brackets": (
        "সভায় বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
        f"১। {SEED} ({AGRI})\n"
        f"২। {DOSE} ({VET})\n"
        f"৩। {ROAD} ({ENGINEER})",
        LISTED,
    ),
    "announced dash office": (
        f"সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n১। {SEED} – {AGRI}\n২। {DOSE} – {VET}\n৩। {ROAD} – {ENGINEER}",
        LISTED,
    ),
    "arrow": (
        f"১। {SEED} → {AGRI}\n২। {DOSE} → {VET}\n৩। {ROAD} → {ENGINEER}",
        LISTED,
    ),
    "implementer first": (
        "১। আউশ\n"
        f"বাস্তবায়নকারী: {AGRI}\n"
        f"সিদ্ধান্ত: {SEED}\n"
        "২। খুরা রোগ\n"
        f"বাস্তবায়নকারী: {VET}\n"
        f"সিদ্ধান্ত: {DOSE}\n"
        "৩। সড়ক\n"
        f"বাস্তবায়নকারী: {ENGINEER}\n"
        f"সিদ্ধান্ত: {ROAD}",
        ITEMS,
    ),
    "implementer first 1para": (
        f"১। আউশ। বাস্তবায়নকারী: {AGRI}। সিদ্ধান্ত: {SEED} ২। খুরা রোগ। বাস্তবায়নকারী: {VET}। সিদ্ধান্ত: "
        f"{DOSE} ৩। সড়ক। বাস্তবায়নকারী: {ENGINEER}। সিদ্ধান্ত: {ROAD}",
        ITEMS,
    ),
    "english labels": (
        f"১। আউশ Discussion: {T1} Decision: {SEED} Action: {AGRI}\n"
        f"২। খুরা রোগ Discussion: {T2} Decision: {DOSE} Action: {VET}\n"
        f"৩। সড়ক Discussion: {T3} Decision: {ROAD} Action: {ENGINEER}",
        ITEMS,
    ),
    "agenda words": (
        "আলোচ্য বিষয়-১: আউশ\n"
        f"আলোচনা: {T1}\n"
        f"সিদ্ধান্ত-১: {SEED}\n"
        f"বাস্তবায়নে: {AGRI}\n"
        "আলোচ্য বিষয়-২: খুরা রোগ\n"
        f"আলোচনা: {T2}\n"
        f"সিদ্ধান্ত-২: {DOSE}\n"
        f"বাস্তবায়নে: {VET}\n"
        "আলোচ্য বিষয়-৩: সড়ক\n"
        f"সিদ্ধান্ত-৩: {ROAD}\n"
        f"বাস্তবায়নে: {ENGINEER}",
        TWICE,
    ),
    "decision no": (
        f"আউশ: {T1}\n"
        f"সিদ্ধান্ত নং-১: {SEED}\n"
        f"বাস্তবায়নে: {AGRI}\n"
        f"খুরা রোগ: {T2}\n"
        f"সিদ্ধান্ত নং-২: {DOSE}\n"
        f"বাস্তবায়নে: {VET}\n"
        "সড়ক:\n"
        f"সিদ্ধান্ত নং-৩: {ROAD}\n"
        f"বাস্তবায়নে: {ENGINEER}",
        LISTED,
    ),
    "decision no and year": (
        f"আউশ: {T1}\n"
        f"সিদ্ধান্ত নং-০১/২০২২: {SEED}\n"
        f"বাস্তবায়নে: {AGRI}\n"
        f"খুরা রোগ: {T2}\n"
        f"সিদ্ধান্ত নং-০২/২০২২: {DOSE}\n"
        f"বাস্তবায়নে: {VET}",
        [(None, "০১/২০২২", SEED, AGRI), (None, "০২/২০২২", DOSE, VET)],
    ),
    "letters each office": (
        f"১। বিবিধ: সিদ্ধান্ত: (ক) {SEED} ({AGRI}) (খ) {DOSE} ({VET}) (গ) {ROAD} ({ENGINEER})",
        [("১", "ক", SEED, AGRI), ("১", "খ", DOSE, VET), ("১", "গ", ROAD, ENGINEER)],
    ),
    "letters each label": (
        f"১। বিবিধ: সিদ্ধান্ত: (ক) {SEED} বাস্তবায়নে: {AGRI} (খ) {DOSE} বাস্তবায়নে: {VET} (গ) {ROAD} "
        f"বাস্তবায়নে: {ENGINEER}",
        [("১", "ক", SEED, AGRI), ("১", "খ", DOSE, VET), ("১", "গ", ROAD, ENGINEER)],
    ),
    "two decisions one office": (
        f"১। কৃষি: {T1} সিদ্ধান্ত: ১) {SEED} ২) {WELL} বাস্তবায়নে: {AGRI}\n"
        f"২। সড়ক: {T3} সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER}",
        [("১", "১", SEED, AGRI), ("১", "২", WELL, AGRI), ("২", None, ROAD, ENGINEER)],
    ),
    "two decisions one office 1para": (
        f"১। কৃষি: {T1} সিদ্ধান্ত: ক. {SEED} খ. {WELL} বাস্তবায়নে: {AGRI} ২। সড়ক: {T3} সিদ্ধান্ত: {ROAD} "
        f"বাস্তবায়নে: {ENGINEER}",
        [("১", "ক", SEED, AGRI), ("১", "খ", WELL, AGRI), ("২", None, ROAD, ENGINEER)],
    ),
    "head pipes run": (
        f"ক্রম | বিষয় | আলোচনা | সিদ্ধান্ত | বাস্তবায়নে ১ | আউশ | {T1} | {SEED} | {AGRI} ২ | খুরা রোগ | {T2} "
        f"| {DOSE} | {VET} ৩ | সড়ক | {T3} | {ROAD} | {ENGINEER}",
        ITEMS,
    ),
    "no labels numbered": (
        "১। আউশ প্রণোদনা\n"
        f"{T1}\n"
        f"{SEED}\n"
        f"{AGRI}\n"
        "২। খুরা রোগ\n"
        f"{T2}\n"
        f"{DOSE}\n"
        f"{VET}\n"
        "৩। সড়ক\n"
        f"{T3}\n"
        f"{ROAD}\n"
        f"{ENGINEER}",
        ITEMS,
    ),
    "bullets label": (
        f"• আউশ: {T1} সিদ্ধান্ত: {SEED} বাস্তবায়নে: {AGRI}\n"
        f"• খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} বাস্তবায়নে: {VET}\n"
        f"• সড়ক: সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER}",
        UNNUMBERED,
    ),
    "word bullet Ø": (
        "সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়ঃ\n"
        f"Ø {SEED} (বাস্তবায়নেঃ {AGRI})\n"
        f"Ø {DOSE} (বাস্তবায়নেঃ {VET})\n"
        f"Ø {ROAD} (বাস্তবায়নেঃ {ENGINEER})",
        UNNUMBERED,
    ),
    "slash number": (
        f"১/ আউশ: {T1} সিদ্ধান্ত: {SEED} বাস্তবায়নে: {AGRI}\n"
        f"২/ খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} বাস্তবায়নে: {VET}\n"
        f"৩/ সড়ক: {T3} সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER}",
        ITEMS,
    ),
    "double danda": (
        f"১॥ আউশ: {T1} সিদ্ধান্ত: {SEED} বাস্তবায়নে: {AGRI}\n"
        f"২॥ খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} বাস্তবায়নে: {VET}\n"
        f"৩॥ সড়ক: {T3} সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER}",
        ITEMS,
    ),
    "label equals arrow": (
        "১। আউশ\n"
        f"আলোচনা => {T1}\n"
        f"সিদ্ধান্ত => {SEED}\n"
        f"বাস্তবায়নে => {AGRI}\n"
        "২। খুরা রোগ\n"
        f"আলোচনা => {T2}\n"
        f"সিদ্ধান্ত => {DOSE}\n"
        f"বাস্তবায়নে => {VET}\n"
        "৩। সড়ক\n"
        f"সিদ্ধান্ত => {ROAD}\n"
        f"বাস্তবায়নে => {ENGINEER}",
        ITEMS,
    ),
    "label own line": (
        "১। আউশ\n"
        "আলোচনা\n"
        f"{T1}\n"
        "সিদ্ধান্ত\n"
        f"{SEED}\n"
        "বাস্তবায়নে\n"
        f"{AGRI}\n"
        "২। খুরা রোগ\n"
        "আলোচনা\n"
        f"{T2}\n"
        "সিদ্ধান্ত\n"
        f"{DOSE}\n"
        "বাস্তবায়নে\n"
        f"{VET}\n"
        "৩। সড়ক\n"
        "আলোচনা\n"
        f"{T3}\n"
        "সিদ্ধান্ত\n"
        f"{ROAD}\n"
        "বাস্তবায়নে\n"
        f"{ENGINEER}",
        ITEMS,
    ),
    "tag labels": (
        f"[১] আউশ [আলোচনা] {T1} [সিদ্ধান্ত] {SEED} [বাস্তবায়নে] {AGRI}\n"
        f"[২] খুরা রোগ [আলোচনা] {T2} [সিদ্ধান্ত] {DOSE} [বাস্তবায়নে] {VET}\n"
        f"[৩] সড়ক [আলোচনা] {T3} [সিদ্ধান্ত] {ROAD} [বাস্তবায়নে] {ENGINEER}",
        ITEMS,
    ),
    "bangla ordinal": (
        f"প্রথম প্রস্তাব: আউশ। {T1} সিদ্ধান্ত: {SEED} বাস্তবায়নে: {AGRI}\n"
        f"দ্বিতীয় প্রস্তাব: খুরা রোগ। {T2} সিদ্ধান্ত: {DOSE} বাস্তবায়নে: {VET}\n"
        f"তৃতীয় প্রস্তাব: সড়ক। {T3} সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER}",
        ITEMS,
    ),
    "sentence told": (
        f"১। আউশ প্রণোদনা: {T1} আলোচনান্তে সিদ্ধান্ত হয় যে, {SEED} বাস্তবায়নে: {AGRI}।\n"
        f"২। খুরা রোগ: {T2} আলোচনান্তে সিদ্ধান্ত হয় যে, {DOSE} বাস্তবায়নে: {VET}।\n"
        f"৩। সড়ক: {T3} আলোচনান্তে সিদ্ধান্ত হয় যে, {ROAD} বাস্তবায়নে: {ENGINEER}।",
        ITEMS,
    ),
    "limit label between": (
        f"১। আউশ: সিদ্ধান্ত: {SEED} সময়সীমা: ৩০/০৯/২০২২ বাস্তবায়নে: {AGRI}\n"
        f"২। খুরা রোগ: সিদ্ধান্ত: {DOSE} সময়সীমা: চলমান বাস্তবায়নে: {VET}\n"
        f"৩। সড়ক: সিদ্ধান্ত: {ROAD} সময়সীমা: ১৫ দিন বাস্তবায়নে: {ENGINEER}",
        ITEMS,
    ),
    "limit label 1para": (
        f"১। আউশ: সিদ্ধান্ত: {SEED} বাস্তবায়নে: {AGRI} সময়সীমা: ৩০/০৯/২০২২ ২। খুরা রোগ: সিদ্ধান্ত: {DOSE} "
        f"বাস্তবায়নে: {VET} সময়সীমা: চলমান ৩। সড়ক: সিদ্ধান্ত: {ROAD} বাস্তবায়নে: {ENGINEER} সময়সীমা: ১৫ "
        "দিন",
        ITEMS,
    ),
    "title lines bold stars": (
        "*১। আউশ*\n"
        f"{T1}\n"
        f"*সিদ্ধান্ত:* {SEED}\n"
        f"*বাস্তবায়নে:* {AGRI}\n"
        "*২। খুরা রোগ*\n"
        f"{T2}\n"
        f"*সিদ্ধান্ত:* {DOSE}\n"
        f"*বাস্তবায়নে:* {VET}\n"
        "*৩। সড়ক*\n"
        f"*সিদ্ধান্ত:* {ROAD}\n"
        f"*বাস্তবায়নে:* {ENGINEER}",
        ITEMS,
    ),
    "karyokari": (
        f"১। আউশ: {T1} গৃহীত সিদ্ধান্ত: {SEED} বাস্তবায়নকারী কর্তৃপক্ষ: {AGRI}\n"
        f"২। খুরা রোগ: {T2} গৃহীত সিদ্ধান্ত: {DOSE} বাস্তবায়নকারী কর্তৃপক্ষ: {VET}\n"
        f"৩। সড়ক: {T3} গৃহীত সিদ্ধান্ত: {ROAD} বাস্তবায়নকারী কর্তৃপক্ষ: {ENGINEER}",
        ITEMS,
    ),
    "responsible dept": (
        f"১। আউশ: {T1} সিদ্ধান্ত: {SEED} দায়িত্বপ্রাপ্ত কর্মকর্তা: {AGRI}\n"
        f"২। খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE} সংশ্লিষ্ট দপ্তর: {VET}\n"
        f"৩। সড়ক: {T3} সিদ্ধান্ত: {ROAD} কার্যার্থে: {ENGINEER}",
        ITEMS,
    ),
    "offices line below": (
        f"১। আউশ: {T1} সিদ্ধান্ত: {SEED}\n"
        f"({AGRI})\n"
        f"২। খুরা রোগ: {T2} সিদ্ধান্ত: {DOSE}\n"
        f"({VET})\n"
        f"৩। সড়ক: {T3} সিদ্ধান্ত: {ROAD}\n"
        f"({ENGINEER})",
        ITEMS,
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_lost_table_is_read_in_every_layout(name: str) -> None:
    body, expected = LAYOUTS[name]
    found = [(one[0], one[1], one[2], ", ".join(one[3])) for one in rows(body)]
    assert found == expected


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("সিদ্ধান্তঃবীজ দিতে হবে।", "সিদ্ধান্তঃ বীজ দিতে হবে।"),
        ("আলোচনা হয়। সিদ্ধান্ত- বীজ দিতে হবে।", "আলোচনা হয়। সিদ্ধান্ত: বীজ দিতে হবে।"),
        ("*সিদ্ধান্ত:* বীজ দিতে হবে।", "সিদ্ধান্ত: বীজ দিতে হবে।"),
        ("১।আউশ: বীজ দিতে হবে।২।সড়ক", "১। আউশ: বীজ দিতে হবে। ২। সড়ক"),
        ("[সিদ্ধান্ত] বীজ দিতে হবে।", "সিদ্ধান্ত: বীজ দিতে হবে।"),
        ("দুঃখ প্রকাশ করা হয়। মোঃ রতন", "দুঃখ প্রকাশ করা হয়। মোঃ রতন"),
        ("সিদ্ধান্তহীনতা-সহ ৩ * ৪ * ৫", "সিদ্ধান্তহীনতা-সহ ৩ * ৪ * ৫"),
    ],
)
def test_labels_are_set_free_of_what_is_glued_to_them(line: str, mended: str) -> None:
    assert unglued(line) == mended


def test_a_mark_and_the_bracket_before_it_are_not_one_sentence() -> None:
    text = f"১। {SEED} ({AGRI}) ২। {DOSE} ({VET})"
    assert sentences(text) == [f"১। {SEED}", f"({AGRI})", f"২। {DOSE}", f"({VET})"]


def test_a_bracket_that_only_says_how_many_names_no_office() -> None:
    found = rows(f"১। রোগ: সিদ্ধান্ত: {DOSE} সংশ্লিষ্ট দপ্তর: ইউপি চেয়ারম্যান (সকল)")
    assert [(one[2], one[3]) for one in found] == [(DOSE, ("ইউপি চেয়ারম্যান (সকল)",))]


def test_bars_read_as_dandas_between_the_cells_of_a_row_are_its_borders() -> None:
    body = f"ক্রম বিষয় সিদ্ধান্ত বাস্তবায়নে\n১ আউশ । বীজ বিতরণ করতে হবে । {AGRI}\n২ রোগ । টিকা দিতে হবে । {VET}"
    expected = [("১", "বীজ বিতরণ করতে হবে", AGRI), ("২", "টিকা দিতে হবে", VET)]
    assert [(one[0], one[2], ", ".join(one[3])) for one in rows(body)] == expected
    assert [one.code for one in minutes_of(body).problems if one.code == "cells_guessed"] == []


@pytest.mark.parametrize("heading", ["আলোচনা ও সিদ্ধান্ত", "আলোচনা ও সিদ্ধান্তসমূহ:"])
def test_a_list_of_subjects_above_what_was_said_of_them_is_no_column(heading: str) -> None:
    agenda = f"আলোচ্যসূচি\n১। আউশ\n২। সড়ক\n{heading}\n"
    told = f"১। আউশ: {T1} সিদ্ধান্ত হয় যে, {SEED}\n২। সড়ক: {T3} সিদ্ধান্ত হয় যে, {ROAD}"
    assert [(one[0], one[2]) for one in rows(agenda + told)] == [("১", SEED), ("২", ROAD)]
    found = rows(f"{agenda}১। {SEED}\n২। {ROAD}")
    assert [(one[0], one[1], one[2]) for one in found] == [(None, "১", SEED), (None, "২", ROAD)]


def test_a_committee_of_members_is_part_of_the_order_that_forms_it() -> None:
    text = "তদন্তের জন্য কমিটি গঠন করা হলো: (১) উপজেলা কৃষি অফিসার— আহ্বায়ক, (২) উপজেলা প্রকৌশলী— সদস্য। কমিটি ৭ দিনের মধ্যে প্রতিবেদন দেবে।"
    found = rows(f"১। অভিযোগ: {T1}\nসিদ্ধান্ত: {text}\nবাস্তবায়নে: তদন্ত কমিটি")
    assert [(one[1], one[2]) for one in found] == [(None, text)]


def test_labels_of_every_item_are_no_columns_though_two_stand_alone() -> None:
    body = "\n".join(
        f"{number}। বিষয় {number}- {T1}\nসিদ্ধান্তঃ\n(১) {SEED}\n(২) {DOSE}\nবাস্তবায়নেঃ {AGRI if number != '৩' else ''}"
        for number in "১২৩৪"
    )
    assert [(one[0], one[1]) for one in rows(body)] == [(number, sub) for number in "১২৩৪" for sub in "১২"]


def test_a_numbered_label_of_talk_begins_an_item_however_long_the_talk() -> None:
    body = f"আলোচনা-১ ঃ আউশ। {T1}\nসিদ্ধান্ত ঃ {SEED}\nআলোচনা-২ ঃ রোগ। {T2 * 4}\nসিদ্ধান্ত ঃ (ক) {DOSE}\n(খ) {WELL}"
    assert [(one[0], one[1]) for one in rows(body)] == [("১", None), ("২", "ক"), ("২", "খ")]


def test_a_subject_that_is_called_like_a_label_is_one_where_its_number_goes_on() -> None:
    body = f"১. আউশ\nসিদ্ধান্ত\n১.১ {SEED}\nদায়িত্ব: {AGRI}\n২. বিবরণী\nসিদ্ধান্ত\n২.১ {DOSE}\nদায়িত্ব: {VET}"
    assert [(one[0], one[1], one[2]) for one in rows(body)] == [("১", "১.১", SEED), ("২", "২.১", DOSE)]


def test_a_heading_for_both_columns_of_a_list_is_no_decision() -> None:
    body = f"আলোচনান্তে গৃহীত সিদ্ধান্তসমূহ – বাস্তবায়নকারী\n১) {SEED} – {AGRI}\n২) {DOSE} – {VET}"
    assert [(one[1], one[2], ", ".join(one[3])) for one in rows(body)] == [
        ("১", SEED, AGRI),
        ("২", DOSE, VET),
    ]


def test_bullets_below_a_free_announcement_are_decisions_and_their_brackets_offices() -> None:
    body = (
        f"সভায় যেসব সিদ্ধান্ত নেয়া হলো—\n▪ সড়ক মেরামত করতে হবে; সময়: ২৫/১২/২০২২ [বাস্তবায়নে: {ENGINEER}]\n"
        "▪ পৃথক কক্ষ করা হবে\n▪ প্রতিবেদন দিতে হবে [-]\nসভাপতি সবাইকে ধন্যবাদ জানান। সভা রাত ৯টায় শেষ হয়।"
    )
    assert [(one[2], one[3], one[4]) for one in rows(body)] == [
        ("সড়ক মেরামত করতে হবে; সময়: ২৫/১২/২০২২", (ENGINEER,), "২৫/১২/২০২২"),
        ("পৃথক কক্ষ করা হবে", (), None),
        ("প্রতিবেদন দিতে হবে", (), None),
    ]


def test_items_of_a_list_told_in_prose_may_bear_their_subjects_number() -> None:
    body = f"প্রস্তাব নং-১ : আউশ প্রসঙ্গে। {T1} আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে,\n   ১(ক) {SEED}\n   ১(খ) {DOSE}"
    assert [(one[0], one[1], one[2]) for one in rows(body)] == [("১", "১(ক)", SEED), ("১", "১(খ)", DOSE)]


def test_firstly_and_secondly_begin_decisions() -> None:
    body = (
        f"সড়ক ও রোগ নিয়ে আলোচনা হয়। আলোচনা শেষে সিদ্ধান্ত নেওয়া হয় যে, প্রথমত, {ROAD} দ্বিতীয়ত, {DOSE} তৃতীয়তঃ {WELL}"
    )
    assert [one[2] for one in rows(body)] == [ROAD, DOSE, WELL]


def test_who_carries_out_and_by_when_may_both_stand_before_the_decision() -> None:
    body = f"দায়িত্ব: {AGRI}। সময়: ২৫/১২/২০২২। সিদ্ধান্ত: {SEED}\nদায়িত্ব: {ENGINEER}। সময়: ১ মাস। সিদ্ধান্ত: {ROAD}"
    assert [(one[2], one[3], one[4]) for one in rows(body)] == [
        (SEED, (AGRI,), "২৫/১২/২০২২"),
        (ROAD, (ENGINEER,), "১ মাস"),
    ]


@pytest.mark.parametrize("sender", ["[১২/৩/২৪, ৯:৪১ PM] UP Sachib: ", "12/03/2024, 9:41 pm - UP Sachib: "])
def test_who_wrote_a_message_when_is_no_part_of_it(sender: str) -> None:
    found = rows(f"{sender}*সিদ্ধান্ত সমূহ*\n{sender}১) {SEED} দায়িত্বঃ {AGRI}\n{sender}২) {DOSE} দায়িত্বঃ {VET}")
    assert [(one[2], ", ".join(one[3])) for one in found] == [(SEED, AGRI), (DOSE, VET)]


def test_a_column_may_ask_by_when() -> None:
    found = rows(
        f"নং\tবিষয়\tকে করিবেন\tসিদ্ধান্ত\tকতদিনে\n১\tআউশ\t{AGRI}\t{SEED}\t০৮ দিন\n২\tসড়ক\t{ENGINEER}\t{ROAD}\tএক মাস"
    )
    assert [one[4] for one in found] == ["০৮ দিন", "এক মাস"]
