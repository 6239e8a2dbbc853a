"""Moments and short ways to save that the tests of the store share."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import create_engine

from scoring.basis import Basis
from scoring.bimtek import Bimtek, BimtekList
from scoring.gates import Authority, GateAnswer, OwnGate
from scoring.kept_list import KeptList, KeptProgram
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.scenario import Scenario

NOON = datetime(2019, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2019, 3, 1, 13, tzinfo=UTC)


def save(store, kept, *, by="Budi", at=LATER, what="change_method", lists=None, **changes):
    """Save a study with some fields changed."""
    told = {name: changes.pop(name) for name in ("facts", "edit", "from_sample") if name in changes}
    return store.save(
        kept, study=replace(kept.study, **changes), lists=lists or kept.lists, by=by, at=at, what=what, **told
    )


def tamper(url, *statements):
    """Change a closed database behind the app's back, triggers or not."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def judged(study):
    """Give a study with one of everything that is kept about its list."""
    kept = KeptList(1, (KeptProgram("A", "A", None, 1e9),), value=0.5, cost=1e9, by_hand=("A",))
    own = OwnGate("own_1", "Lahan siap", "Ani", NOON)
    placed = PlacedByHand("A", Move.ONTO, "Mandat", Authority.COUNCIL, "Ketua", NOON, other="B", list_then=("B",))
    told = {"own_gates": (own,), "gate_answers": (GateAnswer("A", "own_1", None, "Ani", NOON),), "placed": (placed,)}
    basis = Basis(
        study.criteria, study.counting, study.weighting, study.method, study.limits, study.rules, study.blanks, **told
    )
    scenario = Scenario(
        "Dasar", study.weighting, limits=study.limits, blanks=study.blanks, saved=kept, by="Ani", at=NOON
    )
    stage = BimtekList(Bimtek.FIRST, basis, kept, "Ani", NOON, "SWOT")
    return replace(study, scenarios=(scenario,), bimtek=(stage,), **told)
