"""What can stand in a sample, and what is left out of it."""

from collections import Counter
from pathlib import Path

from data.samples.sources import LEAST_PER_DIMENSION, SourcedProgram, choose, note_on, read_sources, without_agency
from scoring.dimensions import Dimension
from texts import texts_in

HEADER = "city,program_name,description,dimension,opd,budget_idr,year_start,year_end,source_url,note\n"
T = texts_in("id")


def listed(folder: Path, *rows: str):
    path = folder / "programs.csv"
    path.write_text(HEADER + "\n".join(rows), encoding="utf-8")
    return read_sources(path)


def sourced(name, city="Kota A", dimension=Dimension.LIVING, status="inv", **facts):
    given = {"description": "", "agency": "", "budget": None, "first_year": None, "last_year": None}
    return SourcedProgram(
        **{**given, **facts},
        city=city,
        name=name,
        dimension=dimension,
        source_url="https://a.id",
        status=status,
        dimension_in_source=True,
    )


def test_rows_without_dimension_budget_lines_and_cut_names_are_left_out(tmp_path):
    found = listed(
        tmp_path,
        "Kota A,Kios,,Smart Living,,,,,https://a.id,status=QW; dimensi=sumber",
        "Kota A,Tanpa dimensi,,,,,,,https://a.id,status=QW",
        "Kota A,Pagu,,Smart Living,,5,,,https://a.id,status=SUBKEG",
        "Kota A,Jempol Nar... (nama terpotong),,Smart Living,,,,,https://a.id,status=QW",
        "Kota A,Tanpa alamat,,Smart Living,,,,,berita,status=QW",
    )

    assert [source.name for source in found] == ["Kios"]


def test_a_budget_that_the_source_gives_is_kept(tmp_path):
    (found,) = listed(tmp_path, "Kota A,Kios,,Smart Living,,850123457,2018,,https://a.id,status=INV")

    assert (found.budget, found.first_year, found.last_year) == (850_123_457.0, 2018, None)


def test_quick_wins_and_new_cities_fill_a_dimension_first():
    others = [
        sourced("A1", "Kota A"),
        sourced("A2", "Kota A", status="qw"),
        sourced("A3", "Kota A", status="qw"),
        sourced("B1", "Kota B", status="qw"),
        sourced("B2", "Kota B"),
        sourced("C1", "Kota C"),
    ]

    chosen = [source.name for source in choose(others)]

    assert chosen == ["A2", "B1", "A3", "C1", "B2"]


def test_the_real_list_fills_every_dimension():
    counts = Counter(source.dimension for source in choose(read_sources()))

    assert min(counts[dimension] for dimension in Dimension) >= LEAST_PER_DIMENSION


def test_the_agency_disappears_from_a_text():
    source = sourced("Kios", agency="Dinas Kesehatan")

    assert "Dinas Kesehatan" not in without_agency("Layanan di Dinas Kesehatan", source, T)
    assert without_agency("Layanan", sourced("Kios"), T) == "Layanan"


def test_the_note_says_what_the_source_says():
    assert note_on(sourced("Kios", status="qw", first_year=2018), T).endswith("2018")
    assert note_on(sourced("Kios", first_year=2019, last_year=2021), T).endswith("2019–2021")
