from tests.pages.conftest import study_of

LIST = "Nama Program;Dimensi;OPD;Anggaran (Rp)\n{name};Smart Living;Dishub;{budget}"


def drop(app, name, content):
    return app.file_uploader[0].upload(name, content if isinstance(content, bytes) else content.encode()).run()


def test_a_refused_file_says_why_and_loses_nothing(open_page):
    app = open_page("data")

    drop(app, "daftar.xlsx", b"%PDF-1.7 not a workbook")

    assert app.warning[0].value.startswith("1 berkas tidak terbaca")
    assert any("PDF" in one.value for one in app.markdown)
    assert study_of(app).name == "quick-win-balikpapan.xlsx"


def test_the_same_file_twice_is_told(open_page):
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))

    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))

    assert any("Sudah ada" in one.value for one in app.info)
    assert len(study_of(app).programs) == 1
