"""The list against all candidates: means of what is rated, blanks left out."""

from charts.list_radar import list_radar, mean_ratings
from scoring.criteria import impact_key
from scoring.dimensions import Dimension
from tests.charts.given import program


def rated(code, **ratings):
    values = {impact_key(Dimension(key)): value for key, value in ratings.items()}
    return program(code, values=values)


ALL = {"governance": 3.0, "branding": 3.0, "economy": 3.0, "living": 3.0, "society": 3.0, "environment": 3.0}
HIGH = rated("A", **{**ALL, "living": 5.0, "branding": 1.0})
USUAL = rated("B", **ALL)


def test_a_mean_leaves_blanks_out():
    found = mean_ratings([rated("A", living=5.0), rated("B", living=2.0), rated("C")])

    assert found[Dimension.LIVING] == 3.5
    assert found[Dimension.SOCIETY] is None


def test_the_title_says_where_the_list_leads_and_where_it_falls_behind(indonesian):
    picture = list_radar([HIGH], [HIGH, USUAL], indonesian)

    assert picture.title == (
        "Daftar ini paling unggul pada Smart Living dan tertinggal pada Smart Branding dibanding semua usulan"
    )
    assert "Smart Living 5,0 (semua usulan 4,0)" in picture.sentence
    lists = {trace.name: trace.r for trace in picture.figure.data}
    assert (lists["list"][3], lists["candidates"][3]) == (5.0, 4.0)


def test_a_list_that_leads_nowhere_says_so(t):
    assert list_radar([USUAL], [HIGH, rated("C", **{**ALL, "branding": 5.0})], t).title == t(
        "charts.list_radar.title_even"
    )


def test_without_ratings_nothing_is_claimed(t):
    assert list_radar([rated("A")], [rated("A")], t).title == t("charts.list_radar.title_none")
