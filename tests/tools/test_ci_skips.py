"""What a skip means in CI and elsewhere, tried on small test modules of their own."""

import pytest

pytest_plugins = ("pytester",)

SKIPPING = """
    import pytest

    @pytest.mark.skipif(True, reason="needs Chromium")
    def test_marked(): ...

    def test_inside(): pytest.skip("needs npm")

    @pytest.mark.skipif(True, reason="needs the folder shared/")
    def test_shared(): ...

    @pytest.mark.xfail(reason="known", strict=True)
    def test_expected(): assert False
"""
WHOLE_MODULE = 'import pytest; pytest.skip("needs a display", allow_module_level=True)'


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    pytester.makeconftest('pytest_plugins = ("tests.ci_skips",)')
    monkeypatch.setenv("CI", "true")
    return pytester


def test_in_ci_a_missing_tool_fails_and_a_missing_shared_folder_does_not(run: pytest.Pytester) -> None:
    run.makepyfile(SKIPPING)
    result = run.runpytest_inprocess()
    result.assert_outcomes(errors=1, failed=1, skipped=1, xfailed=1)
    result.stdout.fnmatch_lines("*must be installed: *needs Chromium*")


def test_in_ci_a_module_skipped_as_a_whole_is_an_error(run: pytest.Pytester) -> None:
    run.makepyfile(WHOLE_MODULE)
    run.runpytest_inprocess().assert_outcomes(errors=1)


def test_elsewhere_skips_are_skips(run: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI")
    run.makepyfile(SKIPPING, test_whole=WHOLE_MODULE)
    run.runpytest_inprocess().assert_outcomes(skipped=4, xfailed=1)
