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


def nothing():
    pass


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
        async with warm.lifespan_with(nothing, nothing, nothing)(None):
            return list(imported)

    assert asyncio.run(start()) == []


def test_a_wrong_setting_keeps_the_server_shut(monkeypatch):
    def refuse():
        raise SettingError("mend it")

    monkeypatch.setattr(warm, "check_settings", refuse)

    async def start():
        async with warm.lifespan_with(nothing, nothing, nothing)(None):
            pass

    with pytest.raises(SettingError, match="mend it"):
        asyncio.run(start())


def test_what_must_be_ready_first_keeps_the_server_shut_when_it_is_not():
    def refuse():
        raise SettingError("the database is in use")

    async def start():
        async with warm.lifespan_with(refuse, nothing, nothing)(None):
            pass

    with pytest.raises(SettingError, match="in use"):
        asyncio.run(start())


def test_what_can_wait_is_done_behind_the_open_door():
    done = []

    asyncio.run(warm.warm_up(lambda: done.append("reader"), head_start=0))

    assert done == ["reader"]


def test_what_is_done_regularly_is_done_once_more_when_the_server_closes(monkeypatch):
    monkeypatch.setattr(warm, "check_settings", lambda: None)
    done = []

    async def serve():
        async with warm.lifespan_with(nothing, nothing, lambda: done.append("copy"))(None):
            return list(done)

    assert asyncio.run(serve()) == []
    assert done == ["copy"]
