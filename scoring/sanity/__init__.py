"""*Uji kewajaran hasil*: what would move places without any program having changed."""

from scoring.sanity.anchors import move_each_anchor
from scoring.sanity.criteria import (
    correlated_pairs,
    count_correlated_once,
    double_each_criterion,
    remove_each_criterion,
)
from scoring.sanity.every import check_sanity
from scoring.sanity.finding import AnchorEnd, Check, Finding, Moved, Summary, Trial
from scoring.sanity.programs import add_each_decoy, clone_each_program, remove_each_agency, remove_each_program
from scoring.sanity.question import Question, question

__all__ = [
    "AnchorEnd",
    "Check",
    "Finding",
    "Moved",
    "Question",
    "Summary",
    "Trial",
    "add_each_decoy",
    "check_sanity",
    "clone_each_program",
    "correlated_pairs",
    "count_correlated_once",
    "double_each_criterion",
    "move_each_anchor",
    "question",
    "remove_each_agency",
    "remove_each_criterion",
    "remove_each_program",
]
