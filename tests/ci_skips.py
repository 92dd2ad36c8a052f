"""In CI nothing is skipped for want of a tool: such a skip is a failure there, with what to install.

Only what needs the folder shared/ may be skipped, since a clone stands well without it; such a test says so in
its reason ("… shared/ …"). Loaded as a plugin by tests/conftest.py.
"""

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that was skipped while it was set up or ran."""
    report = yield
    if not hasattr(report, "wasxfail"):
        _fail(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """A whole module that was skipped (pytest.importorskip, allow_module_level)."""
    report = yield
    _fail(report)
    return report


def _fail(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("CI") != "true" or report.outcome != "skipped":
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if "shared/" not in reason:
        report.outcome = "failed"
        report.longrepr = f"Skipped in CI, where everything a test needs must be installed: {reason}"
