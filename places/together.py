"""Offices of one post in several places, said once: “উপজেলা নির্বাহী অফিসার (আটপাড়া, মদন)”."""

from collections.abc import Iterable

from places.districts import is_place


def together(names: Iterable[str]) -> list[str]:
    """The names in their order; those that differ in their place alone are one, where the first of them stands."""
    posts: dict[str, list[str]] = {}
    for name in names:
        post, comma, place = name.rpartition(", ")
        known = bool(comma) and is_place(place)
        posts.setdefault(post if known else name, []).append(place if known else "")
    return [_said(post, places) for post, places in posts.items()]


def _said(post: str, places: list[str]) -> str:
    if places == [""]:
        return post
    if len(places) == 1:
        return f"{post}, {places[0]}"
    # The post that has no place beside those that have one stays as it is.
    alone = f"{post}; " if "" in places else ""
    return f"{alone}{post} ({', '.join(place for place in places if place)})"
