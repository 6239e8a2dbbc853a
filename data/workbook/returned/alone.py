"""The list in a workbook of its own."""

from data.workbook.returned.blank import blank_package
from data.workbook.returned.listed import with_list
from data.workbook.returned.mending import Apart, Mending


def list_apart(request: Mending, why: Apart) -> bytes:
    """Give a workbook that says first why the list stands apart, then the list."""
    return with_list(request, blank_package(), alert=request.alerts[why])
