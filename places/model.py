"""Places and posts of the administration: frozen values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    DIVISION = "division"
    DISTRICT = "district"
    UPAZILA = "upazila"
    UNION = "union"
    NATIONAL = "national"
    ANY = "any"


class Courtesy(StrEnum):
    """How an office is addressed (DESIGN §2)."""

    SUBORDINATE = "subordinate"
    EQUAL = "equal"
    SUPERIOR = "superior"
    REPRESENTATIVE = "representative"
    PRIVATE = "private"


@dataclass(frozen=True, kw_only=True)
class Upazila:
    code: str  # stable ASCII key, e.g. "magura.sreepur"
    bn: str
    en: str


@dataclass(frozen=True, kw_only=True)
class District:
    code: str  # stable ASCII key, e.g. "magura"
    bn: str
    en: str
    division_bn: str
    division_en: str
    upazilas: tuple[Upazila, ...]


@dataclass(frozen=True, kw_only=True)
class Title:
    """One wording of a post's title and the dates in which it is the right one (None = open)."""

    text: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Post:
    """A post: `titles` (official, dated), `aliases` (abbreviations, variants, old spellings, English)."""

    key: str  # stable ASCII key, e.g. "uno", "district_ict_officer"
    level: Level
    courtesy: Courtesy
    titles: tuple[Title, ...]
    aliases: tuple[str, ...] = ()

    def title(self, on: date) -> str:
        """The official title in force on `on`."""
        for title in self.titles:
            if (title.since is None or title.since <= on) and (title.until is None or on <= title.until):
                return title.text
        return self.titles[-1].text
