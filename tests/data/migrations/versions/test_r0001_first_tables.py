import importlib

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import select

from data.store import open_store
from data.store.chain import FIRST
from data.store.migrate import REVISIONS
from data.store.tables import AUDIT_HEAD, METADATA, PULSE


@pytest.fixture
def store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'kajian.db'}")
    yield store
    store.close()


def test_the_revisions_give_the_tables_that_the_code_sees(store):
    def differences(connection):
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": _compare}), METADATA)

    assert store._doors.read(differences) == []


def test_the_audit_begins_with_nothing_before_it_and_the_pulse_at_rest(store):
    head = store._doors.read(lambda connection: connection.execute(select(AUDIT_HEAD)).all())
    pulse = store._doors.read(lambda connection: connection.execute(select(PULSE)).all())

    assert (head, pulse) == ([(1, 0, FIRST)], [(1, 0)])


def test_every_revision_is_named_by_its_number():
    names = sorted(path.stem for path in (REVISIONS / "versions").glob("r*.py"))

    found = [importlib.import_module(f"data.migrations.versions.{name}").revision for name in names]
    assert found == [name[1:5] for name in names]


def _compare(_context, _inspected, _column, there, wanted):
    return there._type_affinity is not getattr(wanted, "impl_instance", wanted)._type_affinity
