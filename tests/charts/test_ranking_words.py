"""The title says who leads, and calls equals equal."""

import pytest

from charts.near_ties import NearTies
from charts.ranking_words import ranking_sentence, ranking_title
from scoring.dimensions import Dimension
from tests.charts.given import LONG, by_code, program, programs, study


def test_one_leader_is_named(indonesian):
    title = _title([program("GOV-01", "Kios", rating=5.0), program("GOV-02")], indonesian)

    assert title == "“Kios” memimpin 2 program"


def test_two_equal_leaders_are_both_named(indonesian):
    given = [program("GOV-01", "Kios"), program("GOV-02", "Portal"), program("GOV-03", rating=1.0)]

    assert _title(given, indonesian) == "“Kios” dan “Portal” memimpin setara di antara 3 program"


def test_many_equal_leaders_are_counted(indonesian):
    given = [*(program(f"GOV-0{n}") for n in range(3)), program("GOV-09", rating=1.0)]

    assert _title(given, indonesian) == "3 dari 4 program memimpin setara"


def test_a_very_long_name_is_cut_in_the_title_and_whole_in_the_sentence(t):
    given = study([program(name=LONG), program("GOV-02", rating=1.0)])
    ranking = given.ranking()
    told = (by_code(given.programs), t)

    title = ranking_title(ranking.codes, ranking.places, *told, dimension=None)
    sentence = ranking_sentence(ranking.codes, ranking.places, ranking, *told, dimension=None)

    assert LONG not in title
    assert "…”" in title
    assert LONG in sentence


def test_all_equal_programs_have_no_leader(indonesian):
    assert _title([program(f"GOV-0{n}") for n in range(4)], indonesian) == "Semua 4 program setara"


def test_a_program_alone_is_said_to_be_alone(t):
    assert _title([program(name="Kios")], t) == t("charts.ranking_bar.title_single_all", first="“Kios”")


@pytest.mark.parametrize("count", [1, 2, 40])
def test_the_sentence_names_at_most_three(t, count):
    given = study(programs(count))
    ranking = given.ranking()

    sentence = ranking_sentence(ranking.codes, ranking.places, ranking, by_code(given.programs), t, dimension=None)

    assert sentence.count("“") == min(count, 3)


def test_within_a_dimension_its_name_is_said(t):
    given = study([program(name="Kios")])
    ranking = given.ranking()

    title = ranking_title(ranking.codes, ranking.places, by_code(given.programs), t, dimension=Dimension.GOVERNANCE)

    assert "Smart Governance" in title


def _title(given, t):
    ranking = study(given).ranking()
    return ranking_title(ranking.codes, ranking.places, by_code(given), t, dimension=None)


def test_a_leader_to_whom_others_are_alike_is_named_with_them(indonesian):
    given = study([program("A", "Kios", rating=5), program("B", rating=4.9), program("C", rating=1)])
    ranking = given.ranking()
    near = NearTies((("A", "B"), ("C",)))

    title = ranking_title(ranking.codes, ranking.places, by_code(given.programs), indonesian, dimension=None, near=near)

    assert title == "“Kios” memimpin 3 program; 2 teratas setara"


def test_a_program_by_itself_is_said_to_have_nobody_beside_it(indonesian):
    given = study([program(name="Kios")])
    facts = {"codes": given.ranking().codes, "places": given.ranking().places, "programs": by_code(given.programs)}

    told = ranking_sentence(ranking=given.ranking(), t=indonesian, dimension=None, **facts)

    assert told.startswith("“Kios” bernilai")
    assert told.endswith("tidak ada program lain untuk dibandingkan.")
