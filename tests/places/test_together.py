"""Offices of one post are named together."""

import pytest

from places.together import together

UNO = "উপজেলা নির্বাহী অফিসার"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((f"{UNO}, আটপাড়া", "সিভিল সার্জন", f"{UNO}, নেত্রকোণা সদর"), [f"{UNO} (আটপাড়া, নেত্রকোণা সদর)", "সিভিল সার্জন"]),
        ((f"{UNO}, মদন",), [f"{UNO}, মদন"]),
        # What follows is the office itself, and no place of it.
        (("নির্বাহী প্রকৌশলী, এলজিইডি", "নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ"),) * 2,
        (
            ("উপজেলা শিক্ষা অফিসার (প্রাথমিক), মদন", "উপজেলা শিক্ষা অফিসার (প্রাথমিক), কেন্দুয়া"),
            ["উপজেলা শিক্ষা অফিসার (প্রাথমিক) (মদন, কেন্দুয়া)"],
        ),
        ((), []),
    ],
)
def test_offices_that_differ_in_their_place_alone_are_one(names: tuple[str, ...], said: list[str]) -> None:
    assert together(names) == list(said)
