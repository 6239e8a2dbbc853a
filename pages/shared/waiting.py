"""What of the lists waits for a person, each with the door to where it is settled; what blocks most comes first."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.lists import Gathered, Lists
from data.workbook import Intake, Severity
from pages.shared import show
from pages.shared.problem_spots import count, open_spots
from texts import Texts


@dataclass(frozen=True)
class Waiting:
    """How much waits: what to mend, what to confirm, columns to confirm, groups of twins.

    layout  True where a person should look at the layout, be it for a column, a sheet or a table not found
    """

    errors: int = 0
    warnings: int = 0
    columns: int = 0
    twins: int = 0
    layout: bool = False

    @property
    def looks(self) -> int:
        """Give how many things need a look."""
        return self.errors + self.warnings


def count_waiting(lists: Lists, intakes: Mapping[str, Intake], gathered: Gathered) -> Waiting:
    """Count what nobody has mended, confirmed or settled yet."""
    spots = open_spots(lists, intakes, gathered)
    sheets = [sheet for intake in intakes.values() for sheet in intake.sheets]
    return Waiting(
        errors=count(spots, Severity.ERROR),
        warnings=count(spots, Severity.WARNING),
        columns=sum(len(sheet.doubtful) for sheet in sheets),
        twins=len(gathered.open_twins),
        layout=any(intake.unsure for intake in intakes.values()),
    )


def show_waiting(waiting: Waiting, t: Texts) -> None:
    """Lead to where each thing that waits is settled; nothing where all is well."""
    if waiting.looks:
        sentence = t("data.problems", errors=waiting.errors, warnings=waiting.warnings)
        show.way(t, key="mend", sentence=sentence, page="mend")
    if waiting.layout:
        sentence = t("data.unsure", columns=waiting.columns) if waiting.columns else t("data.unsure_layout")
        show.way(t, key="mapping", sentence=sentence, page="mapping")
    if waiting.twins:
        show.way(t, key="merge", sentence=t("data.twins", twins=waiting.twins), page="merge")
