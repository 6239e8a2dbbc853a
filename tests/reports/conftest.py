"""A small study of its own, so that a new criterion breaks no report test."""

from datetime import date, datetime

import pytest

from reports.report import as_cell
from reports.results import results_of
from scoring.criteria import Criterion, Group, Part, Unit
from scoring.dimensions import Dimension
from scoring.gates import Authority, Consideration, Gate
from scoring.program import Program, Provenance
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import texts_in

CRITERIA = (
    Criterion("novelty", group=Group.IMPACT),
    Criterion("risk", anchors=(5.0, 1.0)),
    Criterion("duration_months", anchors=(12.0, 3.0), unit=Unit.MONTHS),
    Criterion("rpjmd_alignment", part=Part.GATE),
    Criterion("budget", anchors=(10e9, 0.0), unit=Unit.RUPIAH, part=Part.CONSTRAINT),
)
MADE_AT = datetime(2019, 8, 5, 10, 30)
HOSTILE = "=cmd|'/c calc'!A0"


def program(code, dimension, novelty, risk, months=6.0, **facts):
    values = {"novelty": novelty, "risk": risk, "rpjmd_alignment": 4.0}
    return Program(
        code,
        facts.pop("name", f"Program {code}"),
        {key: value for key, value in values.items() if value is not None},
        (dimension,) if dimension else (),
        duration_months=months,
        provenance=Provenance("usulan.xlsx", "Program", 7),
        **facts,
    )


PROGRAMS = (
    program("GOV-01", Dimension.GOVERNANCE, 5.0, 1.0, months=3.0, budget=1.5e9, start=date(2019, 7, 1)),
    program("GOV-02", Dimension.GOVERNANCE, 5.0, 2.0, name=HOSTILE, budget=2e9),
    program("ECO-01", Dimension.ECONOMY, 3.0, 3.0, city="Balikpapan", source_url="https://example.test/eco"),
    program("ECO-02", Dimension.ECONOMY, 4.0, 2.0, months=15.0),
    program("LIV-01", Dimension.LIVING, 2.0, 2.0, illustrated=frozenset({"risk", "budget"}), budget=1e8),
    program("LIV-02", Dimension.LIVING, 4.0, None),
)


@pytest.fixture
def t():
    return texts_in("id")


@pytest.fixture
def study():
    rules = RuleSettings(number=3, minimum=1, maximum=1)
    return Study(name="Kajian uji", programs=PROGRAMS, criteria=CRITERIA, rules=rules, version=4)


@pytest.fixture
def results(study):
    return results_of(study)


@pytest.fixture
def empty():
    return Study(criteria=CRITERIA)


@pytest.fixture
def consideration():
    return Consideration("ECO-02", Gate.DURATION, "Sudah berjalan", Authority.TEAM, "Ibu Sari", MADE_AT)


@pytest.fixture
def made_at():
    return MADE_AT


@pytest.fixture
def hostile():
    return HOSTILE


@pytest.fixture
def rows():
    """Give the rows of a table as dictionaries by heading, or by label where it has none."""

    def read(table):
        bare = [[as_cell(value).value for value in row] for row in table.rows]
        if not table.headings:
            return dict(bare)
        return [dict(zip(table.headings, row, strict=True)) for row in bare]

    return read
