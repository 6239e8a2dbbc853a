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


@pytest.mark.parametrize("name", OTHER_FRAMEWORKS)
def test_names_of_other_frameworks_are_suggested_and_never_taken(name):
    reading = read_dimension(f"Smart {name}")

    assert (reading.value, reading.code, reading.suggestion) == ((), "dimension_unknown", (OTHER_FRAMEWORKS[name],))


@pytest.mark.parametrize(
    "raw", ["Smart Giving", "Smart Energy", "Smart", "SL", "Semua dimensi", 3, "Ruang Hidup Layak"]
)
def test_what_only_sounds_alike_is_unknown(raw):
    assert (read_dimension(raw).value, read_dimension(raw).code) == ((), "dimension_unknown")


def test_lines_of_one_cell_are_several_dimensions_in_their_order():
    reading = read_dimension("Smart Society\nSmart Living")

    assert (reading.value, reading.code) == ((Dimension.SOCIETY, Dimension.LIVING), "dimension_multiple")
    assert read_dimension("Smart\nLiving").value == (Dimension.LIVING,)


def test_a_dimension_said_twice_is_one():
    assert read_dimension("Smart Living / Living").code is None
