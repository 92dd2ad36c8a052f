"""Sentences and words that begin or end the part of a document in which decisions stand."""

# The meeting is over: what follows is signature, memo number and distribution.
CLOSINGS = (
    r"^(?:অতঃপর|এরপর|শেষে|অবশেষে),? (?:সভায় )?আর (?:কোন|কোনো)", r"^পরিশেষে", r"^সবশেষে", r"^সভায় আর ", r"^আর (?:কোন|কোনো) ",
    r"^(?:সভায় )?(?:অন্য|অতিরিক্ত) (?:কোন|কোনো) আলোচ", r"আলোচ্য বিষয় না থাকায়",
    r"আলোচনার বিষয় না থাকায়",
    r"সভার (?:কাজ |কার্যক্রম )?(?:আনুষ্ঠানিক )?(?:সমাপ্তি|সমাপ্ত|শেষ)\s?(?:ঘোষণা|ঘোষনা|করেন|করা)",
    r"^(?:সভাপতি|তিনি)\s.{0,60}ধন্যবাদ.{0,60}(?:শেষ|সমাপ্ত|সমাপ্তি)\S{0,3}\s?(?:করেন|ঘোষণা|ঘোষনা|টানেন)",
    r"সভা(?:র কাজ)?\s(?:শেষ|সমাপ্ত|মুলতবি|মুলতবী)\s(?:করেন|ঘোষণা|ঘোষনা|করা)",
    r"^\(?স্বাক্ষরিত", r"^স্বা(?:ঃ|:|\.|/)", r"^স্মারক", r"^পত্র সংখ্যা", r"^বিতরণ", r"^অনুলিপি",
    r"^(?:সদয় )?(?:অবগতি|জ্ঞাতার্থে|জ্ঞাতার্থ)", r"^\(?sd/", r"^there being no", r"^memo",
    r"^copy (?:for|to)", r"^distribution", r"^the (?:meeting|chair)\S{0,20} (?:ended|concluded|closed)",
)  # fmt: skip

# A sentence that announces the list of decisions.
_DECISIONS = r"(?:সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|সিধান্ত|সিদ্ধামত্ম|সিদ্দামত্ম)\S{0,8}\s"
ANNOUNCEMENTS = (
    r"(?:নিম্ন|নিম্মে|নিন্ম|নিচের|নীচের|নি¤œ)\S{0,10}\s(?:\S{1,20}\s){0,4}?"
    + _DECISIONS
    + r"(?:\S{1,20}\s){0,4}?(?:গৃহীত|গ্রহণ|নেয়া|নেওয়া)",
    _DECISIONS + r"(?:\S{1,20}\s){0,3}?(?:গৃহীত|গ্রহণ)\s?(?:হয়|করা হয়|হলো|হল)\s?[:ঃ।-]*$",
    r"following (?:decisions|resolutions) (?:were|are) (?:taken|made|adopted)",
)

# Words that make a document a notice, not minutes: in its title, or in its first sentences.
NOTICE_TITLES = (
    r"নোটিশ", r"নোটিস", r"সভার বিজ্ঞপ্তি", r"^বিজ্ঞপ্তি", r"সভা আহ্বান", r"সভা আহবান", r"\bnotice\b",
    r"আমন্ত্রণ ?পত্র",
)  # fmt: skip
NOTICE_SENTENCES = (
    r"অনুষ্ঠিত হবে", r"অনুষ্ঠিত হইবে", r"উপস্থিত থাকার জন্য\s(?:\S{1,20}\s){0,6}?অনুরোধ",
    r"আহ্বান করা (?:হলো|হয়েছে|হইল)", r"will be held",
)  # fmt: skip
MINUTES_TITLES = (
    r"কার্য্?য?\s?বিবরণি",
    r"রেজ[ুো]ল[িু]?উশন",
    r"রেজুলেশন",
    r"\bminutes of\b",
    r"^minutes\b",
    r"^resolution",
)
WORKING_PAPERS = (r"কার্যপত্র", r"working paper")
REPORTS = (r"অগ্রগতি প্রতিবেদন", r"বাস্তবায়ন প্রতিবেদন", r"progress report")
