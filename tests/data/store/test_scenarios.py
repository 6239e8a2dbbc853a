from dataclasses import replace

from data.store import Scenario
from tests.data.store.given import LATER, NOON


def test_scenarios_are_saved_listed_by_name_and_removed(store, kept):
    second = Scenario("2", kept.id, "Pesimis", '{"method":"vikor"}', NOON, "Ani")
    first = Scenario("1", kept.id, "Optimis", "{}", NOON, "Ani")

    store.save_scenario(second)
    store.save_scenario(first)
    store.save_scenario(replace(second, content="{}", at=LATER))

    assert store.scenarios(kept.id) == (first, replace(second, content="{}", at=LATER))
    store.remove_scenario(kept.id, "1", by="Budi", at=LATER)
    assert [scenario.id for scenario in store.scenarios(kept.id)] == ["2"]
    assert [row.what for row in store.audit(kept.id)] == [
        "create",
        "save_scenario",
        "save_scenario",
        "save_scenario",
        "remove_scenario",
    ]
