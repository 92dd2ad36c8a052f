"""Write the expected readings of the samples anew, showing what changes: python -m tests.minutes.regenerate [--write]."""

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from minutes.export import to_json
from minutes.read import read
from tests.minutes.comparing import SAMPLES, expectation, sources

# Kept of a decision; what is empty is left out, so that a reading is quickly read.
_KEPT = (
    "agenda_no", "agenda_title", "number", "text", "implementer_raw", "offices", "offices_in_text", "deadline",
    "deadline_iso", "nature_proposed", "nature_words",
)  # fmt: skip
_EMPTY: tuple[object, ...] = (None, [])
_ALWAYS_SAID = ("decisions", "distribution", "problems")
_ALWAYS = ("agenda_no", "number", "text", "implementer_raw", "offices", "deadline")


def reading(source: Path) -> dict[str, Any]:
    """What is kept of a sample's reading."""
    read_now = to_json(read(source.read_bytes(), source.name))
    decisions = [
        {name: decision[name] for name in _KEPT if name in _ALWAYS or decision[name]}
        for decision in read_now["decisions"]
    ]
    kept = {name: value for name, value in read_now.items() if value not in _EMPTY or name in _ALWAYS_SAID}
    return {**kept, "decisions": decisions}


def difference(expected: dict[str, Any], now: dict[str, Any]) -> str:
    """The lines in which two readings differ, or ""."""
    lines = difflib.unified_diff(
        _shown(expected).splitlines(), _shown(now).splitlines(), "expected", "read", lineterm="", n=2
    )
    return "\n".join(lines)


def main() -> int:
    """Show, and with --write write, what changes in the samples' readings."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the readings (otherwise only show)")
    write = parser.parse_args().write
    changed = 0
    for source in sources(SAMPLES):
        target, now = expectation(source), reading(source)
        expected = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
        shown = difference(expected, now)
        if shown:
            changed += 1
            sys.stdout.write(f"--- {source.name}\n{shown}\n")
            if write:
                target.write_text(_shown(now) + "\n", encoding="utf-8")
    sys.stdout.write(f"{changed} readings {'written' if write else 'would change'}\n")
    return 1 if changed and not write else 0


def _shown(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    sys.exit(main())
