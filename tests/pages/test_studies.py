def test_the_studies_that_are_kept_are_counted(open_page, mistakes):
    app = open_page("studies", intake=mistakes)

    assert "kajian tersimpan" in app.title[0].value
