from pages.shared.weights import anchors
from scoring.criteria import CRITERIA
from texts import texts_in


def test_anchors_are_written_from_worst_to_best():
    by_key = {criterion.key: criterion for criterion in CRITERIA}
    t = texts_in("id")

    assert anchors(by_key["risk"], t) == "5 → 1 pada skala 1–5"
    assert anchors(by_key["budget"], t) == "Rp10 miliar → Rp0"
