from importlib import import_module
from typing import get_type_hints

import pytest

from data.workbook.apart.tasks import TASKS


@pytest.mark.parametrize("place", TASKS.values())
def test_every_task_takes_a_request_and_bytes_and_gives_a_noun_and_bytes(place):
    module, _, name = place.partition(":")

    hints = get_type_hints(getattr(import_module(module), name))

    assert list(hints) == ["request", "content", "return"]
    assert hints["content"] is bytes
    assert hints["return"].__args__[1] is bytes
