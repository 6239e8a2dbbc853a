"""`shortlist FILE`: the quick-win list under the rules asked for, or the rules that clash."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charts.words import dimension_name
from reports.study_tables.rules import clash_sentence, rule_name
from reports.wording import refusal_sentence
from scoring.dimensions import Dimension
from scoring.errors import ScoringError
from scoring.shortlist import (
    Candidate,
    Quota,
    Rule,
    Rules,
    RuleSettings,
    Shortlist,
    ShortlistStatus,
    choose_shortlist,
    rules_for,
)
from scoring.study import Study
from terminal.answer import REFUSED, Answer
from terminal.arguments import Asked
from terminal.options import baseline_of, budget_of, programs_of, quota_of, seed_of
from terminal.reading import read_intake, refusals, study_of
from terminal.table import text_table
from texts import Texts


@dataclass(frozen=True)
class AskedRules:
    """The rules as typed; None where nothing was typed."""

    number: int | None
    budget: float | None
    quota: Quota | None
    baseline: float


def shortlist(asked: Asked, t: Texts) -> Answer:
    """Choose a list; a refused file, or one without a program that ranks, makes the exit code 1.

    Raises
    ------
    WrongUseError, ScoringError: for rules, weights or a seed that cannot be used.
    """
    seed_of(asked.seed)
    typed = AskedRules(
        number=programs_of(asked.number),
        budget=budget_of(asked.budget),
        quota=quota_of(asked.per_dimension),
        baseline=baseline_of(asked.baseline),
    )
    intake = read_intake(asked.file)
    study = study_of(intake, asked)
    try:
        candidates = study.candidates()
    except ScoringError as error:
        nothing = Shortlist(ShortlistStatus.INFEASIBLE, Rules(0, baseline=typed.baseline))
        return Answer(_shape(nothing), "", refusals(intake, t) or (refusal_sentence(error, t),), REFUSED)
    chosen = choose_shortlist(candidates, strict_rules(typed, candidates))
    notes = () if candidates else (t("cli.no_candidate", programs=len(study.matrix().codes)),)
    return Answer(_shape(chosen), _text(study, chosen, t), notes)


def strict_rules(typed: AskedRules, candidates: Sequence[Candidate]) -> Rules:
    """Hold what was typed to the letter; what was not follows the list of candidates."""
    settings = RuleSettings(number=typed.number, budget=typed.budget, baseline=typed.baseline)
    rules = rules_for(settings, candidates)
    return rules if typed.quota is None else replace(rules, quotas=dict.fromkeys(Dimension, typed.quota))


def _shape(chosen: Shortlist) -> dict[str, object]:
    return {
        "status": str(chosen.status),
        "chosen": list(chosen.chosen),
        "value": chosen.value,
        "baseline": chosen.rules.baseline,
        "cost": chosen.cost,
        "gap": chosen.gap,
        "rules": [{"rule": _rule_key(one.rule), "slack": one.slack, "price": None} for one in chosen.checks],
        "clash": [_rule_key(rule) for rule in chosen.clash],
        "equally_good": chosen.equally_good,
    }


def _rule_key(rule: Rule) -> str:
    return f"{rule.kind}:{rule.dimension}" if rule.dimension else str(rule.kind)


def _text(study: Study, chosen: Shortlist, t: Texts) -> str:
    blocks = [t("cli.illustrated") if study.illustrated else "", _answer(study, chosen, t)]
    if chosen.status is ShortlistStatus.INFEASIBLE:
        blocks.append(clash_sentence(chosen, t))
    if chosen.chosen:
        blocks.append(_programs(study, chosen, t))
    if chosen.on_the_line:
        blocks.append(t("cli.on_the_line", codes=t.join(chosen.on_the_line), lists=chosen.equally_good))
    if chosen.checks:
        rows = [(rule_name(one.rule, t), t.number(one.slack, 0)) for one in chosen.checks]
        blocks.append(text_table([t("cli.column_rule"), t("cli.column_slack")], rows, right=[1]))
    return "\n\n".join(block for block in blocks if block)


def _answer(study: Study, chosen: Shortlist, t: Texts) -> str:
    return t(
        f"cli.shortlist_{chosen.status}",
        chosen=len(chosen.chosen),
        programs=len(study.programs),
        value=t.number(chosen.value, 4),
        cost=chosen.cost,
        gap=chosen.gap or 0.0,
    )


def _programs(study: Study, chosen: Shortlist, t: Texts) -> str:
    values = {candidate.code: candidate.value for candidate in study.candidates()}
    rows = []
    for code in chosen.chosen:
        program = study.program(code)
        budget = t("cli.waiting") if program.budget is None else t.rupiah(program.budget)
        rows.append((code, program.name, dimension_name(program.dimension, t), t.number(values[code], 4), budget))
    columns = ("code", "name", "dimension", "value", "budget")
    return text_table([t(f"cli.column_{key}") for key in columns], rows, right=[3, 4])
