import pytest

from scoring.cautions import split_program
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program


def told(chosen, others=(), **more):
    return [(one.programs, one.variant, one.sure) for one in split_program(look(chosen, others), **more)]


@pytest.mark.parametrize(
    "names", [("Pasar Digital tahap 1", "Pasar Digital tahap 2"), ("Pasar Digital", "Digital, pasar")]
)
def test_parts_of_one_name_and_one_agency_are_told_surely(names):
    first, second = (program(code, name=name, agency="Disdag") for code, name in zip("AB", names, strict=True))

    assert told([first, second]) == [(("A", "B"), "name", True)]
    assert told([second], [first]) == [(("B", "A"), "name", True)]
    assert told([program("C", name="Taman")], [first, second]) == []


@pytest.mark.parametrize("agency", ["", "Bappeda"])
def test_without_one_agency_the_same_name_is_a_guess(agency):
    first = program("A", name="Pasar Digital I", agency="" if not agency else "Disdag")

    assert told([first, program("B", name="Pasar Digital II", agency=agency)]) == [(("A", "B"), "alike", False)]


def test_names_that_differ_in_one_word_are_guessed_where_the_agency_is_one():
    utara, timur = "Penataan taman kelurahan utara", "Penataan taman kelurahan timur"

    assert told([program("A", name=utara, agency="DLH"), program("B", name=timur, agency="DLH")]) == [
        (("A", "B"), "alike", False)
    ]
    assert told([program("A", name=utara, agency="DLH"), program("B", name=timur, agency="PU")]) == []
    assert told([program("A", name="Taman utara", agency="DLH"), program("B", name="Taman timur", agency="DLH")]) == []


@pytest.mark.parametrize("place", [{"location": "Balikpapan Kota"}, {"sub_dimension": "wajah kota"}])
def test_small_programs_of_one_agency_and_one_place_are_guessed_where_both_are_listed(place):
    small = [
        program(code, name=name, agency="DLH", budget=50.0, **place) for code, name in (("A", "Taman"), ("B", "Kolam"))
    ]
    others = [program(code, name=name) for code, name in (("C", "Kios"), ("D", "Bus"), ("E", "Air"))]

    assert told(small, others) == [(("A", "B"), "place", False)]
    assert told(small[:1], [small[1], *others]) == []
    assert told(small, others, small=0.4) == []
    assert told([small[0], program("B", name="Kolam", agency="PU", budget=50.0, **place)], others) == []


def test_a_word_that_tells_many_apart_is_no_part():
    many = [
        program(f"P{number}", name=f"Penataan taman kelurahan w{chr(97 + number)}", agency="DLH")
        for number in range(13)
    ]

    assert told(many) == []
    assert told(many[:12]) == [(tuple(f"P{number}" for number in range(12)), "alike", False)]


def test_all_parts_of_one_program_are_told_together_those_on_the_list_first():
    parts = [program(code, name=f"Kios Pangan tahap {number}", agency="DKP") for number, code in enumerate("ABCD", 1)]
    other = [program(code, name="Pasar Digital", agency="Disdag") for code in "YZ"]

    assert told([parts[2], *other], [parts[0], parts[1], parts[3]]) == [
        (("C", "A", "B", "D"), "name", True),
        (("Y", "Z"), "name", True),
    ]


def test_what_is_sure_comes_before_what_is_guessed():
    guessed = [program(code, name=f"Kios pangan murah {code}x", agency="DKP") for code in ("kota", "desa")]
    sure = [program(code, name="Pasar Digital", agency="Disdag") for code in "YZ"]

    assert [why for _, why, _ in told([*guessed, *sure])] == ["name", "alike"]
