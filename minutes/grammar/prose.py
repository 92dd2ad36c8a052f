"""Sentences of running text that take a decision, put one off, or only speak of one."""

_DECISION = r"(?:সিদ্ধান্ত|সিধান্ত|সিদ্ধামত্ম|সিদ্দামত্ম|সিধ্যান্ত)(?:সমূহ|সমুহ|গুলো|গুলি|ও|টি)?"
_BETWEEN = r"(?:[^\s।:ঃ,]{1,18},?\s){0,3}?"
_TAKEN = r"(?:গৃহীত|গ্রহণ\s?করা|গ্রহণ|নেওয়া|নেয়া|লওয়া|প্রদান\s?করা)"
_WAS = r"(?:হয়েছে|হয়|হলো|হল|হইয়াছে|হইল|হইলো|করা হয়|করা হইল|করা হলো|করে|করেন|করিলেন)"

# What follows is the decision: "বিস্তারিত আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, …", "… সিদ্ধান্ত হয়ঃ …".
LEADS = (
    rf"{_DECISION}\s{_BETWEEN}(?:{_TAKEN}\s?)?{_WAS}\s?যে\s?[,:ঃ–—-]*",
    rf"{_DECISION}\s{_BETWEEN}(?:{_TAKEN}\s?)?{_WAS}\s?(?::-?|ঃ-?|[-–—](?=\s|$))",
    rf"{_DECISION}\s{_BETWEEN}{_TAKEN}\s?(?::-?|ঃ-?)",
    r"(?:স্থির|ঠিক|সাব্যস্ত|নির্ধারিত|ধার্য্য|ধার্য)\s(?:করা\s)?(?:হয়|হইল|হলো|হল|করেন|করে|করিলেন)\s?যে\s?,?",
    r"(?:একমত|ঐকমত্য|ঐক্যমত|মতৈক্য)\S{0,3}\s(?:পোষণ\s|প্রকাশ\s)?(?:করা\s)?(?:হয়|হন|করেন|হইল|হইলেন)\s?যে\s?,?",
    r"প্রস্তাব\S{0,3}\s(?:সর্বসম্মতিক্রমে\s)?(?:গৃহীত|পাস|পাশ)\s(?:হয়|হইল|হলো)\s?যে\s?,?",
    r"\b(?:resolved|decided|agreed)(?:\s(?:unanimously|further|also)){0,2},?\sthat\b,?",
    r"\bresolution\s?:",
)
# The sentence is the decision: "… পত্র প্রেরণের সিদ্ধান্ত গৃহীত হয়।", "… বিতরণ করা হইবে বলিয়া সিদ্ধান্ত গৃহীত হইল।".
WHOLES = (
    rf"{_DECISION}\s{_BETWEEN}(?:{_TAKEN}\s?)?{_WAS}\s?[।.]?$",
    r"(?:মর্মে|বলিয়া|বলে)\s(?:স্থির|সাব্যস্ত)\s(?:করা\s)?(?:হয়|হইল|হলো)\s?[।.]?$",
    r"\b(?:it was|(?:the )?(?:meeting|(?:sub-?\s?)?committee|house|board|council|society|association|members)"
    r"(?: unanimously)?) (?:decided|resolved|agreed) to\b",
    r"\b(?:motion|adoption|proposal|resolution)\b[^।]{3,160}?\b(?:moved|proposed) by\b[^।]{3,80}?\b(?:seconded|supported) by\b",
)
# Such a sentence that does not say what was decided, or speaks of what becomes of decisions: no decision.
_SOME = (
    r"(?:বিভিন্ন|নানা|নানাবিধ|কিছু|একাধিক|কতিপয়|কয়েকটি|অনেক|গুরুত্বপূর্ণ|প্রয়োজনীয়|যুগান্তকারী"
    r"|আলোচনার?|পর্যালোচনা|শেষে|মাধ্যমে|ভিত্তিতে|প্রেক্ষিতে|বিষয়ে|উপর|ও|এবং|সভায়|সভার)"
)
SAID_ONLY = (
    rf"^(?!.*(?:বে|বেন|হোক|হউক|মর্মে|বলিয়া|বলে)\s).*(?<![^\s]){_SOME}\s{_DECISION}\s(?:সমূহ\s)?(?:{_TAKEN}\s?)?{_WAS}\s?[।.]?$",
    rf"{_DECISION}(?:াদি|াবলি)?\s(?:সমূহ\s|গুলো\s|গুলি\s)?(?:[^\s।]{{1,20}}\s){{0,2}}?(?:লিপিবদ্ধ|বাস্তবায়ন|প্রেরণ|সংরক্ষণ|অবহিত"
    rf"|পর্যালোচনা|উপস্থাপন|পাঠ|প্রকাশ|অনুসরণ|পালন|উল্লেখ|তুলে ধরা)\s?{_WAS}\s?[।.]?$",
)
# Such a sentence with one of these announces a list.
LIST_FOLLOWS = (r"(?:নিম্ন|নিম্মে|নিন্ম|নিচের|নীচের|নি¤œ)", r"\bfollowing\b")
# Formal: the last minutes confirmed, accounts approved.
RATIFIED = (
    r"শোক\s(?:ও\sসমবেদনা\s)?(?:প্রকাশ|জ্ঞাপন)\s(?:করে|করেন|করিল|করিলেন)\s?[।.]?$",
    r"(?:দৃঢ়ীকরণ|দৃঢ়ীকৃত|দৃঢ়করণ|দৃড়ীকরণ|দৃড়ীকৃত|অনুমোদন|অনুমোদিত|গৃহীত|পাশ|পাস|সমর্থন|সমর্থিত)\s?(?:করা\s)?(?:হয়|হইল|হলো|হল)\s?[।.]?$",
    r"(?:সবাই|সকলে|সকল সদস্য|উপস্থিত সদস্যগণ|সভা|কমিটি|পরিষদ|সর্বসম্মতিক্রমে|সর্বসম্মতভাবে)\s(?:তা\s|উহা\s)?(?:সর্বসম্মতিক্রমে\s)?"
    r"(?:অনুমোদন|দৃঢ়ীকরণ|সমর্থন)\s(?:করেন|করলেন|করিলেন|করে|দেন|দিলেন)\s?[।.]?$",
    r"\b(?:was|were|is|are) (?:unanimously |duly )?(?:confirmed|approved|adopted|ratified)\.?$",
)
# No decision, whatever else the sentence says.
NONE_TAKEN = (
    rf"{_DECISION}\s{_BETWEEN}(?:{_TAKEN}\s?)?(?:হয়নি|হয় নি|হয় নাই|হইল না|হলো না|"
    r"যায়নি|যায় নাই|করা যায়নি|করা হয়নি|হবে|হইবে|নেওয়া হবে|ছাড়াই|নেই|নাই)",
    rf"{_DECISION}\s?(?:গ্রহণের|নেওয়ার|নেয়ার|লওয়ার|নিতে|দিতে|চেয়ে|চাওয়া)",
    r"(?:আগামী|পরবর্তী)\s(?:\S{1,20}\s){0,3}?(?:সভায়|সভাতে|মিটিংয়ে|বৈঠকে)\s"
    r"(?:\S{1,20}\s){0,4}?(?:আলোচনা|আলোচিত|উত্থাপন|উপস্থাপন|বিবেচনা|বিবেচিত|সিদ্ধান্ত)\S{0,3}\s(?:\S{1,20}\s){0,2}?(?:হবে|হইবে|হোক|হয়)\s?[।.]?$",
    r"(?:আগামী|পরবর্তী|পরের)\s(?:\S{1,20}\s){0,3}?(?:সভায়|সভাতে|মিটিংয়ে|মিটিং\s?-?এ|বৈঠকে)\s(?:\S{1,20}\s){0,2}?(?:উঠবে|উঠিবে|তোলা\sহ[বই]|আনা\sহ[বই])",
    r"(?:স্থগিত|মুলতবি|মুলতবী)\s(?:রাখা|করা)?\s?(?:হয়|হইল|হলো|হল|থাকে)",
    r"সভা(?:র কাজ|র কার্যক্রম)?\s(?:পরিচালনা|শুরু|আরম্ভ)\s?(?:করা|করি)?\S{0,3}\s(?:জন্য\s)?(?:\S{1,15}\s){0,2}?(?:অনুরোধ|আহ্?বান|দায়িত্ব)",
    r"সভার\s(?:কাজ|কার্য|কার্যক্রম)\s(?:[^\s।]{1,20}\s){0,3}?(?:আরম্ভ|শুরু)\s(?:করা\s)?(?:হয়|হলো|হল|হইল|করেন)\s?।?$",
    r"\bno decision\b", r"\b(?:deferred|postponed)\b",
)  # fmt: skip
# A decision of another meeting.
EARLIER = (
    r"(?:গত|বিগত|পূর্ববর্তী|পূর্বের|আগের)\s(?:\S{1,20}\s){0,3}?(?:সভা|বৈঠক)",
    r"(?:ইতঃপূর্বে|ইতোপূর্বে|ইতিপূর্বে)\s(?:\S{1,20}\s){0,6}?সিদ্ধান্ত",
    r"হয়েছিল\s?[।.]?$", r"হইয়াছিল\s?[।.]?$", r"\b(?:last|previous) meeting\b",
)  # fmt: skip
# Without such words: what the chair directs.
DIRECTIONS = (
    r"(?:নির্দেশ|নির্দেশনা|দিকনির্দেশনা|পরামর্শ|অনুরোধ|দায়িত্ব|তাগিদ)\s(?:\S{1,15}\s){0,2}?"
    r"(?:দেন|দিলেন|করেন|জানান|করা হয়|দেওয়া হয়|দেয়া হয়|জানানো হয়)\s?[।.]?$",
)

# Under a number without any label, when the next meeting sits is told, and nothing decided.
NEXT_SITTINGS = (
    r"^(?:আগামী|পরবর্তী)\s(?:[^\s।]{1,15}\s){0,2}?সভা(?:টি)?\s(?:[^\s।]{1,20}\s){0,10}?(?:অনুষ্ঠিত\s)?(?:হবে|হইবে|বসবে|বসিবে)\s?[।.]?$",
)

# What is ordered in English, without a "shall".
_DO = (
    r"submit|prepare|arrange|distribute|keep|report|pilot|send|complete|ensure|take|form|conduct|organi[sz]e|update"
    r"|publish|install|repair|inform|provide|issue|finali[sz]e|collect|hold|follow|monitor|visit|inspect|maintain|review"
    r"|appoint|continue|start|begin|stop|remove|clean|check|circulate|share|include|purchase|procure|train|upload|write"
    r"|request|identify|develop|implement|replace|deliver|draft|set up|make|give|recover|settle|expedite"
    r"|follow up|call|contact|compile|distribute|present|nominate"
)
_SAYS = r"(?:asked|requested|advised|urged|decided|agreed|informed|wants?|wished|failed|able|according|due|yet|likely)"
# A sentence behind a decision's belongs to it when it ends like an order.
ORDER_ENDS = (
    r"(?:বে|বেন|হোক|হউক|করুন)(?:\s(?:না|নাই))?\s?[।.;,]?(?:\s?\([^()]*\))?\s?[।.]?$",
    r"(?:করা|দেওয়া|দেয়া|প্রদান|গঠন|গ্রহণ|নিয়োগ|অর্পণ|বলা|জানানো)\s(?:করা\s)?(?:হলো|হল|হইল|গেল)(?:\s?\([^()]*\))?\s?[।.;]?$",
    r"\b(?:shall|must|will|would|should|is to|are to|(?:has|have|needs?) to)\b",
    # "Rafi to send the quotation by Thursday"
    rf"^(?:[•●▪➢*–-]\s?)?(?:\(?[0-9a-h]{{1,2}}[.)]\s)?(?!(?:\S+ ){{0,4}}{_SAYS}\b)(?:[a-z.]{{2,20}} ){{1,4}}to (?:{_DO})\b",
    r"(?<!yet )(?<!likely )(?<!remains )(?<!left )\bto be (?:\w+ (?:and|or|/) )?(?:\w+ed|sent|made|done|given|held"
    r"|built|kept|paid|taken|put|set|sold|bought|brought|shown|written|drawn|run)\b",
)

# In the cells of an English table an order often has no "shall": "Submit the report …", "a) Keep vouchers …".
IMPERATIVES = (
    r"(?:^|[.;:]\s)(?:[•●▪➢*–-]\s?)?(?:\(?(?:[a-h]|[ivx]{1,4}|[0-9]{1,2}(?:\.[0-9]{1,2})?)[).]?\s)?(?:immediately "
    r"|please |kindly )?"
    rf"(?:{_DO})"
    r"\s[^.;।]{3,300}[.;]?$",
    r"^(?:confirmed|approved|adopted|ratified)(?:\sunanimously)?\.?$",
)

# What a sentence of decision may begin with before it comes to the matter.
OPENINGS = (
    r"^(?:(?:এ|এই|উক্ত|উল্লিখিত|বর্ণিত)\s(?:বিষয়ে|প্রসঙ্গে|ব্যাপারে)\s|(?:বিস্তারিত|দীর্ঘ|ব্যাপক|সার্বিক|বিশদ|পুঙ্খানুপুঙ্খ|সভায়|অতঃপর|পরিশেষে|সবশেষে|শেষে)\s){0,4}"
    r"আলোচনা(?:ন্তে|ক্রমে|র পর|\s(?:ও|এবং)\sপর্যালোচনা(?:ন্তে|\sশেষে|র পর)|\sশেষে|\sপূর্বক)?,?\s"
    r"(?:(?:সকলের|সবার|উপস্থিত সকলের|সদস্যদের|সদস্যগণের)\s(?:মতামতের ভিত্তিতে|সম্মতিক্রমে|সম্মতিতে),?\s)?",
    r"^(?:এছাড়া|এছাড়াও|এ ছাড়া|এ ছাড়াও|তাছাড়া|তা ছাড়া),?\s",
    r"^(?:এমতাবস্থায়|অতএব|এ অবস্থায়|এই অবস্থায়|এ প্রেক্ষিতে|এ প্রেক্ষাপটে),?\s",
    r"^(?:(?:এ|এই|উক্ত)\s(?:বিষয়ে|প্রসঙ্গে|ব্যাপারে)|অতঃপর|তাই|সুতরাং|ফলে|এমতাবস্থায়|অতএব)?,?\s?(?:সর্বসম্মতিক্রমে|সর্বসম্মতভাবে|একমত হয়ে),?\s",
)  # fmt: skip

ORDINALS = ("প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম", "ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম")
# "২ নং প্রস্তাবঃ-", "প্রস্তাব নং-২", "আলোচ্যসূচি-৩:", "Item 4:": the head of an item with its number.
_ITEM = r"(?:প্রস্তাব|অনুচ্ছেদ|আলোচনার\sবিষয়|আলোচ্য\s?সূচি|আলোচ্য\s?বিষয়|আলোচ্যসূচী|এজেন্ডা|এজেণ্ডা|বিষয়|দফা|agenda(?:\sitem)?|item)"
# Items that count from one on beside those of the agenda: each is called by both, "অতিরিক্ত-১", "বিবিধ-২".
BESIDE_THE_AGENDA = "অতিরিক্ত|সম্পূরক|টেবিল|সংযোজিত|সংযোজনী|additional|supplementary|table"
_COUNT = r"(?P<behind>[0-9০-৯]{1,2}|[কখগঘঙচছ](?=[\s):ঃ]))"
ITEM_HEADS = (
    rf"^(?P<section>{BESIDE_THE_AGENDA})\s{_ITEM}\s?(?:নং|নম্বর|no\.?)?\s?[-–—:ঃ]?\s?\(?{_COUNT}\)?\s?(?::-?|ঃ-?|[।.]|[-–—]|$)\s*",
    r"^(?P<section>বিবিধ|miscellaneous|any other business|aob)(?:\s?[-–—]\s?|\s?\(|\s(?:নং|no\.?)\s)"
    rf"{_COUNT}\)?\s?(?::-?|ঃ-?|।|[-–—])\s*",
    r"^(?P<before>[0-9০-৯]{1,2})\s?(?:ম|য়|র্থ|ষ্ঠ|তম)\s(?:প্রস্তাব|আলোচ্য\s?(?:বিষয়|সূচি|সূচী)|এজেন্ডা)\s?(?::-?|ঃ-?|।|[-–—])\s*",
    rf"^(?P<before>[0-9০-৯]{{1,2}})\s?(?:নং|নম্বর|no\.?)?\s?-?\s?{_ITEM}(?:ের|র)?(?:\s(?:উপর|উপরে|প্রসঙ্গে|সম্পর্কে|লইয়া|নিয়ে|অনুযায়ী|মোতাবেক))?\s?(?::-?|ঃ-?|।|[-–—]|(?=\s))\s*",
    r"^(?P<before>[0-9০-৯]{1,2})\s?(?:নং|নম্বর)\s\([^()]{2,20}\)\s(?=আলোচ)",
    rf"^{_ITEM}\s?(?:নং|নম্বর|no\.?)?\s?[-–—:ঃ]?\s?\(?(?P<behind>[0-9০-৯]{{1,3}}(?:\.[0-9০-৯]{{1,2}}|[/-][0-9০-৯]{{1,3}}(?![0-9০-৯]))?)\s?(?:\)?\s?(?::-?|ঃ-?|[।.](?![0-9০-৯])|[-–—])|\))\s*",
    # "Item 37.03 Recommendations …": a number of two parts needs no sign behind it
    rf"^{_ITEM}\s?(?:নং|নম্বর|no\.?)?\s?[-–—:ঃ]?\s?(?P<behind>[0-9০-৯]{{1,3}}\.[0-9০-৯]{{1,2}})\s(?=[^\s0-9০-৯]|[0-9০-৯]{{1,3}}(?:তম|ম|য়|র্থ|ষ্ঠ|st|nd|rd|th))",
    rf"^{_ITEM}\s?(?:নং|নম্বর)?\s?[-–—]\s?(?P<behind>[0-9০-৯]{{1,2}})\s+(?=[^\s0-9০-৯])",
    # Counted through the year: "প্রস্তাব নং- ২১৪ …", "প্রস্তাব ২১৪⇥…"
    rf"^{_ITEM}\s?(?:নং|নম্বর)\s?[-–—]\s?(?P<behind>[0-9০-৯]{{3}})\s+(?=[^\s0-9০-৯])",
    rf"^{_ITEM}\s?(?:নং|নম্বর)?\s?[-–—]?\s?(?P<behind>[0-9০-৯]{{1,3}})\t(?=[^\s0-9০-৯])",
    r"^(?:ক্রমিক|ক্রঃ|ক্র\.)\s?(?:নং|নম্বর)?\s?[-–—:ঃ]?\s?(?P<behind>[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?)\s?(?:[:ঃ।.)–—-]\s?)?(?:(?:আলোচ্য\s)?বিষয়\s?[:ঃ–—-]\s?)?(?=[^\s0-9০-৯])",
    rf"^(?:(?P<ordinal>{'|'.join(ORDINALS)})\s(?:প্রস্তাব|আলোচ্য\s?(?:বিষয়|সূচি|সূচী)|এজেন্ডা)\s?(?::-?|ঃ-?|।|[-–—])\s*)",
)

# Only what reads like the record of a meeting is searched for such sentences: two of these must be told.
RECORDS = (
    r"(?:অদ্যকার|আজকের|অদ্য) (?:\S{1,20}\s){0,4}?(?:সভা|মিটিং|বৈঠক)",
    r"সভা\S{0,4}\s(?:\S{1,25}\s){0,6}?(?:অনুষ্ঠিত হয়|অনুষ্ঠিত হইল|আরম্ভ হয়|আরম্ভ হইল|শুরু হয়"
    r"|(?:মিটিং |সভা )?হয়(?=\s?।))|অনুষ্ঠিত সভা|meeting .{0,120}held",
    r"সভাপতিত্ব|(?:^|\n)সভাপতি\S{0,2}\s?[:ঃ\t ]|(?<!\S)সভাপতি\s?[:ঃ–—-]\s?\S|সভাপতির আসন|\bpresided\b"
    r"|\bin the chair\b|\bchair(?:ed|person)?\b",
    r"কার্য\s?বিবর|রেজ[ুো]ল|\bminutes\b|\bresolution|\bmom\b|\bmeeting notes\b",
    r"(?:^|\n)(?:attendees|participants|members present|present)\s?:",
    r"(?:সভা|সভার)\s(?:কাজ\s|কার্য্য\s|কার্য\s|কার্যক্রম\s)?(?:সমাপ্ত|শেষ|সমাপ্তি)|ধন্যবাদ জ্ঞাপন|vote of thanks|meeting (?:ended|closed|concluded)",
)
# News and letters speak of decisions, too.
NO_RECORDS = (
    r"নিজস্ব (?:প্রতিবেদক|সংবাদদাতা)", r"প্রতিনিধি\s?(?:॥|\|\||:)", r"স্টাফ রিপোর্টার", r"প্রকাশ(?:িত)?\s?:\s", r"বলে জানা গেছে",
    r"(?:^|\n)(?:জনাব|মহোদয়),?\n",
)  # fmt: skip
# So do letters; but minutes may have a reference, too, where their title says what they are.
REFERENCES = (r"(?:^|\n)সূত্র\s?[:ঃ]",)
