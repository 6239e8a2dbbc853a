from data.lists.differences import compared_keys, differing_keys, filled, fullest, said
from tests.data.lists.making import program


def test_programs_are_compared_in_fields_criteria_and_unknown_columns():
    one = program(values={"risk": 2.0}, extra={"Catatan bidang": "x"})
    other = program(values={"novelty": 3.0})

    keys = compared_keys([one, other])

    assert keys[:2] == ("name", "dimensions")
    assert keys[-3:] == ("risk", "novelty", "extra:Catatan bidang")
    assert "code" not in keys
    assert "provenance" not in keys


def test_a_blank_says_nothing_and_zero_says_zero():
    one = program(budget=0.0, dimensions=(), new_infrastructure=False)

    assert [said(one, key) for key in ("budget", "new_infrastructure", "dimensions", "target", "risk")] == [
        0.0,
        False,
        None,
        None,
        None,
    ]


def test_a_blank_beside_a_value_is_a_difference():
    one = program(budget=1e9, target="40 kelurahan", values={"risk": 2.0})
    other = program(budget=2e9, values={"risk": 2.0})

    assert differing_keys([one, other]) == ("target", "budget")


def test_the_fullest_says_most_and_of_equals_the_first():
    bare, full = program(), program(target="40", values={"risk": 2.0})

    assert filled(full) - filled(bare) == 2
    assert fullest([bare, full, full]) == 1
