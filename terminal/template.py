"""`template OUT.xlsx`: the workbook that agencies fill in."""

from datetime import datetime
from pathlib import Path

from data.workbook.template import write_template
from terminal.answer import Answer, WrongUseError
from terminal.arguments import Asked
from texts import Texts


def template(asked: Asked, t: Texts, *, made_at: datetime) -> Answer:
    """Write the template; a file that stands there already may hold an agency's work, and stays.

    Raises
    ------
    WrongUseError: `out_exists`, and `out_closed` where the file cannot be written.
    """
    content = write_template(t, made_at=made_at)
    try:
        with Path(asked.file).open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise WrongUseError("out_exists", file=asked.file) from None
    except OSError:
        raise WrongUseError("out_closed", file=asked.file) from None
    return Answer({"file": asked.file, "bytes": len(content)}, t("cli.template_written", file=asked.file))
