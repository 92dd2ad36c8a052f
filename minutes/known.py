"""What is known of posts, institutions and places when names are told apart."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from minutes.chars import fold, squeeze

_LONGEST_NAME = 120
_LONGEST_PLACE = 60
_LONGEST_LISTED = 200
_MARKS = re.compile(r"[\s,;।()]+")


class Known:
    """Names and places, asked by text. `names`: posts and institutions in every wording; `key` makes wordings equal."""

    def __init__(
        self, names: Iterable[str], *, is_place: Callable[[str], bool], key: Callable[[str], str] = fold
    ) -> None:
        self._key = key
        self._names = frozenset(filter(None, map(key, names)))
        self._is_place = is_place
        self._people: dict[str, str] = {}
        self._listed = frozenset[str]()
        self._places = frozenset[str]()

    def is_name(self, text: str) -> bool:
        """Whether `text` is a known post or institution, place and brackets included as they stand."""
        return len(text) <= _LONGEST_NAME and self._key(text) in self._names

    def is_place(self, text: str) -> bool:
        """Whether `text` is nothing but a place (or several)."""
        if len(text) > _LONGEST_PLACE:
            return False
        return self._is_place(squeeze(text)) or (bool(self._places) and squeeze(fold(text)) in self._places)

    def is_person(self, text: str) -> bool:
        """Whether `text`, without a title, is somebody who attended."""
        return bool(self._people) and squeeze(fold(text)) in self._people

    def post_of(self, person: str) -> str:
        """The post of `person`, named without a title, who attended; "" where none is listed."""
        return self._people.get(squeeze(fold(person)), "")

    @property
    def listed_posts(self) -> Iterable[str]:
        """The posts of all who attended."""
        return self._people.values()

    def is_listed(self, text: str) -> bool:
        """Whether the paper itself has `text` for one office where it lists who was there and who gets a copy."""
        return bool(self._listed) and len(text) <= _LONGEST_LISTED and _as_listed(text) in self._listed

    def with_listed(self, offices: Iterable[str]) -> "Known":
        """The same and how one paper calls offices in its lists, each also without its place."""
        more = self._again()
        more._listed |= frozenset(called for office in offices for called in self._called(office))
        return more

    def _called(self, office: str) -> Iterator[str]:
        words = _as_listed(office[:_LONGEST_LISTED]).split()
        yield " ".join(words)
        while len(words) > 1 and self.is_place(words[-1]):
            words.pop()
            yield " ".join(words)

    def with_places(self, places: Iterable[str]) -> "Known":
        """The same and the places that one paper alone knows."""
        more = self._again()
        more._places |= frozenset(map(fold, places))
        return more

    def with_people(self, people: Mapping[str, str]) -> "Known":
        """The same and the people of one meeting: their posts, each under its holder's name without titles."""
        more = self._again()
        more._people = {squeeze(fold(name)): post for name, post in people.items()}
        return more

    def _again(self) -> "Known":
        more = Known((), is_place=self._is_place, key=self._key)
        more._names, more._people, more._listed = self._names, self._people, self._listed
        more._places = self._places
        return more


def _as_listed(text: str) -> str:
    return squeeze(_MARKS.sub(" ", fold(text)))


@cache
def standard() -> Known:
    """What everybody knows: the districts, upazilas and posts of package `places`."""
    import places
    from places.posts import names_of, post_key

    names = [name for post in places.posts() for name in names_of(post)]
    return Known(names, is_place=places.is_place, key=post_key)
