from data.lists.lasting import lasting_codes
from data.lists.placed import placed_programs
from scoring.dimensions import Dimension
from scoring.program import Program
from tests.data.lists.making import listed, program


def codes(*read, before=(), reserved=frozenset()):
    return list(lasting_codes(placed_programs(read), before, reserved=reserved).codes)


def test_two_files_that_both_begin_at_one_do_not_collide():
    first = listed("a", program("Kios"), program("CCTV", code="GOV-02"))
    second = listed("b", program("Peta"), program("Taman", dimensions=(Dimension.LIVING,), code="LIV-01"))

    assert codes(first, second) == ["GOV-01", "GOV-02", "GOV-03", "LIV-01"]


def test_an_id_wins_over_a_number_of_an_earlier_file():
    assert codes(listed("a", program()), listed("b", program("Peta"), numbered=False)) == ["GOV-02", "GOV-01"]


def test_of_two_files_with_one_id_the_first_keeps_it_and_the_clash_is_told():
    placed = placed_programs([listed(key, program(name, code="7"), numbered=False) for key, name in ("aX", "bY")])

    found = lasting_codes(placed, [])

    assert found.codes == ("7", "GOV-01")
    assert found.clashes == {1: 0}


def test_the_clash_is_still_told_when_both_have_their_codes():
    placed = placed_programs([listed(key, program(name, code="7"), numbered=False) for key, name in ("aX", "bY")])
    kept = [Program("7", "X", provenance=placed[0].program.provenance)]
    kept.append(Program("GOV-01", "Y", provenance=placed[1].program.provenance))

    assert lasting_codes(placed, kept).clashes == {1: 0}


def test_a_kode_that_two_files_share_is_no_code():
    read = [listed(key, program(key, code="1.02", source_code="1.02"), numbered=False) for key in "ab"]

    found = lasting_codes(placed_programs(read), [])

    assert found.codes == ("GOV-01", "GOV-02")
    assert found.clashes == {}


def test_a_kode_that_no_other_has_is_the_code():
    assert codes(listed("a", program(code="1.02", source_code="1.02"), numbered=False)) == ["1.02"]


def test_a_number_of_before_is_not_given_to_another():
    assert codes(listed("a", program("Baru")), before=[Program("GOV-01", "Lama")]) == ["GOV-02"]


def test_a_reserved_code_is_not_taken_even_by_an_id():
    assert codes(listed("a", program(code="7"), numbered=False), reserved=frozenset({"7"})) == ["GOV-01"]
