"""Streamlit's page is served in the reader's language, under the app's name, with its font and icon."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse
from starlette.routing import Route

from serving.front_page import FrontPage, front_page, installed_page
from tests.serving.asking import asked

PAGE = '<html lang="en"><title>Streamlit</title>' + "x" * 1000


def test_the_installed_page_still_has_everything_that_is_replaced():
    page = front_page(installed_page(), "id")

    assert '<html lang="id">' in page
    assert "<title>Quick Win Smart City Balikpapan</title>" in page
    assert 'href="./app/static/icon.png"' in page
    assert 'href="./app/static/plus-jakarta-sans-latin.woff2"' in page
    assert "SourceSans" not in page


def test_the_page_speaks_the_language_of_its_address():
    app = _app("/data")

    assert '<html lang="id">' in asked(app, "/data").text
    assert '<html lang="en">' in asked(app, "/data?lang=en").text
    assert '<html lang="id">' in asked(app, "/data?lang=%22%3E").text


def test_a_page_that_streamlit_compressed_is_sent_as_it_says():
    answer = asked(_app("/data", Middleware(GZipMiddleware)), "/data")

    assert "content-encoding" not in answer.headers
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_a_cookie_of_the_answer_is_kept():
    assert asked(_app("/data"), "/data").headers["set-cookie"] == "a=b"


def test_a_downloaded_page_is_left_as_it_is():
    assert asked(_app("/media/report.html"), "/media/report.html").text == PAGE


def _app(path, *inner):
    def page(_request):
        return HTMLResponse(PAGE, headers={"Set-Cookie": "a=b", "ETag": "1"})

    middleware = [Middleware(FrontPage, installed=PAGE), *inner]
    return Starlette(routes=[Route(path, page)], middleware=middleware)
