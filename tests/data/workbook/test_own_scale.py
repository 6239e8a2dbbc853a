import pytest

from data.workbook.own_scale import Declared, scaled
from scoring.criteria import Criterion, Unit


@pytest.mark.parametrize(
    ("declared", "anchors", "unit"),
    [
        (Declared("a", "Waktu (menit)", worst=60.0, best=5.0), (60.0, 5.0), Unit.NUMBER),
        (Declared("a", "Waktu", type="Cost", unit="menit", lowest=5.0, highest=60.0), (60.0, 5.0), Unit.NUMBER),
        (Declared("a", "Risiko (1-5)", type="Cost"), (5.0, 1.0), Unit.RATING),
        (Declared("a", "Mutu", type="Manfaat", scale="1 s.d. 10"), (1.0, 10.0), Unit.NUMBER),
        (Declared("a", "Biaya (Rp)", worst=2e9, best=0.0), (2e9, 0.0), Unit.RUPIAH),
    ],
)
def test_declared_anchors_are_taken_as_they_stand(declared, anchors, unit):
    found = scaled(declared)

    assert (found.criterion.anchors, found.criterion.unit, found.settled, found.code) == (anchors, unit, True, None)


@pytest.mark.parametrize(
    ("declared", "anchors"),
    [
        (Declared("a", "Penghematan (%)", type="Benefit"), (0.0, 100.0)),
        (Declared("a", "Kebocoran", type="Cost", unit="persen"), (100.0, 0.0)),
        (Declared("a", "Inovasi", type="Benefit", unit="skor"), (1.0, 5.0)),
    ],
)
def test_a_rating_and_a_percentage_have_ends_of_their_own_which_is_told(declared, anchors):
    found = scaled(declared)

    assert (found.criterion.anchors, found.settled, str(found.code)) == (anchors, True, "criterion_scale_assumed")


def test_residents_have_no_end_so_their_anchors_are_asked_for():
    found = scaled(Declared("a", "Penerima Manfaat", type="Benefit", unit="jiwa"))

    assert (found.settled, str(found.code), str(found.severity)) == (False, "criterion_scale_asked", "warning")
    assert found.criterion.label == "Penerima Manfaat (jiwa)"


@pytest.mark.parametrize("word", ["", "kualitatif", "?"])
def test_a_direction_that_is_not_told_is_asked_for(word):
    found = scaled(Declared("a", "Inovasi (1-5)", type=word))

    assert (found.settled, str(found.code), str(found.severity)) == (False, "criterion_type_missing", "error")


def test_a_person_may_answer_both():
    found = scaled(Declared("a", "Waktu (menit)"), (60.0, 5.0))

    assert found.criterion == Criterion("a", anchors=(60.0, 5.0), unit=Unit.NUMBER, label="Waktu (menit)")
    assert (found.settled, found.code) == (True, None)
