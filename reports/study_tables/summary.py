"""The first sheet: what was decided, how, over which list, when and by whom."""

from datetime import datetime

from reports.report import Cell, Format, Row, Table, Value
from reports.results import Results
from reports.seal_words import seal_sentence
from reports.study_tables.clash_words import clash_sentence
from reports.study_tables.placed import moved_sentence, record_sentence
from reports.study_tables.rules import rule_name
from reports.wording import refusal_sentence
from scoring.judgement import JudgedList
from scoring.methods import DEFAULT_METHOD
from scoring.study import Study
from texts import Texts


def summary_table(results: Results, t: Texts, *, made_at: datetime, made_by: str, source: str) -> Table:
    """Give the summary as labels and values."""
    study = results.study
    said = [
        _said("study", study.name or t("report_workbook.unnamed"), t),
        _said("source", source or t("report_workbook.not_given"), t),
        _said("version", study.version, t, Format.WHOLE),
        _said("made_at", made_at, t, Format.TIME),
        _said("made_by", made_by or t("report_workbook.not_given"), t),
        _said("method", t(f"methods.{study.method}"), t),
        _said("list_method", t(f"methods.{DEFAULT_METHOD}"), t),
        _said("counting", t(f"report_workbook.counting.{study.counting}"), t),
        _said("weights", t(f"report_workbook.origins.{study.weighting.origin}"), t),
        _said("seal", seal_sentence(study, t), t),
        *_counts(results, t),
        *_list(results, t),
    ]
    return Table(
        key="summary",
        title=t("report_workbook.summary.title"),
        headings=(),
        rows=said,
        formats=(Format.TEXT, Format.TEXT),
        heading=t("report_workbook.title", name=study.name or t("app.name")),
        subtitle=_answer(results, t),
    )


def _said(label: str, value: Value, t: Texts, how: Format = Format.TEXT) -> Row:
    return (t(f"report_workbook.rows.{label}"), Cell(value, how))


def _counts(results: Results, t: Texts) -> list[Row]:
    counts = [
        _said("programs", len(results.study.programs), t, Format.WHOLE),
        _said("ranked", len(results.matrix.codes), t, Format.WHOLE),
        _said("unranked", len(results.matrix.unranked), t, Format.WHOLE),
    ]
    counts.append(_said("blanks", t(f"blanks.policy_{results.study.blanks}"), t))
    if results.study.typed_values:
        counts.append(_said("typed", len(results.study.typed_values), t, Format.WHOLE))
    if results.refusal is not None:
        counts.append(_said("refusal", refusal_sentence(results.refusal, t), t))
    return counts


def _list(results: Results, t: Texts) -> list[Row]:
    judged = results.judged
    waiting = [program.code for program in results.chosen if program.budget is None]
    rows = [
        _said("chosen", len(results.chosen), t, Format.WHOLE),
        _said("cost", judged.cost if judged else 0.0, t, Format.RUPIAH),
        _said("waiting", len(waiting), t, Format.WHOLE),
    ]
    if waiting:
        rows.append(_said("waiting_codes", ", ".join(waiting), t))
    return rows if judged is None else [*rows, *_moved(judged, results.study, t), *_quality(judged, t)]


def _moved(judged: JudgedList, study: Study, t: Texts) -> list[Row]:
    """Say what judgement moved, with who answers for it, and which rules the list breaks."""
    rows = [
        _said("moved", f"{moved_sentence(one, judged, study, t)} {record_sentence(one, t)}", t) for one in judged.moved
    ]
    if judged.moved and judged.broken:
        rows.append(_said("broken", t.join([rule_name(check.rule, t) for check in judged.broken]), t))
    return rows


def _quality(judged: JudgedList, t: Texts) -> list[Row]:
    """Give how good the method's list is; where judgement moved a program, the rows say that it is the method's."""
    shortlist, whose = judged.method, "_method" if judged.moved else ""
    rows = [_said(f"status{whose}", t(f"report_workbook.status.{shortlist.status}"), t)]
    if shortlist.clash:
        return [*rows, _said("clash", clash_sentence(shortlist, t), t)]
    rows.append(_said(f"value{whose}", shortlist.value, t, Format.SCORE))
    rows.append(_said("baseline", shortlist.rules.baseline, t, Format.SCORE))
    if shortlist.gap:
        rows.append(_said(f"gap{whose}", shortlist.gap, t, Format.SHARE))
    if shortlist.on_the_line:
        rows.append(_said(f"on_the_line{whose}", ", ".join(shortlist.on_the_line), t))
    return rows


def _answer(results: Results, t: Texts) -> str:
    programs, chosen = len(results.study.programs), len(results.chosen)
    if not programs:
        return t("report_workbook.summary.empty")
    if not chosen:
        return t("report_workbook.summary.none_chosen", programs=programs)
    return t("report_workbook.summary.answer", chosen=chosen, programs=programs)
