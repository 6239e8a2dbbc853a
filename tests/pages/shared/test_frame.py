from scoring.study import Study


def test_the_study_at_hand_is_named_with_its_version(open_page):
    app = open_page("home")

    assert app.caption[0].value.startswith("Kajian: Contoh Balikpapan · versi 1")


def test_a_list_of_ones_own_is_no_sample(open_page, make_program):
    app = open_page("data", study=Study().with_programs([make_program("A")], "daftar.xlsx"))

    assert not any("CONTOH" in text.value for text in app.markdown)
    assert "daftar.xlsx" in app.caption[0].value
