"""How Word comes to the marks of a paper: typed, by a field, or counted by one of its lists."""

from collections.abc import Iterator

from locales.digits import to_bangla
from tests.grids.files.papers import Line, Mark
from tests.grids.files.word_markup import field, p, r
from tests.minutes.bijoy_typist import typed

NUMBERS = (
    "typed", "typed with tab", "typed in a run of its own", "own format", "decimal", "decimal in Bijoy", "hindiNumbers",
    "by style", "levels", "levels by headings", "started anew", "start at", "SEQ fields", 
    "no space behind", "bullets beside typed marks", "typed in Bijoy", "switched off", "worded",
)  # fmt: skip
_TYPED = {"typed": " ", "typed with tab": "\t", "bullets beside typed marks": " ", "switched off": " "}
_TOP = ("item", "row", "copy")  # what is counted through the whole paper
_LEVELS = ("levels", "levels by headings")
_BIJOY = '<w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ" w:cs="SutonnyMJ"/>'
_DEFAULT = '<w:spacing w:after="0"/>'


class Counted:
    """Sets lines with their marks, and knows which lists it has begun by doing so."""

    def __init__(self, numbers: str, *, dotted: bool) -> None:
        self._numbers = numbers
        self._dotted = dotted or numbers in _LEVELS
        self._lists: dict[str, Mark] = {}  # with the first mark of each

    def line(self, line: Line, properties: str = "") -> str:
        """A paragraph."""
        properties = properties or _DEFAULT
        if line.mark is None:
            return p(r(line.text) if line.text else "", properties)
        printed = line.mark.printed(dotted=self._dotted)
        if self._numbers in _TYPED:
            bullet = self._numbers.startswith("bullets") and line.mark.of not in _TOP
            text = f"{printed}{_TYPED[self._numbers]}{line.text}".rstrip()
            if self._numbers == "switched off":
                properties = (
                    f'<w:pStyle w:val="Counted9"/><w:numPr><w:numId w:val="0"/></w:numPr>{properties}'
                )
            return p(r(text), properties if not bullet else f"{_counted('99')}{properties}")
        if self._numbers == "typed in Bijoy":
            old = r(f"{typed(printed)} " if line.text else typed(printed), _BIJOY)
            return p(old + r(line.text), properties)
        if self._numbers == "typed in a run of its own":
            return p(r(f"{printed} " if line.text else printed, "<w:b/>") + r(line.text), properties)
        if self._numbers == "SEQ fields":
            return p(_sequence(line.mark, printed) + r(f" {line.text}" if line.text else ""), properties)
        return p(r(line.text) if line.text else "", f"{self._properties(line.mark)}{properties}")

    def _properties(self, mark: Mark) -> str:
        key = mark.of if mark.of in _TOP else f"{mark.of} {mark.item}"
        levels = self._numbers in _LEVELS and mark.of in ("item", "decision")
        if levels:
            key = "levels"
        elif self._numbers == "start at":
            key = f"{key} {mark.at}"
        self._lists.setdefault(key, mark)
        name = str(list(self._lists).index(key) + 1)
        level = int(levels and mark.of == "decision")
        if self._numbers == "by style":
            return f'<w:pStyle w:val="Counted{name}"/>'
        if levels and self._numbers == "levels by headings":
            return f'<w:pStyle w:val="Heading{level + 1}"/>'
        return _counted(name, level)

    def styles(self) -> str:
        """The styles that count."""
        if self._numbers == "levels by headings":
            return "".join(
                _style(
                    f"Heading{at}",
                    f'<w:ilvl w:val="{at - 1}"/><w:numId w:val="{self._number_of("levels")}"/>',
                )
                for at in (1, 2)
            )
        if self._numbers == "by style":
            return "".join(
                _style(f"Counted{at}", f'<w:numId w:val="{at}"/>') for at, _ in enumerate(self._lists, 1)
            )
        return ""

    def _number_of(self, key: str) -> int:
        return [*self._lists, key].index(key) + 1

    def numbering(self) -> str:
        """The definitions of the lists that were begun."""
        anew = self._numbers == "started anew" and not self._dotted
        definitions = dict[str, str]()
        nums = list[str]()
        for at, (key, mark) in enumerate(self._lists.items(), 1):
            kind = mark.of if anew else key
            name = str(len(definitions)) if kind not in definitions else list(definitions).index(kind)
            definitions.setdefault(kind, _definition(str(name), "".join(self._levels(key, mark))))
            override = (
                '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if anew else ""
            )
            nums.append(f'<w:num w:numId="{at}"><w:abstractNumId w:val="{name}"/>{override}</w:num>')
        bullet = (
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>'
            '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>'
        )
        bullets = '<w:num w:numId="99"><w:abstractNumId w:val="99"/></w:num>'
        return "".join((*definitions.values(), _definition("99", bullet), *nums, bullets))

    def _levels(self, key: str, mark: Mark) -> Iterator[str]:
        start = mark.at if self._numbers == "start at" else 1
        if key == "levels":
            yield self._level(0, "digits", "%1।", 1)
            yield self._level(1, "digits", "%1.%2", 1)
        elif mark.of == "item" and self._numbers == "worded":
            yield self._level(0, "digits", "আলোচ্যসূচি-%1:", start)
        elif mark.of in _TOP:
            yield self._level(0, "digits", "%1." if self._numbers == "decimal" else "%1।", start)
        elif self._dotted:
            latin = self._numbers.startswith("decimal")
            yield self._level(0, "digits", f"{mark.item if latin else to_bangla(mark.item)}.%1", start)
        else:
            yield self._level(0, "letters", "(%1)", start)

    def _level(self, at: int, kind: str, text: str, start: int) -> str:
        run, style, digits = "", "", kind == "digits"
        shown = _custom("১, ২, ৩, ..." if digits else "ক, খ, গ, ...")
        if self._numbers == "decimal":
            shown = _format("decimal" if digits else "lowerLetter")
        elif self._numbers == "hindiNumbers":
            shown = _format("hindiNumbers" if digits else "hindiConsonants")
        elif self._numbers == "decimal in Bijoy" and digits:
            shown, text = _format("decimal"), text.replace("।", "|")
            run = f"<w:rPr>{_BIJOY}</w:rPr>"
        elif self._numbers == "levels by headings":
            style = f'<w:pStyle w:val="Heading{at + 1}"/>'
        behind = '<w:suff w:val="nothing"/>' if self._numbers == "no space behind" else ""
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/>{shown}{style}{behind}<w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/>{run}</w:lvl>'
        )


def _counted(name: str, level: int = 0) -> str:
    return f'<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr>'


def _style(name: str, numbers: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"<w:pPr><w:numPr>{numbers}</w:numPr></w:pPr></w:style>"
    )


def _definition(name: str, levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}"><w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'


def _format(name: str) -> str:
    return f'<w:numFmt w:val="{name}"/>'


def _custom(sample: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="{sample}"/></mc:Choice>'
        f"<mc:Fallback>{_format('decimal')}</mc:Fallback></mc:AlternateContent>"
    )


def _sequence(mark: Mark, printed: str) -> str:
    """The mark as a field that counts: what it shows, and what is typed around that."""
    core = printed.strip("()।.")
    before, _, behind = printed.partition(core)
    return (
        (r(before) if before else "")
        + field(f"SEQ {mark.of} \\* ARABIC", core)
        + (r(behind) if behind else "")
    )
