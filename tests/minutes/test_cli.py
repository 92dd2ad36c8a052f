"""tagid parse: what a person at a terminal and a program behind it get."""

import io
import json
import re
from pathlib import Path

from minutes import codes
from minutes.cli import parse
from minutes.export import to_table
from minutes.read import read_text
from tests.minutes.comparing import SAMPLES

MINUTES = SAMPLES / "upazila-coordination.txt"
NOTICE = SAMPLES / "notice.txt"


def run(*paths: Path, as_json: bool = False, together: bool = False) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code = parse(list(paths), as_json=as_json, out=out, err=err, together=together)
    return code, out.getvalue(), err.getvalue()


def test_one_file_as_json_is_one_object() -> None:
    code, out, err = run(MINUTES, as_json=True)
    assert (code, err) == (0, "")
    assert json.loads(out)["committee"] == "উপজেলা পরিষদ"
    assert "উপজেলা" in out  # letters, not escapes


def test_several_files_as_json_are_a_list_in_order() -> None:
    code, out, _ = run(MINUTES, MINUTES, as_json=True)
    assert code == 0
    assert [one["document_kind"] for one in json.loads(out)] == ["minutes", "minutes"]


def test_parts_of_a_paste_are_one_document(tmp_path: Path) -> None:
    text = MINUTES.read_text(encoding="utf-8")
    first, second = tmp_path / "1.txt", tmp_path / "2.txt"
    first.write_text(text[: len(text) // 2], encoding="utf-8")
    second.write_text(text[len(text) // 2 :], encoding="utf-8")
    code, out, err = run(first, second, as_json=True, together=True)
    assert (code, err) == (0, "")
    whole = json.loads(run(MINUTES, as_json=True)[1])
    assert [one["number"] for one in json.loads(out)["decisions"]] == [
        one["number"] for one in whole["decisions"]
    ]


def test_files_that_cannot_belong_together_are_refused() -> None:
    code, _, err = run(MINUTES, SAMPLES / "food-procurement.docx", together=True)
    assert code == 1 and "not the pages or pasted parts of one document" in err


def test_a_notice_is_printed_but_does_not_pass() -> None:
    code, out, err = run(NOTICE, as_json=True)
    assert code == 1
    assert json.loads(out)["document_kind"] == "notice"
    assert err == f"{NOTICE}: this is the notice of a meeting, not its minutes.\n"


def test_a_file_that_cannot_be_read_leaves_one_sentence_and_its_place_in_the_list(tmp_path: Path) -> None:
    picture = tmp_path / "minutes.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    code, out, err = run(picture, MINUTES, as_json=True)
    assert code == 1
    assert [one["document_kind"] for one in json.loads(out)] == ["unreadable", "minutes"]
    assert json.loads(out)[0]["reason"] and json.loads(out)[0]["problems"] == []
    assert err == f"{picture}: the picture is damaged.\n"


def test_a_file_that_is_not_there_is_said() -> None:
    code, out, err = run(Path("nowhere.txt"))
    assert (code, out) == (1, "")
    assert err.startswith("nowhere.txt: it cannot be opened")


def test_the_table_shows_decisions_offices_dates_and_doubts() -> None:
    _, out, _ = run(MINUTES)
    assert "→ সিনিয়র উপজেলা মৎস্য কর্মকর্তা" in out
    assert "by ৩০ জুনের মধ্যে (2023-06-30)" in out
    assert "a ditto mark, read as the implementers above (“ঐ”)" in out


def test_the_table_shows_who_attended_and_who_gets_it() -> None:
    _, out, _ = run(MINUTES)
    assert "Attended (2):\n  জনাব নুরুল আবছার চৌধুরী, চেয়ারম্যান\n" in out


def test_the_table_shows_what_became_of_earlier_decisions() -> None:
    _, out, _ = run(SAMPLES / "relief-committee.html")
    assert "Of earlier meetings (2):\n  ১.১  আশ্রয়কেন্দ্রের তালিকা হালনাগাদ করতে হবে। → বাস্তবায়িত\n" in out


def test_every_key_the_reader_uses_has_its_meaning() -> None:
    files = [
        path
        for path in Path(codes.__file__).parent.rglob("*.py")
        if path.name != "codes.py" and "sheet" not in path.parts  # whose troubles are told in their own words
    ]
    sources = "\n".join(path.read_text(encoding="utf-8") for path in files)
    refusals = set(re.findall(r'Unreadable\(\s*"([a-z_]+)"', sources))
    problems = set(re.findall(r'code="([a-z_]+)"|append\(\("([a-z_]+)"', sources))
    assert refusals <= set(codes.UNREADABLE)
    assert {one or other for one, other in problems} <= set(codes.PROBLEMS)
    assert [key for key in codes.PROBLEMS if f'"{key}"' not in sources] == []


def test_problems_of_all_samples_have_their_meaning() -> None:
    for path in SAMPLES.glob("*.expected.json"):
        for problem in json.loads(path.read_text(encoding="utf-8")).get("problems", []):
            assert problem["code"] in codes.PROBLEMS, path.name


def test_empty_minutes_make_a_table_too() -> None:
    assert "kind: other (no_decisions)" in to_table(read_text("কাজ শেষ হয়েছে।"))
