"""Words in a list of offices that say what part the next one has: "সহযোগিতায়: …", "আহ্বায়ক: …; সদস্য: …"."""

import re
from collections.abc import Iterator

from minutes.chars import alternatives, any_of, fold
from minutes.grammar.offices import ROLES
from minutes.grammar.posts import ROLES_IN_A_BODY
from minutes.words.vocabulary import SURE_TITLES, bare, ends_in_post

_ROLE = any_of(ROLES)
_IN_A_BODY = re.compile(
    rf"(?:^|(?<=[;,।\n]))\s{{0,3}}(?:{alternatives(map(fold, ROLES_IN_A_BODY))})\s?(?P<mark>[:ঃ]-?|[-–—])\s{{1,3}}"
)
_FIRST = re.compile(r"[^,;।\n/]+")
_FEWEST_DASHED = 2  # one alone may be a post before its body


def without_roles(text: str) -> str:
    """The list without such words; a semicolon stands where one stood."""
    kept, end = list[str](), 0
    for start, stop in sorted(_roles(fold(text))):
        kept.append(text[end:start])
        end = stop
    return ";".join([*kept, text[end:]]) if end else text


def _roles(folded: str) -> Iterator[tuple[int, int]]:
    yield from (role.span() for role in _ROLE.finditer(folded))
    found = [role for role in _IN_A_BODY.finditer(folded) if _names_somebody(folded, role.end())]
    if len(found) >= _FEWEST_DASHED or any(role["mark"][0] in ":ঃ" for role in found):
        yield from (role.span() for role in found)


def _names_somebody(folded: str, at: int) -> bool:
    """Whether a post or a person stands at a place of the list: a role is nobody's name, and somebody has it."""
    first = _FIRST.match(folded, at)
    words = bare(first[0]).split() if first is not None else []
    return bool(words) and (ends_in_post(words) or words[0] in SURE_TITLES)
