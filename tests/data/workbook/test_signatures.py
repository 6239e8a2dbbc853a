import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.signatures import leads_to_signature, opens_signature, speaks_of_signature
from tests.data.workbook.making import GOOD, HEADER, good, kinds, table


def line(*row):
    return Line(table(HEADER, ("x",)), 2, {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None})


NIP = line(None, "NIP. 19700101 199503 1 001")


@pytest.mark.parametrize(
    "row",
    [
        (None, "Dibuat oleh,"), (None, "Mengetahui,", None, "Balikpapan, 12 Maret 2024"),
        (None, "Ditetapkan di Balikpapan"),
        (None, "Plt. Kepala Dinas"), (None, None, None, "Kepala Bappeda"), ("Sekretaris Daerah",),
        (None, "a.n. Wali Kota"),
        (None, None, None, None, "Balikpapan, ..... 2024"), (None, "Wali Kota", None, "Kepala Bappeda"),
    ],
)  # fmt: skip
def test_an_act_a_place_with_its_day_or_an_office_opens_a_signature(row):
    assert opens_signature(line(*row))


@pytest.mark.parametrize(
    "row",
    [
        (None, "Asisten Virtual Warga"), (None, "Kepala Desa Digital"), (3, "Mengetahui"), (None, "Kios"),
        (None, "Mengetahui", None, None, 9e8), (None, "Pembuatan Taman"),
    ],
)  # fmt: skip
def test_a_program_that_sounds_like_an_office_does_not(row):
    assert not opens_signature(line(*row))


@pytest.mark.parametrize(
    "text",
    [
        "Kasubbag Perencanaan",
        "Penanggung Jawab Kegiatan",
        "Ketua Tim",
        "Andi Wijaya, S.T.",
        "Drs. Fulan",
        "Kepala Dinas",
    ],
)
def test_an_office_or_a_person_leads_to_a_signature_that_follows(text):
    assert leads_to_signature(line(None, text), [line(None, "Andi"), NIP])
    assert not leads_to_signature(line(None, text), [])
    assert not leads_to_signature(line(None, text), [line(*GOOD), NIP])
    assert not leads_to_signature(line(3, text), [NIP])


def test_a_program_above_a_signature_stays_one():
    assert not leads_to_signature(line(None, "Kios layanan"), [NIP])


def test_the_word_of_an_office_is_not_enough_to_be_certain():
    office = line(None, "Pelatihan Kepala Sekolah")

    assert (speaks_of_signature(office), speaks_of_signature(office, surely=True)) == (True, False)
    assert speaks_of_signature(NIP, surely=True)


@pytest.mark.parametrize(
    "rows",
    [
        [(None, "Dibuat oleh,"), (None, "Kasubbag Perencanaan"), (None, "Andi"), (None, "NIP. 1")],
        [(None, "Penanggung Jawab Kegiatan"), (None, "Andi Wijaya, S.T."), (None, "NIP. 19700101")],
        [(None, "Mengetahui,", None, None, "Ketua Tim"), (None, "Budi", None, None, "Ani"), (None, "NIP. 1")],
    ],
)
def test_who_signs_below_a_list_is_no_program(rows):
    assert kinds(GOOD, *rows) == [None, *["signature"] * len(rows)]


def test_an_office_that_nothing_follows_may_be_a_program():
    names = ("Asisten Virtual Warga", "Penanggung Jawab Taman", "Pelatihan Kepala Sekolah")

    assert kinds(GOOD, *((None, name) for name in names)) == [None] * 4


def test_between_two_lists_on_a_sheet_one_is_signed_and_the_other_goes_on():
    signed = [(None, "Mengetahui,"), (None, "Kepala Dinas"), (None, "Andi"), (None, "NIP. 1")]

    found = kinds(GOOD, *signed, HEADER, good("Taman"), ("Catatan:",), (1, "Pagu indikatif"), *signed)

    assert found == [None, *["signature"] * 4, "repeated_header", None, "note", "note", *["signature"] * 4]
