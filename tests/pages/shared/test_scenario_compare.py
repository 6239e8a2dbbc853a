from dataclasses import replace

from charts.list_marks import NamedList
from pages.shared.scenario_compare import fact_names, facts_of, headline, known_only, lists_of
from pages.shared.scenario_work import as_it_is, beside
from pages.shared.tables import BLANK
from scoring.scenario import Scenario
from scoring.scenarios import save_scenario
from scoring.shortlist import RuleSettings
from scoring.weighting import Weighting
from tests.pages.shared.test_scenario_work import NOON, study_of
from texts import texts_in

t = texts_in("id")


def with_one_saved(make_program):
    study = save_scenario(study_of(make_program), "Dua", by="Sri", at=NOON)
    return replace(study, rules=RuleSettings(number=1, minimum=0))


def test_until_it_is_computed_a_scenario_shows_the_list_it_was_saved_with(make_program):
    study = with_one_saved(make_program)

    found = lists_of(None, (as_it_is(study), study.scenarios[0]), ("A",), t)

    assert found == [NamedList("Sekarang", ("A",)), NamedList("Dua", ("A", "B"))]


def test_the_headline_counts_what_all_hold_and_what_depends(make_program):
    study = with_one_saved(make_program)
    lists = [NamedList("Sekarang", ("A",)), NamedList("Dua", ("A", "B"))]

    assert headline(lists, study, t) == "1 program ada di semua 2 daftar yang disandingkan; 1 hanya di sebagian"
    assert headline(lists[:1], study, t) == t("scenarios.title_saved", count=1)
    assert headline([lists[0], lists[0]], study, t) == t("scenarios.title_same", lists=2, every=1)
    assert headline(lists, replace(study, scenarios=()), t) == t("scenarios.title_none")


def test_a_program_that_left_is_not_drawn(make_program):
    study = study_of(make_program)

    assert known_only([NamedList("x", ("A", "Z")), NamedList("y", None)], study) == [
        NamedList("x", ("A",)),
        NamedList("y", None),
    ]


def test_facts_tell_programs_money_dimensions_and_what_moved_since(make_program):
    study = with_one_saved(make_program)
    changed = replace(study, programs=study.programs[1:])

    known = list(beside(changed, study.scenarios))[-1]
    facts = dict(zip(fact_names(t), facts_of(known.outcomes[0], known, t), strict=True))

    assert facts["Program dalam daftar"] == "2"
    assert facts["Pagu yang diketahui"] == "Rp2 miliar"
    assert facts["Living"] == "2"
    assert facts["Selalu masuk"] == "2"
    assert facts["Sejak disimpan"] == "1 masuk, 1 keluar"


def test_a_refused_scenario_has_blanks(make_program):
    study = study_of(make_program)
    odd = Scenario("Lama", weighting=Weighting({"hilang": 1.0}, {"hilang": "g"}))
    known = next(beside(study, (odd,)))

    assert set(facts_of(known.outcomes[0], known, t)) == {BLANK}
