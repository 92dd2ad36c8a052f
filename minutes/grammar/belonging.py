"""What a reader of common sense knows of a post and the name behind its comma: how much each says for their being one."""

# Parts of a body, and where its people work: named after their place, asked through their post and seldom by themselves.
UNITS = (
    "বিওপি", "ক্যাম্প", "জোন", "অঞ্চল", "রিজিয়ন", "রিজিওন", "সার্কেল", "রেঞ্জ", "বিট", "ব্লক", "সেক্টর", "ক্লাস্টার",
    "ইউনিট", "শাখা", "উপশাখা", "উপ-শাখা", "ডিভিশন", "সাব-ডিভিশন", "উপবিভাগ", "উপ-বিভাগ", "ডিপো", "স্টেশন", "ব্যাটালিয়ন", "battalion", "base",
    "সাবস্টেশন", "উপকেন্দ্র", "চেকপোস্ট", "চেক পোস্ট", "বন্দর", "স্থলবন্দর", "নদীবন্দর", "সমুদ্রবন্দর", "বিমানবন্দর",
    "ঘাট", "ফেরিঘাট", "লঞ্চঘাট", "টার্মিনাল", "জেটি", "গুদাম", "গোডাউন", "এলএসডি", "সিএসডি", "খামার", "বাগান", "এক্সচেঞ্জ",
    "ডাকঘর", "উপ-ডাকঘর", "উদ্যান", "অভয়ারণ্য", "প্ল্যান্ট", "প্লান্ট", "শেড", "ইয়ার্ড", "ওয়ার্কশপ", "কারখানা",
    "পোল্ডার", "ক্যাম্পাস", "প্রকল্প", "কর্মসূচি", "কর্মসূচী", "উপপ্রকল্প", "হল", "ছাত্রাবাস", "হোস্টেল", "ওয়ার্ড",
    "অনুষদ", "ডেস্ক", "কাউন্টার", "পয়েন্ট", "এলাকা", "এরিয়া", "মৌজা", "স্লুইস", "রেগুলেটর", "হাওর", "বিল", "চত্বর",
    "মার্কেট", "তদন্তকেন্দ্র", "তদন্ত কেন্দ্র", "আউটপোস্ট", "লোকোশেড", "জংশন", "স্ট্যান্ড", "মহাল", "উপজোন",
    "সাব-জোন", "রেজিমেন্ট", "বেসিক সেন্টার", "এপি", "আইসিপি", "আবাসিক এলাকা", "regiment", "icp",
    "bop", "camp", "zone", "region", "circle", "range", "beat", "block", "sector", "cluster", "unit",
    "branch", "sub-branch", "division", "sub-division", "depot", "station", "substation", "outpost", "port",
    "terminal", "jetty", "warehouse", "farm", "exchange", "plant", "yard", "workshop", "campus", "project",
    "programme", "program", "ward", "hall", "hostel", "desk", "area", "junction", "site", "field",
)  # fmt: skip
# What a branch does, where its name says no more: it is the only one of its kind, and an office by itself.
WORKS_OF_BRANCHES = (
    "পরিবহন", "যানবাহন", "বিদ্যুৎ", "স্টোর", "ক্রয়", "হিসাব", "এস্টেট", "সম্পত্তি", "নিরাপত্তা", "কর", "নকশা", "কঞ্জারভেন্সি", "কনজারভেন্সি", "পূর্ত",
    "যান্ত্রিক", "সংস্থাপন", "প্রকৌশল", "জনসংযোগ", "আইন", "লাইসেন্স", "বস্তি", "transport", "store", "accounts", "estate",
    "security", "legal",
)  # fmt: skip
# Bodies of people who came together: they are asked by themselves, beside any official.
PEOPLE = (
    "কমিটি", "উপকমিটি", "উপ-কমিটি", "দল", "টিম", "গ্রুপ", "ফোরাম", "ক্লাব", "প্রেসক্লাব", "সংগঠন", "সংঘ", "জোট",
    "নেটওয়ার্ক", "স্বেচ্ছাসেবক", "স্কাউটস", "committee", "team", "group", "forum", "club", "network", "volunteers",
)  # fmt: skip
# Bodies with an office of their own whose head may be called by the body's name.
SOCIETIES = (
    "এনজিও", "সংস্থা", "ফাউন্ডেশন", "সমিতি", "সোসাইটি", "ট্রাস্ট", "অ্যাসোসিয়েশন", "এসোসিয়েশন", "ফেডারেশন",
    "ইউনিয়ন", "পরিষদ", "কেন্দ্র", "ক্লিনিক", "ব্যাংক", "foundation", "society", "trust", "association", "federation",
    "sangstha", "samity", "bank", "ngo",
)  # fmt: skip
# Services that keep units of their own everywhere: a unit whose name begins with one is that service's.
SERVICES = (
    "কোস্ট গার্ড", "কোস্টগার্ড", "পুলিশ", "ফায়ার সার্ভিস", "সিভিল ডিফেন্স", "আনসার", "ভিডিপি", "স্কাউটস", "বিজিবি", "র‍্যাব", "র‌্যাব", "র্যাব",
    "এপিবিএন", "নৌবাহিনী", "সেনাবাহিনী", "বিমানবাহিনী", "রেড ক্রিসেন্ট", "রেলওয়ে", "guard", "police", "navy", "army",
    "fire service", "ansar", "scouts", "bgb", "rab", "apbn", "red crescent", "railway",
)  # fmt: skip
# The police of a city, whose departments are called so elsewhere too: "ট্রাফিক বিভাগ, সিএমপি".
CITY_POLICE = (
    "ডিএমপি", "সিএমপি", "কেএমপি", "আরএমপি", "এসএমপি", "বিএমপি", "জিএমপি", "আরপিএমপি", "মেট্রোপলিটন পুলিশ", "dmp", "cmp", "kmp",
    "rmp", "smp", "bmp", "gmp", "metropolitan police",
)  # fmt: skip
POLICE_DEPARTMENTS = (
    "ট্রাফিক", "ক্রাইম", "গোয়েন্দা", "অপারেশন", "অপারেশনস", "প্রসিকিউশন", "ডিবি", "সিটি", "বিশেষ", "সাইবার", "ডিটেকটিভ", "traffic",
    "crime", "detective",
)  # fmt: skip
# Of these, those in uniform; and posts that nobody has there.
UNIFORMED = (
    "পুলিশ", "কোস্ট গার্ড", "কোস্টগার্ড", "বিজিবি", "র‍্যাব", "র‌্যাব", "র্যাব", "এপিবিএন", "আনসার", "ভিডিপি", "police", "coast guard", "bgb",
    "rab", "ansar",
)  # fmt: skip
CIVILIANS = (
    "প্রকৌশলী", "ম্যাজিস্ট্রেট", "শিক্ষক", "প্রশাসক", "চেয়ারম্যান", "মেয়র", "কাউন্সিলর", "সার্ভেয়ার", "ব্যবস্থাপক", "ম্যানেজার", "হারবার মাস্টার",
    "engineer", "magistrate", "teacher", "administrator", "mayor", "councillor", "surveyor", "manager", "harbour master",
)  # fmt: skip
# Posts of a hospital: a town that is named behind one is asked beside it.
OF_HOSPITALS = (
    "আবাসিক মেডিকেল অফিসার", "আরএমও", "সেবা তত্ত্বাবধায়ক", "তত্ত্বাবধায়ক", "কনসালটেন্ট", "কনসালট্যান্ট", "সিনিয়র স্টাফ নার্স",
    "নার্সিং সুপারভাইজার", "rmo", "resident medical officer", "consultant",
)  # fmt: skip
# Who leads a unit of such a service.
LEADERS = ("কমান্ডার", "অধিনায়ক", "উপ-অধিনায়ক", "উপঅধিনায়ক", "কমান্ড্যান্ট", "কমান্ডেন্ট", "commander", "commandant")
# A post that leads such a part of a body has its name, in another form.
NAMED_AFTER = {
    "জোনাল": "জোন", "আঞ্চলিক": "অঞ্চল", "রিজিওনাল": "রিজিয়ন", "zonal": "zone", "regional": "region", "divisional": "division",
}  # fmt: skip
# Where people work: behind "স্ব স্ব" or "সংশ্লিষ্ট", one of these only says which of many is meant.
SEATS = (
    "উপজেলা", "জেলা", "থানা", "ইউনিয়ন", "ইউনিয়ন পরিষদ", "ইউপি", "পৌরসভা", "ওয়ার্ড", "ব্লক", "শাখা", "বিট", "রেঞ্জ", "জোন", "সার্কেল",
    "ইউনিট", "ক্লাস্টার", "ক্যাম্প", "কেন্দ্র", "ক্লিনিক", "এলাকা", "অধিক্ষেত্র", "কর্মএলাকা", "কর্ম এলাকা", "আওতাধীন এলাকা", "মৌজা", "upazila",
    "district", "union", "thana", "branch", "ward", "block", "unit", "zone", "circle", "area", "centre", "center", "camp",
    "clinic",
)  # fmt: skip
