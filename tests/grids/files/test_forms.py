"""However a Word file or a page holds a meeting, the same is read of it."""

from tests.grids.files import page_forms, word_forms

COUNT = 40
LEAST = 0.98  # of them are read wholly right


def _failing(found: list[tuple[object, set[str]]]) -> list[tuple[object, set[str]]]:
    return [(form, what) for form, what in found if what]


def test_the_same_is_read_of_word_files_of_every_make() -> None:
    failing = _failing([(form, word_forms.wrong(form)) for form in word_forms.forms(COUNT)])
    assert len(failing) <= (1 - LEAST) * COUNT, failing


def test_the_same_is_read_of_pages_of_every_make() -> None:
    failing = _failing([(form, page_forms.wrong(form)) for form in page_forms.forms(COUNT)])
    assert len(failing) <= (1 - LEAST) * COUNT, failing
