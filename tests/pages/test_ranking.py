import json
from dataclasses import replace

import cli
from scoring.methods import BESIDE, METHODS
from scoring.study import Study
from tests.pages.conftest import SAMPLES, study_of
from texts import texts_in


def test_the_chosen_program_is_explained_in_words(open_page):
    app = open_page("ranking")

    words = " ".join(text.value for text in app.markdown)
    assert "Unggul karena" in words


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


def test_programs_that_are_alike_say_to_which_place(open_page):
    app = open_page("ranking")

    table = next(one.value for one in app.dataframe if "Dalam dimensi" in one.value)
    told = table["Setara dengan"].tolist()
    assert told[:4] == ["", "", "", "urutan 3"]


def test_the_line_of_the_list_says_who_stands_on_it(open_page):
    app = open_page("ranking")

    told = " ".join(text.value for text in app.markdown)
    assert "sesudah 12 program, membelah kelompok setara" in told


def test_under_a_slow_method_nobody_is_called_alike(open_page, make_program):
    study = Study().with_programs([make_program(f"P-{n}", 1 + n) for n in range(4)], "daftar.xlsx")

    app = open_page("ranking", study=replace(study, method="electre_1"))

    assert not app.exception
    assert any("tidak diberi tanda setara" in one.value for one in app.caption)


def test_the_way_leads_on_to_the_sensitivity_test(open_page):
    assert any("Seberapa tetap urutan ini?" in text.value for text in open_page("ranking").markdown)
