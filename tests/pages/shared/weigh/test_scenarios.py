import pytest

from pages.shared.weigh.scenarios import SCENARIOS
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.weighing import said, t_of


def opened(open_page, key, *, language="id", **more):
    app = open_page("criteria", language=language, **more)
    app.session_state["scenarios"] = True
    app.run()
    return app.segmented_control(key="scenario").set_value(key).run()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("key", SCENARIOS)
def test_weights_from_the_data_are_shown_as_scenarios_and_change_nothing(open_page, key, language):
    app, t = opened(open_page, key, language=language), t_of(language)

    assert not app.exception
    assert t("weigh.scenarios_help") in said(app)
    assert t(f"weigh.scenario_how_{key}") in said(app)
    assert any("korelasi peringkat" in text or "rank correlation" in text for text in said(app))
    assert study_of(app).weights is None
    assert not [button.key for button in app.button if "take" in str(button.key)]


def test_a_list_without_a_whole_program_is_refused_in_words(open_page, make_program):
    app = opened(open_page, "critic", study=Study().with_programs([make_program("P-1", values={})], "x.xlsx"))

    assert not app.exception
    assert any("Belum ada program yang dapat diperingkat" in one.value for one in app.info)
