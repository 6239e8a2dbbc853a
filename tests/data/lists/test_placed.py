from datetime import UTC, datetime

from data.lists.placed import placed_programs
from tests.data.lists.making import AT, listed, place, program


def test_every_program_has_its_place_in_the_order_of_the_files():
    read = [listed("b", program("Satu"), program("Dua")), listed("a", program("Tiga"))]

    placed = placed_programs(read)

    assert [(one.place, one.program.name) for one in placed] == [
        (place("b", 2), "Satu"),
        (place("b", 3), "Dua"),
        (place("a", 2), "Tiga"),
    ]


def test_a_program_says_who_brought_its_file_and_when():
    file, intake = listed("a", program(), filename="usulan.xlsx", at=datetime(2026, 2, 1, tzinfo=UTC))

    told = placed_programs([(file, intake)])[0].program.provenance

    assert (told.filename, told.read_by, told.read_at) == ("usulan.xlsx", "Ani", file.read_at)
    assert file.read_at != AT


def test_a_code_of_no_cell_is_told_from_an_id():
    read = [listed("a", program()), listed("b", program(code="P-1"), numbered=False)]

    assert [one.numbered for one in placed_programs(read)] == [True, False]
