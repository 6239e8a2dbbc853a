import pytest

from scoring.gates import evidence_given


@pytest.mark.parametrize(
    "text",
    [
        "RKA 2019",
        "https://balikpapan.go.id/data",
        "SK No. 12/2019; foto",
        "Ada",
        "dokumen.pdf",
        "2018",
        "Notulen rapat",
        "Non-APBD: proposal",
        "Kosongan lahan (peta)",
    ],
)
def test_a_document_that_is_named_is_there(text):
    assert evidence_given(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "tidak ada",
        "Tidak Ada.",
        "TDK ADA",
        "belum ada",
        "Belum ada data dukung",
        "belum tersedia",
        "belum",
        "Belum ada, menyusul Oktober",
        "(belum ada)",
        "akan menyusul",
        "masih dalam proses",
        "-",
        "--",
        "—",
        "...",
        "n/a",
        "N/A",
        "none",
        "not yet",
        "nihil",
        "kosong",
        "0",
        "Tidak ada data pendukung sama sekali",
    ],
)
def test_a_wording_of_none_is_none(text):
    assert evidence_given(text) is False


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "?", "???", "Tidak ada kendala; SK terlampir", "Belum ada: RKA"])
def test_a_blank_or_a_doubtful_cell_is_left_to_be_verified(text):
    assert evidence_given(text) is None
