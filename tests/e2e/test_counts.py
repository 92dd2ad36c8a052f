"""How much of a draft is still to be gone through is the same number wherever it stands."""

from io import BytesIO

from openpyxl import load_workbook

from tests.e2e.stage import stage
from tests.e2e.steps import after, press
from tests.e2e.test_editing import TWICE, handed_in
from tests.world import World

UNKNOWN = "জেলা হাওর উন্নয়ন সমন্বয়ক, নেত্রকোণা"
ANOTHER = "জেলা বাঁওড় উন্নয়ন সমন্বয়ক, নেত্রকোণা"
# Two unknown names; a number twice, a reckoned day, and so the paper as a whole.
TABLE = (
    TWICE,
    ("৪। নথি:", "৪.১। ১৫ দিনের মধ্যে তালিকা দিতে হবে।", UNKNOWN),
    ("৫। বাঁওড়:", "৫.১। বাঁওড়ের তালিকা দিতে হবে।", ANOTHER),
)


async def test_the_summary_the_cards_the_table_and_the_line_after_confirming_count_alike(here: World) -> None:
    at = await stage(here)
    preview = await handed_in(at, *TABLE)
    questions, readings = "সিদ্ধান্ত প্রয়োজন: ২টি", "দেখে নেওয়া প্রয়োজন: ৩টি"
    assert questions in preview["text"] and readings in preview["text"]

    table = await after(at.secretary, lambda: press(at.secretary, preview, "xs"), ".xlsx")
    assert questions in table["text"] and readings in table["text"]
    above = load_workbook(BytesIO(await at.secretary.download(table))).worksheets[0]["B2"].value
    assert questions in str(above) and readings in str(above)

    refused = await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "২টি প্রশ্নে")
    assert "৩টি অংশ" in refused["text"]
    card = await after(at.secretary, lambda: press(at.secretary, refused, "d"), "প্রশ্ন ১/২")
    card = await after(at.secretary, lambda: at.secretary.tap("➕ নতুন দপ্তর", card), "প্রশ্ন ২/২")
    seen = await after(at.secretary, lambda: at.secretary.tap("পরে দেখব", card), "দেখে নিন ১/৩")
    summary = await after(at.secretary, lambda: at.secretary.tap("সারসংক্ষেপ", seen), "পড়া হয়েছে")
    assert "সিদ্ধান্ত প্রয়োজন: ২টির মধ্যে ১টি" in summary["text"] and readings in summary["text"]

    done = await after(at.secretary, lambda: press(at.secretary, summary, "cr"), "৩টি অংশ")
    assert "সিদ্ধান্ত প্রয়োজন: ২টির মধ্যে ১টি" in done["text"] and "দেখে নেওয়া" not in done["text"]
    await after(at.secretary, lambda: press(at.secretary, done, "d"), "প্রশ্ন ২/২")
