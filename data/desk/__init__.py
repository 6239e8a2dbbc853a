"""The study at hand: brought in, mended, kept at once, and brought together with what others changed."""

from data.desk.bring import Brought, bring_files, dismiss, forget_file, point_to
from data.desk.desk import Desk, Step
from data.desk.editions import replace_file, stand_beside
from data.desk.gathering import gather_lists, gathered
from data.desk.hand import Hand, Read
from data.desk.keep import keep, open_desk, refresh, settle, undo
from data.desk.mend import choose, confirm, correct, map_columns, reject, unchoose, unreject

__all__ = [
    "Brought",
    "Desk",
    "Hand",
    "Read",
    "Step",
    "bring_files",
    "choose",
    "confirm",
    "correct",
    "dismiss",
    "forget_file",
    "gather_lists",
    "gathered",
    "keep",
    "map_columns",
    "open_desk",
    "point_to",
    "refresh",
    "reject",
    "replace_file",
    "settle",
    "stand_beside",
    "unchoose",
    "undo",
    "unreject",
]
