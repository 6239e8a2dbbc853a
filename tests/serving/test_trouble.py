"""A mistake of ours is told in the reader's words, and its details stay in the log."""

import pytest
from streamlit.testing.v1 import AppTest


def told():
    from serving.trouble import tell

    assert tell(ValueError("secret"))


@pytest.mark.parametrize(
    ("language", "sentence"), [("id", "Halaman ini berhenti"), ("en", "This page stopped"), ("xx", "Halaman ini")]
)
def test_the_reader_is_told_in_their_language_and_sees_no_details(language, sentence):
    app = AppTest.from_function(told)
    app.query_params["lang"] = language

    app.run()

    assert not app.exception
    assert app.warning[0].value.startswith(sentence)
    assert "secret" not in app.warning[0].value
