"""What holds for every test: a folder of its own to write to, and no clock on generated examples."""

import os
import tempfile

from hypothesis import settings

_folder = tempfile.TemporaryDirectory(prefix="quick-win-", ignore_cleanup_errors=True)
os.environ["VAR_DIR"] = _folder.name

settings.register_profile("steady", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("steady")
