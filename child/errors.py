"""What can go wrong with a child, apart from what the called function itself refuses."""


class ChildError(Exception):
    """The work was not finished; `details` is what the child printed, for the log and not for a person."""

    def __init__(self, function: str, details: str = "") -> None:
        super().__init__(function, details)
        self.function = function
        self.details = details

    def __str__(self) -> str:
        reason = (self.__doc__ or "").splitlines()[0]
        return f"{self.function}: {reason}" + (f"\n{self.details}" if self.details else "")


class TooLong(ChildError):
    """It took longer than it was given."""


class TooBig(ChildError):
    """It needed more memory than it was given."""


class Crashed(ChildError):
    """It ended without a result."""
