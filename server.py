"""Entry for the server: the app of `app.py` behind its headers, its gate and its compressed bundles.

Start it from this folder with `streamlit run server.py`, or `make run`.
"""

import logging
from datetime import date
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from data.store import StoreError, shared_store
from data.store.place import var_dir
from data.store.rolling import keep_copies
from data.workbook.apart import warm_reader
from serving.bundles import Bundles
from serving.front_page import FrontPage
from serving.headers import SecurityHeaders
from serving.ready import ready_route
from serving.settings import SettingError
from serving.trouble import tell
from serving.uploads import UploadGate
from serving.warm import lifespan_with
from texts import LANGUAGES, texts_in

_log = logging.getLogger(__name__)


def open_the_store() -> None:
    """Open the store before anybody comes in, and log what the operator should know of it.

    Raises
    ------
    SettingError: in the operator's words, what the store refuses.
    """
    t = texts_in(next(iter(LANGUAGES)))
    try:
        cautions = shared_store().about.cautions
    except StoreError as refused:
        raise SettingError(t(f"store.{refused.code}", **refused.facts)) from refused
    for caution in cautions:
        _log.warning(t(f"store.caution_{caution}"))


def copy_the_store() -> None:
    """Take the copies of the store that are due."""
    keep_copies(shared_store(), var_dir() / "backup", date.today())


app = st.App(
    Path(__file__).parent / "app.py",
    lifespan=lifespan_with(open_the_store, warm_reader, copy_the_store),
    routes=[ready_route(lambda: shared_store().ready())],
    on_script_error=tell,
    middleware=[Middleware(SecurityHeaders), Middleware(UploadGate), Middleware(Bundles), Middleware(FrontPage)],
)
