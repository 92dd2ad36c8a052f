"""Where an item's title ends that runs on into its talk: "মেইল গাড়ী- দুইটি গাড়ী বিকল।", "Fire safety Three fires …"."""

import re

from minutes.chars import fold, folded_pattern, squeeze
from minutes.words.clauses import orders
from minutes.words.labels import title_and_talk

_DASH = re.compile(
    r"^(?P<title>[^।:ঃ\n]{2,70}?)(?:\s?[–—]\s?|(?<![/0-9০-৯])-\s|\s-\s)(?P<rest>[^\s–—-].{8,})$", re.DOTALL
)
_DANDA = re.compile(r"^(?P<title>[^।:ঃ\n]{2,80}?)\s?।\s?(?P<rest>\S.{8,})$", re.DOTALL)
_FULL_STOP = re.compile(r"^(?P<title>[A-Z][^.:;\n]{1,60})\.\s(?P<rest>[A-Z0-9].{8,}\.)$", re.DOTALL)
# "Fire safety Three small fires were reported.": a sentence begins with the next great letter.
_ENGLISH = re.compile(
    r"^(?P<title>[A-Z][A-Za-z]*(?: (?:[a-z&][a-z&-]*|[A-Z]{2,}(?=\s[a-z])))*) (?P<rest>[A-Z][a-z]+(?: [^\s]+){3,}\.)$"
)
_LABEL_BEHIND = re.compile(folded_pattern(r"\s(?:আলোচনা|বিস্তারিত আলোচনা|discussion)\s?[:ঃ–—-]{0,2}$"))
# What was said or done is no title.
_TELLS = re.compile(
    folded_pattern(
        r"(?:জানান|জানানো হয়|বলেন|করেন|রাখেন|দেন|ছে|ছেন|হয়|হলো|হল|হইল|হয়নি|হয়েছে|গেছে|আছে|নাই|নেই|থাকে|থাকায়|করে|হতে|থেকে)$"
    )
    + r"|\b(?:is|are|was|were|has|have|had|shall|will|must|be|been|said|informed|reported|welcomed)\b"
)
_ENDS = ("।", ".", "?")


def title_apart(text: str) -> tuple[str, str]:
    """Title and talk of an item's words behind its number; ("", text) where no sign parts them."""
    behind = _LABEL_BEHIND.search(fold(text))
    if behind is not None and len(text[: behind.start()].split()) > 1:
        return squeeze(text[: behind.start()]), ""
    title, rest = title_and_talk(text)
    if title and rest:
        label = _LABEL_BEHIND.search(fold(title))
        return (squeeze(title[: label.start()]) if label and label.start() else title), rest
    for pattern in (_DASH, _DANDA, _FULL_STOP, _ENGLISH):
        found = pattern.match(text.strip())
        if found is not None and _is_title(found["title"]) and _tells(found["rest"]):
            return squeeze(found["title"]), found["rest"].strip()
    return "", text


def _is_title(words: str) -> bool:
    return not orders(words) and _TELLS.search(fold(words.strip())) is None


def _tells(rest: str) -> bool:
    """Whether what stands behind a title is talk: a sentence, or several."""
    return rest.rstrip().endswith(_ENDS) or "। " in rest
