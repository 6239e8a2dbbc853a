"""What a person answers or takes while weighing, each kept at once in the study."""

from dataclasses import replace
from typing import Any

from pages.shared import state
from pages.shared.weigh.by_hand import TAKE
from scoring.weighting import Answers, Weighting
from scoring.weighting.stages import gates_locked


def answers(way: str, stage: str) -> Answers:
    """Give what was answered at a stage, as it stands now."""
    return state.study().dialogue(way).at(stage)


def keep(way: str, given: Answers) -> None:
    """Keep the answers of a stage."""
    study = state.study()
    state.change(study.with_dialogue(study.dialogue(way).with_answers(given)), what="weigh")


def keep_most(way: str, stage: str, key: str) -> None:
    """Keep what matters most, as a widget holds it; its own points and comparison fall away."""
    keep(way, replace(answers(way, stage), most=str(state.recall(key, None) or "")))


def keep_least(way: str, stage: str, key: str) -> None:
    """Keep what matters least, as a widget holds it."""
    keep(way, replace(answers(way, stage), least=str(state.recall(key, None) or "")))


def keep_number(way: str, stage: str, field: str, item: str, key: str) -> None:
    """Keep a number said of one thing, as a widget holds it; an empty one is taken back.

    field  of `Answers`: `points`, `places`, `most_to_others` or `others_to_least`
    """
    given = answers(way, stage)
    value: float | None = state.recall(key, None)
    numbers: dict[str, Any] = {name: number for name, number in getattr(given, field).items() if name != item}
    if value is not None:
        numbers[item] = int(value) if field == "places" else float(value)
    changed: dict[str, Any] = {field: numbers}
    keep(way, replace(given, **changed))


def keep_judgement(way: str, stage: str, one: str, other: str, value: float | None) -> None:
    """Keep how many times as important one thing is as the other."""
    keep(way, answers(way, stage).judge(one, other, value))


def keep_taking_part(way: str, stage: str, keys: tuple[str, ...], key: str) -> None:
    """Keep which things take part, as a widget holds it; nobody is left with none at all."""
    part = state.recall(key, list(keys))
    if part:
        keep(way, replace(answers(way, stage), left_out=tuple(one for one in keys if one not in part)))


def take(weighting: Weighting) -> None:
    """Put weights in force; gates and constraints stay as they are, weighing nothing."""
    study = state.study()
    state.change(replace(study, weights=gates_locked(weighting, study.counted_criteria)), what=TAKE, undoable=True)
