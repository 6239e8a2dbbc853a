import pytest

from pages.shared.by_hand import criterion_row, steps
from scoring.study import Study
from texts import texts_in


def number(text: str) -> float:
    return float(text.replace(",", "."))


def test_the_steps_multiply_and_add_up(make_program):
    study = Study(programs=(make_program("A", 4.0), make_program("B", 2.0)))

    table = steps("A", study, study.matrix(), texts_in("id"))

    ways, weights, parts = (table.iloc[:, column].map(number) for column in (3, 4, 5))
    assert parts.to_list() == pytest.approx((ways * weights).to_list(), abs=2e-4)
    assert parts.sum() == pytest.approx(study.ranking().scores["A"], abs=6e-4)


def test_a_criterion_is_shown_with_its_anchors_and_share():
    study = Study()

    row = criterion_row(study.criterion("duration_months"), study, texts_in("id"))

    assert list(row.values()) == [
        "Durasi",
        "Kelayakan quick win",
        "12 → 3 bulan",
        "makin kecil makin baik",
        "5,6\u00a0%",
    ]
