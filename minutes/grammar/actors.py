"""How a sentence says who is to act."""

# A clause in which somebody does something ends in one of these; one that ends in another verb orders without a subject.
ACTIVE_ENDINGS = ("বেন", "বে", "বেক")
PASSIVE = ("হবে", "হইবে", "হবে না", "লাগবে", "া যাবে", "া যাইবে", "নো যাবে", "া যাবে না", "া যাইবে না", "নো যাবে না")
# Words that end an adverbial in front of the subject ("এ বিষয়ে …", "১৫ দিনের মধ্যে …").
ADVERBIAL_ENDS = (
    "জন্য", "মধ্যে", "বিষয়ে", "লক্ষ্যে", "হিসাবে", "হিসেবে", "মোতাবেক", "পর্যন্ত", "হতে", "থেকে", "নিমিত্ত",
    "করে", "করিয়া", "পূর্বে",
    "আগে", "পরে", "পর", "অনুযায়ী", "অনুসারে", "সাপেক্ষে", "মাধ্যমে", "সাথে", "সঙ্গে", "ক্ষেত্রে",
    "উদ্দেশ্যে", "প্রেক্ষিতে", "কারণে", "তারিখে",
    "ভিত্তিতে", "যে", "অতঃপর", "এবং", "তবে", "আগামী", "প্রতি", "দ্বারা", "দিয়ে", "নিয়ে", "হলে", "ব্যতীত",
    "ছাড়া", "ও", "উক্ত",
)  # fmt: skip
# Behind an institution in the dative one of these makes it the one who is to act.
REQUESTS = (
    r"অনুরোধ", r"নির্দেশ", r"দায়িত্ব", r"পরামর্শ", r"আহ্?বান জান", r"বলা (?:হলো|হয়|হল)", r"আহ্?বায়ক",
)  # fmt: skip
BY = ("কর্তৃক", "কর্তৃপক্ষকে")
# Behind a head these make it a place or a matter, not the one who acts.
NOT_ACTING = (
    "হিসাবে", "হিসেবে", "পদে", "চত্বরে", "প্রাঙ্গণে", "মাঠে", "এলাকায়", "এলাকা", "ভবন", "ভবনে", "কক্ষে",
    "গঠন", "পুনর্গঠন", "নির্মাণ", "মেরামত", "স্থাপন", "বরাবর",
    "নিকট", "বরাবরে", "হতে", "থেকে", "পর্যন্ত",
    "সংলগ্ন", "অভ্যন্তরে", "সংক্রান্ত", "বিষয়ক", "সভা", "সভায়", "নিয়োগ", "পরিদর্শন", "পর্যায়ে", "মোড়ে",
    "সমূহে", "ভিত্তিক", "খোলা", "বন্ধ", "এর",
)  # fmt: skip
EVERYBODY = (r"সংশ্লিষ্ট সকলে(?=\s|$)", r"সংশ্লিষ্ট সবাই", r"সকল সংশ্লিষ্ট(?:রা|গণ)")
ENGLISH_SUBJECT = (
    r"(?:^|[.;]\s|\band\s)(?:[Tt]he )?(?P<who>[A-Za-z][^.;]{1,110}?),? (?:shall|will|should|must|(?:is|are|was|were) "
    r"(?:requested|asked|directed|instructed|advised|to)(?: to)?)\s(?!be\b|not be\b)",
    r"\bby the (?P<who>[A-Za-z][^.;]{1,60}?)(?=[.,;]| (?:by|within|before|on|in)\b|$)",
)
