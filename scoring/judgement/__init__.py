"""The list by judgement: the method's own, and what was moved by hand beside it."""

from scoring.judgement.doubt import Doubt, Doubted
from scoring.judgement.judged_list import JudgedList, judge
from scoring.judgement.of_study import judged_list, list_value, place, withdraw
from scoring.judgement.points import JudgedPoints, MovePoints, judged_points

__all__ = [
    "Doubt",
    "Doubted",
    "JudgedList",
    "JudgedPoints",
    "MovePoints",
    "judge",
    "judged_list",
    "judged_points",
    "list_value",
    "place",
    "withdraw",
]
