"""The documents of the shared folder, exactly as a careful reader reads them; nothing to do where it is absent."""

import json
from pathlib import Path

import pytest

from minutes.export import to_json
from minutes.read import read
from minutes.readers import open_bytes
from tests.minutes.comparing import SHARED, differences, expectation, sources
from tests.minutes.render import FORMATS

# In a clone that stands alone the tests are skipped by name (tests/ci_skips.py), not for want of parameters.
DOCUMENTS = [pytest.param(path, id=path.stem) for path in sources(SHARED)] or [
    pytest.param(SHARED, id="none", marks=pytest.mark.skip(reason="shared/ is not here"))
]


@pytest.mark.parametrize("source", DOCUMENTS)
def test_a_shared_document_reads_as_expected(source: Path) -> None:
    expected = json.loads(expectation(source).read_text(encoding="utf-8"))
    assert differences(expected, to_json(read(source.read_bytes(), source.name))) == []


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("source", DOCUMENTS)
def test_a_shared_document_reads_alike_in_every_format(source: Path, kind: str) -> None:
    expected = json.loads(expectation(source).read_text(encoding="utf-8"))
    data = FORMATS[kind](open_bytes(source.read_bytes(), source.name).blocks)
    assert differences(expected, to_json(read(data, f"minutes.{kind}"))) == []
