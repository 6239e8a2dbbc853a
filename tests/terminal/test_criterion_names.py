"""Criteria typed by key or by name."""

import pytest

import cli
from terminal.answer import WrongUseError
from terminal.criterion_names import KEYS, key_of, listed
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_criterion_is_known_by_its_key_and_by_its_name(key, language):
    name = texts_in(language)(f"criteria.{key}.name")

    assert key_of(key) == key_of(f" {name.upper()} ") == key


def test_what_is_no_criterion_is_refused_with_all_that_are():
    with pytest.raises(WrongUseError) as wrong:
        key_of("harga")

    assert wrong.value.facts == {"criterion": "harga", "known": KEYS}


def test_keys_are_listed_with_their_names():
    assert listed(("risk", "novelty"), texts_in("id")) == "risk (Risiko) dan novelty (Kebaruan)"


def test_the_terminal_shows_what_could_have_been_typed(capsys):
    code = cli.main(["rank", "pyproject.toml", "--weights", "harga=1"])

    told = capsys.readouterr().err
    assert code == 2
    assert "Kriteria “harga” tidak ada" in told
    assert "leverage (Daya pengungkit), " in told
