"""How converters from Bijoy's glyphs go wrong, and what was meant. Patterns of regular expressions; \\g<…> as in `re.sub`."""

_SIGN = "[িেৈ]?"  # a vowel sign that the converter moved behind the first half only

# These never stand in a Bangla word that is spelled right.
SURE: tuple[tuple[str, str], ...] = (
    # A vowel sign typed twice: গৃৃহীত, মাাস.
    (r"([া-ৄেৈ])\1+", r"\1"),
    # The second half of থ was taken for a letter: ব্যব¯হা, উপ¯িহত.
    (rf"¯({_SIGN})[হথ]", r"স্থ\1"),
    # The second half of ত was taken for ত্ম, the first half of ন for ম: সিদ্ধামত্ম, প্রামিত্মক, বাসত্মবায়ন, রাস্ত্মা, অমত্মর্ভুক্ত.
    (r"([নস])্ত্ম", r"\1্ত"),
    (rf"ম({_SIGN})ত্ম", r"ন্ত\1"),
    (rf"স({_SIGN})ত্ম", r"স্ত\1"),
    # The second half of তু: প্রস্ত্তত, কিন্ত্ত.
    (r"([নস])্ত্ত(?!্)", r"\1্তু"),
    # The ু of রু was taken for ম্ন, or stayed a quotation mark: শুরম্ন, ফেব্রম্নয়ারি, জর“রি.
    (r"র্?ম্ন(?<=রম্ন)", "রু"),
    (r"র“(?=[ক-হ])", "রু"),
    # A reph behind its letter, at the end of a word: পূবের্.
    (r"((?:[ক-হ]\u09bc?্){0,4}[ক-হ]\u09bc?[া-ৌ]?)র্(?=$|-)", r"র্\1"),
    # The first half of ঙ stayed a bullet: শৃ•খলা.
    (r"(?<=[\u0985-\u09cc])•(?=[খঘক])", "ঙ্"),
    # The newer sign of ক্ষ was taken for ড়্গ: শিড়্গা, পদড়্গেপ; not খড়্গ, ষড়্গুণ.
    (r"(?<![খষ])ড\u09bc্গ", "ক্ষ"),
    # A ra below its letter that came before it, where no letter stands that it could be below: ্রপকল্প, ্রগহণ.
    (r"(?<![ক-হৎিেৈ\u09bc])্র([ক-হ]\u09bc?)", r"\1্র"),
    # The second half of ল was taken for স্ন: উলেস্নখ, কমপেস্নক্স, পলস্নী; স্নান, স্নাতক and স্নেহ are words.
    (rf"([কগপবমলশহ])({_SIGN})স্ন(?!া[নতয]|েহ)", r"\1্ল\2"),
)
# These are mended only where the word that comes of it is known and the one that stands there is not.
CHECKED: tuple[tuple[str, str], ...] = (
    (rf"([কগপবমলশহ])({_SIGN})স্ন", r"\1্ল\2"),
    # Second halves of থ, তু, ত that stayed marks: উপসি'ত, প্রস'ত, সিদ্ধান-, বাস-বায়ন.
    (rf"([সন])({_SIGN})['’‘]", r"\1্থ\2"),
    (r"([সন])['’‘]", r"\1্তু"),
    (rf"([সন])({_SIGN})[-–—]", r"\1্ত\2"),
    (r"র[“–—]", "রু"),
    # A reph behind its letter: কাযর্ক্রম, কতৃর্পক্ষ, নিধার্রিত, কোটর্.
    (r"((?:[ক-হ]\u09bc?্){0,4}[ক-হ]\u09bc?[া-ৌ]?)র্", r"র্\1"),
)
# What these would mend and is whole, in a paper in which little else is broken: a bus bay is no "বাস্তবে".
WHOLE_COMPOUNDS = ("বাস-বে", "বাস-বের", "বাস-বেতে", "বাস-বেসহ")
# Letters that are always written as one, also where a converter set them apart: সিদ্‌ধান্ত, শিক্ ষা.
ALWAYS_JOINED = (
    "ক্ক", "ক্ট", "ক্ত", "ক্ষ", "ক্স", "গ্ধ", "ঙ্ক", "ঙ্খ", "ঙ্গ", "চ্চ", "চ্ছ", "জ্জ", "জ্ঞ", "ঞ্চ", "ঞ্জ", "ট্ট", "ণ্ট", "ণ্ঠ", "ণ্ড", "ত্ত",
    "ত্থ", "দ্দ", "দ্ধ", "ন্ট", "ন্ত", "ন্থ", "ন্দ", "ন্ধ", "ন্ন", "প্ত", "প্প", "ব্দ", "ব্ধ", "ম্প", "ম্ব", "ম্ভ", "ম্ম", "ল্ক", "ল্প", "ল্ল", "শ্চ",
    "ষ্ক", "ষ্ট", "ষ্ঠ", "ষ্ণ", "ষ্প", "স্ক", "স্ট", "স্ত", "স্থ", "স্প",
)  # fmt: skip
# The same in a document in which much else is broken: a lost ra (পশাসক, পকল্প, গহণ, খি.).
CHECKED_IN_BROKEN: tuple[tuple[str, str], ...] = ((r"^([পগবখ])(?!্)", r"\1্র"),)

# Glyphs that are marks of any text too: what comes of them must be a known word.
DOUBTFUL_GLYPHS = "°±·×÷“”‘’–—…•'"
# Glyphs that are marks at the edge of a word.
DOUBTFUL_AT_EDGES = "©®™§£¥¢²³¹º¼½¾»›‹´µ"
