"""Names of offices with a comma inside, where it holds one office together or parts two, and turning one way into the other."""

from collections.abc import Sequence

COMMAS = "commas_unsure"  # the reader's problem that lists such names
_BEHIND, _BETWEEN = ", ", "; "


def listed(names: Sequence[str]) -> str:
    """Names as such a problem lists them, each written as one and each once."""
    return _BETWEEN.join(dict.fromkeys(names))


def names_in(what: str) -> tuple[str, ...]:
    """The names that such a problem lists."""
    return tuple(what.split(_BETWEEN))


def together(offices: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """`offices`, those that the comma in one of `names` parts as one."""
    made: list[str] = []
    for name in offices:
        one = f"{made[-1]}{_BEHIND}{name}" if made else ""
        if one in names:
            made[-1] = one
        else:
            made.append(name)
    return tuple(made)


def apart(offices: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """`offices`, each of `names` parted at its first comma."""
    return tuple(part for name in offices for part in (name.split(_BEHIND, 1) if name in names else (name,)))


def holds(offices: Sequence[str], names: Sequence[str]) -> bool:
    """Whether one of `names` is among `offices`, read in either way."""
    return any(name in names for name in together(offices, names))
