"""Method and assumptions: how every number came about, and every default as it stands in this study."""

from charts.words import criterion_name, key_name
from reports.gate_words import gate_sentence
from reports.report import Format, Row, Table
from reports.results import Results
from reports.study_tables.rules import rules_sentence
from scoring.criteria import EQUAL_STEPS
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.study import Study
from texts import Texts

ALWAYS = (
    "formula",
    "normalisation",
    "anchors",
    "derived",
    "blanks",
    "ties",
    "gates_weigh_nothing",
    "list",
    "reference",
)


def method_table(results: Results, t: Texts) -> Table:
    """Give what an auditor needs to compute every place again."""
    study = results.study
    return Table(
        key="method",
        title=t("report_workbook.method.title"),
        headings=(t("report_workbook.headings.topic"), t("report_workbook.headings.explanation")),
        rows=[
            _topic("method", t(f"methods.{DEFAULT_METHOD}"), t),
            *(_topic(key, t(f"report_workbook.method.{key}"), t) for key in ALWAYS),
            *_other_method(study, t),
            _topic("counting", t(f"report_workbook.counting.{study.counting}"), t),
            _topic("weights", t(f"report_workbook.origins.{study.weighting.origin}"), t),
            *_steps(study, t),
            *_gates(study, t),
            *_rules(results, t),
            *_clipped(results, t),
        ],
        formats=(Format.TEXT, Format.TEXT),
        subtitle=t("report_workbook.method.subtitle"),
    )


def _topic(key: str, explanation: str, t: Texts) -> Row:
    return (t(f"report_workbook.topics.{key}"), explanation)


def _other_method(study: Study, t: Texts) -> list[Row]:
    """Tell another method whole: how it scores, what its scale means, with which settings, after whom."""
    if study.method == DEFAULT_METHOD:
        return []
    method = METHODS[study.method]
    settings = "; ".join(setting_words(name, value, t) for name, value in method.parameters.items())
    said = [t("report_workbook.method.other_method", method=t(f"methods.{method.key}"))]
    said += [t(f"method_notes.{method.key}_{part}") for part in ("how", "scale")]
    if settings:
        said.append(t("report_workbook.method.settings", settings=settings))
    said.append(t(f"method_notes.{method.key}_source"))
    return [_topic("other_method", sentence, t) for sentence in said]


def setting_words(name: str, value: object, t: Texts) -> str:
    """Say in words how a method is set."""
    if isinstance(value, str):
        return t(f"method_settings.{name}_{value}")
    return t(f"method_settings.{name}", value=value)


def _steps(study: Study, t: Texts) -> list[Row]:
    uneven = [criterion for criterion in study.counted_criteria if criterion.steps != EQUAL_STEPS]
    if not uneven:
        return [_topic("steps", t("report_workbook.method.equal_steps"), t)]
    return [
        _topic(
            "steps",
            t(
                "report_workbook.method.uneven_steps",
                criterion=criterion_name(criterion, t),
                steps=", ".join(t.number(step, 0) for step in criterion.steps),
            ),
            t,
        )
        for criterion in uneven
    ]


def _gates(study: Study, t: Texts) -> list[Row]:
    return [_topic("gate", gate_sentence(gate, study, t), t) for gate in study.gates]


def _rules(results: Results, t: Texts) -> list[Row]:
    if results.shortlist is None:
        return []
    rules, high = results.shortlist.rules, results.study.rules.baseline_high
    told = [t("report_workbook.method.baseline", baseline=rules.baseline)]
    if high is not None and high > rules.baseline:
        told.append(t("report_workbook.method.baseline_high", high=high))
    return [_topic("rules", rules_sentence(rules, t), t), _topic("baseline", " ".join(told), t)]


def _clipped(results: Results, t: Texts) -> list[Row]:
    return [
        _topic(
            "clipped",
            t(
                "report_workbook.method.clipped",
                code=one.code,
                criterion=key_name(one.criterion, t),
                given=one.given,
                scored=one.scored,
            ),
            t,
        )
        for one in results.matrix.clipped
    ]
