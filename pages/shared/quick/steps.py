"""The rooms behind the page *Quick Win*, as one row of doors."""

from pages.shared.doors import show_doors
from texts import Texts

DOORS = ("quick_win", "rules", "entry", "schedule", "judgement", "scenarios")


def show_steps(t: Texts, *, here: str) -> None:
    """Lead to the rooms around the shortlist; the one at hand is marked."""
    show_doors(DOORS, t, here=here, section="quick_win")
