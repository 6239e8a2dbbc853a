"""Workers of a test's own, and the tasks that try them."""

import pytest

from data.workbook.apart import run
from data.workbook.apart.pool import Pool
from data.workbook.apart.tasks import TASKS
from tests.data.workbook.apart import doing

NAMES = [name for name, thing in vars(doing).items() if callable(thing) and name.islower() and name != "dataclass"]


@pytest.fixture
def pool(monkeypatch):
    """Give a pool of its own in place of the one that lasts."""
    made = Pool()
    monkeypatch.setattr(run, "POOL", made)
    monkeypatch.setattr(run, "TASKS", {**TASKS, **{name: f"{doing.__name__}:{name}" for name in NAMES}})
    yield made
    made.close()
