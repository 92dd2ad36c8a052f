"""What titles of agenda items are made of."""

# Titles that are one word.
TITLES = ("বিবিধ", "অন্যান্য", "বিবিধ আলোচনা", "misc", "miscellaneous", "others", "any other business", "aob")
# What many titles end in.
TITLE_ENDS = (
    r"(?:প্রসঙ্গে|প্রসঙ্গ|সংক্রান্ত|বিষয়ক|বিষয়ে|সম্পর্কে|সম্পর্কিত|কার্যক্রম|কর্মসূচি|ব্যবস্থাপনা|পরিস্থিতি|দৃঢ়ীকরণ|অনুমোদন|"
    r"পর্যালোচনা|উদযাপন|উদ্‌যাপন|বাস্তবায়ন|নিষ্পত্তি|প্রতিপালন)\s?[:ঃ]?$",
)
