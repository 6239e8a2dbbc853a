from data.workbook.why import Why
from texts import LANGUAGES, texts_in


def test_every_ground_can_be_said():
    missing = [why for language in LANGUAGES for why in Why if f"mapping.why_{why}" not in texts_in(language)]

    assert missing == []
