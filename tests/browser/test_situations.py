"""What `make screenshots` shows is what its names say."""

import pytest

from scoring.errors import ScoringError
from scoring.judgement import Doubt, judged_list
from scoring.shortlist import ShortlistStatus
from tests.browser.situations import keep_situations, situations


@pytest.fixture(scope="module")
def studies():
    return situations()


def test_rules_that_clash_leave_no_list_in_one_way_or_in_two(studies):
    clash, clashes = studies["clash"].shortlist(), studies["clashes"].shortlist()

    assert {clash.status, clashes.status} == {ShortlistStatus.INFEASIBLE}
    assert (bool(clash.other_clashes), bool(clashes.other_clashes)) == (False, True)


def test_judgement_moves_two_programs_onto_the_list_and_two_off_it(studies):
    judged = judged_list(studies["judged"])

    assert (len(judged.came), len(judged.reserve), len(studies["judged"].considerations)) == (2, 2, 1)
    assert [one.doubt for one in judged.doubts] == [Doubt.NOT_ELIGIBLE]


def test_four_scenarios_give_different_lists(studies):
    lists = {frozenset(one.saved.codes) for one in studies["scenarios"].scenarios}

    assert len(studies["scenarios"].scenarios) == 4
    assert len(lists) >= 3


def test_long_lists_are_as_long_as_they_say(studies):
    assert [len(studies[name].programs) for name in ("36", "200", "one", "empty")] == [36, 200, 1, 0]
    assert studies["200"].shortlist().chosen


def test_where_nothing_is_rated_nothing_can_be_ranked(studies):
    with pytest.raises(ScoringError):
        studies["unranked"].ranking()


def test_each_is_kept_where_a_server_finds_it(tmp_path):
    kept = keep_situations(tmp_path)

    assert set(kept) == set(situations())
    assert (tmp_path / "quick-win.db").exists()
