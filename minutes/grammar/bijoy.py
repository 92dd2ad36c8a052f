"""The glyphs of SutonnyMJ and the other Bijoy fonts: what a letter of such a font looks like, in the order it is typed.

The keys are the characters that Windows-1252 has for the fonts' bytes. Such a text is written as it is seen: a vowel sign that
stands left of its letter comes before it, the reph after it. Letters that join are written with halves: a first half
(HALVES) and a second one (SECONDS), or as one glyph (LETTERS).
"""

# A letter, or several joined ones, whole. A vowel sign in it is the syllable's.
LETTERS: dict[str, str] = {
    "A": "অ", "B": "ই", "C": "ঈ", "D": "উ", "E": "ঊ", "F": "ঋ", "G": "এ", "H": "ঐ", "I": "ও", "J": "ঔ",
    "K": "ক", "L": "খ", "M": "গ", "N": "ঘ", "O": "ঙ", "P": "চ", "Q": "ছ", "R": "জ", "S": "ঝ", "T": "ঞ",
    "U": "ট", "V": "ঠ", "W": "ড", "X": "ঢ", "Y": "ণ", "Z": "ত", "_": "থ", "`": "দ", "a": "ধ", "b": "ন",
    "c": "প", "d": "ফ", "e": "ব", "f": "ভ", "g": "ম", "h": "য", "i": "র", "j": "ল", "k": "শ", "l": "ষ",
    "m": "স", "n": "হ", "o": "ড\u09bc", "p": "ঢ\u09bc", "q": "য\u09bc", "r": "ৎ",
    "°": "ক্ক", "±": "ক্ট", "²": "ক্ষ্ম", "³": "ক্ত", "´": "ক্ম", "µ": "ক্র", "¶": "ক্ষ", "ÿ": "ক্ষ", "·": "ক্স",
    "¸": "গু", "¹": "গ্গ", "º": "গ্দ", "»": "গ্ধ", "¼": "ঙ্ক", "½": "ঙ্গ", "¾": "জ্জ", "À": "জ্ঝ", "Á": "জ্ঞ",
    "Â": "ঞ্চ", "Ã": "ঞ্ছ", "Ä": "ঞ্জ", "Å": "ঞ্ঝ", "Æ": "ট্ট", "Ç": "ড্ড", "È": "ণ্ট", "É": "ণ্ঠ", "Ê": "ণ্ড",
    "Ð": "ণ্ড", "Ë": "ত্ত", "Ì": "ত্থ", "Í": "ত্ম", "Î": "ত্র", "Ï": "দ্দ", "×": "দ্ধ", "Ø": "দ্ব", "Ù": "দ্ম",
    "Ú": "ন্ঠ", "Û": "ন্ড", "Ü": "ন্ধ", "Ý": "ন্স", "Þ": "প্ট", "ß": "প্ত", "à": "প্প", "á": "প্স", "â": "ব্জ",
    "ã": "ব্দ", "ä": "ব্ধ", "å": "ভ্র", "æ": "ম্ন", "ç": "ম্ফ", "é": "ল্ক", "ê": "ল্গ", "ë": "ল্ট", "ì": "ল্ড",
    "í": "ল্প", "î": "ল্ফ", "ï": "শু", "ð": "শ্চ", "ñ": "শ্ছ", "ò": "ষ্ণ", "ó": "ষ্ট", "ô": "ষ্ঠ", "õ": "ষ্ফ",
    "ö": "স্খ", "÷": "স্ট", "ø": "স্ন", "ù": "স্ফ", "û": "হু", "ü": "হৃ", "ý": "হ্ন", "þ": "হ্ম",
}  # fmt: skip
# The first half of joined letters, and the glyphs that it joins ("" for any).
HALVES: dict[str, tuple[str, str]] = {
    "¤": ("ম", ""), "®": ("ষ", ""), "¯": ("স", ""), "š": ("ন", ""), "›": ("ন", ""), "˜": ("দ", "MN¡Ÿ^gaf"),
    "™": ("দ", "¢£§^¡fg"), "”": ("চ", "PQT"), "•": ("ঙ", "LN¶ÿKMg"), "ˉ": ("স", ""),
}  # fmt: skip
# The second half, after a whole letter or a first half.
SECONDS: dict[str, str] = {
    "^": "ব", "¡": "ব", "¦": "ব", "Ÿ": "ব", "¢": "ভ", "£": "ভ্র", "¥": "ম", "§": "ম", "¨": "য", "ª": "র",
    "«": "র", "Ö": "র", "¬": "ল", "\u00ad": "ল", "−": "ল", "¿": "ত্র", "è": "ণ", "œ": "ন", "Œ": "ক্র", "ú": "প",
}  # fmt: skip
# The same sign is another letter, or a mark, elsewhere: second halves only behind a first half …
BEHIND_HALVES: dict[str, str] = {
    "‘": "তু",
    "’": "থ",
    "'": "থ",
    "—": "ত",
    "Í": "ত",
    "‹": "ক",
    "–": "ত",
    "ø": "ল",
}
# … and only behind a letter that has no vowel sign yet.
BEHIND_LETTERS: dict[str, str] = {"ø": "ল"}

# Vowel signs before their letter, and behind it.
BEFORE: dict[str, str] = {"w": "ি", "†": "ে", "‡": "ে", "ˆ": "ৈ", "‰": "ৈ"}
BEHIND: dict[str, str] = {
    "v": "া", "x": "ী", "y": "ু", "z": "ু", "~": "ূ", "‚": "ূ", "ƒ": "ূ", "„": "ৃ", "Š": "ৗ",
}  # fmt: skip
# Vowel signs behind these letters that have none yet ("" for any), else a mark or another letter.
BEHIND_SOME: dict[str, tuple[str, str]] = {
    "…": ("ৃ", ""), "“": ("ু", "রলভড\u09bc"), "æ": ("ু", "রলভড"), "–": ("ু", "\u09bc"),
}  # fmt: skip
REPH = "©"
HASANTA = "&"
SIGNS: dict[str, str] = {"s": "ং", "t": "ঃ", "u": "ঁ"}
# Digits and marks.
MARKS: dict[str, str] = {
    "0": "০", "1": "১", "2": "২", "3": "৩", "4": "৪", "5": "৫", "6": "৬", "7": "৭", "8": "৮", "9": "৯",
    "|": "।", "\\": "॥", "$": "৳", "Ñ": "—", "Ò": "“", "Ó": "”", "Ô": "‘", "Õ": "’",
}  # fmt: skip
# What these mean behind a digit is what they mean everywhere.
MATHEMATICS = "°±×÷½¼¾"

# Fonts with these glyphs, by how their names begin or end, in small letters without blanks and hyphens …
FONT_BEGINNINGS = ("sutonny", "bijoy")
FONT_ENDINGS = ("mj", "ansi")
# … and names like theirs of fonts that have Unicode's letters.
UNICODE_FONT_ENDINGS = ("omj",)
UNICODE_FONT_WORDS = ("unicode", "unibangla")
