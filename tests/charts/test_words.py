"""Dimensions and criteria carry the reader's words."""

from charts.words import (
    better_name,
    by_dimension,
    counts_by_dimension,
    criterion_name,
    dimension_name,
    name_inside,
    name_of,
    quoted,
)
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from tests.charts.given import by_code, program
from texts import texts_in


def test_groups_stand_in_the_order_of_every_screen_and_programs_without_dimension_last():
    given = by_code(
        [program("X-01", dimension=None), program("ENV-01", dimension=Dimension.ENVIRONMENT), program("GOV-01")]
    )

    groups = by_dimension(["X-01", "ENV-01", "GOV-01"], given)

    assert list(groups) == [Dimension.GOVERNANCE, Dimension.ENVIRONMENT, None]


def test_order_within_a_dimension_stays():
    given = by_code([program("GOV-01"), program("GOV-02")])

    assert by_dimension(["GOV-02", "GOV-01"], given) == {Dimension.GOVERNANCE: ["GOV-02", "GOV-01"]}


def test_a_program_without_dimension_has_words_for_it(t):
    assert dimension_name(None, t) == t("dimensions.none")


def test_a_key_is_named_in_the_wording_of_the_team_where_it_has_one(t):
    own = [Criterion("noise", label="Kebisingan di sekitar RSUD"), Criterion("risk")]

    assert [name_of(key, own, t) for key in ("noise", "risk")] == [
        "Kebisingan di sekitar RSUD",
        t("criteria.risk.name"),
    ]
    assert name_inside("noise", own, t) == "Kebisingan di sekitar RSUD"
    assert name_inside("risk", own, t) == t("criteria.risk.short").lower()


def test_a_wording_as_long_as_a_sentence_is_cut_inside_one(t):
    own = [Criterion("noise", label="Kebisingan di sekitar sekolah, rumah sakit, dan rumah ibadah pada malam hari")]

    assert name_of("noise", own, t).endswith("…")


def test_a_criterion_of_the_team_carries_its_own_wording(t):
    assert criterion_name(Criterion("noise", label="Kebisingan"), t) == "Kebisingan"


def test_a_quoted_name_stands_on_one_line(t):
    assert quoted("Portal\n layanan", t) == "“Portal layanan”"


def test_counts_name_each_dimension_with_its_number(indonesian):
    given = by_code([program("GOV-01"), program("GOV-02"), program("LIV-01", dimension=Dimension.LIVING)])

    assert counts_by_dimension(list(given), given, indonesian) == "Smart Governance 2 dan Smart Living 1"


def test_where_less_is_better_a_strength_is_that_there_is_little_of_it():
    t = texts_in("id")
    criteria = [Criterion("risk", anchors=(5, 1)), Criterion("duration_months", anchors=(12, 3)), Criterion("novelty")]

    good, bad = ([better_name(one.key, criteria, t, worse=worse) for one in criteria] for worse in (False, True))

    assert good == ["risiko yang rendah", "durasi yang singkat", "kebaruan"]
    assert bad == ["risiko yang tinggi", "durasi yang panjang", "kebaruan"]
    assert better_name("risk", criteria, texts_in("en")) == "low risk"
