"""Names that begin with initials, parted by commas as clerks write them: "এ,কে,এম শামছুল আলম", "এস, এম মিজান"."""

import re

from minutes.chars import alternatives
from minutes.grammar.offices import LETTER_NAMES

_LETTER = rf"(?:{alternatives((*LETTER_NAMES, 'আ', 'ন', 'ম', 'ফ', 'হ'))})"
_INITIALS = re.compile(
    rf"(?<![^\s(।])(?:(?:{_LETTER},\s?){{2,4}}(?=\S)|(?:{_LETTER},\s?){{1,3}}(?={_LETTER}[\s.]))"
)


def with_stops(text: str) -> str:
    """`text` with full stops for the commas between initials, so that a comma parts a name from what stands behind it."""
    return _INITIALS.sub(lambda found: found[0].replace(",", "."), text)


def as_printed(name: str, text: str) -> str:
    """A name out of `with_stops(text)` with its initials as they stand in `text`."""
    for found in _INITIALS.finditer(text):
        name = name.replace(found[0].replace(",", "."), found[0])
    return name
