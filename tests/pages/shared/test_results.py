from scoring.study import Study


def test_a_list_without_a_rankable_program_leads_to_the_data(open_page, make_program):
    app = open_page("quick_win", study=Study().with_programs([make_program("A", values={})], "daftar.xlsx"))

    assert app.title[0].value == "Daftar Quick Win belum dapat disusun"
    assert "Belum ada program yang dapat diperingkat" in app.warning[0].value
    assert not app.number_input
