"""A meeting is read alike in whatever way it was typed into a chat or a mail."""

from tests.grids.chats import expected, layouts, wrong

COUNT = 40
MOST_WRONG, MOST_UNTOLD = 6, 3


def test_chats_are_the_same_again_and_want_every_decision_once() -> None:
    drawn = list(layouts(60))
    assert drawn == list(layouts(60))
    for one in drawn:
        texts = [decision["text"] for decision in expected(one)["decisions"]]
        assert len(set(texts)) == len(texts) > 1


def test_most_chats_are_read_wholly_right() -> None:
    failed = [(found, one) for one in layouts(COUNT, 3) if (found := wrong(one) - {"asked"})]
    assert len(failed) <= MOST_WRONG, failed
    assert sum("untold" in found for found, _ in failed) <= MOST_UNTOLD, failed
