"""The settings are held against what the app needs, and told by name."""

import tomllib
from pathlib import Path

import pytest

from serving.settings import ADDRESS, REQUIRED, SettingError, check_settings, setting
from texts.speaker import flat

SHIPPED = flat(tomllib.loads((Path(__file__).parents[2] / ".streamlit" / "config.toml").read_text()))


def test_the_settings_that_ship_are_the_ones_the_app_needs():
    wanted = {option: str(value) for option, value in REQUIRED.items() if option != "server.enableXsrfProtection"}

    assert {option: SHIPPED.get(option) for option in wanted} == wanted
    assert setting("server.enableXsrfProtection") is True
    assert SHIPPED[ADDRESS] == "127.0.0.1"


def test_a_setting_with_another_value_is_named():
    with pytest.raises(SettingError, match=r"runner\.magicEnabled is False and must be True"):
        check_settings({"runner.magicEnabled": True})


def test_a_setting_that_streamlit_dropped_is_named():
    with pytest.raises(SettingError, match=r"no option runner\.goneTomorrow"):
        check_settings({"runner.goneTomorrow": False})


def test_a_server_without_an_address_does_not_start(monkeypatch):
    monkeypatch.setattr("serving.settings.ADDRESS", "server.sslCertFile")

    with pytest.raises(SettingError, match="is empty"):
        check_settings({})
