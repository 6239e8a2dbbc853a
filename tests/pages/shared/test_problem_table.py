from data.workbook import Severity


def test_what_blocks_most_comes_first(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    kinds = app.table[0].value.iloc[:, -1].tolist()

    assert kinds == sorted(kinds, key=["Perlu diperbaiki", "Perlu dipastikan", "Catatan"].index)


def test_a_severity_can_be_left_out(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    app.button_group(key="severity").set_value([Severity.WARNING]).run()

    warnings = sum(problem.severity is Severity.WARNING for problem in mistakes.problems)
    assert len(app.table[0].value) == warnings


def test_every_skipped_row_has_its_reason(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    assert any(f"{len(mistakes.skipped)} baris" in expander.label for expander in app.expander)
