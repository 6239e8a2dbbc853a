def test_every_skipped_row_has_its_reason(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    assert any(f"{len(mistakes.skipped)} baris" in expander.label for expander in app.expander)
