"""The workbook that goes back to the agency, with the places to mend named, linked and marked."""

from data.workbook.returned.mending import Apart
from data.workbook.returned.write import Returned, write_returned

__all__ = ["Apart", "Returned", "write_returned"]
