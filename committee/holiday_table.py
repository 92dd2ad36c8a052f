"""What PyPI `holidays` lacks of Bangladesh: feasts it does not know, days closed and days worked by executive order.

Each row names where it stands. MoPA is the Ministry of Public Administration, whose yearly list and later orders are
the law here: https://mopa.gov.bd/pages/public-holiday. What depends on the moon is an estimate until it is announced
(“by the moon”); a committee corrects its own list in the chat meanwhile.
"""

from dataclasses import dataclass
from datetime import date

LIST_2024 = "MoPA, list for 2024"
LIST_2025 = "MoPA, list for 2025"
LIST_2026 = "MoPA, list for 2026 of 9 November 2025"
MOON = "by the moon, not announced"
# The lists of 2025 and 2026 both close two days before and after the Eid al-Fitr, two before and three after the Eid al-Adha.
AS_BEFORE = "as in the lists for 2025 and 2026; by the moon, not announced"


@dataclass(frozen=True)
class Row:
    """Days off for one reason: its name in Bangla and in English, and where it was announced."""

    days: tuple[date, ...]
    bn: str
    en: str
    source: str


def _days(year: int, *days: tuple[int, int]) -> tuple[date, ...]:
    return tuple(date(year, month, day) for month, day in days)


CLOSED = (
    Row(_days(2024, (5, 22)), "বুদ্ধ পূর্ণিমা", "Buddha Purnima", LIST_2024),
    Row(_days(2024, (8, 26)), "জন্মাষ্টমী", "Janmashtami", LIST_2024),
    Row(_days(2024, (10, 10)), "দুর্গাপূজা", "Durga Puja", "MoPA, order of 8 October 2024"),
    Row(_days(2024, (10, 13)), "দুর্গাপূজা (বিজয়া দশমী)", "Durga Puja (Bijoya Dashami)", LIST_2024),
    Row(_days(2025, (3, 29), (3, 30)), "ঈদুল ফিতর", "Eid al-Fitr", LIST_2025),
    Row(_days(2025, (4, 3)), "ঈদুল ফিতর", "Eid al-Fitr", "MoPA, order after the council of 20 March 2025"),
    Row(_days(2025, (5, 11)), "বুদ্ধ পূর্ণিমা", "Buddha Purnima", LIST_2025),
    Row(_days(2025, (6, 5), (6, 6), (6, 10)), "ঈদুল আজহা", "Eid al-Adha", LIST_2025),
    Row(_days(2025, (6, 11), (6, 12)), "ঈদুল আজহা", "Eid al-Adha", "MoPA, order of 7 May 2025"),
    Row(_days(2025, (8, 16)), "জন্মাষ্টমী", "Janmashtami", LIST_2025),
    Row(_days(2025, (10, 1), (10, 2)), "দুর্গাপূজা", "Durga Puja", LIST_2025),
    Row(_days(2025, (12, 31)), "রাষ্ট্রীয় শোক", "State mourning", "MoPA, order of 30 December 2025"),
    Row(
        _days(2026, (2, 11), (2, 12)),
        "জাতীয় সংসদ নির্বাচন",
        "Parliamentary election",
        "MoPA, order of 25 January 2026",
    ),
    Row(_days(2026, (3, 18)), "ঈদুল ফিতর", "Eid al-Fitr", "MoPA, order of 8 March 2026"),
    Row(_days(2026, (3, 19), (3, 20)), "ঈদুল ফিতর", "Eid al-Fitr", LIST_2026),
    Row(_days(2026, (5, 1)), "বুদ্ধ পূর্ণিমা", "Buddha Purnima", LIST_2026),
    Row(_days(2026, (5, 26), (5, 27), (5, 31)), "ঈদুল আজহা", "Eid al-Adha", LIST_2026),
    Row(_days(2026, (9, 4)), "জন্মাষ্টমী", "Janmashtami", LIST_2026),
    Row(_days(2026, (10, 20), (10, 21)), "দুর্গাপূজা", "Durga Puja", LIST_2026),
    Row(_days(2027, (3, 8), (3, 9)), "ঈদুল ফিতর (আনুমানিক)", "Eid al-Fitr (estimated)", AS_BEFORE),
    Row(_days(2027, (5, 15), (5, 16)), "ঈদুল আজহা (আনুমানিক)", "Eid al-Adha (estimated)", AS_BEFORE),
    Row(_days(2027, (5, 20)), "বুদ্ধ পূর্ণিমা (আনুমানিক)", "Buddha Purnima (estimated)", MOON),
    Row(_days(2027, (8, 25)), "জন্মাষ্টমী (আনুমানিক)", "Janmashtami (estimated)", MOON),
    Row(_days(2027, (10, 10)), "দুর্গাপূজা (আনুমানিক)", "Durga Puja (estimated)", MOON),
)

# Days off that offices worked on: 15 August 2024 was struck off the list two days before it came, the Saturdays
# were given in return for 11 and 12 June 2025.
WORKED = (
    Row(_days(2024, (8, 15)), "ছুটি বাতিল", "Holiday withdrawn", "MoPA, order of 13 August 2024"),
    Row(
        _days(2025, (5, 17), (5, 24)),
        "শনিবার অফিস খোলা",
        "Offices open on Saturday",
        "MoPA, order of 7 May 2025",
    ),
)

# The first and the last day of Ramadan as the moon was seen in Bangladesh; other years are reckoned back from the Eid.
RAMADAN = {
    2024: (date(2024, 3, 12), date(2024, 4, 10)),
    2025: (date(2025, 3, 2), date(2025, 3, 30)),
    2026: (date(2026, 2, 19), date(2026, 3, 20)),
}
