from dataclasses import replace

import pytest

from pages.shared.schedule_money import money_picture
from scoring.judgement.of_study import every_candidate
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import texts_in

t = texts_in("id")


@pytest.mark.parametrize(
    ("way", "title"),
    [
        ("dimension", "Daftar ini memerlukan Rp1 miliar, Rp1 miliar di bawah batas Rp2 miliar"),
        ("source", "“APBD” menanggung Rp1 miliar, 100\u00a0% dari pagu daftar"),
        ("year", "Tahun 2019 memerlukan Rp1 miliar, 100\u00a0% dari pagu daftar"),
    ],
)
def test_the_money_is_told_one_way_at_a_time(make_program, way, title):
    study = Study().with_programs([make_program("A", fund_source="APBD")])
    study = replace(study, rules=RuleSettings(budget=2e9))

    picture = money_picture(way, study.programs, list(every_candidate(study).values()), study, {}, t)

    assert picture.title == title


def test_what_may_fall_into_either_year_is_a_share_of_the_list_and_not_of_both_years(make_program):
    undated = [make_program("A", start=None, end=None), make_program("B", start=None, end=None)]
    study = Study().with_programs(undated)

    picture = money_picture("year", study.programs, list(every_candidate(study).values()), study, {}, t)

    assert picture.title == "Tahun 2019 memerlukan Rp2 miliar, 100\u00a0% dari pagu daftar"
