"""A meeting in English is read alike however its paper was pasted; what is wrong is asked."""

from tests.grids.english_pastes import expected, layouts, wrong

COUNT = 50
MOST_WRONG, MOST_UNTOLD = 7, 4


def test_english_pastes_are_the_same_again_and_want_every_decision_once() -> None:
    drawn = list(layouts(50))
    assert drawn == list(layouts(50))
    for one in drawn:
        texts = [decision["text"] for decision in expected(one)["decisions"]]
        assert len(set(texts)) == len(texts) > 1


def test_most_english_pastes_are_read_wholly_right() -> None:
    failed = [(found, one) for one in layouts(COUNT, 3) if (found := wrong(one) - {"asked"})]
    assert len(failed) <= MOST_WRONG, failed
    assert sum("untold" in found for found, _ in failed) <= MOST_UNTOLD, failed
