"""Excel workbooks in one pass over their XML: package, texts, looks, cells; what is not understood is refused."""
