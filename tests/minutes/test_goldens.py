"""Documents of made-up offices, as different from each other as offices are, each with its reading beside it.

The readings were checked by eye. After a change that is meant, look at the difference and write them anew:

    python -m tests.minutes.regenerate            # shows what would change
    python -m tests.minutes.regenerate --write    # writes it
"""

import json
from pathlib import Path

import pytest

from minutes.export import to_json
from minutes.read import read
from minutes.readers import open_bytes
from tests.minutes.comparing import SAMPLES, differences, expectation, sources
from tests.minutes.regenerate import difference, reading
from tests.minutes.render import FORMATS
from tests.minutes.word_samples import MADE


@pytest.mark.parametrize("source", sources(SAMPLES), ids=lambda path: path.stem)
def test_a_sample_reads_as_it_was_checked(source: Path) -> None:
    expected = json.loads(expectation(source).read_text(encoding="utf-8"))
    assert difference(expected, reading(source)) == ""


# A table inside a table, and an implementer merged over two rows, have no form in a text.
FLAT = [source for source in sources(SAMPLES) if source.stem not in ("food-procurement", "rows-merged")]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("source", FLAT, ids=lambda path: path.stem)
def test_a_sample_reads_alike_in_every_format(source: Path, kind: str) -> None:
    expected = to_json(read(source.read_bytes(), source.name))
    data = FORMATS[kind](open_bytes(source.read_bytes(), source.name).blocks)
    assert differences(expected, to_json(read(data, f"minutes.{kind}"))) == []


def test_there_are_samples_in_every_format() -> None:
    assert len(sources(SAMPLES)) >= 10
    assert {path.suffix for path in sources(SAMPLES)} == {".txt", ".md", ".html", ".docx", ".pdf"}
    assert all(expectation(source).exists() for source in sources(SAMPLES))


def test_the_word_samples_are_what_their_recipe_makes() -> None:
    for name, make in MADE.items():
        assert open_bytes(make(), name) == open_bytes((SAMPLES / name).read_bytes(), name)
