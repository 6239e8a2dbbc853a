"""Bundles travel compressed, are compressed once, and nothing else is served in their place."""

import asyncio

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from serving import bundles as room
from serving.bundles import Bundles
from tests.serving.asking import ask, asked

SCRIPT = "const a = 1;" * 1000


@pytest.fixture
def app(tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "index.js").write_text(SCRIPT)
    (tmp_path / "font.woff2").write_bytes(b"font")
    return Starlette(middleware=[Middleware(Bundles, folder=tmp_path)])


def test_a_bundle_arrives_whole_and_small(app):
    answer = asked(app, "/static/js/index.js")

    assert answer.text == SCRIPT
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < len(SCRIPT) / 10
    assert "immutable" in answer.headers["cache-control"]


def test_a_bundle_is_compressed_once(app, monkeypatch):
    times = []
    squeeze = room._squeeze
    monkeypatch.setattr(room, "_squeeze", lambda file: times.append(file) or squeeze(file))

    async def three():
        return await asyncio.gather(*(ask(app, "/static/js/index.js") for _ in range(3)))

    answers = asyncio.run(three())

    assert [answer.text for answer in answers] == [SCRIPT] * 3
    assert len(times) == 1


@pytest.mark.parametrize(
    "path", ["/static/font.woff2", "/static/js/../font.woff2", "/static/js/%2e%2e/x.js", "/index.js"]
)
def test_anything_else_is_left_to_streamlit(app, path):
    assert asked(app, path).status == 404


def test_a_browser_that_takes_no_gzip_is_left_to_streamlit(app):
    assert asked(app, "/static/js/index.js", takes_gzip=False).status == 404
