import re

import pytest

from scoring.methods import DEFAULT_METHOD, METHODS, Family
from texts import LANGUAGES, texts_in

every_language = pytest.mark.parametrize("language", LANGUAGES)
HIGHER = {"id": "makin besar makin baik", "en": "higher is better"}
LOWER = {"id": "makin kecil makin baik", "en": "lower is better"}
OFFICIAL = {"id": "Skor resmi.", "en": "The official score."}


@every_language
@pytest.mark.parametrize("key", METHODS)
def test_every_method_is_explained_in_one_sentence_with_its_source(key, language):
    t = texts_in(language)

    how = t(f"method_notes.{key}_how")

    assert how.endswith(".")
    assert how.count(". ") == 0
    assert t(f"method_notes.{key}_source")


@every_language
@pytest.mark.parametrize("key", METHODS)
def test_what_a_method_assumes_is_told_in_two_sentences(key, language):
    told = texts_in(language)(f"method_notes.{key}_assumes")

    assert re.fullmatch(r"[A-Z][^.!?]+\. [A-Z][^.!?]+\.", told), told


@every_language
@pytest.mark.parametrize("family", Family)
def test_every_family_of_methods_has_a_title(family, language):
    assert not texts_in(language)(f"method_families.{family}").endswith(".")


@every_language
@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.key)
def test_a_scale_says_which_way_is_better(method, language):
    scale = texts_in(language)(f"method_notes.{method.key}_scale")

    assert (HIGHER if method.higher_is_better else LOWER)[language] in scale
    assert (LOWER if method.higher_is_better else HIGHER)[language] not in scale


@every_language
def test_only_the_default_method_is_called_official(language):
    t = texts_in(language)

    official = [key for key in METHODS if t(f"method_notes.{key}_role").startswith(OFFICIAL[language])]

    assert official == [DEFAULT_METHOD]
