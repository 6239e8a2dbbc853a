from pages.shared.weigh.items import items_of, span
from scoring.criteria import CRITERIA, Criterion
from scoring.study import Study
from scoring.weighting.stages import Stage
from texts import texts_in

BY_KEY = {criterion.key: criterion for criterion in CRITERIA}
t = texts_in("id")


def test_a_range_is_written_from_worst_to_best_in_its_unit():
    assert span(BY_KEY["risk"], t) == "5\u00a0→\u00a01"
    assert span(BY_KEY["duration_months"], t) == "12 → 3 bulan"
    assert span(BY_KEY["budget"], t) == "Rp10 miliar → Rp0"


def test_a_group_ranges_over_all_of_its_criteria_that_are_asked_for():
    items = items_of(Stage("groups", ("impact", "feasibility")), Study(), t)

    assert [(item.name, item.span) for item in items.values()] == [
        ("Dampak smart city", "2 kriteria, semuanya dari batas terburuk ke terbaik"),
        ("Kelayakan quick win", "9 kriteria, semuanya dari batas terburuk ke terbaik"),
    ]


def test_a_name_from_a_workbook_is_harmless():
    study = Study(criteria=(Criterion("own", label="**Tebal** $x$"), Criterion("risk")))

    assert items_of(Stage("feasibility", ("own", "risk")), study, t)["own"].name == r"\*\*Tebal\*\* \$x\$"
