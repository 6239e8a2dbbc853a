from dataclasses import FrozenInstanceError

import pytest


def test_what_is_kept_cannot_be_changed_in_the_hand(kept):
    with pytest.raises(FrozenInstanceError):
        kept.revision = 7


def test_two_readings_of_one_revision_are_equal(store, kept):
    assert store.read(kept.id) == store.read(kept.id) == kept
