from scoring.cautions import Caution, CautionKind


def test_a_caution_is_sure_unless_it_was_guessed():
    assert Caution(CautionKind.ONLY_APPS).sure
    assert len(CautionKind) == 8
