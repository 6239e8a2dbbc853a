import subprocess
import sys

import pytest

from scoring.criteria import Criterion
from scoring.weighting import WAYS, Source, Way, Weighting
from texts import LANGUAGES, texts_in

NO_POLICY = {"id": "bukan pilihan kebijakan", "en": "no choice of policy"}


def even(criteria):
    return Weighting.from_points(dict.fromkeys([c.key for c in criteria], 1), criteria)


@pytest.mark.parametrize(("source", "only"), [(Source.ELICITED, False), (Source.DATA, True)])
def test_what_is_read_off_the_data_is_a_scenario_only(source, only):
    way = Way("even", even, source)

    assert way.scenario_only is only


def test_a_way_gives_a_weighting():
    way = Way("even", even)

    assert dict(way.weigh([Criterion("a"), Criterion("b")]).shares) == {"a": 0.5, "b": 0.5}
    assert way.source is Source.ELICITED


def test_every_way_stands_under_its_own_key_and_the_data_decide_none():
    assert [key for key, way in WAYS.items() if way.key != key] == []
    assert {key for key, way in WAYS.items() if way.scenario_only} == {
        "entropy",
        "critic",
        "merec",
        "standard_deviation",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS.values(), ids=lambda way: way.key)
def test_every_way_is_told_and_says_when_it_is_no_choice_of_policy(way, language):
    t = texts_in(language)

    told = t(f"report_workbook.origins.{way.key}")

    assert t(f"origins.{way.key}")
    assert (NO_POLICY[language] in told) is way.scenario_only


def test_weights_are_ready_without_waiting_for_scikit_criteria():
    code = "import sys, scoring.weighting; print([m for m in ('skcriteria', 'scipy.optimize') if m in sys.modules])"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
