"""Languages: catalogues, digits, dates, numbers and the Bangla calendar."""

LANGUAGES = ("bn", "en")


def languages() -> tuple[str, ...]:
    """The languages there are, the one a new person is addressed in first."""
    return LANGUAGES
