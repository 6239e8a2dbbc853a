from pages.shared import cached
from texts import LANGUAGES


def test_the_sample_is_read_once_for_everyone():
    assert cached.sample_desk() is cached.sample_desk()
    assert len(cached.sample_desk().study.programs) >= 36


def test_each_language_has_a_template_of_its_own():
    first, second = (cached.template(language) for language in LANGUAGES)

    assert first[:2] == second[:2] == b"PK"
    assert first != second


def test_the_look_asks_for_nothing_from_outside():
    assert "http" not in cached.style()
    assert "@import" not in cached.style()
