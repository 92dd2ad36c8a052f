"""The demo's folder: one demo at a time, and nothing else is swept away."""

import fcntl
import io
from pathlib import Path

from bot.demo.show import RUNNING, run_demo


def started(folder: Path, *, fresh: bool) -> tuple[int, str]:
    err = io.StringIO()
    return run_demo(folder, port=0, fresh=fresh, out=io.StringIO(), err=err), err.getvalue()


def test_a_second_demo_in_the_same_folder_is_refused_and_touches_nothing(tmp_path: Path) -> None:
    (tmp_path / "people.json").write_text("[]", encoding="utf-8")
    with (tmp_path / RUNNING).open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        status, said = started(tmp_path, fresh=True)
    assert status == 1 and "running" in said
    assert (tmp_path / "people.json").exists()


def test_a_folder_with_other_things_is_not_emptied(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"x")
    status, said = started(tmp_path, fresh=True)
    assert status == 1 and "something else" in said
    assert [path.name for path in tmp_path.iterdir()] == ["letter.docx"]
