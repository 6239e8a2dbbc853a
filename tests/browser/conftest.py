"""A browser and the real server, once for all that look at pages."""

import os

import pytest

from tests.browser.chromium import MISSING, open_chromium
from tests.running_server import running_server


@pytest.fixture(scope="package")
def url(tmp_path_factory):
    with running_server(tmp_path_factory.mktemp("var")) as url:
        yield url


@pytest.fixture(scope="package")
def chromium():
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
