"""Bundles travel compressed, are compressed once, and nothing else is served in their place."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from serving import bundles as room
from serving.bundles import Bundles

SCRIPT = "const a = 1;" * 1000


@pytest.fixture
def client(tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "index.js").write_text(SCRIPT)
    (tmp_path / "font.woff2").write_bytes(b"font")
    return TestClient(Starlette(middleware=[Middleware(Bundles, folder=tmp_path)]))


def test_a_bundle_arrives_whole_and_small(client):
    answer = client.get("/static/js/index.js")

    assert answer.text == SCRIPT
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < len(SCRIPT) / 10
    assert "immutable" in answer.headers["cache-control"]


def test_a_bundle_is_compressed_once(client, monkeypatch):
    times = []
    squeeze = room._squeeze
    monkeypatch.setattr(room, "_squeeze", lambda file: times.append(file) or squeeze(file))

    with client:
        answers = [client.get("/static/js/index.js") for _ in range(3)]

    assert [answer.text for answer in answers] == [SCRIPT] * 3
    assert len(times) == 1


@pytest.mark.parametrize(
    "path", ["/static/font.woff2", "/static/js/../font.woff2", "/static/js/%2e%2e/x.js", "/index.js"]
)
def test_anything_else_is_left_to_streamlit(client, path):
    assert client.get(path).status_code == 404


def test_a_browser_that_takes_no_gzip_is_left_to_streamlit(client):
    assert client.get("/static/js/index.js", headers={"Accept-Encoding": "identity"}).status_code == 404
