"""Texts made to keep a regular expression busy: what it repeats is repeated, and what it then wants is withheld.

`python -m tests.fuzz.expressions` prints the expressions of minutes/ and locales/ whose time grows faster than the text.
"""

import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Iterable, Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from minutes.late import Late

_PACKAGES = ("minutes", "locales")
_SHORT, _LONG = 3_000, 12_000
_SLOW = 0.02  # seconds for the long text, below which nothing is worth a look
_SUPERLINEAR = 8.0  # four times the text may take four times as long, with some noise
_USUAL = (" ", "ক", "১", "a", "1", "(", "।", "\n", "\t", "|", "-", ",", ":", "<", "সভা ", "১.১ ")
_UNBOUNDED = 30  # a repetition up to this often is as good as none


def expressions(packages: Iterable[str] = _PACKAGES) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every compiled expression that stands in a module of these packages, also inside tables, by its name."""
    for package in packages:
        for found in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if found.name.endswith("__main__"):
                continue
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                for at, pattern in enumerate(_patterns(value, 3)):
                    yield f"{found.name}.{name}" + (f"[{at}]" if at else ""), pattern


def _patterns(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    value = value.compiled if isinstance(value, Late) else value
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict) and depth:
        for one in value.values():
            yield from _patterns(one, depth - 1)
    elif isinstance(value, tuple | list | frozenset) and depth:
        for one in value:
            yield from _patterns(one, depth - 1)


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """(what comes first, what is repeated) for each way of keeping `pattern` busy."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    yield from (("", one) for one in _USUAL)
    whole = _least(tree)
    if whole:
        yield "", whole
        yield "", whole[:-1] or whole
        yield "", whole[:1]
    yield from _pumps(tree, "")


def slowness(pattern: re.Pattern[str], before: str, repeated: str) -> float:
    """How many times the time of a short text one takes that is four times as long; 0 where that is little.

    Only the two against each other, taken in turns: how fast the machine is, and what else it does, says nothing.
    """
    long, short = (_text(before, repeated, length) for length in (_LONG, _SHORT))
    if _seconds(pattern, long) < _SLOW:
        return 0.0
    taken = [(_seconds(pattern, long), _seconds(pattern, short)) for _ in range(6)]
    return min(seconds for seconds, _ in taken) / max(min(seconds for _, seconds in taken), 1e-5)


def _text(before: str, repeated: str, length: int) -> str:
    return before + repeated * (length // len(repeated)) + "\x02"


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    begun = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - begun


def superlinear(pattern: re.Pattern[str]) -> tuple[float, str, str] | None:
    """The first attack under which the time of `pattern` grows faster than the text: how much, before, repeated."""
    for before, repeated in dict.fromkeys(attacks(pattern)):
        ratio = slowness(pattern, before, repeated)
        if ratio > _SUPERLINEAR:
            return ratio, before, repeated
    return None


def _pumps(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """Each repetition of the expression, with the least that leads to it."""
    for code, argument in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, body = argument
            for repeated in _choices(body) if most > _UNBOUNDED else ():
                yield before, repeated
                yield "", before + repeated
            yield from _pumps(body, before)
        elif code is codes.SUBPATTERN:
            yield from _pumps(argument[3], before)
        elif code is codes.BRANCH:
            for branch in argument[1][:6]:
                yield from _pumps(branch, before)
        before += _least([(code, argument)])


def _choices(body: Any) -> Iterator[str]:
    """Some texts that a repetition's body matches."""
    one = _least(body)
    if one:
        yield one
    for code, argument in body:
        if code is codes.IN and not any(kind is codes.NEGATE for kind, _ in argument):
            for kind, value in argument[:12]:
                letter = _of_set([(kind, value)])
                if letter:
                    yield letter
        elif code is codes.BRANCH:
            yield from filter(None, (_least(branch) for branch in argument[1][:6]))


def _least(tree: Any) -> str:
    """A short text that the expression matches, as far as it can be told."""
    made = ""
    for code, argument in tree:
        if code is codes.LITERAL:
            made += chr(argument)
        elif code is codes.NOT_LITERAL or code is codes.ANY:
            made += "x"
        elif code is codes.IN:
            made += _of_set(argument)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            made += _least(argument[2]) * min(argument[0], 3)
        elif code is codes.SUBPATTERN:
            made += _least(argument[3])
        elif code is codes.ATOMIC_GROUP:
            made += _least(argument)
        elif code is codes.BRANCH:
            made += _least(argument[1][0])
    return made


def _of_set(items: Any) -> str:
    """A letter of a set; "x" or a space for what is only told by what it is not."""
    for kind, value in items:
        if kind is codes.NEGATE:
            unwanted = re.compile("[" + "".join(_escaped(item) for item in items[1:]) + "]")
            return next((letter for letter in "xক১ .;" if not unwanted.match(letter)), "")
        if kind is codes.LITERAL:
            return chr(value)
        if kind is codes.RANGE:
            return chr(value[0])
        if kind is codes.CATEGORY:
            return {"DIGIT": "১", "SPACE": " ", "WORD": "ক"}.get(str(value).removeprefix("CATEGORY_"), "x")
    return ""


def _escaped(item: tuple[Any, Any]) -> str:
    kind, value = item
    if kind is codes.LITERAL:
        return re.escape(chr(value))
    if kind is codes.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    names = {
        "DIGIT": r"\d",
        "NOT_DIGIT": r"\D",
        "SPACE": r"\s",
        "NOT_SPACE": r"\S",
        "WORD": r"\w",
        "NOT_WORD": r"\W",
    }
    return names.get(str(value).removeprefix("CATEGORY_"), "")


if __name__ == "__main__":
    for name, pattern in expressions():
        found = superlinear(pattern)
        if found:
            print(f"{found[0]:4.0f} times  {name}  {found[1][:30]!r} + {found[2][:30]!r}*")
            sys.stdout.flush()
