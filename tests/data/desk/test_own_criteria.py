from dataclasses import replace
from pathlib import Path

import pytest

from data.desk import Desk, bring_files, keep, map_columns
from data.lists import Lists
from scoring.study import Study

CORPUS = Path(__file__).parents[1] / "workbook" / "corpus" / "files"
ANCHORS = {"=penerima_manfaat": "0..200000", "=waktu_layanan": "120..5"}


@pytest.fixture
def raw():
    file = next(CORPUS.glob("80_*.xlsx"))
    return file.name, file.read_bytes()


@pytest.fixture
def brought(ani, raw):
    return bring_files(Desk(Study(), Lists()), ani, [raw], anew=True)[0]


def own(desk):
    return {criterion.key for criterion in desk.study.criteria} - {criterion.key for criterion in Study().criteria}


def test_a_criterion_without_anchors_waits_and_the_starting_weights_stay(brought):
    assert own(brought) == {"penghematan"}
    assert brought.study.weights is None


def test_once_the_anchors_are_declared_the_list_is_ranked_as_the_workbook_weighs_it(ani, brought):
    desk = map_columns(brought, ani, brought.lists.files[0].id, ANCHORS)

    assert own(desk) == {"penghematan", "penerima_manfaat", "waktu_layanan"}
    weighting = desk.study.weighting
    assert weighting.origin == "workbook"
    assert weighting.shares["penerima_manfaat"] == pytest.approx(0.4)
    assert len(desk.study.ranking().codes) > 1


def test_weights_set_by_hand_stay_and_what_is_new_weighs_nothing(ani, raw, desk):
    weighed = keep(desk, ani, what="settings", study=_weighed(desk.study))

    after, _ = bring_files(weighed, ani, [raw])

    assert after.study.weighting.shares["penghematan"] == 0
    assert after.study.weighting.shares["risk"] == pytest.approx(weighed.study.weighting.shares["risk"])


def _weighed(study):
    return replace(study, weights=study.weighting.move("risk", 0.2))


def test_a_list_under_known_criteria_changes_nothing_of_the_study(desk):
    assert own(desk) == set()
    assert desk.study.weights is None
