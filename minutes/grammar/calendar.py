"""Names of months, days and eras in the spellings that occur."""

MONTHS: dict[str, int] = {
    name: month
    for month, names in enumerate(
        (
            "জানুয়ারি জানুয়ারী জানুয়ারি জানু january jan",
            "ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুয়ারি ফেব্রু february feb",
            "মার্চ মার্চ্চ march mar",
            "এপ্রিল এপ্রীল april apr",
            "মে may",
            "জুন june jun",
            "জুলাই জুলায় july jul",
            "আগস্ট আগষ্ট অগাস্ট আগস্ট্ august aug",
            "সেপ্টেম্বর সেপ্টম্বর সেপ্টেমবর সেন্টেম্বর সেপ্টেম্বার september sept sep",
            "অক্টোবর অক্টবর অক্টোবার অস্টোবর october oct",
            "নভেম্বর নভেম্বার নবেম্বর নভেমবর november nov",
            "ডিসেম্বর ডিসেম্বার ডিসেমবর december dec",
        ),
        1,
    )
    for name in names.split()
}
BANGLA_MONTHS: dict[str, int] = {
    name: month
    for month, names in enumerate(
        (
            "বৈশাখ", "জ্যৈষ্ঠ জৈষ্ঠ জ্যৈষ্ট জৈষ্ঠ্য", "আষাঢ় আষাড়", "শ্রাবণ", "ভাদ্র", "আশ্বিন আশ্বীন",
            "কার্তিক কার্ত্তিক", "অগ্রহায়ণ অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন ফাল্গুণ", "চৈত্র",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    name: day
    for day, names in enumerate(
        (
            "সোমবার সোম monday",
            "মঙ্গলবার মঙ্গল tuesday",
            "বুধবার বুধ wednesday",
            "বৃহস্পতিবার বৃহস্পতি বৃহঃবার বৃহস্পতিবারে thursday",
            "শুক্রবার শুক্র friday",
            "শনিবার শনি saturday",
            "রবিবার রোববার রবি sunday",
        )
    )
    for name in names.split()
}
# What may follow a year: the era, long or short.
# How months of the Hijri calendar begin, beside which a day of the Gregorian one is printed.
HIJRI_MONTHS = (
    "মহররম", "মুহাররম", "সফর", "রবিউল", "রবিউস", "জমাদি", "জুমাদা", "রজব", "শাবান", "শা'বান", "রমজান", "রমযান", "শাওয়াল", "জিলকদ", "জিলক্বদ",
    "যিলকদ", "জিলহজ", "যিলহজ", "জ্বিলহজ",
)  # fmt: skip
ERAS = (
    "খ্রিষ্টাব্দ", "খ্রিস্টাব্দ", "খ্রীষ্টাব্দ", "খ্রীস্টাব্দ", "খৃষ্টাব্দ", "খৃস্টাব্দ", "খ্রিঃ", "খ্রিঃ।",
    "খ্রি.", "খ্রি:", "খ্রি", "খ্রীঃ", "খ্রী:", "খৃঃ", "খৃ:", "ইং", "ইংরেজি", "ইংরেজী", "বঙ্গাব্দ",
    "বাং", "সাল", "সন", "AD", "CE",
)  # fmt: skip
