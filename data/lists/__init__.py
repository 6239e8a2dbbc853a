"""The lists of many agencies as one: the files that came in, what was mended in them, and how twins were settled."""

from data.lists.confirmed import Confirmed, confirmed_as, open_problems
from data.lists.gather import Gathered, gather
from data.lists.list_file import ListFile
from data.lists.lists import Lists
from data.lists.refused import RefusedFile
from data.lists.replaces import replaces, seeming_replacements
from data.lists.settled import settled_problems, unsettled_problems
from data.lists.twin_choice import ChoiceKind, Place, TwinChoice
from data.lists.twins import Likeness, Twins
from data.lists.waiting import waiting_problems

__all__ = [
    "ChoiceKind",
    "Confirmed",
    "Gathered",
    "Likeness",
    "ListFile",
    "Lists",
    "Place",
    "RefusedFile",
    "TwinChoice",
    "Twins",
    "confirmed_as",
    "gather",
    "open_problems",
    "replaces",
    "seeming_replacements",
    "settled_problems",
    "unsettled_problems",
    "waiting_problems",
]
