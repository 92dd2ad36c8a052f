"""A reason chosen by button is shown in the language of who reads it."""

import pytest

from committee.reasons import REASONS, kept, shown
from locales.translator import Translator

EN, BN = Translator("en"), Translator("bn")


@pytest.mark.parametrize("key", REASONS)
def test_a_chosen_reason_is_kept_in_bangla_and_shown_in_the_readers_language(key: str) -> None:
    assert shown(BN, kept(key)) == kept(key)
    assert shown(EN, kept(key)) == REASONS[key]


def test_what_was_written_by_hand_stays_as_it_is() -> None:
    assert shown(EN, f"{kept('allocation')} · পত্র দেওয়া হয়েছে") == "No allocation · পত্র দেওয়া হয়েছে"
    assert shown(EN, "বরাদ্দ আসেনি · আগামী মাসে") == "বরাদ্দ আসেনি · আগামী মাসে"
    assert shown(EN, None) == shown(BN, None) == ""
