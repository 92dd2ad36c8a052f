"""Who carries out a decision and by when, in the lines around it: brackets, arrows, lists, labels with and without a sign."""

import pytest

from minutes.model import Decision
from minutes.read import read

HEAD = """উপজেলা নির্বাহী অফিসারের কার্যালয়
মনপুরা, ভোলা
উপজেলা মাসিক সমন্বয় কমিটির সভার কার্যবিবরণী
সভাপতি: জনাব মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার
তারিখ: ১২/০৫/২০২৪ খ্রি.
সময়: সকাল ১০.০০ টা
স্থান: উপজেলা পরিষদ হলরুম

সভাপতি উপস্থিত সকলকে স্বাগত জানান। আলোচনান্তে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়:
"""
TAIL = """
সভায় আর কোন আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।

(মোঃ আব্দুল করিম)
উপজেলা নির্বাহী অফিসার
"""
TEXTS = (
    "সকল বিদ্যালয়ের ল্যাব সচল রাখতে হবে",
    "খালের অবৈধ বাঁধ অপসারণ করতে হবে",
    "ভাতাভোগীদের তালিকা হালনাগাদ করে প্রেরণ করতে হবে",
)
NAMES = (
    ("উপজেলা মাধ্যমিক শিক্ষা অফিসার", "প্রধান শিক্ষক (সকল)"),
    ("সহকারী কমিশনার (ভূমি)", "অফিসার ইনচার্জ, মনপুরা থানা"),
    ("উপজেলা সমাজসেবা অফিসার",),
)
LIMITS = ("চলমান", "৩০/০৫/২০২৪", "৩০ জুন ২০২৪")
# {n} number, {t} text, {c} offices with commas, {o} with ও, {l} a line each, {a} and {g} numbered lines, {d} limit; ⏎ line break
FORMS = """
{n}। {t} ({c}; {d})।
{n}। {t}। ({c}) ({d})
{n}। {t}। [দায়িত্ব: {c} | সময়: {d}]
{n}। {t}।⏎– {c}⏎– {d}
{n}) {t}।⏎→ {c} → {d}
{n}) {t} → {o} → {d}
{n}। {t}। // {c} // {d}
{n}। {t}। - {c} - {d}
{n}. {t}। সময়সীমা- {d}, বাস্তবায়নকারী- {c}
{n}. {t}।⏎দায়িত্ব: {o} ({d})
{n}. {t}।⏎দায়িত্ব: {o}; সময়সীমা: {d}
{n}. {t}।⏎কে করবেন: {o}⏎কবের মধ্যে: {d}
{n}. {t}।⏎বাস্তবায়নে:⏎{a}⏎সময়: {d}
{n}। {t}।⏎বাস্তবায়নকারী:⏎{g}⏎সময়সীমা: {d}
{n}। {t}।⏎বাস্তবায়নে:⏎{l}⏎সময়সীমা: {d}
{n}। {t}। (বাস্তবায়ন করবেন: {o}) (সময়: {d})
*{n}। {t}।*⏎_বাস্তবায়নে: {c}_⏎_সময়: {d}_
• {t}।⏎👤 {c}⏎📅 {d}
{n}। {t}।⏎বাস্তবায়নে {o}⏎সময়সীমা {d}
{n}। {t}।⏎বাস্তবায়নে: {c}⏎{d}
{n}। {t}।⏎বাস্তবায়নকারী কর্তৃপক্ষ : {c}⏎বাস্তবায়নকাল : {d}
{n}। {t}। (Action by: {c}, by {d})
"""


def written(form: str) -> str:
    lines = []
    for at, (text, names, limit) in enumerate(zip(TEXTS, NAMES, LIMITS, strict=True)):
        lines.append(
            form.format(
                n="১২৩"[at],
                t=text,
                c=", ".join(names),
                o=" ও ".join(names),
                l="\n".join(names),
                a="\n".join(f"({mark}) {name}" for mark, name in zip("কখগ", names, strict=False)),
                g="\n".join(f"{mark}) {name}" for mark, name in zip("১২৩", names, strict=False)),
                d=limit,
            ).replace("⏎", "\n")
        )
    return HEAD + "\n".join(lines) + TAIL


def decisions(document: str) -> tuple[Decision, ...]:
    return read(document.encode(), "minutes.txt").decisions


@pytest.mark.parametrize("form", FORMS.strip().split("\n"))
def test_offices_and_limit_are_taken_from_where_they_stand(form: str) -> None:
    found = decisions(written(form))
    assert [one.text.rstrip("।") for one in found] == list(TEXTS)
    assert [one.offices for one in found] == list(NAMES)
    assert [one.deadline for one in found] == list(LIMITS)


@pytest.mark.parametrize("mark", [":", " -", " –"])
def test_offices_that_a_decision_begins_with_are_its_actors(mark: str) -> None:
    lines = [
        f"{number}। {' ও '.join(names)}{mark} {text}।"
        for number, names, text in zip("১২৩", NAMES, TEXTS, strict=True)
    ]
    assert [one.offices_in_text for one in decisions(HEAD + "\n".join(lines) + TAIL)] == list(NAMES)


def test_offices_in_lines_of_their_own_belong_to_the_decision_above() -> None:
    lines = [
        f"{number}। {text}।\n            {', '.join(names)}"
        for number, names, text in zip("১২৩", NAMES, TEXTS, strict=True)
    ]
    assert [one.offices for one in decisions(HEAD + "\n".join(lines) + TAIL)] == list(NAMES)


def test_a_line_that_is_none_of_theirs_does_not_end_a_list_of_decisions() -> None:
    lines = [f"১। {TEXTS[0]}।", "বাস্তবায়নে: ওসি, মনপুরা থানা", "তালিকার ছক সভায় বিতরণ করা হয়", f"২। {TEXTS[1]}।"]
    assert [one.number for one in decisions(HEAD + "\n".join(lines) + TAIL)] == ["১", "২"]


def test_arrows_of_a_chat_part_what_their_heading_names() -> None:
    lines = [
        f"{number}) {text} → {', '.join(names)} → {limit}"
        for number, text, names, limit in zip("১২৩", TEXTS, NAMES, LIMITS, strict=True)
    ]
    told = HEAD.replace("সভাপতি উপস্থিত", "👇 সভাপতি উপস্থিত") + "সিদ্ধান্ত → কে করবেন → কবে\n"
    found = decisions(told + "\n".join(lines) + "\nপরের সভা সোমবার একই সময়ে\n" + TAIL)
    assert [(one.number, one.offices, one.deadline) for one in found] == list(
        zip("১২৩", NAMES, LIMITS, strict=True)
    )


def test_a_number_that_is_the_meetings_own_is_no_agenda_item() -> None:
    lines = [f"৭.০{number} {text}।\nবাস্তবায়নে: ওসি, মনপুরা থানা" for number, text in zip("১২৩", TEXTS, strict=True)]
    found = decisions(HEAD + "\n".join(lines) + TAIL)
    assert [(one.agenda_no, one.number) for one in found] == [(None, f"৭.০{at}") for at in "১২৩"]


def test_a_numbered_list_of_offices_is_not_divided_by_the_number_of_its_item() -> None:
    items = "\n".join(
        f"{number}। {title}\nসিদ্ধান্ত: {text}।\nবাস্তবায়নে:\n১) ওসি, মনপুরা থানা\n২) উপজেলা প্রকৌশলী"
        for number, title, text in zip("১২৩", ("ল্যাব", "খাল", "ভাতা"), TEXTS, strict=True)
    )
    found = decisions(HEAD.rsplit("\n\n", 1)[0] + "\n\n" + items + TAIL)
    assert [one.offices for one in found] == [("ওসি, মনপুরা থানা", "উপজেলা প্রকৌশলী")] * 3
