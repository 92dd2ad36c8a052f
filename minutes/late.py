"""Regular expressions that are compiled when something is first looked for with them.

Every document is read in a process of its own, and needs but half of them: compiling all takes ten times as long as reading it.
"""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, cast


class Late:
    """Stands for the expression that `pattern` makes, and becomes it at the first question."""

    def __init__(self, pattern: Callable[[], str], flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self._pattern(), self._flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python asks of every object is not asked of the expression
            raise AttributeError(name)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "pattern"):
            setattr(self, method, getattr(self.compiled, method))  # from now on without this detour
        return getattr(self.compiled, name)


def late(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """The expression for `pattern`, or for what it comes to when it is called."""
    made = Late((lambda: pattern) if isinstance(pattern, str) else pattern, flags)
    return cast("re.Pattern[str]", made)
