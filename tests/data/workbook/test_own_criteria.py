from data.workbook.decisions import Decisions
from data.workbook.grid import Grids
from data.workbook.own_criteria import bring_criteria
from scoring.criteria import Criterion, Direction
from tests.data.workbook.making import CRITERIA, grid, read

HEADER = ("Nama Program", "Dimensi", "OPD", "Anggaran (Rp)", "Durasi (bulan)", "Urgensi", "Hemat (%)", "Warga (jiwa)")
ROW = ("Kios", "Smart Living", "Dinas A", 900_000_000, 6, 4, "12,5", "1.250 orang")
DECLARED = (
    ("Kriteria", "Jenis", "Bobot"),
    ("Urgensi", "Benefit", 0.5), ("Hemat (%)", "Benefit", 0.3), ("Warga (jiwa)", "Benefit", 0.2), ("Jumlah", None, 1),
)  # fmt: skip


def brought(*declared, mapping=None, header=HEADER):
    grids = Grids((grid(header, ROW), grid(*declared, name="Kriteria")))
    return bring_criteria(grids, CRITERIA, Decisions(mapping or {}))


def test_a_criterion_with_a_column_is_brought_by_the_sheet_of_weights():
    found = brought(*DECLARED)

    assert [(c.key, c.anchors, c.direction) for c in found.criteria] == [("hemat", (0.0, 100.0), Direction.BENEFIT)]
    assert [c.key for c in found.asked] == ["warga"]
    assert [c.key for c in found.weighed] == ["urgensi", "hemat", "warga"]
    assert [(str(p.code), p.cell) for p in found.problems] == [
        ("criterion_scale_assumed", "A3"), ("criterion_scale_asked", "A4"),
    ]  # fmt: skip


def test_a_criterion_without_a_column_stays_unknown():
    found = brought(*DECLARED, header=HEADER[:6])

    assert (found.criteria, found.asked, found.weighed) == ((), (), CRITERIA)


def test_anchors_that_a_person_told_settle_the_question():
    found = brought(*DECLARED, mapping={"=warga": "0..5000"})

    assert [(c.key, c.anchors) for c in found.criteria] == [("hemat", (0.0, 100.0)), ("warga", (0.0, 5000.0))]
    assert found.asked == ()


def test_a_criterion_that_the_study_knows_is_not_brought_again():
    hemat = Criterion("hemat", anchors=(0.0, 50.0), label="Hemat (%)")
    grids = Grids((grid(HEADER, ROW), grid(*DECLARED, name="Kriteria")))

    found = bring_criteria(grids, (*CRITERIA, hemat), Decisions({}))

    assert [c.key for c in (*found.criteria, *found.asked)] == ["warga"]


def test_the_list_carries_the_numbers_and_the_criteria():
    intake = read(HEADER, ROW, Kriteria=DECLARED)

    assert intake.programs[0].values == {"urgensi": 4.0, "hemat": 12.5, "warga": 1250.0}
    assert [c.key for c in intake.criteria] == ["urgensi", "risk", "hemat"]
    assert [c.key for c in intake.asked] == ["warga"]
    assert intake.weights == {"urgensi": 0.5, "hemat": 0.3, "warga": 0.2}
    assert intake.unsure


def test_the_direction_of_a_bare_weight_is_asked_for():
    intake = read(HEADER, ROW, Bobot=(("Kriteria", "Bobot"), ("Urgensi", 0.5), ("Hemat (%)", 0.5)))

    assert [(str(p.code), str(p.severity)) for p in intake.problems] == [("criterion_type_missing", "error")]
