from tests.pages.conftest import study_of

LIST = "Nama Program;Dimensi;OPD;Anggaran (Rp)\n{name};Smart Living;Dishub;{budget}"


def drop(app, name, content):
    return app.file_uploader[0].upload(name, content if isinstance(content, bytes) else content.encode()).run()


def press(app, label):
    return next(button for button in app.button if button.label == label).click().run()


def test_a_refused_file_says_why_and_loses_nothing(open_page):
    app = open_page("data")

    drop(app, "daftar.xlsx", b"%PDF-1.7 not a workbook")

    assert app.warning[0].value.startswith("1 berkas tidak terbaca")
    assert "PDF" in app.warning[0].value
    assert study_of(app).name == "quick-win-balikpapan.xlsx"


def test_the_same_file_twice_is_told(open_page):
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))

    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))

    assert any("Sudah ada" in one.value for one in app.info)
    assert len(study_of(app).programs) == 1


def test_a_newer_list_takes_the_place_of_the_older_when_a_person_says_so(open_page):
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))
    drop(app, "a.csv", LIST.format(name="CCTV", budget=2 * 10**9))
    assert len(study_of(app).programs) == 2

    press(app, "Ganti daftar lama")

    assert [program.budget for program in study_of(app).programs] == [2 * 10**9]
    assert not any(button.label == "Ganti daftar lama" for button in app.button)


def test_both_lists_stay_when_a_person_says_so(open_page):
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))
    drop(app, "a.csv", LIST.format(name="CCTV", budget=2 * 10**9))

    press(app, "Pakai keduanya")

    assert len(study_of(app).programs) == 2


def test_a_file_without_a_table_can_be_pointed_to(open_page):
    app = open_page("data")
    drop(app, "aneh.csv", "satu;dua\ntiga;empat\nlima;enam")

    press(app, "Tunjukkan tabel di aneh.csv")

    assert [file.filename for file in app.session_state["desk"].lists.files] == ["aneh.csv"]
    assert not app.exception


def test_a_hostile_file_name_stays_text(open_page):
    app = open_page("data")

    drop(app, "**tebal** :red[x].xlsx", b"%PDF-1.7")

    assert "**tebal**" not in app.warning[0].value
