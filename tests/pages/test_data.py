from data.workbook import Severity
from data.workbook.sentence import problem_sentence
from pages.shared.messages import markdown
from tests.pages.conftest import SAMPLES, study_of
from texts import texts_in


def test_every_mistake_is_named_by_its_cell_in_both_languages(open_page, mistakes):
    for language in ("id", "en"):
        app = open_page("data", language=language, intake=mistakes)

        shown = app.table[0].value
        wanted = [problem for problem in mistakes.problems if problem.severity is not Severity.INFO]
        cells = set(shown.iloc[:, 0])
        assert {markdown(problem.cell) for problem in wanted if problem.cell} <= cells
        assert {markdown(problem_sentence(problem, texts_in(language))) for problem in wanted} <= set(shown.iloc[:, 1])


def test_a_refused_file_says_why_and_loses_nothing(open_page):
    app = open_page("data")

    app.file_uploader[0].upload("daftar.xlsx", b"%PDF-1.7 not a workbook").run()

    assert app.warning[0].value.startswith("Berkas")
    assert study_of(app).name == "quick-win-balikpapan.xlsx"


def test_an_uploaded_list_takes_the_place_of_the_sample(open_page):
    app = open_page("data")
    app.file_uploader[0].upload("mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes()).run()

    assert study_of(app).name == "mistakes.xlsx"
    assert "sel perlu dilihat" in app.title[0].value


def test_the_sample_can_be_opened_again(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    app.button[0].click().run()

    assert study_of(app).name == "quick-win-balikpapan.xlsx"
