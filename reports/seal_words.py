"""What a paper says of the seal on the weights."""

from scoring.study import Study
from scoring.weighting import is_sealed_by
from texts import Texts

WHEN = {True: "after", False: "before", None: "unasked"}


def seal_sentence(study: Study, t: Texts) -> str:
    """Say who sealed the weights, when, whether scores could be seen by then, and whether the seal still holds."""
    given = study.seal
    if given is None:
        return t("report_workbook.seal.none")
    said = t(
        f"report_workbook.seal.{WHEN[given.scores_shown]}",
        by=given.by,
        at=t.written(given.at.astimezone(), "time"),
        digest=given.digest,
    )
    holds = is_sealed_by(study.weighting, study.counted_criteria, given)
    return said if holds else f"{said} {t('report_workbook.seal.broken')}"
