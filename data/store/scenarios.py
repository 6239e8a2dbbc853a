"""Named scenarios of a study: saved, listed, removed."""

from sqlalchemy import Connection, delete, insert, select

from data.store.chain import add_link, is_kept
from data.store.edit import Edit
from data.store.kept import Scenario
from data.store.tables import SCENARIO


def save_scenario(connection: Connection, scenario: Scenario, edit: Edit) -> Scenario:
    """Keep a scenario, in place of the one of the same id."""
    if not is_kept(connection, edit.id):
        add_link(connection, edit, study_id=scenario.study_id)
        connection.execute(delete(SCENARIO).where(SCENARIO.c.id == scenario.id))
        connection.execute(insert(SCENARIO), vars(scenario))
    return scenario


def scenarios(connection: Connection, study_id: str) -> tuple[Scenario, ...]:
    """List the scenarios of a study by name."""
    query = select(SCENARIO).where(SCENARIO.c.study_id == study_id).order_by(SCENARIO.c.name, SCENARIO.c.id)
    return tuple(Scenario(**row._mapping) for row in connection.execute(query))


def remove_scenario(connection: Connection, study_id: str, scenario_id: str, edit: Edit) -> None:
    """Remove a scenario; the audit keeps that it was there."""
    if not is_kept(connection, edit.id):
        add_link(connection, edit, study_id=study_id)
        connection.execute(delete(SCENARIO).where(SCENARIO.c.id == scenario_id, SCENARIO.c.study_id == study_id))
