import time
from collections.abc import Iterable

import pytest

from replies import Said, understand
from tests.replies.corpus import ASIDE, SHARED, TUNED, Example, examples


def right(example: Example) -> bool:
    reading = understand(example.text)
    return (reading.status.value, reading.percent) == (example.status, example.percent)


def wrong(of: Iterable[Example]) -> list[str]:
    return [
        f"{e.text!r}: {e.status} {e.percent}, read as {understand(e.text).status} {understand(e.text).percent}"
        for e in of
        if not right(e)
    ]


def test_the_corpora_are_large_apart_and_of_every_status() -> None:
    assert len(TUNED) + len(ASIDE) >= 400
    assert not {e.text for e in TUNED} & {e.text for e in ASIDE}
    for corpus in (TUNED, ASIDE):
        assert {e.status for e in corpus} == {said.value for said in Said}


def test_what_the_tables_were_written_against_is_understood() -> None:
    assert wrong(TUNED) == []


def test_what_was_set_aside_is_understood_too() -> None:
    missed = wrong(ASIDE)
    assert len(missed) <= len(ASIDE) * 0.03, missed


@pytest.mark.parametrize("corpus", [TUNED, ASIDE], ids=["tuned", "aside"])
def test_nothing_is_taken_for_done_that_is_not(corpus: tuple[Example, ...]) -> None:
    taken = [e.text for e in corpus if understand(e.text).status is Said.DONE and e.status != "done"]
    assert taken == []


@pytest.mark.parametrize("corpus", [TUNED, ASIDE], ids=["tuned", "aside"])
def test_what_is_doubtful_is_asked_back_and_what_is_clear_is_not(corpus: tuple[Example, ...]) -> None:
    sure_without_reason = [e.text for e in corpus if e.confident is False and understand(e.text).confident]
    assert len(sure_without_reason) <= len(corpus) * 0.01, sure_without_reason
    clear = [e for e in corpus if e.confident]
    assert sum(understand(e.text).confident for e in clear) >= 0.95 * len(clear)


@pytest.mark.skipif(not SHARED.exists(), reason="needs the folder shared/ beside the project")
def test_the_shared_examples_are_all_understood() -> None:
    assert wrong(examples(SHARED)) == []


def test_a_reply_is_read_within_a_millisecond() -> None:
    texts = [e.text for e in (*TUNED, *ASIDE)]
    understand(texts[0])
    start = time.perf_counter()
    for text in texts:
        understand(text)
    assert (time.perf_counter() - start) / len(texts) < 0.01
