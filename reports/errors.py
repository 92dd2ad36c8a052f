"""What can go wrong while a paper is made; each text tells what to do next."""


class ReportError(Exception):
    """A paper could not be made."""


class NoFont(ReportError):
    """There is no font with Bangla letters on this machine."""

    def __init__(self) -> None:
        super().__init__(
            "No Bangla font was found: run “make fonts” (it needs npm), or install one of the system, "
            "for example Debian's fonts-beng or fonts-noto-core."
        )


class BadTypesetting(ReportError):
    """typst complained about a template or about what stands in it: a mistake of the program, not of its user."""
