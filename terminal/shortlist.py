"""`shortlist FILE`: the quick-win list under the rules asked for, what each rule costs, or the rules that clash."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from charts.words import dimension_name
from reports.study_tables.clash_words import clash_sentence, loosening_sentence, way_out_sentence
from reports.study_tables.rules import rule_name
from reports.wording import refusal_sentence
from scoring.errors import ScoringError
from scoring.judgement import JudgedList, judge, judged_list
from scoring.shortlist import (
    BUDGETS,
    Loosening,
    Rule,
    RuleCheck,
    RuleKind,
    RulePrice,
    Rules,
    Shortlist,
    ShortlistStatus,
    choose_shortlist,
    loosenings,
    rule_prices,
    way_out,
)
from scoring.shortlist.prices import RUPIAH_MORE
from scoring.study import Study
from terminal.answer import REFUSED, Answer
from terminal.arguments import Asked
from terminal.options import gap_of, seed_of
from terminal.override_options import with_overrides
from terminal.override_story import overrides_told
from terminal.reading import read_intake, refusals, study_of
from terminal.rule_notes import check_agencies, rule_notes
from terminal.rule_options import check_names, defaults_typed, rules_typed, strict_rules
from terminal.shortlist_shape import shape_of, with_words
from terminal.shortlist_story import story_of
from terminal.table import text_table
from texts import Texts


@dataclass(frozen=True)
class Told:
    """A list, what its rules cost, what would mend it where there is none, and which rules nobody typed."""

    judged: JudgedList
    prices: tuple[RulePrice, ...] = ()
    loosening: tuple[Loosening, ...] = ()
    way_out: tuple[Loosening, ...] = ()
    defaults: frozenset[RuleKind] = frozenset()

    @property
    def chosen(self) -> Shortlist:
        """Give the method's own list."""
        return self.judged.method


def shortlist(asked: Asked, t: Texts, *, now: datetime) -> Answer:
    """Choose a list; a refused file, or one without a program that ranks, makes the exit code 1.

    now  when what is decided beside the rules goes on the record

    Raises
    ------
    WrongUseError, ScoringError: for rules, weights or a seed that cannot be used.
    """
    seed = seed_of(asked.seed) or 0
    gap, typed = gap_of(asked.gap), rules_typed(asked, now)
    intake = read_intake(asked.file)
    study = replace(with_overrides(study_of(intake, asked), asked, now), rules=typed.settings)
    rules = Rules(0, baseline=typed.settings.baseline)
    try:
        candidates = study.candidates()
        check_names(typed, study)
        check_agencies(typed.settings, candidates)
        rules = strict_rules(typed, candidates)
        chosen = choose_shortlist(candidates, rules, gap=gap)
        judged = judged_list(study, chosen)
    except ScoringError as error:
        nothing = Shortlist(ShortlistStatus.INFEASIBLE, rules)
        return Answer(
            shape_of(judge(nothing, (), {}), study), "", refusals(intake, t) or (refusal_sentence(error, t),), REFUSED
        )
    alone = loosenings(candidates, rules.each(), every_clashing(chosen))
    stuck = bool(alone) and all(one.amount is None for one in alone)
    together = way_out(candidates, rules.each()) if stuck else ()
    left = defaults_typed(typed)
    told = Told(judged, rule_prices(candidates, rules), alone, together, left)
    nobody = () if candidates else (t("cli.no_candidate", programs=len(study.matrix().codes)),)
    notes = (*nobody, *rule_notes(rules, study, candidates, t))
    text = "" if asked.json else _text(study, told, seed, t)
    shape = shape_of(judged, study, told.prices, told.loosening, told.way_out)
    return Answer(with_words(shape, chosen, left, t), text, notes)


def every_clashing(chosen: Shortlist) -> list[Rule]:
    """Give the rules of every clash."""
    return [rule for clash in (chosen.clash, *chosen.other_clashes) for rule in clash]


def _text(study: Study, told: Told, seed: int, t: Texts) -> str:
    chosen = told.chosen
    blocks = [t("cli.illustrated") if study.illustrated else "", _answer(study, chosen, t)]
    if chosen.status is ShortlistStatus.INFEASIBLE:
        blocks += [clash_sentence(chosen, t), _mended(told, t)]
    if chosen.chosen:
        blocks.append(_programs(study, chosen, t))
    blocks.append(overrides_told(study, told.judged, t))
    blocks += _notes(chosen, t)
    if chosen.checks:
        blocks += [_rules(told, t), t("cli.prices_note", rupiah=RUPIAH_MORE)]
    if chosen.chosen:
        blocks.append(story_of(study, chosen, told.prices, seed, t, defaults=told.defaults))
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


def _mended(told: Told, t: Texts) -> str:
    if told.way_out:
        return way_out_sentence(told.way_out, t)
    return "\n".join(loosening_sentence(one, t) for one in told.loosening)


def _notes(chosen: Shortlist, t: Texts) -> list[str]:
    notes = [t("rules.part_now", program=code, share=share) for code, share in chosen.shares.items()]
    if chosen.on_the_line:
        key = "cli.on_the_line_at_least" if chosen.at_least else "cli.on_the_line"
        notes.append(t(key, codes=t.join(chosen.on_the_line), lists=chosen.equally_good))
    if chosen.uncounted and any(check.rule.kind in BUDGETS for check in chosen.checks):
        notes.append(t("cli.uncounted", codes=t.join(chosen.uncounted)))
    if chosen.undated:
        notes.append(t("cli.undated", codes=t.join(chosen.undated)))
    return notes


def _programs(study: Study, chosen: Shortlist, t: Texts) -> str:
    values = {candidate.code: candidate.value for candidate in study.candidates()}
    rows = []
    for code in chosen.chosen:
        program = study.program(code)
        budget = t("cli.waiting") if program.budget is None else t.rupiah(program.budget)
        rows.append((code, program.name, dimension_name(program.dimension, t), t.number(values[code], 4), budget))
    columns = ("code", "name", "dimension", "value", "budget")
    return text_table([t(f"cli.column_{key}") for key in columns], rows, right=[3, 4])


def _rules(told: Told, t: Texts) -> str:
    rows = [_rule(slack, price, t) for slack, price in zip(told.chosen.checks, told.prices, strict=True)]
    columns = ("rule", "slack", "price", "price_cost", "further")
    return text_table([t(f"cli.column_{key}") for key in columns], rows, right=[1, 2, 3, 4])


def _rule(check: RuleCheck, price: RulePrice, t: Texts) -> Sequence[str]:
    unknown = t("cli.not_found")
    return (
        rule_name(check.rule, t),
        t.rupiah(check.slack) if check.rule.kind in BUDGETS else t.number(check.slack, 0),
        unknown if price.without is None else t.number(price.without.gain, 4),
        unknown if price.without is None else t.rupiah(price.without.cost),
        unknown if price.further is None else t.number(price.further.gain, 4),
    )
