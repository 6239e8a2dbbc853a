from pages.shared.quick.rules_table import answer, change_written, free_rules, free_sentence, further, left, table_of
from scoring.dimensions import Dimension
from scoring.shortlist import Change, Rule, RuleCheck, RuleKind, RulePrice, RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed
from texts import texts_in

t = texts_in("id")
BUDGET, MINIMUM = Rule(RuleKind.BUDGET, 1e9), Rule(RuleKind.MINIMUM, 1, Dimension.LIVING)


def at_hand(make_program, **rules):
    programs = tuple(make_program(code, 5 - number / 2) for number, code in enumerate("ABCDE"))
    return handed(Study(programs=programs, rules=RuleSettings(**{"number": 2, **rules})))


def test_what_is_left_is_said_in_programs_or_rupiah():
    checks = [RuleCheck(MINIMUM, 1.0), RuleCheck(MINIMUM, 0.0), RuleCheck(BUDGET, 2.5e8)]

    assert [left(check, t) for check in checks] == ["1 program", "tepat di batas", "Rp250 juta"]


def test_a_step_says_who_comes_and_who_goes(make_program):
    at = at_hand(make_program)
    price = RulePrice(BUDGET, None, 1e8, Change(0.1, 1e8, ("A",), ("B",)))

    assert further(price, at, t) == "+Rp100 juta: “Program A” masuk, “Program B” keluar"


def test_a_step_that_changes_nothing_or_leads_nowhere_says_so(make_program):
    at = at_hand(make_program)

    assert further(RulePrice(MINIMUM, None, -1.0, Change(0.0, 0.0, (), ())), at, t) == "−1: daftar tetap"
    assert further(RulePrice(MINIMUM, None, -1.0), at, t).startswith("−1: tidak ada daftar")
    assert further(RulePrice(Rule(RuleKind.MUST, programs=("A",)), None), at, t) == ""


def test_the_answer_names_the_dearest_rule_once_it_is_known(make_program):
    at = at_hand(make_program)
    prices = (RulePrice(MINIMUM, Change(0.1, 0.0, (), ())), RulePrice(BUDGET, Change(0.2, 0.0, (), ())))

    assert answer(at, None, t) == "2 program, Rp2 miliar; harga setiap aturan sedang dihitung"
    assert answer(at, prices, t) == "Selain jumlah program, aturan yang paling membatasi: pagu Rp1 miliar"
    assert answer(at, (), t).startswith("Selain jumlah program")


def test_where_no_rule_at_all_costs_anything_the_number_is_no_exception(make_program):
    at = at_hand(make_program)
    free = tuple(RulePrice(check.rule, Change(0.0, 0.0, (), ())) for check in at.shortlist.checks)

    assert answer(at, free, t) == "Tidak satu pun aturan mengurangi nilai daftar"
    assert answer(at, free[1:], t).startswith("Selain jumlah program")


def test_rows_stand_before_their_prices(make_program):
    at = at_hand(make_program, budget=9e9)
    first = table_of(at, None, t)

    assert len(first) == len(at.shortlist.checks)
    assert set(first["Tambahan nilai tanpa aturan ini"]) == {"–"}
    assert set(first["Selangkah lagi"]) == {""}


def test_a_step_that_only_adds_or_only_takes_says_just_that(make_program):
    at = at_hand(make_program)

    more, fewer = Change(0.1, 1e8, ("A",), ()), Change(0.0, -1e8, (), ("B",))
    assert further(RulePrice(BUDGET, None, 1e8, more), at, t) == "+Rp100 juta: “Program A” masuk"
    assert further(RulePrice(MINIMUM, None, -1.0, fewer), at, t) == "−1: “Program B” keluar"


def test_a_change_is_written_with_its_sign_however_small():
    values = (None, 0.0, 0.004, 0.75)

    assert [change_written(value, "signed", t) for value in values] == ["–", "tetap", "+0,004", "+0,75"]
    assert [change_written(value, "signed_money", t) for value in (0.0, -4.65e8)] == ["tetap", "−Rp465 juta"]


def test_rules_that_take_nothing_are_folded_into_one_sentence(make_program):
    at = at_hand(make_program)
    prices = [
        RulePrice(check.rule, Change(0.0 if check.rule.kind is RuleKind.MINIMUM else 0.2, 0.0, (), ()))
        for check in at.shortlist.checks
    ]

    free = free_rules(prices)

    assert [rule.kind for rule in free] == [RuleKind.MINIMUM]
    assert table_of(at, prices, t, but=free)["Aturan"].tolist() == ["tepat 2 program"]
    assert free_rules(None) == ()
    assert free_sentence([BUDGET], at, t) == "1 aturan lain tidak mengurangi nilai daftar: pagu Rp1 miliar."
