import pytest

from pages.shared.quick.steps import DOORS
from tests.pages.conftest import PAGES


@pytest.mark.parametrize("page", [door for door in DOORS if door in PAGES])
def test_every_room_around_the_shortlist_leads_to_the_others(open_page, page):
    app = open_page(page)

    assert not app.exception
    assert len(app.get("page_link")) >= len(DOORS)
