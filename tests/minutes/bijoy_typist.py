"""Types Bangla as it is typed for a Bijoy font: the other way round than the reader, written apart from its table."""

import re
import unicodedata

_LETTERS = dict(
    zip(
        "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎংঃঁঅইঈউঊঋএঐওঔািীুূৃেৈৗ০১২৩৪৫৬৭৮৯।",
        "KLMNOPQRSTUVWXYZ_`abcdefghijklmnrstuABCDEFGHIJvwxy~„‡ˆŠ0123456789|",
        strict=True,
    )
)
_DOTTED = {"ড": "o", "ঢ": "p", "য": "q"}
# Joined letters, the new way and the old one where they differ.
_JOINED = {
    "ক্ষ্ম": "²", "ক্ষ": "ÿ¶", "ক্ক": "°", "ক্ট": "±", "ক্ত": "³", "ক্ম": "´", "ক্র": "µ", "ক্স": "·", "গ্গ": "¹",
    "গ্দ": "º", "গ্ধ": "»", "ঙ্ক": "¼", "ঙ্গ": "½", "জ্জ": "¾", "জ্ঝ": "À", "জ্ঞ": "Á", "ঞ্চ": "Â", "ঞ্ছ": "Ã", "ঞ্জ": "Ä",
    "ঞ্ঝ": "Å", "ট্ট": "Æ", "ড্ড": "Ç", "ণ্ট": "È", "ণ্ঠ": "É", "ণ্ড": "ÐÊ", "ত্ত": "Ë", "ত্থ": "Ì", "ত্র": "Î", "দ্দ": "Ï",
    "দ্ধ": "×", "দ্ব": "Ø", "দ্ম": "Ù", "ন্ঠ": "Ú", "ন্ড": "Û", "ন্ধ": "Ü", "ন্স": "Ý", "প্ট": "Þ", "প্ত": "ß", "প্প": "à",
    "প্স": "á", "ব্জ": "â", "ব্দ": "ã", "ব্ধ": "ä", "ভ্র": "å", "ম্ফ": "ç", "ল্ক": "é", "ল্গ": "ê", "ল্ট": "ë", "ল্ড": "ì",
    "ল্প": "í", "ল্ফ": "î", "শ্চ": "ð", "শ্ছ": "ñ", "ষ্ণ": "ò", "ষ্ট": "ó", "ষ্ঠ": "ô", "ষ্ফ": "õ", "স্খ": "ö", "স্ট": "÷",
    "স্ফ": "ù", "হ্ন": "ý", "হ্ম": "þ",
}  # fmt: skip
_HALVES = {"ম": "¤", "ষ": "®", "স": "¯", "ন": "š", "দ": "™", "চ": "”", "ঙ": "•"}
_SECONDS = {
    "ব": "^¡",
    "ভ": "¢",
    "ম": "§¥",
    "ত": "Í—",
    "থ": "’",
    "ক": "‹",
    "প": "ú",
    "ন": "œ",
    "ল": "ø¬",
    "ণ": "è",
    "র": "ªÖ",
    "য": "¨",
}
_WITH_U = {"গ": "¸", "শ": "ï", "হ": "û"}
_FIRST_HALVES_JOIN = {
    "ম": "বভমপনলর", "ষ": "কপম", "স": "বমতথকপনলর", "ন": "তথব", "দ": "ভ", "চ": "চছঞ", "ঙ": "খঘ",
}  # fmt: skip
_SYLLABLE = re.compile(
    "(?P<reph>র\u09cd(?=[ক-হ]))?(?P<letters>[ক-হ]\u09bc?(?:\u09cd[ক-হ]\u09bc?)*)(?P<vowel>[া-ৈ]|ো|ৌ)?(?P<signs>[ংঃঁ]*)"
)


def typed(text: str, *, old: bool = False) -> str:
    """`text` (Unicode) as glyphs; `old`: with the glyphs of the older fonts where there are two."""
    text = unicodedata.normalize("NFC", text).replace("র\u200d\u09cdয", "র\u09cdর\u09cdয")
    text = re.sub("[“”‘’—]", lambda mark: dict(zip("“”‘’—", "ÒÓÔÕÑ", strict=True))[mark[0]], text)
    pieces, at = list[str](), 0
    for found in _SYLLABLE.finditer(text):
        pieces += [_plain(text[at : found.start()]), _syllable(found, old)]
        at = found.end()
    return "".join([*pieces, _plain(text[at:])])


def _plain(text: str) -> str:
    return "".join(
        _LETTERS.get(letter, letter)
        for letter in text.replace("আ", "অা").replace("\u09cd\u200c", "&").replace("\u09cd", "&")
    )


def _syllable(found: re.Match[str], old: bool) -> str:
    letters, vowel, reph = found["letters"], found["vowel"] or "", bool(found["reph"])
    if reph and letters.startswith("র\u09cdয"):  # র‍্য
        letters, reph = letters, False
    before = {"ে": "‡", "ি": "w", "ৈ": "ˆ", "ো": "‡", "ৌ": "‡"}.get(vowel, "")
    if before == "‡" and old:
        before = "†"
    behind = {"ো": "v", "ৌ": "Š"}.get(vowel, "" if before else _LETTERS.get(vowel, ""))
    if vowel == "ু" and letters in _WITH_U:
        typed, behind = _WITH_U[letters], ""
    elif letters == "হ" and vowel == "ৃ":
        typed, behind = "ü", ""
    else:
        typed = _letters(letters, old)
        if vowel == "ু" and letters[-1] == "র":
            behind = "“" if old else "æ"
        elif vowel == "ূ" and old:
            behind = "‚"
        elif vowel == "ৃ" and old:
            behind = "…"
    return (
        before + typed + ("©" if reph else "") + behind + "".join(_LETTERS[sign] for sign in found["signs"])
    )


def _letters(letters: str, old: bool) -> str:
    parts = re.findall("[ক-হ]\u09bc?", letters)
    typed, at = "", 0
    while at < len(parts):
        for length in (3, 2):
            glyphs = _JOINED.get("\u09cd".join(parts[at : at + length]))
            if glyphs and not typed and len(parts) >= at + length:
                typed += glyphs[-1] if old else glyphs[0]
                at += length
                break
        else:
            part = parts[at]
            following = parts[at + 1] if at + 1 < len(parts) else ""
            if not typed and following and following in _FIRST_HALVES_JOIN.get(part, ""):
                typed += _HALVES[part]
            elif typed and part in _SECONDS:
                typed += _SECONDS[part][-1] if old else _SECONDS[part][0]
            elif typed and typed not in _HALVES.values():
                typed += "&" + _one(part)
            else:
                typed += _one(part)
            at += 1
    return typed


def _one(part: str) -> str:
    return _DOTTED[part[0]] if len(part) > 1 else _LETTERS[part]
