"""What a worker can be asked to do: each task by its name, and where its function stands."""

from collections.abc import Mapping

TASKS: Mapping[str, str] = {
    "read": "data.workbook.apart.reading:read",
    "mark": "data.workbook.returned.mark:mark",
}
"""`module:function`, imported in the worker only.

A function takes `request` (its annotation says of which kind) and `content: bytes`, and gives a noun and bytes.
"""
