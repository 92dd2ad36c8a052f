"""Settings are read once; a wrong one stops the start with one clear sentence."""

from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import SettingsError, read
from committee.calendar import Hours

TOKEN = "123456:abcdefghij"
LOCAL = "http://127.0.0.1:8081"


def test_a_token_is_all_that_is_needed() -> None:
    settings = read({"TAGID_TOKEN": TOKEN})
    assert settings.api_url == "https://api.telegram.org"
    assert settings.database_url.startswith("sqlite:///") and settings.zone == ZoneInfo("Asia/Dhaka")
    assert settings.clock is None


def test_office_hours_are_told_as_they_are_said() -> None:
    settings = read(
        {"TAGID_TOKEN": TOKEN, "TAGID_OFFICE_HOURS": "9-16:30", "TAGID_RAMADAN_HOURS": "9.30 – 15"}
    )
    assert settings.hours == Hours(opens=time(9), closes=time(16, 30))
    assert settings.fasting_hours == Hours(opens=time(9, 30), closes=time(15))
    assert read({"TAGID_TOKEN": TOKEN}).hours is None


def test_the_token_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f" {TOKEN}\n")
    assert read({"TAGID_TOKEN_FILE": str(tmp_path / "token")}).token == TOKEN


def test_the_token_never_shows_in_the_settings_words() -> None:
    assert TOKEN not in repr(read({"TAGID_TOKEN": TOKEN})) + str(read({"TAGID_TOKEN": TOKEN}))


def test_a_clock_without_a_zone_is_read_in_the_offices_zone() -> None:
    settings = read({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": LOCAL, "TAGID_CLOCK": "2026-02-08T09:40"})
    assert settings.clock == datetime(2026, 2, 8, 9, 40, tzinfo=ZoneInfo("Asia/Dhaka"))


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, "TAGID_TOKEN"),
        ({"TAGID_TOKEN": "nonsense"}, "token"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_TOKEN_FILE": "x"}, "TAGID_TOKEN_FILE"),
        ({"TAGID_TOKEN_FILE": "/nowhere/at/all"}, "TAGID_TOKEN_FILE"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": "ftp://x"}, "TAGID_API_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": "http://x:99999"}, "TAGID_API_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": "http://u:p@x"}, "TAGID_API_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": "http://x/bot"}, "TAGID_API_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_DATABASE_URL": "no address"}, "TAGID_DATABASE_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_DATABASE_URL": "mysql://x/y"}, "TAGID_DATABASE_URL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_TIMEZONE": "Dhaka/Asia"}, "TAGID_TIMEZONE"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_TIMEZONE": "../etc/passwd"}, "TAGID_TIMEZONE"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_OFFICE_HOURS": "nine to five"}, "TAGID_OFFICE_HOURS"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_OFFICE_HOURS": "9:00-25:00"}, "TAGID_OFFICE_HOURS"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_RAMADAN_HOURS": "17-9"}, "TAGID_RAMADAN_HOURS"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_LOG_LEVEL": "loud"}, "TAGID_LOG_LEVEL"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_API_URL": LOCAL, "TAGID_CLOCK": "soon"}, "TAGID_CLOCK"),
        ({"TAGID_TOKEN": TOKEN, "TAGID_CLOCK": "2026-02-08"}, "TAGID_CLOCK"),
        (
            {"TAGID_TOKEN": TOKEN, "TAGID_API_URL": "http://10.0.0.1", "TAGID_CLOCK": "2026-02-08"},
            "TAGID_CLOCK",
        ),
        (
            {
                "TAGID_TOKEN": TOKEN,
                "TAGID_API_URL": "http://127.0.0.1.example.org",
                "TAGID_CLOCK": "2026-02-08",
            },
            "TAGID_CLOCK",
        ),
        ({"TAGID_TOKEN": TOKEN, "TAGID_TOKN": "x"}, "TAGID_TOKN"),
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(given)
    sentence = str(caught.value)
    assert named in sentence and "\n" not in sentence and TOKEN not in sentence
