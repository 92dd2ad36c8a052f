"""What the papers' tests share."""

from pathlib import Path

import pytest

from reports import fonts


@pytest.fixture(scope="session")
def bangla_font() -> Path:
    """The folder of fonts; without any, papers cannot be set."""
    try:
        return fonts.find()
    except fonts.NoFont as error:
        pytest.skip(str(error))
