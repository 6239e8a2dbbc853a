from hypothesis import given, settings
from hypothesis import strategies as st

from data.records import as_json, from_json
from data.workbook import Intake, SheetUse, Status
from data.workbook.reader import read_here
from data.workbook.why import Why
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, codes, good, read, workbook

ODD = ("Kegiyatan", "Pilar", "Sapa", "Duwit", "Suwe")
ODD_ROW = ("Kios layanan", "Smart Living", "Dinas A", 900_000_000, 6)
DECIDED = {"#": "2", "A": "name", "B": "dimensions", "C": "agency", "D": "budget", "E": "duration_months"}


def test_a_sheet_that_a_person_leaves_out_gives_nothing():
    intake = read(HEADER, GOOD, Lain=(HEADER, good("Taman")), mapping={"Lain!": ""})

    assert [program.name for program in intake.programs] == ["Kios layanan"]
    assert [(s.use, s.why) for s in intake.sheets] == [
        (SheetUse.PROGRAMS, Why.EXACT), (SheetUse.LEFT_OUT, Why.PERSON),
    ]  # fmt: skip


def test_a_refused_file_can_be_mended_by_its_preview():
    refused = read(("DAFTAR",), ODD, ODD_ROW)
    mended = read(("DAFTAR",), ODD, ODD_ROW, mapping=DECIDED)

    assert (refused.status, refused.unsure, refused.sheets[0].likely_header) == (Status.REFUSED, True, 2)
    assert [(p.name, p.budget, p.agency) for p in mended.programs] == [("Kios layanan", 900_000_000.0, "Dinas A")]
    assert not mended.unsure


def test_a_header_without_a_column_of_names_waits_for_one():
    nameless = ("Apa", *ODD[1:])

    intake = read(("DAFTAR",), nameless, ODD_ROW, mapping={"#": "2"})

    assert (intake.status, codes(intake)[0]) == (Status.REFUSED, ("no_table_found", ""))
    assert [column.heading for column in intake.sheets[0].columns] == list(nameless)
    assert intake.sheets[0].missing[0] == "name"


def test_the_wrong_header_can_be_mended():
    other = ("Nama Program", "OPD", "Anggaran", "Durasi")
    rows = (other, ("Contoh", "Dinas X", 5, 6), (), HEADER, GOOD)

    assert read(*rows, mapping={"Program!#": "4"}).programs[0].name == "Kios layanan"


def test_decisions_that_cannot_be_followed_are_told_beside_a_refusal_too():
    intake = read(("DAFTAR",), ODD, ODD_ROW, mapping={"Program!#": "99", "Lampiran!": ""})

    assert [code for code, _ in codes(intake)] == ["no_table_found", "mapping_sheet_absent", "mapping_row_absent"]


def test_of_two_columns_the_one_that_a_person_chose_is_read():
    intake = read((*HEADER, "Pagu"), (*GOOD, 1_000_000_000), mapping={"I": "budget"})

    assert (intake.programs[0].budget, codes(intake), intake.unsure) == (1_000_000_000.0, [], False)


def test_two_columns_that_a_person_gave_one_key_are_asked_about():
    intake = read((*HEADER, "Pagu"), (*GOOD, 1_000_000_000), mapping={"I": "agency", "D": "agency"})

    assert codes(intake, "error") == [("duplicate_header", "I1")]
    assert intake.programs[0].agency == ""


def test_a_hidden_sheet_is_read_where_a_person_points_at_its_header():
    def hide(book):
        book["Lain"].sheet_state = "hidden"

    intake = read(HEADER, GOOD, Lain=(HEADER, good("Taman")), change=hide, mapping={"Lain!#": "1"})

    assert [program.name for program in intake.programs] == ["Kios layanan", "Taman"]


def test_a_header_for_every_sheet_opens_no_hidden_one_and_no_weights():
    def hide(book):
        book["Lain"].sheet_state = "hidden"

    weights = (("Kriteria", "Bobot"), ("Urgensi", 0.7), ("Risiko", 0.3))
    intake = read(HEADER, GOOD, Lain=(HEADER, GOOD), Bobot=weights, change=hide, mapping={"#": "1"})

    assert [sheet.use for sheet in intake.sheets] == [SheetUse.PROGRAMS, SheetUse.HIDDEN, SheetUse.WEIGHTS]


@given(
    mapping=st.dictionaries(
        st.sampled_from(
            ["A", "E", "Program!B", "Program!#", "#", "Program!", "Bobot!#", "=urgensi", "!", "ZZZ", "Hantu!C"]
        ),
        st.sampled_from(["", "name", "budget", "urgensi", "hantu", "1", "2-3", "99", "9..1", "nan..inf", "0-5", "-1"]),
    )
)
@settings(max_examples=300, deadline=None)
def test_no_decision_makes_the_reader_raise(mapping):
    content = workbook(HEADER, GOOD, Bobot=(("Kriteria", "Bobot"), ("Urgensi", 1)))

    intake = read_here(content, filename="isi.xlsx", criteria=CRITERIA, mapping=mapping)

    assert from_json(as_json(intake), Intake) == intake


def test_an_intake_comes_back_from_json_as_it_was():
    intake = read(HEADER, GOOD, Lain=(("Catatan", "rapat"),), mapping={"E": "note"})

    assert from_json(as_json(intake), Intake) == intake
