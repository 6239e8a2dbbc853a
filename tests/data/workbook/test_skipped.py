from data.workbook.skipped import SkipReason


def test_reasons_are_stable_small_letters():
    assert all(reason.name.lower() == reason for reason in SkipReason)
