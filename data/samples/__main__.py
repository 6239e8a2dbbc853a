"""Make the sample workbooks anew: `python -m data.samples [FOLDER]`."""

import sys
from pathlib import Path

from data.samples.making import FOLDER, make_samples
from texts import LANGUAGES, texts_in

if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for path in make_samples(folder, texts_in(next(iter(LANGUAGES)))):
        print(path.name)
