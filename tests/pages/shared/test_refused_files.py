from data.desk import open_desk
from pages.shared import cached
from tests.pages.conftest import ROOT, AppTest, study_of
from tests.pages.mending import sentences
from tests.pages.shared.test_news import LIST, drop

PDF = b"%PDF-1.7 not a workbook"
NO_TABLE = "satu;dua\ntiga;empat\nlima;enam"


def press(app, label):
    return next(button for button in app.button if button.label == label).click().run()


def reloaded(app, page="data"):
    """Open the study of a session in another browser, as a colleague does or as after a reload."""
    other = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    other.query_params["study"] = app.session_state["desk"].kept.id
    return other.run().switch_page(f"pages/{page}.py").run()


def test_a_refused_file_is_there_after_a_reload_with_its_reason_and_when_it_came(open_page):
    app = open_page("data")
    app.session_state["who"] = "Ani"
    drop(app, "daftar.xlsx", PDF)

    again = reloaded(app)

    assert not again.exception
    assert "**daftar.xlsx**" in sentences(again)
    assert "PDF" in sentences(again)
    assert any(one.value.startswith("Diunggah") and one.value.endswith("Ani") for one in again.caption)


def test_a_refused_file_is_off_once_somebody_has_seen_to_it(open_page):
    app = open_page("data")
    drop(app, "daftar.xlsx", PDF)

    press(app, "Hapus dari daftar ini")

    assert not app.warning
    assert "**daftar.xlsx**" not in sentences(reloaded(app))


def test_a_refused_file_is_off_once_it_comes_in_a_form_that_can_be_read(open_page):
    app = open_page("data")
    drop(app, "daftar.pdf.xlsx", PDF)
    drop(app, "daftar.xlsx", PDF)

    drop(app, "daftar.csv", LIST.format(name="CCTV", budget=10**9))

    assert [one.file.filename for one in app.session_state["desk"].lists.refused] == ["daftar.pdf.xlsx"]
    assert len(study_of(app).programs) == 1


def test_a_file_without_a_table_leads_to_its_columns_even_after_a_reload(open_page):
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))
    for name in ("aneh.csv", "lain.csv"):
        drop(app, name, NO_TABLE.replace("satu", name))
    press(app, "Tunjukkan tabel")
    again = reloaded(app)

    press(again, "Tunjukkan tabel")

    assert not again.exception
    assert [file.filename for file in again.session_state["desk"].lists.files] == ["a.csv", "aneh.csv", "lain.csv"]
    assert again.selectbox(key="mapping_file").value == again.session_state["desk"].lists.files[2].id
    kept = open_desk(cached.store(), again.session_state["desk"].kept.id)
    assert kept.lists.refused == ()


def test_the_first_file_of_a_study_can_be_pointed_to(open_page):
    app = open_page("data")
    drop(app, "aneh.csv", NO_TABLE)

    press(app, "Tunjukkan tabel")

    assert not app.exception
    assert [file.filename for file in app.session_state["desk"].lists.files] == ["aneh.csv"]
    assert not app.session_state["desk"].sample


def test_a_file_without_rows_says_so(open_page):
    app = open_page("data")

    drop(app, "kosong.csv", "Nama Program;Dimensi;OPD;Anggaran (Rp)\n")

    assert "**kosong.csv**" in sentences(app)
    assert not app.exception


def test_a_hostile_file_name_stays_text(open_page):
    app = open_page("data")

    drop(app, "**tebal** :red[x].xlsx", b"%PDF-1.7")

    assert "**tebal**" not in sentences(app).replace("\\*", "")
