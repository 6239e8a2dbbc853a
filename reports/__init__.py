"""Results as files: `<what>_report.py` says what, `excel.py` says how."""
