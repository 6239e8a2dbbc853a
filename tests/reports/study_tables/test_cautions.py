import string

import pytest

from reports.study_tables.cautions import caution_sentence
from scoring.cautions import Caution, CautionKind, Explanation
from scoring.dimensions import Dimension
from scoring.gates import Gate
from scoring.shortlist import Rule, RuleKind
from texts import LANGUAGES, texts_in

FACTS = {
    "dimension": Dimension.LIVING,
    "agency": "Dinas *Kominfo*",
    "share": 0.625,
    "cost": 2.5e9,
    "count": 3,
    "total": 4,
    "candidates": 7,
    "words": ("portal", "aplikasi"),
    "saved": 4e8,
    "gates": (Gate.DURATION, Gate.EVIDENCE),
    "rules": (Rule(RuleKind.BUDGET, 1e9),),
}
VARIANTS = {
    CautionKind.MISSING_ENABLER: ("rule", "mention"),
    CautionKind.STARVED_DIMENSION: ("none", "little"),
    CautionKind.SPLIT_PROGRAM: ("name", "alike", "place"),
    CautionKind.DOMINATED: tuple(Explanation),
}
ALL = [(kind, str(variant)) for kind in CautionKind for variant in VARIANTS.get(kind, ("",))]
GUESSED = ("only_apps", "missing_enabler_mention", "split_program_alike", "split_program_place")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "variant"), ALL)
def test_every_caution_has_a_sentence_without_a_blank(study, language, kind, variant):
    caution = Caution(kind, ("ECO-01", "LIV-01"), variant, FACTS)

    said = caution_sentence(caution, study, texts_in(language))

    assert said.endswith((".", ")."))
    assert not any(field for _, field, _, _ in string.Formatter().parse(said))


@pytest.mark.parametrize("key", GUESSED)
def test_a_guess_says_that_it_is_one(key):
    assert "ditebak" in texts_in("id")(f"cautions.{key}", **_any())
    assert "guessed" in texts_in("en")(f"cautions.{key}", **_any())


def test_facts_are_written_the_readers_way(study, t):
    facts = {"dimension": Dimension.LIVING, "share": 0.625, "cost": 2.5e9}

    said = caution_sentence(Caution(CautionKind.ONE_DIMENSION, ("LIV-01",), facts=facts), study, t)

    assert said.startswith(
        f"Smart Living memakai {t.percent(0.625)} dari pagu yang diketahui dalam daftar (Rp2,5 miliar)."
    )


def test_both_programs_and_what_keeps_one_out_are_named(study, t):
    caution = Caution(CautionKind.DOMINATED, ("ECO-01", "LIV-01"), "gate", {"saved": 4e8, "gates": ("duration",)})

    said = caution_sentence(caution, study, t)

    assert said.startswith(
        "“Program LIV-01” pada setiap kriteria berbobot sedikitnya sama baik dengan “Program ECO-01”"
    )
    assert said.endswith("belum terpenuhi: Durasi.")


def test_of_many_programs_the_rest_is_counted(study, t):
    codes = tuple(program.code for program in study.programs)

    said = caution_sentence(Caution(CautionKind.LOW_LEVERAGE, codes, facts={"count": 6, "total": 6}), study, t)

    assert "dan 2 program lain" in said
    assert said.count("“") == 4


def _any():
    return {**FACTS, "first": "a", "second": "b", "names": "c", "words": "d", "gates": "e", "rules": "f"}
