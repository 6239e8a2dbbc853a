from tests.data.workbook.making import workbook
from tests.pages.mapping_files import HEADER, MISSPELT, ROW, desk_of, open_mapping, select, sentences


def test_columns_without_doubt_stay_folded_away():
    app = open_mapping(desk_of(MISSPELT))

    assert [one.label for one in app.expander] == ["5 kolom tidak perlu dipastikan"]
    assert len([one for one in app.selectbox if one.key[-2] == "_"]) == 1


def test_what_is_missing_is_said_above_the_columns_that_may_hold_it():
    rows = ("kurang.xlsx", workbook((*HEADER[:4], "Usulan Pagu dari OPD", HEADER[5]), ROW))

    app = open_mapping(desk_of(rows))

    assert "Belum ada kolom untuk Anggaran (Rp)." in sentences(app)
    assert select(app, "_E").options[:2] == ["Biarkan sebagai keterangan tambahan", "Anggaran (Rp)"]
