import pytest

from pages.shared.data_steps import DOORS


@pytest.mark.parametrize("page", DOORS)
def test_every_room_around_the_list_leads_to_the_others(open_page, page, mistakes):
    app = open_page(page, intake=mistakes)

    assert not app.exception
    assert len(app.get("page_link")) >= len(DOORS)
