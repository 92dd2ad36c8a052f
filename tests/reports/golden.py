"""What progress.typ is given for the made-up report: `python -m tests.reports.golden` writes it anew."""

import json
from pathlib import Path

from reports import pdf
from reports.content import build
from tests.reports import factories

_FOLDER = Path(__file__).parent / "golden"


def path(lang: str) -> Path:
    """Where the expected JSON of a language is kept."""
    return _FOLDER / f"progress.{lang}.json"


def written(lang: str) -> str:
    """The JSON as it is now."""
    data = pdf.data(build(factories.report(), lang))
    return json.dumps(data, ensure_ascii=False, indent=1, default=list) + "\n"


if __name__ == "__main__":
    _FOLDER.mkdir(exist_ok=True)
    for language in ("bn", "en"):
        path(language).write_text(written(language), "utf-8")
