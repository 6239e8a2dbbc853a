"""The languages that every chart is tested in."""

import pytest

from texts import LANGUAGES, texts_in


@pytest.fixture(params=list(LANGUAGES))
def t(request):
    return texts_in(request.param)


@pytest.fixture
def indonesian():
    return texts_in("id")
