import pytest

from data.store.edit import Edit, new_id
from tests.data.store.given import NOON


def test_each_change_has_an_id_of_its_own():
    ids = {Edit("rename", "Ani", NOON).id for _ in range(100)} | {new_id()}

    assert len(ids) == 101


def test_a_change_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="2019"):
        Edit("rename", "Ani", NOON.replace(tzinfo=None))
