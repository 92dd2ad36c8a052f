"""No secret reaches a log, whoever logs it and however."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot import logs

TOKEN = "987654:AAH-secret_part"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    logs.set_up(logging.DEBUG, TOKEN)
    yield stream
    root.handlers[:], root.level = before, level


def test_the_token_is_taken_out_of_messages_and_arguments(written: io.StringIO) -> None:
    logging.getLogger("x").warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    assert "secret_part" not in written.getvalue() and "‹token›/getMe" in written.getvalue()


def test_the_token_is_taken_out_of_tracebacks(written: io.StringIO) -> None:
    try:
        raise ValueError(f"bad url bot{TOKEN}")
    except ValueError:
        logging.getLogger("x").exception("failed")
    assert "secret_part" not in written.getvalue() and "Traceback" in written.getvalue()


def test_another_bots_token_is_no_less_a_secret(written: io.StringIO) -> None:
    logging.getLogger("x").error("1234567:AAAother-token in a message")
    assert "AAAother" not in written.getvalue()


def test_requests_are_not_logged_by_the_libraries(written: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST …")
    assert written.getvalue() == ""
