"""A browser and the real server, once for all that look at pages."""

import os

import pytest

from tests.browser.chromium import MISSING, open_chromium
from tests.running_server import running_server


@pytest.fixture(scope="session")
def url(tmp_path_factory):
    with running_server(tmp_path_factory.mktemp("var")) as url:
        yield url


@pytest.fixture(scope="module")
def chromium():
    """Open the browser for one file of tests: while Playwright is open, no other test can run an event loop."""
    with open_chromium() as browser:
        if browser is None and os.environ.get("CI"):
            pytest.fail(MISSING)
        if browser is None:
            pytest.skip(MISSING)
        yield browser


@pytest.fixture
def context(chromium):
    context = chromium.new_context(locale="id-ID", viewport={"width": 1440, "height": 900})
    yield context
    context.close()


@pytest.fixture
def page(context):
    return context.new_page()
