"""The settings of `.streamlit/config.toml` that the app's speed and safety stand on, checked at every start."""

from collections.abc import Mapping

from streamlit import config

REQUIRED: Mapping[str, object] = {
    "server.headless": True,
    "server.maxUploadSize": 15,
    "server.enableStaticServing": True,
    "server.enableXsrfProtection": True,
    "browser.gatherUsageStats": False,
    "runner.postScriptGC": False,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
}
"""Option and the value it must have. Some are undocumented: a new Streamlit may drop one without a word."""

ADDRESS = "server.address"


class SettingError(Exception):
    """Refuse to start, and tell the operator which setting to mend."""


def check_settings(required: Mapping[str, object] = REQUIRED) -> None:
    """Hold Streamlit's settings against what the app needs.

    Raises
    ------
    SettingError: when an option no longer exists or has another value, or when no address is set, because Streamlit
        would then listen on every network of the machine.
    """
    for option, wanted in required.items():
        found = setting(option)
        if found != wanted:
            raise SettingError(
                f"{option} is {found!r} and must be {wanted!r}: mend .streamlit/config.toml, start again."
            )
    if not setting(ADDRESS):
        raise SettingError(f"{ADDRESS} is empty: set it in .streamlit/config.toml, or start with HOST=… make run.")


def setting(option: str) -> object:
    """Give the value of one option.

    Raises
    ------
    SettingError: when this Streamlit has no such option.
    """
    try:
        return config.get_option(option)
    except RuntimeError:
        raise SettingError(f"This Streamlit has no option {option}: install the version of requirements.txt.") from None
