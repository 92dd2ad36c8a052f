"""From the text of a reply to its clauses, and from the words of a clause to the tags of data/phrases.toml."""

import re
from functools import cache, lru_cache
from itertools import pairwise

from locales.patterns import BANGLA
from replies.words import MARK, fold, join_negations, load_table, plain_words

_NOT_APPLICABLE = re.compile(r"\bn\s?/\s?a\b|^\s*n\.?a\.?(?=\s*$|\s(?:this|ei|e)\sm)")
_APOSTROPHES = re.compile(r"['’‘`]")
_ENDS = re.compile(r"[।॥৷|;!,•\n…]+|\.(?!\d)|(?<=\s)[-–—:]+(?=\s)|[–—:]")
_WORD = re.compile(rf"#[a-z]+|\d*[{BANGLA}]+|\d*[a-z]+|\d+|\?")
# At these words another clause begins that takes something back; its head is marked.
_TURNS = frozenset(
    map(fold, ("কিন্তু", "তবে", "অথচ", "যদিও", "but", "kintu", "tobe", "however", "though", "although"))
)
_TURN = MARK + "turn"
_NUMBER = MARK + "number"  # a number that nobody could read as an amount

# শেষ is also "last", complete also "to complete": followed by such words they do not say that the work is done.
_NAMES_WHAT_IS_LAST = frozenset(
    ("unknown", "step", "office", "means", "outside", "count", "task", "this", "nocase", "span")
)
# A tag that says another thing besides.
_IMPLIED = {"notyet": "no", "camenot": "no", "money": "means", "ahead": "soon", "span": "time"}
# At the end of a clause these only report what somebody says ("প্রকৌশলী জানান, কাজ শেষ").
_REPORTING = frozenset(("জানান", "জানায়", "বলেন"))
_GENITIVE = re.compile(r".+(?:র|er|r|s)")


@cache
def _nouns() -> frozenset[str]:
    """The last words of phrases that may carry any ending."""
    return frozenset(
        fold(phrase.split()[-1])
        for entry in load_table("phrases.toml").values()
        if entry.get("inflected")
        for phrase in entry["phrases"].split("|")
    )


@lru_cache(maxsize=16384)
def _plain(word: str) -> tuple[str, ...]:
    return plain_words(word, _nouns())


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of the tables as they are looked up."""
    return tuple(join_negations([plain for word in phrase.split() for plain in _plain(word.casefold())]))


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """By first word: (words, tag), the longest first."""
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for tag, entry in load_table("phrases.toml").items():
        for phrase in entry["phrases"].split("|"):
            words = phrase_words(phrase)
            table.setdefault(words[0], {}).setdefault(words, tag)
    return {
        first: tuple(sorted(phrases.items(), key=lambda item: -len(item[0])))
        for first, phrases in table.items()
    }


def clauses_of(text: str) -> list[list[str]]:
    """The words of each clause of a text whose amounts have been read, as typed (lower case)."""
    text = _NOT_APPLICABLE.sub(" notapplicable ", _APOSTROPHES.sub("", text)).replace("?", " ? । ")
    clauses: list[list[str]] = []
    for part in _ENDS.split(text):
        words: list[str] = []
        for word in _WORD.findall(part):
            if fold(word) in _TURNS:
                clauses.append(words)
                words = [_TURN]
            else:
                words.append(_NUMBER if word.isdigit() else word)
        clauses.append(words)
    return [words for words in clauses if words]


def tagged(typed: list[str]) -> list[tuple[str, str]]:
    """(tag, its words as typed) from left to right, the longest phrase first; "unknown" for a word of no table."""
    plain: list[str] = []
    source: list[int] = []
    for at, word in enumerate(typed):
        for meant in _plain(word):
            plain.append(meant)
            source.append(at)
    plain = join_negations(plain)
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(plain):
        length, tag = 1, "unknown"
        for words, its_tag in _phrases().get(plain[at], ()):
            if tuple(plain[at : at + len(words)]) == words:
                length, tag = len(words), its_tag
                break
        found.append((tag, " ".join(typed[index] for index in dict.fromkeys(source[at : at + length]))))
        at += length
    return found


def _means_last(found: list[tuple[str, str]]) -> bool:
    """Whether শেষ here is "the last", complete "to complete"; completed and done are past."""
    return any(
        tag == "done" and following in _NAMES_WHAT_IS_LAST and not words.endswith(("ed", "done"))
        for (tag, words), (following, _) in pairwise(found)
    )


def _is_qualified(found: list[tuple[str, str]]) -> bool:
    """Whether something unknown follows "finished": a clause in Bangla ends with its verb ("শেষ হয়েছে ধরে নেন")."""
    ends = [at for at, (tag, words) in enumerate(found) if tag == "done" and not words.isascii()]
    return bool(ends) and any(tag in ("unknown", "number") for tag, _ in found[ends[-1] + 1 :])


def tags_of(found: list[tuple[str, str]]) -> frozenset[str]:
    """The tags of a clause, with those that follow from others and from where a word stands."""
    tags = {tag for tag, _ in found}
    if _means_last(found):
        tags = (tags - {"done"}) | {"unknown", "bit"}
    if _is_qualified(found):
        tags.add("qualified")
    last_tag, last_words = next((item for item in reversed(found) if item[0] != "filler"), ("", ""))
    if last_tag != "their":
        tags.discard("their")  # "সংশ্লিষ্ট কর্মকর্তাকে" names nobody
    if last_words in _REPORTING:
        tags.add("maybe")
    if last_tag == "office" and _GENITIVE.fullmatch(last_words):
        tags.add("of_office")
    if tags & {"done", "full"} or ("over" in tags and tags & {"has", "helped"}):
        tags.add("finished")
    return frozenset(tags | {_IMPLIED[tag] for tag in tags & _IMPLIED.keys()})
