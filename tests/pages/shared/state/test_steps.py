from tests.pages.conftest import SAMPLES, study_of


def test_files_dropped_on_the_sample_become_a_study_of_their_own(open_page):
    app = open_page("data")

    app.file_uploader[0].upload("mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes()).run()

    desk = app.session_state["desk"]
    assert not desk.sample
    assert [file.filename for file in desk.lists.files] == ["mistakes.xlsx"]
    assert study_of(app).version == 1


def test_files_dropped_on_a_study_are_added_to_it(open_page, mistakes):
    app = open_page("data", intake=mistakes)
    before = len(study_of(app).programs)

    app.file_uploader[0].upload("b.csv", b"Nama Program;Dimensi;OPD\nTaman;Smart Living;DLH").run()

    assert len(study_of(app).programs) == before + 1
    assert study_of(app).version == 2
