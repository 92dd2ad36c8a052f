"""The one error of this package."""


class Unreadable(Exception):
    """The bytes are no document that can be read. `code` is a key of codes.UNREADABLE, `detail` says what was seen."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code
