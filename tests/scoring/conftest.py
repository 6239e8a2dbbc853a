"""How hypothesis searches in this room: few examples, no clock, the same ones every time under CI."""

import os

from hypothesis import settings

settings.register_profile("house", max_examples=30, deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")
