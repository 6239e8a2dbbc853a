"""The server opens first and warms up behind; settings that are wrong keep it shut."""

import asyncio
import gc
import sys

import pytest

from serving import warm
from serving.settings import SettingError


@pytest.fixture(autouse=True)
def _thaw():
    yield
    gc.unfreeze()


def test_after_the_warm_up_scikit_criteria_is_there_and_frozen():
    asyncio.run(warm.warm_up(head_start=0))

    assert "skcriteria" in sys.modules
    assert "plotly.graph_objects" in sys.modules
    assert gc.get_freeze_count() > 0


def test_the_server_opens_before_the_warm_up_begins(monkeypatch):
    imported = []
    monkeypatch.setattr(warm, "import_heavy", lambda: imported.append("heavy"))
    monkeypatch.setattr(warm, "check_settings", lambda: None)

    async def start():
        async with warm.lifespan(None):
            return list(imported)

    assert asyncio.run(start()) == []


def test_a_wrong_setting_keeps_the_server_shut(monkeypatch):
    def refuse():
        raise SettingError("mend it")

    monkeypatch.setattr(warm, "check_settings", refuse)

    async def start():
        async with warm.lifespan(None):
            pass

    with pytest.raises(SettingError, match="mend it"):
        asyncio.run(start())
