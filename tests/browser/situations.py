"""Studies that show the rooms of Quick Win in every state they can be in: each is looked at by `make screenshots`."""

import os
from dataclasses import replace
from datetime import UTC, datetime

from data.desk import Desk, Hand, keep
from data.lists import Lists
from data.samples.large import large_programs
from data.store import open_store
from data.store.place import FILE
from data.workbook import read_workbook
from scoring.bimtek import Bimtek
from scoring.gates import Authority, Consideration, Gate, GateState
from scoring.judgement import place
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.scenarios import keep_stage, save_scenario
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.weighting import Weighting
from tests.house.source import ROOT
from texts import texts_in

SAMPLE = ROOT / "data" / "samples" / "quick-win-balikpapan.xlsx"
AT = datetime(2019, 8, 5, 9, 30, tzinfo=UTC)
BILLION = 1e9
AGENCIES = (
    "Dinas Komunikasi dan Informatika",
    "Dinas Kesehatan",
    "Dinas Lingkungan Hidup",
    "Dinas Pemuda, Olahraga dan Pariwisata",
    "BPBD",
    "Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan",
)
SOURCES = ("APBD", "CSR", "APBN")


def situations():
    """Give each study by the name of what it shows."""
    sample = Study().with_programs(read_workbook(SAMPLE, filename=SAMPLE.name).programs, SAMPLE.name)
    bare = [replace(program, values={}) for program in sample.programs[:5]]
    few = Study().with_programs(with_agencies(sample.programs[:36]), "Usulan 36 program.xlsx")
    return {
        "clash": replace(sample, rules=RuleSettings(number=12, minimum=2, budget=1.5 * BILLION)),
        "clashes": replace(sample, rules=RuleSettings(number=60, minimum=2, budget=1.5 * BILLION)),
        "judged": judged(sample),
        "scenarios": compared(sample),
        "varying": replace(sample, rules=RuleSettings(number=6, most=20, minimum=0, budget=15 * BILLION)),
        "36": replace(few, rules=RuleSettings(capacity=2, budget=15 * BILLION)),
        "200": Study().with_programs(many(sample, 200), "Usulan 200 program.xlsx"),
        "one": replace(Study().with_programs(sample.programs[:1], "Satu program.xlsx"), rules=RuleSettings(number=1)),
        "unranked": Study().with_programs(bare, "Belum dinilai.xlsx"),
        "empty": Study(name="Kajian baru"),
    }


def keep_situations(var):
    """Keep every study in the store that a server with this folder will open; give their ids by name."""
    store = open_store(os.environ.get("DATABASE_URL") or f"sqlite:///{var / FILE}")
    hand = Hand(store, lambda file, criteria, content=None: None, "Sri Wahyuni", AT)
    kept = {
        name: keep(Desk(study, Lists()), hand, what="settings", study=study).kept.id
        for name, study in situations().items()
    }
    store.close()
    return kept


def judged(study):
    """Set a condition aside for one program; move two onto the list, one of which fails a condition, and one off it."""
    late = [code for code, one in study.standings().items() if Gate.DURATION in one.gates(GateState.NOT_MET)]
    reason = "Tahap pertama selesai dalam 12 bulan."
    aside = Consideration(late[0], Gate.DURATION, reason, Authority.COUNCIL, "Rizal Effendi", AT)
    study = replace(study, considerations=(aside,))
    then = study.shortlist().chosen
    open_ = {candidate.code for candidate in study.candidates()} - {*then}
    next_in_line = next(code for code in study.ranking().codes if code in open_)
    moves = (
        (next_in_line, Move.ONTO, "Sudah dianggarkan pada APBD Perubahan 2019.", then[-1]),
        (late[1], Move.ONTO, "Diminta oleh Dewan Smart City pada rapat Agustus 2019.", ""),
        (then[2], Move.OFF, "Menunggu kesepakatan dengan PDAM tentang pembagian pekerjaan dan pemeliharaan.", ""),
    )
    for program, move, reason, other in moves:
        by_hand = PlacedByHand(program, move, reason, Authority.TEAM, "Sri Wahyuni", AT, other=other, list_then=then)
        study = place(study, by_hand)
    return study


def compared(study):
    """Save four scenarios and the lists of two stages."""
    shares = study.weighting.shares
    impact = {key: share * (3 if key.startswith("impact") else 1) for key, share in shares.items()}
    ready = {key: share * (4 if key in ("readiness", "duration_months") else 1) for key, share in shares.items()}
    settings = {
        "Pagu ketat, 10 program untuk rapat koordinasi": {"rules": RuleSettings(number=10, budget=6 * BILLION)},
        "Aturan awal": {},
        "Dampak diutamakan": {"weights": Weighting.from_points(impact, study.counted_criteria)},
        "Cepat selesai": {"weights": Weighting.from_points(ready, study.counted_criteria)},
    }
    saved = study
    for number, (name, changed) in enumerate(settings.items()):
        given = save_scenario(replace(saved, **changed), name, by="Sri Wahyuni", at=AT)
        saved = replace(study, scenarios=given.scenarios, bimtek=saved.bimtek)
        if number in (0, 2):
            stage = (Bimtek.FIRST, Bimtek.SECOND)[number // 2]
            kept = keep_stage(replace(saved, **changed), stage, by="Sri Wahyuni", at=AT, note="Rapat di Balai Kota")
            saved = replace(saved, bimtek=kept.bimtek)
    return saved


def many(study, count):
    """Give so many programs, under the names of real ones."""
    names = [program.name for program in study.programs]
    made = large_programs(texts_in("id"))[:count]
    named = [
        replace(program, name=f"{names[n % len(names)]}, tahap {n // len(names) + 1}") for n, program in enumerate(made)
    ]
    return with_agencies(named)


def with_agencies(programs):
    """Give programs agencies and sources of funds in turn."""
    return [
        replace(program, agency=AGENCIES[n % len(AGENCIES)], fund_source=SOURCES[n % 4 % len(SOURCES)])
        for n, program in enumerate(programs)
    ]
