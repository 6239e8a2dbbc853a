"""The rooms behind the page *Data*, as one row of doors."""

from pages.shared.doors import show_doors
from texts import Texts

DOORS = ("data", "mend", "mapping", "merge", "versions", "studies")


def show_steps(t: Texts, *, here: str) -> None:
    """Lead to the rooms around the list; the one at hand is marked."""
    show_doors(DOORS, t, here=here, section="data")
