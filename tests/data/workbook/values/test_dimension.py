import time

import pytest

from data.workbook.values.dimension import MISSPELT, OTHER_FRAMEWORKS, read_dimension
from scoring.dimensions import Dimension


@pytest.mark.parametrize(
    ("raw", "dimension"),
    [
        ("smart e-Governance", "governance"), ("Tata Kelola Birokrasi", "governance"), ("pemasaran daerah", "branding"),
        ("smart ekonomi", "economy"), ("Smart Live", "living"), ("permukiman", "living"), ("Smart Social", "society"),
        ("lingkungan masyarakat", "society"), ("F. SMART ENVIRONMENT", "environment"),
        ("Pilar Ekonomi Cerdas", "economy"),
        ("Smart Economy (Ekonomi Cerdas)", "economy"), ("SMART_LIVING", "living"),
        ("SmartGovernance", "governance"), ("smartliving", "living"), ("1 Smart Governance", "governance"),
        ("1.1 Smart Living", "living"), ("1 - Smart Economy", "economy"), ("Dimensi 1: Smart Governance", "governance"),
        ("Smart Economy - Ekonomi Cerdas", "economy"),
    ],
)  # fmt: skip
def test_other_names_of_a_dimension_are_known_in_silence(raw, dimension):
    reading = read_dimension(raw)

    assert (reading.value, reading.code) == ((dimension,), None)


@pytest.mark.parametrize("name", MISSPELT)
def test_misspellings_of_published_lists_are_flagged(name):
    reading = read_dimension(f"Smart {name}")

    assert (reading.value, reading.code, reading.suggestion) == (
        (MISSPELT[name],), "dimension_fuzzy", (MISSPELT[name],),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "dimension"),
    [
        ("Smrt Goverment", "governance"), ("Samrt Goverment", "governance"), ("Smart Ecomony", "economy"),
        ("Smrt Living", "living"), ("SMATR ECONOMY", "economy"), ("Smart Soceity", "society"),
    ],
)  # fmt: skip
def test_a_misspelt_smart_and_swapped_letters_are_flagged(raw, dimension):
    reading = read_dimension(raw)

    assert (reading.value, reading.code, str(reading.severity)) == ((dimension,), "dimension_fuzzy", "warning")


@pytest.mark.parametrize("name", OTHER_FRAMEWORKS)
def test_names_of_other_frameworks_are_suggested_and_never_taken(name):
    reading = read_dimension(f"Smart {name}")

    assert (reading.value, reading.code, reading.suggestion) == ((), "dimension_unknown", (OTHER_FRAMEWORKS[name],))


@pytest.mark.parametrize(
    "raw",
    [
        "Smart Giving",
        "Smart Energy",
        "Smrt Giving",
        "Samrt Mobility",
        "Mart Energy",
        "Smart",
        "SL",
        "Semua dimensi",
        3,
        "Ruang Hidup Layak",
        "Dinas Lingkungan Hidup",
        "Badan Branding",
    ],
)
def test_what_only_sounds_alike_is_unknown(raw):
    assert (read_dimension(raw).value, read_dimension(raw).code) == ((), "dimension_unknown")


def test_lines_of_one_cell_are_several_dimensions_in_their_order():
    reading = read_dimension("Smart Society\nSmart Living")

    assert (reading.value, reading.code) == ((Dimension.SOCIETY, Dimension.LIVING), "dimension_multiple")
    assert read_dimension("Smart\nLiving").value == (Dimension.LIVING,)


@pytest.mark.parametrize(
    "raw",
    [
        "Smart Economy - Smart Living", "Smart Economy – Smart Living", "Smart Economy • Smart Living",
        "Smart Economy (Smart Living)", "Smart Economy Smart Living", "SmartEconomy/SmartLiving",
    ],
)  # fmt: skip
def test_two_dimensions_are_seen_however_they_are_joined(raw):
    reading = read_dimension(raw)

    assert (reading.value, reading.code) == ((Dimension.ECONOMY, Dimension.LIVING), "dimension_multiple")


@pytest.mark.parametrize(
    ("raw", "dimensions"),
    [
        ("Smart Governance (utama), Smart Living (pendukung)", ("governance", "living")),
        ("Smart Economy (Utama) / Smart Branding (Pendukung)", ("economy", "branding")),
        ("Smart Living (Kesehatan), Smart Economy (UMKM)", ("living", "economy")),
        ("Smart Economy (pendukung: Smart Branding)", ("economy", "branding")),
        ("Smart Economy (lintas: Branding)", ("economy", "branding")),
        ("Smart Governance (Living, Economy)", ("governance", "living", "economy")),
        ("(1) Smart Living (2) Smart Society", ("living", "society")),
        ("Smart Governance utama, Smart Living pendukung", ("governance", "living")),
    ],
)
def test_no_dimension_is_lost_beside_a_remark_in_parentheses(raw, dimensions):
    reading = read_dimension(raw)

    assert (reading.value, reading.code) == (dimensions, "dimension_multiple")


@pytest.mark.parametrize(
    "raw",
    [
        "Smart Living (Kesehatan)",
        "Smart Living (dimensi utama)",
        "Smart Living (Smart City)",
        "Living (sehat dan bersih)",
        "Smart Living (utama",
    ],
)
def test_a_remark_in_parentheses_is_no_dimension(raw):
    assert (read_dimension(raw).value, read_dimension(raw).code) == (("living",), None)


@pytest.mark.parametrize("raw", ["Smart Living (Smart Mobility)", "Smart Mobility (Smart Living)"])
def test_an_unknown_smart_in_parentheses_is_asked_about(raw):
    assert (read_dimension(raw).value, read_dimension(raw).code) == (("living",), "dimension_unknown")


@pytest.mark.parametrize("raw", ["Kesehatan", "Kebersihan", "Ekonomi Kerakyatan"])
def test_what_is_not_truly_near_is_not_suggested(raw):
    assert read_dimension(raw).suggestion == ()


def test_a_dimension_said_twice_is_one():
    assert read_dimension("Smart Living / Living").code is None


@pytest.mark.parametrize("part", ["smart ", "(", "a,", "smart living, ", "1. "])
def test_a_long_cell_is_refused_in_time(part):
    start = time.process_time()

    assert read_dimension(part * (32_000 // len(part)) + "x").code == "dimension_unknown"
    assert time.process_time() - start < 2.0
