"""Where the fonts come from, and what is said when there are none."""

from pathlib import Path

import pytest

from tools import fonts


def packages(folder: Path) -> Path:
    """A node_modules folder with the weights that Tagid uses and one that it does not."""
    for package in fonts.PACKAGES:
        for weight in (*fonts.WEIGHTS, "900Black"):
            file = folder / "@expo-google-fonts" / package / weight / f"{package}_{weight}.ttf"
            file.parent.mkdir(parents=True)
            file.write_bytes(b"font")
    return folder


@pytest.fixture
def no_fontconfig(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)


def test_the_used_weights_of_both_families_are_laid_flat(tmp_path: Path) -> None:
    modules = packages(tmp_path / "node_modules")
    assert fonts.main(["--from", str(modules), "--into", str(tmp_path / "fonts")]) == 0
    found = sorted(path.name for path in (tmp_path / "fonts").iterdir())
    assert len(found) == len(fonts.PACKAGES) * len(fonts.WEIGHTS)
    assert "hind-siliguri_400Regular.ttf" in found
    assert not any("Black" in name for name in found)


def test_half_a_package_is_none(tmp_path: Path) -> None:
    modules = packages(tmp_path / "node_modules")
    next(modules.rglob("*_700Bold.ttf")).unlink()
    assert fonts.packaged_fonts(modules) == []


def test_without_fontconfig_files_are_known_by_their_names(tmp_path: Path, no_fontconfig: None) -> None:
    for name in ("NotoSansBengali-Regular.ttf", "DejaVuSans.ttf", "Lohit-Bengali.ttf", "bengali-readme.txt"):
        (tmp_path / name).touch()
    assert [font.name for font in fonts.system_fonts([str(tmp_path), str(tmp_path / "absent")])] == [
        "Lohit-Bengali.ttf",
        "NotoSansBengali-Regular.ttf",
    ]


def test_a_system_font_stands_in_where_npm_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Lohit-Bengali.ttf").write_bytes(b"font")
    monkeypatch.setattr(fonts, "_npm_install", lambda _: None)
    monkeypatch.setattr(fonts, "system_fonts", lambda: [tmp_path / "Lohit-Bengali.ttf"])
    assert fonts.main(["--into", str(tmp_path / "fonts")]) == 0
    assert (tmp_path / "fonts" / "Lohit-Bengali.ttf").read_bytes() == b"font"
    assert "Lohit-Bengali" in capsys.readouterr().out


def test_without_any_font_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fonts, "_npm_install", lambda _: None)
    monkeypatch.setattr(fonts, "system_fonts", list)
    assert fonts.main(["--into", str(tmp_path / "fonts")]) == 0
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    assert "apt-get install fonts-beng" in told
