"""Full stops that a scan lost."""

from minutes.decided.full_stops import with_full_stops
from minutes.model import Decision


def texts(*said: str) -> list[str]:
    decisions = [
        Decision(
            agenda_no=None,
            agenda_title="",
            discussion="",
            number=None,
            text=text,
            implementer_raw="",
            offices=(),
        )
        for text in said
    ]
    return [one.text for one in with_full_stops(decisions)]


def test_a_lost_full_stop_is_put_back_where_the_others_have_theirs() -> None:
    said = ("পত্র দিতে হবে।", "তালিকা করবেন", "সভা হবে।", "কমিটি গঠন করা হলো।", "মেরামত ও")
    assert texts(*said) == [said[0], "তালিকা করবেন।", *said[2:]]


def test_where_nobody_writes_full_stops_none_is_put() -> None:
    said = ("পত্র দিতে হবে", "তালিকা করবেন", "সভা হবে।")
    assert texts(*said) == list(said)
