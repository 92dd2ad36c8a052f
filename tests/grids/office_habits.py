"""The ways of writing whom a decision names, each independent of the others, and cells made of them."""

import random
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from locales.digits import to_bangla
from tests.grids import office_names, office_names_more

SETTINGS = ("column", "label", "bracket")
_LETTERS = "কখগঘঙচ"
_ROMAN = ("i", "ii", "iii", "iv", "v")


def _marked(mark: Callable[[int], str], between: str) -> Callable[[list[str]], str]:
    return lambda names: between.join(f"{mark(at)}{name}" for at, name in enumerate(names))


def _last_behind(word: str, between: str = ", ") -> Callable[[list[str]], str]:
    return lambda names: word.join(filter(None, (between.join(names[:-1]), names[-1])))


def _n(at: int) -> str:
    return to_bangla(str(at + 1))


JOINERS: dict[str, Callable[[list[str]], str]] = {
    "comma": ", ".join,
    "comma, no room": ",".join,
    "comma, room before": " , ".join,
    "comma, ও": _last_behind(" ও "),
    "comma, এবং": _last_behind(" এবং "),
    "&": _last_behind(" & "),
    "ও each": " ও ".join,
    "semicolon": "; ".join,
    "slash": "/".join,
    "slash, room": " / ".join,
    "plus": " + ".join,
    "danda": "। ".join,
    "bars": " | ".join,
    "lines": "\n".join,
    "lines, commas": ",\n".join,
    "lines, danda": "।\n".join,
    "lines, semicolon": ";\n".join,
    "lines, slash": "/\n".join,
    "lines, ও at the end": _last_behind(" ও\n", ",\n"),
    "lines, ও in front": _last_behind("\nও ", ",\n"),
    "lines ১।": _marked(lambda at: f"{_n(at)}। ", "\n"),
    "lines ১.": _marked(lambda at: f"{_n(at)}. ", "\n"),
    "lines ১)": _marked(lambda at: f"{_n(at)}) ", "\n"),
    "lines ০১।": _marked(lambda at: f"০{_n(at)}। ", "\n"),
    "lines i.": _marked(lambda at: f"{_ROMAN[at]}. ", "\n"),
    "lines (ক)": _marked(lambda at: f"({_LETTERS[at]}) ", "\n"),
    "lines ক)": _marked(lambda at: f"{_LETTERS[at]}) ", "\n"),
    "lines •": _marked(lambda at: "• ", "\n"),
    "lines ➢": _marked(lambda at: "➢ ", "\n"),
    "lines -": _marked(lambda at: "- ", "\n"),
    "(১) in a line": _marked(lambda at: f"({_n(at)}) ", " "),
    "১। in a line": _marked(lambda at: f"{_n(at)}। ", " "),
    "১) in a line": _marked(lambda at: f"{_n(at)}) ", " "),
    "ক) in a line": _marked(lambda at: f"{_LETTERS[at]}) ", " "),
    "১. in a line, commas": _marked(lambda at: f"{_n(at)}. ", ", "),
    "১. in a line, no room": _marked(lambda at: f"{_n(at)}.", ", "),
    "• in a line": _marked(lambda at: "• ", " "),
}
_ANDS = ("comma, ও", "comma, এবং", "&", "ও each", "lines, ও at the end", "lines, ও in front")
_SLASHES = ("slash", "slash, room", "plus", "lines, slash")
# With these, what a name is tells where it ends.
_LOOSE = (*_ANDS, "comma", "comma, no room", "comma, room before", "lines", "lines, commas")
_CLOSED = ("danda", "১। in a line", "১) in a line", "ক) in a line")  # a bracket is, by their sign
_WITH_LIMITS = ("comma", "comma, ও", "semicolon", "lines", "slash")
_WITH_WRAPS = ("comma", "comma, ও", "comma, এবং", "semicolon", "১। in a line", "(১) in a line")
PLACED: dict[str, str] = {
    "nowhere": "{post}",
    "comma": "{post}, {place}",
    "comma, no room": "{post},{place}",
    "bracket": "{post} ({place})",
    "behind": "{post} {place}",
    "dash": "{post}-{place}",
    "two": "{post}, {place} ও {other}",
    "three": "{post}, {place}, {other} ও শালিখা",
    "district": "{post}, শালিখা, মাগুরা",
    "comma, slash": "{post}, {place}/{other}",
    "bracket, two": "{post} ({place} ও {other})",
    "all": "{post} (সকল)",
}
_WITH_COMMAS = ("comma", "comma, no room", "comma, slash", "two", "three", "district")
ROLES: dict[str, tuple[str, ...]] = {
    "none": (),
    "by, help": ("বাস্তবায়নে: ", "সহযোগিতায়: "),
    "over all, by": ("সার্বিক তত্ত্বাবধানে: ", "বাস্তবায়নে: "),
    "duty, watch": ("মূল দায়িত্ব: ", "মনিটরিং: "),
    "together": ("সমন্বয়ে: ", "সহায়তায়: "),
}
LIMITS = {
    "none": "{cell}",
    "line": "{cell}\n{limit}",
    "bracket": "{cell} ({limit})",
    "comma": "{cell}, {limit}",
    "label": "{cell}; সময়সীমা: {limit}",
    "label in a line": "{cell}\nসময়: {limit}",
    "in front": "{limit}\n{cell}",
}
_IN_LINES = ("line", "label in a line", "in front")
WRAPPED = {"not": 0, "widely": 24, "narrowly": 15}  # a narrow column's lines, ended by hand
ENDINGS = {"nothing": "", "danda": "।"}


@dataclass(frozen=True, kw_only=True)
class Names:
    """Whom cells name: posts by field, each other kind in a row, and the places of posts."""

    posts: Mapping[str, str]
    others: Mapping[str, str]
    places: str


NAMES = {
    title: Names(
        posts=store.POSTS,
        others={"bare": store.BARE, "body": store.BODIES, "group": store.GROUPS, "person": store.PEOPLE},
        places=store.PLACES,
    )
    for title, store in (("first", office_names), ("more", office_names_more))
}
_KINDS = ("post",) * 10 + ("bare", "body", "body", "group", "group", "person")


@dataclass(frozen=True, kw_only=True)
class Name:
    """One mention. `kind`: post, bare, body, group or person."""

    text: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A habit of each kind, and the names; `until`: the words of its time limit."""

    setting: str
    joiner: str
    place: str
    role: str
    ending: str
    limit: str
    wrapped: str
    field: str
    names: tuple[Name, ...]
    until: str

    def kinds(self) -> Iterator[tuple[str, str]]:
        """Each kind of habit with the one it has."""
        habits = ((kind, habit) for kind, habit in vars(self).items() if kind not in ("names", "until"))
        yield from ((kind, str(habit)) for kind, habit in habits)
        yield from (("name", kind) for kind in sorted({name.kind for name in self.names}))
        yield "count", str(len(self.names))

    @property
    def offices(self) -> tuple[str, ...]:
        """What must be read."""
        return tuple(name.text for name in self.names)

    @property
    def deadline(self) -> str | None:
        """By when, as must be read."""
        return self.until if self.limit != "none" else None

    @property
    def text(self) -> str:
        """The cell as it is written."""
        cell = _in_lines(self._listed(), WRAPPED[self.wrapped]) + ENDINGS[self.ending]
        return LIMITS[self.limit].format(cell=cell, limit=self.until)

    def _listed(self) -> str:
        names, roles = list(self.offices), ROLES[self.role]
        if not roles:
            return JOINERS[self.joiner](names)
        parts = zip(roles, (names[:1], names[1:]), strict=True)
        between = "\n" if self.setting == "column" else "; "
        return between.join(f"{role}{JOINERS[self.joiner](part)}" for role, part in parts)


def _in_lines(text: str, width: int) -> str:
    return (
        "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))
        if width
        else text
    )


def cells(count: int, seed: int = 1, names: str = "first") -> Iterator[Cell]:
    """Some cells that a careful person could read, the same for the same seed."""
    chance = random.Random(seed)
    while count:
        one = _drawn(chance, NAMES[names])
        if is_fair(one):
            count -= 1
            yield one


def _drawn(chance: random.Random, store: Names) -> Cell:
    fields = tuple(store.posts)
    field, place = chance.choice(fields), chance.choice(tuple(PLACED))
    names = []
    for at in range(chance.choice((1, 2, 2, 3, 3, 4))):
        kind = chance.choice(_KINDS)
        if kind == "post":
            text = _post(chance, store.posts[field if at < 2 else chance.choice(fields)], place, store.places)
        else:
            text = chance.choice(_listed(store.others[kind]))
        names.append(Name(text=text, kind=kind))
    return Cell(
        setting=chance.choice(SETTINGS),
        joiner=chance.choice(tuple(JOINERS)),
        place=place,
        role=chance.choice((*("none",) * 6, *ROLES)),
        ending=chance.choice(tuple(ENDINGS)),
        limit=chance.choice((*("none",) * 6, *LIMITS)),
        wrapped=chance.choice(("not", *WRAPPED)),
        field=field,
        names=tuple(names),
        until=chance.choice(_listed(office_names.UNTIL)),
    )


def _post(chance: random.Random, words: str, place: str, places: str) -> str:
    post = chance.choice(_listed(words))
    if any(sign in post for sign in (",", "(", " ও ")) or chance.random() < 0.4:
        return post
    one, other = chance.sample(_listed(places), 2)
    return PLACED[place].format(post=post, place=one, other=other)


def _listed(words: str) -> list[str]:
    return words.split(" | ")


def is_fair(one: Cell) -> bool:
    """Whether a careful person could tell the names apart, and somebody might write so."""
    texts, several = one.offices, len(one.names) > 1
    limited, parted = one.limit != "none", one.role != "none"
    return all((
        len(set(texts)) == len(texts),
        several or one.joiner.startswith("comma"),  # one alone is joined by nothing, and nobody counts it
        one.setting == "column" or not (one.joiner.startswith("lines") or one.limit in _IN_LINES),
        one.setting != "bracket" or (one.joiner not in _CLOSED and one.ending == "nothing" and one.limit != "bracket"),
        not parted or (several and one.joiner.startswith("comma")),
        not limited or (not parted and one.joiner in _WITH_LIMITS and (one.limit in _IN_LINES or one.ending == "nothing")),
        # A line ended by hand says nothing of what it holds only where other marks do.
        one.wrapped == "not" or (one.setting == "column" and one.joiner in _WITH_WRAPS and not (limited or parted)),
        # A comma, an “ও” or a slash within a name beside one between names.
        one.joiner not in _SLASHES or not (one.place in _WITH_COMMAS or any("," in text or "/" in text for text in texts)),
        one.joiner not in _ANDS or not any(" ও " in text for text in texts[:-1]),
        one.joiner not in _LOOSE or all(_are_two(one, *names) for names in pairwise(one.names)),
    ))  # fmt: skip


def _are_two(cell: Cell, left: Name, right: Name) -> bool:
    """Whether two names beside each other are two: what follows a post or a person may say whose it is, or who."""
    if cell.joiner == "ও each" or (right is cell.names[-1] and cell.joiner in _ANDS):
        # “প্রধান শিক্ষক ও প্রভোস্ট, … হল”; “সহকারী পরিচালক, বিআরটিএ ও গণপূর্ত বিভাগ”
        shared = (left.kind == "bare" and "," in right.text) or ("," in left.text and right.kind == "body")
        return not shared
    if right.kind == "person":
        return left.kind in ("body", "group")  # “জেলা নাজির, জনাব …”: is that who the clerk is?
    office = right.text.partition(",")[0].endswith(("কার্যালয়", "দপ্তর", "অফিস"))
    if right.kind == "body" or office or "শাখা" in right.text or "বিভাগ" in right.text:
        sure = left.text.startswith(("জেলা ", "উপজেলা ", "সিভিল")) and "," not in left.text
        return sure or left.kind in ("body", "group")
    if left.kind == "person":
        return "," in left.text or "(" in left.text
    return not (left.kind == "bare" and right.kind == "group")
