"""What the check of the catalogues finds wrong with a translation, and what it lets pass."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools import wording


@pytest.mark.parametrize(
    ("ids", "text", "problem"),
    [
        (["Due {date}"], "সময়সীমা {day}", "placeholders are day instead of date"),
        (["Due {date}"], "সময়সীমা", "placeholders are none instead of date"),
        (["Due"], "সময়সীমা {", "its braces are wrong"),
        (["<b>Due</b>"], "সময়সীমা", "its tags are missing"),
        (["<b>Due</b> <i>now</i>"], "<b>এখন <i>সময়</b></i>", "its tags are not closed in order"),
        (["Due: "], "সময়সীমা:", "spaces or line breaks at its ends differ"),
        (["Due"], "সম\u09dfসীমা", "is not NFC"),
    ],
)
def test_a_translation_keeps_the_moving_parts(ids: Sequence[str], text: str, problem: str) -> None:
    assert [found for found in wording.disagreements(ids, text) if found.startswith(problem)]


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        (["Due {date}, {weekday}"], "{weekday}, {date} তারিখে"),
        (["one task", "{n} tasks"], "{n}টি করণীয়"),
        (["one task", "{n} tasks"], "একটি করণীয়"),
        (['<a href="{url}">Open</a>'], '<a href="{url}">খুলুন</a>'),
        (["set {{}}"], "সেট {{}}"),
    ],
)
def test_order_and_plural_forms_are_free(ids: Sequence[str], text: str) -> None:
    assert not list(wording.disagreements(ids, unicodedata.normalize("NFC", text)))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("আর 3 কর্মদিবস", "has Latin digits"),
        ("{n2}টির মধ্যে 7টি", "has Latin digits"),
        ('লেখা: "সড়ক"', "has quotes other than “ ”"),
        ("লেখা: «সড়ক»", "has quotes other than “ ”"),
        ("ধন্যবাদ!", "has an exclamation mark"),
        ("{office}এর", "“এর” after a placeholder needs a hyphen or a space"),
        ("<b>{office}</b>কে", "“কে” after a placeholder needs a hyphen or a space"),
    ],
)
def test_bangla_text_is_kept_to_its_rules(text: str, problem: str) -> None:
    assert problem in list(wording.bangla("English", text))


@pytest.mark.parametrize(
    "text",
    [
        "{office}-এর {n}টি, আর {days} কর্মদিবস",
        "{n1} থেকে {n2}",
        "/tasks_2 লিখুন, বা https://example.org/2024 দেখুন",
        "“A4” কাগজ, UTF-8",
        '<a href="tg://user?id=12">খুলুন</a>',
    ],
)
def test_names_commands_and_addresses_keep_their_digits(text: str) -> None:
    assert not list(wording.bangla("English", text))


def test_a_copied_english_text_is_no_translation() -> None:
    assert list(wording.bangla("Try again", "Try again")) == ["is the English text"]
    assert not list(wording.bangla("📄 PDF", "📄 PDF"))


def test_doubles_are_found_and_contexts_told_apart(tmp_path: Path) -> None:
    po = tmp_path / "tagid.po"
    po.write_text(
        'msgid ""\nmsgstr ""\n\nmsgid "Due"\nmsgstr "a"\n\nmsgctxt "x"\nmsgid "Due"\nmsgstr "b"\n\n'
        'msgid ""\n"Due"\nmsgstr "c"\n'
    )
    assert list(wording.doubles(po)) == ['"Due" stands there 2 times']
