"""Labels inside a line: "… আলোচনা হয়। সিদ্ধান্তঃ … বাস্তবায়নেঃ …", cut there into lines of their own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from minutes.chars import fold, folded_pattern, squeeze
from minutes.grammar.columns import BEFORE_COLUMNS, SAY_WHO, Role
from minutes.grammar.marks import INLINE_BULLETS
from minutes.grammar.prose import ORDINALS
from minutes.told.value_ends import before_next_talk, before_talk, before_title
from minutes.words.clauses import orders
from minutes.words.headings import is_whole_label, label_of, roles_of
from minutes.words.labels import Line, find_label, is_decision, label_number

# A label inside a line: behind the end of a sentence, with a colon of its own.
_INNER = re.compile(
    # Where none of them begins, as inside a word, this is seen at once.
    r"(?:(?<=[\s।;:.)\]”ঃ])|(?=\s))(?:"
    r"(?<=[।;:.)\]”ঃ])\s*(?=(?:গৃহীত\s)?(?:সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|সিধান্ত|সিদ্ধামত্ম|সিদ্দামত্ম|সুপারিশ|করণীয়|নির্দেশনা|বাস্তবায়ন|দায়িত্ব|সময়সীমা|সময়|মেয়াদ|আলোচনা)[^\s:ঃ।]{0,12}"
    r"(?:\s[^\s:ঃ।]{1,15}){0,2}\s?(?::|ঃ(?![\u0980-\u09ff])))"
    r"|(?<=[।;)])\s*(?=সিদ্ধান্ত\s?(?:নং|নম্বর)?\s?[-–—]?\s?[0-9০-৯]{1,2}[।).]\s)"
    r"|(?<=[।;:)ঃ])\s*(?=[0-9০-৯]{1,2}\s?(?:নং|নম্বর|ম|য়|র্থ|ষ্ঠ|তম)\s?(?:সিদ্ধান্ত|প্রস্তাব|আলোচ্য(?:\s?(?:বিষয়|সূচি|সূচী))?)\s?[:ঃ-]|[0-9০-৯]{1,2}\s?[।.)]\s?সিদ্ধান্ত\s?[:ঃ])"
    r"|(?<=\s)(?=[0-9০-৯]{1,2}\s?(?:নং|নম্বর)\s(?:আলোচ্য\s?(?:বিষয়|সূচি|সূচী)|এজেন্ডা)\s?[:ঃ]\s)"
    r"|(?<=আলোচনান্তে|লোচনা শেষে)\s(?=সিদ্ধান্ত\s?[:ঃ]\s)"
    r"|(?<=\s)(?<!সিদ্ধান্ত\s)(?<!সমূহ\s)(?=(?:সময়সীমা|বাস্তবায়নে|বাস্তবায়নকারী|দায়িত্বে|দায়িত্বপ্রাপ্ত|করণীয়|সংশ্লিষ্ট\sদপ্তর|কার্যার্থে)\s?[:ঃ]\s)"
    r"|(?<=[।;.)])\s*(?=(?:আলোচ্য\s?(?:বিষয়|সূচি|সুচি|সূচী)|এজেন্ডা|প্রস্তাব)\s?(?:নং|নম্বর)?\s?[-–—:]?\s?[0-9০-৯]{1,3}(?:[./][0-9০-৯]{1,2})?\s?[:ঃ।.)–—-]|(?:আলোচ্য\s?সূচি|আলোচ্য\s?সূচী|এজেন্ডা)\s?[-–—]\s?[0-9০-৯]{1,2}\s)"
    r"|(?<=\s)(?<!সভার\s)(?<!the\s)(?=(?:আলোচ্য\s?(?:বিষয়|সূচি|সুচি|সূচী)|আলোচ্যসূচি|আলোচ্যসূচী|এজেন্ডা|বিষয়|Agenda(?:\s[Ii]tem)?|Item)\s?(?:নং|নম্বর|[Nn]o\.?)?"
    r"\s?[-–—]?\s?[0-9০-৯]{1,3}(?:[./][0-9০-৯]{1,2})?\s?[:ঃ](?:\s|[-–—]))"
    r"|(?<=[.;:)।])\s+(?=(?i:decision|resolution|action|responsib|implement|deadline|timeline)[a-z]{0,8}(?:\s[a-z]{1,8}){0,2}\s?:)"
    r"|(?<=\s)(?=(?:Decisions?|Resolutions?|Action|Responsib(?:le|ility)|Implement(?:ation|ed)|Deadline"
    r"|Time[- ]?(?:line|frame|limit)|(?:Target|Due)\s[Dd]ate|Owner)"
    r"(?:\s[A-Za-z]{1,8}){0,2}\s?:\s))"
)
_BRACKET_ENDS = re.compile(r"[(\[][^()\[\]:ঃ]{3,40}[:ঃ][^\[\]]{2,200}[)\]]\s?।?$")
_NEXT_MARK = re.compile(
    rf"(?<=[\s।])(?:[{INLINE_BULLETS}]|[(\[](?:[ক-ঢ]|[a-h]|[0-9০-৯]{{1,2}}(?:\.[0-9০-৯]{{1,2}})?)[)\]]"
    r"|(?:[ক-ঢ]|[a-h]|[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?)[).।]|\(?[ivx]{1,4}\)"
    r"|[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}(?=\s[A-Z\u0985-\u09b9])|[0-9০-৯]{1,2}\s?[-–](?=\s))\s?(?=\S)"
)
_LONGEST_BRACKET = 400
_BRACKETS = re.compile(r"[()\[\]]")
_ENDS = re.compile("[।;]")
_SIGN = re.compile(r"\s?(?::-?|ঃ-?|[-–—](?=\s|$))")
COLONS, DASHES = ":ঃ", "-–—"
_WORD = re.compile(r"[^\s:ঃ।;,()\[\]]+")
_GLUED = re.compile(
    folded_pattern(
        r"(?<=[\u0980-\u09e3)])(?<!পর্যা)(?<!পর্য)(?P<label>গৃহীত সিদ্ধান্ত|সিদ্ধান্ত|সুপারিশ"
        r"|বাস্তবায়নকারী|বাস্তবায়নে|বাস্তবায়ন|দায়িত্বে|দায়িত্ব|সময়সীমা|সময়|মেয়াদ|আলোচনা)$"
    )
)
_SIGN_BEFORE = re.compile(rf"\s(?:[—–|>{INLINE_BULLETS}*]{{1,2}}|#{{1,6}})$|(?<=[^\s:ঃ–—-])\s-$")
_SAYS = re.compile(r"[^\W_]")  # not but a bullet or an arrow
_MOST_WORDS, _LONGEST = 4, 60  # of a label
_ORDINALS = frozenset(map(fold, ORDINALS))
_BEFORE = frozenset(map(fold, ("গৃহীত", "সভার", "সভায়", "মূল", "নির্ধারিত", *BEFORE_COLUMNS))) | _ORDINALS
_WHO = frozenset(map(fold, SAY_WHO))
_BY, _STOPS = "by", ("", ".", ";", ")", "।", ",", "|")  # "… repaired. By: Mr. X"; not "Chaired by: Mr. X"
_ACTION = "action"  # who acts; an "Action point" is a decision
_DONE = frozenset(map(fold, ("কার্যক্রম", "ব্যবস্থা", "পদক্ষেপ")))  # "কার্যক্রম গ্রহণকারী"
_VERBS = frozenset(map(fold, ("করবেন", "করিবেন", "করবে", "করিবে", "নেবেন", "নিবেন", "হবে", "হইবে")))
_SUBJECTS = tuple(map(fold, ("আলোচ্য", "এজেন্ডা", "এজেণ্ডা")))
_ROLES = (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE, Role.DISCUSSION, Role.AGENDA)
_TELLING, _BESIDE = (Role.DECISION, Role.IMPLEMENTER), (Role.IMPLEMENTER, Role.DEADLINE)
_BOTH = frozenset(_BESIDE)
_DAYS = tuple(map(fold, ("তারিখ", "date")))
_NUMBERED = re.compile(r"(?<![^\s।])[0-9০-৯]{1,2}\s?(?:নং|নম্বর|ম|য়|র্থ|ষ্ঠ|তম)\s?$")  # "২নং সিদ্ধান্তঃ"
_DIGITS = re.compile("[0-9০-৯.]+|[-–—]")
_BARE_MARK = re.compile(
    r"(?:^|[।;]\s)[\s(\[•●▪➢*-]{0,6}(?:[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2}){0,2}|[ক-ঢ]|[a-h])\s?(?:নং|নম্বর)?[\s।.)\]:ঃ–—-]{0,4}$"
)
_SENTENCE_ENDS = re.compile(
    r"[।;]|[:ঃ]\s|[-–—]\s|(?<=[0-9a-z]{4})\.\s"
)  # "… date: 30/05/2024 Decision 4.2:", "… dated 05/06/2024. Decision 2.1:", "দায়িত্বঃ - সময়সীমাঃ -"
# "বাস্তবায়নকারী ও", before "সময়সীমা:".
_HALF_A_LABEL = re.compile(
    r"(?:(?:দায়িত্ব|বাস্তবায়ন)[^\s:ঃ।]{0,10}|[Rr]esponsib\S{0,6}|by)(?:\s(?:কর্মকর্তা|কর্তৃপক্ষ|দপ্তর|person))?\s?(?:ও|এবং|/|&|and)\s?$"
)
_FEWEST = 2  # times that a label must stand in a document to be one wherever it stands


def repeated_labels(texts: Iterable[str]) -> frozenset[str]:
    """The labels that come again and again in `texts`: what they head is told apart by nothing else where lines were lost.

    Empty where no decision's or implementer's is among them.
    """
    found = Counter((key, role) for text in texts for _, key, role in _labels(text))
    often = {one for one, times in found.items() if times >= _FEWEST}
    if not any(role in _TELLING for _, role in often):
        return frozenset()
    signs = {key[-1] for key, role in often if role is Role.DECISION}
    # Beside decisions that are labelled again and again, a limit or an office may be labelled only once.
    words = [key[:-1].rstrip() for key, _ in often]
    often |= {
        (key, role)
        for key, role in found
        # Not "ডি-নথি বাস্তবায়ন: …", a title, where the label is "বাস্তবায়নে".
        if role in _BESIDE
        and key[-1] in signs
        and not any(word.startswith(key[:-1].rstrip()) for word in words)
    }
    named = max((times for (_, role), times in found.items() if role is Role.IMPLEMENTER), default=0)
    return frozenset(
        key
        for key, role in often
        # "তারিখ:" stands in heads; below every decision it is a limit
        if not key.startswith(_DAYS) or (_FEWEST < found[key, role] <= named + _FEWEST)
    )


def _labels(text: str) -> Iterator[tuple[int, str, Role]]:
    """Where in `text` words stand that may be a label, with their sign and without their number, and its role."""
    for sign in _SIGN.finditer(text):
        before = text[max(0, sign.start() - _LONGEST) : sign.start()]
        words = list(_WORD.finditer(before))[-_MOST_WORDS:]
        if not words or words[-1].end() != len(before):
            continue
        found = _label_in(before, words)
        if found is not None:
            start, role = found
            label = before[start:]
            key = squeeze(_DIGITS.sub(" ", fold(label)))
            numbered = _NUMBERED.search(before, 0, start) if role is Role.DECISION else None
            start = numbered.start() if numbered is not None else start
            yield sign.start() - len(before) + start, f"{key}{sign[0].strip()[:1]}", role


def labels_in(text: str, signs: str = COLONS) -> Iterator[tuple[int, int, Role]]:
    """Where in `text` labels begin and their values follow, and their roles; those with a colon only, or with other `signs`."""
    ended = 0
    for at, key, role in _labels(text):
        sign = _SIGN.search(text, at)
        if key[-1] in signs and at >= ended and sign is not None:
            yield at, sign.end(), role
            ended = sign.end()


def _label_in(before: str, words: list[re.Match[str]]) -> tuple[int, Role] | None:
    """Where the label begins that ends `before`, and its role."""
    # "… departments concerned Decision 2.2:": the last word that is no number
    last = next((one[0] for one in reversed(words) if not _DIGITS.fullmatch(one[0])), "")
    own = None if fold(last) in _WHO else label_of(last)  # "বাস্তবায়নকারী দপ্তর:"
    for word in words:
        phrase = before[word.start() :]
        if _SENTENCE_ENDS.search(phrase) or any(fold(one) in _VERBS for one in phrase.split()[:-1]):
            continue  # "… ব্যবস্থা গ্রহণ করিবেন দায়িত্ব:": a label does not go on behind a verb
        role = label_of(phrase)
        if role in (Role.PREVIOUS, Role.PROGRESS):
            return None
        if role is not None and is_whole_label(phrase):
            return word.start(), role
        names_action = fold(word[0]) == _ACTION and role is not None
        if role is Role.IMPLEMENTER and roles_of(phrase) == _BOTH:
            return word.start(), role  # "দায়িত্ব ও সময়: ওসি, ৩০ জুন"
        if own is not None and own is not role and label_of(word[0]) is not None and not names_action:
            continue  # "ডি-নথি বাস্তবায়ন আলোচনা:": the words before it are a title's
        if (
            role in _ROLES
            and role is not None
            and (names_action or _begins(word[0], role, alone=before[: word.start()].rstrip()[-1:] in _STOPS))
        ):
            return word.start(), role
    glued = _GLUED.search(fold(before))
    if glued is not None and (role := label_of(glued["label"])) is not None:
        return glued.start(), role
    return None


def _begins(word: str, role: Role, *, alone: bool) -> bool:
    """Whether a label of this role may begin with `word`. `alone`: no other word stands before it in its sentence."""
    folded = fold(word)
    if folded == _BY:
        return alone
    if role is Role.AGENDA:
        return folded.startswith(_SUBJECTS) or folded in _ORDINALS
    if role is Role.IMPLEMENTER and folded in _DONE:
        return True
    return (
        label_of(word) is role or folded in _BEFORE or (label_of(word) is not None and folded.endswith("ের"))
    )


def at_inner_labels(line: Line, often: frozenset[str] = frozenset()) -> Iterator[Line]:
    """The line, cut before the labels inside it ("… আলোচনা হয়। সিদ্ধান্তঃ …"). `often`: its document's `repeated_labels`."""
    starts = {found.start() for found in _INNER.finditer(line.text)}
    starts |= {at for at, key, _ in _labels(line.text) if key in often} if often else set()
    label = find_label(line.text) if starts else None
    begun = len(label.words) if label is not None else 0  # "কার্যক্রম গ্রহণকারী: …" is not cut within its words
    ends = [
        at
        for at in sorted(starts)
        if at > 0
        and (at >= begun or not _SAYS.search(line.text, 0, at))
        and not _BARE_MARK.search(line.text, max(0, at - _LONGEST), at)
        and not _HALF_A_LABEL.search(line.text, max(0, at - _LONGEST), at)
        and _outside_brackets(line.text, at)
        and not _within_a_clause(line.text, at)
    ]
    pieces = (line.text[start:end] for start, end in pairwise([0, *ends, len(line.text)]))
    parts: list[str] = []
    for piece in (_without_dash(piece.strip()) for piece in pieces if _SAYS.search(piece)):
        if parts and _says_whose(parts[-1], piece):
            parts[-1] += f" {piece}"
        else:
            parts.append(piece)
    parts = [piece for part in parts for piece in before_next_order(part)]
    parts = [piece for part in parts for piece in before_title(part)]
    parts = [piece for part in parts for piece in before_talk(part, alone=len(parts) == 1)]
    parts = [
        piece
        for part, following in zip_longest(parts, parts[1:], fillvalue="")
        for piece in (before_next_talk(part) if is_decision(following) else (part,))
    ]
    for at, part in enumerate(parts):
        opens = at == 0 and len(parts) > 1 and not is_decision(part) and any(map(is_decision, parts[1:]))
        whole = part == line.text and opens == line.opens  # as most lines are
        yield line if whole else replace(line, text=part, opens=opens)


def _without_dash(piece: str) -> str:
    """What stands before a label, without the dash, bullet or sign of a quotation between them: "… করতে হবে — দায়িত্ব: ওসি"."""
    return _SIGN_BEFORE.sub("", piece)


def _says_whose(before: str, part: str) -> bool:
    """Whether a decision's label only says whose offices follow: "বাস্তবায়নে: সিদ্ধান্ত ১: ওসি; সিদ্ধান্ত ২: ইউএনও"."""
    label, above = find_label(part), find_label(before)
    if label is None or above is None or above.role not in _BESIDE:
        return False
    return label.role is Role.DECISION and bool(label_number(label.words)) and not orders(label.rest)


def before_next_order(part: str) -> list[str]:
    """What a label says, cut before the mark of a decision that follows it: "বাস্তবায়নে: কৃষি অফিসার (খ) টিকা দিতে হবে।"."""
    label = find_label(part)
    if label is None or label.role not in (Role.IMPLEMENTER, Role.DEADLINE):
        return [part]
    told_nothing = 0  # up to where a sentence goes that orders nothing: later marks in it are not asked again
    for mark in _NEXT_MARK.finditer(part):
        if mark.end() < told_nothing or not _outside_brackets(part, mark.start()):
            continue
        ended = _ENDS.search(part, mark.end())
        end = ended.start() if ended is not None else len(part)
        if orders(part[mark.end() : end]):
            return [part[: mark.start()].rstrip(" |"), part[mark.start() :]]
        told_nothing = end
    return [part]


def _within_a_clause(text: str, at: int) -> bool:
    """Whether a label behind a semicolon stands in a decision that a bracket of offices ends: "…; সময়: ২৫/৫ [বাস্তবায়নে: …]"."""
    return text[max(0, at - _LONGEST) : at].rstrip().endswith(";") and bool(_BRACKET_ENDS.search(text, at))


def _outside_brackets(text: str, at: int) -> bool:
    """Whether no bracket is open at `at`; one that closes the mark of a list, "ক)", was never opened."""
    depth = 0
    for sign in _BRACKETS.findall(text, max(0, at - _LONGEST_BRACKET), at):
        depth = depth + 1 if sign in "([" else max(0, depth - 1)
    return not depth
