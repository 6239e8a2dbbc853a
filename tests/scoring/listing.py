"""Small studies with a list, for tests of what is said about lists."""

from datetime import UTC, datetime

from scoring.criteria import Criterion, Group, Part, Unit
from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.program import Program
from scoring.shortlist import RuleSettings
from scoring.study import Study

NOON = datetime(2019, 8, 5, 12, tzinfo=UTC)
CRITERIA = (
    Criterion("benefit", group=Group.IMPACT),
    Criterion("leverage"),
    Criterion("duration_months", anchors=(12.0, 2.0), unit=Unit.MONTHS),
    Criterion("rpjmd_alignment", part=Part.GATE),
    Criterion("budget", anchors=(1000.0, 0.0), unit=Unit.RUPIAH, part=Part.CONSTRAINT),
)


def program(code, rating=3.0, dimension=Dimension.LIVING, *, leverage=3.0, **facts):
    """Give a program that meets every condition; its rating alone tells it from others."""
    told = {"name": f"Program {code}", "duration_months": 6.0, "budget": 100.0, "evidence": "RKA", **facts}
    values = {"benefit": float(rating), "leverage": leverage, "rpjmd_alignment": 4.0}
    known = {key: value for key, value in values.items() if value is not None}
    return Program(code, values=known, dimensions=(dimension,) if dimension else (), **told)


def study_of(*programs, number=2, **changes):
    """Give a study that lists so many of its programs, whatever their dimensions."""
    rules = changes.pop("rules", RuleSettings(number=number, minimum=0))
    return Study("Kajian", programs, CRITERIA, rules=rules, version=1, **changes)


def placed(code, move=Move.ONTO, other="", **changes):
    told = {"reason": "Mandat", "authority": Authority.COUNCIL, "name": "Ketua Dewan", "at": NOON, **changes}
    return PlacedByHand(code, move, other=other, **told)
