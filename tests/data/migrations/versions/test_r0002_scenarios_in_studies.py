from sqlalchemy import inspect

from data.lists import Lists
from data.store import open_store
from scoring.program import Program
from scoring.study import Study
from tests.data.store.given import NOON, tamper

BEFORE = (
    "CREATE TABLE scenario (id TEXT NOT NULL, study_id TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, "
    '"at" TEXT NOT NULL, "by" TEXT NOT NULL, CONSTRAINT pk_scenario PRIMARY KEY (id), '
    "CONSTRAINT fk_scenario_study_id_study FOREIGN KEY(study_id) REFERENCES study (id))",
    "CREATE INDEX ix_scenario_study_id ON scenario (study_id)",
    "UPDATE alembic_version SET version_num = '0001'",
)


def test_a_database_from_before_opens_with_its_studies_and_without_the_table(tmp_path):
    url = f"sqlite:///{tmp_path / 'kajian.db'}"
    study = Study("Kajian", (Program("A", "A"),))
    store = open_store(url)
    kept = store.create(study, Lists(), by="Ani", at=NOON)
    store.close()
    tamper(url, *BEFORE)

    store = open_store(url)

    assert store.read(kept.id).study.programs == study.programs
    assert "scenario" not in store._doors.read(lambda connection: inspect(connection).get_table_names())
    store.close()
