"""A test that would never end fails after ten minutes, by its name and with where it stood: else the whole run ends wordless.

A plugin, loaded by tests/conftest.py. (pytest-timeout ends the whole process of a test that runs in an event loop, which
pytest-xdist answers by starting the same test again and again.)
"""

import asyncio
import functools
import inspect
import signal
from collections.abc import Generator
from types import FrameType
from typing import Any

import pytest

SECONDS = 600.0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """A test in an event loop is cancelled where it waits, since the loop would swallow an exception; others are broken off."""
    if not isinstance(item, pytest.Function):
        return (yield)
    if inspect.iscoroutinefunction(item.obj):
        item.obj = _cancelled(item.obj)
        return (yield)
    before = signal.signal(signal.SIGALRM, _broken_off)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _cancelled(test: Any) -> Any:
    @functools.wraps(test)
    async def limited(*args: Any, **given: Any) -> None:
        async with asyncio.timeout(SECONDS):
            await test(*args, **given)

    return limited


def _broken_off(_signal: int, _frame: FrameType | None) -> None:
    pytest.fail(f"not ended after {SECONDS:.0f} s")
