"""Every workbook of the corpus, or of the folder in WORKBOOK_CORPUS, read in a fresh process and judged strictly."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.data.workbook.check import judge

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CORPUS = Path(os.environ.get("WORKBOOK_CORPUS", HERE / "corpus"))
CASES = sorted((CORPUS / "expected").glob("*.json"))
SECONDS = 120

WORKER = """
import json, resource, sys, time
from data.workbook.apart.pool import POOL
from tests.data.workbook.adapter import load
path, filename = sys.argv[1:]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
answer = load(path, filename)
seconds = time.perf_counter() - start
POOL.close()  # an ended worker's memory counts among the children's
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before + children
json.dump({"answer": answer, "seconds": seconds, "megabytes": grown / 1024}, sys.stdout, default=str)
"""


def read_apart(expected):
    file = CORPUS / expected["file"]
    filename = file.name.split("_", 1)[1]
    done = subprocess.run(
        [sys.executable, "-c", WORKER, str(file), filename],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_corpus_is_not_empty():
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_a_workbook_is_read_as_expected(case):
    expected = json.loads(case.read_text(encoding="utf-8"))

    read = read_apart(expected)

    assert judge(expected, read["answer"], read["seconds"], read["megabytes"], strict=True) == []
