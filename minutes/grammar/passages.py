"""Sentences and words that begin or end the part of a document in which decisions stand."""

# The meeting is over: what follows is signature, memo number and distribution.
CLOSINGS = (
    r"^(?:অতঃপর|এরপর|শেষে|অবশেষে),? (?:সভায় )?আর (?:কোন|কোনো)", r"^(?:অতঃপর|শেষে),?\s(?:\S{1,20}\s){0,8}?ধন্যবাদ",
    r"^(?:বিঃ|বি\.)\s?(?:দ্রঃ|দ্র\.)", r"^পরিশেষে", r"^সবশেষে", r"^সভায় আর ", r"^আর (?:কোন|কোনো) ",
    r"^(?:সভায় )?(?:অন্য|অতিরিক্ত) (?:কোন|কোনো) আলোচ", r"আলোচ্য বিষয় না থাকায়",
    r"আলোচনার বিষয় না থাকায়",
    r"সভার (?:কাজ |কার্যক্রম )?(?:আনুষ্ঠানিক )?(?:সমাপ্তি|সমাপ্ত|শেষ)\s?(?:ঘোষণা|ঘোষনা|করেন|করা)",
    r"^(?:সভাপতি|তিনি)\s.{0,60}ধন্যবাদ.{0,60}(?:শেষ|সমাপ্ত|সমাপ্তি)\S{0,3}\s?(?:করেন|ঘোষণা|ঘোষনা|টানেন)",
    r"সভা(?:র কাজ)?\s(?:শেষ|সমাপ্ত|মুলতবি|মুলতবী)\s(?:করেন|ঘোষণা|ঘোষনা|করা)",
    r"^\(?স্বাক্ষরিত", r"^স্বা(?:ঃ|:|\.|/)", r"^স্মারক", r"^পত্র সংখ্যা", r"^বিতরণ", r"^অনুলিপি",
    r"^(?:সদয় )?(?:অবগতি|জ্ঞাতার্থে|জ্ঞাতার্থ)", r"^\(?sd/", r"^there being no", r"^memo",
    r"meeting (?:came to an end|was (?:closed|concluded|adjourned))", r"^signed\b", r"^with (?:a )?(?:vote of )?thanks",
    r"^(?:নং|no\.?)\s?[-–:.]?\s?[0-9০-৯]{2}\.[0-9০-৯]{2}\.[0-9০-৯]{4}",
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
# A subject line that only speaks of minutes.
ABOUT_MINUTES = (
    r"কার্য্?য?\s?বিবরণি\S{0,3}(?:\s\S{1,15}){0,3}?\s(?:প্রেরণ|সংশোধন|দাখিল|অনুমোদন|সংগ্রহ|প্রসঙ্গে|সরবরাহ)",
    r"(?:প্রেরণ|সংশোধন) প্রসঙ্গে",
)
WORKING_PAPERS = (r"কার্যপত্র", r"কার্য পত্র", r"working paper", r"আলোচনাপত্র")
REPORTS = (
    r"অগ্রগতি\S{0,3} প্রতিবেদন", r"বাস্তবায়ন প্রতিবেদন", r"মাসিক প্রতিবেদন", r"প্রতিবেদন ছক", r"progress report",
    r"অগ্রগতির তথ্য",
    r"অগ্রগতি সংক্রান্ত (?:তথ্য|প্রতিবেদন)",
)  # fmt: skip
TENDERS = (
    r"দরপত্র", r"টেন্ডার", r"কোটেশন", r"নিলাম", r"ইজারা বিজ্ঞপ্তি", r"\btenders?\b", r"\bquotations?\b",
    r"\be-?gp\b", r"পুনঃ?\s?দরপত্র",
)  # fmt: skip
OFFICE_ORDERS = (
    r"অফিস আদেশ",
    r"^আদেশ$",
    r"প্রজ্ঞাপন",
    r"পরিপত্র",
    r"^office order",
    r"^notification$",
    r"^circular$",
    r"বদলি আদেশ",
)
AGENDAS = (
    r"^(?:সভার\s)?(?:আলোচ্য\s?সুচি|আলোচ্যসুচি|এজেন্ডা)\S{0,3}\s?[:ঃ]?$",
    r"সভার আলোচ্য\s?সুচি$",
    r"^agenda(?: of .*| for .*)?$",
)
# A newspaper's words above its text.
NEWS = (
    r"নিজস্ব প্রতিবেদক", r"নিজস্ব প্রতিনিধি", r"নিজস্ব সংবাদদাতা", r"স্টাফ রিপোর্টার",
    r"(?:জেলা|উপজেলা) প্রতিনিধি\s?[।|:,(-]", r"ডেস্ক রিপোর্ট",
    r"অনলাইন ডেস্ক", r"^প্রকাশ(?:িত)?\s?[:ঃ]", r"[|।]\s?প্রকাশ(?:িত)?\s?[:ঃ]", r"সংবাদদাতা", r"^আপডেট\s?[:ঃ]",
    r"\bstaff (?:reporter|correspondent)\b",
    r"বাসস\s?[)।:]",
)  # fmt: skip
LETTERS = (
    r"^সূত্র", r"^বরাবর", r"^প্রাপক", r"উপর্যুক্ত বিষয়", r"উপরোক্ত বিষয়", r"উপর্যুক্ত বিষয় ও সূত্র",
    r"নির্দেশক্রমে (?:অনুরোধ|জানানো)", r"আপনার বিশ্বস্ত",
    r"^জনাব,$", r"^মহোদয়,", r"অনুরোধ করা হ(?:লো|ল|ইল)।?$", r"প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য .{0,40}অনুরোধ",
    r"^dear (?:sir|madam)", r"^sub(?:ject)?\s?:",
)  # fmt: skip
CORRIGENDUM_TITLES = (
    r"^(?:\(?)সংশোধনী(?:পত্র)?\)?$",
    r"শুদ্ধিপত্র",
    r"ভুল সংশোধন",
    r"^corrigendum",
    r"^erratum",
    r"কার্য্?য?\s?বিবরণি\S{0,3}(?:\s\S{1,20}){0,3}\sসংশোধন",
)
CORRECTING = (
    r"পড়তে হবে", r"পড়িতে হইবে", r"(?:স্থলে|পরিবর্তে)\s", r"প্রতিস্থাপিত", r"প্রতিস্থাপন করা",
    r"(?:নিম্নরূপ\S{0,4}|নিম্নোক্তভাবে|এতদ্বারা) সংশোধন",
    r"সংশোধন করা হ(?:লো|ল|ইল)", r"should (?:be )?read", r"to be read as",
    r"is (?:hereby )?(?:replaced|substituted|corrected)",
)  # fmt: skip
# Headings of a corrigendum's table: what was printed, and what counts.
OLD_WORDING = (
    r"যা আছে",
    r"যাহা আছে",
    r"বিদ্যমান",
    r"অশুদ্ধ",
    r"মুদ্রিত",
    r"যা ছিল",
    r"পূর্বের",
    r"^ভুল$",
    r"existing",
    r"^for$",
    r"printed",
)
NEW_WORDING = (
    r"পড়তে হবে",
    r"যা হবে",
    r"যাহা হবে",
    r"সংশোধিত",
    r"^শুদ্ধ$",
    r"প্রতিস্থাপিত",
    r"প্রতিস্থাপন",
    r"^সঠিক",
    r"সংশোধন",
    r"corrected",
    r"^read",
    r"to be read",
)
CORRECTED_NUMBER = (r"সিদ্ধান্ত", r"অনুচ্ছেদ", r"^decision", r"para")
