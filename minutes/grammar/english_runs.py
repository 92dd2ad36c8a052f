"""Words of a paper in English with which its parts begin, where line breaks were lost; in lower case."""

# With these the talk begins behind a head or a list of people.
TALK_BEGINS = (
    r"the (?:chair|president|convener|meeting|secretary)\S{0,8} (?:welcomed|opened|started|began|presided|greeted|asked"
    r"|requested|informed|called|was called|commenced)",
    r"after (?:a )?(?:detailed|long|due|thorough|brief|threadbare|elaborate) discussions?",
    r"the following (?:decisions|resolutions|issues|agenda)",
    r"at the (?:outset|beginning|very outset)",
)
# With these its foot does.
FOOT_BEGINS = (
    r"(?:there being|(?:as|since) there (?:was|were|is)|with) no (?:other|further|more)\s",
    r"(?<!the )(?:the )?meeting (?:was |then |came to an? )?(?:ended|end|closed|concluded|adjourned)",
    r"the (?:chair|president|convener)\S{0,8} (?:then )?(?:thanked|closed|concluded|ended|adjourned|declared)",
    r"memo\.? ?no",
    r"cop(?:y|ies) (?:to|for)\b[^:]{0,40}:",
    r"(?:distribution|c\.?c\.?)(?: to)? ?:",
    r"sd ?/",
)
# Labels of a head, by what they hold; behind each its sign.
SIGN = r"\s?(?::|[-–—](?=\s))\s?"
CHAIR = r"(?<![a-z])(?:chair(?:man|person)?|chaired by|presided (?:over )?by|president)"
DAY = r"(?<![a-z])date(?: (?:and|&) time)?"
HOUR = r"(?<![a-z])time"
VENUE = r"(?<![a-z])(?:venue|place|location)"
PEOPLE = r"(?<![a-z])(?:participants|attendees|attendance|attended by|(?:members? )?present)"
# The first item.
ITEMS_BEGIN = r"(?:agenda|item)(?: item)?(?: no\.?)?\s?[-–—]?\s?0?1\s?[:.)–—-]"
