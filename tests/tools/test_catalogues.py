"""The catalogues' commands, on a small project of their own."""

import gettext
from pathlib import Path

import pytest

from tools import catalogues

CODE = """
def _(text): return text
TITLES = [N_("Reminder")]
_("Reported by {office}")
translator.ngettext("{n} task", "{n} tasks", 2)
pgettext("button", "Open")
"""
BANGLA = {
    "Reminder": "সদয় স্মরণ",
    "Reported by {office}": "{office} জানিয়েছে",
    "Open": "খুলুন",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "messages").mkdir()
    (tmp_path / "messages" / "words.py").write_text(CODE)
    return tmp_path


def po(project: Path, language: str = "bn") -> Path:
    return project / "locales" / language / "LC_MESSAGES" / "tagid.po"


def translate(project: Path) -> None:
    """Bangla for every message of CODE."""
    text = po(project).read_text("utf-8")
    for message, bangla in BANGLA.items():
        text = text.replace(f'msgid "{message}"\nmsgstr ""', f'msgid "{message}"\nmsgstr "{bangla}"')
    text = text.replace('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "{n}টি করণীয়"\nmsgstr[1] "{n}টি করণীয়"')
    po(project).write_text(text, "utf-8")


def run(project: Path, command: str) -> int:
    return catalogues.main([command], project)


def test_update_finds_every_way_of_marking_a_message(project: Path) -> None:
    run(project, "update")
    written = po(project).read_text("utf-8")
    for message in ('"Reminder"', '"Reported by {office}"', '"{n} task"', 'msgctxt "button"'):
        assert message in written
    assert (project / "locales" / "tagid.pot").exists()


def test_a_complete_catalogue_is_in_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(project, "update")
    translate(project)
    assert run(project, "check") == 0
    assert capsys.readouterr().out == ""


def test_what_is_missing_is_told_by_language(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(project, "update")
    assert run(project, "check") == 1
    told = capsys.readouterr().out
    assert "bn: “Reminder”: is not translated" in told
    assert "en: " not in told


def test_without_catalogues_every_message_is_missing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "check") == 1
    assert "en: “Reminder” is missing (messages/words.py)" in capsys.readouterr().out


def test_an_update_keeps_translations_and_takes_back_what_had_left(project: Path) -> None:
    run(project, "update")
    translate(project)
    code = project / "messages" / "words.py"
    code.write_text(CODE.replace("Reminder", "Request"))
    run(project, "update")
    assert '#~ msgid "Reminder"' in po(project).read_text("utf-8")
    code.write_text(CODE)
    run(project, "update")
    assert run(project, "check") == 0


def test_what_left_for_good_is_pruned(project: Path) -> None:
    run(project, "update")
    translate(project)
    (project / "messages" / "words.py").write_text(CODE.replace("Reminder", "Request"))
    run(project, "update")
    run(project, "prune")
    assert "Reminder" not in po(project).read_text("utf-8")
    assert BANGLA["Open"] in po(project).read_text("utf-8")


def test_a_second_update_changes_nothing(project: Path) -> None:
    run(project, "update")
    translate(project)
    run(project, "update")
    before = po(project).read_bytes()
    run(project, "update")
    assert po(project).read_bytes() == before


def test_what_left_the_code_and_what_is_fuzzy_is_told(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(project, "update")
    translate(project)
    text = (
        po(project).read_text("utf-8") + '\nmsgid "Gone"\nmsgstr "নেই"\n\n#~ msgid "Old"\n#~ msgstr "আগের"\n'
    )
    po(project).write_text(text.replace('msgid "Reminder"', '#, fuzzy\nmsgid "Reminder"'), "utf-8")
    run(project, "check")
    told = capsys.readouterr().out
    assert "bn: “Gone” is not in the code" in told
    assert "bn: “Old” is obsolete" in told
    assert "bn: “Reminder”: is marked fuzzy" in told


def test_an_f_string_never_reaches_gettext(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "messages" / "more.py").write_text('office = 1\n_(f"Reported by {office}")\n')
    run(project, "check")
    assert "messages/more.py:2: an f-string inside _(…)" in capsys.readouterr().out


def test_compiled_catalogues_translate(project: Path) -> None:
    run(project, "update")
    translate(project)
    run(project, "compile")
    with po(project).with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.gettext("Reported by {office}") == BANGLA["Reported by {office}"]
    assert compiled.pgettext("button", "Open") == BANGLA["Open"]
    assert compiled.ngettext("{n} task", "{n} tasks", 3) == "{n}টি করণীয়"
