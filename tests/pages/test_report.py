from scoring.study import Study


def test_a_sample_is_a_draft(open_page):
    app = open_page("report")

    assert app.title[0].value.startswith("DRAF")


def test_a_list_without_illustration_is_no_draft(open_page, make_program):
    app = open_page("report", study=Study().with_programs([make_program("P-1"), make_program("P-2")], "daftar.xlsx"))

    assert not app.title[0].value.startswith("DRAF")
