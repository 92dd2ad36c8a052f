"""Labels without a sign behind them, as a lost table's column words that come again in every row: given their colon.

"আলোচ্যসূচি ১ ঔষধ আলোচনা … সিদ্ধান্ত (ক) … বাস্তবায়ন ড্রাগ সুপার সময় ৩০/০৪/২০২৪ আলোচ্যসূচি ২ …"
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from minutes.chars import any_of, fold

_LABEL = any_of(
    (
        r"(?:^|(?<=[।.)\]]\s))(?:(?P<decision>(?:গৃহীত\s)?সিদ্ধান্ত(?:সমূহ|সমুহ)?)"
        r"|(?P<implementer>বাস্তবায়ন(?:ে|কারী)?(?:\s(?:দপ্তর|কর্তৃপক্ষ|কর্মকর্তা))?|দায়িত্ব(?:ে|প্রাপ্ত)?))"
        r"\s(?!গৃহীত|গ্রহণ|নেওয়া|নেয়া|নেন|নিতে|নিয়ে|নিম্ন|হ[য়লওই]|ছিল|অনু|মোতাবেক|সমূহ|কর[ােি]|অগ্রগতি|বাস্তবায়ন)(?=[^\s:ঃ–—-])",
    )
)
_TALK = any_of((r"\s(?P<label>আলোচনা)\s(?=[^\s:ঃ–—-])",))
_ITEM = any_of((r"(?:আলোচ্য\s?(?:সূচি|সূচী|বিষয়)|এজেন্ডা)\s?(?:নং\s)?[-–—]?\s?[0-9০-৯]",))
_LIMIT = any_of(
    (
        r"\s(?P<label>সময়সীমা|সময়|মেয়াদ)\s(?=[0-9০-৯]|[(]?[ক-ঢ][).।]\s|আগামী|এই|চলতি|প্রতি|চল|অবিলম্বে|তাৎক্ষণিক|পরবর্তী)",
    )
)
# Right behind an order that no sign ends: "… বাড়ানো হবে দায়িত্ব সাধারণ সম্পাদক সময় ১০/৭/২৪ ২. …".
_BEHIND_ORDER = any_of(
    (
        r"(?:বে|বেন|(?<=বে )না|লো|হল|হোক|হউক)[,।]?\s(?P<label>দায়িত্ব(?:ে)?|বাস্তবায়নে|বাস্তবায়নকারী)\s"
        r"(?!ও\s|এবং\s|গ্রহণ|পালন|দেওয়া|দেয়া|নেওয়া|নেয়া|নেন|নিতে|নিয়ে|হ[য়লওই]|ছিল|কর[ােি]|অর্প|বন্টন|বণ্টন|\S{2,14}\s?[:ঃ–—-])(?=[^\s:ঃ–—-])",
    )
)
_SENTENCE_END = re.compile(r"।")
_FEWEST = 2


def with_colons(text: str) -> str:
    """`text` with a colon behind each label, where those of decisions and of implementers take turns, all without a sign,
    or where implementers' stand right behind orders."""
    folded = fold(text)
    labels = [*_LABEL.finditer(folded)]
    kinds = [found.lastgroup for found in labels]
    turns = all(one != other for one, other in pairwise(kinds)) and kinds[:1] == ["decision"]
    if len(labels) < 2 * _FEWEST or not turns:
        text = _within_their_sentence(text)
        folded = fold(text)
        behind = [*_BEHIND_ORDER.finditer(folded)]
        return _with_colons_at(text, [*_ends_behind(folded, behind)]) if len(behind) >= _FEWEST else text
    ends = [found.end(found.lastgroup or 0) for found in labels]
    before = 0
    for found, following in zip(labels, [*labels[1:], None], strict=True):
        stop = following.start() if following else len(text)
        if found.lastgroup == "decision":
            item = _ITEM.search(folded, before, found.start())
            talk = _TALK.search(folded, item.end(), found.start()) if item else None
            ends += [talk.end("label")] if talk else []
        elif limit := _LIMIT.search(folded, found.end(), stop):
            ends.append(limit.end("label"))
        before = found.end()
    return _with_colons_at(text, ends)


def _within_their_sentence(text: str) -> str:
    """`text`, labels that a comma joins to their order in brackets: such a one is of no other order."""
    joined = [found for found in _BEHIND_ORDER.finditer(fold(text)) if "," in found[0]]
    for found in reversed(joined if len(joined) >= _FEWEST else []):
        sentence = _SENTENCE_END.search(text, found.end())
        if sentence is not None:
            start, end = found.start("label"), found.end("label")
            label, names = text[start:end], text[end : sentence.start()]
            text = f"{text[:start].rstrip(' ,')} ({label}:{names}){text[sentence.start() :]}"
    return text


def _ends_behind(folded: str, labels: Sequence[re.Match[str]]) -> Iterator[int]:
    """Where the labels behind orders end, and those of time limits behind them."""
    for found, following in zip(labels, [*labels[1:], None], strict=True):
        yield found.end("label")
        limit = _LIMIT.search(folded, found.end(), following.start() if following else len(folded))
        if limit is not None:
            yield limit.end("label")


def _with_colons_at(text: str, ends: Iterable[int]) -> str:
    for end in sorted(ends, reverse=True):
        text = f"{text[:end]}:{text[end:]}"
    return text
