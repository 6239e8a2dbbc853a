from dataclasses import replace
from datetime import datetime

import pytest

from reports.seal_words import seal_sentence
from scoring.weighting import seal

AT = datetime(2019, 8, 5, 10, 30)


def sealed(study, shown):
    given = seal(study.weighting, study.counted_criteria, at=AT, by="Ani", scores_shown=shown)
    return replace(study, seal=given)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (True, "setelah peringkat dapat dilihat"),
        (False, "sebelum program dapat diperingkat"),
        (None, "tidak tercatat apakah peringkat sudah dapat dilihat"),
    ],
)
def test_a_seal_says_whether_scores_could_be_seen(study, t, shown, words):
    given = sealed(study, shown)

    said = seal_sentence(given, t)

    assert said.startswith("Bobot disegel oleh Ani, 5 Agustus 2019")
    assert words in said
    assert said.endswith(f"Sidik: {given.seal.digest}.")


def test_a_seal_that_no_longer_holds_says_so(study, t):
    first, *others = study.criteria
    moved = replace(sealed(study, True), criteria=(replace(first, anchors=(1.0, 4.0)), *others))

    said = seal_sentence(moved, t)

    assert said.endswith("sudah berubah.")


def test_weights_that_nobody_sealed_are_told_as_such(study, t):
    assert seal_sentence(study, t) == "Bobot belum disegel."
