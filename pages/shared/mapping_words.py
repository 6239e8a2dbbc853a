"""What the reader made of a workbook, in words: its answer, its columns, and on what ground."""

from collections.abc import Mapping, Sequence

from data.workbook import ColumnRead, Intake, SheetRead, SheetUse
from data.workbook.fields import DIMENSIONS
from data.workbook.headings import field_keys
from data.workbook.sentence import key_label
from data.workbook.table import NAME
from pages.shared.messages import markdown
from scoring.criteria import BUDGET, DURATION, Criterion, typed
from texts import Texts

FIRST = (NAME, DIMENSIONS, "agency", BUDGET, DURATION)
"""The fields that lists hardly ever do without, in the order of the choices."""

CUT = 40


def answer(intake: Intake, t: Texts) -> str:
    """Say how many columns are known, and how many a person should look at."""
    giving = [sheet for sheet in intake.sheets if sheet.use is SheetUse.PROGRAMS]
    columns = [column for sheet in giving for column in sheet.columns]
    doubtful = sum(len(sheet.doubtful) for sheet in giving)
    known = sum(bool(column.key) for column in columns)
    if not intake.programs:
        return t("mapping.title_none")
    if intake.asked:
        return t("mapping.title_asked", known=known, columns=len(columns), criteria=len(intake.asked))
    if doubtful:
        return t("mapping.title_look", known=known, columns=len(columns), look=doubtful)
    return t("mapping.title", known=known, columns=len(columns))


def choices(column: ColumnRead, criteria: Sequence[Criterion]) -> list[str]:
    """Give what a column may hold: what it is, what is likely, nothing, then the fields and the criteria."""
    fields = (*FIRST, *sorted(field_keys() - set(FIRST)))
    rated = [criterion.key for criterion in typed(criteria) if criterion.key not in fields]
    return list(dict.fromkeys((column.key, *column.suggestions, "", *fields, *rated)))


def choice_words(key: str, criteria: Sequence[Criterion], t: Texts) -> str:
    """Name a field or a criterion, each with its kind; nothing is a note that is kept."""
    if not key:
        return t("mapping.kept")
    labels = {criterion.key: criterion.label for criterion in criteria if criterion.label}
    name = key_label(key, t, labels)
    is_criterion = key not in field_keys() and any(criterion.key == key for criterion in criteria)
    return t("mapping.criterion", name=name) if is_criterion else name


def why_words(column: ColumnRead, criteria: Sequence[Criterion], t: Texts) -> str:
    """Say on what ground a column was taken, what else it may be, in which unit, and how many cells are filled."""
    ground = t(f"mapping.why_{column.why}")
    if column.suggestions and not column.key:
        meant = choice_words(column.suggestions[0], criteria, t)
        ground = t("mapping.why", ground=ground, filled=t("mapping.perhaps", meant=meant))
    filled = t("mapping.filled", filled=column.filled)
    if column.key in (BUDGET, DURATION) and column.unit != 1.0:
        return t("mapping.why_unit", ground=ground, unit=_unit(column, t), filled=filled)
    return t("mapping.why", ground=ground, filled=filled)


def _unit(column: ColumnRead, t: Texts) -> str:
    of_money = column.key == BUDGET
    return t("mapping.unit_money" if of_money else "mapping.unit_months", times=column.unit)


def sample_words(column: ColumnRead, t: Texts) -> str:
    """Give the first texts of a column as one line."""
    shown = [text if len(text) <= CUT else f"{text[: CUT - 1]}…" for text in column.samples]
    return t("mapping.samples", samples=" · ".join(markdown(text) for text in shown)) if shown else t("mapping.blank")


def heading_words(column: ColumnRead, t: Texts) -> str:
    """Name a column by its heading and its letters."""
    heading = markdown(column.heading) if column.heading else t("mapping.no_heading")
    return t("mapping.heading", heading=heading, letters=column.letters)


def sheet_words(sheet: SheetRead, t: Texts) -> str:
    """Name a sheet with what it was taken for."""
    return t(f"mapping.sheet_{sheet.use}", sheet=sheet.name, programs=sheet.programs)


def missing_words(sheet: SheetRead, t: Texts, labels: Mapping[str, str]) -> str:
    """Name the columns that a list needs and that nothing was taken for."""
    return t("mapping.missing", fields=t.join([key_label(key, t, labels) for key in sheet.missing]))
