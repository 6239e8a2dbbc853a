"""The colours of the workbooks that we write, as six hexadecimal digits."""

INK, MUTED, ACCENT, LINE = "1A1F24", "55606B", "0B5CAD", "D9DEE3"
TO_MEND, TO_MEND_LINE = "FFC7B8", "B3261E"
TO_CONFIRM, TO_CONFIRM_LINE = "FFE3A8", "A15C00"
TO_FILL = "FFF9DB"
