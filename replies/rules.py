"""Which status a clause says, by the tags of the words in it (data/phrases.toml): the first rule that fits decides."""

from dataclasses import dataclass

from replies.model import Said


@dataclass(frozen=True, kw_only=True)
class Rule:
    """Fits a clause that has all tags of `all`, one of `any` (if given) and none of `without`.

    `says` is the status, None where nothing is to be understood. Not `sure`: to be confirmed. `spoils`: a "done" of
    another clause must not stand beside this one ("কাজ শেষ, তবে মনে হয় …").
    """

    says: Said | None
    all: frozenset[str]
    any: frozenset[str]
    without: frozenset[str]
    sure: bool = True
    spoils: bool = False

    def fits(self, tags: frozenset[str]) -> bool:
        """Whether the rule speaks of a clause with these tags."""
        return self.all <= tags and (not self.any or bool(self.any & tags)) and not self.without & tags


def _rule(
    says: Said | None,
    all_of: str,
    any_of: str = "",
    without: str = "",
    *,
    sure: bool = True,
    spoils: bool = False,
) -> Rule:
    every, some, none = (frozenset(tags.split()) for tags in (all_of, any_of, without))
    return Rule(says=says, all=every, any=some, without=none, sure=sure, spoils=spoils)


_NOT = "no none rest cannot couldnot lack impossible nothere"
_UNREAL = "will when to must"  # not so, but to become so
_SHORT = "bit piece partly"  # short of the whole
_VERBS = "has now will moving done over start means outside full part zero lack cannot couldnot stopped trouble moretime"

# The reader adds two tags: `finished` (done, 100 %, or a noun of work whose verb says it has happened) and `unknown`
# (there are words in the clause that no table knows).
RULES: tuple[Rule, ...] = (
    # Questions and guesses say nothing.
    _rule(None, "ask", "step give"),
    _rule(None, "ask", spoils=True),
    _rule(Said.IN_PROGRESS, "maybe part", without="when will must no none", sure=False),
    _rule(Said.IN_PROGRESS, "maybe done", "bit partly", without="when will must no none", sure=False),
    _rule(None, "maybe", spoils=True),
    # Somebody else's.
    _rule(Said.NOT_OURS, "notthis", "ours office"),
    _rule(Said.NOT_OURS, "nothere", without="finished moving part will"),
    _rule(Said.NOT_OURS, "ours no", without=_VERBS),
    _rule(Said.NOT_OURS, "office", "belongs", _VERBS),
    _rule(Said.NOT_OURS, "this of_office", without=f"{_VERBS} ours no none must step give"),
    _rule(Said.NOT_OURS, "this office", "task their", f"{_VERBS} ours no none must step give"),
    _rule(Said.NOT_OURS, "office their", without=f"{_VERBS} ours no none must step give"),
    # Cannot be done, ever.
    _rule(Said.IN_PROGRESS, "impossible", "soon time days done", "lack because", sure=False),
    _rule(Said.NOT_IMPLEMENTABLE, "impossible", without="lack outside means when moretime"),
    _rule(Said.BLOCKED, "impossible"),
    # Asks for time.
    _rule(Said.IN_PROGRESS, "moretime soon done will"),
    _rule(Said.NEEDS_TIME, "moretime", without="no none"),
    _rule(Said.NEEDS_TIME, "days need", without="no none"),
    # Nothing to do this month.
    _rule(Said.NOT_APPLICABLE, "notthis"),
    _rule(Said.NOT_APPLICABLE, "anyone camenot", without="means outside finished step", sure=False),
    _rule(Said.NOT_APPLICABLE, "nocase", "no none camenot lack couldnot", "over done means step cannot"),
    # Something stands in the way.
    _rule(None, "closed", without="means outside trouble"),
    _rule(Said.BLOCKED, "money done", without="task will when to must step give piece no"),
    _rule(Said.BLOCKED, "means when", "will start"),
    _rule(None, "when", "will must", spoils=True),
    _rule(Said.BLOCKED, "means", "lack none camenot wait", "solved"),
    _rule(Said.BLOCKED, "means", "no cannot couldnot need because", "solved step give full part"),
    _rule(Said.BLOCKED, "outside", "lack none camenot cannot couldnot stopped trouble"),
    _rule(Said.BLOCKED, "outside because", "no none rest"),
    _rule(Said.NOT_STARTED, "wait start"),
    _rule(Said.IN_PROGRESS, "wait finished to", sure=False),
    _rule(Said.BLOCKED, "wait"),
    _rule(Said.BLOCKED, "lack", "no none cannot couldnot stopped"),
    _rule(Said.BLOCKED, "cannot", without="kept always"),
    _rule(Said.BLOCKED, "stopped", without="no none will must when finished count part"),
    _rule(Said.BLOCKED, "trouble", without="no none solved will must when moving"),
    _rule(Said.BLOCKED, "couldnot because"),
    _rule(Said.NOT_STARTED, "couldnot start"),
    _rule(Said.BLOCKED, "couldnot", without="done over part", sure=False),
    _rule(Said.BLOCKED, "step camenot", without="finished moving part", sure=False),
    _rule(Said.BLOCKED, "step lack", without="finished moving part give", sure=False),
    _rule(Said.BLOCKED, "lack", without="finished moving has helped step done", sure=False),
    # Has not begun.
    _rule(Said.NOT_STARTED, "nothing", without="finished"),
    _rule(Said.NOT_STARTED, "zero", without="finished part to"),
    _rule(None, "start", "when must", spoils=True),
    _rule(Said.NOT_STARTED, "start", "no none will rest"),
    _rule(Said.NOT_STARTED, "start soon", without="has now moving"),
    # A standing decision, kept.
    _rule(None, "kept", f"{_NOT} {_UNREAL}", spoils=True),
    _rule(Said.COMPLIED, "kept", without=f"part zero {_SHORT}"),
    # "Partly", as the button says it; what is partly done or going on is under way.
    _rule(Said.PARTLY, "partly", without=f"{_NOT} {_UNREAL} {_VERBS} finished maybe ask step give trouble"),
    _rule(Said.COMPLIED, "always", "now has habit moving", f"{_NOT} {_UNREAL} {_SHORT} part zero start"),
    _rule(None, "always", f"{_NOT} {_UNREAL}", "part finished", spoils=True),
    # Finished, or short of it.
    _rule(None, "finished", "money term", spoils=True),
    _rule(Said.IN_PROGRESS, "finished", _NOT),
    _rule(Said.IN_PROGRESS, "finished", f"{_SHORT} part moving now nearly slow"),
    _rule(Said.IN_PROGRESS, "finished", "count number", sure=False),
    _rule(None, "finished", "when must", spoils=True),
    _rule(Said.IN_PROGRESS, "finished will", "soon time days"),
    _rule(None, "finished", "will to", spoils=True),
    _rule(Said.IN_PROGRESS, "finished soon", without="has"),
    _rule(Said.IN_PROGRESS, "finished ahead", sure=False),
    _rule(None, "finished step", spoils=True),
    _rule(Said.IN_PROGRESS, "finished habit", without="has helped", sure=False),
    _rule(None, "finished qualified", spoils=True),
    # Something nobody knows is over ("বৈঠক শেষ"): only of the work, a known kind of work, or all of it is it an answer.
    _rule(None, "full unknown", without="task this all deed over restwork done has helped", spoils=True),
    _rule(None, "finished office", without="task this all deed over full restwork unknown", spoils=True),
    _rule(None, "finished unknown", without="task this all deed over full restwork", spoils=True),
    _rule(Said.DONE, "finished"),
    _rule(Said.IN_PROGRESS, "over", "moving now"),
    _rule(Said.IN_PROGRESS, "over", _NOT, "step", sure=False),
    # Under way.
    _rule(None, "part", f"{_UNREAL} step", "has rest moving now", spoils=True),
    _rule(Said.IN_PROGRESS, "part", without="step"),
    _rule(Said.IN_PROGRESS, "", "moving now nearly", "no none when must will"),
    _rule(Said.IN_PROGRESS, "moving will"),
    _rule(Said.IN_PROGRESS, "start", without="to"),
    _rule(Said.IN_PROGRESS, "start has"),
    _rule(Said.NOT_STARTED, "all rest", sure=False),
    _rule(Said.IN_PROGRESS, "rest", without="will must when step"),
    _rule(Said.IN_PROGRESS, "rest step", without="will must when", sure=False),
    _rule(Said.IN_PROGRESS, "has", _SHORT, f"{_NOT} {_UNREAL} step give unknown"),
    _rule(Said.IN_PROGRESS, "has", _SHORT, f"{_NOT} {_UNREAL} step give", sure=False),
    # "It has been done": of nothing in particular, or of all.
    _rule(None, "step", without=_NOT),
    _rule(Said.IN_PROGRESS, "all notyet", without="step give means outside", sure=False),
    _rule(Said.NOT_STARTED, "anyone notyet", without="means outside", sure=False),
    _rule(Said.NOT_STARTED, "notyet", without="unknown step give has means", sure=False),
    _rule(
        Said.DONE,
        "has",
        without=f"{_NOT} {_UNREAL} {_SHORT} unknown deed give count number soon always means outside term",
        sure=False,
    ),
    _rule(
        Said.DONE,
        "has all",
        without=f"{_NOT} {_UNREAL} {_SHORT} give count number soon always means outside term",
        sure=False,
    ),
    _rule(None, "", f"{_NOT} will when {_SHORT} turn", spoils=True),
)
