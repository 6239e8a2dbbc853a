"""What holds for every test: a store of its own, and exceptions of pages that can be seen."""

import os
import tempfile

from hypothesis import settings

os.environ["VAR_DIR"] = tempfile.mkdtemp(prefix="quick-win-")
os.environ["STREAMLIT_CLIENT_SHOW_ERROR_DETAILS"] = "full"

settings.register_profile("steady", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("steady")
