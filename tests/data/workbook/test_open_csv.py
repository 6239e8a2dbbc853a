import time

import pytest

from data.workbook.open_csv import open_csv
from data.workbook.problem import WorkbookRefusedError

SECONDS = 5.0


def values(content):
    sheet = open_csv(content, "daftar").sheets[0]
    return {place: cell.value for place, cell in sheet.cells.items()}


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_the_one_that_gives_even_rows(separator):
    text = separator.join(("Nama", "Anggaran")) + "\r\n" + separator.join(('"Kios, layanan; kota"', "1.500.000"))

    assert values(text.encode())[2, 1] == "Kios, layanan; kota"
    assert values(text.encode())[2, 2] == "1.500.000"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_survive_every_encoding(encoding):
    assert values("Nama;Kota\nCafé;x".encode(encoding)) == {(1, 1): "Nama", (1, 2): "Kota", (2, 1): "Café", (2, 2): "x"}


def test_a_hint_line_keeps_its_place():
    assert values(b"sep=;\nNama;Kota\n")[2, 2] == "Kota"


def test_the_apostrophe_that_guards_a_formula_is_taken_off():
    assert values(b"Nama;Kota\n'=1+1;'t Huis\n") == {
        (1, 1): "Nama", (1, 2): "Kota", (2, 1): "=1+1", (2, 2): "'t Huis",
    }  # fmt: skip


FLOODS = {
    "newlines": (b"\n" * 14_000_000 + b"a", "rows"),
    "one line": (b"a," * 7_000_000, "columns"),
    "commas": (b"a" + b"," * 14_000_000, "columns"),
    "rows": (b"a;b\n" * 3_000_000, "rows"),
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_refused_in_time(flood):
    content, kind = FLOODS[flood]
    start = time.process_time()

    with pytest.raises(WorkbookRefusedError) as refused:
        open_csv(content, "daftar")

    assert (refused.value.code, refused.value.facts["kind"]) == ("too_large", kind)
    assert time.process_time() - start < SECONDS


def test_the_separator_is_judged_on_the_first_lines_alone():
    text = "Nama;Kota\n" * 60 + "a,b,c,d\n" * 600

    assert values(text.encode())[1, 2] == "Kota"


def test_a_damaged_letter_in_utf_8_damages_no_other():
    text = "Nama;Kota\nCafé;x\nÉlan;y\nÜber;z\n".encode().replace("Ü".encode(), b"\xdc")

    assert [values(text)[row, 1] for row in (2, 3, 4)] == ["Café", "Élan", "\ufffdber"]
    assert values(b"\xef\xbb\xbf" + text)[4, 1] == "\ufffdber"


def test_a_stray_nul_is_taken_out():
    assert values(b"Nama;Dimensi\nKi\x00os;Smart Living")[2, 1] == "Kios"
