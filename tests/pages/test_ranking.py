import json

import cli
from scoring.methods import BESIDE, METHODS
from scoring.study import Study
from tests.pages.conftest import SAMPLES, study_of
from texts import texts_in


def test_the_chosen_program_is_explained_in_words(open_page):
    app = open_page("ranking")

    words = " ".join(text.value for text in app.markdown)
    assert "Unggul pada" in words


def test_another_program_has_another_reason(open_page):
    app = open_page("ranking")
    first = app.selectbox(key="program").value

    app.selectbox(key="program").select_index(5).run()

    assert app.selectbox(key="program").value != first
    assert "urutan 6 dari" in " ".join(text.value for text in app.markdown)


def test_another_method_orders_by_its_own_scale(open_page):
    app = open_page("ranking")

    app.selectbox(key="method").set_value("vikor").run()

    assert not app.exception
    assert study_of(app).method == "vikor"


def test_within_a_dimension_only_its_programs_stand(open_page):
    app = open_page("ranking")

    app.segmented_control(key="view").set_value("branding").run()

    study = study_of(app)
    assert study.program(app.selectbox(key="program").value).dimension == "branding"


def test_a_program_with_a_blank_waits_and_says_for_what(open_page, make_program):
    waiting = make_program("P-3", values={"risk": 2.0})
    study = Study().with_programs([make_program("P-1", 4), make_program("P-2"), waiting], "daftar.xlsx")

    app = open_page("ranking", study=study)

    assert any(expander.label == "1 program belum dapat diperingkat" for expander in app.expander)


def test_the_page_and_the_terminal_show_the_same_order_and_scores(open_page, capsys):
    app = open_page("ranking")

    assert cli.main(["rank", str(SAMPLES / "quick-win-balikpapan.xlsx"), "--json"]) == 0

    shown = next(one.value for one in app.dataframe if "Dalam dimensi" in one.value)
    told = json.loads(capsys.readouterr().out)["programs"]
    assert shown["ID"].tolist() == [program["code"] for program in told]
    assert shown["Urutan"].tolist() == [program["rank"] for program in told]
    assert shown["Dalam dimensi"].tolist() == [program["rank_in_dimension"] for program in told]
    assert shown["Nilai"].tolist() == [program["score"] for program in told]


def test_only_the_methods_beside_the_official_one_are_set_side_by_side(open_page):
    app, t = open_page("ranking"), texts_in("id")
    app.session_state["methods"], app.session_state["numbers_places"] = True, True

    app.run()

    columns = next(list(one.value) for one in app.dataframe if t("methods.topsis") in one.value)
    shown = [key for key in METHODS if t(f"methods.{key}") in columns]
    assert shown == list(BESIDE)
