"""What is known of posts, institutions and places when names are told apart."""

from collections.abc import Callable, Iterable
from functools import cache

from minutes.chars import fold, squeeze

_LONGEST_NAME = 120
_LONGEST_PLACE = 60


class Known:
    """Names and places, asked by text. `names`: posts and institutions in every wording; `key` makes wordings equal."""

    def __init__(
        self, names: Iterable[str], *, is_place: Callable[[str], bool], key: Callable[[str], str] = fold
    ) -> None:
        self._key = key
        self._names = frozenset(filter(None, map(key, names)))
        self._is_place = is_place
        self._people = frozenset[str]()

    def is_name(self, text: str) -> bool:
        """Whether `text` is a known post or institution, place and brackets included as they stand."""
        return len(text) <= _LONGEST_NAME and self._key(text) in self._names

    def is_place(self, text: str) -> bool:
        """Whether `text` is nothing but a place (or several)."""
        return len(text) <= _LONGEST_PLACE and self._is_place(squeeze(text))

    def is_person(self, text: str) -> bool:
        """Whether `text`, without a title, is somebody who attended."""
        return bool(self._people) and squeeze(fold(text)) in self._people

    def with_people(self, names: Iterable[str]) -> "Known":
        """The same and the people of one meeting, their names without titles."""
        more = Known((), is_place=self._is_place, key=self._key)
        more._names = self._names
        more._people = frozenset(squeeze(fold(name)) for name in names)
        return more


@cache
def standard() -> Known:
    """What everybody knows: the districts, upazilas and posts of package `places`."""
    import places
    from places.posts import names_of, post_key

    names = [name for post in places.posts() for name in names_of(post)]
    return Known(names, is_place=places.is_place, key=post_key)
