import pytest

from pages.shared.quick.more_rules import TOPICS
from tests.pages.shared.quick.handed import opened_more


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("topic", TOPICS)
def test_one_kind_of_rule_is_asked_about_at_a_time(open_page, topic, language):
    app = opened_more(open_page("rules", language=language), topic)

    assert not app.exception


def test_folded_nothing_is_asked(open_page):
    app = open_page("rules")

    assert any(one.label == "Aturan lain" for one in app.expander)
    assert "ruling_reason" not in {one.key for one in app.text_area}
