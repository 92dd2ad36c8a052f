"""Lines as no office writes them, thousands of cells, marks or sentences long: they cost what they are long, and no more."""

import tracemalloc

import pytest

from minutes.attendance.distribution import read_distribution
from minutes.known import standard
from minutes.pasted.between_orders import rows_between
from minutes.told import inner_labels
from minutes.words.clauses import orders
from minutes.words.column_words import column_words_of
from minutes.words.labels import Line

MOST_MEMORY = 30_000_000  # bytes; the cells put together again and again had taken ten times as much


def test_a_line_of_thousands_of_cells_takes_no_more_memory_than_it_is_long() -> None:
    cells = "\t".join(["সহকারী"] * 4000)
    tracemalloc.start()
    try:
        read_distribution(["বিতরণ:", cells, "১। জেলা প্রশাসক, ভোলা"], standard())
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def test_a_sentence_that_orders_nothing_is_asked_once_and_not_at_each_mark_in_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def counted(text: str) -> bool:
        asked.append(len(text))
        return orders(text)

    monkeypatch.setattr(inner_labels, "orders", counted)
    line = "বাস্তবায়নে: " + "(ক) কৃষি অফিসার " * 500
    assert len(list(inner_labels.at_inner_labels(Line(text=line, place="line 1")))) == 1
    assert sum(asked) < 3 * len(line)


@pytest.mark.parametrize(("sentences", "rows"), [(5, True), (400, False)])
def test_no_row_holds_hundreds_of_sentences(sentences: int, rows: bool) -> None:
    heading = column_words_of("আলোচনা সিদ্ধান্ত বাস্তবায়নে")
    assert heading is not None
    row = "বিলম্ব হয়েছে। " * sentences + "পোনা অবমুক্ত করতে হবে। জেলা মৎস্য কর্মকর্তা "
    assert (rows_between(row * 3, heading, standard()) is not None) == rows
