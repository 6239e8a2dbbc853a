"""Make the sample workbooks anew: `python -m terminal.samples [FOLDER]`, or `make samples`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from data.samples.making import FOLDER, make_samples
from texts import LANGUAGES, texts_in


def main(arguments: Sequence[str]) -> tuple[Path, ...]:
    """Write the samples, in the reference language, into the folder named or beside their code."""
    folder = Path(arguments[0]) if arguments else FOLDER
    return make_samples(folder, texts_in(next(iter(LANGUAGES))))


if __name__ == "__main__":
    sys.stdout.writelines(f"{path.name}\n" for path in main(sys.argv[1:]))
