import pytest

from scoring.cautions import missing_enabler
from scoring.shortlist import Rule, RuleKind, Rules
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program


def told(listed):
    return [(one.programs, one.variant, one.sure) for one in missing_enabler(listed)]


def test_a_program_that_a_rule_says_is_needed_is_told_surely():
    rules = Rules(2, more=(Rule(RuleKind.REQUIRES, programs=("A", "B", "C", "GONE")),))

    listed = look([program("A"), program("B")], [program("C")], rules=rules)

    assert told(listed) == [(("A", "C"), "rule", True)]


def test_a_rule_about_a_program_that_is_not_listed_is_no_caution():
    rules = Rules(1, more=(Rule(RuleKind.REQUIRES, programs=("C", "D")),))

    assert told(look([program("A")], [program("C"), program("D")], rules=rules)) == []


@pytest.mark.parametrize(
    "text",
    ["Terhubung ke LIV-02.", "lanjutan liv-02", "Memakai Jaringan Antarinstansi", "jaringan  antarinstansi (LIV-02)"],
)
@pytest.mark.parametrize("field", ["description", "indicator", "target", "note"])
def test_a_program_named_by_code_or_whole_name_is_guessed(text, field):
    network = program("LIV-02", name="Jaringan antarinstansi (network)")

    assert told(look([program("A", **{field: text})], [network])) == [(("A", "LIV-02"), "mention", False)]


def test_what_stands_in_a_column_that_nobody_knows_counts():
    chosen = program("A", extra={"Ketergantungan": "LIV-02"})

    assert told(look([chosen], [program("LIV-02")])) == [(("A", "LIV-02"), "mention", False)]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("serasi dengan semua", "LIV-02", "Serasi"),
        ("di lokasi 12", "12", "Taman kota"),
        ("LIV-021", "LIV-02", "Taman kota"),
        ("taman kotabaru", "LIV-02", "Taman kota"),
        ("Rp12 per kg", "R2", "Taman kota"),
    ],
)
def test_everyday_words_numbers_and_parts_of_words_name_nobody(text, code, name):
    assert told(look([program("A", description=text)], [program(code, name=name)])) == []


def test_a_program_that_is_on_the_list_is_not_missing():
    assert told(look([program("A", description="LIV-02"), program("LIV-02")])) == []


def test_a_twin_of_the_same_name_is_not_named_by_it():
    assert told(look([program("A", name="Taman kota")], [program("B", name="Taman kota")])) == []


def test_what_a_rule_says_is_not_guessed_again_and_comes_first():
    rules = Rules(1, more=(Rule(RuleKind.REQUIRES, programs=("A", "LIV-02")),))

    listed = look([program("A", description="ECO-01 dan LIV-02")], [program("LIV-02"), program("ECO-01")], rules=rules)

    assert told(listed) == [(("A", "LIV-02"), "rule", True), (("A", "ECO-01"), "mention", False)]
