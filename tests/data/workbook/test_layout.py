from data.workbook.layout import headings_key, layout_key
from tests.data.workbook.making import GOOD, HEADER, good, read

ODD = ("Kegiyatan", "Duwit", "Sapa")


def key(*rows, mapping=None, **more):
    return read(*rows, mapping=mapping, **more).layout


def test_the_next_list_of_the_same_layout_has_the_same_key():
    july = key(("Usulan Juli",), HEADER, GOOD)
    august = key(("Usulan Agustus",), ("Rapat 5 Agustus",), HEADER, good("Taman"), good("Pasar"))

    assert july == august != ""


def test_another_layout_has_another_key():
    moved = (*HEADER[:2], HEADER[3], HEADER[2], *HEADER[4:])

    assert len({key(HEADER, GOOD), key(moved, GOOD), key((*HEADER, "Catatan rapat"), GOOD)}) == 3


def test_case_and_year_of_a_heading_do_not_count():
    assert headings_key({"A": "Pagu 2019"}) == headings_key({"A": "PAGU  2020"}) != headings_key({"B": "Pagu 2019"})
    assert headings_key({"A": "…"}) == ""


def test_a_decision_does_not_change_the_key_under_which_it_is_kept():
    assert key(HEADER, GOOD) == key(HEADER, GOOD, mapping={"E": "", "#": "1", "Program!H": "urgensi"})
    assert key(HEADER, GOOD) == key(HEADER, GOOD, mapping={"Program!": ""})


def test_a_refused_file_goes_by_what_may_be_its_headings():
    refused = key(("DAFTAR",), ODD, ("Kios", 1, "Dinas A"))

    assert refused == key(ODD, ("Taman", 2, "Dinas B"), ("Pasar", 3, "Dinas C")) != ""
    assert refused == key(("DAFTAR",), ODD, ("Kios", 1, "Dinas A"), mapping={"#": "2", "A": "name"})


def test_the_name_counts_where_several_sheets_hold_tables():
    def two(name):
        return key(HEADER, GOOD, **{name: (HEADER, GOOD)})

    assert two("Dinas A") != two("Dinas B")


def test_the_name_of_the_only_sheet_does_not_count():
    def call_it_august(book):
        book["Program"].title = "Agustus 2019"

    assert key(HEADER, GOOD) == key(HEADER, GOOD, change=call_it_august)


def test_a_file_with_nothing_to_go_by_has_no_key():
    assert layout_key([]) == "" == key()
