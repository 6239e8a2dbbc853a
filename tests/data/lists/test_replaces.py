from dataclasses import replace
from datetime import timedelta

import pytest

from data.lists import replaces, seeming_replacements
from data.lists.replaces import file_stem
from tests.data.lists.making import AT, listed, program

PLAIN, OTHER = "1f", "2e"


def test_the_same_bytes_are_the_same_list_whatever_they_are_called():
    old = listed("a", program(), digest="1", filename="x.xlsx")

    assert replaces([old], listed("b", program(agency="Dinas B"), digest="1")) == "a"


def test_a_list_of_another_agency_never_replaces():
    old = listed("a", program(agency="Dinas A"), filename="usulan.xlsx", layout=PLAIN)

    assert replaces([old], listed("b", program(agency="Dinas B"), filename="usulan.xlsx", layout=PLAIN)) is None


def test_the_same_name_of_a_file_replaces_where_no_agency_speaks_against_it():
    old = listed("a", program(agency=""), filename="Usulan Dinkes 2019.xlsx", layout=PLAIN)

    assert replaces([old], listed("b", program(), filename="usulan_dinkes (revisi 2).xlsx", layout=OTHER)) == "a"


def test_another_name_and_nothing_else_alike_is_one_more_list():
    old = listed("a", program(), filename="satu.xlsx", layout=PLAIN)

    assert replaces([old], listed("b", program(), filename="dua.xlsx", layout=OTHER)) is None


def test_the_same_agencies_in_the_same_layout_replace_under_any_name_of_the_file():
    old = listed("a", program(), filename="satu.xlsx", layout=PLAIN)

    assert replaces([old], listed("b", program("Peta"), filename="dua.xlsx", layout=PLAIN)) == "a"
    assert replaces([old], listed("b", program(), program(agency="C"), filename="dua.xlsx", layout=PLAIN)) is None


def test_the_latest_that_fits_is_meant():
    olds = [listed(key, program(), filename="satu.xlsx") for key in ("a", "b")]

    assert replaces(olds, listed("c", program(), filename="satu.xlsx")) == "b"


def test_where_no_agency_is_named_most_programs_in_common_and_one_layout_replace():
    old = listed("a", *(program(name, "") for name in ("Kios", "Peta", "Taman")), filename="satu.xlsx", layout=PLAIN)

    def guessed(*names, agency="", layout=PLAIN):
        programs = (program(name, agency) for name in names)
        return replaces([old], listed("b", *programs, filename="dua.xlsx", layout=layout))

    assert guessed("KIOS", "Peta", "Baru", "Lain") == "a"
    assert guessed("Kios", "Baru", "Lain") is None
    assert guessed("Kios", "Peta", layout=OTHER) is None
    assert guessed("Kios", "Peta", "Taman", agency="Dinas A") is None


def test_a_file_of_which_somebody_said_that_both_count_is_not_guessed_again():
    olds = [listed(key, program(), filename="satu.xlsx") for key in ("a", "b")]
    file, intake = listed("c", program(), filename="satu.xlsx")

    assert replaces(olds, (replace(file, beside=("b",)), intake)) == "a"
    assert replaces(olds, (replace(file, beside=("b", "a")), intake)) is None


def test_what_came_later_seems_to_replace_wherever_it_stands():
    early, late = (
        listed(key, program(), filename="satu.xlsx", at=AT + timedelta(days=days)) for key, days in (("a", 0), ("b", 1))
    )
    undated = listed("c", program("Peta", "BPBD"), filename="lain.xlsx", at=None)

    assert seeming_replacements([late, undated, early]) == (("b", "a"),)


@pytest.mark.parametrize(
    "edition",
    [
        "Usulan Dinkes 2019", "usulan_dinkes (2)", "USULAN DINKES final rev 3", "Usulan Dinkes 7 Okt 2019",
        "Usulan Dinkes v2", "usulan_dinkes_rev2", "Usulan Dinkes versi2", "Usulan Dinkes final2", "usulan-dinkes.v2.1",
    ],
)  # fmt: skip
def test_editions_of_one_file_share_its_stem(edition):
    assert file_stem(f"{edition}.xlsx") == "usulandinkes"


def test_a_word_that_only_begins_as_a_month_or_an_edition_stays():
    names = ("usulan desa.xlsx", "usulan marina.xlsx", "usulan revitalisasi.xlsx")

    assert [file_stem(name) for name in names] == ["usulandesa", "usulanmarina", "usulanrevitalisasi"]


def test_a_name_of_nothing_but_numbers_keeps_them():
    assert file_stem("2019.xlsx") == "2019"
