"""Every command's --help is true, and what the commands print."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot import cli

COMMANDS = ("run", "demo", "doctor", "outbox", "backup", "restore", "parse", "understand")
MINUTES = """জেলা আইসিটি কমিটির মার্চ ২০২৬ মাসের সভার কার্যবিবরণী
সভাপতি: জনাব ক, জেলা প্রশাসক
সভার তারিখ: ১০ মার্চ ২০২৬

আলোচনা\tসিদ্ধান্ত\tবাস্তবায়নে
১। ল্যাব\t১.১। ল্যাব পরিদর্শন করতে হবে।\tজেলা শিক্ষা অফিসার
"""


def run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        input=given,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", **environment},
        timeout=60,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_every_option_of_the_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    shown = capsys.readouterr().out
    actions = cli.parser()._subparsers._group_actions[0].choices[command]._actions  # type: ignore[union-attr, index]
    options = [option for action in actions for option in action.option_strings]
    assert ended.value.code == 0 and all(option in shown for option in options)


def test_the_settings_that_run_reads_stand_in_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    from bot.settings import KNOWN

    with pytest.raises(SystemExit):
        cli.main(["run", "--help"])
    shown = capsys.readouterr().out
    assert all(name in shown for name in KNOWN)


def test_run_says_in_one_line_what_is_missing() -> None:
    done = run("run")
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("tagid: No token") and done.stderr.count("\n") == 1


def test_parse_prints_json_and_tells_minutes_from_others_by_its_status(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    good = run("parse", str(tmp_path / "minutes.txt"), "--json")
    assert good.returncode == 0
    assert [d["number"] for d in json.loads(good.stdout)["decisions"]] == ["১.১"]
    bad = run("parse", str(tmp_path / "minutes.txt"), str(tmp_path / "empty.txt"))
    assert bad.returncode == 1 and "empty.txt" in bad.stderr and "Traceback" not in bad.stderr


def test_understand_answers_a_line_for_a_line() -> None:
    done = run("understand", "--json", given="কাজ শেষ\nkaj cholche 40%\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(a["status"], a["percent"]) for a in answers] == [("done", None), ("in_progress", 40)]
    one = io.StringIO(run("understand", "ধন্যবাদ", "--json").stdout)
    assert json.loads(one.readline())["status"] == "none"


def test_doctor_says_what_is_wrong_and_how_to_mend_it(tmp_path: Path) -> None:
    given = {
        "TAGID_TOKEN": "123456:abcdefghij",
        "TAGID_API_URL": "http://127.0.0.1:9",
        "TAGID_DATA_DIR": str(tmp_path),
    }
    done = run("doctor", **given)
    assert done.returncode == 1 and "✗ Bot API: cannot be reached" in done.stdout and "→" in done.stdout
    assert "abcdefghij" not in done.stdout + done.stderr
    health = run("doctor", "--health", **given)
    assert health.returncode == 1 and "has never run" in health.stdout
