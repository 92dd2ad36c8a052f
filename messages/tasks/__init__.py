"""Everything said about one office"s tasks: cards, answers, requests, lists and notices."""

from messages.tasks.answers import (
    ask_evidence,
    evidence_kept,
    recorded,
    thanked,
    understood,
    which_task,
)
from messages.tasks.cards import task_card
from messages.tasks.lists import (
    all_standing_ask,
    all_standing_done,
    file_without_task,
    my_tasks,
    no_tasks,
    snoozed,
)
from messages.tasks.notices import (
    accepted,
    asked_more,
    correction,
    directive,
    directive_ask,
    directive_given,
    proxy_note,
)
from messages.tasks.refusals import (
    acknowledged,
    already_recorded,
    changed_meanwhile,
    closed_task,
    not_your_task,
    told_secretary,
)
from messages.tasks.requests import (
    ask_reason,
    ask_time,
    ask_time_date,
    exemption_noted,
    not_implementable,
    not_ours,
    reason_words,
    ruled,
)

__all__ = [
    "accepted",
    "acknowledged",
    "all_standing_ask",
    "all_standing_done",
    "already_recorded",
    "ask_evidence",
    "ask_reason",
    "ask_time",
    "ask_time_date",
    "asked_more",
    "changed_meanwhile",
    "closed_task",
    "correction",
    "directive",
    "directive_ask",
    "directive_given",
    "evidence_kept",
    "exemption_noted",
    "file_without_task",
    "my_tasks",
    "no_tasks",
    "not_implementable",
    "not_ours",
    "not_your_task",
    "proxy_note",
    "reason_words",
    "recorded",
    "ruled",
    "snoozed",
    "task_card",
    "thanked",
    "told_secretary",
    "understood",
    "which_task",
]
