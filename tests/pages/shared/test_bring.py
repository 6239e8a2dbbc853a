from tests.pages.conftest import SAMPLES, study_of

SMALL = "Nama Program;Dimensi;OPD\n{name};Smart Living;DLH"


def test_many_files_at_once_are_read_and_counted(open_page):
    app = open_page("data")
    files = [(f"dinas-{number}.csv", SMALL.format(name=f"Taman {number}").encode(), "text/csv") for number in range(3)]

    app.file_uploader[0].set_value(files).run()

    assert len(study_of(app).programs) == 3
    assert any("3 dari 3 berkas terbaca" in one.value for one in app.info)


def test_the_field_is_empty_again_after_a_drop(open_page):
    app = open_page("data")

    app.file_uploader[0].upload("mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes()).run()

    assert not app.file_uploader[0].value
