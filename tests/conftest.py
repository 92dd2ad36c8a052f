"""What all tests share."""

pytest_plugins = ["tests.ci_skips", "tests.browser", "tests.databases"]
