"""A time limit is read in whatever words and wherever it stands, and no other time is taken for one."""

from tests.grids.limit_phrases import ORDERS, trials, wrong

LEAST = 0.98  # of the phrases are read as printed, with what they fix


def test_nearly_every_phrase_is_read() -> None:
    tried = list(trials(orders=ORDERS[:1]))
    assert len(wrong(tried)) <= (1 - LEAST) * len(tried)
