"""The reader behind the corpus' contract: its five criteria, its words for fields, its upper-case codes."""

from pathlib import Path

from data.workbook import Intake, Problem, Status, read_workbook
from scoring.criteria import Criterion
from scoring.program import Program

CRITERIA = (
    Criterion("urgensi", label="Urgensi"),
    Criterion("dampak", label="Dampak"),
    Criterion("kelayakan", label="Kelayakan"),
    Criterion("kesiapan", label="Kesiapan"),
    Criterion("keselarasan", label="Keselarasan RPJMD"),
)
FIELDS = {"budget": "anggaran", "dimensions": "dimensi", "duration_months": "durasi_bulan", "agency": "opd"}


def load(path: str, filename: str) -> dict:
    """Read a file of the corpus and answer as its README asks."""
    intake = read_workbook(Path(path), filename=filename, criteria=CRITERIA)
    if intake.status is Status.REFUSED:
        return {"status": "reject", "code": intake.problems[0].code.upper(), "message": ""}
    is_csv = filename.endswith(".csv")
    return {
        "status": "ok",
        "rows": [row(program, is_csv, intake) for program in intake.programs],
        "issues": [issue(problem, intake) for problem in intake.problems],
        "weights": intake.weights,
    }


def row(program: Program, is_csv: bool, intake: Intake) -> dict:
    """Give a program as the corpus writes it."""
    values = {
        "nama": program.name or None,
        "dimensi": [f"Smart {dimension.title()}" for dimension in program.dimensions],
        "opd": program.agency or None,
        "anggaran": program.budget,
        "durasi_bulan": program.duration_months,
        "skor": {criterion.key: program.values.get(criterion.key) for criterion in (*intake.criteria, *intake.asked)},
        "id": program.code,
        "tahun_mulai": program.start.year if program.start else None,
        "tahun_selesai": program.end.year if program.end else None,
    }
    sheet = "(csv)" if is_csv else program.provenance.sheet
    return {"sheet": sheet, "row": program.provenance.row, "values": values}


def issue(problem: Problem, intake: Intake) -> dict:
    """Give a problem as the corpus writes it."""
    field = str(problem.facts.get("field", ""))
    return {
        "sheet": problem.sheet or None,
        "cell": problem.cell or None,
        "row": problem.row,
        "code": problem.code.upper(),
        "severity": str(problem.severity),
        "message": "",
        "field": FIELDS.get(field, field),
        "raw": problem.value,
    }
