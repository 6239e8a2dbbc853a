"""The settings are held against what the app needs, and told by name."""

import pytest

from serving.settings import SettingError, check_settings


def test_the_settings_that_ship_are_the_ones_the_app_needs():
    check_settings()


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
