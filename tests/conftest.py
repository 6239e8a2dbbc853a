"""What holds for every test: a folder of its own to write to, and no clock on generated examples."""

import os
import tempfile

from hypothesis import settings

os.environ["VAR_DIR"] = tempfile.mkdtemp(prefix="quick-win-")

settings.register_profile("steady", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("steady")
