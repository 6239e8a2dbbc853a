from dataclasses import replace

from pages.shared import cached
from tests.pages.conftest import study_of
from tests.pages.weighing import answers, judge, open_way, small_study


def test_every_answer_is_written_into_the_audit(open_page):
    app = open_way(open_page, "ahp", "impact")
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 3)
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 5)
    app.button(key="take").click().run()

    rows = cached.store().audit(app.session_state["desk"].kept.id)
    assert [row.what for row in rows][1:] == ["weigh", "take_weights"]


def test_numbers_are_kept_as_what_they_are(open_page):
    app = open_way(open_page, "roc", "groups")

    app.number_input(key="place_groups_impact").set_value(1).run()

    assert answers(app, "roc", "groups").places == {"impact": 1}


def test_taken_weights_leave_gates_locked_at_nothing(open_page):
    study = small_study()
    study = replace(study, weights=study.weighting.lock("risk", locked=True))
    app = open_way(open_page, "ahp", "impact", study=study)
    judge(app, "impact", ("impact_main", "impact_breadth"), "=")
    warned = [text.value for text in app.caption if "Kunci" in text.value]

    app.button(key="take").click().run()

    assert warned == ["Kunci pada bobot sekarang akan dilepas."]
    assert study_of(app).weighting.locked == frozenset()
