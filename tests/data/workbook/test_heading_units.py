from data.workbook.heading_units import HeadingUnits
from scoring.criteria import CRITERIA, Criterion, Unit

UNITS = HeadingUnits(
    [*CRITERIA, Criterion("hemat", (0, 1e9), unit=Unit.RUPIAH), Criterion("lama", (9, 1), unit=Unit.MONTHS)]
)


def test_criteria_count_in_their_unit_as_budget_and_duration_do():
    assert (UNITS.unit("hemat (rp juta)", "hemat"), UNITS.unit("lama (tahun)", "lama")) == (1e6, 12.0)
    assert UNITS.unit("risiko (juta)", "risk") == 1.0


def test_each_kind_has_its_doubt():
    assert UNITS.doubt("hemat (usd)", "hemat") == "budget_currency"
    assert UNITS.doubt("lama (jam)", "lama") == "duration_unparseable"
    assert UNITS.doubt("risiko (1-10)", "risk") == "score_scale"
    assert UNITS.doubt("lokasi (1-10)", "location") is None


def test_a_title_is_doubted_for_what_it_speaks_of():
    assert UNITS.doubt_of_title("(dalam ribuan USD)", "budget") == "budget_currency"
    assert UNITS.doubt_of_title("Skala penilaian 1-10", "risk") == "score_scale"
    assert UNITS.doubt_of_title("Skala penilaian 1-10", "budget") is None


def test_a_heading_that_tells_its_own_unit_is_not_silent():
    told = {"budget": "anggaran (rp)", "duration_months": "durasi (bulan)", "risk": "risiko (1-5)"}

    assert [UNITS.is_silent(text, key) for key, text in told.items()] == [False] * 3
    assert [UNITS.is_silent(text.split(" (")[0], key) for key, text in told.items()] == [True] * 3
