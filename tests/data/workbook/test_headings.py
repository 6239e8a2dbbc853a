import time

import pytest

from data.workbook.headings import Headings, field_keys
from scoring.criteria import CRITERIA, Criterion
from scoring.program import Program
from texts import LANGUAGES, texts_in

HEADINGS = Headings(CRITERIA)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_label_is_recognised(language):
    t = texts_in(language)
    labels = {key.removeprefix("fields."): t(key) for key in t.sentences if key.startswith("fields.")}

    assert {key: HEADINGS.recognise(label).key for key, label in labels.items()} == {key: key for key in labels}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["name", "short"])
def test_every_criterion_is_recognised_by_its_name(language, part):
    t, headings = texts_in(language), Headings(CRITERIA, derived=True)

    found = {c.key: headings.recognise(t(f"criteria.{c.key}.{part}")).key for c in CRITERIA}

    assert found == {c.key: c.key for c in CRITERIA}


def test_every_field_of_a_program_has_its_heading():
    not_typed = {"values", "extra", "provenance"}

    assert set(Program.__dataclass_fields__) - not_typed <= field_keys()


@pytest.mark.parametrize(
    "heading",
    [
        "Realisasi Anggaran",
        "Peringkat Daerah",
        "Prioritas",
        "Sumber",
        "Jumlah",
        "Skor Total",
        "Kategori",
        "Nilai",
        "Nilai Program",
        "Realisasi Anggaran 2019",
        "Tahun 2019",
        "Sisa Pagu",
        "Bobot",
        "",
        "Tahun Anggaran",
        "% Anggaran",
        "Anggaran (%)",
        "Durasi (persen)",
        "Kode Anggaran",
        "Skor Durasi",
        "Anggaran/Sumber Dana",
    ],
)
def test_a_decoy_is_never_taken_for_a_field(heading):
    assert HEADINGS.recognise(heading).key == ""


@pytest.mark.parametrize(
    ("heading", "key", "unit"),
    [
        ("Pagu Indikatif (Rp juta)", "budget", 1e6),
        ("Anggaran (dalam ribuan)", "budget", 1e3),
        ("Anggaran (Rp. 000)", "budget", 1e3),
        ("ANGGARAN  (Rp) *", "budget", 1.0),
        ("Durasi (tahun)", "duration_months", 12.0),
        ("Lama Pelaksanaan\n(bulan)", "duration_months", 1.0),
        ("Perangkat Daerah\nPenanggung Jawab", "agency", 1.0),
        ("Dampak: Smart Living", "impact_living", 1.0),
        ("Anggaran (x Rp 1.000.000)", "budget", 1e6),
        ("Anggaran 2019 (Rp)", "budget", 1.0),
        ("Pagu Anggaran TA 2019", "budget", 1.0),
        ("Jumlah Dana (Rp)", "budget", 1.0),
        ("Lama (bln)", "duration_months", 1.0),
        ("Masa Pelaksanaan", "duration_months", 1.0),
        ("OPD/Unit Kerja", "agency", 1.0),
        ("Nama", "name", 1.0),
        ("Keselarasan dengan RPJMD", "rpjmd_alignment", 1.0),
        ("Skor Risiko", "risk", 1.0),
        ("Nilai Kesiapan (1-5)", "readiness", 1.0),
        ("Jml. Anggaran (Rp)", "budget", 1.0),
        ("Alokasi (Rp)", "budget", 1.0),
        ("Anggaran/Pagu (Rp juta)", "budget", 1e6),
        ("Anggaran Rp. juta", "budget", 1e6),
        ("Durasi Tahun", "duration_months", 12.0),
        ("Jadwal Pelaksanaan 2019", "duration_months", 1.0),
        ("Estimasi Waktu (bln)", "duration_months", 1.0),
        ("OPD/Instansi", "agency", 1.0),
        ("Dimensi/Pilar", "dimensions", 1.0),
        ("Dimensi SC", "dimensions", 1.0),
        ("Nama Keg.", "name", 1.0),
        ("Program/Kegiatan/Sub Kegiatan", "name", 1.0),
        ("Judul Kegiatan", "name", 1.0),
        ("C1. Kesiapan", "readiness", 1.0),
        ("Skor K2 Kesiapan", "readiness", 1.0),
        ("Tingkat Kesiapan", "readiness", 1.0),
    ],
)
def test_headings_of_real_lists_are_known_with_their_unit(heading, key, unit):
    found = HEADINGS.recognise(heading)

    assert (found.key, found.unit, found.close) == (key, unit, False)


def test_a_misspelt_heading_is_known_as_close():
    assert HEADINGS.recognise("Nama Progam").close
    assert HEADINGS.recognise("Nama Progam").key == "name"


def test_the_teams_own_criterion_is_known_by_its_label_and_key():
    headings = Headings([Criterion("nilai_budaya", label="Nilai budaya kota")])

    assert headings.recognise("Nilai Budaya Kota (1-5)").key == "nilai_budaya"
    assert headings.recognise("nilai budaya").key == "nilai_budaya"


def test_the_map_of_our_own_template_wins():
    assert Headings(CRITERIA, own={"Realisasi": "budget", "X": "nothing"}).recognise("Realisasi").key == "budget"
    assert Headings(CRITERIA, own={"X": "nothing"}).recognise("X").key == ""


def test_a_long_text_is_no_heading_and_is_judged_in_time():
    start = time.process_time()

    assert not HEADINGS.is_exact("(" * 32_000)
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    ("heading", "doubt"),
    [
        ("Anggaran (USD)", "budget_currency"), ("Anggaran (juta/ribu)", "budget_ambiguous"),
        ("Durasi (bln/thn)", "duration_unparseable"), ("Durasi (jam)", "duration_unparseable"),
        ("Kesiapan (1-10)", "score_scale"), ("Kesiapan (%)", "score_scale"), ("Kesiapan (1-5)", None),
    ],
)  # fmt: skip
def test_a_heading_of_another_unit_is_known_and_doubted(heading, doubt):
    found = HEADINGS.recognise(heading)

    assert (bool(found.key), found.unit, found.doubt) == (True, 1.0, doubt)


def test_a_heading_of_money_is_never_taken_for_a_place():
    assert HEADINGS.recognise("Lokasii").key == "location"
    assert HEADINGS.recognise("Lokasii (Rp)").key == ""


def test_a_common_name_gives_way_to_the_first_ones():
    assert HEADINGS.recognise("RAB").gives_way
    assert not HEADINGS.recognise("Pagu").gives_way


def test_a_level_above_or_a_title_speaks_for_a_silent_heading_only():
    budget, ready = HEADINGS.recognise("Anggaran"), HEADINGS.recognise("Kesiapan")

    assert HEADINGS.under(budget, "Anggaran", ["Pembiayaan (Rp juta)"]).unit == 1e6
    assert HEADINGS.under(budget, "Anggaran", [], ["(dalam ribuan USD)"]).doubt == "budget_currency"
    assert HEADINGS.under(budget, "Anggaran (Rp)", [], ["(dalam ribuan USD)"]).doubt is None
    assert HEADINGS.under(ready, "Kesiapan", ["Skor (1-10)"]).doubt == "score_scale"
    assert HEADINGS.under(ready, "Kesiapan (1-5)", ["Skor (1-10)"]).doubt is None
