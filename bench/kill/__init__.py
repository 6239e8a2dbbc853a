"""Kill the app and cut the power while it saves; then count what was acknowledged and is gone."""
