"""What stands between the browser and the pages: settings, warm start, headers, compression, the gate for uploads."""
