"""What a reader of common sense knows of a post and the name behind its comma: how much each says for their being one."""

# Parts of a body, and where its people work: named after their place, asked through their post and seldom by themselves.
UNITS = (
    "বিওপি", "ক্যাম্প", "জোন", "অঞ্চল", "রিজিয়ন", "রিজিওন", "সার্কেল", "রেঞ্জ", "বিট", "ব্লক", "সেক্টর", "ক্লাস্টার",
    "ইউনিট", "শাখা", "উপশাখা", "উপ-শাখা", "ডিভিশন", "সাব-ডিভিশন", "উপবিভাগ", "উপ-বিভাগ", "ডিপো", "স্টেশন",
    "সাবস্টেশন", "উপকেন্দ্র", "চেকপোস্ট", "চেক পোস্ট", "বন্দর", "স্থলবন্দর", "নদীবন্দর", "সমুদ্রবন্দর", "বিমানবন্দর",
    "ঘাট", "ফেরিঘাট", "লঞ্চঘাট", "টার্মিনাল", "জেটি", "গুদাম", "এলএসডি", "সিএসডি", "খামার", "বাগান", "এক্সচেঞ্জ",
    "ডাকঘর", "উপ-ডাকঘর", "উদ্যান", "অভয়ারণ্য", "প্ল্যান্ট", "প্লান্ট", "শেড", "ইয়ার্ড", "ওয়ার্কশপ", "কারখানা",
    "পোল্ডার", "ক্যাম্পাস", "প্রকল্প", "কর্মসূচি", "কর্মসূচী", "উপপ্রকল্প", "হল", "ছাত্রাবাস", "হোস্টেল", "ওয়ার্ড",
    "অনুষদ", "ডেস্ক", "কাউন্টার", "পয়েন্ট", "এলাকা", "এরিয়া", "মৌজা", "স্লুইস", "রেগুলেটর", "হাওর", "বিল", "চত্বর",
    "মার্কেট", "তদন্তকেন্দ্র", "তদন্ত কেন্দ্র", "আউটপোস্ট", "লোকোশেড", "জংশন", "স্ট্যান্ড", "মহাল", "উপজোন",
    "সাব-জোন", "bop", "camp", "zone", "region", "circle", "range", "beat", "block", "sector", "cluster", "unit",
    "branch", "sub-branch", "division", "sub-division", "depot", "station", "substation", "outpost", "port",
    "terminal", "jetty", "warehouse", "farm", "exchange", "plant", "yard", "workshop", "campus", "project",
    "programme", "program", "ward", "hall", "hostel", "desk", "area", "junction", "site", "field",
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
