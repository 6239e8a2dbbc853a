import subprocess
import sys

import pytest

from data.workbook.apart.memory import peak_megabytes
from tests.house.source import ROOT

TRY = """
from data.workbook.apart.memory import limit_memory
limit_memory(512)
limit_memory(4096)
try:
    bytearray(600 << 20)
except MemoryError:
    print("refused", len(bytearray(50 << 20)) >> 20)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit can be set there")
def test_memory_past_the_limit_is_not_given_and_the_limit_is_not_lifted():
    done = subprocess.run([sys.executable, "-c", TRY], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["refused", "50"]


def test_the_peak_is_told_in_megabytes():
    assert 10 < peak_megabytes() < 100_000


def test_a_small_process_of_a_large_one_is_small():
    held = bytearray(b"x") * (300 << 20)
    code = "from data.workbook.apart.memory import peak_megabytes; print(peak_megabytes())"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout

    assert len(held) == 300 << 20
    assert float(said) < 150
