from dataclasses import replace

from pages.shared.scenario_keep import about
from scoring.scenarios import save_scenario
from tests.pages.shared.test_scenario_work import NOON, study_of
from texts import texts_in

t = texts_in("id")


def test_what_a_scenario_gave_when_it_was_saved_is_said(make_program):
    (one,) = save_scenario(study_of(make_program), "Dua", by="*Sri*", at=NOON).scenarios

    assert about(one, t).startswith("Saat disimpan: 2 program, Rp2 miliar · \\*Sri\\* · 3 Oktober 2019")
    assert about(replace(one, saved=None, by="", at=None), t) == t(
        "scenarios.about_none", by=t("blanks.nobody"), at="–"
    )
