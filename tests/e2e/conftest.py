"""The world as a fixture."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World, world


@pytest.fixture
async def here(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[World]:
    """The program at work; whatever is done to it, it never comes to a fault of its own."""
    async with world(tmp_path) as made:
        yield made
    faults = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert faults == []
