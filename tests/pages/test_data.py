from tests.pages.conftest import SAMPLES, study_of


def test_a_refused_file_says_why_and_loses_nothing(open_page):
    app = open_page("data")

    app.file_uploader[0].upload("daftar.xlsx", b"%PDF-1.7 not a workbook").run()

    assert any("PDF" in one.value for one in app.markdown)
    assert study_of(app).name == "quick-win-balikpapan.xlsx"


def test_an_uploaded_list_takes_the_place_of_the_sample(open_page):
    app = open_page("data")
    app.file_uploader[0].upload("mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes()).run()

    assert study_of(app).name == "mistakes.xlsx"
    assert "hal perlu dilihat" in app.title[0].value


def test_the_sample_can_be_opened_again(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    app.button[0].click().run()

    assert study_of(app).name == "quick-win-balikpapan.xlsx"
