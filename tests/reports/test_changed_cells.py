from datetime import date

import pytest

from reports.changed_cells import cell_text, effect_text, field_name, moved_text
from scoring.changes import FieldChange, FieldEffect, FieldKind
from scoring.dimensions import Dimension
from texts import texts_in

T = texts_in("id")
CHANGE = FieldChange("risk", 3.0, 2.0, FieldKind.VALUE)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (FieldChange("agency", "", "Dinas A"), "Perangkat Daerah"),
        (CHANGE, "Risiko"),
        (FieldChange("PIC", None, "Ani", FieldKind.EXTRA), "PIC"),
    ],
)
def test_a_field_is_called_as_its_column_is(change, name):
    assert field_name(change, T) == name


@pytest.mark.parametrize(
    ("value", "field", "text"),
    [
        (None, "budget", "kosong"),
        ("", "agency", "kosong"),
        ((), "dimensions", "kosong"),
        (False, "new_infrastructure", "tidak"),
        (1_500_000.0, "budget", "Rp1.500.000"),
        (2.5, "risk", "2,50"),
        (date(2019, 8, 1), "start", "1 Agustus 2019"),
        ((Dimension.LIVING,), "dimensions", "Smart Living"),
        (frozenset({"risk", "budget"}), "illustrated", "Anggaran (Rp) dan Risiko"),
        ("<b>Kios</b>", "name", "<b>Kios</b>"),
    ],
)
def test_a_cell_is_written_the_readers_way(value, field, text):
    assert cell_text(value, field, T) == text


@pytest.mark.parametrize(("moved", "text"), [(5, "naik 5"), (-3, "turun 3"), (0, "tetap")])
def test_places_moved_are_said_in_words(moved, text):
    assert moved_text(moved, T) == text


@pytest.mark.parametrize(
    ("effect", "before", "text"),
    [
        (FieldEffect(CHANGE, 4, 5), 9, "naik 5"),
        (FieldEffect(CHANGE, 7, None), None, "masuk peringkat, urutan 7"),
        (FieldEffect(CHANGE, None, None), 3, "tidak lagi dapat diperingkat"),
        (FieldEffect(CHANGE, None, None), None, "belum dapat diperingkat"),
        (FieldEffect(CHANGE, None, None, tried=False), 3, "terlalu banyak perubahan untuk dihitung satu per satu"),
    ],
)
def test_what_a_change_did_by_itself_is_said_in_words(effect, before, text):
    assert effect_text(effect, before, T) == text
