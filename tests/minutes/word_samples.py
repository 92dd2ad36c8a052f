"""The Word files among the samples: python -m tests.minutes.word_samples writes them."""

from tests.minutes import word
from tests.minutes.comparing import SAMPLES
from tests.minutes.word import abstract, cell, level, num, paragraph, row, run, table

_BEGIN, _GO_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def social_welfare() -> bytes:
    """Numbers counted by Word, merged rows, an attendance list, a tracked change, the memo number in a text box."""
    numbering = abstract(1, level(0, "%1।", sample="০১, ০২, ০৩, …")) + num(1, 1)
    for item in (1, 2, 3):
        numbering += abstract(10 + item, level(0, f"{'০১২৩'[item]}.%1", sample="১, ২, ৩, …")) + num(
            10 + item, 10 + item
        )
    box = (
        paragraph("স্মারক নম্বর: ৪১.০১.৮৪০০.০০০.০৬.০০৪.২৩.৮৮")
        + paragraph("তারিখ: ১৯ চৈত্র ১৪২৯")
        + paragraph("০২ এপ্রিল ২০২৩")
    )
    head = table(
        row("সভাপতি", ":", "জনাব মিতালী চাকমা, অতিরিক্ত জেলা প্রশাসক (সার্বিক), রাঙ্গামাটি"),
        row("সভার তারিখ", ":", "২৮ মার্চ ২০২৩ খ্রিষ্টাব্দ, মঙ্গলবার"),
        row("সভার সময়", ":", "সকাল ১০:৩০ ঘটিকা"),
        row("স্থান", ":", "জেলা প্রশাসকের সভাকক্ষ"),
    )
    attendance = table(
        row("ক্রমিক", "নাম ও পদবি", "দপ্তর", "স্বাক্ষর"),
        row("১", "জনাব সুবীর দেওয়ান, উপপরিচালক", "সমাজসেবা অধিদপ্তর", "অস্পষ্ট"),
        row("২", "জনাব রেহানা পারভীন, সহকারী পরিচালক", "মহিলা বিষয়ক অধিদপ্তর", "স্বাক্ষরিত"),
    )
    changed = (
        f"{run('বয়স্ক ভাতার উপকারভোগীদের তথ্য যাচাই ')}<w:del><w:r><w:delText>২০</w:delText></w:r></w:del>"
        f"<w:ins>{run('৩০')}</w:ins>{run(' এপ্রিল ২০২৩ তারিখের মধ্যে শেষ করতে হবে।')}"
    )
    decisions = table(
        row("ক্রঃ", "আলোচ্যসূচি", "আলোচনা", "সিদ্ধান্তসমূহ", "বাস্তবায়নকারী"),
        row(
            cell(paragraph(num="1"), properties=_BEGIN),
            cell("বয়স্ক ভাতা", properties=_BEGIN),
            cell("উপপরিচালক জানান, ১২.৫% উপকারভোগীর মোবাইল নম্বর ভুল।", properties=_BEGIN),
            cell(paragraph(num="11", inside=changed)),
            "উপপরিচালক, সমাজসেবা অধিদপ্তর, রাঙ্গামাটি",
        ),
        row(
            cell(properties=_GO_ON),
            cell(properties=_GO_ON),
            cell(properties=_GO_ON),
            cell(paragraph("মৃত উপকারভোগীর তালিকা প্রতি মাসে হালনাগাদ করতে হবে।", num="11")),
            cell("উপজেলা সমাজসেবা অফিসার (সকল)", "চেয়ারম্যান, ইউনিয়ন পরিষদ (সকল)"),
        ),
        row(
            cell(paragraph(num="1")),
            "ক্ষুদ্রঋণ",
            "আদায়ের হার ৮৭.৫%।",
            cell(
                paragraph("খেলাপি ঋণ আদায়ে নোটিশ জারি করতে হবে।", num="12"),
                paragraph("আদায়ের হার ৯৫% এ উন্নীত করতে হবে।", num="12"),
            ),
            "উপজেলা সমাজসেবা অফিসার, কাপ্তাই, লংগদু ও বরকল",
        ),
        row(
            cell(paragraph(num="1")),
            "বিবিধ",
            "-",
            cell(paragraph("অনুপস্থিত সদস্যদের উপস্থিতি নিশ্চিত করতে হবে।", num="13")),
            "সকল সদস্য",
        ),
    )
    body = (
        paragraph("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার")
        + paragraph("জেলা সমাজসেবা কার্যালয়, রাঙ্গামাটি")
        + paragraph("জেলা সমাজকল্যাণ পরিষদের মার্চ ২০২৩ মাসের সভার কার্যবিবরণী")
        + head
        + paragraph("উপস্থিত সদস্যবৃন্দ:")
        + attendance
        + paragraph("সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।")
        + decisions
        + paragraph("পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।")
        + paragraph("(মিতালী চাকমা)")
        + paragraph("অতিরিক্ত জেলা প্রশাসক (সার্বিক)")
        + paragraph(
            inside=f"<w:r><w:pict><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></w:pict></w:r>"
        )
        + paragraph("অনুলিপি:")
        + paragraph("১। মহাপরিচালক, সমাজসেবা অধিদপ্তর, ঢাকা।")
    )
    return word.file(body, numbering=numbering)


def food_procurement() -> bytes:
    """The whole paper in one table, the decisions in a table inside it, lettered by Word, over two pages."""
    numbering = (
        abstract(1, level(0, "(%1)", sample="ক, খ, গ, …"))
        + num(1, 1)
        + num(2, 1, restart_at=1)
        + num(3, 1, restart_at=1)
    )
    heading = row("আলোচ্য বিষয়", "সিদ্ধান্ত", "সময়সীমা", "দায়িত্বপ্রাপ্ত কর্মকর্তা")
    first = table(
        heading,
        row(
            "১। ধান সংগ্রহ",
            cell(
                paragraph("লটারির মাধ্যমে কৃষক নির্বাচন করতে হবে।", num="2"),
                paragraph("নির্বাচিত কৃষকের তালিকা প্রকাশ করতে হবে।", num="2"),
            ),
            "(ক) ২০/১১/২০২২ (খ) ২২/১১/২০২২",
            cell("১। উপজেলা কৃষি অফিসার", "২। উপজেলা খাদ্য নিয়ন্ত্রক"),
        ),
    )
    second = table(
        heading,
        row(
            "২। চাল সংগ্রহ",
            cell(paragraph("মিলারদের সাথে চুক্তি সম্পাদন করতে হবে।", num="3")),
            "-",
            "উপজেলা খাদ্য নিয়ন্ত্রক এবং ভারপ্রাপ্ত কর্মকর্তা, এলএসডি, পার্বতীপুর",
        ),
    )
    page = (
        paragraph("উপজেলা খাদ্যশস্য সংগ্রহ ও মনিটরিং কমিটির সভার কার্যবিবরণী")
        + paragraph("সভাপতি ঃ জনাব মোঃ তৌফিক ইমাম, উপজেলা নির্বাহী অফিসার, পার্বতীপুর, দিনাজপুর")
        + paragraph("তারিখ ঃ ১৪-১১-২০২২ ইং")
        + first
        + second
        + paragraph("আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।")
    )
    return word.file(table(row(f"<w:tc><w:tcPr/>{page}</w:tc>")), numbering=numbering)


MADE = {"social-welfare.docx": social_welfare, "food-procurement.docx": food_procurement}


if __name__ == "__main__":
    for name, make in MADE.items():
        (SAMPLES / name).write_bytes(make())
