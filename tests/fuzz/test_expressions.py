"""No regular expression of the reader needs more than a time that grows with the text."""

import re

from tests.fuzz.expressions import expressions, superlinear


def test_no_expression_can_be_kept_busy() -> None:
    found = list(expressions())
    assert len(found) > 150
    busy = [(name, pattern) for name, pattern in found if superlinear(pattern)]
    assert [name for name, pattern in busy if superlinear(pattern)] == []  # by chance nothing is so twice


def test_the_attack_finds_expressions_that_can_be() -> None:
    for pattern in (r"\s+$", r"(?:a|b)*c\d", r"<[^>]*>", r"x\s*\|?\s*y", r"সভা.*হবে"):
        assert superlinear(re.compile(pattern)), pattern
