"""Lists that were kept: one for each bimtek stage and each scenario, as they stood then."""

from datetime import datetime

from reports.report import Format, Row, Table
from scoring.bimtek import Bimtek
from scoring.kept_list import KeptList
from scoring.study import Study
from texts import Texts

COLUMNS = {
    "what": Format.EMPHASIS,
    "at": Format.TIME,
    "by": Format.TEXT,
    "version": Format.WHOLE,
    "count": Format.WHOLE,
    "cost": Format.RUPIAH,
    "value": Format.SCORE,
    "programs": Format.TEXT,
    "by_hand": Format.TEXT,
    "note": Format.TEXT,
}


def stage_name(stage: Bimtek, t: Texts) -> str:
    """Name a stage as the guidance numbers it: `Bimtek II`."""
    return t(f"kept_lists.stage_{stage}")


def kept_lists_table(study: Study, t: Texts) -> Table:
    """Give the lists of stages in their order, then those of scenarios; a scenario that gave none has blanks."""
    return Table(
        key="kept_lists",
        title=t("kept_lists.title"),
        headings=tuple(t(f"kept_lists.column_{key}") for key in COLUMNS),
        rows=[
            *(_row(stage_name(one.stage, t), one.at, one.by, one.kept, t, note=one.note) for one in study.bimtek),
            *(_row(_scenario(one.name, t), one.at, one.by, one.saved, t) for one in study.scenarios),
        ],
        formats=tuple(COLUMNS.values()),
        subtitle=t("kept_lists.subtitle"),
        held=1,
    )


def _scenario(name: str, t: Texts) -> str:
    return t("kept_lists.scenario", name=name)


def _row(what: str, at: datetime | None, by: str, kept: KeptList | None, t: Texts, *, note: str = "") -> Row:
    if kept is None:
        return (what, at, by, None, None, None, None, t("kept_lists.none"), "", note)
    programs = "; ".join(f"{program.code} {program.name}" for program in kept.programs)
    by_hand = "; ".join(f"{code} {kept.name(code)}" for code in kept.by_hand)
    return (what, at, by, kept.version, len(kept.programs), kept.cost, kept.value, programs, by_hand, note)
