"""Entry for the server: the app of `app.py` behind its headers, its gate and its compressed bundles.

Start it from this folder with `streamlit run server.py`, or `make run`.
"""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from serving.bundles import Bundles
from serving.front_page import FrontPage
from serving.headers import SecurityHeaders
from serving.trouble import tell
from serving.uploads import UploadGate
from serving.warm import lifespan

app = st.App(
    Path(__file__).parent / "app.py",
    lifespan=lifespan,
    on_script_error=tell,
    middleware=[Middleware(SecurityHeaders), Middleware(UploadGate), Middleware(Bundles), Middleware(FrontPage)],
)
