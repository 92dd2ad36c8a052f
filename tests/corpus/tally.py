"""What is read of many papers that differ by independent habits, counted by habit."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

Form = TypeVar("Form")


def tell(forms: Iterable[Form], wrong: Callable[[Form], set[str]], shown: int = 20) -> None:
    """Print how many of `forms` are read rightly, how many of each habit are not, and the first of these."""
    tried, failed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    failing: list[tuple[Form, set[str]]] = []
    count = 0
    for count, form in enumerate(forms, 1):  # noqa: B007 - the last is how many there were
        found = wrong(form)
        tried.update(vars(form).items())
        if found:
            failed.update(vars(form).items())
            failing.append((form, found))
    print(f"{count - len(failing)} of {count} are read rightly")
    for kind, habit in sorted(tried):
        print(f"  {kind}: {habit}: {failed[kind, habit]} of {tried[kind, habit]} wrong")
    for form, found in failing[:shown]:
        print(f"{', '.join(sorted(found))}: {', '.join(vars(form).values())}")
