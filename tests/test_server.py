"""The real server, started as a person would start it, seen from outside."""

import gzip
import http.client
import re
import urllib.request
from contextlib import closing
from datetime import UTC, datetime
from http.cookies import SimpleCookie
from types import SimpleNamespace
from uuid import uuid4

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

import server
from data.lists import Lists
from data.store import open_store
from data.store.rolling import head_of
from scoring.study import Study
from tests.running_server import running_server

MB = 1024 * 1024


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with running_server(tmp_path_factory.mktemp("var")) as url:
        yield url


def test_it_answers_that_it_is_healthy(url):
    assert get(f"{url}/_stcore/health")[1] == b"ok"


def test_what_the_operator_should_know_of_the_store_is_logged_at_the_start(monkeypatch, caplog):
    store = SimpleNamespace(about=SimpleNamespace(cautions=("sqlite_old",)))
    monkeypatch.setattr(server, "shared_store", lambda: store)

    server.open_the_store()

    assert "perbarui ke 3.51.3" in caplog.text


@pytest.mark.parametrize("path", ["", "/data", "/ranking?lang=id"])
def test_every_address_speaks_indonesian_first(url, path):
    headers, body = get(url + path)

    assert b'<html lang="id">' in body
    assert b"<title>Quick Win" in body
    assert headers["cache-control"] == "no-cache"


def test_english_is_told_to_screen_readers_too(url):
    assert b'<html lang="en">' in get(f"{url}/data?lang=en")[1]


def test_the_content_policy_allows_the_one_inline_script_there_is(url):
    headers, body = get(url)

    policy = headers["content-security-policy"]

    assert len(re.findall(rb"<script>", body)) == policy.count("sha256-")
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_bundles_travel_compressed(url):
    script = re.search(rb'src="\./(static/js/index[^"]+)"', get(url)[1]).group(1).decode()

    plain = get(f"{url}/{script}")[1]
    headers, small = get(f"{url}/{script}", {"Accept-Encoding": "gzip"})

    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(small) == plain
    assert len(small) < len(plain) / 2


@pytest.mark.parametrize(("name", "kind"), [("plus-jakarta-sans-latin.woff2", "font/woff2"), ("icon.png", "image/png")])
def test_the_font_and_the_icon_ship_with_the_server(url, name, kind):
    headers, body = get(f"{url}/app/static/{name}")

    assert headers["content-type"] == kind
    assert len(body) > 500


def test_an_upload_of_no_session_is_refused(url):
    cookie = token(url)

    assert put(url, "nobody", b"x", cookie) == 400


def test_a_file_past_15_mb_is_refused_before_it_is_sent(url):
    cookie = token(url)
    with websocket(url) as socket:
        session = session_of(socket)

        fitting = put(url, session, bytes(14 * MB), cookie)
        large = put(url, session, b"", cookie, announced=16 * MB)

    assert (fitting, large) == (204, 413)


def test_the_server_listens_on_this_machine_only(url):
    port = int(url.rsplit(":", 1)[1])
    outside = http.client.HTTPConnection("127.0.0.2", port, timeout=2)

    with pytest.raises(OSError, match="refused"):
        outside.request("GET", "/_stcore/health")


def test_a_server_that_is_stopped_leaves_a_copy_of_what_was_done(tmp_path):
    with closing(open_store(f"sqlite:///{tmp_path / 'quick-win.db'}")) as store:
        store.create(Study(), Lists(), by="Ani", at=datetime(2019, 3, 1, tzinfo=UTC))
        done = store.head()

    with running_server(tmp_path):
        early = (tmp_path / "backup").exists()

    assert not early
    assert head_of(tmp_path / "backup" / "latest.sqlite") == done


def get(address, headers=None):
    request = urllib.request.Request(address, headers=headers or {})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return {name.lower(): value for name, value in answer.headers.items()}, answer.read()


def token(url):
    """Give the token that Streamlit hands a browser against forged requests."""
    return SimpleCookie(get(f"{url}/_stcore/health")[0]["set-cookie"])["_streamlit_xsrf"].value


def websocket(url):
    return connect(f"{url.replace('http', 'ws')}/_stcore/stream", subprotocols=["streamlit"], max_size=None)


def session_of(socket):
    """Open the app as a browser does, and give the id of the session it got."""
    hello = BackMsg()
    hello.rerun_script.query_string = ""
    socket.send(hello.SerializeToString())
    told = ForwardMsg()
    while told.WhichOneof("type") != "new_session":
        told.ParseFromString(socket.recv(timeout=30))
    return told.new_session.initialize.session_id


def put(url, session, content, cookie, announced=None):
    part = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'
    body = part + content + b"\r\n--edge--\r\n"
    headers = {
        "Content-Type": "multipart/form-data; boundary=edge",
        "Content-Length": str(announced or len(body)),
        "X-Xsrftoken": cookie,
        "Cookie": f"_streamlit_xsrf={cookie}",
    }
    with closing(http.client.HTTPConnection(url.removeprefix("http://"), timeout=10)) as connection:
        connection.request("PUT", f"/_stcore/upload_file/{session}/{uuid4()}", body, headers)
        return connection.getresponse().status
