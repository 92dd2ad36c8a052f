"""A test that never ends fails by its name, and those behind it are run all the same."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

ENDLESS = """
import asyncio
import pytest
import tests.time_limit

tests.time_limit.SECONDS = 0.2

async def test_waiting():
    while True:
        try:
            await asyncio.sleep(0.05)
        except Exception:
            pass

def test_busy():
    while True:
        pass

async def test_in_time():
    await asyncio.sleep(0)
"""


def test_what_never_ends_fails_in_a_loop_and_outside(tmp_path: Path) -> None:
    (tmp_path / "test_endless.py").write_text(ENDLESS)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.time_limit",
        "-o",
        "asyncio_mode=auto",
        str(tmp_path),
    ]
    ran = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, env=os.environ | {"COLUMNS": "200"}
    )
    assert "2 failed, 1 passed" in ran.stdout, ran.stdout
    assert "::test_waiting - TimeoutError" in ran.stdout and "::test_busy - Failed: not ended" in ran.stdout
