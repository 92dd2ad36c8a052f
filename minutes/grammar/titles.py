"""What titles of agenda items are made of."""

# Titles that are one word.
TITLES = ("বিবিধ", "অন্যান্য", "বিবিধ আলোচনা", "misc", "miscellaneous", "others", "any other business", "aob")
# What many titles end in.
TITLE_ENDS = (
    r"(?:প্রসঙ্গে|প্রসঙ্গ|সংক্রান্ত|বিষয়ক|বিষয়ে|সম্পর্কে|সম্পর্কিত|কার্যক্রম|কর্মসূচি|ব্যবস্থাপনা|পরিস্থিতি|দৃঢ়ীকরণ|অনুমোদন|"
    r"পর্যালোচনা|উদযাপন|উদ্‌যাপন|বাস্তবায়ন|নিষ্পত্তি|প্রতিপালন)\s?[:ঃ]?$",
)
# Headings of parts of the minutes themselves: their numbers are no subjects'.
SECTIONS = (
    "উপস্থিতি", "উপস্থিত সদস্যবৃন্দ", "উপস্থিতির তালিকা", "সূচনা", "সূচনা বক্তব্য", "স্বাগত বক্তব্য", "ভূমিকা", "প্রারম্ভিক", "উদ্বোধন", "সভার বিবরণ",
    "গত সভার সিদ্ধান্ত", "গত সভার সিদ্ধান্তের অগ্রগতি", "বিগত সভার সিদ্ধান্তের অগ্রগতি", "বিগত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি", "অগ্রগতি",
    "আলোচ্যসূচি", "আলোচ্যসূচী", "আলোচ্য বিষয়", "আলোচ্য বিষয়সমূহ", "সমাপ্তি", "সভার সমাপ্তি", "attendance", "introduction", "opening",
    "agenda", "discussion", "decisions", "progress",
)  # fmt: skip
