"""The template workbook: what agencies fill in, and the same sheets with programs written into them."""

from data.workbook.template.columns import Words
from data.workbook.template.write import write_template

__all__ = ["Words", "write_template"]
