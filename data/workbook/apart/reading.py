"""The task `read`: a file into an intake, in the worker."""

from data.workbook.apart.request import ReadRequest
from data.workbook.intake import Intake
from data.workbook.reader import read_here


def read(request: ReadRequest, content: bytes) -> tuple[Intake, bytes]:
    """Read a file that has passed the gate; what the reader refuses is an intake too."""
    intake = read_here(
        content,
        filename=request.filename,
        criteria=request.criteria,
        mapping=request.mapping,
        corrections=request.corrections,
        read_at=request.read_at,
        read_by=request.read_by,
    )
    return intake, b""
