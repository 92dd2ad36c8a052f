"""What a schema can be that this version of the program cannot work with."""


class TooNew(Exception):
    """The database was made by a newer version of Tagid."""

    def __init__(self, found: str, newest: str) -> None:
        super().__init__(
            f"The database is of a newer version of Tagid (schema {found}; this one knows {newest}): install that "
            "version again, or bring back an older copy with `tagid restore`."
        )


class HalfMigrated(Exception):
    """The schema could not be brought to the newest revision."""

    def __init__(self, found: str | None, wanted: str, why: str) -> None:
        super().__init__(
            f"The database could not be brought from schema {found or 'none'} to {wanted} ({why}). Nothing in it was "
            "changed. Start again; if it fails again, bring back the copy made before with `tagid restore`."
        )
