from datetime import date

import pytest

from pages.shared.twin_words import field_name, place_written, value_written
from scoring.criteria import CRITERIA, Criterion
from scoring.dimensions import Dimension
from scoring.program import Provenance
from tests.data.lists.making import program
from texts import texts_in

T = texts_in("id")
TOLD = program(
    dimensions=(Dimension.LIVING, Dimension.SOCIETY),
    budget=9e8,
    duration_months=6.0,
    start=date(2019, 7, 1),
    new_infrastructure=False,
    values={"risk": 2.5},
    extra={"Bidang": "TI"},
    illustrated=frozenset({"risk"}),
)


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("dimensions", "Smart Living dan Smart Society"),
        ("budget", "Rp900.000.000"),
        ("duration_months", "6 bulan"),
        ("start", "1 Jul 2019"),
        ("new_infrastructure", "Tidak"),
        ("risk", "2,50 (ilustrasi)"),
        ("extra:Bidang", "TI"),
        ("target", "–"),
    ],
)
def test_a_value_is_written_the_reader_s_way(key, written):
    assert value_written(TOLD, key, T) == written


def test_a_field_has_its_name_a_criterion_the_team_s_own_and_an_unknown_column_its_heading():
    own = Criterion("urgensi", label="Urgensi kota")

    names = [field_name(key, (*CRITERIA, own), T) for key in ("agency", "budget", "urgensi", "extra:Bidang")]

    assert names == ["Perangkat Daerah", "Anggaran (Rp)", "Urgensi kota", "Bidang"]


def test_a_place_is_written_as_text():
    place = Provenance("*a*.xlsx", "Program", 7)

    assert place_written(program(provenance=place), T) == "\\*a\\*.xlsx · lembar Program · baris 7"
